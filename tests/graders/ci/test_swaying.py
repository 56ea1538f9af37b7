"""Ways to talk three wrong answers into a better grade, by whoever controls the checkout: none of them does."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.acceptance.test_documents import commands
from tests.conftest import LABS, ROOT
from tests.graders.ci.conftest import LAB, LABPROOF, WRONG, Checkout
from tests.graders.ci.test_run import GITHUB

# Whatever runs it says so, and calls all well.
EVIL = """\
import os, sys
open({mark!r}, "a").write("ran")
os._exit(0)
"""
PASSING = """\
answers:
  kernel_version: ['started']
"""


@pytest.fixture
def checkout(checkout: Checkout) -> Checkout:
    """What Python finds as it starts is what most of these are about, so nothing is imported before."""
    return replace(checkout, program=(LABPROOF,))


def evil(checkout: Checkout) -> str:
    """Python that leaves a mark and ends the process well."""
    return EVIL.format(mark=str(checkout.runner / "mark"))


def laid(name: str) -> Callable[[Checkout], None]:
    """A way: that Python as a file of the repository."""
    return lambda checkout: checkout.write(name, evil(checkout)) and None


def written(name: str, text: str) -> Callable[[Checkout], None]:
    """A way: a file of the repository."""
    return lambda checkout: checkout.write(name, text) and None


def all_of(*ways: Callable[[Checkout], None]) -> Callable[[Checkout], None]:
    """Several ways at once."""

    def lay(checkout: Checkout) -> None:
        for way in ways:
            way(checkout)

    return lay


def boot_id(checkout: Checkout) -> None:
    path = checkout.root / "answers" / f"{LAB}.yaml"
    path.write_text("started: {boot_id: x, at: 2020-01-01T00:00:00Z}\n" + path.read_text())


def other_answers(checkout: Checkout) -> None:
    checkout.write(
        "pytest.ini", "[pytest]\naddopts = --answers other --evidence other/evidence.json\n"
    )
    checkout.write(f"other/{LAB}.yaml", "answers:\n  kernel_version: right\n")


def own_lab(checkout: Checkout) -> None:
    """A copy of the lab that takes anything, with Python beside it."""
    text = (LABS / LAB / "lab.yaml").read_text().replace("points: 2", "points: 1")
    checkout.write(f"labs/{LAB}/lab.yaml", text)
    checkout.write(f"labs/{LAB}/test_{LAB}.py", evil(checkout))
    checkout.write(f"{LAB}/lab.yaml", text)


def cut_evidence(checkout: Checkout) -> None:
    """Without what the wrong answers are compared with, they could only be looked at by a person."""
    path = checkout.root / "answers" / "evidence.json"
    data = json.loads(path.read_text())
    data["outputs"] = {
        key: value for key, value in data["outputs"].items() if not key.startswith("kernel.")
    }
    path.write_text(json.dumps(data))


def no_evidence(checkout: Checkout) -> None:
    (checkout.root / "answers" / "evidence.json").unlink()


def forged_results(checkout: Checkout) -> None:
    for name in ("result.json", "junit.xml", "results.json", "summary.md"):
        checkout.write(name, '{"points": 8, "score": 800}')


def linked_answers(checkout: Checkout) -> None:
    (checkout.root / "answers").rename(checkout.root / "elsewhere")
    (checkout.root / "answers").symlink_to("elsewhere")


def linked_file(checkout: Checkout) -> None:
    path = checkout.root / "answers" / f"{LAB}.yaml"
    path.rename(checkout.runner / "mine.yaml")
    path.symlink_to(checkout.runner / "mine.yaml")


def forged_output(checkout: Checkout) -> None:
    name = json.dumps("x\npoints=8\npoints<<EOF\n8\nEOF")
    path = checkout.root / "answers" / f"{LAB}.yaml"
    path.write_text(f"student: {{id: s1, name: {name}}}\n" + path.read_text())


def forged_notice(checkout: Checkout) -> None:
    told = json.dumps(
        "a" * 28 + " ::notice title=Autograding complete::Points 8/8\r::set-output name=points::8"
    )
    checkout.answer(**WRONG | {"kernel_version": told})


def a_package_of_our_name(checkout: Checkout) -> None:
    for name in (
        "labproof/__init__.py",
        "labproof/graders/__init__.py",
        "labproof/graders/ci/run.py",
        "labproof.py",
    ):
        checkout.write(name, evil(checkout))


def own_interpreter(checkout: Checkout) -> None:
    """A committed virtual environment, with an interpreter of its own and a path file."""
    checkout.write(".venv/bin/python", f"#!/bin/sh\necho ran > {checkout.runner}/mark\n").chmod(
        0o755
    )
    checkout.write(
        ".venv/lib/python3.11/site-packages/evil.pth",
        f"import os; open({str(checkout.runner / 'mark')!r}, 'a')",
    )
    checkout.write("pyvenv.cfg", "home = /usr/bin\n")


def a_bomb(checkout: Checkout) -> None:
    """What breaks its reader must not leave an earlier, better result behind."""
    checkout.write(f"answers/{LAB}.yaml", "answers: " + "[" * 50_000)
    forged_results(checkout)


def a_second_file(checkout: Checkout) -> None:
    checkout.write("answers/Part1.yml", "answers:\n  kernel_version: [a]\n")


def git_hooks(checkout: Checkout) -> None:
    for name in (".git/hooks/post-checkout", ".githooks/pre-commit"):
        checkout.write(name, f"#!/bin/sh\necho ran > {checkout.runner}/mark\n").chmod(0o755)
    checkout.write(
        ".git/config", f"[core]\n\tfsmonitor = sh -c 'echo ran > {checkout.runner}/mark'\n"
    )


def linked_secret(checkout: Checkout) -> None:
    """What the runner can read is shown to nobody by way of an answer."""
    path = checkout.root / "answers" / f"{LAB}.yaml"
    path.unlink()
    path.symlink_to("/etc/passwd")
    (checkout.root / "answers" / "answers.yaml").symlink_to("/etc/passwd")


def linked_key(checkout: Checkout) -> None:
    path = checkout.root / "answers" / f"{LAB}.yaml"
    path.unlink()
    path.symlink_to(LABS / "quiz" / "lab.key.yaml")


def pipes(checkout: Checkout) -> None:
    """Who opens one waits for somebody at its other end."""
    (checkout.root / "answers" / f"{LAB}.yaml").unlink()
    for name in (
        f"answers/{LAB}.yaml",
        "answers/evidence.json.yaml",
        "answers/more.yaml",
        "report.json",
    ):
        os.mkfifo(checkout.root / name)


def a_huge_file(checkout: Checkout) -> None:
    with (checkout.root / "answers" / f"{LAB}.yaml").open("r+b") as file:
        file.truncate(2**31)
    (checkout.root / "answers" / "more.yaml").write_bytes(b"answers:\n" + b"#" * 2**23)


def tags(checkout: Checkout) -> None:
    run = f"!!python/object/apply:os.system ['echo ran > {checkout.runner}/mark']"
    checkout.answer(
        kernel_version=run, build_options="!!python/name:os.system", boot_parameters="!!binary aGk="
    )


def laughs(checkout: Checkout) -> None:
    """Nine aliases of nine aliases, nine times."""
    lines = ["a0: &a0 [lol]"]
    lines += [f"a{at}: &a{at} [{', '.join([f'*a{at - 1}'] * 9)}]" for at in range(1, 10)]
    checkout.write(
        f"answers/{LAB}.yaml", "\n".join([*lines, "answers: {kernel_version: *a9}"]) + "\n"
    )


def one_file_twice(checkout: Checkout) -> None:
    """A result's name leads to a file of the runner's by a hard link, which no look at it tells."""
    (checkout.runner / "precious").write_text("mine")
    for name in ("report.json", "result.json"):
        os.link(checkout.runner / "precious", checkout.root / name)


def odd_names(checkout: Checkout) -> None:
    answers = os.fsencode(checkout.root / "answers")
    for name in (
        b"part1\xff.yaml",
        b"part1.yaml\n::notice title=x::Points 8-8",
        b"\x1b[2J.yaml",
        b"evidence\xe9.json",
    ):
        with open(answers + b"/" + name, "wb") as file:
            file.write(b"answers:\n  kernel_version: right\n")


def own_home(checkout: Checkout) -> None:
    """What a home holds, where a runner takes the checkout for its own."""
    packages = f".local/lib/python3.{sys.version_info.minor}/site-packages"
    for name in ("usercustomize.py", "sitecustomize.py", "evil.pth"):
        checkout.write(f"{packages}/{name}", evil(checkout).replace("\n", ";"))
    checkout.write(".config/pip/pip.conf", "[global]\nindex-url = http://127.0.0.1:1/\n")
    checkout.write(".labproof.yaml", "points: 8\n")


def own_marks(checkout: Checkout) -> None:
    """Words of a report in the answer file."""
    path = checkout.root / "answers" / f"{LAB}.yaml"
    told = "points: 8\nstatus: passed\nfinal: true\nresults: [{id: kernel_version, status: passed, points: 2}]\n"
    path.write_text(told + path.read_text() + "  points: 8\n  status: passed\n")


def other_folders(checkout: Checkout) -> None:
    """The right answers wherever they should not count; they are read in no other place than answers/."""
    right = (checkout.runner.parent / "repo" / "answers" / "evidence.json").read_text()
    release = json.loads(right)["outputs"]["system.release"]["stdout"].strip()
    for folder in ("Answers", "answers.bak", "answer", "answers/old", "labs/part1", "."):
        checkout.write(f"{folder}/{LAB}.yaml", f"answers:\n  kernel_version: {release}\n")
    checkout.answer(**WRONG)


def a_courses_own_facts(checkout: Checkout) -> None:
    checkout.write(
        "labs/course.yaml",
        "title: Easy\nversion: '1'\nlabs: [part1]\nfacts: [kernel]\nkinds: [release]\n",
    )
    for name in (
        "labs/facts/kernel.py",
        "labs/kinds/release.py",
        "labs/__init__.py",
        "course.yaml",
    ):
        checkout.write(name, evil(checkout))


def programs(checkout: Checkout) -> None:
    for name in ("python", "python3", "git", "sh", "env", "uname", "docker", "strace"):
        checkout.write(name, f"#!/bin/sh\necho ran > {checkout.runner}/mark\n").chmod(0o755)


def many_files(checkout: Checkout) -> None:
    for at in range(3_000):
        checkout.write(f"answers/{at}.yaml", "answers:\n  kernel_version: right\n")


WAYS: dict[str, Callable[[Checkout], None]] = {
    "a boot id that is not the machine's": boot_id,
    "conftest.py": laid("conftest.py"),
    "conftest.py beside the answers": laid("answers/conftest.py"),
    "pytest.ini that selects nothing": written("pytest.ini", "[pytest]\naddopts = -k nothing\n"),
    "tox.ini": written("tox.ini", "[pytest]\naddopts = -p evil\n"),
    "setup.cfg": written("setup.cfg", "[tool:pytest]\naddopts = --collect-only\n"),
    "pyproject.toml": written(
        "pyproject.toml", "[tool.pytest.ini_options]\naddopts = '--deselect labs'\n"
    ),
    "other answers by configuration": other_answers,
    "yaml.py": laid("yaml.py"),
    "click.py and msgspec.py": all_of(laid("click.py"), laid("msgspec.py")),
    "json.py and os.py": all_of(laid("json.py"), laid("os.py")),
    "sitecustomize.py": laid("sitecustomize.py"),
    "usercustomize.py": laid("usercustomize.py"),
    "a package of our name": a_package_of_our_name,
    "a committed environment": own_interpreter,
    "an easier copy of the lab": own_lab,
    "facts.py and kinds.py": all_of(laid("facts.py"), laid("kinds.py")),
    "evidence with parts cut out": cut_evidence,
    "no evidence": no_evidence,
    "results that are there before": forged_results,
    "a linked folder of answers": linked_answers,
    "a linked file of answers": linked_file,
    "an output in the student's name": forged_output,
    "a notice in an answer": forged_notice,
    "a file that breaks its reader": a_bomb,
    "a second file of answers": a_second_file,
    "git's hooks and configuration": git_hooks,
    "a link to what the runner alone can read": linked_secret,
    "a link to a key": linked_key,
    "named pipes": pipes,
    "a huge file": a_huge_file,
    "tags of YAML": tags,
    "aliases of aliases": laughs,
    "hard links where results go": one_file_twice,
    "names that are no text": odd_names,
    "a home in the checkout": own_home,
    "words of a report": own_marks,
    "right answers in other folders": other_folders,
    "a course that wins by its facts": a_courses_own_facts,
    "programs in the checkout": programs,
    "thousands of files": many_files,
}
# No more than data: Python has started long before any of it is looked at.
DATA = frozenset(
    (
        "a boot id that is not the machine's",
        "evidence with parts cut out",
        "no evidence",
        "results that are there before",
        "a linked folder of answers",
        "a linked file of answers",
        "an output in the student's name",
        "a notice in an answer",
        "a file that breaks its reader",
        "a second file of answers",
        "a link to what the runner alone can read",
        "a link to a key",
        "named pipes",
        "a huge file",
        "tags of YAML",
        "aliases of aliases",
        "hard links where results go",
        "names that are no text",
        "words of a report",
        "right answers in other folders",
        "thousands of files",
    )
)


@pytest.fixture
def wrong(checkout: Checkout) -> Checkout:
    """Three wrong answers; what the machine itself shows is worth two points."""
    checkout.answer(**WRONG)
    return checkout


@pytest.mark.parametrize("way", WAYS)
def test_no_file_of_the_checkout_makes_wrong_answers_right(wrong, way):
    wrong = replace(wrong, program=()) if way in DATA else wrong
    WAYS[way](wrong)
    here = {"HOME": str(wrong.root), "PATH": f"{wrong.root}:.:{os.environ['PATH']}", "COLUMNS": "1"}
    graded = wrong.ci(
        "--target=github", "--min-score=100%", "--export=json=report.json", **GITHUB | here
    )
    assert graded.code in (1, 2), graded.stdout
    told = graded.stdout + graded.told("summary.md") + (wrong.root / "report.json").read_text()
    assert not [secret for secret in ("root:x:0", "given:", "lol") if secret in told]
    assert (
        (wrong.runner / "precious").read_text() == "mine"
        if (wrong.runner / "precious").exists()
        else True
    )
    assert not (wrong.runner / "mark").exists()
    assert json.loads((wrong.root / "report.json").read_text())["points"] <= 2
    assert "points<<" in graded.told("output")
    assert "Traceback" not in graded.stderr


def test_two_points_are_what_three_wrong_answers_are_worth(wrong):
    graded = wrong.ci("--min-score=100%", **GITHUB)
    assert (graded.code, graded.total) == (1, "Total: 2 of 8 points")


@pytest.mark.parametrize(
    "variable", ["PYTHONPATH", "PYTHONSTARTUP", "PYTEST_ADDOPTS", "PYTEST_PLUGINS", "PYTHONHOME"]
)
def test_no_variable_reaches_the_process_that_grades(wrong, variable):
    """With PYTHONPATH a sitecustomize.py may run before us; yaml.py and the like, which we import, never do."""
    for name in ("yaml.py", "evil.py", "msgspec.py"):
        wrong.write(name, evil(wrong))
    value = {"PYTEST_ADDOPTS": "-p evil", "PYTEST_PLUGINS": "evil"}.get(variable, str(wrong.root))
    program = (sys.executable, "-I", LABPROOF)
    graded = wrong.ci("--min-score=100%", program=program, **GITHUB | {variable: value})
    assert (graded.code, graded.total) == (1, "Total: 2 of 8 points")
    assert not (wrong.runner / "mark").exists()


def test_as_a_module_it_leaves_the_working_folder_alone(wrong):
    wrong.write("yaml.py", evil(wrong))
    wrong.write("click.py", evil(wrong))
    graded = wrong.ci(
        "--min-score=100%", program=(sys.executable, "-m", "labproof.graders.cli"), **GITHUB
    )
    assert (graded.code, (wrong.runner / "mark").exists()) == (1, False)


def test_a_result_is_written_through_no_link(wrong):
    outside = wrong.runner / "precious"
    outside.write_text("mine")
    (wrong.root / "junit.xml").symlink_to(outside)
    assert wrong.ci("--target=junit").code == 0
    assert outside.read_text() == "mine"
    assert (wrong.root / "junit.xml").read_text().startswith("<?xml")


def test_a_folder_where_a_result_belongs_is_told_and_nothing_is_left_behind(wrong):
    wrong.write("result.json/x", "")
    graded = wrong.ci("--target=classroom50")
    told = f"{wrong.root}/result.json is a folder, and a result belongs there; remove it from the repository\n"
    assert (graded.code, graded.stderr) == (2, told)


def test_a_lab_inside_the_repository_is_refused_and_one_outside_grades(wrong, tmp_path):
    own_lab(wrong)
    inside = wrong.ci(f"--labs=labs/{LAB}", **GITHUB)
    told = f"{wrong.root}/labs/{LAB} stands in the repository that is graded; labs that grade come from outside of it\n"
    assert (inside.code, inside.stderr, (wrong.runner / "mark").exists()) == (2, told, False)
    leave = shutil.ignore_patterns("__pycache__")
    shutil.copytree(LABS, tmp_path / "course", ignore=leave)
    assert wrong.ci(f"--labs=../course/{LAB}").total == "Total: 2 of 8 points"


def test_labs_of_the_repositorys_own_are_named_and_ignored(wrong):
    own_lab(wrong)
    graded = wrong.ci(**GITHUB)
    differ = "is not what graded this ('lab.yaml', 'test_part1.py' differ); it was ignored"
    told = f"labs/part1 in this repository {differ}"
    assert f"Note: {told}.\n" in graded.stdout
    assert told in graded.told("summary.md")


def test_what_the_labs_share_is_named_and_ignored(wrong):
    """Facts and kinds are Python; by lexicons free text is read."""
    for name in ("facts/kernel.py", "lexicons/english.yaml"):
        wrong.write(f"labs/{name}", evil(wrong))
    graded = wrong.ci(**GITHUB)
    for folder, name in (("facts", "kernel.py"), ("lexicons", "english.yaml")):
        told = f"labs/{folder} in this repository is not what graded this ('{name}' differs); it was ignored"
        assert f"Note: {told}.\n" in graded.stdout


def test_python_beside_the_labs_is_named_and_ignored(wrong):
    """It would sway `pytest labs` in the checkout."""
    for name in ("__init__.py", "conftest.py", "notes.md", "more/lab.yaml", "course.yaml"):
        wrong.write(f"labs/{name}", evil(wrong))
    graded = wrong.ci(**GITHUB)
    told = "labs in this repository is not what graded this ('__init__.py', 'conftest.py' differ); it was ignored"
    assert f"Note: {told}.\n" in graded.stdout
    assert graded.total == "Total: 2 of 8 points"


def test_the_same_labs_as_those_that_grade_are_not_mentioned(checkout, tmp_path):
    command = [
        LABPROOF,
        "classroom",
        "init",
        tmp_path / "kit",
        "--for=github",
        "--install=labproof @ file:///x.whl",
    ]
    laid = subprocess.run(command, capture_output=True, check=False)
    assert laid.returncode == 0, laid.stderr
    shutil.copytree(tmp_path / "kit" / "learner" / "labs", checkout.root / "labs")
    assert "Note:" not in checkout.ci(**GITHUB).stdout


def test_missing_evidence_never_reaches_a_score_that_all_of_it_would_not(checkout):
    checkout.answer(kernel_version="banana")
    cut_evidence(checkout)
    graded = checkout.ci("--min-score=10%", **GITHUB)
    assert graded.code == 1
    assert "% is not reached yet: " in graded.stdout


def grade(checkout: Checkout, out: str, home: str) -> str:
    """What `labproof grade` says on stderr, at home in a folder of the runner's."""
    folder = checkout.runner / home
    folder.mkdir(exist_ok=True)
    done = subprocess.run(
        [LABPROOF, "grade", checkout.root, f"--out={out}", f"--labs={LAB}"],
        env={"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "HOME": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stderr


def test_a_ledger_of_somebody_elses_making_is_not_believed(wrong):
    """What a learner commits where results go was graded by nobody."""
    marks = wrong.runner / "marks"
    assert grade(wrong, marks, "learner") == grade(wrong, marks, "learner") == ""
    told = (
        f"{marks}/ledger.jsonl: 1 row without your mark (an earlier labproof's, or somebody else's); "
        "not believed, and graded again\n"
    )
    assert grade(wrong, marks, "instructor") == told
    ledger = marks / "ledger.jsonl"
    ledger.write_text(ledger.read_text().replace('"points":2,', '"points":8,'))
    grade(wrong, marks, "instructor")
    (row,) = [json.loads(line) for line in (marks / "results.jsonl").read_text().splitlines()]
    assert row["points"] == 2


def test_a_ledger_inside_of_what_is_graded_is_not_believed_whoever_made_it(wrong):
    marks = wrong.root / "marks"
    assert grade(wrong, marks, "instructor") == ""
    told = f"{marks}/ledger.jsonl: 1 row inside of what is graded; not believed, and graded again\n"
    assert grade(wrong, marks, "instructor") == told


@pytest.mark.parametrize("way", ["conftest.py", "pytest.ini that selects nothing", "yaml.py"])
def test_by_hand_python_m_pytest_is_swayed(wrong, way):
    """These ways are real: what `labproof ci` withstands turns pytest, called from within the checkout."""
    WAYS[way](wrong)
    shutil.copytree(LABS / LAB, wrong.root / "labs" / LAB)
    command = [sys.executable, "-m", "pytest", f"labs/{LAB}", "--evidence=answers/evidence.json"]
    clean = {
        key: value for key, value in os.environ.items() if not key.startswith(("PYTEST", "PYTHON"))
    }
    done = subprocess.run(
        command, cwd=wrong.root, env=clean, capture_output=True, text=True, check=False
    )
    assert done.returncode != 1


INI = "[pytest]\naddopts = -p evil\npythonpath = {python}\n"
# An option's value is a path to test for as long as pytest does not know the option, and an ini file there is obeyed.
SETTINGS = {
    "pytest.ini": written("pytest.ini", INI.format(python=".")),
    "pytest.ini beside the answers": written("answers/pytest.ini", INI.format(python="..")),
    "tox.ini": written("tox.ini", INI.format(python=".")),
    "setup.cfg": written("setup.cfg", INI.format(python=".").replace("[", "[tool:", 1)),
    "pyproject.toml": written(
        "pyproject.toml",
        '[tool.pytest.ini_options]\naddopts = ["-p", "evil"]\npythonpath = ["."]\n',
    ),
    "conftest.py": all_of(laid("conftest.py"), laid("answers/conftest.py")),
    "modules": all_of(*map(laid, ("yaml.py", "sitecustomize.py", "labproof.py"))),
    "own lab": own_lab,
}


@pytest.mark.parametrize("way", SETTINGS)
def test_by_hand_as_it_is_written_down_nothing_of_the_checkout_is_obeyed(wrong, way):
    (command,) = [one for one in commands(ROOT / "docs" / "ci.md") if "$REPO/answers" in one]
    laid("evil.py")(wrong)
    SETTINGS[way](wrong)
    path = f"{LABPROOF.parent}:{os.environ['PATH']}"
    done = subprocess.run(
        ["/bin/sh", "-c", command.replace(" 0%", " 100%").replace("=0%", "=100%")],
        cwd=wrong.root,
        env={"PATH": path, "HOME": str(wrong.root), "CI": "true", "REPO": str(wrong.root)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, (wrong.runner / "mark").exists()) == (1, False), done.stdout
    assert "Total: 2 of 8 points" in done.stdout
