"""What pytest may be asked for a run over labs, and that it asks nothing of any other project."""

from __future__ import annotations

import pytest

from tests.conftest import LABS

PART1 = str(LABS / "part1")


@pytest.mark.parametrize(
    ("wanted", "code", "line"),
    [
        ("75%", 0, "Score: 75.0 % of what could be graded; 75 % is reached."),
        ("75.1", 1, "Score: 75.0 % of what could be graded; 75.1 % is not reached."),
    ],
)
def test_a_score_decides_the_exit_code(learner, wanted, code, line):
    learner.solve("part1")
    path = learner.folder / "answers" / "part1.yaml"
    path.write_text(path.read_text().replace("kernel_version:", "kernel_version: banana #"))
    report = learner.report(PART1, f"--min-score={wanted}")
    assert line in report["stdout"].splitlines()
    assert report["exit"] == code


@pytest.mark.parametrize(
    ("option", "told"),
    [
        (
            "--min-score=most",
            "argument --min-score/--labproof-min-score: expected a percentage such as 70%, found 'most'",
        ),
        (
            "--min-score=0.7",
            "argument --min-score/--labproof-min-score: expected a percentage such as 70%, found '0.7'",
        ),
        (
            "--min-score=101%",
            "argument --min-score/--labproof-min-score: expected a percentage such as 70%, found '101%'",
        ),
        (
            "--evidence=",
            "argument --evidence/--labproof-evidence: expected a file that `labproof record` wrote, found ''",
        ),
        ("--engine=dokcer", "argument --engine/--labproof-engine: invalid choice: 'dokcer'"),
        ("--images=fake", "argument --images/--labproof-images: invalid choice: 'fake'"),
        (
            "--image=alpine",
            "argument --image/--labproof-image: expected NAME=REFERENCE or NAME=FILE.tar, found 'alpine'",
        ),
    ],
)
def test_an_option_that_means_nothing_is_wrong_usage_and_no_skip(learner, option, told):
    done = learner.run("pytest", PART1, option)
    assert done.returncode == 4
    assert told in done.stderr


OTHERS = """
import pytest


def pytest_addoption(parser):
    for name in ("--engine", "--answers", "--image", "--images", "--record", "--doctor", "--evidence", "--nonce"):
        parser.addoption(name, default="theirs")


@pytest.fixture
def facts():
    return "theirs"
"""


def test_in_another_project_our_short_options_and_fixtures_are_not_there(learner):
    (learner.folder / "conftest.py").write_text(OTHERS)
    (learner.folder / "test_x.py").write_text(
        "def test_x(request, facts, host):\n"
        "    assert (request.config.getoption('--engine'), facts) == ('mine', 'theirs')\n"
        "    assert host.file('/proc/version').exists\n"
        "    assert type(host).__name__ == 'Host' and 'run' not in vars(host.backend)\n"
    )
    (learner.folder / "test_y.py").write_text("def test_y(engine): pass\n")
    done = learner.run("pytest", "test_x.py", "--engine=mine", "--labproof-engine=docker")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "fixture 'engine' not found" in learner.run("pytest", "test_y.py").stdout


def test_where_labs_are_run_the_long_spelling_is_the_same_option(learner):
    learner.solve("part1")
    (learner.folder / "answers").rename(learner.folder / "mine")
    assert learner.run("pytest", "labs/part1", "--labproof-answers=mine").returncode == 0
    assert learner.run("pytest", "labs/part1", "--answers=mine").returncode == 0


@pytest.mark.parametrize(
    ("option", "told"),
    [
        (["--answrs=x"], "ERROR: there is no option --answrs; did you mean --answers?\n"),
        (["--evidance", "x"], "ERROR: there is no option --evidance; did you mean --evidence?\n"),
        (
            ["--requires-docker"],
            "ERROR: there is no option --requires-docker; did you mean --require-docker?\n",
        ),
    ],
)
def test_a_misspelt_option_of_ours_is_told(learner, option, told):
    done = learner.run("pytest", PART1, *option)
    assert (done.returncode, done.stderr.lstrip()) == (4, told + "\n")


def test_a_misspelt_option_is_pytests_own_matter_where_no_lab_is_run(learner):
    (learner.folder / "test_own.py").write_text("def test_it(): pass\n")
    assert "unrecognized arguments: --answrs=x" in learner.run("pytest", "--answrs=x", ".").stderr
