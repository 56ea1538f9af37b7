"""What a nonce asks of a recording: an honest one has it, an old or another's lacks it, an odd machine loses nothing."""

from __future__ import annotations

import json
import subprocess
from collections import Counter

import msgspec
import pytest

from labproof.graders.evidence import challenge
from labproof.graders.evidence.probing import collect
from labproof.graders.facts import known_sources, probes_of
from labproof.graders.model import Evidence
from labproof.graders.specs.load import load_lab

MINE, OTHER = "ab" * 16, "cd" * 16
LAB = """\
id: mine
title: Mine
facts:
  pid_max: {run: cat /proc/sys/kernel/pid_max, type: number}
questions:
  - {id: a, prompt: How many?, kind: number, truth: mine.pid_max, shown_by: cat, accepts: ["1"], rejects: ["2"]}
sample: {mine.pid_max: "1"}
checks: {there_are_pids: 1}
challenge:
  choose: 3
  runs:
    - echo {word}
    - uname -s
    - cat /proc/version
    - no-such-program
    - echo two of {word}
    - head -c 3 /proc/uptime
    - "false"
"""
TEST = "def test_there_are_pids(mine):\n    assert mine.pid_max > 0, 'there are none'\n"


class Here:
    """This machine, as testinfra's host is asked."""

    def run(self, command):
        done = subprocess.run(command, shell=True, capture_output=True, check=False)
        return msgspec.defstruct("Result", ["stdout_bytes", "stderr", "rc"])(
            done.stdout, done.stderr, done.returncode
        )


@pytest.fixture
def lab(tmp_path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "lab.yaml").write_text(LAB)
    (tmp_path / "mine" / "test_mine.py").write_text(TEST)
    return load_lab(tmp_path / "mine")


def recorded(lab, nonce, says=""):
    """What `labproof record` has of it; ``says`` is whose nonce the file then tells."""
    known = known_sources([lab])
    probes = [*probes_of(lab.sources, known), *challenge.probes([lab], nonce)]
    return Evidence(collect(Here(), probes, "00"), nonce=says or nonce)


def unmet(evidence, lab):
    return list(challenge.unmet(evidence, [lab]))


def changed(evidence, **outputs):
    return msgspec.structs.replace(evidence, outputs={**evidence.outputs, **outputs})


def test_each_nonce_chooses_commands_an_order_and_a_word_of_its_own(lab):
    nonces = [f"{number:032x}" for number in range(300)]
    asked = [challenge.tasks(lab, nonce) for nonce in nonces]
    chosen = Counter(
        tuple(task.run.replace(task.word or "-", "{word}") for task in one) for one in asked
    )
    assert len(chosen) > 120, "of 210 orders of three of seven"
    assert {len(set(one)) for one in chosen} == {3}
    words = {task.word for one in asked for task in one} - {""}
    assert len(words) > 200
    assert challenge.tasks(lab, MINE) == challenge.tasks(lab, MINE)


def test_without_a_nonce_nothing_is_asked(lab):
    assert challenge.probes([lab], "") == []
    assert unmet(recorded(lab, ""), lab) == []


@pytest.mark.parametrize("number", range(12))
def test_an_honest_recording_has_all_that_its_nonce_asks_for(lab, number):
    """Also where a command is not there, or fails: that is told, and no flag."""
    nonce = f"{number:032x}"
    evidence = recorded(lab, nonce)
    assert unmet(evidence, lab) == []
    failing = [
        task.run for task in challenge.tasks(lab, nonce) if task.run in ("no-such-program", "false")
    ]
    assert [told.split("`")[1] for told in challenge.undone(evidence, lab)] == failing


def test_what_could_not_be_done_says_why(lab):
    nonce = next(
        n
        for n in (f"{at:032x}" for at in range(99))
        if "no-such-program" in str(challenge.tasks(lab, n))
    )
    (told,) = [told for told in challenge.undone(recorded(lab, nonce), lab) if "no-such" in told]
    assert told.startswith(
        "`no-such-program`, which the nonce asks for, could not be done on this machine: "
    )
    assert "not found" in told


def test_anothers_recording_lacks_what_mine_is_asked_for(lab):
    asked = " and ".join(f"`{task.run}`" for task in challenge.tasks(lab, MINE)[-2:])
    (told,) = unmet(recorded(lab, OTHER, says=MINE), lab)
    assert told.startswith("the evidence lacks what its nonce asks for in mine: `")
    assert told.endswith(asked.rpartition(" and ")[2])


def test_an_old_recording_without_any_of_it_lacks_all(lab):
    asked = [f"`{task.run}`" for task in challenge.tasks(lab, MINE)]
    told = (
        f"the evidence lacks what its nonce asks for in mine: {asked[0]}, {asked[1]} and {asked[2]}"
    )
    assert unmet(recorded(lab, "", says=MINE), lab) == [told]


def with_words(lab):
    """A nonce that asks for a word first, and another task after it that is done."""
    for nonce in (f"{at:032x}" for at in range(500)):
        first, *more = challenge.tasks(lab, nonce)
        if first.word and all("no-such" not in task.run and task.run != "false" for task in more):
            return nonce
    raise AssertionError


def test_outputs_under_the_right_commands_lack_the_word(lab):
    nonce = with_words(lab)
    first = challenge.tasks(lab, nonce)[0]
    evidence = recorded(lab, nonce)
    forged = msgspec.structs.replace(evidence.outputs[first.key], stdout="up 12.34\n0123456789ab\n")
    assert f"{first.key} does not print {first.word!r}, the word of its nonce" in unmet(
        changed(evidence, **{first.key: forged}), lab
    )


