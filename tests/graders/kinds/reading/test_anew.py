"""What a kind did not pass is read once more: the part that is meant may be right, and what was overlooked is a person's."""

import pytest

from labproof.graders.kinds import KINDS
from labproof.graders.kinds.reading.anew import read_anew
from labproof.graders.model import Answer, Outcome, Question, Status

WORD = KINDS["word"]
QUESTION = Question("q", "Which init runs?", "word", "x")
FAILED = Outcome(Status.FAILED, "no")


def anew(text, outcome=FAILED):
    answer = Answer(text, "a.yaml:3")
    return read_anew(WORD, QUESTION, [answer], "systemd", outcome)


def test_a_right_value_that_is_glued_to_a_word_is_for_a_person():
    assert anew("systemd입니다") == Outcome(Status.FAILED, "no", unclear=True)


@pytest.mark.parametrize("text", ["upstart", "no idea"])
def test_what_holds_nothing_right_stays_wrong(text):
    assert anew(text) == FAILED


def test_what_passed_and_what_waits_for_a_person_stays_as_it_is():
    passed, unclear = Outcome(Status.PASSED), Outcome(Status.FAILED, "?", unclear=True)
    assert (anew("upstart", passed), anew("upstart", unclear)) == (passed, unclear)
