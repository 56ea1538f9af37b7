"""Percentages, and whether --min-score is reached: of what could be graded."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from labproof.graders.model import Report


def is_reached(report: Report, wanted: Decimal) -> bool:
    """Whether so many percent of what could be graded were earned."""
    gradable = report.possible - report.pending
    return gradable > 0 and report.points * 100 >= wanted * gradable


def score_line(report: Report, wanted: Decimal) -> str:
    """The score and whether it is reached, as one line."""
    gradable = report.possible - report.pending
    if not gradable:
        return f"Score: nothing could be graded, so {wanted} % is not reached.\n"
    score = (report.points * 100 / gradable).quantize(Decimal("0.1"), ROUND_HALF_UP)
    reached = "reached" if is_reached(report, wanted) else "not reached"
    provisional = ", provisional while points are pending" if report.pending else ""
    return f"Score: {score} % of what could be graded; {wanted} % is {reached}{provisional}.\n"
