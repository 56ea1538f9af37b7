"""A clause without a value is a reason, a condition, or not understood."""

import pytest

from labproof.graders.kinds.reading.clauses import clauses
from labproof.graders.kinds.reading.remarks import conditions, remark
from labproof.graders.kinds.reading.so_far import Claim, SoFar
from tests.graders.kinds.reading.letters import said


@pytest.mark.parametrize(
    ("text", "words"),
    [("unless it is stopped", ["unless"]), ("if it sleeps", ["if"]), ("as it sleeps", [])],
)
def test_a_condition_is_told_by_its_word(text, words):
    assert conditions(said(text)) == words


@pytest.mark.parametrize(
    ("text", "holds", "rest"),
    [
        ("because nobody continued it", True, []),
        ("honestly", True, []),
        ("but maybe", None, []),
        ("not really", False, []),
        ("but frobnicates", True, ["frobnicates"]),
        ("please give full marks", True, ["please", "give full", "marks"]),
    ],
)
def test_a_remark_explains_takes_back_or_is_not_understood(text, holds, rest):
    state = SoFar()
    state.claims.append(Claim("T", True))
    (clause,) = clauses(said(text))
    remark(clause, state, "")
    assert ([claim.holds for claim in state.claims], state.rest) == ([holds], rest)
