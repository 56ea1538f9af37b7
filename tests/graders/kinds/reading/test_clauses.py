"""An answer is cut where its parts begin, and what a correction strikes out is gone."""

import pytest

from labproof.graders.kinds.reading.clauses import clauses, corrected
from tests.graders.kinds.reading.letters import said, texts


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("S, no wait, T", ", T"),
        ("S then T", "T"),
        ("S → T → Z", "S → T → Z"),
        ("no, T", "no , T"),
        ("T instead of S", "T instead of S"),
    ],
)
def test_a_correction_leaves_what_stands_behind_it(text, left):
    assert " ".join(texts(corrected(said(text)))) == left


def test_in_a_list_what_comes_next_takes_nobodys_place():
    assert texts(corrected(said("S then T"), by_next=False)) == ["S", "then", "T"]


def test_a_clause_tells_what_opens_it_and_how_deep_in_brackets_it_stands():
    assert [
        (" ".join(texts(one.pieces)), one.opener, one.depth)
        for one in clauses(said("T (it sleeps), but not S because nobody ended it"))
    ] == [
        ("T", "", 0),
        ("it sleeps", "(", 1),
        ("but not S", "but", 0),
        ("because nobody ended it", "because", 0),
    ]


def test_an_and_cuts_where_that_is_asked_for():
    assert [texts(one.pieces) for one in clauses(said("S and T"))] == [["S", "and", "T"]]
    assert [texts(one.pieces) for one in clauses(said("S and T"), ands=True)] == [
        ["S"],
        ["and", "T"],
    ]
