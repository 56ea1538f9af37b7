"""The old Classroom reporter's rules, kept whatever a learner wrote."""

import base64
import json
from decimal import Decimal

from hypothesis import given

from tests.graders.reports.records import RECORDS, rendered
from tests.graders.reports.test_escaping import is_command


@given(RECORDS)
def test_the_reporter_adds_up_numbers_and_prints_no_command(record):
    text = rendered("classroom-reporter", record)
    assert len(text.split("\n")) == 2
    data = json.loads(base64.b64decode(text, validate=False))
    assert data["status"] in ("pass", "fail", "error")
    for test in data["tests"]:
        assert test["status"] in ("pass", "fail", "error")
        assert 0 <= test["score"] <= test["max_score"]
        assert (test["status"] == "pass") == (test["score"] == test["max_score"])
        assert not any(is_command(test[key]) for key in ("name", "message", "test_code"))
        assert all(
            "\n" not in test[key] and "\r" not in test[key]
            for key in ("name", "message", "test_code")
        )
    assert Decimal(str(data["max_score"])) == record.possible
