"""Percentages: of what could be graded, and of everything."""

from decimal import Decimal

import pytest

from labproof.graders.model import Report, Student
from labproof.graders.score import certain_line, is_certain, percentage, score_line


def report(points, possible, pending, complete=True):
    numbers = [Decimal(number) for number in (points, possible, pending)]
    return Report(Student(), *numbers, False, complete, "recorded", {}, (), ())


@pytest.mark.parametrize(
    ("points", "pending", "wanted", "told"),
    [
        (8, 0, 100, "Score: 100.0 % of 8 points; 100 % is reached."),
        (
            6,
            2,
            75,
            "Score: 75.0 % of 8 points; 75 % is reached, whatever becomes of what is pending.",
        ),
        (
            6,
            2,
            80,
            "Score: 75.0 % of 8 points; 80 % is not reached yet: 2 points wait for a person.",
        ),
        (1, 2, 80, "Score: 12.5 % of 8 points; 80 % is not reached."),
    ],
)
def test_of_everything_what_is_pending_counts_as_nothing(points, pending, wanted, told):
    given = report(points, 8, pending)
    assert certain_line(given, Decimal(wanted)) == told
    assert is_certain(given, Decimal(wanted)) == ("% is reached" in told)


def test_where_nothing_can_be_earned_no_score_is_reached():
    assert not is_certain(report(0, 0, 0), Decimal(0))
    assert (
        certain_line(report(0, 0, 0), Decimal(0))
        == "Score: nothing could be graded, so 0 % is not reached."
    )


def test_a_score_of_a_part_says_that_it_is_one():
    told = score_line(report(2, 8, 6, complete=False), Decimal(100))
    reached = "100 % is reached, provisional while points are pending and not everything ran"
    assert told == f"Score: 100.0 % of what could be graded; {reached}.\n"


@pytest.mark.parametrize("text", ["0.7", "101", "-1", "x", "", "٣"])
def test_what_is_no_percentage_is_refused(text):
    with pytest.raises(ValueError, match="expected a percentage such as 70%"):
        percentage(text)


@pytest.mark.parametrize(
    ("text", "digits"),
    [("70%", "70"), ("70", "70"), ("0.7%", "0.7"), (" 100 % ", "100"), ("0", "0")],
)
def test_a_percentage_is_its_digits(text, digits):
    assert percentage(text) == digits
