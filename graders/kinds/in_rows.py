"""A yes or no for each of several things, and things that are set equal: "zombie: no, its parent: yes", "host = alpine"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from labproof.graders.kinds.asserted import SUBJECT, is_aside, of_subject
from labproof.graders.kinds.reading.pieces import Own, Piece, pieces
from labproof.graders.kinds.words import Sense, alternation, fold, folded
from labproof.graders.patterns import late

_ROWS = re.compile(r"[\n,;/]+|\.(?=\s)")
_ROW = late(r"\s*(.{2,40}?)\s*(?:[:=→?]\s*|\s)([^\W\d_]+)\s*[.!]?\s*")
_FOR = re.compile(
    rf"\s*([^\W\d_]+) {alternation('said for')} (.{{2,40}}?)\s*[.!]?\s*", re.IGNORECASE
)
_MOST = 12  # rows
_NAMING = (Sense.KNOWN, Sense.FILL, Sense.REFER, Sense.AND)
_EQUAL, _UNEQUAL = frozenset(("=", "==")), frozenset(("≠", "!="))


class _Row(NamedTuple):
    named: str
    said: str


def told_in_rows(line: str, prompt: str, own: Own) -> bool | None:
    """What the rows say of what is asked about; None where these are no rows, or disagree.

    Args:
        prompt: The question; a row that names none of its words is of another thing where another one does.
    """
    parts = [part for part in _ROWS.split(line) if part.strip()]
    rows = [row for part in parts if (row := _row(part))]
    if not 1 < len(parts) == len(rows) <= _MOST:
        return None
    asked, meant = frozenset(folded(prompt)), list[bool]()
    beside = False
    for row in rows:
        said = [piece.sense for piece in pieces(row.said)]
        named = pieces(row.named, own)
        if said not in ([Sense.YES], [Sense.NO]) or any(map(_claims, named)):
            return None
        own_words = asked & {fold(piece.text) for piece in named if _names(piece)}
        of_it = own_words or of_subject(named)
        if is_aside(named) or not of_it:
            beside = True
            continue
        meant.append(said == [Sense.YES])
    return meant[0] if beside and len(set(meant)) == 1 else None


def _row(part: str) -> _Row | None:
    if found := _FOR.fullmatch(part):
        return _Row(found[2], found[1])
    found = _ROW.fullmatch(part)
    return _Row(found[1], found[2]) if found else None


def _claims(piece: Piece) -> bool:
    return isinstance(piece.value, bool) or piece.sense in (Sense.HEDGE, Sense.ELSE, Sense.ORDER)


def _names(piece: Piece) -> bool:
    return piece.sense in (Sense.KNOWN, Sense.FILL) or piece.value == SUBJECT


def equated(said: Sequence[Piece]) -> bool | None:
    """Whether all that is named is set equal, or two unequal; None where anything else is said."""
    signs = {piece.text for piece in said if piece.text in _EQUAL | _UNEQUAL}
    if len(signs & _EQUAL) + len(signs & _UNEQUAL) != 1:
        return None
    named, depth, members = False, 0, 1
    for piece in said:
        depth += (piece.text == "(") - (piece.text == ")")
        if piece.text in signs:
            if not named or depth:
                return None
            named, members = False, members + 1
        elif depth or piece.text in ("(", ")", "."):
            if piece.sense not in (*_NAMING, Sense.DATA, Sense.SIGN):
                return None
        elif _names(piece):
            named = True
        elif piece.sense not in _NAMING and not piece.text.isdecimal():
            return None
    return signs <= _EQUAL if named and members > 1 else None
