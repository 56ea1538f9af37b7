"""Whether a value holds is told by the words beside it, and nothing is guessed where they leave it open."""

import pytest

from labproof.graders.kinds.reading.polarity import outright, polarity, unsettled
from tests.graders.kinds.reading.letters import said


@pytest.mark.parametrize(
    ("before", "behind", "holds", "of_a_number"),
    [
        ("", "", True, True),
        ("not", "", False, False),
        ("instead of", "", False, False),
        ("", "is wrong", False, False),
        ("not not", "", None, None),
        ("maybe", "", None, None),
        ("", "or", None, None),
        ("almost", "", None, True),
        ("at least", "", True, None),
    ],
)
def test_a_value_holds_is_denied_or_is_left_open(before, behind, holds, of_a_number):
    beside = (said(before), said(behind))
    assert (polarity(*beside), polarity(*beside, numeric=True)) == (holds, of_a_number)


@pytest.mark.parametrize(
    ("before", "behind", "plain"),
    [("not", "", True), ("maybe", "", True), ("not not", "", False), ("", "is wrong", False)],
)
def test_a_denial_is_outright_where_one_stands_right_before_the_value(before, behind, plain):
    assert outright(said(before), said(behind)) is plain


def test_two_denials_and_a_stroke_are_named_as_what_nobody_knows():
    assert unsettled(said("not not"), said("/")) == ["not", "not", "/"]
    assert unsettled(said("not"), said("is wrong")) == []
