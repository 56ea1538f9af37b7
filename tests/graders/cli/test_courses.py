"""Every command takes a course that lies anywhere, a lab of it, or finds the one that the current folder belongs to."""

from __future__ import annotations

import json
import shlex
import zipfile
from pathlib import Path

import pytest

from tests.conftest import Learner


def pid_max() -> str:
    return Path("/proc/sys/kernel/pid_max").read_text().strip()


def test_a_new_course_names_its_labs_and_validates(learner, course):
    assert (
        course / "course.yaml"
    ).read_text() == 'title: "My disks"\nversion: "1"\nlabs: [first, second]\n'
    done = learner.run("labproof", "validate", "my disks")
    assert (done.returncode, done.stderr) == (0, "")
    assert [line for line in done.stdout.splitlines() if not line.startswith(" ")] == [
        "first: valid",
        "second: valid",
    ]


def test_start_says_a_path_that_exists(learner, course):
    told = learner.run("labproof", "start", "my disks").stdout.splitlines()
    assert told == [
        "laid answers/first.yaml",
        "laid answers/second.yaml",
        "Fill in what is blank, then: pytest 'my disks'",
    ]
    assert (
        Learner(course)
        .run("labproof", "start", "second")
        .stdout.splitlines()[-1]
        .endswith("then: pytest second")
    )


def test_what_is_said_to_lay_a_file_lays_it(learner, course):
    def advice(place: Learner, lab: str) -> str:
        report = place.report(lab)
        told = next(
            row["message"] for row in report["labs"][0]["results"] if row["id"] == "answer_file"
        )
        return told.partition("`")[2].partition("`")[0]

    said = [
        advice(learner, "my disks/first"),
        advice(Learner(course), "first"),
        advice(learner, "labs/part1"),
    ]
    assert said == [
        "labproof start 'my disks/first'",
        "labproof start first",
        "labproof start part1",
    ]
    # Of another course than this one.
    assert advice(Learner(course), "labs/part1") == "labproof start labs/part1"
    for words in ("labproof start 'my disks/first'", "labproof start part1"):
        assert learner.run(*shlex.split(words)).returncode == 0
    (learner.folder / "answers" / "first.yaml").write_text("")
    assert advice(learner, "my disks/first") == "labproof start 'my disks/first'"


@pytest.mark.usefixtures("course")
def test_a_hand_in_without_files_says_commands_that_work_from_here(learner):
    told = learner.run("labproof", "submit", "my disks/first").stderr
    assert told == (
        "Error: answers: holds no answers to My disks 1; lay a file with `labproof start 'my disks/first'`, and fill "
        "it in\n"
    )
    learner.answer("first", "answers: {pid_max: 1}\n")
    assert learner.run("labproof", "submit", "my disks").stdout.splitlines()[1:] == [
        "There is no evidence: run `labproof record 'my disks'` first, or nothing can be compared with your machine.",
        "Packed 1 file and a manifest into submission.zip, without evidence.",
    ]


@pytest.mark.usefixtures("course")
def test_a_lab_is_graded_recorded_and_handed_in_from_outside_its_course(learner):
    learner.answer("first", f"student: {{id: s1}}\nanswers: {{pid_max: {pid_max()}}}\n")
    learner.answer("other", "answers: {}\n")
    report = learner.report("my disks/first")
    assert (report["points"], report["possible"]) == (3, 3)
    assert learner.run("labproof", "record", "my disks").returncode == 0
    assert (
        json.loads((learner.folder / "answers/evidence.json").read_text())["course"] == "My disks 1"
    )
    told = learner.run("labproof", "submit", "my disks").stdout.splitlines()
    assert told == [
        "second: not done",
        "answers/other.yaml: is not packed: no lab here is called so; name its course or lab, as in "
        "`labproof submit DIR`",
        "Packed 2 files and a manifest into submission.zip: hand it in.",
    ]
    with zipfile.ZipFile(learner.folder / "submission.zip") as packed:
        manifest = json.loads(packed.read("answers/manifest.json"))
    assert manifest["course"] == {"title": "My disks", "version": "1"}


def row(folder: Path) -> dict:
    return json.loads((folder / "out" / "results.jsonl").read_text())


