"""Code quality for GitLab: a finding for each answer that is not right, at its line.

Facts from:
    gitlabhq: app/validators/json_schemas/codeclimate.json, lib/gitlab/ci/parsers/codequality/code_climate.rb. One
    entry of another shape ends the report in silence; of two equal fingerprints only one is kept.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence

from labproof.graders.model import Record, Span, Status
from labproof.graders.reports.escaping import log_line
from labproof.graders.reports.registry import Export, Setting
from labproof.graders.reports.rows import Row, rows

_CHARS = 1_000
_SEVERITIES = {
    Status.FAILED: "major",
    Status.PARTIAL: "minor",
    Status.UNANSWERED: "minor",
    Status.SKIPPED: "info",
    Status.NEEDS_REVIEW: "info",
    Status.ERROR: "blocker",
}


def render(records: Sequence[Record], setting: Setting) -> str:
    """One JSON array; what stands at no line of a file is left to the JUnit report."""
    found = [] if setting.hidden else [entry for record in records for entry in _findings(record)]
    return json.dumps(found, indent=1) + "\n"


def _findings(record: Record) -> Iterator[dict[str, object]]:
    for row in rows(record):
        if row.span is not None and row.result.status in _SEVERITIES:
            yield _finding(record.submission, row, row.span)


def _finding(submission: str, row: Row, span: Span) -> dict[str, object]:
    message = " ".join(row.text.split()) or row.word
    key = f"{submission}\0{row.name}"
    return {
        "description": log_line(f"{row.name}: {message}"[:_CHARS]),
        "check_name": f"labproof.{row.name}",
        "fingerprint": hashlib.sha256(key.encode("utf-8", "backslashreplace")).hexdigest(),
        "severity": _severity(row),
        "location": {"path": span.file, "lines": {"begin": max(1, span.line)}},
    }


def _severity(row: Row) -> str:
    if row.result.credit and row.result.status is not Status.ERROR:
        return "info"
    return _SEVERITIES[row.result.status]


QUALITY = Export("gitlab-quality", "gl-code-quality-report.json", render, several=True)
