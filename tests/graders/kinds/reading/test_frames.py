"""What is told of this machine as it is now counts, and what is told of another one or of before does not."""

import pytest

from labproof.graders.kinds.reading.frames import (
    is_before,
    is_thought,
    of_another,
    of_here,
    of_others,
    set_against,
    told_here,
)
from tests.graders.kinds.reading.letters import said, texts


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("T here, S on my other box", "T here"),
        ("I thought S, but it is T", "it is T"),
        ("it was S before, now it is T", "now it is T"),
    ],
)
def test_of_two_machines_and_two_times_this_one_now_is_left(text, left):
    assert " ".join(texts(of_here(said(text)) or ())) == left


@pytest.mark.parametrize("text", ["T", "my neighbour has S", "it was S. T"])
def test_where_nothing_is_set_apart_all_of_it_is_read(text):
    assert of_here(said(text)) is None


def test_what_is_set_against_a_value_begins_with_whose_it_is():
    assert set_against(said("S is for servers, mine is T")) == ("mine",)
    assert set_against(said("S is for servers, mine is S")) == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I thought S", (True, False, False, False)),
        ("had S here at first", (False, True, False, False)),
        ("the other lines say S", (False, False, True, False)),
        ("my neighbour has S", (False, False, True, True)),
        ("it is S", (False, False, False, False)),
    ],
)
def test_whose_and_when_is_told_by_its_words(text, found):
    asked = (is_thought, is_before, of_another, of_others)
    assert tuple(one(said(text)) for one in asked) == found


def test_a_sentence_on_another_machine_is_dropped_and_no_other():
    assert told_here("It is T. My neighbour has S.") == "It is T."
    assert told_here("My neighbour has S.") == "My neighbour has S."
