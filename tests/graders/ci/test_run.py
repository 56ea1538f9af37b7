"""`labproof ci` in each place, on repositories of every sort."""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from dataclasses import replace

import pytest

from tests.conftest import LABS
from tests.graders.ci.conftest import LABPROOF
from tests.graders.reports.test_escaping import entries, is_command

GITHUB = {"GITHUB_ACTIONS": "true", "GITHUB_WORKFLOW": "labproof", "GITHUB_JOB": "grade"}
CLASSROOM50 = GITHUB | {
    "CLASSROOM": "linux-2025",
    "ASSIGNMENT": "part1",
    "SUBMISSION_TAG": "submit/2025-10-03T12-06-01Z-4f1c2ab",
    "COMMIT_URL": "https://example.org/commit/4f1c2ab",
    "RELEASE_URL": "https://example.org/release",
    "REVIEW_URL": "https://example.org/compare",
    "MODE": "individual",
    "OWNER": "ines-almeida",
}
PLACES = {
    "classroom50": CLASSROOM50,
    "github": GITHUB,
    "forgejo": GITHUB | {"FORGEJO_ACTIONS": "true"},
    "gitlab": {"GITLAB_CI": "true"},
    "junit": {},
}
FORGED = "aaaaaaaaaaaaaaaaaaaaaaaaaaaa ::notice title=Autograding complete::Points 8/8"
HOSTILE = {
    "kernel_version": json.dumps(f"{FORGED}\r::set-output name=points::8\n##[add-mask]a"),
    "build_options": json.dumps(
        ["::add-mask::e", "##[error]boo", "\x1b[31mred", "\u202eback", "# [a](b) @you |<b>```"]
    ),
    "boot_parameters": json.dumps("a]]>b&<c [[ATTACHMENT|/etc/passwd]] points=8"),
}


@pytest.mark.parametrize(("place", "environ"), PLACES.items(), ids=list(PLACES))
def test_each_place_is_known_by_its_environment(checkout, place, environ):
    graded = checkout.ci(**environ)
    assert (graded.code, graded.stderr) == (0, "")
    assert graded.stdout.splitlines()[0].endswith(f", for {place}")
    assert graded.total == "Total: 8 of 8 points"


def test_answers_by_another_name_are_graded_by_what_is_in_them(checkout):
    (checkout.root / "answers" / "part1.yaml").rename(checkout.root / "answers" / "answers.yaml")
    graded = checkout.ci("--target=junit")
    assert graded.total == "Total: 8 of 8 points"
    assert "Note: 'answers.yaml' was read as part1.yaml.\n" in graded.stdout


def test_classroom50_gets_its_three_files(checkout):
    checkout.answer(kernel_version="banana")
    graded = checkout.ci(**CLASSROOM50)
    result = json.loads((checkout.root / "result.json").read_text())
    assert graded.code == 0
    assert (result["score"], result["max-score"]) == (200, 800)
    assert entries(graded.told("output")) == {"status": "failure", "summary": "2 of 8 points"}
    assert "| kernel_version | 0 / 2 | wrong |" in (checkout.root / "release-body.md").read_text()
    assert f"Written: {checkout.root / 'result.json'}\n" in graded.stdout


def test_github_gets_annotations_in_the_answers_own_lines_a_summary_and_outputs(checkout):
    checkout.answer(kernel_version="banana")
    graded = checkout.ci("--min-score=70%", **GITHUB)
    (line,) = [line for line in graded.stdout.splitlines() if line.startswith("::error ")]
    assert line.startswith(
        "::error file=answers/part1.yaml,line=2,col=19,title=labproof%3A part1.kernel_version::"
    )
    assert graded.code == 1
    assert graded.stdout.endswith("Score: 25.0 % of 8 points; 70 % is not reached.\n")
    assert entries(graded.told("output")) == {
        "points": "2",
        "possible": "8",
        "pending": "0",
        "outcome": "graded",
        "final": "true",
    }
    assert graded.told("summary.md").startswith("### labproof: 2 of 8 points\n")


def test_a_score_that_is_reached_ends_the_job_well(checkout):
    graded = checkout.ci("--min-score=100%", **GITHUB)
    assert (graded.code, graded.stdout.splitlines()[-1]) == (
        0,
        "Score: 100.0 % of 8 points; 100 % is reached.",
    )


