"""Lists in one line: what is ticked, and what only looks like a list."""

import pytest

from labproof.graders.kinds.reading.listing import ticked, unnumbered


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("a ✓ b ✗ c ✓", "a\nc"),
        ("✓ a, ✗ b, ✓ c", "a\nc"),
        ("a ✅; b ❌", "a"),
        ("a ✗ b ✗", "a ✗ b ✗"),
        ("a ✓ b ✓", "a ✓ b ✓"),
        ("a ✗", "a ✗"),
        ("a ✓ b ✗ c", "a ✓ b ✗ c"),
        ("no ✗ and that is it", "no ✗ and that is it"),
    ],
)
def test_of_entries_with_marks_the_ticked_ones_are_left(text, read):
    assert ticked(text) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("a) one b) two", "one \ntwo"),
        ("(1) one (2) two (3) three", "one \ntwo \nthree"),
        ("a) one c) two", "a) one c) two"),
        ("one b) two", "one b) two"),
        ("a) one", "a) one"),
    ],
)
def test_numbers_within_a_line_begin_lines(text, read):
    assert unnumbered(text) == read
