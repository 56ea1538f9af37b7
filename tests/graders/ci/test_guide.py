"""The guide's commands, in their order, from nothing to a graded push."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from labproof.graders.ci.classroom import KITS
from labproof.graders.ci.targets import TARGETS
from labproof.graders.reports.rows import FEEDBACK
from tests.acceptance.test_documents import commands
from tests.conftest import ROOT

GUIDE = ROOT / "docs" / "ci.md"
REPOSITORIES = ("ORIGIN", "TEMPLATE", "CLASSROOMS", "PROJECT")  # empty ones, by the guide's names
NEEDS = ("git", "unzip")


@pytest.fixture
def classroom(tmp_path: Path, answered: Path) -> dict[str, str]:
    """The environment of an instructor with empty repositories, a class's clones, and nothing else."""
    own = {name: str(tmp_path / f"{name}.git") for name in REPOSITORIES}
    for path in own.values():
        subprocess.run(
            ["git", "init", "--quiet", "--bare", "--initial-branch=main", path], check=True
        )
    shutil.copytree(answered, tmp_path / "clones" / "s1")
    shutil.copytree(answered, tmp_path / "repo")
    who = {
        f"GIT_{role}_{what}": f"{role}@example.org"
        for role in ("AUTHOR", "COMMITTER")
        for what in ("NAME", "EMAIL")
    }
    clean = {
        key: value
        for key, value in os.environ.items()
        if not key.startswith(("PYTEST", "COV_", "GIT_"))
    }
    own |= {"REPO": str(tmp_path / "repo"), "HOME": str(tmp_path)}
    own["LABPROOF"] = (
        f"labproof @ https://files.example.org/labproof-0.1.0-py3-none-any.whl#sha256={'0' * 64}"
    )
    return clean | who | own | {"PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}


@pytest.mark.skipif(
    not all(map(shutil.which, NEEDS)), reason=f"the guide uses {' and '.join(NEEDS)}"
)
def test_every_command_of_the_guide_works(tmp_path, classroom):
    ran = list(commands(GUIDE))
    assert len(ran) > 15
    for command in ran:
        done = subprocess.run(
            ["/bin/sh", "-c", command],
            cwd=tmp_path,
            env=classroom,
            capture_output=True,
            text=True,
            timeout=600,
            check=False,
        )
        assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
        assert "Traceback" not in done.stdout + done.stderr, command
    # What each place looks for lies where a learner of it tried it, and a push arrived.
    for name in ("accepted/result.json", "fork/junit.xml", "mine-too/results.json"):
        assert (tmp_path / name).is_file()
    for name in REPOSITORIES:
        log = ["git", "--git-dir", classroom[name], "log", "--oneline", "main"]
        assert subprocess.run(log, capture_output=True, check=True).stdout


@pytest.mark.parametrize("name", [*TARGETS, *FEEDBACK])
def test_the_guide_names_every_target_and_level(name):
    assert f"`{name}`" in GUIDE.read_text() or f"--feedback {name}" in GUIDE.read_text()


def test_the_guide_says_for_which_targets_nothing_is_laid():
    told = GUIDE.read_text().partition("there is nothing to lay:")[2].partition("###")[0]
    assert {name for name in TARGETS if f"`{name}`" in told} == set(TARGETS) - set(KITS)
