"""Slips of the keyboard, and words that are none."""

import pytest

from labproof.graders.kinds.slips import mended

WAYS = ("loaded", "built-in", "available", "missing", "stopped", "UEFI", "firmware")


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("avaliable", "available"),
        ("biult-in", "built-in"),
        ("Laoded!", "loaded!"),
        ("it is missng", "it is missing"),
        ("UFEI", "uefi"),
        ("uefi firmwear", "uefi firmware"),
    ],
)
def test_a_word_that_is_nearly_one_choice_is_that(text, meant):
    assert mended(text, WAYS) == meant


@pytest.mark.parametrize(
    "text",
    [
        "unavailable",  # another word, with another beginning
        "loading",  # a word that is known
        "mixing",
        "stepped",  # nearly "stopped", and a word of its own
        "lo",
        "banana",
        "loadable",
        "available",
    ],
)
def test_other_words_stay(text):
    assert mended(text, WAYS, known=["loadable"]) == text


def test_between_two_choices_nobody_can_say():
    assert mended("loadet", ["loaded", "loader"]) == "loadet"
