"""Classroom 50: ``result.json`` (classroom50/result/v1) and the text of the submission's release.

Facts from:
    foundation50/classroom50: schemas/result-v1.schema.json, scripts/runner.py, scripts/collect_scores.py.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from labproof.graders.messages import shown_points
from labproof.graders.model import Record
from labproof.graders.reports.escaping import plain
from labproof.graders.reports.markdown import told_of
from labproof.graders.reports.registry import Export, Setting
from labproof.graders.reports.rows import cents, scored

SCALE = 100  # scores there are whole numbers, points here have two decimals
_RELEASE_CHARS = 100_000  # 125 000 are taken
_SUMMARY_CHARS = 140
_TAG = re.compile(r"submit/(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d)Z")
_NEVER = "1970-01-01T00:00:00Z"


def render(records: Sequence[Record], setting: Setting) -> str:
    """One JSON document. The runner stamps who owns it and when; what it stamps is filled in for other readers."""
    (record,) = records
    environ = setting.environ
    tests = [
        {
            "test-name": row.name,
            "passed": row.passed,
            "score": min(cents(row.result.points), cents(row.result.possible)),
            "max-score": cents(row.result.possible),
        }
        for row in scored(record)
    ]
    commit = environ.get("COMMIT_URL", "") or "unknown"
    data: dict[str, Any] = {
        "schema": "classroom50/result/v1",
        "classroom": environ.get("CLASSROOM", "") or "unknown",
        "assignment": environ.get("ASSIGNMENT", "") or "unknown",
        "assignment_type": _assignment_type(environ),
        "owner": environ.get("OWNER", "") or environ.get("USERNAME", "") or "unknown",
        "submission": _submission(environ),
        "commit": commit,
        "release": environ.get("RELEASE_URL", "") or commit,
        "review": environ.get("REVIEW_URL", "") or commit,
        "datetime": _submitted_at(_submission(environ)),
        # No score may be above its maximum there, so a bonus can only make good what was lost.
        "score": min(cents(record.points), cents(record.possible)),
        "max-score": cents(record.possible),
        "tests": tests,
    }
    return json.dumps(data, indent=1, allow_nan=False) + "\n"


def _assignment_type(environ: Mapping[str, str]) -> str:
    named = environ.get("ASSIGNMENT_TYPE", "") or environ.get("MODE", "")
    return named if named in ("individual", "group") else "individual"


def _submission(environ: Mapping[str, str]) -> str:
    tag = environ.get("SUBMISSION_TAG", "")
    return tag if tag.startswith("submit/") else "submit/unknown"


def _submitted_at(tag: str) -> str:
    """When that was, by the tag's name: the same submission gives the same bytes whenever it is graded."""
    found = _TAG.match(tag)
    return f"{found[1]}{found[2]}:{found[3]}:{found[4]}Z" if found else _NEVER


def status(record: Record) -> str:
    """``success`` where everything is right."""
    tests = scored(record)
    return (
        "success" if tests and all(row.passed or row.result.credit for row in tests) else "failure"
    )


def summary(record: Record) -> str:
    """One line for the list of submissions, at most 140 characters."""
    line = f"{shown_points(record.points)} of {shown_points(record.possible)} points"
    line += f", {shown_points(record.pending)} pending" if record.pending else ""
    if record.outcome != "graded":
        line += f": {' '.join(plain(record.reason).split())}"
    return line[:_SUMMARY_CHARS]


def render_release(records: Sequence[Record], setting: Setting) -> str:
    """The release's page, in Markdown."""
    (record,) = records
    scale = f"In the gradebook each point counts {SCALE}: scores there are whole numbers.\n"
    over = record.points - record.possible
    if over > 0 and not setting.hidden:
        scale += (
            f"It takes no score above the maximum: {shown_points(over)} points more were earned.\n"
        )
    return told_of(record, setting, _RELEASE_CHARS) + f"\n{scale}"


RESULT = Export("classroom50", "result.json", render)
RELEASE = Export("classroom50-release", "release-body.md", render_release)
