"""A no in front of what denies that things differ: "No, they don't differ" says that they are alike."""

from __future__ import annotations

from collections.abc import Sequence

from labproof.graders.kinds.assent import Said, taken
from labproof.graders.kinds.reading.clauses import Clause, clauses
from labproof.graders.kinds.reading.pieces import Own, Piece
from labproof.graders.kinds.words import Sense, fold, folded, marks, together


def unlike_denied(said: Sequence[Piece], own: Own) -> Said | None:
    """That things are alike, where a no stands before it that denies the same: "No, they don't differ"."""
    at = next((at for at, one in enumerate(said) if one.sense not in _DENYING), 0)
    if not at or at == len(said):
        return None
    parted = not any(map(str.isalnum, said[at].text))
    if not parted and said[0].sense is not Sense.NO:
        return None  # "not different"
    behind = list(said[at + parted :])
    if behind and behind[0].sense is Sense.NO:
        behind[0] = behind[0]._replace(sense=Sense.NOT)  # "no, no son distintas"
    first = clauses(behind, values=False, ands=True)[:1]
    claimed = taken(behind)
    plain = claimed.claims == {True} and not claimed.open
    return claimed if plain and any(_denies_unlikeness(one, own) for one in first) else None


_DENYING = (Sense.NO, Sense.NOT)


def _denies_unlikeness(clause: Clause, own: Own) -> bool:
    if any(fold(piece.text).partition(" ")[0] in _ALL for piece in clause.pieces):
        return False  # "not all of them differ"
    if clause.has(*_DENYING, Sense.NONE) and any(piece.value is False for piece in clause.pieces):
        return True
    unlike = (folded(piece.text) for piece in clause.pieces if piece.value is True)
    parts = (part for words in unlike for part in together(words, _LONGEST))
    return any(own.values.get(tuple(part.split())) is False for part in parts)


_ALL = marks("all")
_LONGEST = 4  # words of a way to say that things differ
