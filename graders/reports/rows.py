"""Which rows of a record an export shows, in which order, and where each one stands."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

import msgspec

from labproof.graders.model import CheckResult, LabReport, Record, Span, Status
from labproof.graders.reports.hints import hint_line

RUNNER = "runner"  # the record of what was found on the machine that graded
FEEDBACK = ("full", "hints", "marks", "none")
WORDS = {
    Status.PASSED: "right",
    Status.PARTIAL: "partly right",
    Status.FAILED: "wrong",
    Status.UNANSWERED: "open",
    Status.SKIPPED: "cannot be seen",
    Status.NEEDS_REVIEW: "waits for a person",
    Status.ERROR: "could not be graded",
}


class Row(NamedTuple):
    """One row that counts as a test of its own."""

    lab: LabReport
    result: CheckResult
    span: Span | None

    @property
    def name(self) -> str:
        """``part1.kernel_version``; unique in a record."""
        return f"{self.lab.id}.{self.result.id}"

    @property
    def text(self) -> str:
        """Everything there is to say about it."""
        result = self.result
        lines = (result.message, hint_line(self.lab.id, result), *result.notes)
        return "\n".join(line for line in lines if line)

    @property
    def word(self) -> str:
        """What became of it, and how its points count where nobody need earn them."""
        word = WORDS[self.result.status]
        return f"{word} ({self.result.credit})" if self.result.credit else word

    @property
    def passed(self) -> bool:
        """Whether it earned all it can."""
        return self.result.status is Status.PASSED


def rows(record: Record) -> Iterator[Row]:
    """All that was looked at; what only a live machine can show is no test of recorded evidence."""
    for lab in record.labs:
        for result in lab.results:
            if not result.live_only:
                yield Row(lab, result, _span(record, lab.id, result))


def scored(record: Record) -> list[Row]:
    """The rows that are worth something."""
    return [row for row in rows(record) if row.result.possible]


def _span(record: Record, lab: str, result: CheckResult) -> Span | None:
    return record.spans.get(f"{lab}.{result.id}") if result.type != "check" else None


def cents(points: Decimal) -> int:
    """Hundredths of a point: whole, as points have two decimals, so that sums stay exact."""
    return int(points * 100)


def with_feedback(record: Record, level: str) -> Record:
    """The record with no more in it than a learner is to see.

    Args:
        level: ``full`` everything, ``hints`` no messages, ``marks`` no hints either, ``none`` a lab's marks alone.
    """
    if level == "full":
        return record
    labs = tuple(_reduced(lab, level) for lab in record.labs)
    return msgspec.structs.replace(record, flags=(), labs=labs)


def _reduced(lab: LabReport, level: str) -> LabReport:
    replace = msgspec.structs.replace
    if level == "none":
        earned = (
            Status.PASSED
            if lab.points >= lab.possible
            else Status.PARTIAL
            if lab.points
            else Status.FAILED
        )
        row = CheckResult(
            "marks",
            "check",
            Status.NEEDS_REVIEW if lab.pending else earned,
            lab.points,
            lab.possible,
        )
        return replace(lab, results=(row,), notes=(), criteria=(), table=())
    kept = tuple(
        result
        if result.type == "file" or result.status is Status.ERROR
        else replace(
            result,
            message=result.message if result.waits else "",  # that it waits tells nothing about it
            notes=(),
            hint=result.hint if level == "hints" else "",
        )
        for result in lab.results
    )
    return replace(lab, results=kept, notes=(), table=())
