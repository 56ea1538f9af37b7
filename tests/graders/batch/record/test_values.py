"""Whose values a submission was made with: the owner's, somebody else's, or nobody's."""

import pytest

from labproof.graders.batch.record.values import Seeds
from labproof.graders.batch.roster import Roster
from labproof.graders.draws import seed_of
from labproof.graders.model import Person

ADA, BOB = Person("4711", "Ada", "ada@example.edu"), Person("4712", "Bob")
CLASS = Roster([ADA, BOB], {"4711": ["al1815"]})
NONCES = {"a" * 32: "4711", "b" * 32: "4712"}
ALONE = "its values were drawn from the id alone, and not from the nonce that was given"
NOBODYS = "its values are those of nobody in this class"


@pytest.mark.parametrize(
    ("drawn_from", "people", "claimed", "told"),
    [
        ("4711", [ADA], "4711", ()),
        ("al1815", [ADA], "al1815", ()),
        ("4711", [BOB], "4712", ("its values are those of '4711'",)),
        ("al1815", [BOB], "al1815", (NOBODYS,)),
        ("4711+4712", [ADA, BOB], "4711+4712", ()),
        ("4712", [ADA, BOB], "4711+4712", ()),
        ("4711+4713", [ADA, BOB], "4711+4713", (NOBODYS,)),
        ("easy", [ADA], "4711", (NOBODYS,)),
        ("easy", [], "4711", ()),
    ],
)
def test_without_a_secret_the_id_decides(drawn_from, people, claimed, told):
    assert Seeds(CLASS, {}).odd(people, seed_of(drawn_from), claimed) == told


@pytest.mark.parametrize(
    ("drawn_from", "people", "told"),
    [
        ("a" * 32, [ADA], ()),
        ("a" * 32, [ADA, BOB], ()),
        ("a" * 32, [BOB], ("its values are those of '4711'",)),
        ("4711", [ADA], (ALONE,)),
        ("c" * 32, [ADA], (NOBODYS,)),
    ],
)
def test_with_a_secret_the_nonce_decides(drawn_from, people, told):
    assert Seeds(CLASS, NONCES).odd(people, seed_of(drawn_from), people[0].id) == told


def test_without_a_roster_the_claimed_id_is_all_there_is():
    nobody = Seeds(Roster(()), {})
    assert nobody.odd([Person("s1")], seed_of("s1"), "s1") == ()
    assert nobody.odd([Person("s1")], seed_of("s2"), "s1") == (NOBODYS,)


def test_where_nothing_is_drawn_nothing_is_told():
    assert Seeds(CLASS, {}).odd([ADA], "", "4711") == ()
