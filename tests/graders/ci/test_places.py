"""Each place's scripts as it runs them: in its paths, as its user, from an index without a network, with its files."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sys
import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path

import pytest
import yaml

from tests.graders.ci.conftest import WRONG
from tests.graders.ci.room import PYTHON, WHEELS, run_in_room
from tests.graders.ci.test_classroom import init

BASE = Path(sys.base_prefix)
HOSTILE = (
    "pip.py",
    "venv.py",
    "yaml.py",
    "click.py",
    "conftest.py",
    "sitecustomize.py",
    "labproof/__init__.py",
)
PROJECT = "/builds/linux/ada"


@pytest.fixture
def python(tmp_path):
    """This machine's interpreter as an image's own; where it is the system's, its names alone: /usr is there anyway."""
    if Path("/usr") != BASE:
        return BASE
    programs = tmp_path / "python" / "bin"
    programs.mkdir(parents=True)
    for name in ("python", "python3"):
        (programs / name).symlink_to("/usr/bin/python3")
    return programs.parent


@pytest.fixture
def place(tmp_path, python, wheels):
    """``place(binds, script, …)``: run it there."""
    (tmp_path / "room").mkdir()

    def run(binds, script, environ, user="0:0"):
        binds = {PYTHON: python, WHEELS: wheels} | binds
        return run_in_room(tmp_path / "room", binds, script, {"CI": "true"} | environ, user)

    return run


def steps(kit):
    """As GitLab runs them: one script of bash that ends at the first failure."""
    job = yaml.safe_load((kit / "learner" / ".gitlab-ci.yml").read_text())["labproof"]
    lines = "\n".join(job["script"])
    return f"cd {PROJECT}\nexec bash -eo pipefail <<'EOF'\n{lines}\nEOF\n", job["artifacts"][
        "reports"
    ]


def in_gitlab(place, kit, checkout, user="0:0"):
    script, reports = steps(kit)
    environ = {
        "GITLAB_CI": "true",
        "CI_PROJECT_DIR": PROJECT,
        "HOME": "/root" if user == "0:0" else "/",
    }
    return place({PROJECT: checkout.root}, script, environ, user), reports


@pytest.fixture
def gitlab(tmp_path, wheels):
    (wheel,) = Path(wheels).glob("labproof-*.whl")
    pinned = f"labproof @ file://{WHEELS}/{wheel.name}#sha256={hashlib.sha256(wheel.read_bytes()).hexdigest()}"
    assert (
        init(tmp_path / "kit", "gitlab", "--min-score=50%", f"--install={pinned}").returncode == 0
    )
    return tmp_path / "kit"


@pytest.mark.parametrize("user", ["0:0", "65534:65534"])
def test_gitlabs_job_grades_and_leaves_its_reports_where_they_are_looked_for(
    place, gitlab, checkout, user
):
    for name in HOSTILE:
        checkout.write(name, "raise SystemExit(0)\n")
    # Another user may not give files away, and finds no room of its own either.
    if os.getuid() == 0:
        for path in (checkout.root, *checkout.root.rglob("*")):
            os.chown(path, *map(int, user.split(":")))
    done, reports = in_gitlab(place, gitlab, checkout, user)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Total: 8 of 14 points\n" in done.stdout
    suites = ElementTree.parse(checkout.root / reports["junit"]).getroot()
    assert {suite.get("name"): suite.get("errors") for suite in suites} == {
        "part1": "0",
        "part4": "0",
    }
    assert json.loads((checkout.root / reports["codequality"]).read_text()) == []


def test_gitlabs_job_fails_below_the_score_and_says_where(place, gitlab, checkout):
    checkout.answer(**WRONG)
    done, reports = in_gitlab(place, gitlab, checkout)
    assert done.returncode == 1, done.stdout + done.stderr
    found = json.loads((checkout.root / reports["codequality"]).read_text())
    assert {one["location"]["path"] for one in found} == {"answers/part1.yaml"}


def autograder(tmp_path, checkout):
    """`/autograder` as Gradescope lays it, with an image's own tools: apt-get only says what it was asked."""
    assert init(tmp_path / "kit", "gradescope", "--install=labproof").returncode == 0
    home, shims = tmp_path / "autograder", tmp_path / "shims"
    for folder in ("source", "results"):
        (home / folder).mkdir(parents=True)
    shutil.copytree(checkout.root, home / "submission")
    with zipfile.ZipFile(tmp_path / "kit/instructor/autograder.zip") as packed:
        packed.extractall(home / "source")
    shutil.copy(home / "source" / "run_autograder", home / "run_autograder")
    (home / "run_autograder").chmod(0o755)
    (home / "submission_metadata.json").write_text(
        '{"id": 1, "users": [{"name": "Ada"}, {"name": "Bo"}]}'
    )
    shims.mkdir()
    (shims / "apt-get").write_text('#!/bin/sh\necho apt-get "$@" >>/autograder/apt\n')
    (shims / "apt-get").chmod(0o755)
    return home, {"/autograder": home, "/usr/local/sbin": shims}


# The image is built once; each submission is graded in a container of it.
BUILD = "cd /autograder/source && bash ./setup.sh && cd /autograder && ./run_autograder"
AGAIN = "mv results/results.json first.json && rm -r submission/answers && ./run_autograder"


def test_gradescopes_image_is_built_and_grades_each_submission_also_one_of_nothing(
    place, tmp_path, checkout
):
    for name in HOSTILE:
        checkout.write(name, "raise SystemExit(0)\n")
    checkout.answer(kernel_version="banana")
    checkout.write("results.json", '{"score": 8}')
    home, binds = autograder(tmp_path, checkout)
    done = place(binds, f"{BUILD} && {AGAIN}", {"HOME": "/root"})
    assert done.returncode == 0, done.stdout + done.stderr
    installed = (home / "apt").read_text()
    assert installed.startswith(
        "apt-get update\napt-get install --yes --no-install-recommends python3 python3-venv"
    )
    first, nothing = (
        json.loads((home / name).read_text()) for name in ("first.json", "results/results.json")
    )
    scores = {test["name"]: (test["score"], test["max_score"]) for test in first["tests"]}
    assert scores["part1.kernel_version"] == (0, 2)
    assert sum(score for name, (score, _) in scores.items() if name.startswith("part1.")) == 2
    assert "score" not in first, "a total would replace the sum"
    assert {test["score"] for test in nothing["tests"]} == {0}
    assert "holds no answers" in nothing["output"]
