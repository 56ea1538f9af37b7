"""`labproof grade --against`: what a classroom's jobs said is held against what the instructor found."""

from __future__ import annotations

import json

import pytest

from labproof.graders import limits
from labproof.graders.batch.exports.against import NoMarks, load_marks
from tests.graders.batch.hand_ins import grade, lay


def test_every_difference_to_what_a_job_said_is_listed(home):
    grade(home, "in/s1", "--export=json=s1.json")
    data = json.loads((home.folder / "s1.json").read_text())
    data["labs"][0]["results"][0]["points"] = 0
    data["submission"] = "s2"
    data["labs"][0]["results"][3]["points"] = 1.5
    (home.folder / "s2.json").write_text(json.dumps(data))
    done = home.run(
        "labproof",
        "grade",
        "in",
        "--out=all",
        "--labs=part1",
        "--against=s1.json",
        "--against=s2.json",
    )
    assert done.stdout.splitlines()[-3:] == [
        "s2: part1.proc_version_names_the_running_release: 1.5 there, 1 here",
        "s2: total: 4 there, 2 here",
        "2 differences to what was graded there.",
    ]


def test_classroom50s_own_result_is_compared_as_well(learner):
    lay(learner.folder / "in" / "linux-part1-ada")
    lay(learner.folder / "in" / "linux-part1-bob")
    tests = [{"test-name": "part1.kernel_version", "passed": False, "score": 133, "max-score": 200}]
    named = {
        "schema": "classroom50/result/v1",
        "classroom": "linux",
        "assignment": "part1",
        "owner": "ada",
    }
    (learner.folder / "result.json").write_text(json.dumps(named | {"tests": tests}))
    done = learner.run(
        "labproof", "grade", "in", "--out=all", "--labs=part1", "--against=result.json"
    )
    assert "linux-part1-ada: part1.kernel_version: 1.33 there, 2 here\n" in done.stdout
    assert "linux-part1-bob: graded here alone\n" in done.stdout


@pytest.mark.parametrize("place", ["json", "classroom50"])
def test_a_total_that_is_not_the_rows_sum_is_a_difference(learner, place):
    """A gradebook reads the total, and whoever writes a result can write another one."""
    lay(learner.folder / "in" / "s1")
    environ = {"CLASSROOM": "s1", "ASSIGNMENT": "part1", "OWNER": "ada"}
    command = ("--repo=in/s1", "--labs=part1", f"--export={place}=s1.json", "--out=.")
    assert learner.run("labproof", "ci", *command, **environ).returncode == 0
    lay(learner.folder / "in" / "s1-part1-ada")
    told = json.loads((learner.folder / "s1.json").read_text())
    told |= {"score": 800} if place == "classroom50" else {"points": 8}
    (learner.folder / "s1.json").write_text(json.dumps(told))
    done = learner.run("labproof", "grade", "in", "--out=all", "--labs=part1", "--against=s1.json")
    name = "s1-part1-ada" if place == "classroom50" else "s1"
    lines = [line for line in done.stdout.splitlines() if line.startswith(f"{name}: ")]
    assert lines == [f"{name}: total: 8 there, 4 here"]


@pytest.mark.parametrize("points", ['"sNaN"', '"NaN"', '"1e999999"', "1e999", "true", "-1e9"])
def test_marks_that_are_no_numbers_of_points_are_refused(home, points):
    row = f'{{"id": "kernel_version", "points": {points}}}'
    text = f'{{"submission": "s1", "points": 0, "labs": [{{"id": "part1", "results": [{row}]}}]}}'
    (home.folder / "marks.json").write_text(text)
    done = home.run("labproof", "grade", "in", "--out=all", "--against=marks.json")
    assert (done.returncode, "marks.json:1: holds no marks" in done.stderr) == (1, True)


