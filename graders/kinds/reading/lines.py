"""A line in which a kind has found its values, read whole and kept."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable
from functools import lru_cache
from typing import TypeVar

from labproof.graders import limits
from labproof.graders.kinds.reading.claims import Reading, read
from labproof.graders.kinds.reading.pieces import Found, Own, own_words, pieces
from labproof.graders.kinds.words import GLUED, all_names
from labproof.graders.model import Question
from labproof.graders.patterns import late

T = TypeVar("T")
R = TypeVar("R")


def kept(read: Callable[[str, T], R]) -> Callable[[str, T], R]:
    """A reader of answers that keeps what it made of short ones: a class of thousands writes the same few hundred."""
    known = lru_cache(maxsize=4096)(read)
    return lambda line, spec: (known if len(line) <= limits.SHOWN_CHARS else read)(line, spec)


@lru_cache(maxsize=1024)
def around(question: Question, values: tuple[tuple[str, Hashable], ...] = ()) -> Own:
    """The words that may stand around an answer to a question: its own, and those of what shows it."""
    more = (
        word
        for name in ("unit", "other", "things", "around")
        for word in all_names(question.params.get(name, ()))
    )
    asides = all_names(question.params.get("aside", ()))
    return own_words(dict(values), (question.prompt, question.shown_by, *more), asides)


def read_values(
    line: str,
    question: Question,
    found: tuple[Found, ...] = (),
    own: Callable[[Question], Own] = around,
    numeric: bool = False,
) -> Reading:
    """Claims and rest of a line in which a kind has found its values, or in which its phrases are looked for.

    Args:
        own: What gives the question's own words, and its phrases.
    """
    if len(line) > limits.SHOWN_CHARS:
        return _read_values(line, question, found, own, numeric)
    return _kept_values(line, question, found, own, numeric)


def _read_values(
    line: str,
    question: Question,
    found: tuple[Found, ...],
    own: Callable[[Question], Own],
    numeric: bool,
) -> Reading:
    reading = read(pieces(line, own(question), found), numeric)
    other = _other_number(line, question.prompt)
    return reading._replace(rest=(*reading.rest, *other), in_story=reading.in_story and not other)


_BRACKETED = re.compile(r"\([^()]*\)")
_DIGIT = re.compile(r"\d")
_LABELLED = late(rf"\b([^\W\d_]{{2,}}) (\d+)(?![^\W{GLUED}])")


def _other_number(line: str, prompt: str) -> list[str]:
    """What speaks of another one than the question does: "as PID 2" where it asks for PID 1."""
    said = _LABELLED.findall(_BRACKETED.sub(" ", line)) if _DIGIT.search(line) else []
    asked = (
        {label.casefold(): number for label, number in _LABELLED.findall(prompt)} if said else {}
    )
    return [
        f"{label} {number}"
        for label, number in said
        if asked.get(label.casefold(), number) != number
    ]


_kept_values = lru_cache(maxsize=4096)(_read_values)
