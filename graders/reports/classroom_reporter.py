"""The old GitHub Classroom reporter: one line of base64 around JSON, which a step hands to it as NAME_RESULTS.

Facts from:
    classroom-resources/autograding-grading-reporter, src/: it prints names and messages raw, and adds up scores.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence

from labproof.graders.model import Record, Status
from labproof.graders.reports.escaping import log_line
from labproof.graders.reports.json import number
from labproof.graders.reports.registry import Export, Setting
from labproof.graders.reports.rows import Row, scored


def render(records: Sequence[Record], setting: Setting) -> str:
    """Base64, without a line end inside."""
    (record,) = records
    tests = [_test(row, setting.hidden) for row in scored(record)]
    broken = record.outcome == "error" or any(test["status"] == "error" for test in tests)
    right = bool(tests) and all(row.passed or row.result.credit for row in scored(record))
    data = {
        "version": 1,
        "status": "error" if broken else "pass" if right else "fail",
        "max_score": number(record.possible),
        "tests": tests,
    }
    return base64.b64encode(json.dumps(data, allow_nan=False).encode()).decode("ascii") + "\n"


def _test(row: Row, hidden: bool) -> dict[str, object]:
    status = "pass" if row.passed else "error" if row.result.status is Status.ERROR else "fail"
    message = " ".join(row.text.split()) or row.word
    return {
        "name": row.name,
        "status": status,
        "score": number(row.result.points),
        "max_score": number(row.result.possible),
        "message": "" if row.passed or hidden else log_line(f"{row.name}: {message}"),
        "test_code": f"labproof {row.name}",
        "filename": row.span.file if row.span else "",
        "line_no": row.span.line if row.span else 0,
        "execution_time": 0,
    }


REPORTER = Export("classroom-reporter", "result.b64", render)
