"""Gradescope takes every result, whatever a learner wrote."""

import json
from decimal import Decimal

import pytest
from hypothesis import given

from tests.graders.reports.records import RECORDS, _with_credit, rendered
from tests.graders.reports.test_escaping import is_harmless


@given(RECORDS)
def test_gradescope_takes_every_result(record):
    data = json.loads(rendered("gradescope", record), parse_constant=lambda name: pytest.fail(name))
    assert data.keys() <= {
        "output",
        "output_format",
        "test_output_format",
        "test_name_format",
        "tests",
    }
    assert {data[key] for key in data if key.endswith("_format")} == {"text"}
    for test in data["tests"]:
        assert test.keys() == {"name", "score", "max_score", "status", "output", "visibility"}
        assert test["status"] in ("passed", "failed")
        assert type(test["score"]) in (int, float)
        assert is_harmless(test["output"])
    assert sum(Decimal(str(test["score"])) for test in data["tests"]) == record.points
    assert is_harmless(data["output"])


@pytest.mark.parametrize("earned", [0, 2])
def test_gradescope_adds_a_bonus_up(earned):
    tests = json.loads(rendered("gradescope", _with_credit(earned)))["tests"]
    assert sum(Decimal(str(test["score"])) for test in tests) == Decimal("2.01") + earned
    assert tests[-1]["name"] == "part1.more (bonus)"
