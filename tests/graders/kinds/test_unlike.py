"""A no in front of what denies that things differ says that they are alike."""

import pytest

from labproof.graders.model import Status
from tests.measure_answers import outcome_of


def told(text, lab="part4", question="same_kernel"):
    outcome = outcome_of({"lab": lab, "q": question, "answer": text})
    return "unclear" if outcome.unclear else outcome.status


@pytest.mark.parametrize(
    "text",
    [
        "No, there are no differences",
        "Nope. They did not differ.",
        "no they aren't different",
        "No, not the slightest bit different",
        "Nein, da gibt es keine Unterschiede",
        "No, no hay diferencias",
        "No, non sono differenti",
        "Não, não são diferentes",
        "Нет, они не различаются",
        "Ні, різниці немає",
        "Nie, one się nie różnią",
        "Hayır, hiç fark yok",
        "いいえ、違いはない",
        "不，没有不同",
    ],
)
def test_they_are_alike(text):
    assert told(text) == Status.PASSED


@pytest.mark.parametrize("text", ["No, they do differ", "No, they are not alike", "not the same"])
def test_a_no_before_what_says_the_same_as_it_stays_one(text):
    assert told(text) == Status.FAILED


@pytest.mark.parametrize(
    "text", ["No, they are the same", "No, not all differ", "No, not all of them are different"]
)
def test_whatever_else_is_said_behind_a_no_is_for_a_person(text):
    assert told(text) == "unclear"


def test_of_what_is_no_comparison_a_no_is_a_no():
    assert told("No, nothing is left of it", "processes", "killing_zombies") == "unclear"
    assert told("No, nothing happens", "processes", "killing_zombies") == Status.PASSED
