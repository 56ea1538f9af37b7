"""What `labproof classroom init` lays: files that their places take, steps that run, a repository that works."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import stat
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
import yaml

from labproof.graders.ci.classroom import KITS
from tests import warm
from tests.conftest import LABS, ROOT
from tests.graders.ci.conftest import LABPROOF
from tests.graders.ci.test_run import CLASSROOM50

BIN = Path(sys.executable).parent
CLEAN = {
    key: value
    for key, value in os.environ.items()
    if not key.startswith(("PYTEST", "COV_", "PYTHON"))
}


INSTALL = f"labproof @ https://files.example.org/labproof-0.1.0-py3-none-any.whl#sha256={'0' * 64}"


def init(folder: Path, place: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [
        "classroom",
        "init",
        folder,
        f"--for={place}",
        "--labs=part1,part4",
        f"--install={INSTALL}",
        *arguments,
    ]
    return warm.run("labproof.graders.cli", command, ROOT, CLEAN)


@pytest.fixture
def kit(tmp_path, request):
    """Both sides for a place."""
    done = init(tmp_path / "kit", request.param, "--min-score=70%")
    assert done.returncode == 0, done.stderr
    return tmp_path / "kit"


@pytest.mark.parametrize("kit", KITS, indirect=True)
def test_a_learner_gets_labs_blank_answers_and_no_solution(kit):
    names = {
        path.relative_to(kit / "learner").as_posix()
        for path in (kit / "learner").rglob("*")
        if path.is_file()
    }
    assert {
        "README.md",
        ".gitignore",
        "answers/part1.yaml",
        "labs/part1/lab.yaml",
        "labs/part4/test_part4.py",
    } <= names
    kept_back = ("solution", "roster", "key", "rubric", "lexicon", "machines")
    assert not [name for name in names if any(word in name for word in kept_back)]
    for path in (
        *kit.glob("*/README.md"),
        *kit.rglob("*.yml"),
        *kit.rglob("*.sh"),
        *kit.rglob("*.py"),
    ):
        assert not re.search(r"@[A-Z_]+@", path.read_text()), path


@pytest.mark.parametrize("kit", ["github"], indirect=True)
def test_a_learners_repository_works_for_the_learner(kit):
    command = [sys.executable, "-m", "pytest", "labs/part1", "--report-json=report.json"]
    done = subprocess.run(
        command, cwd=kit / "learner", env=CLEAN, capture_output=True, text=True, check=False
    )
    report = json.loads((kit / "learner" / "report.json").read_text())
    assert (done.returncode, report["points"], report["possible"]) == (1, 0, 8), done.stdout


@pytest.mark.parametrize("kit", ["github"], indirect=True)
def test_the_workflow_is_pinned_reads_only_and_has_no_secret(kit):
    text = (kit / "learner/.github/workflows/labproof.yml").read_text()
    workflow = yaml.safe_load(text)
    assert workflow["permissions"] == {"contents": "read"}
    assert set(workflow[True]) == {"push", "pull_request"}  # YAML 1.1 reads `on` so
    steps = workflow["jobs"]["grade"]["steps"]
    uses = [step["uses"] for step in steps if "uses" in step]
    assert all(re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", used) for used in uses)
    assert "secrets." not in text
    assert steps[0]["with"] == {"persist-credentials": False}


@pytest.mark.parametrize("kit", ["github"], indirect=True)
@pytest.mark.parametrize("ours", [False, True], ids=["a classroom's", "our own"])
def test_linters_find_nothing_in_the_workflow(kit, ours):
    path = (
        ROOT / ".github/workflows/ci.yml"
        if ours
        else kit / "learner/.github/workflows/labproof.yml"
    )
    # Its package fetches a program from elsewhere when it is installed, so that it is in no lock.
    actionlint = shutil.which("actionlint", path=f"{BIN}:{os.environ['PATH']}")
    for command in (
        [BIN / "check-jsonschema", "--builtin-schema", "vendor.github-workflows", path],
        [BIN / "zizmor", "--offline", "--quiet", path],
        *([[actionlint, path]] if actionlint else []),
    ):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("kit", ["gitlab"], indirect=True)
def test_the_schema_of_gitlab_takes_its_file(kit):
    checked = [
        BIN / "check-jsonschema",
        "--builtin-schema",
        "vendor.gitlab-ci",
        "--data-transform",
        "gitlab-ci",
    ]
    done = subprocess.run(
        [*checked, kit / "learner/.gitlab-ci.yml"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def shell(script: str, folder: Path, **environ: str) -> subprocess.CompletedProcess[str]:
    """As GitHub runs a step: bash that ends at the first failure."""
    command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script]
    return subprocess.run(
        command, cwd=folder, env=CLEAN | environ, capture_output=True, text=True, check=False
    )


def test_the_workflows_steps_install_and_grade(tmp_path, checkout):
    """Both of them as they stand, in a checkout with everything in it that would sway a worse one."""
    leave = shutil.ignore_patterns(
        ".venv", ".git", "build", "dist", "*.egg-info", "__pycache__", ".*_cache"
    )
    source = shutil.copytree(ROOT, tmp_path / "source", ignore=leave)
    assert init(tmp_path / "kit", "github", f"--install={source}").returncode == 0
    workflow = yaml.safe_load((tmp_path / "kit/learner/.github/workflows/labproof.yml").read_text())
    for name in ("pip.py", "venv.py", "yaml.py", "click.py", "conftest.py", "sitecustomize.py"):
        checkout.write(name, "raise SystemExit(0)\n")
    environ = {"RUNNER_TEMP": str(checkout.runner), "GITHUB_ACTIONS": "true", "CI": "true"}
    environ["PIP_NO_COMPILE"] = "1"
    environ |= {"GITHUB_OUTPUT": f"{checkout.runner}/output", "PATH": f"{BIN}:{os.environ['PATH']}"}
    for step in workflow["jobs"]["grade"]["steps"]:
        if "run" in step:
            done = shell(step["run"], checkout.root, **environ)
            assert done.returncode == 0, done.stdout + done.stderr
    assert "part1.kernel_version: right, 2 of 2\n" in done.stdout


def test_classroom50s_autograder_grades_in_the_checkout(tmp_path, checkout):
    assert init(tmp_path / "kit", "classroom50").returncode == 0
    bundle = tmp_path / "kit/instructor/bundle"
    checkout.write("yaml.py", "raise SystemExit(0)\n")
    command = [sys.executable, bundle / "autograder.py"]
    environ = CLEAN | CLASSROOM50 | {"GITHUB_OUTPUT": str(checkout.runner / "output")}
    done = subprocess.run(
        command, cwd=checkout.root, env=environ, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    result = json.loads((checkout.root / "result.json").read_text())
    assert (result["schema"], result["score"]) == ("classroom50/result/v1", 800)
    assert (bundle / "requirements.txt").read_text() == f"{INSTALL}\n"


def test_gradescopes_zip_has_two_scripts_that_can_be_run(tmp_path, checkout):
    assert init(tmp_path / "kit", "gradescope").returncode == 0
    with zipfile.ZipFile(tmp_path / "kit/instructor/autograder.zip") as packed:
        assert packed.namelist() == ["run_autograder", "setup.sh"]
        for entry in packed.infolist():
            text = packed.read(entry).decode()
            assert entry.external_attr >> 16 & stat.S_IXUSR
            assert text.startswith("#!/usr/bin/env bash\n")
            assert "\r" not in text
        script = packed.read("run_autograder").decode()
    assert "/autograder/results" in script
    there = {
        "/autograder/results": "../runner",
        "/autograder/submission": ".",
        "/opt/labproof/bin/labproof": LABPROOF,
    }
    for path, here in there.items():
        script = script.replace(path, shlex.quote(str(here)))
    done = shell(script, checkout.root)
    assert done.returncode == 0, done.stderr
    assert (
        json.loads((checkout.root / "results.json").read_text())["tests"][0]["status"] == "passed"
    )


def test_a_folder_with_something_in_it_stays_as_it_is(tmp_path):
    (tmp_path / "mine").write_text("mine")
    done = init(tmp_path, "github")
    assert (done.returncode, done.stderr) == (
        1,
        f"Error: {tmp_path} is not empty; name a new folder\n",
    )


@pytest.mark.parametrize("place", KITS)
def test_a_score_that_is_not_laid_is_told(tmp_path, place):
    told = f"--min-score was not laid: {place} keeps the marks itself, and a bad one fails no job."
    lines = init(tmp_path / "kit", place, "--min-score=70%").stdout.splitlines()
    assert (told in lines) is (place in ("classroom50", "gradescope"))
    files = [path for path in (tmp_path / "kit").rglob("*") if path.is_file()]
    assert any("--min-score 70%" in path.read_text("latin-1") for path in files) is (
        told not in lines
    )


@pytest.mark.parametrize("kit", ["github"], indirect=True)
def test_results_of_a_trial_are_not_committed(kit):
    ignored = (kit / "learner/.gitignore").read_text().splitlines()
    assert {"junit.xml", "result.json", "release-body.md", "gl-code-quality-report.json"} <= set(
        ignored
    )


@pytest.mark.parametrize("place", KITS)
def test_no_package_is_named_that_nobody_named(tmp_path, place):
    done = init(tmp_path / "kit", place, "--install=")
    assert (done.returncode, done.stderr) == (
        1,
        "Error: say with --install what every job installs: a wheel, 'labproof @ "
        "https://files.example.org/labproof-X-py3-none-any.whl#sha256=…', or a commit, "
        "'labproof @ git+https://git.example.org/labproof@COMMIT'\n",
    )
    assert not (tmp_path / "kit").exists()


def test_what_is_installed_must_stay_one_word_of_a_shell(tmp_path):
    done = init(tmp_path / "kit", "github", "--install=x'; rm -rf $HOME; '")
    assert done.returncode == 1
    assert "expected what pip installs, without quotes or dollar signs" in done.stderr
    assert not (tmp_path / "kit").exists()


@pytest.mark.parametrize("place", KITS)
def test_labs_that_the_job_would_not_have_are_told(tmp_path, place):
    """Also one that is called like one of labproof's."""
    shutil.copytree(LABS, tmp_path / "course", ignore=shutil.ignore_patterns("__pycache__"))
    own = "no lab of labproof's own, so the job must fetch your course: see 'A course of your own' in docs/ci.md."
    lines = init(tmp_path / "kit", place, f"--labs={tmp_path}/course/part1").stdout.splitlines()
    assert f"part1: {own}" in lines
    assert own not in init(tmp_path / "other", place).stdout
    assert "### A course of your own\n" in (ROOT / "docs" / "ci.md").read_text()


