"""Of several attempts of one learner the one that counts; what nobody can put in an order stays, and is flagged."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence

from labproof.graders.batch.grade.submission import Head
from labproof.graders.batch.record.attribution import Owner, Told


def choose_attempts(
    told: Sequence[Told], owners: Mapping[str, Owner], heads: Mapping[str, Head], counting: str
) -> dict[str, tuple[str, ...]]:
    """Submissions that count, each with those of its owner that do not.

    Args:
        owners, heads: By the submission's name.
        counting: Which of them: ``last``, ``first`` or ``best``.
    """
    together: dict[Hashable, list[Told]] = {}
    for one in told:
        together.setdefault(_whose(one, owners[one.name]), []).append(one)
    chosen = {}
    for attempts in together.values():
        best = _rank(heads, counting)
        first = max(attempts, key=best)
        chosen[first.name] = tuple(sorted(one.name for one in attempts if one is not first))
    return chosen


def _whose(told: Told, owner: Owner) -> Hashable:
    """The same for attempts of one hand-in alone: what has no order is a hand-in of its own."""
    if not told.hand_in.order:
        return told.name
    if owner.people:
        return (owner.people, len(told.hand_in.order))
    clue = told.hand_in.who or told.hand_in.group
    return (clue, owner.disputed) if clue else told.name


def _rank(heads: Mapping[str, Head], counting: str) -> Callable[[Told], tuple[object, ...]]:
    def rank(told: Told) -> tuple[object, ...]:
        order = told.hand_in.order
        if counting == "first":
            return (tuple(-part for part in order),)
        if counting == "last":
            return (told.hand_in.active, order)
        head = heads[told.name]
        return (head.outcome == "graded", head.points, head.pending, order)

    return rank
