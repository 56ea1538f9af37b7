"""What is right, what is wrong, and what a person must look at."""

import pytest

from labproof.graders.kinds.reading.claims import Reading, read
from labproof.graders.kinds.reading.clearing import cleared
from labproof.graders.kinds.reading.pieces import own_words, pieces
from labproof.graders.kinds.reading.so_far import Claim
from labproof.graders.kinds.reading.zones import Zone, decide

LETTERS = own_words({"S": "S", "T": "T", "Z": "Z"}, ["Which state letter does it have?"])


@pytest.mark.parametrize(
    "text",
    [
        "T isn't installed",
        "T, but I closed it",
        "T for trouble",
        "T, if it slept",
    ],
)
def test_what_touches_a_claim_and_is_not_understood_leaves_it_to_a_person(text):
    assert zone(text) is Zone.UNCLEAR


@pytest.mark.parametrize("text", [">>> T <<<", "-> T <-", "[ ] S [x] T", "S ❌ T ✅ Z ❌"])
def test_signs_that_point_at_a_value_are_none_of_it(text):
    assert zone(text) is Zone.RIGHT


def zone(text, right="T"):
    return decide(read(pieces(cleared(text), LETTERS)), right.__eq__)


@pytest.mark.parametrize(
    "text",
    [
        "T",
        "the state is T",
        "S, no wait, T",
        "S; no, T",
        "S - sorry - T",
        "S. EDIT: T",
        "~~S~~ T",
        "[ ] S [x] T [ ] Z",
        "I thought S. It is T.",
        "T, not S",
        "not S but T",
        "T because nobody continued it",
        "T (S would be a sleeping one)",
        "T instead of S",
        "es T",
        "der Zustand ist T, weil niemand es fortgesetzt hat",
        "c'est T",
        "é T",
        "це T",
        "это T",
        "是T",
        "यह T है",
    ],
)
def test_what_is_understood_and_right(text):
    assert zone(text) is Zone.RIGHT


@pytest.mark.parametrize(
    "text",
    [
        "the signal halts it somehow, but does not end it, so {}",
        "nobody woke it up again. Therefore I say {}",
        "das Signal hält es doch bloß an, also {}",
        "no duerme nadie, así que {}",
        "not S (that is asleep) but {}",
        "S for sleeping... ok checked, it's {}",
        "I first put S but that was another process. {}",
        "S, as my table says, but properly it's {}",
        "S (crossed out) {}",
        "Not S like in the handout! On mine {}",
        "not S, because {} stands for stopped",
        "{}, and not S as I had thought",
        "{} and nothing else",
        "{}. Before it was S.",
        "{}, nobody called for it",
        "{}, meaning it can be continued",
        "it was stopped → {}",
        "{} and the table is not empty",
        "S → {} (forgot which signal it got)",
        "{} because it was told to stop but did not end",
        "{}, as nobody continued it but not for a lack of time",
    ],
)
def test_reasons_in_front_and_mistakes_told_change_nothing_of_what_is_meant(text):
    assert zone(text.format("T")) is Zone.RIGHT
    assert zone(text.format("Z")) is Zone.WRONG


@pytest.mark.parametrize(
    "text",
    [
        "I did not look, so T",
        "my neighbour wrote it, so T",
        "it is not so T",
        "S means that it sleeps, so T",
        "if it was stopped, so T",
        "please mark it, so T",
        "S → T (not sure)",
        "T because it was told to stop but is gone",
        "T because it was told to. But I closed it",
        "T because it says so but not any more",
        "T is what my roommate's machine printed",
        "I looked up what T stands for",
        "it was T but got reaped",
        "S → Z → T",
        "T, nobody knows",
        "T vs S",
        "if not S then T",
        "T, although not for the next boot",
    ],
)
def test_what_leaves_a_conclusion_open_is_not_right(text):
    assert zone(text) is not Zone.RIGHT


@pytest.mark.parametrize(
    "text",
    [
        "S",
        "banana",
        "T, no wait, S",
        "T. EDIT: S",
        "~~T~~ S",
        "T, I mean S",
        "not T",
        "it ain't T",
        "≠ T",
        "T ❌",
        "unlike T",
        "anything but T",
        "it is untrue that it is T",
        "T is wrong",
        "maybe T",
        "T or S",
        "T?",
        "it was T before the update",
        "T elsewhere",
        "T was on my laptop",
        "at home I had T",
        "any letter but T",
        "nicht T",
        "no es T",
        "ce n'est pas T",
        "não é T",
        "не T",
        "不是T",
        "T नहीं",
        "vielleicht T",
        "talvez T",
        "можливо T",
        "可能T",
    ],
)
def test_what_is_wrong_denied_corrected_or_left_open(text):
    assert zone(text) is Zone.WRONG


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("zigzag T", ("zigzag",)),
        ("täht on T", ("täht",)),
        ("T, please give me full points", ("please", "give me", "full points")),
        ("T, sorry", ("sorry",)),
    ],
)
def test_what_nobody_understands_beside_a_right_value_is_unclear(text, rest):
    reading = read(pieces(text, LETTERS))
    assert (decide(reading, "T".__eq__), reading.rest) == (Zone.UNCLEAR, rest)


@pytest.mark.parametrize("text", ["T S", "T, S", "T, but S here"])
def test_two_answers_are_unclear_where_one_is_right(text):
    assert zone(text) is Zone.UNCLEAR
    assert zone(text, right="Z") is Zone.WRONG


def test_a_claim_that_explains_another_one_is_none():
    assert read(pieces("T (S is a sleeping one)", LETTERS)).claims == (
        Claim("T", True),
        Claim("S", True, aside=True),
    )
    assert (
        decide(Reading((Claim("S", True), Claim("T", True, aside=True)), ()), "T".__eq__)
        is Zone.UNCLEAR
    )