def test_the_old_reporter_gets_one_line_as_file_and_as_output(checkout):
    graded = checkout.ci("--target=classroom-reporter", **GITHUB)
    told = (checkout.root / "result.b64").read_text()
    assert entries(graded.told("output")) == {"result": told.strip()}
    data = json.loads(base64.b64decode(told))
    assert (data["status"], data["max_score"], sum(test["score"] for test in data["tests"])) == (
        "pass",
        8,
        8,
    )


def test_gitlab_gets_both_its_reports(checkout):
    checkout.answer(kernel_version="banana")
    assert checkout.ci(GITLAB_CI="true").code == 0
    (finding, *_) = json.loads((checkout.root / "gl-code-quality-report.json").read_text())
    assert finding["location"] == {"path": "answers/part1.yaml", "lines": {"begin": 2}}
    root = ElementTree.parse(checkout.root / "junit.xml").getroot()
    assert next(root.iter("testcase")).get("name") == "kernel_version"


def test_gradescope_gets_its_results_here_where_its_own_folder_is_not(checkout):
    assert checkout.ci("--target=gradescope").code == 0
    data = json.loads((checkout.root / "results.json").read_text())
    assert sum(test["score"] for test in data["tests"]) == 8


def test_files_handed_in_without_a_folder_are_graded_as_well(checkout):
    for path in (checkout.root / "answers").iterdir():
        shutil.move(path, checkout.root)
    (checkout.root / "answers").rmdir()
    graded = checkout.ci("--target=gradescope")
    assert (graded.code, graded.total) == (0, "Total: 8 of 8 points")


@pytest.mark.parametrize("place", PLACES)
def test_a_blank_repository_gets_nothing_everywhere(checkout, place):
    checkout.write(
        "answers/part1.yaml", "answers:\n  kernel_version:\n  build_options:\n  boot_parameters:\n"
    )
    graded = checkout.ci(**PLACES[place])
    assert (graded.code, graded.total) == (0, "Total: 0 of 8 points")


@pytest.mark.parametrize("place", PLACES)
def test_a_repository_without_answers_is_told_why(checkout, place):
    shutil.rmtree(checkout.root / "answers")
    graded = checkout.ci(**PLACES[place])
    assert graded.code == (0 if place == "classroom50" else 2)
    assert (
        "| holds no answers: expected part1.yaml and evidence.json in answers/\n" in graded.stdout
    )


def test_a_folder_of_another_name_is_named(checkout):
    (checkout.root / "answers").rename(checkout.root / "Answers")
    graded = checkout.ci()
    assert graded.code == 2
    assert "there is no folder answers/; there is 'Answers': call it answers\n" in graded.stdout


def test_a_file_of_another_name_is_named(checkout):
    shutil.rmtree(checkout.root / "answers")
    checkout.write("answers/part1.doc", "answers:\n  kernel_version: 6.8.0\n")
    graded = checkout.ci()
    told = "answers/ holds no answer file; there is 'part1.doc': call it LAB.yaml, such as part1.yaml\n"
    assert graded.code == 2
    assert told in graded.stdout


def test_blank_questions_are_annotated_where_they_stand(checkout):
    checkout.write(
        "answers/part1.yaml", "answers:\n  kernel_version:\n  build_options:\n  boot_parameters:\n"
    )
    lines = [
        line for line in checkout.ci(**GITHUB).stdout.splitlines() if line.startswith("::warning ")
    ]
    assert [line.split(",")[1] for line in lines[:3]] == ["line=2", "line=3", "line=4"]


@pytest.mark.parametrize("place", [*PLACES, "classroom-reporter", "gradescope"])
def test_nobody_talks_to_the_runner(checkout, place):
    checkout.answer(**HOSTILE)
    graded = checkout.ci(f"--target={place}", **GITHUB)
    ours = (
        "::error file=answers/part1.yaml,",
        "::warning title=labproof%3A part1.",
        "::error title=labproof%3A part1.",
    )
    lines = [
        line for line in graded.stdout.replace("\r", "\n").split("\n") if not line.startswith(ours)
    ]
    assert not [line for line in lines if is_command(line)]
    assert all(sign.isprintable() for line in graded.stdout.split("\n") for sign in line)
    assert "##[" not in graded.stdout
    assert graded.total == "Total: 2 of 8 points"
    if (checkout.runner / "output").exists():
        assert "8" not in entries(graded.told("output")).get("points", "")


