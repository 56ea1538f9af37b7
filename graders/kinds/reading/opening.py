"""An answer that is told in its first sentence, with a story behind it: "Z. The parent never asked for its status"."""

from __future__ import annotations

import re
from typing import NamedTuple

from labproof.graders.kinds.reading.findings import is_hearsay
from labproof.graders.kinds.reading.pieces import Piece, pieces
from labproof.graders.kinds.reading.remarks import conditions
from labproof.graders.kinds.reading.settings import of_another
from labproof.graders.kinds.reading.told import may_deny
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
    told = [pieces(part) for part in _CUT.split(found[2]) if part.strip()]
    if sum(map(len, told)) > _MOST or not all(map(_is_story, told)):
        return None
    others = {*_NUMBER.findall(found[2])} - {*_NUMBER.findall(found[1])}
    if others and _NUMBER.search(found[1]):
        return None  # of two numbers nobody knows which is meant
    return Opening(found[1], found[2])


def _is_story(said: list[Piece]) -> bool:
    if (
        all(piece.sense is Sense.SIGN for piece in said)
        or said[0].sense in _TURNS
        or of_another(said)
        or conditions(said)
    ):
        return False
    if any(map(may_deny, said)):
        return False
    if any(piece.sense in _TAKES_BACK for piece in said):
        return False
    words = [piece for piece in said if piece.sense is not Sense.SIGN]
    if " ".join(words[-1].text.split()).casefold() in _BACK:
        return False  # "the container lacks it"
    at = next((at for at, piece in enumerate(said) if piece.sense in _DENIES), None)
    if at is None:
        return sum(piece.sense is Sense.WORD for piece in said) * 2 <= len(said)
    before = [piece for piece in said[:at] if piece.sense is not Sense.SIGN]
    own = any(piece.sense in (Sense.WORD, Sense.KNOWN, Sense.FILL) for piece in before)
    return own and len(before) >= _OWN and " ".join(before[0].text.split()).casefold() not in _BACK