def test_outputs_put_in_the_order_of_another_nonce_were_done_in_another(lab):
    nonce = with_words(lab)
    evidence = recorded(lab, nonce)
    last = challenge.tasks(lab, nonce)[-1].key
    early = evidence.outputs[last]
    _, _, rest = early.stdout.partition("\n")
    forged = changed(evidence, **{last: msgspec.structs.replace(early, stdout=f"up 0.01\n{rest}")})
    assert unmet(forged, lab) == ["what the nonce asks for in mine was done in another order"]


def test_a_machine_without_a_clock_is_not_asked_for_an_order(lab):
    nonce = with_words(lab)
    evidence = recorded(lab, nonce)
    silent = {
        task.key: msgspec.structs.replace(
            evidence.outputs[task.key],
            stdout="up \n" + evidence.outputs[task.key].stdout.partition("\n")[2],
        )
        for task in challenge.tasks(lab, nonce)
    }
    assert unmet(changed(evidence, **silent), lab) == []


def test_a_lab_that_was_not_recorded_and_one_of_another_course_are_not_asked(lab):
    evidence = recorded(lab, "", says=MINE)
    none = {key: output for key, output in evidence.outputs.items() if key.startswith("system.")}
    assert unmet(msgspec.structs.replace(evidence, outputs=none), lab) == []
    assert unmet(msgspec.structs.replace(evidence, course="Another 3"), lab) == [], (
        "which is a flag of its own"
    )


def test_a_recording_under_a_new_nonce_forgets_what_the_old_one_asked_for(lab):
    outputs = recorded(lab, MINE).outputs
    assert not any(key.startswith("challenge.") for key in challenge.without(outputs))
    assert challenge.without(outputs).keys() == recorded(lab, "").outputs.keys()


# Of so many one is asked for something else than ada.
MATES = "".join(f"mate{at}\n" for at in range(9))


# --- by the commands ------------------------------------------------------------------------------


@pytest.fixture
def course(learner):
    """The same lab as a course, with a learner who answers it."""
    home = learner.folder / "labs" / "mine"
    home.mkdir(parents=True)
    (home / "lab.yaml").write_text(LAB)
    (home / "test_mine.py").write_text(TEST)
    (home.parent / "course.yaml").write_text('title: Mine\nversion: "1"\nlabs: [mine]\n')
    (learner.folder / "roster.csv").write_text(f"id\nada\nbob\n{MATES}")
    assert learner.run("labproof", "issue", "--roster=roster.csv").returncode == 0
    return learner


def nonces(learner):
    lines = (learner.folder / "nonces.csv").read_text("utf-8-sig").splitlines()[1:]
    return {line.split('","')[0].strip('"'): line.split('","')[1] for line in lines}


def handed_in(learner, who, nonce, evidence=None, more=()):
    """What came of it, graded with everything else that lies there."""
    home = learner.folder / "in" / who
    if evidence is None:
        done = learner.run(
            "labproof", "record", "mine", f"--nonce={nonce}", f"--to={home}/evidence.json"
        )
        assert done.returncode == 0, done.stdout + done.stderr
    else:
        home.mkdir(parents=True)
        (home / "evidence.json").write_text(json.dumps(evidence))
    (home / "mine.yaml").write_text("answers: {a: 1}\n")
    options = ("--out=out", "--roster=roster.csv", "--secret=labproof.secret", *more)
    done = learner.run("labproof", "grade", "in", *options)
    assert done.returncode == 0, done.stdout + done.stderr
    lines = map(json.loads, (learner.folder / "out" / "results.jsonl").read_text().splitlines())
    return next(line for line in lines if line["submission"] == who), home / "evidence.json"


def test_from_issue_to_row_an_honest_learner_has_no_flag_and_a_note_of_what_could_not_be_done(
    course,
):
    nonce = nonces(course)["ada"]
    row, _ = handed_in(course, "ada", nonce)
    lab = load_lab(course.folder / "labs" / "mine")
    failing = sum(task.run in ("no-such-program", "false") for task in challenge.tasks(lab, nonce))
    notes = [
        note for note in row["labs"][0]["notes"] if "could not be done on this machine" in note
    ]
    assert (row["flags"], len(notes)) == ([], failing)


def test_a_classmates_recording_under_ones_own_nonce_is_flagged_whatever_was_edited_to_fit(course):
    given, lab = nonces(course), load_lab(course.folder / "labs" / "mine")
    asked = {
        who: {(task.key, task.run) for task in challenge.tasks(lab, given[who])} for who in given
    }
    mate = next(who for who in given if asked[who] - asked["ada"])
    _, path = handed_in(course, "ada", given["ada"])
    data = json.loads(path.read_text())
    data |= {
        "nonce": given[mate],
        "recorded_at": "2026-11-26T09:00:00Z",
        "boot_id": "",
        "salt": "0" * 16,
    }
    row, _ = handed_in(course, mate, "", data, ["--require-nonce"])
    assert any(
        flag.startswith("the evidence lacks what its nonce asks for in mine: `")
        for flag in row["flags"]
    )
    assert row["people"] == []


def test_evidence_show_tells_it_as_well(course):
    _, path = handed_in(course, "ada", nonces(course)["ada"])
    assert "asks for" not in course.run("labproof", "evidence", "show", path).stdout
    path.write_text(path.read_text().replace(nonces(course)["ada"], OTHER))
    assert (
        "Does not fit: the evidence lacks what its nonce asks for in mine: `"
        in course.run("labproof", "evidence", "show", path).stdout
    )


def test_what_a_submission_makes_long_is_not_kept(lab):
    before = challenge._kept.cache_info().currsize
    assert challenge.tasks(lab, "0" * 1000) == challenge.tasks(lab, "0" * 1000)
    assert challenge._kept.cache_info().currsize == before
