"""One more of a kind is one file and one line, as CONTRIBUTING.md promises."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT, at_home

KIND = '''
"""Kind ``parity``: whether a number is even or odd."""

from __future__ import annotations

from labproof.graders.model import Answer, Kind, Outcome, Question, Status


def judge(question: Question, answer: Answer, truth: int) -> Outcome:
    """Pass on the right one of two words."""
    right = answer.line.strip() == ("odd" if truth % 2 else "even")
    return Outcome(Status.PASSED if right else Status.FAILED, "" if right else "the other one.")


KIND = Kind(judge, int)
'''
EXPORT = '''
"""A line a learner."""

from __future__ import annotations

from collections.abc import Sequence

from labproof.graders.model import Record
from labproof.graders.reports.registry import Export, Setting


def render(records: Sequence[Record], setting: Setting) -> str:  # noqa: ARG001 (the shape of every export)
    """Submission and points."""
    return "".join(f"{record.submission}\\t{record.points}\\n" for record in records)


TSV = Export("tsv", "points.tsv", render, several=True)
'''
TABLE = '''
"""gradebook.csv: a learner and their points."""

from __future__ import annotations

from collections.abc import Sequence
from typing import IO

from labproof.graders.batch.cells import CsvFile
from labproof.graders.batch.exports.registry import Sheet, Table
from labproof.graders.model import Person, Record


class Gradebook(Sheet):
    """The rows of a class."""

    def __init__(self, file: IO[str], labs: Sequence[str]) -> None:  # noqa: ARG002 (the shape of every table)
        """Write the head."""
        self._file = CsvFile(file, ["ID", "Late", "Points"])

    def add(self, record: Record) -> None:
        """Each member of a group has a row."""
        for person in record.people:
            self._file.row([person.id, record.late, float(record.points)])

    def add_missing(self, person: Person, reason: str) -> None:
        """No points, and why."""
        self._file.row([person.id, reason, 0.0])


GRADEBOOK = Table("gradebook.csv", Gradebook)
'''
ENGINE = '''
"""An engine that only has this machine itself."""

from __future__ import annotations

import os
import subprocess

from labproof.fixtures.places import StartOrder
from labproof.graders.facts.container_engine import EngineRecord, ImageRecord, OwnRecord
from labproof.graders.model import ImageWanted, Output


class Bare:
    """Scripts run where we run."""

    def __init__(self, order: StartOrder) -> None:
        """Nothing has to be got ready."""
        self.stopped = False
        self.pids: dict[str, int] = {}
        self.record = EngineRecord(name="bare", kernel_version=os.uname().release, why=order.why)

    def find(self, wanted: ImageWanted) -> ImageRecord:
        """Any image is this machine."""
        return ImageRecord(wanted.name, "this machine")

    def start(self, image: ImageRecord, script: str) -> Output:
        """What the script says."""
        done = subprocess.run(["sh", "-c", script], capture_output=True, text=True, check=False)
        return Output(image.reference, done.returncode, done.stdout, done.stderr)

    def stop(self, name: str) -> None:
        """It has ended."""
        self.pids[name] = os.getpid()

    def own(self) -> list[OwnRecord]:
        """None can be told from others."""
        return []

    def reap(self) -> None:
        """Nothing stays."""

    clear = close = reap
'''
LAB = """
id: mine
title: Numbers
questions:
  - {id: q, prompt: Odd or even?, kind: parity, given: 3, hint: h, accepts: [odd], rejects: [even]}
