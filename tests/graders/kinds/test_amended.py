"""What its author took back, expected, or was told by others is none of an answer; what is left of it is."""

import pytest

from labproof.graders.kinds.amended import amended, refuted, reported
from labproof.graders.model import Status
from tests.measure_answers import outcome_of


def told(text, question):
    lab = {"killing_zombies": "processes", "same_kernel": "part4"}[question]
    outcome = outcome_of({"lab": lab, "q": question, "answer": text})
    return "unclear" if outcome.unclear else outcome.status


def test_a_report_has_a_label_for_what_was_found():
    assert reported("expected: gone\nactual: still there") == "still there"
    assert reported("Erwartung: weg; Ergebnis: noch da") == "noch da"
    assert reported("actual: still there") == ""


def test_what_stands_behind_the_last_correction_is_left():
    assert amended("No. Edit: yes. Update: no, sorry") == "no"
    assert amended("EDIT: my earlier answer was wrong, it stays") == "it stays"
    assert amended("it stays") == ""


def test_a_word_of_its_own_refutes_what_stands_before_it():
    assert refuted("They say it works. Rubbish, it stays") == ("They say it works", "it stays")
    assert refuted("it stays") is None


@pytest.mark.parametrize(
    "text",
    [
        "expected result: zombie removed\nactual result: zombie lingers",
        "Soll: verschwindet. Ist: immer noch Z",
        "Yes. Update: tried it again, it does not, it went away when its parent ended",
        'Correction: my first "yes" was a mistake, it is still there',
        "yes -> wrong, it stays",
        "Yes. Edit: no, sorry",
    ],
)
def test_what_is_left_answers_for_the_zombie(text):
    assert told(text, "killing_zombies") == Status.PASSED


@pytest.mark.parametrize(
    "text",
    [
        "expected: different kernels, actual: all the same kernel",
        "The forum claims that every image ships its own kernel. Rubbish!",
        "No. Edit: yes. My bad",
        "Update: I was wrong before, they match",
    ],
)
def test_what_is_left_answers_for_the_containers(text):
    assert told(text, "same_kernel") == Status.PASSED


@pytest.mark.parametrize(
    "text",
    [
        "expected: still there, actual: gone",
        "No. Edit: yes, it is removed",
        "They say it stays. Wrong, it was gone.",
    ],
)
def test_what_was_wrong_stays_so(text):
    assert told(text, "killing_zombies") != Status.PASSED


def test_a_report_that_nobody_understands_is_for_a_person():
    assert told("expected: removed\nactual: floccinaucinihil", "killing_zombies") == "unclear"
