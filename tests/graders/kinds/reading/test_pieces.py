"""Words in the language that they are written in."""

import re

import pytest

from labproof.graders.kinds.reading.claims import read
from labproof.graders.kinds.reading.pieces import Found, own_words, pieces
from labproof.graders.kinds.words import Sense

LETTERS = own_words({"S": "S", "T": "T", "Z": "Z"}, ["Which state letter does it have?"])


def test_words_of_a_third_language_are_not_known():
    assert read(pieces("olekusse saab T", LETTERS)).rest == ("olekusse", "saab")


def test_a_word_of_two_languages_is_read_in_the_one_of_the_answer():
    assert next(piece.sense for piece in pieces("o número é")) is Sense.REFER
    assert [piece.sense for piece in pieces("uno o ninguno")][1] is Sense.OR


@pytest.mark.parametrize(
    ("text", "sense"),
    [
        ("SMP n PREEMPT", Sense.AND),
        ("n, different", Sense.NO),
        ("o kernel n muda", Sense.NO),
        ("SMP n", Sense.NO),
    ],
)
def test_an_n_between_two_words_is_an_and_but_in_portuguese(text, sense):
    assert next(piece.sense for piece in pieces(text) if piece.text == "n") is sense


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("loaded, prof", ["loaded", ","]),
        ("yes prof", ["yes"]),
        ("thanks prof!", ["thanks", "!"]),
        ("prof, it is loaded", ["it is", "loaded"]),
        ("no, dear teacher, it does not", ["no", ",", "it", "does", "not"]),
    ],
)
def test_whoever_is_spoken_to_is_left_out(text, left):
    assert [piece.text for piece in pieces(text)] == left


@pytest.mark.parametrize(
    "text", ["prof: loaded", "yes (prof)", "yes, prof said so", "asked prof", "prof"]
)
def test_whoever_is_told_of_is_not(text):
    assert next(piece.sense for piece in pieces(text) if piece.text == "prof") is Sense.ELSE


@pytest.mark.parametrize(
    ("text", "sense"), [("143 ya 137", Sense.OR), ("ya 143", Sense.FILL), ("3 of 4", Sense.REFER)]
)
def test_between_two_values_the_or_of_one_language_is_no_slang_of_another(text, sense):
    found = [Found(*one.span(), int(one.group())) for one in re.finditer(r"\d+", text)]
    assert sense in {piece.sense for piece in pieces(text, found=found)}


def test_signs_of_joy_behind_a_value_except_nothing():
    senses = [piece.sense for piece in pieces("71 !!")]
    assert Sense.EXCEPT not in senses
    assert Sense.EXCEPT in [piece.sense for piece in pieces("!71")]
