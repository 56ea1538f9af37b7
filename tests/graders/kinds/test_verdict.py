"""What a learner is told of each zone: where, what was found, and how to write it plainly."""

import pytest

from labproof.graders.kinds.reading.claims import Reading
from labproof.graders.kinds.reading.so_far import Claim
from labproof.graders.kinds.verdict import Say, lost, odd, unclear
from labproof.graders.model import Answer, Outcome, Question, Status

SAY = Say(Question("q", "Which?", "word"), Answer("S, maybe T", "a.yaml:3"), "the letter alone")
SAID = "a.yaml:3: you wrote 'S, maybe T'"


def test_a_wrong_answer_is_told_why_and_one_that_takes_back_how_to_write_it():
    assert SAY.wrong(", which is no letter.", ["S"]) == Outcome(
        Status.FAILED, f"{SAID}, which is no letter.", matched=("S",)
    )
    told = f"{SAID}; write the letter alone, without or, not, maybe and the like."
    assert SAY.plainly() == Outcome(Status.FAILED, told, decided=True)


def test_a_story_that_takes_something_back_may_not_mean_the_answer_and_is_a_persons():
    line = "S. At first I was not sure, as the book has another letter"
    say = SAY._replace(answer=Answer(line, "a.yaml:3"))
    told = f"a.yaml:3: you wrote '{line}'; write the letter alone, without or, not, maybe and the like."
    assert say.plainly() == Outcome(Status.FAILED, told, unclear=True)


@pytest.mark.parametrize(
    ("line", "is_story"),
    [
        ("S, or T, as I did not look at it", False),
        ("S, or T, as I did not look at it twice", True),
        ("我不确定是运行还是已停止，因为我当时没有看清楚屏幕上的内容，所以也许是停止。", True),
        ("也许是停止", False),
    ],
)
def test_a_story_has_more_than_ten_words_in_any_script(line, is_story):
    assert SAY._replace(answer=Answer(line, "")).is_story is is_story


@pytest.mark.parametrize(
    ("reading", "found"),
    [
        (Reading((Claim("S", True), Claim("T", None)), ()), "found S and T"),
        (Reading((Claim("S", True), Claim("T", False)), ("blorbo",)), "found S beside 'blorbo'"),
        (Reading((Claim("S", True),), ()), "words that take it back"),
        (Reading((), ("blorbo", "blorbo")), "could not make sense of 'blorbo'"),
    ],
)
def test_what_is_unclear_is_told_by_what_was_found(reading, found):
    told = f"{SAID}: {found}; write the letter alone."
    assert unclear(SAY, reading) == Outcome(Status.FAILED, told, unclear=True)


def test_of_many_words_that_nobody_understood_five_are_told():
    assert odd("abcdefg") == "'a', 'b', 'c', 'd', 'e' and 2 more"
    assert lost(()) == "words that take it back"
