"""Whether a value holds, by the words that stand beside it in its clause."""

from __future__ import annotations

from collections.abc import Sequence

from labproof.graders.kinds.reading.clauses import BOUNDS, DENIERS
from labproof.graders.kinds.reading.pieces import Piece
from labproof.graders.kinds.words import Sense


def polarity(
    before: Sequence[Piece], behind: Sequence[Piece], numeric: bool = False
) -> bool | None:
    """Whether a value holds, by the words before and behind it in its clause; None where they leave it open."""
    if not before and not behind:
        return True
    # "minus the header it makes 20"
    far = Sense.LEAVE if numeric and not _near(before, Sense.LEAVE) else None
    denials = sum(
        other.sense in (*DENIERS, Sense.WRONG) and other.sense is not far for other in before
    )
    if any(other.sense is Sense.UNTRUE for other in before):
        return False
    around_it = (*before, *behind)
    if any(other.sense in (Sense.HEDGE, Sense.BLANK) for other in around_it):
        return None
    if any(other.sense in (Sense.ELSE, Sense.LESS) for other in around_it):
        return False
    if any(other.sense is Sense.BEATEN for other in around_it):
        return None if any(other.sense is Sense.BEATEN for other in before) else False
    vague = before[-1:] if len(behind) != 1 else (*before[-1:], *behind)
    if not numeric and any(other.sense is Sense.ABOUT for other in vague):
        return None  # "almost Z", "Z or so"
    either = any(other.sense is Sense.OR for other in around_it)
    if either or any(other.text in ("/", "|") for other in (*before[-1:], *behind[:1])):
        return None
    if numeric and _bounded(before, behind):
        return None
    if numeric and _near(before, Sense.LEAVE):
        return None  # "20, not counting 5"
    if denials > 1 or (denials and any(other.sense is Sense.WORD for other in before)):
        return None  # who knows what is denied
    return not (denials or any(other.sense is Sense.WRONG for other in behind))


def outright(before: Sequence[Piece], behind: Sequence[Piece], denier: Sense = Sense.NOT) -> bool:
    """Whether a value is a guess, or nothing but verbs and articles stands between it and its denial.

    Args:
        denier: Another sense that denies it.
    """
    if any(other.sense in (Sense.HEDGE, Sense.OR) for other in (*before, *behind)):
        return True
    denials = [
        at
        for at, other in enumerate(before)
        if other.sense in (*DENIERS, Sense.WRONG, Sense.UNTRUE)
    ]
    if len(denials) != 1 or before[denials[0]].sense not in (Sense.NOT, Sense.EXCEPT, denier):
        return False
    if sum(other.sense is Sense.WORD for other in before[: denials[0]]) > 1:
        return False  # in a language that nobody knows it may be no denial at all
    between = before[denials[0] + 1 :]
    plain = all(other.sense in (Sense.REFER, Sense.FILL, Sense.KNOWN) for other in between)
    return plain and not any(other.sense is Sense.LIMIT for other in before)


def unsettled(before: Sequence[Piece], behind: Sequence[Piece]) -> list[str]:
    """What makes of a value nobody knows what: two denials, a stroke."""
    denials = [other.text for other in before if other.sense in (*DENIERS, Sense.WRONG)]
    strokes = [other.text for other in (*before[-1:], *behind[:1]) if other.text in ("/", "|")]
    few = any(other.sense in (Sense.DATA, Sense.TIMES) for other in behind)  # "X only 3 times"
    limits_ = [other.text for other in behind if few and other.sense is Sense.LIMIT]
    return (denials if len(denials) > 1 else []) + strokes + limits_


def _bounded(before: Sequence[Piece], behind: Sequence[Piece]) -> bool:
    """Whether a bound stands beside a number: "at least 68", "68 or more", "two times 34"."""
    multiplied = [piece.sense for piece in before[-2:]] == [Sense.DATA, Sense.TIMES]
    return (
        multiplied
        or _near(before, *BOUNDS, Sense.MORE)
        or any(piece.sense in (*BOUNDS, Sense.MORE) for piece in behind[:1])
    )


def _near(before: Sequence[Piece], *senses: Sense) -> bool:
    """Whether the word that stands before a value has one of these senses."""
    near = [piece for piece in before if piece.sense not in (Sense.ABOUT, Sense.REFER)][-1:]
    return any(piece.sense in senses for piece in near)