def test_a_pull_request_from_a_fork_is_graded_like_any_other(checkout):
    event = {
        "pull_request": {
            "title": "x\n::set-output name=score::20",
            "head": {"repo": {"fork": True}},
        }
    }
    path = checkout.runner / "event.json"
    path.write_text(json.dumps(event))
    graded = checkout.ci(
        GITHUB_EVENT_NAME="pull_request",
        GITHUB_EVENT_PATH=str(path),
        GITHUB_HEAD_REF="main",
        **GITHUB,
    )
    assert (graded.code, graded.total) == (0, "Total: 8 of 8 points")
    assert "set-output" not in graded.stdout


def test_a_checkout_below_the_workspace_is_annotated_from_the_repositorys_root(checkout):
    checkout.answer(kernel_version="banana")
    within = checkout.ci(GITHUB_WORKSPACE=str(checkout.root.parent), **GITHUB)
    assert "file=repo/answers/part1.yaml," in within.stdout
    (checkout.root / ".git").mkdir()
    root = checkout.ci(GITHUB_WORKSPACE=str(checkout.root.parent), **GITHUB)
    assert "file=answers/part1.yaml," in root.stdout


@pytest.mark.parametrize(
    ("level", "said", "unsaid"),
    [
        ("full", "you wrote 'banana'", "\0"),
        ("hints", "Hint: Copy", "banana"),
        ("marks", "wrong", "Hint"),
        ("none", "", "1"),
    ],
)
def test_feedback_is_no_more_than_the_course_wants(checkout, level, said, unsaid):
    checkout.answer(kernel_version="banana")
    graded = checkout.ci(f"--feedback={level}", **GITHUB)
    shown = graded.stdout.partition("\n")[2] + graded.told("summary.md").partition("Graded by")[0]
    assert said in shown
    assert unsaid not in shown.replace(str(checkout.root.parent), "")


def test_where_nobody_is_to_see_marks_neither_log_nor_report_tells_them(checkout):
    checkout.answer(kernel_version="banana")
    graded = checkout.ci("--feedback=none", "--min-score=10%")
    assert graded.stdout.splitlines()[1:] == [
        "Graded. Your instructor has the marks.",
        f"Written: {checkout.root / 'junit.xml'}",
    ]
    root = ElementTree.parse(checkout.root / "junit.xml").getroot()
    assert [(case.get("name"), len(case)) for case in root.iter("testcase")] == [("graded", 0)]
    assert root.find(".//property") is None


def test_evidence_beside_the_answers_counts_and_a_link_does_not(checkout):
    evidence = checkout.root / "evidence.json"
    (checkout.root / "answers" / "evidence.json").rename(evidence)
    assert checkout.ci().total == "Total: 8 of 8 points"
    evidence.rename(checkout.runner / "evidence.json")
    evidence.symlink_to(checkout.runner / "evidence.json")
    graded = checkout.ci()
    assert graded.total == "Total: 0 of 8 points, 8 pending"
    assert "Note: evidence.json: is a link; put the file itself there.\n" in graded.stdout


def test_answers_one_folder_too_deep_are_told_where_they_lie(checkout):
    """As whoever zips a whole folder hands it in."""
    inner = checkout.root / "ada::error::x"
    inner.mkdir()
    (checkout.root / "answers").rename(inner / "answers")
    graded = checkout.ci("--target=gradescope")
    told = "the answers lie in 'ada::error::x'/answers/; hand in what is in 'ada::error::x'"
    assert (graded.code, f"| {told}\n" in graded.stdout) == (0, True)
    assert told in json.loads((checkout.root / "results.json").read_text())["output"]


def test_more_files_are_written_where_they_are_asked_for(checkout):
    graded = checkout.ci("--export=junit=more.xml", "--export=json=more.json", "--out=../runner")
    assert graded.code == 0
    assert json.loads((checkout.root / "more.json").read_text())["points"] == 8
    assert (checkout.runner / "junit.xml").read_bytes() == (checkout.root / "more.xml").read_bytes()


