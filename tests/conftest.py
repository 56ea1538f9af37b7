"""What several test files share: a learner's folder in which pytest is run as a learner runs it."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from tests import warm

# The same examples each time: a run tells of a change, not of luck. `--hypothesis-profile=search` looks further.
# Nor does how busy a machine is decide anything.
patient = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("same", patient, derandomize=True)
settings.register_profile("search", patient, max_examples=5_000)
settings.load_profile("same")

ROOT = Path(__file__).resolve().parent.parent
LABS = ROOT / "labs"
# What a shell started in its background is deaf to Ctrl-C, and so would be all that tests start and interrupt.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

collect_ignore = ["data"]  # courses lie there, and theirs are no tests of ours


# A file's tests stay in one process, so that the longest begin first: else they are what all wait for in the end.
LONGEST = (
    "fixtures/test_emulated.py",
    "acceptance/test_documents.py",
    "acceptance/test_install.py",
    "graders/ci/test_places.py",
    "graders/ci/test_swaying.py",
    "acceptance/test_courses.py",
    "acceptance/test_pytest.py",
    "graders/kinds/test_properties.py",
    "graders/specs/test_breaking.py",
)


def at_home(root: Path = ROOT) -> str:
    """Python that makes a checkout the package `labproof`, for an interpreter that has another one, or none."""
    return f"import runpy, sys; runpy.run_path({str(root / 'graders/as_package.py')!r})['make']()"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Where a whole room or more is run; a file alone keeps its order anyway."""
    first = {Path(__file__).parent / name: place for place, name in enumerate(LONGEST)}
    items.sort(key=lambda item: first.get(item.path, len(first)))


_seen = threading.Event()  # something of the tests themselves


def pytest_sessionstart(session: pytest.Session) -> None:
    """Workers read thousands of tests before the first is run: a dot a second shows that they work."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if reporter and session.config.getoption("numprocesses", None):
        threading.Thread(target=_dots, args=[reporter], daemon=True).start()


def _dots(reporter: Any) -> None:
    while not _seen.wait(1):
        reporter.write(".", flush=True)


def pytest_runtest_logstart() -> None:
    """From here on pytest shows it."""
    _seen.set()


def pytest_sessionfinish(session: pytest.Session) -> None:
    """A skip that may not be is a failure."""
    _seen.set()
    if refused(session.config) and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_unconfigure(config: pytest.Config) -> None:
    """The last line counts what was skipped, and why."""
    reasons = skips(config)
    if reasons:
        told = "; ".join(f"{count} × {reason}" for reason, count in reasons.most_common())
        print(f"Skipped {reasons.total()}: {told} ({ending(refused(config))})")


def ending(unforeseen: list[str]) -> str:
    """What follows from it."""
    if unforeseen and "MAY_SKIP" in os.environ:
        return f"not foreseen in .ci/skips: {'; '.join(unforeseen)}"
    return "in CI nothing may be" if unforeseen else "`make tools` installs what tests use"


def refused(config: pytest.Config) -> list[str]:
    """In CI everything is there and no reason holds; on a machine that lacks things, those that are foreseen for it."""
    if "MAY_SKIP" not in os.environ:
        return list(skips(config)) if os.environ.get("CI") else []
    lists = (ROOT / ".ci" / "skips" / name for name in os.environ["MAY_SKIP"].split())
    foreseen = {line for path in lists for line in path.read_text("utf-8").splitlines()}
    return [reason for reason in skips(config) if reason not in foreseen]


def skips(config: pytest.Config) -> Counter[str]:
    """Reasons, and how often each was given by a test of ours; what stands in brackets differs from test to test.

    pytest loads this file in a learner's run too, where it is told of no folder.
    """
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    reports = reporter.stats.get("skipped", []) if reporter else []
    ours = [report for report in reports if report.nodeid.startswith("tests/")]
    said = (report.longrepr[2] for report in ours if isinstance(report.longrepr, tuple))
    return Counter(text.removeprefix("Skipped: ").partition(" (")[0] for text in said)


@dataclass
class Learner:
    """A folder with ``answers/`` in it, and the commands run there."""

    folder: Path

    def run(self, *command: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run ``pytest …`` or ``labproof …`` with our interpreter, as from a shell in the folder."""
        name, *arguments = command
        module = {"pytest": "pytest", "labproof": "labproof.graders.cli"}[name]
        clean = {
            key: value
            for key, value in os.environ.items()
            if not key.startswith(("PYTEST", "COV_"))
        }
        own = self._own() if name == "pytest" else []
        return warm.run(module, [*own, *arguments], self.folder, clean | environment)

    def _own(self) -> list[str]:
        """Runs side by side share no cache, and a learner has no Hypothesis, which takes a fifth of a run to load."""
        return ["-o", f"cache_dir={self.folder}/.cache", "-p", "no:hypothesispytest"]

    def report(self, *arguments: str, **environment: str) -> dict[str, Any]:
        """The report of ``pytest …`` as data; the exit code stands in ``exit``, what was printed in ``stdout``."""
        path = self.folder / "report.json"
        path.unlink(missing_ok=True)
        done = self.run("pytest", *arguments, f"--report-json={path}", **environment)
        assert path.exists(), done.stdout + done.stderr
        return json.loads(path.read_text()) | {"exit": done.returncode, "stdout": done.stdout}

    def solve(self, *labs: str) -> None:
        """Let the reference learner do these labs here."""
        for lab in labs:
            subprocess.run(
                [sys.executable, LABS / lab / "solution.py", self.folder / "answers"], check=True
            )

    def answer(self, lab: str, text: str) -> Path:
        """Write an answer file whole."""
        path = self.folder / "answers" / f"{lab}.yaml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path


def statuses(report: dict[str, Any]) -> dict[str, str]:
    """Row id to status, of all labs of a report."""
    return {row["id"]: row["status"] for lab in report["labs"] for row in lab["results"]}


@pytest.fixture
def learner(tmp_path: Path) -> Learner:
    """A learner with nothing done yet."""
    return Learner(tmp_path)


@pytest.fixture
def course(learner: Learner) -> Path:
    """A course of two labs, laid by the commands alone, in a folder with a blank in its name."""
    assert learner.run("labproof", "new", "--course", "my disks", "first").returncode == 0
    folder = learner.folder / "my disks"
    done = Learner(folder).run("labproof", "new", "second")
    assert (done.returncode, done.stderr) == (0, "")
    return folder


@pytest.fixture(scope="session")
def find_program() -> Callable[[str], str]:
    """``find_program(name)``: its path, or a skip; `make tools` installs all that are asked for."""
    path = f"{os.environ['PATH']}:/usr/sbin:/sbin"
    return lambda name: shutil.which(name, path=path) or pytest.skip(f"needs {name}")


@pytest.fixture(scope="session")
def docker_client() -> Iterator[Any]:
    """The Docker SDK's client of this machine's engine."""
    import docker

    try:
        client = docker.from_env()
    except docker.errors.DockerException:
        pytest.skip("needs a Docker Engine")
    yield client
    client.close()


@pytest.fixture
def message_of() -> Callable[[dict[str, Any], str], str]:
    """``message_of(report, row)``: what one row says."""

    def find(report: dict[str, Any], name: str) -> str:
        return next(
            row["message"] for lab in report["labs"] for row in lab["results"] if row["id"] == name
        )

    return find
