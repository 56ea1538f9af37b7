"""A nonce tells whose a recording is, in one class and one assignment."""

from __future__ import annotations

import csv
import json

from labproof.graders.batch.nonces import nonce_flag, nonce_of
from tests.graders.batch.hand_ins import (
    grade,
    lay,
    table,
)
from tests.graders.evidence.invented import invented


def test_a_copied_or_relabelled_recording_shows_whose_it_is(learner):
    roster = learner.folder / "roster.csv"
    roster.write_text("id,name\nada,Ada\nbob,Bob\neve,Eve\n")
    issued = learner.run("labproof", "issue", "--roster", roster)
    told = "3 nonces in nonces.csv; keep labproof.secret to yourself, and keep it: grading needs it again\n"
    assert issued.stdout == told
    assert (learner.folder / "labproof.secret").stat().st_mode & 0o777 == 0o600
    with (learner.folder / "nonces.csv").open(newline="", encoding="utf-8-sig") as file:
        nonces = {row["id"]: row["nonce"] for row in csv.DictReader(file)}
    answers = "answers: {kernel_version: 6.8.0-45-generic}\n"
    lay(learner.folder / "in" / "ada", answers, nonce=nonces["ada"])
    lay(
        learner.folder / "in" / "bob", answers, nonce=nonces["ada"], recorded="2026-11-02T10:00:00Z"
    )
    lay(learner.folder / "in" / "eve", answers, nonce="banana", recorded="2026-11-03T10:00:00Z")
    grade(
        learner,
        learner.folder / "in",
        "--roster",
        roster,
        "--secret",
        learner.folder / "labproof.secret",
    )
    flags = {row["submission"]: row["flags"] for row in table(learner, "summary.csv")}
    assert flags == {
        "ada": "the same nonce, with 'bob' (copies.csv)",
        "bob": "the evidence carries the nonce of 'ada' | the same nonce, with 'ada' (copies.csv)",
        "eve": "the evidence carries a nonce that was given to nobody in this class",
    }
    assert table(learner, "copies.csv") == [
        {"submissions": "ada | bob", "ids": "ada | bob", "number": "2", "why": "the same nonce"}
    ]


def test_a_secret_by_which_no_nonce_is_of_the_class_is_told_once(learner):
    roster = learner.folder / "roster.csv"
    roster.write_text("id,name\nada,Ada\nbob,Bob\n")
    (learner.folder / "a.secret").write_text("a" * 64)
    (learner.folder / "b.secret").write_text("b" * 64)
    for name in ("ada", "bob"):
        lay(learner.folder / "in" / name, nonce=nonce_of(name, b"a" * 64))
    told = "Of 2 nonces none is of this class: was `labproof issue` given another --secret, --assignment or --from?"
    for secret, wanted in (("a", []), ("b", [told])):
        command = [
            "grade",
            "in",
            "--out",
            "out",
            "--labs=part1",
            f"--roster={roster}",
            f"--secret={secret}.secret",
        ]
        done = learner.run("labproof", *command)
        assert [line for line in done.stdout.splitlines() if "nonce" in line] == wanted


NOBODYS = "the evidence carries a nonce that was given to nobody in this class"
ANSWERS = b"answers: {kernel_version: 6.1.0-51-amd64}\n"


def test_nonces_of_an_assignment_are_no_other_ones(learner):
    (learner.folder / "roster.csv").write_text("id,name\nada,Ada\n")
    issue = (
        "labproof",
        "issue",
        "--roster=roster.csv",
        "--assignment=kernel",
        "--from=2026-11-01",
        "--until=2026-11-30",
    )
    assert learner.run(*issue).returncode == 0
    with (learner.folder / "nonces.csv").open(newline="", encoding="utf-8-sig") as file:
        (nonce,) = [line["nonce"] for line in csv.DictReader(file)]
    home = learner.folder / "in" / "ada"
    home.mkdir(parents=True)
    (home / "part1.yaml").write_bytes(ANSWERS)
    (home / "evidence.json").write_text(
        json.dumps(invented() | {"nonce": nonce, "recorded_at": "2026-10-31T10:00:00Z"})
    )
    grade = (
        "labproof",
        "grade",
        "in",
        "--out",
        "out",
        "--labs=part1",
        "--roster=roster.csv",
        "--secret=labproof.secret",
    )
    early = (
        "the evidence was recorded (2026-10-31T10:00:00Z) before the assignment began (2026-11-01)"
    )
    for more, tail in {
        ("--assignment=kernel", "--from=2026-11-01"): [early],
        ("--assignment=kernel", "--from=2026-11-01", "--until=2026-12-24"): [early],
        ("--assignment=boot", "--from=2026-11-01"): [NOBODYS, early],
        ("--assignment=kernel",): [NOBODYS],
    }.items():
        done = learner.run(*grade, *more)
        assert done.returncode == 0, done.stdout + done.stderr
        (line,) = (learner.folder / "out" / "results.jsonl").read_text().splitlines()
        assert json.loads(line)["flags"][-len(tail) :] == tail


def test_a_nonce_tells_whose_an_unknown_submission_is():
    assert nonce_flag(None, "ab", {"ab": "s2"}) == "the evidence carries the nonce of 's2'"
