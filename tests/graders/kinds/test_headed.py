"""A yes or no in front of its reason is the answer, where the reason takes nothing of it back."""

import pytest

from labproof.graders.kinds.headed import head, is_reason, turned, unmarked
from labproof.graders.kinds.reading.pieces import pieces


def texts(found):
    return [piece.text for piece in found]


@pytest.mark.parametrize(
    ("text", "answer", "behind"),
    [
        ("yes", True, []),
        ("no, it stays", False, [",", "it", "stays"]),
        ("not: it stays", False, [":", "it", "stays"]),
    ],
)
def test_what_stands_in_front_is_the_answer(text, answer, behind):
    found = head(pieces(text))
    assert found is not None
    assert (found[0], texts(found[1])) == (answer, behind)


@pytest.mark.parametrize("text", ["it stays", "yes it stays", "not it", ""])
def test_without_a_sign_behind_it_nothing_is_in_front(text):
    assert head(pieces(text)) is None


def test_a_sign_may_be_left_out_where_that_is_said():
    found = head(pieces("yes it stays"), parted=False)
    assert found is not None
    assert (found[0], texts(found[1])) == (True, ["it", "stays"])


def test_a_mark_beside_the_word_that_it_stands_for_is_none_of_its_own():
    assert texts(unmarked(pieces("no ✗"))) == ["no"]
    assert texts(unmarked(pieces("✓ yes"))) == ["yes"]


@pytest.mark.parametrize(
    ("text", "meant", "holds"),
    [
        ("the module stays loaded", True, True),
        ("unless it is unloaded", True, False),
        ("no", True, False),
        ("but maybe another one does", True, False),
    ],
)
def test_a_reason_holds_no_condition_no_other_answer_and_no_doubt(text, meant, holds):
    assert is_reason(pieces(text), meant) is holds


def test_what_somebody_thought_is_turned_by_what_follows():
    assert texts(turned(pieces("I thought yes, but no: it stays")) or ()) == [
        "no",
        ":",
        "it",
        "stays",
    ]
    assert turned(pieces("yes, but no: it stays")) is None
