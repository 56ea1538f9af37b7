"""Of two values at two times the later one holds, and one that is over is told."""

import pytest

from labproof.graders.kinds.reading.moves import in_time, is_over
from labproof.graders.kinds.reading.so_far import Claim
from tests.graders.kinds.reading.letters import said

BOTH = [Claim("S", True), Claim("T", True)]


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("S at first, T afterwards", [False, True]),
        ("from S to T", [False, True]),
        ("S now, T before", [True, False]),
        ("S, T", [True, True]),
    ],
)
def test_what_was_and_is_no_longer_does_not_hold(text, holds):
    assert [claim.holds for claim in in_time(BOTH, said(text), numeric=False)] == holds


def test_claims_that_are_not_the_values_of_the_text_stay_as_they_are():
    assert in_time(BOTH[:1], said("S at first, T afterwards"), numeric=False) == BOTH[:1]


@pytest.mark.parametrize(
    ("text", "word"),
    [("it was Z for a moment, now it is gone", ["was"]), ("it was Z", []), ("now it is Z", [])],
)
def test_what_is_gone_is_told_by_the_word_that_says_so(text, word):
    assert is_over(said(text)) == word
