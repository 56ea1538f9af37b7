"""Kind one_of: one name that is right, and no other beside it."""

import pytest

from labproof.graders.kinds.one_of import judge
from labproof.graders.model import Answer, OneOf, Question, Status

ASK = Question("q", "", "one_of", shown_by="strace -c ls /tmp", params={"noun": "system call"})
TRUTH = OneOf(
    {"openat": "so under C.UTF-8", "mmap": ""},
    frozenset({"read", "close"}),
    "under C.UTF-8 or under C",
)
WHERE = "answers/part3.yaml:3"


@pytest.mark.parametrize(
    "text",
    ["mmap", "mmap()", "mmap(2)", "`mmap`", "MMAP", "the mmap system call", "mmap, 17 times", "mostly mmap",
     "15.62  0.000025  1  17  mmap", "The most frequent one is mmap.",
     "mmap, more often than any other"],
)  # fmt: skip
def test_a_right_name_with_or_without_words_around_it(text):
    assert judge(ASK, Answer(text, WHERE), TRUTH).status is Status.PASSED


def test_a_name_that_fits_some_runs_only_gets_their_note():
    assert judge(ASK, Answer("openat", WHERE), TRUTH).notes == ("so under C.UTF-8",)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("close", ", which is not what `strace -c ls /tmp` shows under C.UTF-8 or under C."),
        (
            "fork",
            ", which names no system call that `strace -c ls /tmp` shows under C.UTF-8 or under C.",
        ),
        (
            "mmap2",
            ", which names no system call that `strace -c ls /tmp` shows under C.UTF-8 or under C.",
        ),
        (
            "17",
            ", which names no system call that `strace -c ls /tmp` shows under C.UTF-8 or under C.",
        ),
        ("mmap, close", ": found mmap and close; write one system call alone."),
        ("mmap or openat", ", which names mmap and openat; write one system call alone."),
        (
            "read close mmap openat",
            ", which names read, close, mmap and openat; write one system call alone.",
        ),
        ("not mmap", "; write one system call alone, without or, not, maybe and the like."),
        ("mmap?", "; write one system call alone, without or, not, maybe and the like."),
        ("mmap or fork", "; write one system call alone, without or, not, maybe and the like."),
    ],
)
def test_anything_else_fails_and_says_why(text, said):
    result = judge(ASK, Answer(text, WHERE), TRUTH)
    assert (result.status, result.message) == (Status.FAILED, f"{WHERE}: you wrote {text!r}{said}")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("systemd (init)", Status.PASSED),
        ("/sbin/init, a link to systemd", Status.PASSED),
        ("systemd or init", Status.FAILED),
        ("systemd, bash", Status.FAILED),
        ("probably systemd", Status.FAILED),
        ("systemd is wrong", Status.FAILED),
    ],
)
def test_names_of_one_thing_are_no_second_guess(text, status):
    ask = Question("q", "", "one_of", shown_by="ps", params={"aliases": True})
    truth = OneOf({"systemd": "", "init": ""}, frozenset({"bash"}))
    assert judge(ask, Answer(text, WHERE), truth).status is status


@pytest.mark.parametrize(
    ("text", "unclear"),
    [("opneat", True), ("oopenat", True), ("mmpa", True), ("fork", False), ("mmap2", False)],
)
def test_a_name_that_is_nearly_a_right_one_is_a_persons(text, unclear):
    assert judge(ASK, Answer(text, WHERE), TRUTH).unclear is unclear


def test_a_name_with_a_letter_twice_or_once_is_read_with_a_note():
    outcome = judge(ASK, Answer("opennat", WHERE), TRUTH)
    assert (outcome.status, outcome.notes[-1]) == (
        Status.PASSED,
        "'opennat' was read as openat.",
    )


def test_a_slip_in_a_sentence_is_read_with_a_note_where_all_names_are_one_things():
    ask = Question("q", "", "one_of", shown_by="ps", params={"aliases": True})
    truth = OneOf({"systemd": "", "init": ""}, frozenset({"bash"}))
    outcome = judge(ask, Answer("the sytemd", WHERE), truth)
    assert (outcome.status, outcome.notes) == (Status.PASSED, ("'sytemd' was read as systemd.",))
    assert judge(ask, Answer("not sytemd", WHERE), truth).status is Status.FAILED
    assert judge(ask, Answer("sytemd, bash", WHERE), truth).status is Status.FAILED


@pytest.mark.parametrize(
    ("text", "passes"),
    [
        ("mmap followed by close", True),
        ("am häufigsten mmap, danach close", True),
        ("mmap y luego close", True),
        ("close, y después mmap", False),
        ("last is mmap, followed by close", False),
        ("mmap 17, close 8", True),
        ("2 mmap, 1 close", False),  # so many, or the second and the first?
        ("1. close 2. mmap", False),
        ("close, followed by mmap", False),
        ("not close, then mmap", False),
        ("mmap, then close? no, close", False),
    ],
)
def test_of_several_in_rank_the_first_is_named(text, passes):
    assert (judge(ASK, Answer(text, WHERE), TRUTH).status is Status.PASSED) == passes
