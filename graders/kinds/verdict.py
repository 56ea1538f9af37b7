"""What a learner is told of each zone: what was found, and how to write it plainly."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from labproof.graders.kinds.reading.claims import Reading
from labproof.graders.kinds.reading.pieces import pieces
from labproof.graders.kinds.words import is_glued
from labproof.graders.messages import listed, shown, shown_lines
from labproof.graders.model import Answer, Outcome, Question, Status

_MOST_WORDS = 5  # of those that nobody understood, told in a message
_SHORT_WORDS = 10  # of longer answers that take something back or leave it open, two in five did not mean the answer


class Say(NamedTuple):
    """Messages about one answer. ``plain`` is what to write: "the number alone"."""

    question: Question
    answer: Answer
    plain: str
    lacking: str = "or, not, maybe"

    @property
    def said(self) -> str:
        """Where it stands, and what."""
        return f"{self.answer.where}: you wrote {shown_lines(self.answer.line)}"

    def wrong(self, why: str, matched: Sequence[str] = (), decided: bool = False) -> Outcome:
        """An answer that is clearly none of the right ones.

        Args:
            decided: What is right in it was seen, and counts for nothing.
        """
        message = f"{self.said}{why}"
        return Outcome(Status.FAILED, message, matched=tuple(matched), decided=decided)

    @property
    def is_story(self) -> bool:
        """Whether it is so long that what takes back or leaves open may be said of something else."""
        line = self.answer.line
        glued = any(map(is_glued, line))  # words without blanks between them
        return len(pieces(line) if glued else line.split()) > _SHORT_WORDS

    def plainly(self) -> Outcome:
        """One that takes back what it says, or leaves it open."""
        advice = f"; write {self.plain}, without {self.lacking} and the like."
        if self.is_story:
            return Outcome(Status.FAILED, f"{self.said}{advice}", unclear=True)
        return self.wrong(advice, decided=True)

    def unclear(self, why: str, advice: str = "") -> Outcome:
        """One that a person must read, unless its author writes it anew."""
        return Outcome(
            Status.FAILED, f"{self.said}: {why}{advice or f'; write {self.plain}.'}", unclear=True
        )


def unclear(say: Say, reading: Reading) -> Outcome:
    """An answer that holds what is right beside other values, or among words that nobody understands."""
    held = list(
        dict.fromkeys(str(claim.value) for claim in reading.claims if claim.holds is not False)
    )
    if len(held) > 1:
        return say.unclear(f"found {listed(held[:_MOST_WORDS])}")
    return say.unclear(
        f"found {held[0]} beside {odd(reading.rest)}"
        if held and reading.rest
        else lost(reading.rest)
    )


def lost(rest: Iterable[str]) -> str:
    """What to say of words that nobody understood, where nothing else was found."""
    return f"could not make sense of {odd(rest)}" if rest else odd(rest)


def odd(rest: Iterable[str]) -> str:
    """The words that nobody understood, for a message."""
    words = [shown(word) for word in dict.fromkeys(rest)]
    more = [f"{len(words) - _MOST_WORDS} more"] if len(words) > _MOST_WORDS else []
    return listed(words[:_MOST_WORDS] + more) or "words that take it back"
