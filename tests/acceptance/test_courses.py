"""Courses outside the repository: networking with a service, and one that breaks what is to be mended."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.acceptance.machine import batch, report, run
from tests.conftest import statuses

SERVE = ("interface_lo", "server_listens", "page_is_served")
MEND = (
    "disk_has_room",
    "something_is_saved",
    "secret_is_closed",
    "level_is_quiet",
    "unit_starts_what_is_there",
)
NO_SYSTEMD = (
    "service mend cannot be seen here (systemd does not run here); "
    "mend that, or work on a machine that shows it"
)


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory, wheel_python: Path) -> Path:
    """A folder with reports and evidence of a network where nothing and all was done."""
    folder = tmp_path_factory.mktemp("networking")
    script = """
        ip link set lo up
        grade nothing
        labproof validate course >validate.txt 2>&1 || :
        "$python" course/serve/solution.py answers
        grade all
    """
    run(folder, wheel_python, "networking", script, "ip", "curl", "python3", network=True)
    return folder


@pytest.fixture(scope="module", params=["", "systemd"], ids=["without systemd", "with systemd"])
def mended(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, wheel_python: Path
) -> Path:
    """A folder with reports and evidence of what was broken, and mended; what begin and end said stands in said.txt."""
    folder = tmp_path_factory.mktemp("mending")
    if request.param:
        (folder / "systemd").touch()
    script = """
        traces() { ls -A /srv; mount | grep srv/ || :; find /run/systemd/system /etc/systemd -name 'mend*' || :; }
        traces >before.txt
        grade nobody
        labproof validate course >validate.txt 2>&1 || :
        traces >validated.txt
        for _ in 1 2; do labproof begin course; done >said.txt
        cp /srv/mend/service.conf broken.conf
        grade nothing
        "$python" course/disk/solution.py answers
        grade all
        for _ in 1 2; do labproof end course; done >>said.txt
        traces >after.txt
        mkdir -p /srv/mend; echo mine >/srv/mend/mine
        labproof begin course >>said.txt 2>refused.txt || :
        labproof end course >>said.txt
        cat /srv/mend/mine >kept.txt; rm -r /srv/mend
        sed -i 's/chmod 666 secret.conf/chmod 666 none.conf/' course/disk/lab.yaml
        labproof begin course >>said.txt 2>failed.txt || :
        traces >undone.txt
        sed -i 's/chmod 666 none.conf/chmod 666 secret.conf/' course/disk/lab.yaml
    """
    run(folder, wheel_python, "mending", script, "mount", systemd=bool(request.param))
    return folder


@pytest.mark.parametrize(
    ("name", "status", "points"), [("nothing", "failed", 0), ("all", "passed", 7)]
)
def test_a_service_is_graded_live_and_from_evidence_alike(
    served, wheel_python, name, status, points
):
    live = report(served, name)
    assert {row: statuses(live)[row] for row in SERVE} == dict.fromkeys(SERVE, status)
    assert (live["points"], live["possible"], live["pending"]) == (points, 7, 0)
    row = batch(served, wheel_python, name)
    assert (row["labs"], row["flags"]) == (live["labs"], [])


def test_the_service_is_proven(served):
    told = (served / "validate.txt").read_text().splitlines()
    assert (told[0], told[4]) == (
        "serve: valid",
        "  reference learner           7 of 7 points on this machine",
    )


@pytest.mark.parametrize(
    ("name", "status", "points"),
    [("nobody", "failed", 0), ("nothing", "failed", 0), ("all", "passed", 6)],
)
def test_what_is_broken_is_red_and_what_is_mended_green(
    mended, wheel_python, name, status, points, message_of
):
    live, systemd = report(mended, name), (mended / "systemd").exists()
    told = statuses(live)
    runs = told.pop("service_runs")
    assert told == dict.fromkeys(MEND, status)
    seen = systemd or name == "nobody"  # what was not begun does not run, whatever may be seen here
    assert runs == (status if seen else "skipped")
    if not seen:
        assert message_of(live, "service_runs") == NO_SYSTEMD
    done = points + 2 * (systemd and name == "all")
    assert (live["points"], live["possible"], live["pending"]) == (done, 8, 0 if seen else 2)
    row = batch(mended, wheel_python, name)
    if seen:
        assert row["labs"] == live["labs"]
    else:  # a skip that rests on what a learner handed in is for a person to look at
        assert (row["points"], row["pending"], statuses(row)["service_runs"]) == (
            done,
            2,
            "needs_review",
        )


def test_what_was_not_begun_says_so(mended, message_of):
    told = "disk is not begun on this machine; begin it with `labproof begin disk`, and do what it asks."
    assert {message_of(report(mended, "nobody"), row) for row in (*MEND, "service_runs")} == {told}


def test_begin_and_end_are_said_once_and_leave_no_trace(mended):
    assert (mended / "broken.conf").read_text() == "level = debug\nport = 80\n"
    assert (mended / "said.txt").read_text().splitlines() == [
        "began disk in /srv/mend; `labproof end course/disk` undoes it",
        "disk is begun already; `labproof end course/disk` undoes it",
        "ended disk: /srv/mend removed",
        "disk is not begun here",
        "disk is not begun here",
    ]
    states = [
        (mended / f"{name}.txt").read_text() for name in ("before", "validated", "after", "undone")
    ]
    assert states == [""] * 4


def test_what_is_somebody_elses_stays(mended):
    assert (mended / "refused.txt").read_text() == (
        "Error: /srv/mend is there already and not of this lab; move it away, and begin again\n"
    )
    assert (mended / "kept.txt").read_text() == "mine\n"


def test_what_fails_half_way_is_undone(mended):
    told = "Error: the lab's `begin` ended with 1: chmod: cannot access 'none.conf': No such file or directory\n"
    assert (mended / "failed.txt").read_text() == told


def test_the_mending_is_proven(mended):
    systemd = (mended / "systemd").exists()
    assert (mended / "validate.txt").read_text().splitlines() == [
        "disk: valid",
        "  checks                      6/6 fail on some changed machine",
        "  machines of your own        none",
        "  blank submission            0 points",
        f"  reference learner           {8 if systemd else 6} of 8 points on this machine",
        *([] if systemd else [f"  not proven here             service_runs: {NO_SYSTEMD}"]),
    ]
