"""What sets nothing right, though its words do elsewhere: "final answer 143", and "143, and no it's not 137"."""

from __future__ import annotations

from labproof.graders.kinds.reading.pieces import Piece, is_value
from labproof.graders.kinds.words import NOR, Sense, fold, marks

_SETTLED = marks("settled")  # "143, my final answer"
_SETTLES = marks(
    "settles"
)  # "actually 143": before the first value, where nothing is to be set right yet
_NO = (Sense.NO, Sense.FIX)
_STRESSES = marks("stressed no") | _SETTLES
_ADDS = NOR | marks("denied as well")
_LINKS = (Sense.SIGN, Sense.REFER, Sense.AND)


def without_emphasis(said: list[Piece]) -> list[Piece]:
    """The pieces without it."""
    if not any(piece.sense in _NO for piece in said):
        return said
    return _without_no(_without_announcement(said))


def _without_announcement(said: list[Piece]) -> list[Piece]:
    at = [index for index, piece in enumerate(said) if is_value(piece)]
    if not at:
        return said
    front, behind = said[: at[0]], said[at[0] :]
    announces = [piece for piece in front if fold(piece.text) not in _SETTLES]
    if all(piece.sense in (Sense.REFER, Sense.SIGN) for piece in announces):
        front = announces
    if len({said[index].value for index in at}) == 1:
        behind = [piece for piece in behind if fold(piece.text) not in _SETTLED]
    return front + behind


def _without_no(said: list[Piece]) -> list[Piece]:
    """Between the last two values, where nothing but a denial of the last one stands as well."""
    at = [index for index, piece in enumerate(said) if is_value(piece)]
    if len(at) < 2 or said[at[-1]].value == said[at[-2]].value:
        return said
    front, between, behind = said[: at[-2] + 1], said[at[-2] + 1 : at[-1]], said[at[-1] :]
    senses = [piece.sense for piece in between]
    denied = senses.index(Sense.NOT) if Sense.NOT in senses else 0
    if not denied or not {*senses} <= {*_NO, *_LINKS, Sense.NOT}:
        return said
    if any(fold(piece.text) in _ADDS for piece in said):
        return said  # "143. No. Not 137 either"
    if any(piece.sense is Sense.FIX and fold(piece.text) not in _STRESSES for piece in between):
        return said  # "T, ignore that, not S"
    links = [piece for piece in between[:denied] if piece.sense not in _NO]
    return front + links + between[denied:] + behind