@pytest.mark.parametrize("kit", ["gitlab"], indirect=True)
def test_gitlabs_image_can_install_a_commit(kit):
    """Slim images of Python have no git, which pip needs for one."""
    job = yaml.safe_load((kit / "learner" / ".gitlab-ci.yml").read_text())["labproof"]
    assert job["image"] == "python:3.12"


@pytest.fixture
def course(tmp_path):
    """A copy of the course that ships, to be changed."""
    return shutil.copytree(LABS, tmp_path / "course", ignore=shutil.ignore_patterns("__pycache__"))


def test_what_is_no_text_is_laid_as_it_is(tmp_path, course):
    data = b"\x89PNG\r\n\x1a\n\xff"
    (course / "part1" / "picture.png").write_bytes(data)
    (course / "facts" / "table.bin").write_bytes(data)
    done = init(tmp_path / "kit", "github", f"--labs={course}/part1")
    assert done.returncode == 0, done.stderr
    for path in ("part1/picture.png", "facts/table.bin"):
        assert (tmp_path / "kit/learner/labs" / path).read_bytes() == data


def test_a_value_of_a_key_that_stands_elsewhere_is_not_laid(tmp_path, course):
    """As of a course that is handed out; and what was wrong can be mended, and laid in the same place."""
    page = course / "quiz" / "README.md"
    text = page.read_text()
    page.write_text(f"{text}\nThe assessment is wrong\n")
    where = f"{page}:{text.count(chr(10)) + 2}"
    told = f"holds 'The assessment is wrong' of {course}/quiz/lab.key.yaml; word it otherwise"
    done = init(tmp_path / "kit", "github", f"--labs={course}/quiz")
    assert (done.returncode, done.stderr) == (1, f"Error: {where}: {told}\n")
    page.write_text(text)
    done = init(tmp_path / "kit", "github", f"--labs={course}/quiz")
    assert done.returncode == 0, done.stderr