@pytest.mark.usefixtures("course")
def test_a_batch_says_that_a_hand_in_is_of_another_course(learner):
    learner.answer("first", f"student: {{id: s1}}\nanswers: {{pid_max: {pid_max()}}}\n")
    learner.run("labproof", "record", "my disks")
    learner.run("labproof", "submit", "my disks")
    done = learner.run("labproof", "grade", "submission.zip", "--out", "out", "--labs", "my disks")
    assert (done.returncode, row(learner.folder)["points"], row(learner.folder)["flags"]) == (
        0,
        3,
        [],
    )
    learner.run("labproof", "grade", "submission.zip", "--out", "out")
    assert [
        told for told in row(learner.folder)["flags"] if "asked" in told or "My disks" in told
    ] == [
        "the evidence was recorded for 'My disks 1', and 'Kernel & Architecture 1' is graded",
        "answers to labs that were not asked for: 'first.yaml'",
    ]


def test_a_course_that_was_handed_in_is_not_run_unless_it_is_named(learner, course):
    (learner.folder / "class" / "s1" / "answers").mkdir(parents=True)
    course.rename(learner.folder / "class" / "labs")
    planted = learner.folder / "class" / "labs" / "first" / "test_first.py"
    planted.write_text(f"open({str(learner.folder / 'ran')!r}, 'w')\n")
    (planted.parents[1] / "facts").mkdir()
    (planted.parents[1] / "facts" / "disks.py").write_text(planted.read_text())
    spec = planted.parents[1] / "course.yaml"
    spec.write_text(spec.read_text() + "facts: [disks]\n")
    done = Learner(learner.folder / "class").run("labproof", "grade", ".", "--out", "../out")
    assert (done.returncode, (learner.folder / "ran").exists()) == (1, False), done.stderr
    assert done.stderr == (
        "Error: the course labs lies in ., which is to be graded, and may be a learner's own; call this from another "
        "folder, or name the course with --labs\n"
    )


@pytest.mark.usefixtures("course")
def test_labs_of_two_courses_are_never_one_run(learner):
    learner.run("labproof", "new", "--course", "others", "third")
    done = learner.run("labproof", "start", "my disks", "others")
    told = "Error: these labs are of two courses, my disks and others; name labs of one course at a time\n"
    assert (done.returncode, done.stderr) == (1, told)
    told = "these labs are of two courses, my disks and others; name labs of one course at a time"
    assert told in learner.run("pytest", "my disks", "others").stdout


@pytest.mark.usefixtures("course")
@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("second", "no lab is called 'second'; did you mean 'my disks/second'?"),
        ("my disks/secnd", "no lab is called 'my disks/secnd'; did you mean 'my disks/second'?"),
        ("my disks/other", "no lab is called 'my disks/other'; there are first, second"),
        ("empty", "empty: holds no lab: neither a lab.yaml, nor folders that have one"),
    ],
)
def test_a_name_of_no_lab_here_says_which_there_are(learner, name, told):
    (learner.folder / "empty").mkdir()
    for command in ("start", "validate", "doctor", "submit", "begin"):
        done = learner.run("labproof", command, name)
        assert (done.returncode, done.stderr) == (1, f"Error: {told}\n"), command


def test_from_within_a_lab_all_of_its_course_is_started_at_one_path(course):
    told = Learner(course / "first").run("labproof", "start").stdout.splitlines()[-1]
    path = shlex.split(told.partition("pytest ")[2])
    assert path == [str(course)]
    assert Learner(course / "first").report(*path)["possible"] == 6


@pytest.mark.usefixtures("course")
def test_answers_to_labs_of_elsewhere_are_flagged_also_where_nothing_is_missing(learner):
    for lab in ("first", "second"):
        learner.answer(lab, "answers: {pid_max: 1}\n")
    learner.answer("elsewhere", "answers: {inodes: 1}\n")
    learner.run("labproof", "grade", ".", "--layout", "one", "--out", "out", "--labs", "my disks")
    assert (
        "answers to labs that were not asked for: 'elsewhere.yaml'" in row(learner.folder)["flags"]
    )


def test_every_command_tells_of_a_mistake_in_a_spec(learner, course):
    spec = course / "second" / "lab.yaml"
    spec.write_text(spec.read_text().replace("title:", "titel:"))
    told = (
        "Error: my disks/second/lab.yaml:2:1: title: is missing\n"
        "my disks/second/lab.yaml:3:1: titel: unknown key; did you mean 'title'?\n"
    )
    for command in ("start", "record", "doctor", "submit", "begin"):
        done = learner.run("labproof", command, "my disks")
        assert (done.returncode, done.stderr) == (1, told), command
