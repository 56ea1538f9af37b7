"""A course outside the repository in which learners make state: red, done, green, and the same from evidence."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from tests.acceptance.machine import COURSES, batch, report, run
from tests.conftest import ROOT, statuses

COURSE = COURSES / "permissions"
ROWS = (
    "group_crew",
    "user_ada_l",
    "user_bob_k",
    "file_srv_crew",
    "file_srv_crew_rules",
    "nothing_is_public",
)


@pytest.fixture(scope="module")
def graded(tmp_path_factory: pytest.TempPathFactory, wheel_python: Path) -> Path:
    """A folder with reports of a machine where nothing, half and all was done, and evidence of each."""
    folder = tmp_path_factory.mktemp("learner")
    script = """
        testinfra() { "$python" -m pytest -q -p no:cacheprovider course/testinfra_share.py >"testinfra-$1.txt" || :; }
        mkdir /srv/public
        grade nothing; testinfra nothing
        groupadd crew; useradd --shell /bin/sh --groups crew ada-l; mkdir -m 2775 /srv/crew; chgrp crew /srv/crew
        grade half
        userdel ada-l; rmdir /srv/crew; groupdel crew
        labproof validate course >validate.txt 2>&1 || :
        grade all; testinfra all
    """
    run(folder, wheel_python, "permissions", script, "useradd", "groupadd")
    return folder


def test_whoever_does_nothing_gets_nothing_and_nothing_is_open(graded):
    found = report(graded, "nothing")
    assert (found["points"], found["possible"], found["pending"], found["final"]) == (
        0,
        10,
        0,
        True,
    )
    assert statuses(found) == dict.fromkeys(ROWS, "failed")


def test_half_is_half_and_says_what_was_found(graded, message_of):
    found = report(graded, "half")
    assert statuses(found) == dict.fromkeys(ROWS, "failed") | {
        "group_crew": "passed",
        "user_ada_l": "passed",
    }
    assert message_of(found, "file_srv_crew") == (
        "The crew works here, and nobody else looks in: the mode is '2775', which is not what is asked. Look with "
        "`stat /srv/crew`."
    )
    assert message_of(found, "user_bob_k") == "there is no user bob-k. Look with `id bob-k`."
    assert (
        message_of(found, "nothing_is_public")
        == "file /srv/public is still there. Look with `stat /srv/public`."
    )


def test_all_is_all_and_needs_no_answer_file(graded):
    found = report(graded, "all")
    assert (found["points"], found["possible"], found["final"]) == (10, 10, True)
    assert not (graded / "answers").exists()


@pytest.mark.parametrize("name", ["nothing", "half", "all"])
def test_evidence_is_graded_as_the_machine_was(graded, wheel_python, name):
    row, live = batch(graded, wheel_python, name), report(graded, name)
    assert [row[key] for key in ("points", "possible", "pending", "labs")] == [
        live[key] for key in ("points", "possible", "pending", "labs")
    ]
    assert row["flags"] == []


def test_evidence_keeps_what_is_asked_and_no_more(graded):
    outputs = json.loads((graded / "all" / "answers" / "evidence.json").read_text())["outputs"]
    assert outputs["share_state.file_srv_crew_rules"]["stdout"] == (
        "exists\tyes\nmode\t664\nowner\tada-l\nlines.0\tyes\nsize\t9\n"
    )


def test_the_lab_is_proven(graded):
    assert (graded / "validate.txt").read_text().splitlines() == [
        "share: valid",
        "  checks                      6/6 fail on some changed machine",
        "  machines of your own        none",
        "  blank submission            0 points",
        "  reference learner           10 of 10 points on this machine",
    ]


def written(path: Path) -> list[str]:
    """Lines that say something: neither blank nor a comment, nor of what explains the file."""
    lines = [
        line
        for line in path.read_text().splitlines()
        if line.strip() and not line.lstrip().startswith("#")
    ]
    return [line for line in lines if not line.startswith('"""')]


def test_the_state_takes_at_most_twice_the_lines_that_goss_takes_and_fewer_than_testinfra():
    lab, goss = written(COURSE / "share" / "lab.yaml"), written(COURSE / "goss.yaml")
    state = lab[lab.index("state:") : lab.index("criteria:")]
    testinfra = written(COURSE / "testinfra_share.py")
    assert sum(len(things) for things in yaml.safe_load("\n".join(goss)).values()) == len(ROWS)
    assert len(state) <= 2 * len(goss)
    assert len(state) < len(testinfra)
    counted = f"| the whole `lab.yaml` | {len(lab)} |\n| its `state` | {len(state)} |\n| goss | {len(goss)} |\n"
    assert (
        f"{counted}| testinfra | {len(testinfra)} |\n" in (ROOT / "docs" / "courses.md").read_text()
    )


def test_testinfra_sees_the_same_state(graded):
    """What the lines are counted of is red and green where the lab is."""
    told = [
        (graded / f"testinfra-{name}.txt").read_text().splitlines()[-1]
        for name in ("nothing", "all")
    ]
    assert [" ".join(line.split()[:3]) for line in told] == ["6 failed in", "6 passed in"]