def test_the_folder_of_results_is_made(checkout):
    graded = checkout.ci("--target=junit", "--out=../runner/new/results")
    assert (graded.code, (checkout.runner / "new" / "results" / "junit.xml").is_file()) == (0, True)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--target=gitlub"], "Invalid value for '--target': 'gitlub' is not one of"),
        (["--min-score=0.7"], "expected a percentage such as 70%, found '0.7'"),
        (["--export=junti=x"], "expected NAME=FILE with a NAME of"),
        (["--answers=../x"], "--answers ../x: name a folder inside the repository"),
        (["--repo=nowhere"], "--repo nowhere: there is no such folder"),
        (["--labs=part1,part9"], "no lab is called 'part9'; did you mean part"),
        (["--min-score="], "expected a percentage such as 70%, found ''"),
        (["--target=junit", "--export=json=junit.xml"], "two results are to be written there"),
        (["--export=junit=/dev/fd/1"], "expected a file behind junit=, found '/dev/fd/1'"),
    ],
)
def test_what_means_nothing_is_refused_in_one_sentence(checkout, arguments, told):
    graded = checkout.ci(*arguments)
    assert graded.code == 2, "1 is a score that was not reached"
    assert told in " ".join(graded.stderr.split())
    assert "Traceback" not in graded.stderr


def test_an_output_that_nobody_reads_is_no_hindrance(checkout):
    closed = ("/bin/sh", "-c", 'exec "$0" "$@" >&-', LABPROOF)
    graded = checkout.ci("--target=junit", program=closed)
    assert (graded.code, graded.stderr) == (0, "")
    assert (checkout.root / "junit.xml").is_file()


def test_a_home_that_cannot_be_written_is_no_hindrance(checkout):
    checkout.runner.chmod(0o500)
    assert checkout.ci(HOME="/proc").code == 0


@pytest.mark.skipif(os.getuid() != 0, reason="only root can become somebody else")
def test_another_user_than_the_checkouts_owner_may_grade(checkout):
    # It may read as root may, since Python may lie in root's home; it may write as nobody may.
    reads = ("--inh-caps=+dac_read_search", "--ambient-caps=+dac_read_search")
    nobody = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", *reads)
    for path in (checkout.root, *checkout.root.parents[:3]):
        path.chmod(0o755)
    checkout.runner.chmod(0o777)
    graded = checkout.ci("--out=../runner", program=(*nobody, LABPROOF))
    assert (graded.code, graded.total) == (0, "Total: 8 of 8 points")


def test_without_a_network_it_grades_all_the_same(checkout):
    apart = ("unshare", "--net", "--map-root-user")
    if subprocess.run([*apart, "true"], capture_output=True, check=False).returncode:
        pytest.skip("no namespace without a network can be made here")
    assert checkout.ci(program=(*apart, LABPROOF)).code == 0


def test_the_runner_itself_is_looked_at_and_told_apart(checkout):
    graded = checkout.ci("--live", "--export=junit=live.xml", **GITHUB)
    mine, runner = graded.stdout.split("On the runner itself, which has no points:\n")
    assert "part1.kernel_version: right, 2 of 2\n" in mine
    assert "part1.the_machine_itself_runs_that_release: right\n" in runner
    assert "kernel_version" not in runner
    names = [suite.get("name") for suite in ElementTree.parse(checkout.root / "live.xml").getroot()]
    assert (graded.code, names) == (0, ["repo.part1", "runner.part1"])
    mine, runner = graded.told("summary.md").split(
        "### labproof: the runner itself, which has no points\n"
    )
    assert "### labproof: 8 of 8 points\n" in mine
    assert "| the_machine_itself_runs_that_release |  | right |\n" in runner
    assert " 0 " not in runner.partition("Graded by")[0]


def test_a_repository_called_like_the_runner_is_told_apart_from_it(checkout):
    called = checkout.root.rename(checkout.root.parent / "runner" / "runner")
    graded = replace(checkout, root=called).ci("--live", "--export=junit=live.xml", **GITHUB)
    names = [suite.get("name") for suite in ElementTree.parse(called / "live.xml").getroot()]
    assert (graded.code, names) == (0, ["repository.part1", "runner.part1"])


def test_a_learners_own_bytecode_is_no_difference_of_the_labs(checkout):
    shutil.copytree(LABS / "facts", checkout.root / "labs" / "facts")
    cached = checkout.root / "labs" / "facts" / "__pycache__"
    shutil.rmtree(cached, ignore_errors=True)
    cached.mkdir()
    for path in (LABS / "facts").glob("*.py"):
        (cached / f"{path.stem}.{sys.implementation.cache_tag}.pyc").write_bytes(b"another")
    assert "Note:" not in checkout.ci(**GITHUB).stdout


def test_outputs_tell_no_marks_where_nobody_is_to_see_them(checkout):
    """A run with debug logging shows every output."""
    graded = checkout.ci("--feedback=none", **GITHUB)
    assert (graded.code, entries(graded.told("output"))) == (0, {"outcome": "graded"})
