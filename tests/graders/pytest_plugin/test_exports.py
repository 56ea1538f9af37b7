"""What a run writes beside its report costs only itself where it cannot be written."""

from __future__ import annotations

from tests.conftest import LABS

PART1 = str(LABS / "part1")


def test_a_report_that_cannot_be_written_costs_only_itself(learner):
    learner.solve("part1")
    done = learner.run("pytest", PART1, "--report-json=nowhere/report.json")
    assert done.returncode == 4
    assert (
        "--report-json: nowhere/report.json cannot be written (No such file or directory); name another file\n"
        in (done.stdout)
    )
    assert "Total: 8 of 8 points\n" in done.stdout
    assert "Traceback" not in done.stdout + done.stderr
