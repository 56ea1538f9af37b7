"""What is struck out, ticked, numbered or underlined is cleared before the words are read."""

import pytest

from labproof.graders.kinds.reading.clearing import cleared


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Answer: >143<", "Answer: 143"),
        (">>> 143 <<<", "143"),
        ("a > b < c", "a > b < c"),
        ("143 - cheers, Bob", "143"),
        ("143. Thanks!", "143."),
        ("143, thanks to TERM", "143, thanks to TERM"),
        ("| it | 143 |", "it : 143"),
        ("| it | value | |---|---| | a | -20 |", "it : value : a : -20"),
        ("a | b", "a | b"),
    ],
)
def test_what_points_at_a_value_or_signs_a_letter_is_cleared(text, left):
    assert cleared(text) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("[ ] ready [x] loadable [ ] unfit", "loadable"),
        (
            "[ ] ready [x] loadable [ ] unfit it came filled in so, I say unfit",
            "loadable . it came filled in so, I say unfit",
        ),
        ("⬜ v1 ✅ v2 ⬜ none of both", "v2"),
    ],
)
def test_the_ticked_one_is_left_with_what_is_said_behind_all(text, left):
    assert cleared(text) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("143 b/c 128+15", "143 because 128+15"),
        ("yes w/o exception", "yes without exception"),
        ("/usr/b/c", "/usr/b/c"),
        ("only wait() removes it", "only wait removes it"),
        ("! mmap", "!mmap"),
        ("Yes. I don't know what -generic means, though.", "Yes"),
        ("6.8.0-45-generic (no idea what generic means)", "6.8.0-45-generic"),
        ("143, keine Ahnung was das bedeutet", "143"),
        ("no idea what a zombie is", "no idea what a zombie is"),
    ],
)
def test_what_is_in_short_or_of_a_word_alone_is_told_in_full_or_left_out(text, left):
    assert cleared(text) == left