@pytest.mark.parametrize("text", ["{", "[]", "{}", "nothing", '{"submission": 1, "labs": 3}'])
def test_a_file_without_marks_is_refused(home, text):
    (home.folder / "marks.json").write_text(text)
    done = home.run("labproof", "grade", "in", "--out=all", "--against=marks.json")
    wanted = "expected results.jsonl, a report of `labproof ci --export json=FILE`, or Classroom 50's result.json"
    assert (done.returncode, done.stderr) == (1, f"Error: marks.json:1: holds no marks; {wanted}\n")


@pytest.mark.parametrize("text", ["", "\n\n"])
def test_an_empty_file_is_not_taken_for_marks_that_agree(home, text):
    (home.folder / "marks.json").write_text(text)
    done = home.run("labproof", "grade", "in", "--out=all", "--against=marks.json")
    told = "Error: marks.json: is empty; whatever was to write it did not\n"
    assert (done.returncode, done.stderr) == (1, told)


def marks(submission, points, notes=""):
    row = {"id": "kernel_version", "points": points, "message": notes}
    return {
        "submission": submission,
        "points": points,
        "labs": [{"id": "part1", "results": [row]}],
    }


def test_an_honest_class_is_held_against_however_many_they_are(tmp_path):
    """Some 30 KiB a line are nothing odd, nor are 500 learners."""
    path = tmp_path / "results.jsonl"
    with path.open("w") as file:
        file.writelines(
            json.dumps(marks(f"s{number}", 1, "x" * 30_000)) + "\n\n" for number in range(500)
        )
    told = load_marks([path])
    assert (len(told), told["s499"]) == (500, {"part1.kernel_version": 1, "total": 1})


def test_more_lines_than_a_class_has_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(limits, "MARKS_LINES", 3)
    path = tmp_path / "results.jsonl"
    for lines in ([json.dumps(marks(f"s{number}", 1)) for number in range(4)], [""] * 4):
        path.write_text("\n".join(lines) + "\n")
        with pytest.raises(NoMarks) as caught:
            load_marks([path])
        told = "has more than 3 lines, a submission each; give the results of one class"
        assert str(caught.value) == f"{path}: {told}"


@pytest.mark.parametrize("broken", [1, 2, 3])
def test_a_broken_line_is_named_however_large_the_file_is(tmp_path, monkeypatch, broken):
    monkeypatch.setattr(limits, "MARKS_BYTES", 1000)
    path = tmp_path / "results.jsonl"
    lines = [json.dumps(marks(f"s{number}", 1, "x" * 500)) for number in range(3)]
    lines[broken - 1] = lines[broken - 1][:-1]
    path.write_text("\n".join(lines))
    with pytest.raises(NoMarks) as caught:
        load_marks([path])
    assert str(caught.value).startswith(f"{path}:{broken}: holds no marks; expected results.jsonl")


def test_a_document_over_several_lines_says_where_it_breaks(tmp_path):
    path = tmp_path / "report.json"
    path.write_text(json.dumps(marks("s1", 2), indent=1)[:-1])
    with pytest.raises(NoMarks) as caught:
        load_marks([path])
    assert str(caught.value).startswith(f"{path}:16: holds no marks; expected results.jsonl")


def test_one_document_may_stand_over_several_lines(tmp_path):
    path = tmp_path / "report.json"
    path.write_text("\n" + json.dumps(marks("s1", 2), indent=1))
    assert load_marks([path]) == {"s1": {"part1.kernel_version": 2, "total": 2}}


@pytest.mark.parametrize(
    ("start", "told"),
    [("", "has a line larger than 8 MiB"), ("{\n", "is larger than 8 MiB")],
)
def test_a_line_without_an_end_is_no_mark(tmp_path, start, told):
    path = tmp_path / "marks.json"
    path.write_text(start + " \n" + "[" * (8 * 1024 * 1024 + 1))
    with pytest.raises(NoMarks) as caught:
        load_marks([path])
    assert str(caught.value) == f"{path}: {told}; shorten it"
