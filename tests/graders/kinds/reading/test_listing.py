"""Lists in one line: what is ticked, and what only looks like a list."""

import pytest

from labproof.graders.kinds.reading.listing import (
    answered,
    below_heads,
    held,
    in_one_line,
    unnumbered,
)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("a ✓ b ✗ c ✓", "a\nc"),
        ("✓ a, ✗ b, ✓ c", "a\nc"),
        ("a ✅; b ❌", "a"),
        ("☑ a ☐ b ☑ c", "a\nc"),
        ("[x] a [ ] b", "a"),
        ("a ✗ b ✗", "none"),
        ("a ✓ b ✓", "a\nb"),
        ("a ✗", ""),
        ("a ✓ b ✗ c", ""),
        ("no ✗ and that is it", ""),
        ("a" * 1990 + "[", ""),
    ],
)
def test_of_entries_with_marks_the_ticked_ones_are_left(text, read):
    assert held(in_one_line(text)) == read


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


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("| a | b | c |\n|---|---|---|\n| ✓ | ✗ | ✓ |", "a\nc"),
        ("| a | b |\n| no | ja |", "b"),
        ("| a | b |\n| no | no |", "none"),
        ("| a | b |\n| 1 | 2 |", ""),
        ("| a | b |\n| no | yes |\n| no | yes |", ""),
        ("| a |\n| yes |", ""),
    ],
)
def test_a_row_of_marks_below_heads_ticks_them(text, read):
    assert held(below_heads(text)) == read


def test_a_head_may_be_a_question_of_its_own():
    assert answered(["missing? n", "available? y"]) == [("missing?", False), ("available?", True)]
