"""A course whose answer is what was so on the way: kept with `labproof receipt`, graded live and from evidence."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.conftest import Learner, statuses

LAB = """
id: rotate
title: Rotate a log
prepares: {{folders: [{place}], begin: echo first >log}}
receipts: {{grown: {{}}, rotated: {{}}}}
state:
  files:
    {place}/log: {{size: ">= 100", at: grown, id: log_grew}}
    {place}/log.1: {{size: ">= 100", at: rotated, id: log_was_rotated}}
    {place}/empty: {{size: "<= 1", id: log_is_empty}}
criteria: [{{text: Rotated it, met_by: [log_grew, log_was_rotated, log_is_empty]}}]
"""
SOLUTION = """
import subprocess
import sys
from pathlib import Path

place = Path({place!r})


def keep(step):
    subprocess.run(["labproof", "receipt", "rotate", step], check=True)


(place / "log").write_text("x" * 200)
keep("grown")
(place / "log").rename(place / "log.1")
keep("rotated")
(place / "log.1").unlink()
(place / "empty").write_text("")
"""


@pytest.fixture
def place(learner: Learner) -> Path:
    """Where the lab `mine/rotate` works."""
    place = learner.folder / "machine" / "place"
    lab = learner.folder / "mine" / "rotate"
    lab.mkdir(parents=True)
    place.parent.mkdir()
    (lab / "lab.yaml").write_text(LAB.format(place=place))
    (lab / "solution.py").write_text(SOLUTION.format(place=str(place)))
    (lab / "README.md").write_text("Rotate it.\n")
    return place


def keep(learner: Learner, step: str) -> str:
    done = learner.run("labproof", "receipt", "mine/rotate", step)
    return " ".join((done.stdout + done.stderr).split())


def graded(learner: Learner) -> dict:
    return json.loads((learner.folder / "out" / "results.jsonl").read_text())


def test_a_state_that_is_gone_is_graded_by_its_receipt(learner, place, message_of):
    kept = learner.folder / "answers" / "receipts"
    told = "rotate is not begun on this machine; begin it with `labproof begin rotate`, and do what it asks"
    assert keep(learner, "grown") == f"Nothing was kept: {told}"
    assert learner.run("labproof", "begin", "mine/rotate").returncode == 0
    assert keep(learner, "grown") == (
        f"Not so yet, leave it again when it is: log_grew: the size is '6', which is not what is asked. Look with "
        f"`stat {place}/log`. Kept rotate's state at grown in {kept}/rotate.grown.json."
    )
    before = learner.report("mine/rotate")
    assert set(statuses(before).values()) == {"failed"}
    assert "Next: look at 'log grew' in rotate once more" in before["stdout"]
    told = "the receipt rotated was not left; call `labproof receipt rotate rotated` at that step."
    assert message_of(before, "log_was_rotated") == told
    (place / "log").write_text("x" * 200)
    assert keep(learner, "grown") == f"Kept rotate's state at grown in {kept}/rotate.grown.json."
    (place / "log").rename(place / "log.1")
    keep(learner, "rotated")
    (place / "log.1").rename(place / "empty")
    (place / "empty").write_text("")
    live = learner.report("mine/rotate")
    assert (set(statuses(live).values()), live["points"]) == ({"passed"}, 3)
    learner.run("labproof", "record", "mine/rotate")
    assert learner.run("labproof", "submit", "mine/rotate").stdout == (
        "Packed 1 file and a manifest into submission.zip: hand it in.\n"
    )
    shutil.rmtree(kept)  # the evidence carries them
    learner.run("labproof", "grade", "submission.zip", "--out", "out", "--labs", "mine/rotate")
    assert (graded(learner)["labs"], graded(learner)["flags"]) == (live["labs"], [])
    assert learner.run("labproof", "end", "mine/rotate").returncode == 0


def test_a_receipt_that_was_left_out_of_turn_earns_nothing(learner, place, message_of):
    learner.run("labproof", "begin", "mine/rotate")
    (place / "log").write_text("x" * 200)
    keep(learner, "grown")
    (place / "log.1").write_text("x" * 200)
    keep(learner, "rotated")
    path = learner.folder / "answers" / "receipts" / "rotate.rotated.json"
    told = json.loads(path.read_text())
    path.write_text(json.dumps({**told, "recorded_at": "2020-01-01T00:00:00Z"}))
    report = learner.report("mine/rotate")
    assert message_of(report, "log_was_rotated") == (
        "the receipt rotated was left before grown; do the steps in their order."
    )
    learner.run("labproof", "end", "mine/rotate")


@pytest.mark.usefixtures("place")
def test_a_step_that_there_is_not_says_which_there_are(learner):
    assert keep(learner, "grow") == "Error: rotate has no receipt 'grow'; it has grown, rotated"


@pytest.mark.usefixtures("place")
def test_it_is_proven_with_the_receipts_of_the_reference_learner(learner):
    first, *_, last = learner.run("labproof", "validate", "mine/rotate").stdout.splitlines()
    assert (first, last) == (
        "rotate: valid",
        "  reference learner           3 of 3 points on this machine",
    )


@pytest.mark.usefixtures("place")
def test_what_a_command_of_the_reference_learner_said_is_told(learner):
    solution = learner.folder / "mine" / "rotate" / "solution.py"
    solution.write_text(
        SOLUTION.replace('keep("grown")', 'keep("grow")').format(place=str(solution.parent))
    )
    told = (
        "mine/rotate/lab.yaml:2:1: solution: solution.py ended with 1: Error: rotate has no receipt 'grow'; it has "
        "grown, rotated (subprocess.CalledProcessError: Command '['labproof', 'receipt', 'rotate', 'grow']' returned "
        "non-zero exit status 1.)\n"
    )
    assert told in learner.run("labproof", "validate", "mine/rotate").stderr


BROKEN = {
    (
        "at: grown, id",
        "at: grow, id",
    ): "state: log_grew is asked at 'grow', which is no receipt; did you mean 'grown'?",
    (
        "at: grown, id",
        "id",
    ): "receipts.grown: nothing of the state is asked at it; give an entry `at: grown`",
    (
        "grown: {}",
        "grown: {reboot: true}",
    ): "receipts.grown.reboot: is the first one, so there is none before it",
    ("grown: {}", "Grown: {}, grown: {}"): "receipts.Grown: is not snake_case",
}


@pytest.mark.parametrize("change", BROKEN, ids=BROKEN.values())
@pytest.mark.usefixtures("place")
def test_what_contradicts_itself_is_told(learner, change):
    spec = learner.folder / "mine" / "rotate" / "lab.yaml"
    spec.write_text(spec.read_text().replace(*change))
    assert f": {BROKEN[change]}\n" in learner.run("labproof", "validate", "mine/rotate").stderr


def evidence_with(learner: Learner, **grown: object) -> Path:
    """Evidence that carries one receipt, of whatever it is made."""
    told = {"schema": 1, "recorded_at": "2026-11-03T10:00:00Z", "outputs": {}}
    run = {
        "run": "receipts/rotate.grown.json",
        "status": 0,
        "stdout": json.dumps({**told, **grown}),
    }
    path = learner.folder / "evidence.json"
    path.write_text(json.dumps({**told, "outputs": {"rotate_at_grown.receipt": run}}))
    return path


@pytest.mark.usefixtures("place")
@pytest.mark.parametrize(
    ("at", "told"),
    [
        (
            "2026-11-03T10:00:01Z",
            "Does not fit: the receipt grown of rotate was left (2026-11-03T10:00:01Z) after the evidence was recorded "
            "(2026-11-03T10:00:00Z).",
        ),
        ("3\x1b[2J" + "9" * 5000, ""),  # no receipt, as its check says
    ],
)
def test_what_does_not_fit_of_a_receipt_is_told_and_reaches_no_terminal_raw(learner, at, told):
    path = evidence_with(learner, recorded_at=at)
    shown = learner.run("labproof", "evidence", "show", path, LABPROOF_COURSE="mine")
    lines = [line for line in shown.stdout.splitlines() if line.startswith("Does not fit")]
    assert lines == list(filter(None, [told])), shown.stderr
    assert all(sign.isprintable() or sign == "\n" for sign in shown.stdout)
    assert max(map(len, shown.stdout.splitlines())) < 500
