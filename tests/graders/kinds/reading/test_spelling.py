"""Slips of the keyboard and words that are drawn out are read as what is meant; what may be another word is not."""

import pytest

from labproof.graders.kinds.reading.pieces import own_words, pieces
from labproof.graders.kinds.reading.spelling import Slip, is_near, slip_of
from labproof.graders.kinds.words import Sense
from labproof.graders.model import Status
from tests.measure_answers import LABS, outcome_of

ZOMBIE = own_words({"stays": False, "remove": True, "removed": True}, ["Does it remove a zombie?"])
OF = {question.id: lab.id for lab in LABS.values() for question in lab.questions}


def told(question, text):
    return outcome_of({"lab": OF[question], "q": question, "answer": text})


def only(text, own=ZOMBIE):
    (piece,) = pieces(text, own)
    return piece


@pytest.mark.parametrize(
    ("word", "other", "slip"),
    [
        ("tehy", "they", Slip.SWAPPED),
        ("loadded", "loaded", Slip.TWICE),
        ("stil", "still", Slip.TWICE),
        ("dissapear", "disappear", Slip.TWICE),
        ("dosnt", "doesnt", Slip.LACKING),
        ("loaided", "loaded", Slip.MORE),
        ("definately", "definitely", Slip.VOWEL),
        ("loafed", "loaded", Slip.OTHER),
        ("loaded", "loaded", None),
        ("lodaedd", "loaded", None),
        ("T", "Z", Slip.OTHER),
    ],
)
def test_one_slip_is_told_and_two_are_none(word, other, slip):
    assert slip_of(word, other) is slip


@pytest.mark.parametrize(
    ("text", "sense"),
    [
        ("tehy", Sense.REFER),
        ("taht", Sense.REFER),
        ("teh", Sense.REFER),
        ("dosent", Sense.NOT),
        ("dosen't", Sense.NOT),
        ("doens't", Sense.NOT),
        ("nopee", Sense.NO),
        ("definately", Sense.YES),
        ("probalby", Sense.HEDGE),
        ("excpet", Sense.EXCEPT),
        ("exept", Sense.EXCEPT),
        ("becuase", Sense.BECAUSE),
    ],
)
def test_a_slip_of_a_word_says_what_that_word_says(text, sense):
    assert only(text).sense is sense


@pytest.mark.parametrize(
    ("text", "value"), [("satyss", None), ("stayss", False), ("remvoed", True)]
)
def test_a_slip_of_a_questions_own_word_is_that(text, value):
    assert only(text).value is value


@pytest.mark.parametrize(
    "text",
    [
        "nto",  # not, to, into
        "noit",
        "satys",  # stays, says
        "quiet",  # words of their own
        "proof",
        "noise",
        "precious",
        "Täht",
        "fievty",  # no number is meant for sure
        "mmpa",
        "launchd",
        "buildx",
    ],
)
def test_what_may_be_another_word_stays_unknown(text):
    assert (only(text).sense, only(text).text) == (Sense.WORD, text)


@pytest.mark.parametrize(
    ("text", "sense"),
    [
        ("noooo", Sense.NO),
        ("NOOOOO", Sense.NO),
        ("yeeeesss", Sense.YES),
        ("neeeein", Sense.NO),
        ("nãooo", Sense.NOT),
        ("дааа", Sense.YES),
        ("siiii", Sense.YES),
        ("maaaaybe", Sense.HEDGE),
        ("noooot", Sense.NOT),
        ("zzzz", Sense.WORD),
        ("offf", Sense.WORD),  # of, or off
    ],
)
def test_a_word_that_is_drawn_out_is_that_word(text, sense):
    assert only(text).sense is sense


def test_denials_in_english_are_no_words_of_another_language():
    assert [piece.sense for piece in pieces("they do ont share it")][2] is Sense.WORD


@pytest.mark.parametrize(
    ("word", "near"),
    [("nto", True), ("isntt", True), ("noit", True), ("note", False), ("noise", False)],
)
def test_a_slip_may_be_a_denial(word, near):
    assert is_near(word, *2 * (frozenset({"not", "isnt", "nowise"}),)) is near


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("killing_zombies", "noooo :)"),
        ("killing_zombies", "dosen't, still Z"),
        ("killing_zombies", "it dosent remove teh zombie"),
        ("killing_zombies", "nope, tehy ignroe signals"),
        ("killing_zombies", "it wont dissapear"),
        ("same_kernel", "tehy are teh smae"),
        ("same_kernel", "not diffrent"),
        ("same_kernel", "they shaer the kernel"),
        ("overlay_state", "not laoded but avialable"),
        ("overlay_state", "avaaaailable"),
        ("state_after_stop", "its stoppped"),
        ("sleeper_pid", "teh pid is 31337"),
        ("first_process", "teh sytemd"),
    ],
)
def test_answers_with_slips_are_right(question, text):
    assert told(question, text).status is Status.PASSED


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("killing_zombies", "it dosent stay"),
        ("killing_zombies", "it reomves teh zombie"),
        ("killing_zombies", "nto there anymore"),
        ("killing_zombies", "mabye no"),
        ("same_kernel", "tehy are nto teh smae"),
        ("same_kernel", "yes, noit on centos"),
        ("same_kernel", "yes exept centos"),
        ("same_kernel", "tehy do ont share a kernel"),
        ("same_kernel", "hardyl the same"),
        ("overlay_state", "isnt't avialable"),
        ("overlay_state", "avialable or laoded"),
        ("state_after_stop", "T nto"),
        ("state_after_stop", "TTTT"),
        ("sleeper_pid", "3133777"),
        ("top_syscall", "mmpa"),
        ("first_process", "nto sytemd"),
        ("first_process", "sytemd or bash"),
    ],
)
def test_no_slip_makes_a_denial_a_doubt_or_a_value_another_one(question, text):
    assert told(question, text).status is Status.FAILED
