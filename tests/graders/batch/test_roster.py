"""A class by all the names that its people go by; where two share one, it leads to neither."""

import pytest

from labproof.graders.batch.roster import Roster, letters, spellings
from labproof.graders.model import Person

ADA = Person("al1815", "Ada Lovelace", "ada@example.edu", "Group 1")
FIONA = Person("007", "Fiona O'Hara", "fo@example.edu", "Group-2")
JOSE = Person("jm", "José Müller", "", "group 2")
ADA_TOO = Person("al1900", "Ada Byron", "ada@example.com", "")
CLASS = Roster((ADA, FIONA, JOSE, ADA_TOO), {"jm": ["jose.m"]}, {"4711": "jm"})


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("al1815", ADA),
        ("AL1815", ADA),
        ("ada@example.edu", ADA),
        ("fo", FIONA),
        ("jose.m", JOSE),
        ("ada", None),
        ("nobody", None),
        ("", None),
    ],
)
def test_a_login_is_an_id_an_address_or_what_stands_before_its_at(text, person):
    assert CLASS.login(text) is person


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Ada Lovelace", ADA),
        ("lovelaceada", ADA),
        ("Lovelace, Ada", ADA),
        ("OHara Fiona", FIONA),
        ("Jose Muller", JOSE),
        ("Jose Mueller", JOSE),
        ("Jose\u0301 Mu\u0308ller", JOSE),
        ("Ada", None),
    ],
)
def test_a_name_may_be_spelled_in_any_order_and_without_its_signs(text, person):
    assert CLASS.name(text) is person


def test_an_address_of_another_place_is_only_theirs_who_have_none():
    assert CLASS.email("jm@anywhere.org") is JOSE
    assert CLASS.email("al1815@example.edu") is ADA
    assert CLASS.email("al1815@example.org") is None


def test_a_sites_number_leads_to_an_id_and_zeros_before_one_may_be_lost():
    assert (CLASS.number("4711"), CLASS.number("4712")) == (JOSE, None)
    assert CLASS.login("7") is None
    assert CLASS.all_named("7") == {FIONA}


def test_whom_two_may_be_is_told_as_both():
    assert CLASS.all_named("ada") == {ADA, ADA_TOO}
    assert CLASS.by_words(["ada", "b", "lovelace"]) == {ADA}
    assert CLASS.by_words(["ada"]) == set()


def test_a_group_may_be_spelled_otherwise_where_that_is_no_others_spelling():
    assert CLASS.group("group 1") == CLASS.group("GROUP1") == (ADA,)
    assert (CLASS.group("group 2"), CLASS.group("Group-2")) == ((JOSE,), (FIONA,))
    assert CLASS.group("group2") == CLASS.group("") == ()


def test_any_word_of_a_name_may_come_first():
    assert letters("O'Hara, Fiona") == "oharafiona"
    assert {"mariedaviescurie", "curiemariedavies", "daviescuriemarie"} <= set(
        spellings("Marie Davies Curie")
    )
