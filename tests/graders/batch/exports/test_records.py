"""`labproof grade --export` and `--against`: a class as other places read it."""

from __future__ import annotations

import json
import tracemalloc
import xml.etree.ElementTree as ElementTree

import msgspec
import pytest

from labproof.graders import limits
from labproof.graders.batch.exports.against import NoMarks, load_marks
from labproof.graders.batch.exports.records import Exporter
from labproof.graders.batch.grade.submission import Row
from tests.graders.batch.test_batch import grade, lay

WRONG = "answers:\n  kernel_version: banana\n"


@pytest.fixture
def home(learner):
    """Two submissions, one right as far as it goes, one wrong."""
    lay(learner.folder / "in" / "s1")
    lay(learner.folder / "in" / "s2", WRONG)
    return learner


def test_a_class_stands_in_one_junit_report_a_suite_each(home):
    grade(home, "in", "--export=junit=class.xml")
    root = ElementTree.parse(home.folder / "class.xml").getroot()
    assert [suite.get("name") for suite in root] == ["s1.part1", "s2.part1"]
    assert [suite.get("failures") for suite in root] == ["2", "3"]


def test_what_holds_one_submission_is_written_for_each(home):
    grade(home, "in", "--export=gradescope=results/{submission}.json")
    told = {path.stem: json.loads(path.read_text()) for path in (home.folder / "results").iterdir()}
    assert {name: data["tests"][0]["score"] for name, data in told.items()} == {"s1": 2, "s2": 0}


def test_no_export_names_a_classmate_who_has_the_same(home):
    """Learners read what Gradescope and others show; whom to ask is the instructor's to know."""
    exports = ("gradescope", "markdown", "github", "json", "junit", "classroom50-release")
    grade(home, "in", *(f"--export={name}={name}/{{submission}}.txt" for name in exports))
    assert "with 's2' (copies.csv)" in (home.folder / "out" / "results.jsonl").read_text()
    for name in exports:
        assert "s2" not in (home.folder / name / "s1.txt").read_text(), name


@pytest.fixture
def team(home):
    """The first of two submissions is a pair's."""
    (home.folder / "in" / "s1").rename(home.folder / "in" / "team-7")
    (home.folder / "roster.csv").write_text(
        "id,name,email,group\nada,Ada,,team-7\n../eve,Eve,,team-7\ns2,Bo,,\n"
    )
    return home


def test_every_member_of_a_group_gets_an_export(team):
    grade(
        team,
        "in",
        "--roster=roster.csv",
        "--export=gradescope=results/{submission}.json",
        "--export=junit=c.xml",
    )
    told = {path.stem: json.loads(path.read_text()) for path in (team.folder / "results").iterdir()}
    scores = {name: data["tests"][0]["score"] for name, data in told.items()}
    assert scores == {"team-7+ada": 2, "team-7+.._eve": 2, "s2": 0}
    suites = [suite.get("name") for suite in ElementTree.parse(team.folder / "c.xml").getroot()]
    assert suites == ["s2.part1", "team-7+ada.part1", "team-7+../eve.part1"]


def test_each_member_has_findings_of_their_own(team):
    lay(team.folder / "in" / "team-8", WRONG)
    (team.folder / "roster.csv").write_text(
        "id,name,email,group\nada,Ada,,team-8\neve,Eve,,team-8\n"
    )
    grade(team, "in/team-8", "--roster=roster.csv", "--export=gitlab-quality=q.json")
    prints = [one["fingerprint"] for one in json.loads((team.folder / "q.json").read_text())]
    assert len(prints) == len(set(prints)) == 2


def test_one_file_for_a_pairs_one_submission_holds_it(team):
    grade(team, "in/team-7", "--roster=roster.csv", "--export=gradescope=x.json")
    assert json.loads((team.folder / "x.json").read_text())["tests"][0]["score"] == 2


def test_what_holds_one_submission_is_refused_for_two_before_anything_is_graded(home):
    done = home.run("labproof", "grade", "in", "--out=out", "--export=gradescope=x.json")
    told = "gradescope holds one submission, and there are 2; write {submission} where its name belongs"
    assert (done.returncode, done.stderr) == (
        1,
        f"Error: --export gradescope={home.folder}/x.json: {told}\n",
    )
    assert not (home.folder / "out" / "results.jsonl").exists()


def test_findings_stand_at_the_answers_own_lines(home):
    grade(home, "in", "--export=gitlab-quality=q.json")
    found = json.loads((home.folder / "q.json").read_text())
    assert [
        (one["check_name"], one["location"]["path"], one["location"]["lines"]["begin"])
        for one in found
    ] == [("labproof.part1.kernel_version", "part1.yaml", 2)]


def test_a_submissions_name_leads_nowhere_else(learner):
    lay(learner.folder / "in" / "..evil")
    grade(learner, "in/..evil", "--export=junit=results/{submission}.xml")
    assert [path.name for path in (learner.folder / "results").iterdir()] == ["evil.xml"]


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


def test_what_is_a_file_each_keeps_nobody_in_memory(home, tmp_path, monkeypatch):
    """Of a class of thousands the next row is written before the one after it is read."""
    grade(home, "in")
    monkeypatch.chdir(tmp_path)
    row = Row(msgspec.Raw((home.folder / "out" / "results.jsonl").read_bytes().splitlines()[0]))
    kept = []
    for file in ("{submission}.xml", "all.xml"):
        exporter = Exporter([("junit", file)], 300)
        exporter.add(row, ())
        tracemalloc.start()
        for _ in range(300):
            exporter.add(row, ())
        kept.append(tracemalloc.get_traced_memory()[0])
        tracemalloc.stop()
        exporter.finish()
    alone, together = kept
    assert alone < together / 20
    assert (tmp_path / "s1.xml").read_text().count("<testcase") * 301 == (
        tmp_path / "all.xml"
    ).read_text().count("<testcase")
