"""Kind ``multi_choice``: how a choice of several is written, and that more is not better."""

from fractions import Fraction

import pytest

from labproof.graders.kinds import multi_choice
from labproof.graders.model import Answer, Chosen, Question, Status

OPTIONS = {"w": "namespaces", "x": "jails", "y": "control groups", "z": "eBPF", "v": "zones"}
ASK = Question(
    "q", "Which?", "multi_choice", params={"options": OPTIONS, "aliases": {"y": ["cgroups"]}}
)
TRUTH = Chosen(frozenset({"w", "y"}), frozenset({"z"}))


def judged(text, truth=TRUTH):
    return multi_choice.judge(ASK, Answer(text, "a.yaml:1"), truth)


@pytest.mark.parametrize(
    "text",
    [
        "w, y",
        "wy",
        "y w",
        "W and Y",
        "namespaces, cgroups",
        "w) namespaces\ny) control groups",
        "w, y, z",
        ("w", "y"),
        "w: yes\nx: no\ny: yes\nv: no",
        "- w\n- y",
        "w yes, x no, y yes, v no",
        "w yes\nx no, BSD\ny yes\nz yes\nv no, Solaris",
        "| Merkmal | da? |\n|---|---|\n| w | ja |\n| x | nein |\n| y | ja |\n| z | ja |\n| v | nein |",
        "w, y, z があります. x と v はありません.",
        "all of them except jails (that's FreeBSD) and zones (I ran Solaris!) and z",
        "all of them except x, v and z",
        "todos menos x, v, z",
        "w, ~~x~~, y",
        "all of them except (jails, zones) and z",
        "w: sim\nx: não\ny: sim\nv: não",
        "w はい\nx いいえ\ny はい\nv いいえ",
        "w, y. NOT x (those are of BSD, not v)",
        "I found both w and y, the rest I could not see",
    ],
)
def test_a_choice_is_read_as_people_write_it(text):
    assert judged(text).status is Status.PASSED, judged(text)


@pytest.mark.parametrize(
    ("text", "share", "told"),
    [
        ("w", Fraction(1, 2), "read as w: 1 is lacking."),
        ("w, y, x", Fraction(1, 2), "read as w, y and x: 1 does not belong there."),
        ("all but w", 0, "read as x, y, z and v: 2 do not belong there, and 1 is lacking."),
        ("w, ~~y~~", Fraction(1, 2), "read as w: 1 is lacking."),
        ("w, x", 0, "read as w and x: 1 does not belong there, and 1 is lacking."),
        ("w, y, x, v", 0, "read as w, y, x and v: 2 do not belong there."),
    ],
)
def test_each_wrong_one_takes_a_right_one_away(text, share, told):
    outcome = judged(text)
    assert outcome.message == f"a.yaml:1: you wrote '{text}', {told}"
    assert outcome.share == share


def test_naming_them_all_is_no_choice_however_many_are_right():
    most = Chosen(frozenset({"w", "x", "y", "z"}))
    outcome = judged("v, w, x, y, z", most)
    told = "a.yaml:1: you wrote 'v, w, x, y, z': to name them all is no choice."
    assert (outcome.status, outcome.message) == (Status.FAILED, told)


def test_none_is_right_where_none_is():
    assert judged("none", Chosen(frozenset())).status is Status.PASSED
    assert judged("none").message == "a.yaml:1: you wrote 'none', and there are some."


@pytest.mark.parametrize(
    "text",
    [
        "| feature | missing? |\n|---|---|\n| w | yes |\n| x | no |\n| y | yes |\n| v | no |",
        "Ce qui n'est pas là :\nw : oui\nx : non\ny : oui\nv : non",
        "(yes means that it is not there)\nw yes\nx no\ny yes\nv no",
        "reversed:\nw yes\nx no\ny yes\nv no",
        "not sure about these\nw yes\nx no\ny yes\nv no",
        "on my Mac:\nw yes\nx no\ny yes\nv no",
        "| feature | gone? |\n|---|---|\n| w | yes |\n| x | no |\n| y | yes |\n| v | no |",
        "w yes, not really\nx no, BSD\ny yes, not really\nv no",
        "w yes, I guess\nx no\ny yes\nv no",
        "all of them except x and v (just guessing) and z",
    ],
)
def test_what_turns_yes_and_no_round_or_doubts_them_is_a_persons(text):
    assert (judged(text).status, judged(text).unclear) == (Status.FAILED, True)


def test_what_stands_behind_a_yes_or_no_or_above_them_is_not_lost():
    assert judged("w yes, x yes\nx no, wait, yes\ny yes\nv no").status is not Status.PASSED
    assert judged("I also found jails here:\nw yes\ny yes\nv no").status is not Status.PASSED


@pytest.mark.parametrize(
    ("text", "passes"),
    [
        ("all of them except jails (BSD) and zones (Solaris): namespaces, cgroups, eBPF", True),
        ("all but x and v: w, y, z", True),
        ("all but x and v: w, x, z", False),  # which of the two is meant?
        ("all but x: w, y, z", False),
    ],
)
def test_what_is_left_out_and_what_is_listed_must_agree(text, passes):
    assert (judged(text).status is Status.PASSED, judged(text).unclear) == (passes, not passes)


@pytest.mark.parametrize(
    "text",
    ["w ✓ x ✗ y ✓ z ✓ v ✗", "✅ w ❌ x ✅ y ❌ v", "all - {jails, zones}", "alles außer jails (FreeBSD) und zones (Solaris)"],
)  # fmt: skip
def test_a_choice_may_be_ticked_in_one_line_or_be_all_without_some(text):
    assert judged(text).status is Status.PASSED