LISTS = {
    "in a line": ("labs: [part1, part2]  # two\n", "labs: [part1]  # two\n"),
    "over lines": ("labs:\n  - part1\n  - part2\n\n", "labs: [part1]\n\n"),
    "not indented": ("labs:\n- part1\n- part2\n", "labs: [part1]\n"),
    "over lines, commented": (
        "labs:\n  - part1\n  - part2  # later\n# Facts.\n",
        "labs: [part1]\n# Facts.\n",
    ),
    "quoted": ("'labs': ['part1', \"part2\"]\r\n", "'labs': [part1]\r\n"),
}


@pytest.mark.parametrize("sort", LISTS)
@pytest.mark.parametrize("last", [False, True])
def test_a_course_says_what_its_author_wrote_and_names_the_labs_that_are_laid(
    tmp_path, course, sort, last
):
    """Its version is text: `2.10` is no 2.1."""
    listed, expected = LISTS[sort]
    told = "# Ours\ntitle: Kernel — 5 € 🐧\nversion: 2.10\n"
    shared = "facts: [kernel, modules, traces, privileges]\n"
    parts = (told, shared, "{}") if last else (told, "{}", shared)
    spec = "".join(parts)
    (course / "course.yaml").write_bytes(spec.format(listed).encode())
    done = init(tmp_path / "kit", "github", f"--labs={course}/part1")
    assert done.returncode == 0, done.stderr
    laid = (tmp_path / "kit/learner/labs/course.yaml").read_bytes().decode()
    assert laid == spec.format(expected)
