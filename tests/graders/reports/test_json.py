"""A line of results is read again as the record that it was."""

import json

from labproof.graders.reports.json import record_from, render_json
from tests.graders.reports.records import _with_credit, record_with, rendered


def test_a_line_of_results_keeps_how_points_count():
    record = _with_credit(2)
    line = json.loads(render_json(record.report)) | {
        "submission": "repo",
        "outcome": "graded",
        "reason": "",
    }
    assert line["labs"][0]["results"][-1]["credit"] == "bonus"
    assert rendered("gradescope", record_from(line, record.person)) == rendered(
        "gradescope", record
    )


def test_a_line_of_results_is_read_again_as_the_record_that_it_was():
    record = record_with("told")
    line = json.loads(render_json(record.report)) | {
        "submission": "repo",
        "outcome": "graded",
        "reason": "",
    }
    again = record_from(line, record.person, record.spans)
    assert rendered("junit", again) == rendered("junit", record)
    assert rendered("gitlab-quality", again) == rendered("gitlab-quality", record)
