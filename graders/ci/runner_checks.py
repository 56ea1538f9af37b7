"""The live labs on the runner, which is a real machine: what they say of it, with no learner's file in sight."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path

import msgspec

from labproof.graders import ROOT, limits
from labproof.graders.ci.launch import isolated
from labproof.graders.model import (
    CheckResult,
    Lab,
    LabReport,
    Record,
    Report,
    Status,
    Student,
    record_of,
)
from labproof.graders.reports.rows import RUNNER
from labproof.graders.specs.checks import ANSWERS

_ZERO = Decimal(0)
_START = "import pytest; sys.exit(pytest.main(sys.argv[1:]))"
# Plugins by name: a bare clone has no entry points; one that is loaded already is not loaded again.
_OPTIONS = (
    "-q",
    "-p",
    "no:cacheprovider",
    "-p",
    "no:xdist",
    "--import-mode=importlib",
    "-c",
    "/dev/null",
)


def runner_record(labs: Sequence[Lab]) -> Record:
    """What the labs' checks find on this machine; rows without points."""
    with tempfile.TemporaryDirectory(prefix="labproof-live-") as folder:
        place = Path(folder)
        for lab in labs:
            _lay(lab, place / f"{lab.id}.yaml")
        problem = _pytest(labs, place)
        try:
            report = msgspec.json.decode((place / "report.json").read_bytes(), type=Report)
        except (OSError, msgspec.MsgspecError):
            return _failed(labs, problem)
    return record_of(RUNNER, _checks_alone(report, labs), {})


def _lay(lab: Lab, path: Path) -> None:
    """An answer to each question that answers nothing: what holds of a machine counts once something is answered."""
    lines = [f"  {question.id}: 'none given'" for question in lab.questions]
    path.write_text("\n".join(["answers:", *lines]) + "\n", encoding="utf-8")


def _pytest(labs: Sequence[Lab], place: Path) -> str:
    """Run it on the labs that grade, at home in an empty folder; what it printed last."""
    options = [*_OPTIONS, f"--rootdir={ROOT}", f"--confcutdir={ROOT}", f"--answers={place}"]
    command = [
        *isolated(sys.path, _START),
        *options,
        f"--report-json={place / 'report.json'}",
    ]
    try:
        done = subprocess.run(
            [*command, *(lab.folder for lab in labs)],
            cwd=place,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=limits.LIVE_S,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return f"the labs took longer than {limits.LIVE_S} s"
    return done.stdout.decode("utf-8", "replace").strip().rpartition("\n")[2]


def _checks_alone(report: Report, labs: Sequence[Lab]) -> Report:
    asking = {(lab.id, check.id) for lab in labs for check in lab.checks if ANSWERS in check.needs}
    none = {"points": _ZERO, "possible": _ZERO, "pending": _ZERO}
    replace = msgspec.structs.replace
    reports = tuple(
        replace(lab, results=tuple(_checks(lab, asking)), criteria=(), **none)
        for lab in report.labs
    )
    return replace(report, labs=reports, flags=(), **none)


def _checks(lab: LabReport, asking: set[tuple[str, str]]) -> Iterator[CheckResult]:
    for result in lab.results:
        if result.type == "check" and (lab.id, result.id) not in asking:
            yield msgspec.structs.replace(result, points=_ZERO, possible=_ZERO)


def _failed(labs: Sequence[Lab], problem: str) -> Record:
    """The labs could not be run here: a row says so."""
    row = CheckResult(
        "runner", "check", Status.ERROR, _ZERO, _ZERO, f"the labs could not be run here: {problem}"
    )
    lab = LabReport(RUNNER, labs[0].hash, _ZERO, _ZERO, _ZERO, None, (), (row,), ())
    report = Report(Student(), _ZERO, _ZERO, _ZERO, False, False, "live", {}, (), (lab,))
    return record_of(RUNNER, report, {})
