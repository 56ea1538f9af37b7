"""What was and is no longer: "S at first, T afterwards", "from S to T"."""

from __future__ import annotations

from collections.abc import Sequence

from labproof.graders.kinds.reading.pieces import Piece, is_value, words_of
from labproof.graders.kinds.reading.so_far import Claim
from labproof.graders.kinds.words import MOVES, OVER, Sense, fold, marks


def in_time(claims: list[Claim], said: Sequence[Piece], numeric: bool) -> list[Claim]:
    """Claims of which those that held before no longer do: "S at first, T afterwards", "from S to T"."""
    at = [index for index, piece in enumerate(said) if is_value(piece)]
    if len(at) < 2 or len(at) != len(claims):
        return claims
    ends = zip([0, *(one + 1 for one in at)], at, [*at[1:], len(said)], strict=False)
    beside = [
        _beside(said[start:one], said[one + 1 : end], end == len(said)) for start, one, end in ends
    ]
    for early, late in MOVES[int(numeric) :]:
        now = {
            claim.value
            for claim, (_, own) in zip(claims, beside, strict=True)
            if claim.holds and own & late
        }
        then = [bool(words & early) and not own & late for words, own in beside]
        if now and any(then):
            pairs = zip(claims, then, strict=True)
            return [
                one._replace(holds=False) if was and one.value not in now else one
                for one, was in pairs
            ]
    return claims


_PAST = marks("past")


def is_over(said: Sequence[Piece]) -> list[str]:
    """The word that tells of what was, where something else is so now: "it was Z for a moment, now it is gone"."""
    at = [index for index, piece in enumerate(said) if is_value(piece)]
    if len(at) != 1:
        return []
    was = [piece.text for piece in said if fold(piece.text) in _PAST]
    now = any(fold(piece.text) in OVER for piece in said[at[0] + 1 :])
    return was if now else []


def _beside(
    before: Sequence[Piece], behind: Sequence[Piece], ends: bool
) -> tuple[set[str], set[str]]:
    """The words beside a value up to a sign, and those of them that belong to no other value.

    Args:
        ends: No value follows.
    """
    signs = [at for at, piece in enumerate(behind) if piece.sense is Sense.SIGN]
    fronts = [at for at, piece in enumerate(before) if piece.sense is Sense.SIGN]
    front = words_of(before[fronts[-1] + 1 if fronts else 0 :])
    follows = words_of(behind[: signs[0] if signs else None])
    return front | follows, front | (follows if signs or ends else set())
