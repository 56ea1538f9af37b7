"""Classroom 50's rules, kept whatever a learner wrote."""

import json
import re

import pytest
from hypothesis import given

from labproof.graders.reports import classroom50
from labproof.graders.reports.registry import Setting
from tests.graders.reports.records import ENVIRON, RECORDS, _with_credit, record_with, rendered


@given(RECORDS)
def test_classroom50_takes_every_result(record):
    text = rendered("classroom50", record)
    data = json.loads(text, parse_constant=lambda name: pytest.fail(name))
    assert (data["schema"], data["classroom"], data["assignment"]) == (
        "classroom50/result/v1",
        "linux-2025",
        "part1",
    )
    assert (data["submission"], data["commit"]) == (
        ENVIRON["SUBMISSION_TAG"],
        ENVIRON["COMMIT_URL"],
    )
    assert (data["release"], data["review"]) == (ENVIRON["RELEASE_URL"], ENVIRON["REVIEW_URL"])
    assert (data["owner"], data["assignment_type"], data["datetime"]) == (
        "ines-almeida",
        "group",
        "2025-10-03T12:06:01Z",
    )
    assert len(data) == 13
    tests = data["tests"]
    for test in tests:
        assert set(test) == {"test-name", "passed", "score", "max-score"}
        assert type(test["score"]) is type(test["max-score"]) is int
        assert 0 <= test["score"] <= test["max-score"]
        assert test["passed"] == (test["score"] == test["max-score"])
    assert data["score"] == sum(test["score"] for test in tests) == record.points * 100
    assert data["max-score"] == sum(test["max-score"] for test in tests) == record.possible * 100
    assert len({test["test-name"] for test in tests}) == len(tests)


@given(RECORDS)
def test_the_line_for_a_commit_is_one_and_short(record):
    told = classroom50.summary(record)
    assert 0 < len(told) <= 140
    assert told.isprintable()
    right = bool(record.points) and record.points == record.possible
    assert classroom50.status(record) == ("success" if right else "failure")


def test_classroom50_without_its_environment_still_has_every_key():
    data = json.loads(rendered("classroom50", record_with(), Setting({})))
    assert all(
        data[key] for key in ("classroom", "assignment", "owner", "commit", "release", "review")
    )
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", data["datetime"])
    assert data["submission"].startswith("submit/")


@given(RECORDS)
def test_a_release_is_bounded_and_says_the_scale(record):
    body = rendered("classroom50-release", record)
    assert len(body) <= 125_000
    assert body.endswith(
        "\nIn the gradebook each point counts 100: scores there are whole numbers.\n"
    )


@pytest.mark.parametrize("earned", [0, 2])
def test_classroom50_takes_no_score_above_the_maximum(earned):
    data = json.loads(rendered("classroom50", _with_credit(earned)))
    assert (data["score"], data["max-score"]) == (201, 201)
    assert data["tests"][-1] == {
        "test-name": "part1.more",
        "passed": bool(earned),
        "score": earned * 100,
        "max-score": 200,
    }
    assert classroom50.status(_with_credit(earned)) == "success"
    told = "\nIt takes no score above the maximum: 2 points more were earned.\n"
    assert rendered("classroom50-release", _with_credit(earned)).endswith(told) == bool(earned)
