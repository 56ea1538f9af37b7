"""An answer that is told in its first sentence, with a story behind it: "Z. The parent never asked for its status"."""

from __future__ import annotations

import re
from typing import NamedTuple

from labproof.graders.kinds.reading.findings import is_hearsay
from labproof.graders.kinds.reading.frames import of_another
from labproof.graders.kinds.reading.narration import may_deny
from labproof.graders.kinds.reading.pieces import Piece, pieces
from labproof.graders.kinds.reading.remarks import conditions
from labproof.graders.kinds.words import Sense, marks

_SENTENCE = re.compile(r"\s*([^\n!]{1,60}?)\s*(?:\.\s+|!+\s+|\n+)(?=\S)(.+)", re.DOTALL)
_CUT = re.compile(r"[.!?\n]+\s+|\n+")
_NUMBER = re.compile(r"\d+")
_TAKES_BACK = (
    *(Sense.FIX, Sense.ORDER, Sense.UNTRUE, Sense.WRONG, Sense.ELSE, Sense.HEDGE, Sense.BLANK),
    *(Sense.OR, Sense.EXCEPT, Sense.LEAVE, Sense.LESS),
)
_DENIES = (Sense.NOT, Sense.NO, Sense.NONE)
_TURNS = (*_DENIES, Sense.BUT, Sense.YES)
_OWN = 2  # pieces of a sentence that tell whose denial it is: "the parent never asked"
_BACK = marks("points back", "subject", "the answer")
_MOST = 40  # pieces of a story


class Opening(NamedTuple):
    """The first sentence, and what is told behind it."""

    text: str
    story: str


def opening(text: str) -> Opening | None:
    """A short first sentence, where none of the others takes it back; None of any other answer."""
    found = _SENTENCE.fullmatch(text.strip())
    if not found or is_hearsay(found[2]):
        return None
    story = [pieces(part) for part in _CUT.split(found[2]) if part.strip()]
    if sum(map(len, story)) > _MOST or not all(map(_is_story, story)):
        return None
    others = {*_NUMBER.findall(found[2])} - {*_NUMBER.findall(found[1])}
    if others and _NUMBER.search(found[1]):
        return None  # of two numbers nobody knows which is meant
    return Opening(found[1], found[2])


def _is_story(said: list[Piece]) -> bool:
    words = [piece for piece in said if piece.sense is not Sense.SIGN]
    if not words or said[0].sense in _TURNS or _points_back(words[-1]):
        return False  # "the container lacks it"
    taken_back = any(piece.sense in _TAKES_BACK or may_deny(piece) for piece in said)
    if taken_back or of_another(said) or conditions(said):
        return False
    at = next((at for at, piece in enumerate(said) if piece.sense in _DENIES), None)
    if at is None:
        return sum(piece.sense is Sense.WORD for piece in said) * 2 <= len(said)
    before = [piece for piece in said[:at] if piece.sense is not Sense.SIGN]
    own = any(piece.sense in (Sense.WORD, Sense.KNOWN, Sense.FILL) for piece in before)
    return own and len(before) >= _OWN and not _points_back(before[0])


def _points_back(piece: Piece) -> bool:
    return piece.text.casefold() in _BACK  # as it stands: "it's the same" begins a story
