"""Kind mode: the same bits, in any way that chmod and ls have of saying it."""

import pytest

from labproof.graders.kinds.mode import example, judge
from labproof.graders.model import Answer, Question, Status

ASK = Question("q", "", "mode", shown_by="stat -c %a x")
WHERE = "answers/x.yaml:3"


def outcome(text, truth="755"):
    return judge(ASK, Answer(text, WHERE), truth)


@pytest.mark.parametrize(
    "text",
    ["755", "0755", "00755", "0o755", "rwxr-xr-x", "-rwxr-xr-x", "drwxr-xr-x.", "rwx r-x r-x", "u=rwx,go=rx",
     "u=rwx g=rx o=rx", "owner rwx, group rx, others rx", "Besitzer rwx, Gruppe r-x, andere r-x", "755 = rwxr-xr-x",
     "0755/-rwxr-xr-x", "-rwxr-xr-x 1 root root 35280 Mar 14 2024 /usr/bin/ls", "755 /usr/bin/ls", "octal 755",
     "the permissions are 755", "it was 644 before the update, 755 now", "права доступа 755"],
)  # fmt: skip
def test_a_mode_in_the_ways_people_write_it(text):
    assert outcome(text).status is Status.PASSED


@pytest.mark.parametrize(
    ("truth", "texts"),
    [
        ("0", ["0", "000", "0000", "---------", "a=", "u=,g=,o="]),
        ("1777", ["1777", "drwxrwxrwt", "a=rwxt"]),
        ("-rwsr-xr-x", ["4755", "rwsr-xr-x", "u=rwxs,go=rx"]),
        ("2644", ["rw-r-Sr--", "u=rw,g=rs,o=r"]),
        ("77", ["77", "0077", "----rwxrwx"]),
    ],
)
def test_special_bits_and_zeros(truth, texts):
    assert [text for text in texts if outcome(text, truth).status is not Status.PASSED] == []


ALONE = "; write the mode alone, without or, not, maybe and the like."
NONE = ", which names no mode such as 640, rw-r----- or u=rw,g=r,o=."


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("754", ", which is not what `stat -c %a x` shows."),
        ("1755", ", which is not what `stat -c %a x` shows."),
        ("rwxr-xr--", ", which is not what `stat -c %a x` shows."),
        ("rwsr-xr-x", ", which is not what `stat -c %a x` shows."),
        ("493", ", which is not what `stat -c %a x` shows."),
        ("u=rwx,go=rwx", ", which is not what `stat -c %a x` shows."),
        ("7-5-5", NONE),
        ("u+rwx", NONE),
        ("rwxrxrx", NONE),
        ("0x1ed", NONE),
        ("644 or 755", ALONE),
        (
            "-rwxr-xr-x 1 root root 35280 Mar 14 2024 ls or not",
            ": found 0755, 35280 and 2024; write the mode alone.",
        ),
        ("755?", ALONE),
        ("644, 755", ": found 0644 and 0755; write the mode alone."),
        ("644 and 750", ", which names 2 modes; write one."),
        ("u=rwx,g=rx", ": found a mode that says something of ug alone; write the mode alone."),
        (
            "rwx for me, r-x for everybody else",
            ": found what some may do, and not who; write the mode alone.",
        ),
    ],
)
def test_anything_else_fails_and_says_why(text, said):
    result = outcome(text)
    assert (result.status, result.message) == (Status.FAILED, f"{WHERE}: you wrote {text!r}{said}")


def test_a_files_type_may_be_left_out_and_must_not_be_another_one():
    assert [outcome(text, "drwxr-xr-x").status for text in ("drwxr-xr-x", "rwxr-xr-x", "755")] == [
        Status.PASSED
    ] * 3
    result = outcome("-rwxr-xr-x", "drwxr-xr-x")
    assert (result.status, result.matched) == (Status.FAILED, ("-0755",))


def test_a_truth_that_is_no_mode_is_the_labs_mistake():
    with pytest.raises(ValueError, match="'u=rwx' is no mode such as 0755 or drwxr-xr-x"):
        example(ASK, "u=rwx")


@pytest.mark.parametrize("text", ["a=rx,u+w", "ugo=rwx,go-w", "mode=755"])
def test_symbols_may_change_what_others_set(text):
    assert outcome(text).status is Status.PASSED


@pytest.mark.parametrize("text", ["755 minus write for the group", "755 plus the sticky bit"])
def test_a_mode_and_a_change_of_it_go_to_a_person(text):
    assert (
        outcome(text).message
        == f"{WHERE}: you wrote {text!r}: found a mode and a change of it; write the mode alone."
    )
