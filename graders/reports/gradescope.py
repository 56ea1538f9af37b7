"""Gradescope: ``results.json`` with a test for each row that has points; their sum is the score.

Facts from:
    gradescope/autograder_samples, docs/specs.md: formats are named, since the default of ``output`` reads markup.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from labproof.graders.messages import shown_points
from labproof.graders.model import Record
from labproof.graders.reports.escaping import plain
from labproof.graders.reports.json import number
from labproof.graders.reports.registry import Export, Setting
from labproof.graders.reports.rows import Row, scored

_CHARS = 10_000


def render(records: Sequence[Record], setting: Setting) -> str:
    """One JSON object."""
    (record,) = records
    total = f"{shown_points(record.points)} of {shown_points(record.possible)} points"
    total += f", {shown_points(record.pending)} wait for a person" if record.pending else ""
    lines = [
        "Graded." if setting.hidden else f"{total}.",
        plain(record.reason),
        *map(plain, record.flags),
    ]
    data: dict[str, object] = {
        "output": "\n".join(line for line in lines if line)[:_CHARS],
        "output_format": "text",
        "test_output_format": "text",
        "test_name_format": "text",
        "tests": [_test(row, setting.hidden) for row in scored(record)],
    }
    return json.dumps(data, indent=1, allow_nan=False) + "\n"


def _test(row: Row, hidden: bool) -> dict[str, object]:
    return {
        "name": f"{row.name} ({row.result.credit})" if row.result.credit else row.name,
        "score": number(row.result.points),
        "max_score": number(row.result.possible),
        "status": "passed" if row.passed else "failed",
        "output": "" if row.passed or hidden else plain(row.text or row.word)[:_CHARS],
        "visibility": "hidden" if hidden else "visible",
    }


RESULTS = Export("gradescope", "results.json", render)
