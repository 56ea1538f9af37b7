"""Amounts in units: what is written in any of them is one number, and a range or a guess is none."""

from decimal import Decimal

import pytest

from labproof.graders.kinds.amounts import Units, amount_of, find, in_any_unit

TIMES = Units({"s": Decimal(1), "min": Decimal(60), "h": Decimal(3600)}, add_up=True)
SIZES = Units({"B": Decimal(1), "kB": Decimal(1000)}, others=["KB"])


@pytest.mark.parametrize(
    ("text", "worth"),
    [("90 s", 90), ("1.5 h", 5400), ("1 h 30 min", 5400), ("1h30", 5400), ("1 H", 3600)],
)
def test_an_amount_is_worth_the_same_however_it_is_written(text, worth):
    assert amount_of(text, TIMES) == worth


@pytest.mark.parametrize("text", ["90", "90 s or 2 h", "about 90 s", "s", ""])
def test_what_is_no_amount_alone_is_refused(text):
    with pytest.raises(ValueError, match=f"^{text!r} is no number with its unit$"):
        amount_of(text, TIMES)


def test_every_amount_stands_at_its_place_as_it_was_written():
    found, problems = find("between 90 s and 2 h", TIMES)
    assert [(one.start, one.end, str(one.value), one.value) for one in found] == [
        (8, 12, "90 s", 90),
        (17, 20, "2 h", 7200),
    ]
    assert problems == []


@pytest.mark.parametrize(
    ("text", "problem"),
    [("5", ", which has no unit"), ("5 KB", ", which is in 'KB'")],
)
def test_a_number_in_no_known_unit_is_a_problem(text, problem):
    found, problems = find(text, SIZES)
    assert ([str(one.value) for one in found], problems) == ([text], [problem])


def test_a_number_without_a_unit_is_in_the_one_that_is_the_default():
    ((one,), problems) = find("5", SIZES, "kB")
    assert (one.value, problems) == (5000, [])


def test_an_unknown_unit_may_be_any_and_a_known_one_of_something_else_is_none():
    assert sorted(in_any_unit("7 вань", SIZES)) == [7, 7000]
    assert in_any_unit("7 kB", SIZES) == []
