"""The choice that says that there is none: where a word for it is that choice, and where it is not."""

import pytest

from labproof.graders.kinds.nothing import absent_of, begins_with_no, named
from labproof.graders.kinds.reading.pieces import own_words


@pytest.mark.parametrize(
    ("choices", "absent"),
    [(["UEFI", "BIOS", "neither"], "neither"), (["v1", "none"], "none"), (["loaded", "missing"], "")],
)  # fmt: skip
def test_one_of_the_choices_may_say_that_there_is_none(choices, absent):
    assert absent_of(choices) == absent


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("inget, systemd kör inte", "none, systemd kör inte"),
        ("PID 1 is init, ninguno", "PID 1 is init, none"),
        ("nothing I know", "nothing I know"),
        ("nothing, no idea", "nothing, no idea"),
        ("nothing wrong with v2", "nothing wrong with v2"),
        ("v2", "v2"),
    ],
)
def test_where_a_clause_begins_with_none_the_choice_stands(line, read):
    assert named(line, "none", own_words({"v2": "v2", "none": "none"})) == read


@pytest.mark.parametrize(
    ("line", "begins"), [("нет", True), ("no", True), ("v2, no", False), ("", False)]
)
def test_a_no_in_front_may_say_so(line, begins):
    assert begins_with_no(line) == begins
