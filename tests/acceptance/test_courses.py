"""Courses outside the repository: networking with a service, and one that breaks what is to be mended."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.acceptance.machine import run
from tests.conftest import Learner, statuses

SERVE = ("interface_lo", "server_listens", "page_is_served")
MEND = ("disk_has_room", "something_is_saved", "secret_is_closed", "level_is_quiet")


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with reports and evidence of a network where nothing and all was done."""
    folder = tmp_path_factory.mktemp("networking")
    script = """
        ip link set lo up
        grade nothing
        labproof validate course >validate.txt 2>&1 || :
        "$python" course/serve/solution.py answers
        grade all
    """
    run(folder, "networking", script, "ip", "curl", "python3", network=True)
    return folder


@pytest.fixture(scope="module")
def mended(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with reports and evidence of what was broken, and mended; what begin and end said stands in said.txt."""
    folder = tmp_path_factory.mktemp("mending")
    script = """
        ls -A /srv >before.txt
        labproof validate course >validate.txt 2>&1 || :
        ls -A /srv >validated.txt
        for _ in 1 2; do labproof begin course; done >said.txt
        cp /srv/mend/service.conf broken.conf
        grade nothing
        "$python" course/disk/solution.py answers
        grade all
        for _ in 1 2; do labproof end course; done >>said.txt
        ls -A /srv >after.txt
        mkdir -p /srv/mend; echo mine >/srv/mend/mine
        labproof begin course >>said.txt 2>refused.txt || :
        labproof end course >>said.txt
        cat /srv/mend/mine >kept.txt; rm -r /srv/mend
        sed -i 's/chmod 666 secret.conf/chmod 666 none.conf/' course/disk/lab.yaml
        labproof begin course >>said.txt 2>failed.txt || :
        ls -A /srv >undone.txt
        sed -i 's/chmod 666 none.conf/chmod 666 secret.conf/' course/disk/lab.yaml
    """
    run(folder, "mending", script, "mount")
    return folder


def report(folder: Path, name: str) -> dict[str, Any]:
    return json.loads((folder / f"{name}.json").read_text())


def batch(folder: Path, name: str) -> dict[str, Any]:
    """The row of the same moment's evidence, graded elsewhere."""
    done = Learner(folder).run("labproof", "grade", name, "--out", f"out-{name}", "--labs", "course")
    assert done.returncode == 0, done.stderr
    return json.loads((folder / f"out-{name}" / "results.jsonl").read_text())


@pytest.mark.parametrize(("name", "status", "points"), [("nothing", "failed", 0), ("all", "passed", 7)])
def test_a_service_is_graded_live_and_from_evidence_alike(served, name, status, points):
    live = report(served, name)
    assert {row: statuses(live)[row] for row in SERVE} == dict.fromkeys(SERVE, status)
    assert (live["points"], live["possible"], live["pending"]) == (points, 7, 0)
    assert batch(served, name)["labs"] == live["labs"]


def test_the_service_is_proven(served):
    told = (served / "validate.txt").read_text().splitlines()
    assert (told[0], told[3]) == ("serve: valid", "  reference learner           7 of 7 points on this machine")


@pytest.mark.parametrize(("name", "status", "points"), [("nothing", "failed", 0), ("all", "passed", 5)])
def test_what_is_broken_is_red_and_what_is_mended_green(mended, name, status, points):
    live = report(mended, name)
    assert statuses(live) == dict.fromkeys(MEND, status)
    assert (live["points"], live["possible"], live["pending"]) == (points, 5, 0)
    assert batch(mended, name)["labs"] == live["labs"]


def test_begin_and_end_are_said_once_and_leave_no_trace(mended):
    assert (mended / "broken.conf").read_text() == "level = debug\nport = 80\n"
    assert (mended / "said.txt").read_text().splitlines() == [
        "began disk in /srv/mend; `labproof end course/disk` undoes it",
        "disk is begun already; `labproof end course/disk` undoes it",
        "ended disk: /srv/mend removed",
        "disk is not begun here",
        "disk is not begun here",
    ]
    states = [(mended / f"{name}.txt").read_text() for name in ("before", "validated", "after", "undone")]
    assert states == [""] * 4


def test_what_is_somebody_elses_stays(mended):
    assert (mended / "refused.txt").read_text() == (
        "Error: /srv/mend is there already and not of this lab; move it away, and begin again\n"
    )
    assert (mended / "kept.txt").read_text() == "mine\n"


def test_what_fails_half_way_is_undone(mended):
    told = "Error: the lab's script ended with 1: chmod: cannot access 'none.conf': No such file or directory\n"
    assert (mended / "failed.txt").read_text() == told


def test_the_mending_is_proven(mended):
    assert (mended / "validate.txt").read_text().splitlines() == [
        "disk: valid",
        "  checks                      4/4 fail on some changed machine",
        "  blank submission            0 points",
        "  reference learner           5 of 5 points on this machine",
    ]
