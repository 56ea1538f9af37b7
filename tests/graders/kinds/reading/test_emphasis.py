"""Words that set something right are none where there is nothing to be set right."""

import pytest

from labproof.graders.kinds.reading.emphasis import without_emphasis
from labproof.graders.kinds.reading.pieces import own_words, pieces

OWN = own_words({"T": "T", "S": "S"})


def left(text):
    return " ".join(piece.text for piece in without_emphasis(pieces(text, OWN)))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("final answer T", "T"),
        ("sorry, T", ", T"),
        ("T, my final answer", "T , my"),
        ("T, and no it's not S", "T , and not S"),
        ("T, sorry, not S", "T , , not S"),
        ("S, actually T", "S , actually T"),
        ("S, final answer T", "S , final answer T"),
        ("the man page says T, actually T", "the man page says T , actually T"),
        ("S, no, T", "S , no , T"),
        ("no idea", "no idea"),
    ],
)
def test_what_sets_nothing_right_is_left_out(text, said):
    assert left(text) == said
