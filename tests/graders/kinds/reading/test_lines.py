"""A line is read whole with a question's own words, and kept."""

import pytest

from labproof.graders import limits
from labproof.graders.kinds.reading.lines import around, kept, read_values
from labproof.graders.kinds.reading.pieces import Found
from labproof.graders.model import Question

PROMPT = "How many files has PID 1 open?"
QUESTION = Question("q", PROMPT, "count", "x", shown_by="ls /proc/1/fd")


def found(line, value):
    start = line.index(value)
    return (Found(start, start + len(value), value),)


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("7 files, as PID 1", ()),
        ("7 files, as PID 2", ("PID 2",)),
        ("7 files (as PID 2)", ()),
        ("7 frobnicated", ("frobnicated",)),
    ],
)
def test_another_number_than_the_questions_own_is_not_understood(line, rest):
    assert read_values(line, QUESTION, found(line, "7"), numeric=True).rest == rest


def test_a_questions_own_words_may_stand_around_an_answer():
    line = "7 open files"
    other = Question("q", "How much?", "count", "x")
    assert read_values(line, QUESTION, found(line, "7")).rest == ()
    assert around(QUESTION) is around(QUESTION)
    assert around(QUESTION) != around(other)


def test_what_was_made_of_a_short_answer_is_kept_and_a_long_one_is_read_anew():
    asked = []
    read = kept(lambda line, _: asked.append(line) or len(line))
    long = "x" * (limits.SHOWN_CHARS + 1)
    assert [read("short", 1), read("short", 1), read(long, 1), read(long, 1)] == [
        5,
        5,
        len(long),
        len(long),
    ]
    assert asked == ["short", long, long]
