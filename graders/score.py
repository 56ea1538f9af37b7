"""Percentages, and whether --min-score is reached: of what could be graded, or whatever becomes of the rest."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from labproof.graders.model import Report


def percentage(text: str) -> str:
    """Digits of a percentage; 0.7 without a sign may be meant as 70 %, so it is none.

    Raises:
        ValueError: It is none; the text says what was expected.
    """
    digits = text.strip().removesuffix("%").strip()
    number = (
        Decimal(digits)
        if digits.isascii() and digits.replace(".", "", 1).isdecimal()
        else Decimal(-1)
    )
    if not 0 <= number <= 100 or (0 < number <= 1 and "%" not in text):
        raise ValueError(f"expected a percentage such as 70%, found {text!r}")
    return digits


def is_reached(report: Report, wanted: Decimal) -> bool:
    """Whether so many percent of what could be graded were earned."""
    gradable = report.possible - report.pending
    return gradable > 0 and report.points * 100 >= wanted * gradable


def is_certain(report: Report, wanted: Decimal) -> bool:
    """Whether so many percent of everything were earned, whatever becomes of what is pending."""
    return report.possible > 0 and report.points * 100 >= wanted * report.possible


def score_line(report: Report, wanted: Decimal) -> str:
    """The score and whether it is reached, as one line."""
    gradable = report.possible - report.pending
    if not gradable:
        return f"Score: nothing could be graded, so {wanted} % is not reached.\n"
    score = _percent(report.points, gradable)
    reached = "reached" if is_reached(report, wanted) else "not reached"
    provisional = ", provisional while points are pending" if report.pending else ""
    unrun = " and not everything ran" if not report.complete else ""
    return (
        f"Score: {score} % of what could be graded; {wanted} % is {reached}{provisional}{unrun}.\n"
    )


def certain_line(report: Report, wanted: Decimal) -> str:
    """The same where a learner supplied the evidence: of everything, as leaving things out must not help."""
    if not report.possible:
        return f"Score: nothing could be graded, so {wanted} % is not reached."
    score = f"Score: {_percent(report.points, report.possible)} % of {report.possible.normalize():f} points"
    if is_certain(report, wanted):
        return f"{score}; {wanted} % is reached{', whatever becomes of what is pending' if report.pending else ''}."
    if (report.points + report.pending) * 100 >= wanted * report.possible:
        pending = f"{report.pending.normalize():f} points wait for a person"
        return f"{score}; {wanted} % is not reached yet: {pending}."
    return f"{score}; {wanted} % is not reached."


def _percent(points: Decimal, of: Decimal) -> Decimal:
    return (points * 100 / of).quantize(Decimal("0.1"), ROUND_HALF_UP)
