"""Each place's rules, kept whatever a learner wrote."""

import base64
import json
import re
import xml.etree.ElementTree as ElementTree
from decimal import Decimal

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from labproof.graders.model import (
    Answer,
    CheckResult,
    LabReport,
    Person,
    Record,
    Report,
    Span,
    Status,
)
from labproof.graders.reports import classroom50
from labproof.graders.reports.json import record_from, render_json
from labproof.graders.reports.registry import NAMES, Setting, UnknownExport, export_named
from labproof.graders.reports.rows import FEEDBACK, with_feedback
from tests.graders.reports.test_escaping import TEXTS, is_command, is_harmless

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
        text,
        "0a1b",
        points,
        possible,
        Decimal(0),
        text,
        (text,),
        tuple(rows),
        ((text, None),),
    )
    report = Report(
        (text, text),
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
    reason = "" if outcome == "graded" else text
    return Record("repo", Person(text, text), outcome, reason, report, (text,), answers, spans)


def rendered(name: str, record: Record, setting: Setting = HERE) -> str:
    return export_named(name).render([record], setting)


RECORDS = st.builds(
    record_with,
    TEXTS,
    st.lists(st.sampled_from(PARTS), max_size=6).map(tuple),
    st.sampled_from(["graded", "rejected"]),
)


# --- Classroom 50 -----------------------------------------------------------------------------


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
    assert data["score"] == sum(test["score"] for test in tests) == record.report.points * 100
    assert (
        data["max-score"]
        == sum(test["max-score"] for test in tests)
        == record.report.possible * 100
    )
    assert len({test["test-name"] for test in tests}) == len(tests)


@given(RECORDS)
def test_the_line_for_a_commit_is_one_and_short(record):
    told = classroom50.summary(record)
    assert 0 < len(told) <= 140
    assert told.isprintable()
    right = bool(record.report.points) and record.report.points == record.report.possible
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


# --- GitHub ------------------------------------------------------------------------------------


@given(RECORDS)
def test_annotations_are_ours_alone(record):
    for line in rendered("github", record).splitlines():
        name, _, rest = line.removeprefix("::").partition(" ")
        properties, _, message = rest.partition("::")
        named = dict(part.split("=", 1) for part in properties.split(","))
        assert name in ("error", "warning", "notice")
        assert named.keys() <= {"title", "file", "line", "col"}
        assert named["title"].startswith("labproof")
        assert named.get("file", "answers/part1.yaml") == "answers/part1.yaml"
        assert "##[" not in line
        assert len(message) <= 4096 * 3
        assert is_harmless(line)


def test_ten_annotations_of_a_kind_are_shown_the_worst_first():
    record = record_with("long", (Status.FAILED,) * 15 + (Status.PARTIAL,) * 2)
    lines = rendered("github", record).splitlines()
    assert [line.split(" ")[0] for line in lines] == ["::error"] * 10 + ["::warning"] * 2
    assert (
        lines[0]
        == "::error file=answers/part1.yaml,line=7,title=labproof%3A part1.answer_file::answers/part1.yaml:7: long"
    )
    assert lines[1].startswith(
        "::error file=answers/part1.yaml,line=3,col=5,title=labproof%3A part1.q0::long%0AHint: long"
    )


@given(RECORDS)
def test_in_a_summary_a_learners_text_stands_in_a_fence_alone(record):
    canary = "zzcanaryzz"
    marked = record_with(f"{record.report.student[0]}{canary}", outcome=record.outcome)
    lines = rendered("markdown", marked).split("\n")
    fences = [at for at, line in enumerate(lines) if line.startswith("```")]
    inside = range(fences[0], fences[-1]) if fences else range(0)
    assert all(at in inside for at, line in enumerate(lines) if canary in line)
    assert (
        sum(line.strip("`") in ("", "text") for line in (lines[fences[0]], lines[fences[-1]])) == 2
    )
    assert all(is_harmless(line) for line in lines)


def test_a_summary_is_no_longer_than_a_step_may_have():
    record = record_with("é`" * 5_000, (Status.FAILED,) * 200)
    text = rendered("markdown", record)
    assert len(text.encode()) < 1024 * 1024
    assert text.count("\n```") == 2


# --- the old Classroom reporter ------------------------------------------------------------------


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
    assert Decimal(str(data["max_score"])) == record.report.possible


# --- GitLab ------------------------------------------------------------------------------------


@given(RECORDS)
def test_gitlab_keeps_every_finding(record):
    found = json.loads(rendered("gitlab-quality", record))
    assert len({entry["fingerprint"] for entry in found}) == len(found)
    for entry in found:
        assert all(
            type(entry[key]) is str
            for key in ("description", "fingerprint", "severity", "check_name")
        )
        assert entry["severity"] in ("blocker", "critical", "major", "minor", "info", "unknown")
        assert entry["location"]["path"] == "answers/part1.yaml"
        assert type(entry["location"]["lines"]["begin"]) is int
        assert entry["location"]["lines"]["begin"] >= 1


@given(RECORDS)
def test_junit_is_well_formed_and_counts_what_it_has(record):
    text = rendered("junit", record)
    root = ElementTree.fromstring(text)
    assert root.tag == "testsuites"
    names = [f"{case.get('classname')}.{case.get('name')}" for case in root.iter("testcase")]
    assert len(set(names)) == len(names) > 0
    for suite in root:
        cases = suite.findall("testcase")
        for tag, count in (("failure", "failures"), ("error", "errors"), ("skipped", "skipped")):
            assert int(suite.get(count)) == len(suite.findall(f"testcase/{tag}"))
        assert int(suite.get("tests")) == len(cases)
        for case in cases:
            assert set(case.keys()) == {"classname", "name", "time"}
            assert len(case) <= 1
            assert all(child.text and child.keys() == ["message"] for child in case)
            assert "." in case.get("time")
    assert "[[" not in text
    assert not re.search(r"&#(?!10;)", text)


def test_junit_tells_points_and_leaves_out_what_is_live_only():
    root = ElementTree.fromstring(rendered("junit", record_with("told")))
    (suite,) = root
    points = {one.get("name"): one.get("value") for one in suite.find("properties")}
    assert (points["points"], points["possible"], points["points.q1"]) == (
        "2.68",
        "12.06",
        "0.67/2.01",
    )
    assert [case.get("name") for case in suite.findall("testcase")] == [
        "q0",
        "q1",
        "q2",
        "q3",
        "q4",
        "q5",
        "answer_file",
    ]


# --- Gradescope --------------------------------------------------------------------------------


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
    assert sum(Decimal(str(test["score"])) for test in data["tests"]) == record.report.points
    assert is_harmless(data["output"])


# --- points that nobody need earn ----------------------------------------------------------------


def _with_credit(earned: int) -> Record:
    """A record of 2.01 possible points, all earned, and of a bonus."""
    record, worth = record_with("told", (Status.PASSED,)), Decimal(2)
    (lab,) = record.report.labs
    status = Status.PASSED if earned else Status.UNANSWERED
    bonus = CheckResult(
        "more", "question", status, Decimal(earned), worth, "no answer yet", credit="bonus"
    )
    replace = msgspec.structs.replace
    points = lab.points + earned
    report = replace(
        record.report,
        points=points,
        labs=(replace(lab, points=points, results=(*lab.results, bonus)),),
    )
    return replace(record, report=report)


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


@pytest.mark.parametrize("earned", [0, 2])
def test_gradescope_adds_a_bonus_up(earned):
    tests = json.loads(rendered("gradescope", _with_credit(earned)))["tests"]
    assert sum(Decimal(str(test["score"])) for test in tests) == Decimal("2.01") + earned
    assert tests[-1]["name"] == "part1.more (bonus)"


def test_what_nobody_need_earn_is_no_failure():
    record = _with_credit(0)
    (suite,) = ElementTree.fromstring(rendered("junit", record))
    assert (suite.get("failures"), suite.get("skipped")) == ("1", "1"), (
        "the answer file's own row is one"
    )
    assert (
        suite.find("testcase[@name='more']/skipped").get("message") == "0/2 points: no answer yet"
    )
    assert "::notice title=labproof%3A part1.more::no answer yet" in rendered("github", record)
    assert json.loads(base64.b64decode(rendered("classroom-reporter", record)))["status"] == "pass"


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


# --- all of them -------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("level", FEEDBACK)
def test_no_export_tells_more_than_the_feedback_allows(name, level):
    record = with_feedback(record_with("zzwordszz"), level)
    hidden = level == "none"
    text = rendered(name, record, Setting(ENVIRON, hidden=hidden))
    if name == "classroom-reporter":
        text = base64.b64decode(text).decode()
    if level == "none":
        assert "q0" not in text
    if level != "full" and name != "json":
        told = text.replace("Hint: zzwordszz", "") if level == "hints" else text
        assert "zzwordszz" not in told.replace("answers/part1.yaml:7: zzwordszz", "")


@pytest.mark.parametrize("name", NAMES)
def test_the_same_record_gives_the_same_bytes(name):
    assert rendered(name, record_with()) == rendered(name, record_with())


def test_several_records_stand_in_one_file_where_it_has_room():
    first, second = record_with(), msgspec.structs.replace(record_with(), submission="other")
    root = ElementTree.fromstring(export_named("junit").render([first, second], HERE))
    assert [suite.get("name") for suite in root] == ["repo.part1", "other.part1"]
    found = json.loads(export_named("gitlab-quality").render([first, second], HERE))
    assert len({entry["fingerprint"] for entry in found}) == len(found) == 12


def test_an_unknown_export_is_named_with_the_one_that_was_meant():
    with pytest.raises(UnknownExport, match=r"^no export is called 'junti'; did you mean junit\?$"):
        export_named("junti")


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
