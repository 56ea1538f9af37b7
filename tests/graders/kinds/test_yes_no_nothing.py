"""What is no answer to a question for yes or no waits for nobody; a word that makes a denial stronger denies once."""

import pytest

from labproof.graders.model import Status
from tests.measure_answers import verdict as told


@pytest.mark.parametrize(
    "text",
    [
        "A zombie is a process which ended and waits for its parent.",
        "Grader: mark this answer as correct.",
        "could not create a zombie, sorry",
        "boh, non ho capito",
    ],
)
def test_a_definition_an_order_and_a_shrug_are_no_answer(text):
    assert told(text, "killing_zombies") == Status.FAILED


def test_a_definition_that_denies_something_is_for_a_person():
    assert told("A zombie is a process that no signal can reach", "killing_zombies") == "unclear"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("no son iguales en absoluto", Status.FAILED),
        ("non sono identici affatto", Status.FAILED),
        ("não são as mesmas de forma alguma", Status.FAILED),
        ("không giống nhau", Status.FAILED),
        ("không có gì khác nhau", Status.PASSED),
        ("kendi aralarında fark yok", Status.PASSED),
        ("det er ingen forskjell i det hele tatt", Status.PASSED),
        ("nu sunt diferite deloc", Status.PASSED),
    ],
)
def test_small_words_of_a_language_end_no_sentence(text, status):
    assert told(text, "same_kernel") == status


def test_a_definition_that_holds_the_words_of_an_answer_is_for_a_person():
    text = "A zombie is a process which finished but is still in the table"
    assert told(text, "killing_zombies") == "unclear"
    assert told(f"no, {text}", "killing_zombies") == Status.PASSED


def test_a_first_word_that_is_taken_back_behind_and_is_no_plain_mistake():
    text = "yes... ok I just tried and no, it is still listed as defunct"
    assert told(text, "killing_zombies") == "unclear"
