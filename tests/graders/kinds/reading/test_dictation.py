"""What was dictated, spelled or broken up is read as it would be typed, and nothing else is touched."""

import pytest

from labproof.graders.kinds.reading.dictation import dictated, glued, spelled


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("six point eight point zero dash forty five dash generic", "6.8.0-45-generic"),
        ("slash etc slash ld dot so dot cache", "/etc/ld.so.cache"),
        ("console equals tty0", "console=tty0"),
        ("seis punto ocho guion generic", "6.8-generic"),
        ("twenty seven eighteen", "2718"),
        ("one four three", "143"),
        ("one hundred forty three", ""),
        ("one? four? three?", ""),
        ("one. four. three", ""),
        ("fourteen; three", ""),
        ("at this moment dash", ""),
        ("todo menos uno", ""),
        ("143", ""),
    ],
)
def test_names_of_signs_and_numbers_in_words_are_typed(text, typed):
    assert dictated(text) == typed


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("U E F I", "UEFI"),
        ("S.M.P", "SMP"),
        ("I say S M P.", "I say SMP."),
        ("S M", ""),
        ("UEFI", ""),
    ],
)
def test_letters_with_blanks_between_are_a_word(text, typed):
    assert spelled(text) == typed


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("system d", "systemd"),
        ("inte laddad", ""),
        ("So T", ""),
        ("no t", ""),
        ("a b c d", ""),
        ("1 43", ""),
    ],
)
def test_a_broken_name_is_one_unless_a_part_says_something(text, typed):
    assert glued(text) == typed
