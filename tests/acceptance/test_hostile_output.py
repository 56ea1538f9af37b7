"""`pytest labs` in a CI: no way of printing lets an answer talk to the runner, or to the terminal."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest

from tests.conftest import LABS
from tests.graders.ci.test_run import HOSTILE
from tests.graders.reports.test_escaping import is_command

WAYS = [
    (),
    ("-v",),
    ("-rA",),
    ("-rA", "--tb=short"),
    ("--tb=long", "-vv"),
    ("-q", "--tb=line"),
    ("--color=yes", "-rA"),
]
COLOUR = re.compile(r"\x1b\[[0-9;]*m")


@pytest.mark.parametrize("way", WAYS, ids=" ".join)
def test_no_line_is_a_command_however_it_is_printed(learner, way):
    lines = [f"  {name}: {text}" for name, text in HOSTILE.items()]
    name = json.dumps("::error::x\u202e\x1b[2J")
    learner.answer(
        "part1",
        "\n".join([f"student: {{id: {name}}}", "answers:", *lines, '  "::notice::q": x']) + "\n",
    )
    done = learner.run(
        "pytest", str(LABS / "part1"), *way, CI="true", GITHUB_ACTIONS="true", COLUMNS="80"
    )
    assert done.returncode == 1, done.stdout + done.stderr
    shown = COLOUR.sub("", done.stdout)
    assert "Points 8/8" in " ".join(shown.split()) or "-q" in way
    lines = re.split(r"\r\n|\r|\n", shown)
    assert not [line for line in lines if is_command(line)]
    assert not [line for line in lines if not line.isprintable()]


def test_what_a_live_test_prints_is_no_command_either(learner, tmp_path):
    folder = tmp_path / "labs" / "mine"
    done = learner.run("labproof", "new", "mine")
    assert done.returncode == 0, done.stderr
    test = next(folder.glob("test_*.py"))
    test.write_text(
        test.read_text()
        + "\n\ndef test_it_prints(host):\n"
        + '    """It prints what no log should hear."""\n'
        + '    print("::error::printed ##[add-mask]a")\n'
        + '    assert host is None, "\\n::error::failed\\x1b[2J"\n'
    )
    done = learner.run("pytest", "labs/mine", "-rA", "--tb=short", CI="true")
    lines = re.split(r"\r\n|\r|\n", done.stdout)
    assert any("::error::printed" in line.replace(": :", "::") for line in lines), done.stdout
    assert not [line for line in lines if is_command(line)]
    assert "\x1b[2J" not in done.stdout


def test_evidence_leaves_live_only_tests_out_so_that_all_can_be_passed(learner):
    learner.solve("part1")
    assert learner.run("labproof", "record", "part1").returncode == 0
    command = (
        "pytest",
        str(LABS / "part1"),
        "--evidence=answers/evidence.json",
        "--export=junit=mine.xml",
        "-v",
    )
    done = learner.run(*command, "--junitxml=pytest.xml")
    assert "5 passed, 2 deselected" in done.stdout
    assert 'tests="5"' in (learner.folder / "pytest.xml").read_text()
    assert (
        'tests="5" failures="0" errors="0" skipped="0"' in (learner.folder / "mine.xml").read_text()
    )
    assert done.returncode == 0


def test_a_selection_says_that_not_everything_ran(learner):
    learner.solve("part1")
    done = learner.run("pytest", str(LABS / "part1"), "-k", "kernel_version", "--min-score=100%")
    told = "100 % is reached, provisional while points are pending and not everything ran."
    assert f"Score: 100.0 % of what could be graded; {told}\n" in done.stdout


def test_a_boot_id_in_an_answer_file_reaches_no_score(learner):
    learner.answer("part1", "started: {boot_id: x}\nanswers:\n  kernel_version: banana\n")
    done = learner.run("pytest", str(LABS / "part1"), "--min-score=100%")
    assert done.returncode == 1


@pytest.mark.parametrize("told", ["junti=x", "junit", "junit="])
def test_an_export_that_is_none_is_refused(learner, told):
    done = learner.run("pytest", str(LABS / "part1"), f"--export={told}")
    assert done.returncode == 4
    assert "expected NAME=FILE with a NAME of classroom-reporter, classroom50" in " ".join(
        done.stderr.split()
    )


@pytest.mark.parametrize("file", ["/dev/fd/1", "/proc/self/fd/1"])
def test_an_export_is_never_printed_since_a_log_obeys_what_stands_in_it(learner, file):
    done = learner.run("pytest", str(LABS / "part1"), f"--export=junit={file}")
    told = f"expected a file behind junit=, found {file!r}"
    assert (done.returncode, told in " ".join(done.stderr.split())) == (4, True)
    graded = learner.run("labproof", "grade", ".", "--out=marks", f"--export=junit={file}")
    assert (graded.returncode, told in " ".join(graded.stderr.split())) == (2, True)


def test_pytests_own_junit_file_links_no_file_of_the_job(learner):
    learner.answer("part1", "answers:\n  kernel_version: a [[ATTACHMENT|/etc/passwd]]\n")
    done = learner.run("pytest", str(LABS / "part1"), "--junitxml=junit.xml")
    text = (learner.folder / "junit.xml").read_text()
    assert (done.returncode, "ATTACHMENT" in text, "[[ATTACHMENT|" in text) == (1, True, False)


def test_exports_far_from_the_answers_name_files_from_their_repository_on(learner):
    """As docs/ci.md calls it: from an empty folder, with the answers of a checkout elsewhere."""
    lines = [f"  {name}: {text}" for name, text in HOSTILE.items()]
    learner.answer("part1", "\n".join(["answers:", *lines, "  spare: 1"]) + "\n")
    (learner.folder / "empty").mkdir()
    away = replace(learner, folder=learner.folder / "empty")
    answers = f"--answers={learner.folder / 'answers'}"
    exports = ("--export=gitlab-quality=q.json", "--export=github=a.txt")

    def named(of=away, **environ):
        done = of.run("pytest", str(LABS / "part1"), answers, *exports, **environ)
        assert done.returncode == 1, done.stdout + done.stderr
        found = json.loads((of.folder / "q.json").read_text())
        annotated = re.findall(r"::\w+ file=([^,]+),", (of.folder / "a.txt").read_text())
        return {entry["location"]["path"] for entry in found} | set(annotated)

    assert named() == {"answers/part1.yaml"}
    workspace = learner.folder.parent
    below = f"{learner.folder.name}/answers/part1.yaml"
    assert named(GITHUB_WORKSPACE=str(workspace)) == {below}
    # Beside the answers they are named from the root on all the same.
    assert named(learner, GITHUB_WORKSPACE=str(workspace)) == {below}
    assert named(CI_PROJECT_DIR="/elsewhere") == {"answers/part1.yaml"}
