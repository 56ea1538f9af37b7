"""In a summary of a step a learner's text stands in a fence, and is no longer than one may be."""

from hypothesis import given

from labproof.graders.model import (
    Status,
)
from tests.graders.reports.records import RECORDS, record_with, rendered
from tests.graders.reports.test_escaping import is_harmless


@given(RECORDS)
def test_in_a_summary_a_learners_text_stands_in_a_fence_alone(record):
    canary = "zzcanaryzz"
    marked = record_with(f"{record.student.id}{canary}", outcome=record.outcome)
    lines = rendered("markdown", marked).split("\n")
    fences = [at for at, line in enumerate(lines) if line.startswith("```")]
    inside = range(fences[0], fences[-1]) if fences else range(0)
    assert all(at in inside for at, line in enumerate(lines) if canary in line)
    assert (
        sum(line.strip("`") in ("", "text") for line in (lines[fences[0]], lines[fences[-1]])) == 2
    )
    assert all(is_harmless(line) for line in lines)


def test_a_summary_is_no_longer_than_a_step_may_have():
    record = record_with("é`" * 5_000, (Status.FAILED,) * 200)
    text = rendered("markdown", record)
    assert len(text.encode()) < 1024 * 1024
    assert text.count("\n```") == 2
