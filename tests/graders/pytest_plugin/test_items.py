"""Labs as pytest sees them: selected, ordered, repeated and reported as other tests are, and each answer judged once."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree

import pytest

from tests.conftest import LABS, statuses

PART1 = str(LABS / "part1")
QUESTIONS = ["kernel_version", "build_options", "boot_parameters"]
CHECKS = ["proc_version_names_the_running_release", "every_command_names_the_same_release"]
LIVE = ["the_machine_itself_runs_that_release", "the_command_line_can_be_read"]
ALL = QUESTIONS + CHECKS + LIVE


def test_selected_items_are_graded_and_the_others_are_not_run(learner, message_of):
    learner.solve("part1")
    report = learner.report(PART1, "-k", "kernel_version")
    assert statuses(report)["kernel_version"] == "passed"
    assert {message_of(report, name) for name in ALL if name != "kernel_version"} == {"not run"}
    assert (report["points"], report["possible"], report["complete"], report["final"]) == (
        2,
        8,
        False,
        False,
    )


def test_the_first_failure_ends_the_run_and_last_failed_repeats_it(learner):
    learner.answer("part1", "answers: {kernel_version: banana, build_options: banana}\n")
    stopped = learner.report(PART1, "-x")
    assert statuses(stopped)["kernel_version"] == "failed"
    assert statuses(stopped)["build_options"] == "skipped"
    again = learner.run("pytest", PART1, "--lf", "-v", "-p", "no:randomly")
    assert "lab.yaml::kernel_version FAILED" in again.stdout
    assert "lab.yaml::build_options" not in again.stdout


def test_junit_xml_holds_every_item_and_its_message(learner):
    learner.answer("part1", "answers: {kernel_version: banana}\n")
    learner.run("pytest", PART1, "--junitxml=junit.xml")
    cases = {
        case.get("name"): case
        for case in ElementTree.parse(learner.folder / "junit.xml").iter("testcase")
    }
    assert len(cases) == 7
    failure = cases["kernel_version"].find("failure")
    assert failure is not None
    assert failure.text == (
        "answers/part1.yaml:1: you wrote 'banana', which names no release such as `uname -r` prints."
    )


def test_a_check_that_breaks_is_an_error_with_a_traceback_for_whoever_mends_it(learner):
    folder = learner.folder / "labs" / "mine"
    folder.mkdir(parents=True)
    (folder / "lab.yaml").write_text(
        "id: mine\ntitle: Mine\nchecks: {x: 1}\nquestions:\n- {id: q, prompt: p, kind: text}\n"
    )
    (folder / "test_mine.py").write_text("def test_x(system):\n    assert 1 / 0, 'none'\n")
    report = learner.report(str(folder))
    assert report["exit"] == 3
    row = next(row for row in report["labs"][0]["results"] if row["id"] == "x")
    assert (row["status"], row["message"]) == (
        "error",
        "labs/mine/test_mine.py:1: the check broke (ZeroDivisionError: division by zero)",
    )
    assert "x in mine, for whoever mends it:\nTraceback" in report["stdout"]


COUNTING = '''
"""Kinds of this lab's own."""
from pathlib import Path
from labproof.labs import Kind, Outcome, Status

def judge(question, answer, truth):
    with Path(__file__).with_name("judged").open("a") as file:
        file.write(f"{question.id}\\n")
    return Outcome(Status.PASSED)

KINDS = {"counting": Kind(judge, None)}
'''


@pytest.mark.parametrize("options", [[], ["-n2"]])
def test_each_answer_is_judged_once_a_run(learner, options):
    mine = learner.folder / "labs" / "mine"
    mine.mkdir(parents=True)
    (mine / "kinds.py").write_text(COUNTING)
    (mine / "lab.yaml").write_text(
        "id: mine\ntitle: Mine\nchecks: {x: 1}\nquestions:\n"
        "- {id: one, prompt: One?, kind: counting, hint: h}\n- {id: two, prompt: Two?, kind: text, hint: h}\n"
    )
    (mine / "test_mine.py").write_text("def test_x(system):\n    assert system.release, 'none'\n")
    learner.answer("mine", "answers: {one: x}")
    assert statuses(learner.report("labs/mine", *options))["one"] == "passed"
    assert (mine / "judged").read_text() == "one\n"


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("labs/part9", "no lab is called 'part9'; did you mean 'part4'?"),
        ("part1", "there is no 'part1' here; the lab is labs/part1"),
        ("nowhere.py", "file or directory not found: nowhere.py"),
        ("labs/part1/nowhere.py", "file or directory not found: labs/part1/nowhere.py"),
    ],
)
def test_a_lab_that_is_not_there_is_told_with_the_one_that_may_be_meant(learner, path, told):
    done = learner.run("pytest", path)
    assert (done.returncode, done.stderr.strip().splitlines()[-1]) == (4, f"ERROR: {told}")


@pytest.mark.parametrize("options", [(), ("-n2",)])
def test_labs_run_and_are_shown_in_the_order_of_their_course(learner, options):
    for name in ("alpha", "beta"):
        learner.run(
            "labproof", "new", name, *(() if name == "beta" else ("--course", "mine")), "--in=mine"
        )
    course = learner.folder / "mine" / "course.yaml"
    course.write_text(course.read_text().replace("[alpha, beta]", "[beta, alpha]"))
    printed = learner.run("pytest", "mine", *options).stdout
    titles = [line.partition(" ")[0] for line in printed.splitlines() if " · " in line]
    assert titles == ["beta", "alpha"]
    assert "Next: `labproof start mine/beta`," in printed
    if not options:
        ran = [line.split()[0] for line in printed.splitlines() if line.endswith("%]")]
        assert ran[0] == "mine/beta/lab.yaml"
        assert ran[-1] == "mine/alpha/test_alpha.py"


@pytest.mark.parametrize(
    ("wanted", "told"),
    [
        (
            "kernel_verzion",
            "-k 'kernel_verzion' selects nothing here; did you mean 'kernel_version'?\n",
        ),
        ("xyzzy", "-k 'xyzzy' selects nothing here\n"),
    ],
)
def test_a_name_that_selects_nothing_says_what_may_be_meant(learner, wanted, told):
    done = learner.run("pytest", PART1, "-k", wanted)
    assert (done.returncode, told in done.stdout) == (5, True), done.stdout
