"""A learner's repository with answers and evidence, graded as a runner would: from its root, by our command."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests import warm
from tests.conftest import Learner
from tests.graders.ci.room import build_wheels

LABPROOF = Path(sys.executable).with_name("labproof")
LAB = "part1"
WRONG = {"kernel_version": "banana", "build_options": "banana", "boot_parameters": "banana"}


@dataclass
class Checkout:
    """A repository's root, and the runner's own files beside it."""

    root: Path
    runner: Path
    program: tuple[object, ...] = ()  # instead of our command started warm

    def write(self, name: str, text: str) -> Path:
        """A file of the repository."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def answer(self, **answers: str) -> None:
        """Other answers of part1, as they stand in YAML."""
        lines = [f"  {name}: {text}" for name, text in answers.items()]
        self.write(f"answers/{LAB}.yaml", "\n".join(["answers:", *lines]) + "\n")

    def ci(self, *arguments: str, program: tuple[object, ...] = (), **environ: str) -> Graded:
        """Run ``labproof ci`` here, with no more of an environment than is named.

        Args:
            program: Something else than our command.
        """
        clean = {
            "PATH": os.environ["PATH"],
            "HOME": str(self.runner),
            "CI": "true",
            "LANG": "C.UTF-8",
        }
        files = {"GITHUB_OUTPUT": "output", "GITHUB_STEP_SUMMARY": "summary.md"}
        named = (
            {name: str(self.runner / file) for name, file in files.items()}
            if "GITHUB_ACTIONS" in environ
            else {}
        )
        program = program or self.program
        command = ["ci", f"--labs={LAB}", *arguments]
        environment = clean | named | environ
        if not program:
            done = warm.run("labproof.graders.cli", command, self.root, environment)
        else:
            done = subprocess.run(
                [*map(str, program), *command],
                cwd=self.root,
                env=environment,
                capture_output=True,
                text=True,
                timeout=600,
                check=False,
            )
        return Graded(done.returncode, done.stdout, done.stderr, self)


@dataclass
class Graded:
    """What came of it."""

    code: int
    stdout: str
    stderr: str
    checkout: Checkout

    @property
    def total(self) -> str:
        """The line of the log that tells the points."""
        return next(
            (line for line in self.stdout.splitlines() if line.startswith("Total: ")), self.stderr
        )

    def told(self, name: str) -> str:
        """A file that the runner handed in, such as ``summary.md``."""
        return (self.checkout.runner / name).read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def answered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with part1 done by the reference learner, and recorded; made once."""
    learner = Learner(tmp_path_factory.mktemp("learner"))
    learner.solve(LAB)
    done = learner.run("labproof", "record", LAB)
    assert done.returncode == 0, done.stdout + done.stderr
    return learner.folder


@pytest.fixture(scope="session")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What an index without a network has."""
    folder = tmp_path_factory.mktemp("wheels")
    build_wheels(folder, tmp_path_factory.mktemp("source") / "labproof")
    return folder


@pytest.fixture
def checkout(answered: Path, tmp_path: Path) -> Checkout:
    """A repository in which all is right."""
    root, runner = tmp_path / "repo", tmp_path / "runner"
    shutil.copytree(answered / "answers", root / "answers")
    runner.mkdir()
    return Checkout(root, runner)
