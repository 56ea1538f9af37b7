"""What an answer claims, and what nobody understood of it."""

import pytest

from labproof.graders.kinds.reading.claims import Reading, read
from labproof.graders.kinds.reading.so_far import Claim
from tests.graders.kinds.reading.letters import said

BOTH = frozenset("ST")


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("T", Reading((Claim("T", True),), (), bare=True, seen=frozenset("T"))),
        ("not T", Reading((Claim("T", False, outright=True),), (), seen=frozenset("T"))),
        (
            "T or S",
            Reading(
                (Claim("T", None, outright=True), Claim("S", None, outright=True)), (), seen=BOTH
            ),
        ),
        ("T, not S", Reading((Claim("T", True), Claim("S", False, outright=True)), (), seen=BOTH)),
        ("S. EDIT: T", Reading((Claim("T", True),), (), seen=BOTH)),
        ("almost T", Reading((Claim("T", None),), (), about=True, seen=frozenset("T"))),
        ("T frobnicates", Reading((Claim("T", True),), ("frobnicates",), seen=frozenset("T"))),
        ("no idea", Reading((), (), empty=True)),
    ],
)
def test_an_answer_is_its_claims_and_what_nobody_understood(text, reading):
    assert read(said(text)) == reading


def test_more_words_than_an_answer_has_are_left_to_a_person():
    told = read(said("T because " + "it sleeps and " * 30 + "wakes"))
    assert told.rest
