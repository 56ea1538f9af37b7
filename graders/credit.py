"""Points that are not asked of everybody, and a lab's sums with them.

What is possible is the same for everybody: it holds neither optional points nor a bonus. *Optional* points make good
what was lost elsewhere in the lab, and never more than that. A *bonus* comes on top of everything.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

import msgspec

from labproof.graders.messages import shown_points
from labproof.graders.model import BONUS, OPTIONAL, PENDING, Check, CheckResult, Question

_ZERO = Decimal(0)


class Sums(NamedTuple):
    """A lab's rows, each with what counts of it, and what they add up to."""

    rows: tuple[CheckResult, ...]
    points: Decimal
    possible: Decimal
    pending: Decimal


def add(rows: Iterable[CheckResult]) -> Sums:
    """Add a lab's points: those of the rows are the sum, whatever their credit."""
    earned = possible = pending = bonus = _ZERO
    added = list(rows)
    for row in added:
        if row.credit:
            bonus += row.points if row.credit == BONUS else _ZERO
            continue
        earned += row.points
        possible += row.possible
        pending += row.possible if row.status in PENDING else _ZERO
    for at, row in enumerate(added):
        if row.credit == OPTIONAL and row.points:
            added[at] = _as_counts(row, possible - earned)
            earned += added[at].points
    return Sums(tuple(added), earned + bonus, possible, min(pending, possible - earned))


def asked(items: Iterable[Question | Check]) -> Decimal:
    """Add what items are worth that everybody is asked for."""
    return sum((item.points for item in items if not item.credit), _ZERO)


def _as_counts(row: CheckResult, lost: Decimal) -> CheckResult:
    """An optional row with no more points than were lost elsewhere."""
    if row.points <= lost:
        return row
    counts = f"{shown_points(lost)} of them counts" if lost else "none of them is needed"
    note = (
        f"{shown_points(row.points)} earned, and {counts}: no more was lost elsewhere in this lab"
    )
    return msgspec.structs.replace(row, points=lost, notes=(*row.notes, note))
