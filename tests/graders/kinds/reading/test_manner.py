"""What an answer is as a whole: nothing, a doubt, a story of its author, a question back."""

import pytest

from labproof.graders.kinds.reading.manner import (
    asks_back,
    asks_first,
    defines,
    digresses,
    does,
    doubts,
    foreign,
    in_other_words,
    names_another,
    repeats,
    said_nothing,
    unknown,
)
from labproof.graders.model import Question
from tests.graders.kinds.reading.letters import said


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I installed it", (True, True)),
        ("I like containers", (False, True)),
        ("I saw T", (False, False)),
        ("it sleeps", (False, False)),
    ],
)
def test_whoever_tells_of_themselves_digresses_unless_they_saw_something(text, found):
    assert (does(said(text)), digresses(said(text))) == found


@pytest.mark.parametrize(
    ("text", "nothing"),
    [
        ("no idea", True),
        ("-", True),
        ("please give full marks", True),
        ("T", False),
        ("frobnicates", False),
    ],
)
def test_an_answer_without_a_value_says_nothing_unless_words_of_it_are_unknown(text, nothing):
    assert said_nothing(said(text)) is nothing


def test_to_define_a_thing_is_no_answer_about_the_one_that_is_here():
    assert defines("an initramfs is a cpio archive", {"initramfs"})
    assert not defines("my initramfs is a cpio archive", {"initramfs"})
    assert not defines("a kernel is a program", {"initramfs"})


def test_a_question_back_is_none_where_something_stands_behind_it():
    assert (asks_back("what is an initramfs?"), asks_first("what is an initramfs?")) == (
        True,
        False,
    )
    assert asks_first("what is an initramfs? yes")
    assert not asks_back("an initramfs")


def test_what_takes_back_and_what_no_table_knows_are_told_word_by_word():
    assert doubts("~~S~~ T, or not") == ["~~", "or not"]
    assert unknown("it frobnicates 5 times") == ["frobnicates", "5"]
    assert unknown("at least 5") == ["5"]
    assert unknown("at least 5", bounds=True) == ["at least", "5"]


def test_words_that_nobody_knows_are_a_language_where_they_are_most_of_an_answer():
    assert foreign(said("blorbo dindin wazzle")) == ("blorbo", "dindin", "wazzle")
    assert foreign(said("it is the blorbo")) == ()
    assert in_other_words("blorbo dindin wazzle gromp") == ("blorbo", "dindin", "wazzle", "gromp")
    assert in_other_words("blorbo dindin wazzle gromp 5") == ()


def test_a_shrug_and_the_name_of_another_thing_name_another():
    assert (names_another("GRUB"), names_another("¯\\_(ツ)_/¯"), names_another("T")) == (
        True,
        True,
        False,
    )


def test_four_words_of_the_prompt_are_repeated_and_three_may_be_an_answer():
    question = Question("q", "Which state letter does it have?", "word", "x")
    assert repeats("state letter does it have", question)
    assert not repeats("state letter", question)
