"""The choice that says that there is none, as it is said in any language: "inget", "weder UEFI noch BIOS"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from labproof.graders.kinds.reading.claims import Reading
from labproof.graders.kinds.reading.pieces import Own, Piece, pieces
from labproof.graders.kinds.words import PERSONS, Sense, fold

_END = Piece(Sense.SIGN, "")
_BEHIND = (Sense.SIGN, Sense.BECAUSE, Sense.VALUE, Sense.KNOWN)
_SHAKEN = {Sense.HEDGE, Sense.BLANK, Sense.OR, Sense.ELSE, Sense.ORDER}


def absent_of(choices: Sequence[str]) -> str:
    """The one of these that says so; empty where none does."""
    return next((one for one in choices if one in ("none", "neither")), "")


def named(line: str, absent: str, own: Own) -> str:
    """A line with that choice where a clause begins with "none": "inget, systemd kör inte"."""
    said = pieces(line, own) if absent else []
    if any(one.sense in (Sense.BLANK, Sense.HEDGE) or fold(one.text) in PERSONS for one in said):
        return line  # "nothing, I gave up"
    for before, piece, behind in zip((None, *said), said, (*said[1:], _END), strict=False):
        begins = before is None or before.sense is Sense.SIGN
        if piece.sense is Sense.NONE and begins and behind.sense in _BEHIND:
            words = r"\s*".join(map(re.escape, piece.text.split()))
            line = re.sub(rf"(?<!\w){words}", absent, line, count=1)
    return line


def denies_all_else(line: str, reading: Reading, choices: Sequence[str], absent: str) -> bool:
    """Whether each of the others is denied, and nothing else said: "weder UEFI noch BIOS"."""
    denied = {claim.value for claim in reading.claims if claim.outright}
    whole = not reading.rest and len(denied) == len(reading.claims)
    if not absent or not whole or denied != {*choices} - {absent} or "?" in line:
        return False
    return _SHAKEN.isdisjoint(piece.sense for piece in pieces(line))


def begins_with_no(line: str) -> bool:
    """Whether it may say so with no more than a no: "нет"."""
    said = pieces(line)
    return bool(said) and said[0].sense in (Sense.NO, Sense.NOT)
