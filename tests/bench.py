"""`make bench`: speed as ratios, both sides measured in turns within one run."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from tests.sshd import serve

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 9
# Compiled files are kept, as on any learner's machine.
ENVIRONMENT = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
BARE = ("-p", "no:labproof", "-p", "no:labproof_fixtures", "-p", "no:cacheprovider")


def seconds(command: list[str], folder: Path) -> float:
    """How long a command takes; one that fails ends the bench."""
    began = time.perf_counter()
    done = subprocess.run(
        command, cwd=folder, env=ENVIRONMENT, capture_output=True, text=True, check=False
    )
    took = time.perf_counter() - began
    if done.returncode:
        raise SystemExit(f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}")
    return took


def ratio(
    name: str,
    target: float,
    ours: Callable[[], float],
    floor: Callable[[], float],
    rounds: int = ROUNDS,
) -> None:
    """Print one row: the medians of both sides, taken in turns, and their ratio."""
    ours(), floor()
    pairs = [(ours(), floor()) for _ in range(rounds)]
    mine, theirs = (statistics.median(side) for side in zip(*pairs, strict=True))
    reached = "ok" if mine <= target * theirs else "over"
    print(
        f"{name:<58}{mine:7.3f} s {theirs:7.3f} s {mine / theirs:6.2f} x  (<= {target} x) {reached}",
        flush=True,
    )


def pytest_command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *arguments]


def bench_labs(folder: Path) -> None:
    """A learner's wait, against pytest's own for one empty test."""
    (folder / "test_empty.py").write_text("def test_empty():\n    pass\n")
    for solution in sorted((ROOT / "labs").glob("*/solution.py")):
        subprocess.run([sys.executable, solution, folder / "answers"], check=True)

    def empty() -> float:
        return seconds(pytest_command(*BARE, f"--rootdir={folder}", "test_empty.py"), folder)

    ratio(
        "pytest labs/part1 : one empty test",
        1.3,
        lambda: seconds(pytest_command(str(ROOT / "labs/part1")), folder),
        empty,
    )

    def labs() -> float:
        # What the lab of processes leaves running ends by itself, on a busy machine before the last round.
        solution = ROOT / "labs" / "processes" / "solution.py"
        subprocess.run([sys.executable, solution, folder / "answers"], check=True)
        return seconds(pytest_command(str(ROOT / "labs")), folder)

    ratio("pytest labs : one empty test", 4, labs, empty)


def bench_ci(folder: Path) -> None:
    """A classroom's job, against pytest over the same answers and evidence; of answers that `bench_labs` made."""
    labproof = [sys.executable, "-m", "labproof.graders.cli"]
    seconds([*labproof, "record", str(ROOT / "labs")], folder)
    recorded = ["--evidence=answers/evidence.json", "--min-score=0%", f"--rootdir={folder}"]
    ratio(
        "labproof ci : pytest labs, over the same evidence",
        2,
        lambda: seconds([*labproof, "ci", "--target=junit"], folder),
        lambda: seconds(pytest_command(str(ROOT / "labs"), *recorded), folder),
    )


def bench_ssh(folder: Path) -> None:
    """All facts of part 1 over ssh, against the cheapest command over ssh."""
    if not shutil.which("sshd", path="/usr/sbin:/usr/bin:/sbin"):
        print("facts over ssh: no sshd here, so this was not measured")
        return
    import testinfra

    from labproof.graders.evidence.probing import collect
    from labproof.graders.facts import SOURCES, probes_of
    from labproof.labs.facts import kernel

    with serve(folder) as config:
        host = testinfra.get_host("ssh://lab1", ssh_config=str(config))

        def facts() -> float:
            began = time.perf_counter()
            collect(host, probes_of(["kernel"], {**SOURCES, "kernel": kernel.SOURCE}), "")
            return time.perf_counter() - began

        ratio(
            "facts over ssh : ssh host true",
            2,
            facts,
            lambda: seconds(["ssh", "-F", str(config), "lab1", "true"], folder),
        )


def main() -> None:
    """Print the table."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="labproof-bench-")))
        print(f"{'what : measured against':<58}{'ours':>9} {'floor':>9} {'ratio':>8}")
        bench_labs(folder)
        bench_ci(folder)
        bench_ssh(folder)
        from tests import bench_batch, bench_containers

        bench_containers.main()
        bench_batch.main()  # last: the disk is busy for a while with what it wrote


if __name__ == "__main__":
    main()
