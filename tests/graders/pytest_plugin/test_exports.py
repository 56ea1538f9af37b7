"""What a run writes beside its report costs only itself where it cannot be written."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from tests.conftest import LABS

PART1 = str(LABS / "part1")
TOTALS = ("points", "possible", "pending", "flags", "host")


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


@pytest.mark.parametrize("options", [[], ["-n2"]])
def test_an_export_names_files_from_the_repository_on_and_leaves_a_learners_words(
    learner, message_of, options
):
    """A path that they wrote is their answer, also where it is the one by which pytest was told of the file."""
    words = f"{learner.folder}/answers/x"
    learner.answer("part1", f"answers:\n  kernel_version: {words}\n  spare: 1\n")
    (learner.folder / "empty").mkdir()
    away = replace(learner, folder=learner.folder / "empty")
    answers = f"--answers={learner.folder / 'answers'}"
    report = away.report(PART1, answers, "--export=json=r.json", *options)
    exported = json.loads((away.folder / "r.json").read_text())
    rows = {row["id"]: row["message"] for row in exported["labs"][0]["results"]}
    assert rows["kernel_version"].startswith(f"answers/part1.yaml:2: you wrote {words!r}")
    assert rows["answer_file"].startswith("answers/part1.yaml:3: ")
    assert message_of(report, "kernel_version") == rows["kernel_version"]
    assert [exported[key] for key in TOTALS] == [report[key] for key in TOTALS]
