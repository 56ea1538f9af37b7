"""JUnit XML as Jenkins, GitLab and others read it: a suite a lab, a case a row, points as the suite's properties.

Facts from:
    xunit-plugin's junit-10.xsd: no properties inside a case. GitLab shows a failure's text and never its attribute.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from labproof.graders.messages import shown_points
from labproof.graders.model import CheckResult, LabReport, Record, Status
from labproof.graders.reports.escaping import xml_text
from labproof.graders.reports.registry import Export, Setting
from labproof.graders.reports.rows import Row, rows

_ELEMENTS = {
    Status.PARTIAL: "failure",
    Status.FAILED: "failure",
    Status.UNANSWERED: "failure",
    Status.SKIPPED: "skipped",
    Status.NEEDS_REVIEW: "skipped",
    Status.ERROR: "error",
}
_CHARS = 10_000


def render(records: Sequence[Record], setting: Setting) -> str:
    """One document; the learner stands in the name of a suite where there are several."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', '<testsuites name="labproof">']
    for record in records:
        prefix = f"{record.submission}." if len(records) > 1 else ""
        if record.outcome == "graded" and setting.hidden:
            lines += _graded(f"{prefix}submission")
        elif record.outcome == "graded":
            for lab in record.labs:
                lines += _suite(
                    f"{prefix}{lab.id}", lab, [row for row in rows(record) if row.lab is lab]
                )
        else:
            lines += _refused(f"{prefix}submission", record)
    return "\n".join([*lines, "</testsuites>"]) + "\n"


def _suite(name: str, lab: LabReport, cases: list[Row]) -> Iterator[str]:
    elements = [_element(row.result) for row in cases]
    counts = f'tests="{len(cases)}" failures="{elements.count("failure")}" errors="{elements.count("error")}"'
    yield f'<testsuite name="{xml_text(name)}" {counts} skipped="{elements.count("skipped")}" time="0.000">'
    yield "<properties>"
    for key, value in (
        ("points", lab.points),
        ("possible", lab.possible),
        ("pending", lab.pending),
    ):
        yield f'<property name="{key}" value="{shown_points(value)}"/>'
    for row in cases:
        yield f'<property name="points.{xml_text(row.result.id)}" value="{_marks(row.result)}"/>'
    yield "</properties>"
    for row in cases:
        yield _case(xml_text(name), row)
    yield "</testsuite>"


def _case(suite: str, row: Row) -> str:
    opened = f'<testcase classname="labproof.{suite}" name="{xml_text(row.result.id)}" time="0.000"'
    element = _element(row.result)
    if not element:
        return f"{opened}/>"
    message = f"{_marks(row.result)} points: {row.text or row.word}"[:_CHARS]
    return f"{opened}>{_why(element, message)}</testcase>"


def _element(result: CheckResult) -> str:
    """What a case is that is not right; what need not be done is skipped, since it costs nothing."""
    element = _ELEMENTS.get(result.status, "")
    return "skipped" if result.credit and element == "failure" else element


def _why(element: str, message: str) -> str:
    """GitLab shows the text, others the attribute; neither may be empty."""
    lines = [line for line in message.splitlines() if line.strip()] or ["no reason was given"]
    return f'<{element} message="{xml_text(lines[0])}">{xml_text(chr(10).join(lines))}</{element}>'


def _marks(result: CheckResult) -> str:
    return f"{shown_points(result.points)}/{shown_points(result.possible)}"


def _graded(name: str) -> Iterator[str]:
    """That it was graded, where nobody is to see how."""
    suite = xml_text(name)
    yield f'<testsuite name="{suite}" tests="1" failures="0" errors="0" skipped="0" time="0.000">'
    yield f'<testcase classname="labproof.{suite}" name="graded" time="0.000"/>'
    yield "</testsuite>"


def _refused(name: str, record: Record) -> Iterator[str]:
    """What nothing could be taken of is one case that says so."""
    element = "error" if record.outcome == "error" else "failure"
    failures, errors = int(element == "failure"), int(element == "error")
    suite = xml_text(name)
    yield f'<testsuite name="{suite}" tests="1" failures="{failures}" errors="{errors}" skipped="0" time="0.000">'
    case = f'<testcase classname="labproof.{suite}" name="answers" time="0.000">'
    yield f"{case}{_why(element, record.reason[:_CHARS])}</testcase>"
    yield "</testsuite>"


JUNIT = Export("junit", "junit.xml", render, several=True)
