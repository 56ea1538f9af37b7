"""What a lab adds up to where points are optional or a bonus."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labproof.graders.credit import add, asked
from labproof.graders.model import BONUS, OPTIONAL, Check, CheckResult, Status


def row(points, possible, credit="", status=None, name="row"):
    right = Status.PASSED if points == possible else Status.PARTIAL if points else Status.FAILED
    return CheckResult(
        name, "question", status or right, Decimal(points), Decimal(possible), credit=credit
    )


def added(*rows):
    sums = add(rows)
    return tuple(map(str, (sums.points, sums.possible, sums.pending)))


@pytest.mark.parametrize(
    ("rows", "points"),
    [
        ([row(4, 4), row(0, 2, OPTIONAL)], "4"),
        ([row(4, 4), row(0, 2, BONUS)], "4"),
        ([row(3, 4), row(2, 2, OPTIONAL)], "4"),
        ([row(4, 4), row(2, 2, OPTIONAL)], "4"),
        ([row(1, 4), row(2, 2, OPTIONAL), row(2, 2, OPTIONAL)], "4"),
        ([row(4, 4), row(2, 2, BONUS)], "6"),
        ([row(3, 4), row(2, 2, OPTIONAL), row(2, 2, BONUS)], "6"),
    ],
)
def test_optional_points_make_good_what_was_lost_and_a_bonus_comes_on_top(rows, points):
    assert added(*rows) == (points, "4", "0")


def test_what_does_not_count_is_told_in_its_row():
    first, second = add([row(3, 4), row(2, 2, OPTIONAL)]).rows
    assert (first.notes, second.points) == ((), Decimal(1))
    assert second.notes == (
        "2 earned, and 1 of them counts: no more was lost elsewhere in this lab",
    )
    (_, unneeded) = add([row(4, 4), row(2, 2, OPTIONAL)]).rows
    assert unneeded.notes == (
        "2 earned, and none of them is needed: no more was lost elsewhere in this lab",
    )


def test_pending_is_what_may_still_come():
    open_ = row(0, 2, status=Status.NEEDS_REVIEW)
    assert added(row(2, 2), open_) == ("2", "4", "2")
    assert added(row(2, 2), open_, row(2, 2, OPTIONAL)) == ("4", "4", "0")
    assert added(row(2, 2), row(0, 2, BONUS, Status.NEEDS_REVIEW)) == ("2", "2", "0")


ROWS = st.lists(
    st.builds(
        lambda worth, share, credit: row(min(worth, share), worth, credit),
        st.integers(0, 5),
        st.integers(0, 5),
        st.sampled_from(["", OPTIONAL, BONUS]),
    ),
    max_size=8,
)


@given(ROWS)
def test_points_of_the_rows_are_the_sum_and_nothing_but_a_bonus_is_above_what_is_possible(rows):
    sums = add(rows)
    assert sum((one.points for one in sums.rows), Decimal(0)) == sums.points
    bonus = sum(one.points for one in rows if one.credit == BONUS)
    assert sums.points - bonus <= sums.possible
    assert sums.possible == sum(one.possible for one in rows if not one.credit)


@given(ROWS, st.integers(1, 5))
def test_whatever_is_optional_nobody_loses_by_it(rows, worth):
    before = add(rows)
    for credit in (OPTIONAL, BONUS):
        for points in (0, worth):
            after = add([*rows, row(points, worth, credit)])
            assert after.points >= before.points
            assert after.possible == before.possible


def test_what_is_asked_of_everybody_is_neither_optional_nor_a_bonus():
    asking = [
        Check("one", points=Decimal(2)),
        Check("two", points=Decimal("0.5")),
        Check("more", points=Decimal(3), credit=OPTIONAL),
        Check("above", points=Decimal(4), credit=BONUS),
    ]
    assert (asked(asking), asked([])) == (Decimal("2.5"), Decimal(0))
