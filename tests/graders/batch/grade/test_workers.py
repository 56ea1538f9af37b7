"""Whatever a submission does to its parser costs its own row."""

from __future__ import annotations

import json
import os
import signal

import pytest

from labproof.graders import limits
from labproof.graders.batch.archives import Rejected
from labproof.graders.batch.find.found import FoundSubmission
from labproof.graders.batch.grade import workers
from labproof.graders.specs.catalogue import find_labs
from labproof.graders.specs.load import load_lab
from tests.graders.batch.hand_ins import lay

LAB = load_lab(find_labs(["part1"])[0])


def spin():
    while True:
        pass


@pytest.mark.parametrize(
    ("end", "told"),
    [
        (
            lambda: os.kill(os.getpid(), signal.SIGSEGV),
            "reading it ended the process that did (SIGSEGV)",
        ),
        (spin, "it took more than 2 s of processor time"),
        (lambda: bytearray(4 * limits.SUBMISSION_MEMORY_BYTES), "it took more than 300 MiB"),
        (lambda: 1 / 0, "ZeroDivisionError: division by zero"),
    ],
    ids=["crash", "endless", "memory", "bug"],
)
def test_a_crash_of_the_parser_costs_its_own_row(monkeypatch, tmp_path, end, told):
    real = workers.read_submission

    def read(found, *arguments):
        if found.name == "s05":
            end()
        return real(found, *arguments)

    monkeypatch.setattr(workers, "read_submission", read)
    for number in range(40):
        lay(tmp_path / f"s{number:02}")
    found = [
        FoundSubmission(f"s{number:02}", str(tmp_path / f"s{number:02}")) for number in range(40)
    ]
    rows = {
        done.found.name: json.loads(done.row)["data"]
        for done in workers.grade_all(found, {}, [LAB], 2)
    }
    assert len(rows) == 40
    assert {name for name, row in rows.items() if row["outcome"] != "graded"} == {"s05"}
    assert (rows["s05"]["outcome"], rows["s05"]["reason"]) == (
        "error",
        f"could not be graded: {told}",
    )


LABS = [load_lab(folder) for folder in find_labs(["part1", "part2", "part3", "part4"])]


def test_every_worker_is_given_something(monkeypatch):
    def read(*_):
        raise Rejected(str(os.getpid()))

    monkeypatch.setattr(workers, "read_submission", read)
    found = [FoundSubmission(f"s{number:02}", "/nowhere") for number in range(64)]
    reasons = {
        json.loads(done.row)["data"]["reason"] for done in workers.grade_all(found, {}, LABS, 2)
    }
    assert len(reasons) == 2
