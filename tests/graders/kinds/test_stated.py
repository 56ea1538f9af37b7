"""A list's entries are claims: what is named holds, what is denied does not, and what else may be one is told."""

import pytest

from labproof.graders.kinds.reading.pieces import own_words, pieces
from labproof.graders.kinds.stated import stated

OWN = own_words({"ro": "ro", "quiet": "quiet", "splash": "splash"}, ["Which options are set?"])


def told(text, **how):
    return stated(pieces(text, OWN), **how)


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("ro, quiet", [("ro", True), ("quiet", True)]),
        ("ro quiet", [("ro", True), ("quiet", True)]),
        ("ro, but not quiet", [("ro", True), ("quiet", False)]),
        ("not ro", [("ro", False)]),
    ],
)
def test_what_is_named_holds_and_what_is_denied_does_not(text, claims):
    found = told(text)
    assert ([(one.value, one.holds) for one in found.claims], found.rest) == (claims, ())
    assert (found.open, found.none) == (False, False)


def test_an_answer_may_say_that_there_is_none():
    assert (told("none").none, told("none").claims) == (True, ())


def test_a_remark_leaves_all_of_it_open():
    assert told("ro, quiet, not sure").open


def test_a_word_that_is_no_option_is_a_false_entry_beside_others():
    found = told("ro, blorbo")
    assert ([one.value for one in found.claims], found.rest) == (["ro", "blorbo"], ())
