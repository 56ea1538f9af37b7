"""Who shares a recording, a machine or words: everybody of a group is named, and a group is told once."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys

import msgspec
import pytest

from labproof.graders.batch.alphabet import plain
from labproof.graders.batch.exports.copies import write_copies
from labproof.graders.batch.grade.submission import LedgerRow
from labproof.graders.batch.record.copies import Fingerprints, Group, alike, copy_flags
from tests.graders.batch.hand_ins import grade, lay, table

WORDS = "An image holds files and no kernel, so every process in a container asks the one kernel of its host."
NOISE = "the same recording: numbers that no two runs share are equal in it"


def groups(rows, before=None):
    fingerprints = Fingerprints()
    for name, row in rows.items():
        fingerprints.add(name, row)
    for name, row in (before or {}).items():
        fingerprints.add(name, row, before=True)
    return fingerprints.groups()


def row(**told):
    return LedgerRow(data=msgspec.Raw(b"{}"), **told)


def recorded(at, noise="", machine="m", nonce=""):
    return row(
        evidence=f"e{at}",
        machine=machine,
        recorded=f"2026-11-01T10:00:{at:02}Z",
        nonce=nonce,
        noise=[noise] * bool(noise),
    )


def test_a_classmates_recording_is_known_by_its_times_though_all_else_was_changed():
    rows = {
        "ada": recorded(1, "t1", "m1", "n1"),
        "bob": recorded(2, "t1", "m2", "n2"),
        "eve": recorded(3, "t2", "m3"),
    }
    assert groups(rows) == [Group(("ada", "bob"), NOISE)]


def test_a_classmates_recording_of_another_second_is_of_one_machine():
    rows = {"ada": recorded(1), "bob": recorded(2)}
    assert groups(rows) == [
        Group(("ada", "bob"), "the same machine at other times", suspicious=False)
    ]


def test_a_class_on_one_server_is_told_as_that_once():
    rows = {f"s{at:03}": recorded(at, f"t{at}", nonce=f"n{at}") for at in range(300)}
    told = "the same machine at other times, each with a nonce of its own, as on one shared server"
    assert groups(rows) == [Group(tuple(sorted(rows)), told, suspicious=False)]


def test_on_one_server_a_copied_recording_and_copied_words_show_all_the_same():
    rows = {f"s{at}": recorded(at, f"t{at}", nonce=f"n{at}") for at in range(5)}
    rows["s1"].noise = rows["s0"].noise
    rows["s3"].text = rows["s4"].text = {"part4.proves": WORDS}
    assert [group[:2] for group in groups(rows)] == [
        (("s0", "s1"), NOISE),
        (("s3", "s4"), "the same words for part4.proves"),
        (("s0", "s1", "s2", "s3", "s4"), groups(rows)[2].reason),
    ]


def test_what_proves_most_comes_first_and_one_boot_has_one_kernel():
    rows = {
        "ada": recorded(1, machine="m1"),
        "bob": recorded(2, machine="m1"),
        "eve": recorded(3, machine="m2"),
        "fay": recorded(4, machine="m2"),
        "gus": recorded(5, "t", "m3"),
        "hal": recorded(6, "t", "m4"),
    }
    rows["eve"].release, rows["fay"].release = "6.1.0", "6.2.0"
    rows["ada"].release = "6.1.0"
    assert groups(rows) == [
        Group(("gus", "hal"), NOISE),
        Group(("eve", "fay"), "one boot id, and other kernels: a boot has one"),
        Group(("ada", "bob"), "the same machine at other times", suspicious=False),
    ]


def test_everybody_of_a_large_group_is_named_in_one_line(tmp_path):
    rows = {
        f"lovelace-{at:04}": row(evidence="e", text={"part4.proves": WORDS}) for at in range(300)
    }
    assert groups(rows) == [Group(tuple(rows), "the same evidence")]
    write_copies(tmp_path / "copies.csv", groups(rows), str.upper)
    head, line = (tmp_path / "copies.csv").read_text("utf-8-sig").splitlines()
    assert head == '"submissions","ids","number","why"'
    assert all(name in line and name.upper() in line for name in rows)


def test_of_more_than_a_cell_has_room_for_the_others_are_counted(tmp_path):
    write_copies(
        tmp_path / "copies.csv",
        [Group(tuple("x" * 196 + f"{at:04}" for at in range(200)), "why")],
        str,
    )
    line = (tmp_path / "copies.csv").read_text("utf-8-sig").splitlines()[1]
    assert line.split('","')[0].endswith("x0146 | and 53 more")
    assert len(line.split('","')[0]) < 32_767


@pytest.mark.parametrize(
    "hidden",
    [
        WORDS.replace("e", "е").replace("o", "ο"),  # Cyrillic, Greek
        WORDS.replace("kernel", "ker\u200bnel").replace(" ", "\u00a0"),
        WORDS.replace("i", "i\u0307").replace("a", "\uff41").upper(),
        WORDS.replace("so", "s\u00ado"),
    ],
)
def test_letters_that_look_alike_or_are_not_seen_hide_no_copy(hidden):
    rows = {
        name: row(text={"part4.proves": text}) for name, text in (("ada", WORDS), ("bob", hidden))
    }
    assert groups(rows) == [Group(("ada", "bob"), "the same words for part4.proves")]


def test_other_languages_words_stay_apart():
    assert plain("Контейнер делит ядро с хозяином") != plain("Контейнер имеет своё ядро")
    assert plain("一个内核") != plain("两个内核")


def test_of_earlier_years_only_what_this_year_copied_is_told():
    before = {
        "2025: ada": row(evidence="e"),
        "2025: bob": row(evidence="f"),
        "2025: eve": row(evidence="f"),
    }
    assert groups({"zoe": row(evidence="e")}, before) == [
        Group(("2025: ada", "zoe"), "the same evidence")
    ]


def test_rows_of_an_earlier_labproof_are_read(tmp_path):
    from labproof.graders.batch.record.ledger import read_rows

    line = {
        "name": "ada",
        "key": "k",
        "rules": "r",
        "row": {"data": {}, "evidence": "e"},
        "mac": "x",
    }
    (tmp_path / "ledger.jsonl").write_text(json.dumps(line) + "\n")
    assert [
        (name, one.evidence, one.noise) for name, one in read_rows(tmp_path / "ledger.jsonl")
    ] == [("ada", "e", [])]


def test_each_row_of_a_copy_names_some_of_the_others_and_counts_the_rest():
    flags = copy_flags([Group(("ada", "bob", "eve", "flo", "zoe"), NOISE)], str)
    assert flags["ada"] == [f"{NOISE}, with 'bob', 'eve', 'flo' and 1 more (copies.csv)"]
    assert flags["zoe"] == [f"{NOISE}, with 'ada', 'bob', 'eve' and 1 more (copies.csv)"]


def test_what_one_learner_handed_in_twice_is_no_copy_but_of_others():
    owner = {"ada": "a", "ada-2": "a", "bob": "b"}.get
    assert copy_flags([Group(("ada", "ada-2"), "the same evidence")], owner) == {}
    assert copy_flags([Group(("ada", "ada-2", "bob"), "the same nonce")], owner) == {
        "ada": ["the same nonce, with 'bob' (copies.csv)"],
        "ada-2": ["the same nonce, with 'bob' (copies.csv)"],
        "bob": ["the same nonce, with 'ada' and 'ada-2' (copies.csv)"],
    }


def test_one_machine_for_all_is_a_flag_of_nobody():
    (group,) = groups({"ada": recorded(1), "bob": recorded(2)})
    assert copy_flags([group], str) == {}


def test_the_same_evidence_and_nearly_the_same_words_show(learner):
    words = (
        "answers:\n  proves: >-\n    An image holds files and no kernel, so every process in a container asks the "
        "one kernel of its host for{} everything.\n"
    )
    for name, text in {
        "ada": words.format(""),
        "bob": words.format(" nearly"),
        "eve": "answers: {proves: dunno}",
    }.items():
        home = lay(
            learner.folder / "in" / name, recorded=f"2026-11-0{len(name) + len(text) % 5}T10:00:00Z"
        )
        (home / "answers" / "part4.yaml").write_text(text)
    shutil.copy(
        learner.folder / "in" / "ada" / "answers" / "evidence.json",
        learner.folder / "in" / "eve" / "answers" / "evidence.json",
    )
    grade(learner, learner.folder / "in", labs="part1,part4")
    why = {row["submissions"]: row["why"] for row in table(learner, "copies.csv")}
    assert why["ada | eve"] == "the same evidence"
    assert why["ada | bob"].startswith("nearly the same words (9")
    assert why["ada | bob"].endswith("for part4.proves")


def test_who_wrote_alike_is_the_same_in_every_process():
    """Python's own hash of a text is another in each."""
    script = (
        "from labproof.graders.batch.record.copies import alike; "
        "t = 'one kernel serves every container of a host ' * 2; "
        "print(list(alike([('a', t), ('b', t + 'indeed'), ('c', t), ('d', 'nothing like it ' * 5)])))"
    )
    printed = {
        subprocess.run(
            [sys.executable, "-c", script],
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(printed) == 1
    assert [
        pair[:2] for pair in alike([("a", "x " * 30), ("b", "x " * 30 + "y"), ("c", "z " * 30)])
    ] == [("a", "b")]


def test_what_went_round_the_whole_class_shows():
    words = "the kernel is shared by every container and only the files differ between one image and the next".split()
    texts = [
        (f"s{at:03}", " ".join([*words[: at % 17], f"odd{at}", *words[at % 17 :]]))
        for at in range(80)
    ]
    named = {name for first, second, _ in alike(texts) for name in (first, second)}
    assert len(named) == 80
