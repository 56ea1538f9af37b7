"""Of several attempts of one learner the one that counts; what nobody can put in an order stays, and is flagged."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence

from labproof.graders.batch.grade.submission import Head
from labproof.graders.batch.record.attribution import Attempt, Owner


def choose_attempts(
    attempts: Sequence[Attempt],
    owners: Mapping[str, Owner],
    heads: Mapping[str, Head],
    counting: str,
) -> dict[str, tuple[str, ...]]:
    """Submissions that count, each with those of its owner that do not.

    Args:
        owners, heads: By the submission's name.
        counting: Which of them: ``last``, ``first`` or ``best``.
    """
    together: dict[Hashable, list[Attempt]] = {}
    for one in attempts:
        together.setdefault(_whose(one, owners[one.name]), []).append(one)
    chosen = {}
    for of_one in together.values():
        best = _rank(heads, counting)
        first = max(of_one, key=best)
        chosen[first.name] = tuple(sorted(one.name for one in of_one if one is not first))
    return chosen


def _whose(attempt: Attempt, owner: Owner) -> Hashable:
    """The same for attempts of one hand-in alone: what has no order is a hand-in of its own."""
    if not attempt.hand_in.order:
        return attempt.name
    if owner.people:
        return (owner.people, len(attempt.hand_in.order))
    clue = attempt.hand_in.who or attempt.hand_in.group
    return (clue, owner.disputed) if clue else attempt.name


def _rank(heads: Mapping[str, Head], counting: str) -> Callable[[Attempt], tuple[object, ...]]:
    def rank(attempt: Attempt) -> tuple[object, ...]:
        order = attempt.hand_in.order
        if counting == "first":
            return (tuple(-part for part in order),)
        if counting == "last":
            return (attempt.hand_in.active, order)
        head = heads[attempt.name]
        return (head.outcome == "graded", head.points, head.pending, order)

    return rank