"""
LABPROOF = "from labproof.graders.cli.main import main; main()"
PYTEST = "import pytest; sys.exit(pytest.main())"


@pytest.fixture
def checkout(tmp_path):
    """A copy of the harness, to be added to."""
    copy = tmp_path / "copy"
    for room in ("graders", "fixtures", "labs"):
        shutil.copytree(
            ROOT / room, copy / room, ignore=shutil.ignore_patterns("__pycache__", "systems")
        )
    return copy


def add(checkout: Path, file: str, content: str, table: str, line: str, before: str) -> None:
    """One file, and one line in one table."""
    (checkout / file).write_text(content, encoding="utf-8")
    text = (checkout / table).read_text(encoding="utf-8")
    assert before in text
    (checkout / table).write_text(text.replace(before, f"{line}\n{before}", 1), encoding="utf-8")


def run(checkout: Path, *arguments: str, start: str = LABPROOF) -> subprocess.CompletedProcess[str]:
    """``labproof …`` of the copy, whichever labproof is installed here."""
    command = [sys.executable, "-c", f"{at_home(checkout)}; {start}", *arguments]
    return subprocess.run(command, cwd=checkout, capture_output=True, text=True, check=False)


def test_a_kind_is_one_file_and_one_line(checkout):
    add(
        checkout,
        "graders/kinds/parity.py",
        KIND,
        "graders/kinds/__init__.py",
        '    "parity",',
        '    "path",',
    )
    (checkout / "labs" / "mine").mkdir()
    (checkout / "labs" / "mine" / "lab.yaml").write_text(LAB)
    (checkout / "labs" / "mine" / "test_mine.py").write_text(
        "def test_it(answers):\n    assert answers, 'nothing yet'\n"
    )
    (checkout / "labs" / "mine" / "lab.yaml").write_text(f"{LAB}checks: {{it: 0}}\n")
    done = run(checkout, "try", "mine.q", "odd", "--sample", "--json")
    assert done.returncode == 0, done.stdout + done.stderr
    assert json.loads(done.stdout.splitlines()[0])["status"] == "passed"


def test_an_export_is_one_file_and_one_line(checkout, tmp_path):
    line, before = '    "tsv": "tsv:TSV",', '    "markdown": "markdown:SUMMARY",'
    add(checkout, "graders/reports/tsv.py", EXPORT, "graders/reports/registry.py", line, before)
    (tmp_path / "in" / "ada").mkdir(parents=True)
    (tmp_path / "in" / "ada" / "part1.yaml").write_text("answers: {kernel_version: '6'}\n")
    out = [
        "--out",
        str(tmp_path / "marks"),
        "--labs",
        "part1",
        "--export",
        f"tsv={tmp_path}/points.tsv",
    ]
    done = run(checkout, "grade", str(tmp_path / "in"), *out)
    assert done.returncode == 0, done.stdout + done.stderr
    assert (tmp_path / "points.tsv").read_text() == "ada\t0\n"


def test_a_table_of_a_class_is_one_file_and_one_line(checkout, tmp_path):
    line, before = '    "gradebook:GRADEBOOK",', '    "summary:SUMMARY",'
    file, registry = "graders/batch/exports/gradebook.py", "graders/batch/exports/registry.py"
    add(checkout, file, TABLE, registry, line, before)
    for name in ("team-7", "bo_LATE_3_4"):
        (tmp_path / "in" / name).mkdir(parents=True)
        (tmp_path / "in" / name / "part1.yaml").write_text("answers: {kernel_version: '6'}\n")
    (tmp_path / "roster.csv").write_text(
        "id,name,group\nada,Ada,team-7\neve,Eve,team-7\nbo,Bo,\nzoe,Zoe,\n"
    )
    options = ["--labs", "part1", "--roster", str(tmp_path / "roster.csv")]
    done = run(checkout, "grade", str(tmp_path / "in"), "--out", str(tmp_path / "out"), *options)
    assert done.returncode == 0, done.stdout + done.stderr
    told = "results.jsonl, gradebook.csv, summary.csv, review.csv (for a person), copies.csv"
    assert done.stdout.replace("\n", "").endswith(told)
    assert (tmp_path / "out" / "gradebook.csv").read_text(encoding="utf-8-sig").splitlines() == [
        '"ID","Late","Points"',
        '"bo","late","0.0"',
        '"ada","","0.0"',
        '"eve","","0.0"',
        '"zoe","nothing was handed in","0.0"',
    ]


def test_an_engine_is_one_file_and_one_line(checkout):
    line, before = '    "bare": "bare:Bare",', '    "docker": "container_lifecycle:docker",'
    add(checkout, "fixtures/bare.py", ENGINE, "fixtures/places.py", line, before)
    report = checkout / "report.json"
    lab = str(checkout / "labs" / "part4")
    (checkout / "answers").mkdir()
    (checkout / "answers" / "part4.yaml").write_text("answers: {same_kernel: yes}\n")
    done = run(checkout, lab, "--engine", "bare", "--report-json", str(report), start=PYTEST)
    assert done.returncode == 1, done.stdout + done.stderr
    (graded,) = json.loads(report.read_text())["labs"]
    assert graded["engine"] == "bare"
    found = {row["id"]: row["status"] for row in graded["results"]}
    assert found["every_container_runs_on_the_engines_kernel"] == "passed"
