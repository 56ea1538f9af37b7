"""The tables of words: each way of saying something stands in one sense a language, and is found as it is written."""

import re
from collections import Counter

import pytest

from labproof.graders.kinds.reading.claims import read
from labproof.graders.kinds.reading.pieces import own_words, pieces
from labproof.graders.kinds.words import (
    LANGUAGES,
    Sense,
    alternation,
    any_of,
    as_written,
    bounded,
    fold,
    folded,
    marks,
    merged,
    numerals,
    phrases,
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_table_has_one_phrase_in_two_senses(language):
    said = Counter(
        phrase for ways in LANGUAGES[language].WORDS.values() for phrase in phrases(ways)
    )
    assert [phrase for phrase, times in said.items() if times > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_entry_of_a_table_is_read_at_once_as_each_of_its_ways_alone(language):
    entries = LANGUAGES[language].WORDS.values()
    assert [phrases(ways) for ways in entries] == [phrases(ways.split(",")) for ways in entries]


def test_a_pattern_takes_the_longest_way_first_and_an_apostrophe_of_either_sort():
    assert re.match(alternation("except"), "except for jails").group() == "except for"
    assert re.match(any_of(["don't (x)"]), "don’t (x)")


def test_a_bounded_way_is_a_word_of_its_own_but_where_words_are_glued():
    address = re.compile(bounded("address"))
    assert [one.group() for one in address.finditer("address addressed адрес网卡地址是 पता है")] == [
        "address",
        "地址",
        "पता",
    ]


def test_a_name_that_no_language_knows_is_an_error():
    with pytest.raises(KeyError, match="beetween"):
        as_written("between", "beetween")


def test_marks_are_folded_and_of_glued_signs_one_word_and_several():
    assert {"or not", "ou nao", "чи ні"} <= marks("or not")
    assert {"之后", "之 后"} <= marks("afterwards")


def test_a_table_that_few_languages_have_is_read_of_all_of_them():
    assert {"half", "Hälfte", "moitié"} <= {*merged("SHARES")[2]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_table_has_yes_no_denial_doubt_and_nothing(language):
    words = LANGUAGES[language].WORDS
    assert {
        "yes",
        "no",
        "not",
        "wrong",
        "hedge",
        "or",
        "and",
        "bound",
        "fix",
        "because",
        "none",
        "times",
    } <= set(words)
    assert set(words) <= {sense.value for sense in Sense}


@pytest.mark.parametrize(
    ("text", "sense"),
    [
        *(
            ("yes", Sense.YES),
            ("y", Sense.YES),
            ("ja", Sense.YES),
            ("sí", Sense.YES),
            ("oui", Sense.YES),
        ),
        *(
            ("sim", Sense.YES),
            ("так", Sense.YES),
            ("да", Sense.YES),
            ("是的", Sense.YES),
            ("हाँ", Sense.YES),
            ("sì", Sense.YES),
            ("tak", Sense.YES),
            ("evet", Sense.YES),
            ("はい", Sense.YES),
            ("ja", Sense.YES),
            ("네", Sense.YES),
            ("ano", Sense.YES),
            ("نعم", Sense.YES),
            ("vâng", Sense.YES),
            ("jodå", Sense.YES),
            ("ya", Sense.YES),
            ("da", Sense.YES),
        ),
        *(
            ("no", Sense.NO),
            ("nein", Sense.NO),
            ("non", Sense.NO),
            ("ні", Sense.NO),
            ("нет", Sense.NO),
            ("否", Sense.NO),
            ("hayır", Sense.NO),
            ("いいえ", Sense.NO),
            ("nee", Sense.NO),
            ("아니요", Sense.NO),
            ("nikoli", Sense.NO),
            ("لا", Sense.NO),
            ("không", Sense.NO),
            ("nej", Sense.NO),
            ("tidak", Sense.NO),
            ("nu", Sense.NO),
        ),
    ],
)
def test_yes_and_no_alone_are_yes_and_no(text, sense):
    assert [piece.sense for piece in pieces(text)] == [sense]


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("S değil T", "T"),
        ("SではなくT", "T"),
        ("S नहीं T", "T"),
        ("non è S, è T", "T"),
        ("nie S, lecz T", "T"),
        ("niet S maar T", "T"),
        ("S, nee T", "T"),
        ("S가 아니라 T입니다", "T"),
        ("S 말고 T", "T"),
        ("T도 S도 아닙니다", ""),
        ("T가 아닙니다", ""),
        ("wellicht T", ""),
        ("ne S, ale T", "T"),
        ("není T", ""),
        ("S ani T", ""),
        ("asi T", ""),
        ("không phải S mà là T", "T"),
        ("có lẽ T", ""),
        ("inte S utan T", "T"),
        ("inte T", ""),
        ("bukan S melainkan T", "T"),
        ("T atau S", ""),
        ("nu S, ci T", "T"),
        ("nu T", ""),
        ("poate T", ""),
        ("ليس S بل T", "T"),
        ("ربما T", ""),
        ("T일지도 모릅니다", ""),
        ("T değil", ""),
        ("Tではない", ""),
        ("T नहीं", ""),
        ("non è T", ""),
        ("nie T", ""),
        ("belki T", ""),
        ("Tかもしれない", ""),
        ("forse T", ""),
        ("chyba T", ""),
    ],
)
def test_a_denial_is_said_of_what_stands_where_its_language_has_it(text, held):
    claims = read(pieces(text, own_words({"S": "S", "T": "T"}))).claims
    assert [claim.value for claim in claims if claim.holds] == list(held)


def test_words_are_compared_without_case_accents_and_apostrophes():
    assert fold("Größe") == "grosse"
    assert folded("L'overlay n’est pas chargé") == ["l", "overlay", "n", "est", "pas", "charge"]
    assert folded("内核") == ["内", "核"]
    assert folded("بالأحرى") == ["بال", "احرى"]
    assert folded("커널에서는") == [*map(fold, ("커널", "에서", "는"))]


@pytest.mark.parametrize(
    ("word", "values"),
    [
        ("seven", (7,)),
        ("einundsiebzig", (70, 1)),
        ("sechsmal", (6,)),
        ("tweeenzeventig", (70, 2)),
        (fold("칠십일"), (7, 10, 1)),
        (fold("스물두"), (20, 2)),
        ("sixfold", (6,)),
        ("banana", ()),
    ],
)
def test_the_numerals_in_a_word(word, values):
    assert numerals(word) == values


@pytest.mark.parametrize("text", ["Not a_b-C 7.10x", "", " -- ", "a\tb\n/proc/1 (x)", "IT IS 0o17"])
def test_plain_words_are_folded_as_those_among_others(text):
    assert [*folded(text), "e"] == folded(f"{text} é")


def test_of_words_that_differ_by_an_accent_the_one_is_meant_that_is_written():
    said = own_words({"20": 20})
    assert [piece.sense for piece in pieces("tới 20", said)] == [Sense.BOUND, Sense.VALUE]
    assert [piece.sense for piece in pieces("tôi 20", said)] == [Sense.REFER, Sense.VALUE]
    assert [piece.sense for piece in pieces("the drive is 20", said)][1] is Sense.WORD
    assert [piece.sense for piece in pieces("dříve 20", said)] == [Sense.ELSE, Sense.VALUE]


# Harmless in another language that an answer may as well be in.
AMBIGUOUS = set(
    """de moment, es o, es u, es primo, fr ne, fr hier, fr n'importe, fr j'ai oublié, fr si, pt primo, pt prima, pt marque,
    zh bu, hi ya, it o, it se, nl of, nl later, ro ci, vi hay, vi sai, cs ne, cs moment, sv tom, sv om, da tom, no tom,
    fi jos, bg ще, bg само, fa يا, tl tila, tl o, tl basta, tl dapat, sw je, sw wala, sw au, sw tu""".replace(
        "\n", " "
    ).split(", ")
)
TAKES_BACK = "hedge not no wrong untrue or except else fix order blank limit leave".split()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_takes_back_is_known_beside_words_of_english(language):
    harmless = (Sense.WORD, Sense.FILL, Sense.REFER, Sense.BECAUSE, Sense.AND)
    lost = set()
    for way in (
        way for name in TAKES_BACK for way in LANGUAGES[language].WORDS.get(name, "").split(",")
    ):
        said = pieces(f"{way} 26 it is what the screen shows")
        front = said[: next((at for at, piece in enumerate(said) if piece.text == "26"), 1)]
        if way.strip() and all(piece.sense in harmless for piece in front):
            lost.add(f"{language} {' '.join(way.split())}")
    assert {" ".join(way.split()) for way in lost} <= {" ".join(one.split()) for one in AMBIGUOUS}
