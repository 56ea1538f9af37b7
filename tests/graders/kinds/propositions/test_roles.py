"""Who plays which part, on a handful of verbs."""

import pytest

from labproof.graders.kinds.propositions.patterns import Groups, PatternError
from labproof.graders.kinds.propositions.roles import Roles
from labproof.graders.kinds.propositions.sentences import Token

ROLES = Roles(
    ["cpu|HW > raise > exception", "kernel > kill > program", "* > visit > disk"],
    Groups({"HW": ["mmu"]}),
)


def clause(text):
    return [Token(word, word) for word in text.split()]


@pytest.mark.parametrize(
    "text",
    [
        "cpu raise exception",
        "mmu raise it",
        "exception raise by cpu",
        "exception raise",
        "kernel always kill program",
        "moon visit disk",
        "kernel it raise exception",
        "kernel not raise exception",
        "cpu raise exception and kernel kill program",
    ],
)
def test_everybody_may_play_their_own_part(text):
    assert not ROLES.miscast(clause(text), [])


@pytest.mark.parametrize(
    "text",
    [
        "kernel raise exception",
        "cpu raise program",
        "exception raise by kernel",
        "kernel raise",
        "program kill kernel",
        "cpu visit kernel",
    ],
)
def test_nobody_plays_anothers(text):
    assert ROLES.miscast(clause(text), [])


def test_a_way_that_says_all_of_it_knows_better():
    text = clause("then kernel raise exception")
    assert not ROLES.miscast(text, [range(1, 4)])
    assert ROLES.miscast(text, [range(2, 4)])


@pytest.mark.parametrize(
    ("text", "true"),
    [
        ("kernel not raise exception", True),
        ("exception not raise by kernel", True),
        ("cpu not raise exception", False),
        ("not raise exception", False),
        ("kernel not not raise exception", False),
        ("kernel not exception", False),
    ],
)
def test_a_denial_is_true_where_it_is_one_and_denies_what_nobody_does(text, true):
    assert ROLES.truly_denied(clause(text)) is true


@pytest.mark.parametrize(
    ("text", "false"),
    [
        ("cpu not raise exception", True),
        ("exception not raise by cpu", True),
        ("cpu raise not exception", True),
        ("cpu raise exception not program", False),
        ("not cpu raise exception", False),
        ("kernel not raise exception", False),
        ("cpu not raise", False),
        ("cpu not visit disk", False),
        ("cpu not not raise exception", False),
    ],
)
def test_a_denial_is_false_where_it_denies_somebodys_own_part(text, false):
    assert ROLES.falsely_denied(clause(text)) is false


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ("cpu > raise", "'cpu > raise': a role is who > what > whom"),
        ("NOBODY > raise > cpu", "no group is called 'NOBODY'"),
    ],
)
def test_a_role_that_cannot_be_read_is_told(entry, told):
    with pytest.raises(PatternError) as caught:
        Roles([entry], Groups({}))
    assert str(caught.value) == told
