"""One value in whatever spelling: what an answer is whose values a kind has found."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator

from labproof.graders.kinds.reading.lines import read_values
from labproof.graders.kinds.reading.manner import doubts
from labproof.graders.kinds.reading.pieces import Found, Piece, pieces
from labproof.graders.kinds.reading.zones import Zone, decide
from labproof.graders.kinds.verdict import Say, unclear
from labproof.graders.kinds.words import Sense
from labproof.graders.model import Outcome, Status

_OF_FILE = re.compile(r"(\S+)\s+\.{0,2}/\S*")


_ENTRY = re.compile(
    r"(?:^|(?<=[,;|/])|(?<=[,;|/] )|(?<=\band )|(?<=[+&] ))[^\s,;|./]+(?=\s?[.,;|/+&]|\sand\b|$)"
)
GUESSES = (Sense.WORD, Sense.DATA)


def of_file(line: str) -> str:
    """Of a value and the file that it is of, as stat(1) and du(1) print them, the value."""
    return _OF_FILE.sub(r"\1", line) if _OF_FILE.fullmatch(line) else line


def field(pattern: re.Pattern[str], as_: str, line: str) -> str:
    """A copied line of a command as the one field of it that is asked for, unless words in it take something back."""
    match = pattern.search(line)
    return line if not match or doubts(match.group()) else pattern.sub(as_, line)


def judge_one(
    say: Say,
    line: str,
    found: Iterable[Found],
    is_right: Callable[[Hashable], bool],
    noun: str,
    numeric: bool = False,
    others: Collection[Sense] = GUESSES,
) -> Outcome:
    """Pass on a right value alone, or among words that take nothing back.

    Args:
        found: Every value at its place, each as its kind spells it; at least one.
        noun: What the values are, for messages.
        numeric: As ``read_values`` has it.
        others: A word of one of these senses that stands where a list has its entries is a guess as well.
    """
    values = list(found)
    values += [
        one
        for one in _entries(line, others)
        if not any(o.start < one.end and one.start < o.end for o in values)
    ]
    reading = read_values(line, say.question, tuple(values), numeric=numeric)
    zone = decide(reading, is_right, several=True)
    if zone is Zone.UNCLEAR:
        return unclear(say, reading)
    right = [str(claim.value) for claim in reading.claims if is_right(claim.value)]
    if zone is Zone.RIGHT:
        return Outcome(Status.PASSED, matched=(right[0],))
    if right:
        return say.plainly()
    decided = any(map(is_right, reading.seen))
    named = list(dict.fromkeys(str(claim.value) for claim in reading.claims))
    if len(named) > 1:
        return say.wrong(f", which names {len(named)} {noun}; write one.", decided=decided)
    why = f", which is not what `{say.question.shown_by}` shows."
    return say.wrong(why, named, decided)


def _entries(line: str, senses: Collection[Sense]) -> Iterator[Found]:
    for match in _ENTRY.finditer(line):
        (piece, *more) = pieces(match.group()) or [Piece(Sense.SIGN, "")]
        if piece.sense in senses and not more:
            yield Found(*match.span(), match.group())
