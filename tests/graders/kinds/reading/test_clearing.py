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
