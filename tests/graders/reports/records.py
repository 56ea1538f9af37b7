"""Records with whatever text wherever a learner's may come to stand, as each place's export renders them."""

from decimal import Decimal

import msgspec
from hypothesis import strategies as st

from labproof.graders.model import (
    Answer,
    CheckResult,
    LabReport,
    Reached,
    Record,
    Report,
    Span,
    Status,
    Student,
    record_of,
)
from labproof.graders.reports.registry import Setting, export_named
from tests.graders.reports.test_escaping import TEXTS

HOSTILE = "x\r::set-output name=points::20\n##[add-mask]a\x1b[31m # [a](b) @you | <b> ``` [[ATTACHMENT|/etc]] ]]> \ufffe"
ENVIRON = {
    "CLASSROOM": "linux-2025",
    "ASSIGNMENT": "part1",
    "SUBMISSION_TAG": "submit/2025-10-03T12-06-01Z-4f1c2ab",
    "COMMIT_URL": "https://example.org/commit/4f1c2ab",
    "RELEASE_URL": "https://example.org/releases/4f1c2ab",
    "REVIEW_URL": "https://example.org/compare/4f1c2ab",
    "MODE": "group",
    "OWNER": "ines-almeida",
}
HERE = Setting(ENVIRON)
PARTS = (
    Status.PASSED,
    Status.PARTIAL,
    Status.FAILED,
    Status.UNANSWERED,
    Status.SKIPPED,
    Status.NEEDS_REVIEW,
)


def result(number: int, status: Status, text: str) -> CheckResult:
    worth = Decimal("2.01")
    points = (
        worth
        if status is Status.PASSED
        else Decimal("0.67")
        if status is Status.PARTIAL
        else Decimal(0)
    )
    return CheckResult(f"q{number}", "question", status, points, worth, text, text, (text,))


def record_with(
    text: str = HOSTILE, statuses: tuple[Status, ...] = PARTS, outcome: str = "graded"
) -> Record:
    """A record of one lab, a row a status, with the text wherever a learner's may come to stand."""
    rows = [result(number, status, text) for number, status in enumerate(statuses)]
    rows.append(
        CheckResult(
            "answer_file",
            "file",
            Status.FAILED,
            Decimal(0),
            Decimal(0),
            f"answers/part1.yaml:7: {text}",
        )
    )
    rows.append(
        CheckResult(
            "looks", "check", Status.SKIPPED, Decimal(0), Decimal(0), "live only", live_only=True
        )
    )
    points, possible = (
        sum((getattr(row, name) for row in rows), Decimal(0)) for name in ("points", "possible")
    )
    lab = LabReport(
        "part1",
        "0a1b",
        points,
        possible,
        Decimal(0),
        text,
        (text,),
        tuple(rows),
        (Reached(text, None),),
        title=text,
    )
    report = Report(
        Student(text, text),
        points,
        possible,
        Decimal(0),
        False,
        True,
        "recorded",
        {"os": text},
        (text,),
        (lab,),
    )
    spans = {
        f"part1.q{number}": Span("answers/part1.yaml", number + 3, 5)
        for number in range(len(statuses))
    }
    answers = {key: Answer(text, "answers/part1.yaml:3") for key in spans}
    spans["part1.answer_file"] = Span("answers/part1.yaml", 7, 0)
    reason = "" if outcome == "graded" else text
    record = record_of("repo", report, {}, outcome, reason)
    return msgspec.structs.replace(record, answers=answers, spans=spans)


def rendered(name: str, record: Record, setting: Setting = HERE) -> str:
    return export_named(name).render([record], setting)


RECORDS = st.builds(
    record_with,
    TEXTS,
    st.lists(st.sampled_from(PARTS), max_size=6).map(tuple),
    st.sampled_from(["graded", "rejected"]),
)


def _with_credit(earned: int) -> Record:
    """A record of 2.01 possible points, all earned, and of a bonus."""
    record, worth = record_with("told", (Status.PASSED,)), Decimal(2)
    (lab,) = record.labs
    status = Status.PASSED if earned else Status.UNANSWERED
    bonus = CheckResult(
        "more", "question", status, Decimal(earned), worth, "no answer yet", credit="bonus"
    )
    replace = msgspec.structs.replace
    points = lab.points + earned
    labs = (replace(lab, points=points, results=(*lab.results, bonus)),)
    return replace(record, points=points, labs=labs)
