"""Whose a submission is by its name, its site, its nonce and its files; what nobody can tell is nobody's."""

from __future__ import annotations

import unicodedata

import pytest

from labproof.graders.batch.find.registry import SITES
from labproof.graders.batch.find.site import Clue, HandIn
from labproof.graders.batch.record.attribution import Attempt, find_owner
from labproof.graders.batch.record.names import ClassNames
from labproof.graders.batch.roster import Roster
from labproof.graders.model import Person

ROSTER = Roster(
    [
        Person("ada", "Ada Lovelace", "Ada@example.org"),
        Person("zoe", "Zoë Müller"),
        Person("7", "Seven"),
        Person("t1", "Sam Twin"),
        Person("t2", "Sam Twin"),
        Person("@neo", "Thomas Anderson"),
    ]
)


def owner(name, claimed="", nonce="", roster=ROSTER, hand_in=None, beside=()):
    last = name.rpartition("/")[2]
    told = (
        hand_in or next((told for site in SITES if (told := site.hand_in(last))), None) or HandIn()
    )
    nonces = {"n-ada": "ada", "n-zoe": "zoe"} if nonce else {}
    return find_owner(
        Attempt(name, told, claimed, nonce, bool(nonce)),
        roster,
        ClassNames([name, *beside]),
        nonces,
    )


def whose(*arguments, **more):
    return "+".join(person.id for person in owner(*arguments, **more).people)


@pytest.mark.parametrize(
    ("submission", "claimed", "found"),
    [
        ("ada", "", "ada"),
        ("kernel-lab-ada", "", "ada"),
        ("lovelaceada_4711_1_a.zip", "", "ada"),
        ("Ada Lovelace_4711_assignsubmission_file", "", "ada"),
        (unicodedata.normalize("NFD", "Zoë Müller_1_assignsubmission_file"), "", "zoe"),
        ("class/ZOE.ZIP", "", "zoe"),
        ("7", "", "7"),
        ("banana", "ada", "ada"),
        ("banana", "", ""),
        # The number is the site's own: of another learner's id it is a reason to ask, by itself it is nobody's.
        ("Ada Lovelace_7_assignsubmission_file", "", ""),
        ("Somebody Else_7_assignsubmission_file", "", ""),
        ("Sam Twin_1_assignsubmission_file", "", ""),
        ("Ada@example.org", "", "ada"),
        ("ada@example.org_7", "", "ada"),
        ("x-ada", "", ""),
        ("@neo", "", "@neo"),
    ],
)
def test_whose_a_submission_is(submission, claimed, found):
    assert whose(submission, claimed) == found


def test_ids_that_differ_by_case_are_two_people():
    roster = Roster(
        [Person("S1", "Up"), Person("s1", "Low"), Person("s2", "Ann"), Person("S3", "Bo")]
    )
    assert [whose(name, roster=roster) for name in ("S1", "s1", "S2", "s3.rar", "lab-S1")] == [
        *("S1", "s1", "s2", "S3", "S1")
    ]


def test_a_nonce_comes_before_what_the_files_claim():
    found = owner("banana", "zoe", "n-ada")
    assert ([person.id for person in found.people], found.flags) == (
        ["ada"],
        ("the answer files name 'zoe'",),
    )


def test_a_copied_nonce_takes_nobody_the_mark_that_an_id_gives():
    found = owner("zoe", "zoe", "n-ada")
    assert ([person.id for person in found.people], found.flags) == (
        ["zoe"],
        ("the evidence carries the nonce of 'ada'",),
    )


@pytest.mark.parametrize("claimed", ["ada+zoe", "ada, zoe", "ada & zoe", "ada and zoe", "ada/zoe"])
def test_several_ids_are_several_people(claimed):
    assert whose("banana", claimed) == "ada+zoe"
    assert whose("zoe", claimed) == "ada+zoe"
    assert whose("t1", claimed) == "t1"


def test_an_address_of_another_place_is_not_the_same_person():
    roster = Roster([Person("ada", "", "ada@example.org"), Person("bob", "")])
    assert [whose(name, roster=roster) for name in ("ada@example.com_1", "bob@example.com_1")] == [
        "",
        "bob",
    ]


def test_a_sites_own_number_counts_where_the_class_list_is_that_sites():
    roster = Roster(
        [Person("ada", "Ada Lovelace"), Person("bob", "Bob Stone")],
        {},
        {"70011": "ada", "70012": "bob"},
    )
    assert (
        whose("x", hand_in=HandIn(who=(Clue(name="somebody", number="70011"),)), roster=roster)
        == "ada"
    )
    found = owner(
        "x", hand_in=HandIn(who=(Clue(name="Ada Lovelace", number="70012"),)), roster=roster
    )
    told = "its name is that of 'ada', its number that of 'bob': nobody gets the mark "
    told += "until you say whose it is (--owners)"
    assert (found.people, found.flags) == ((), (told,))


def test_a_recording_that_lacks_what_its_own_nonce_asks_for_is_held_as_well():
    told = Attempt("ada", HandIn(), nonce="n-ada", recorded=True, unmet=True)
    given = (ROSTER, ClassNames(["ada"]), {"n-ada": "ada"})
    assert find_owner(told, *given).people == (ROSTER.by_id["ada"],)
    held = find_owner(told, *given, strict=True)
    assert (held.people, held.disputed) == ((), (ROSTER.by_id["ada"],))
    said = (ROSTER.by_id["ada"],)
    assert find_owner(told, *given, said, strict=True).people == said
