"""What stands beside a number, and what one is said to be."""

import pytest

from labproof.graders.kinds.beside import NumberNames, in_one_way, of_other_things
from labproof.graders.kinds.numerals import numbers


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("143 (octal 217, if you prefer)", "143"),
        ("217 in octal, 143 in decimal", ", 143"),
        ("143 = 0x8F", "143 = 0x8F"),
        ("99 (octal 143)", "99"),
        ("143 (not octal 217)", "143 (not  )"),
        ("143, soit 128 + 15", "143 = 128 + 15"),
        ("143, donc 2^7 + 15", "143 = 2^7 + 15"),
        ("143, soit 128 + 9", "143, soit 128 + 9"),
        ("143, not 128 + 15", "143, not 128 + 15"),
    ],
)
def test_the_same_number_said_again_is_one(text, read):
    assert in_one_way(text, ()).strip() == read


def test_another_number_in_brackets_is_no_aside_as_it_is_told_to_be_the_same():
    assert in_one_way("143 (octal 143)", ()) == "143 , octal 143"


@pytest.mark.parametrize(
    "text",
    ["parent of 31337 is 2718", "PPID of 31337 = 2718", "2718 is the parent of 31337", "31337 is a child of 2718",
     "31337 has the parent 2718", "31337's parent is 2718", "31337 and the process above it is 2718",
     "the process above 31337 is 2718", "31337 was started by 2718", "el padre de 31337 es 2718",
     "le père de 31337 est 2718", "der Vater von 31337 ist 2718"],
)  # fmt: skip
def test_a_process_and_its_parent_are_told_by_their_labels(text):
    assert "PID 31337, PPID 2718" in in_one_way(text, {"pid", "ppid"})
    assert in_one_way(text, {"pid"}) == text


NAMES = NumberNames(frozenset({"sleep"}), frozenset({"pid", "shell"}), frozenset({"grep", "ps"}))


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("31336 is the subshell, 31337 the sleep", ["subshell", ""]),
        ("the subshell is 31336 and the sleep is 31337", ["subshell", ""]),
        ("31336 es la subshell, 31337 el sleep", ["subshell", ""]),
        ("31337 was the grep, so 31336", ["grep", ""]),
        ("31337 was the grep", ["grep"]),
        ("ps says 31337", [""]),
        ("31337 with ps", [""]),
        ("31337 and 31336", ["", ""]),
        ("31337 is running, 31336 terminated", ["", ""]),
    ],
)
def test_what_numbers_are_said_to_be_tells_them_apart(text, others):
    assert of_other_things(text, numbers(text), NAMES) == others
