"""Numbers as people write them, wherever they come from."""

import pytest

from labproof.graders.kinds.numerals import in_figures, numbers, words_of_numbers
from labproof.graders.kinds.words import VOCABULARY


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("1,434", [1434]),
        ("1.434", [1434]),
        ("1 434", [1434]),
        ("1'434", [1434]),
        ("1_434", [1434]),
        ("1,23,434", [123434]),
        ("68x", [68]),
        ("68次", [68]),
        ("0x8f", [143]),
        ("CXLIII", [143]),
        ("sixty-eight", [68]),
        ("a hundred and forty-three", [143]),
        ("thirty-one thousand three hundred thirty-seven", [31337]),
        ("hundertdreiundvierzig", [143]),
        ("setenta e uma", [71]),
        ("soixante et onze", [71]),
        ("quatre-vingt-dix", [90]),
        ("сімдесят один", [71]),
        ("семьдесят один", [71]),
        ("一百四十三", [143]),
        ("अड़सठ", [68]),
        ("21 - 1 = 20", [20]),
        ("20 = 21 - 1", [20]),
        ("128+15, i.e. 143", ["128+15", 143]),
        ("68 ± 1", [68]),
        ("20 (on 2026-11-25)", [20]),
        ("143.0", [143]),
        ("14.3", ["14.3"]),
        ("-5", ["-5"]),
        ("68 ms", ["68 ms"]),
        ("68 %", ["68 %"]),
        ("143k", ["143k"]),
        ("15-25", ["15-25"]),
        ("6.8.0-45-generic", []),
        ("banana", []),
        ("once", [11]),
        ("hay once módulos", [11]),
        ("printed once per call", []),
        ("17, no: seventy-one", [17, 71]),
        ("134, hundertdreiundvierzig", [134, 143]),
        ("71, one of them twice", [71]),  # beside digits a small one is a word like others
        ("143 CXL", [143]),
    ],
)
def test_each_number_and_what_else_is_none(text, values):
    assert [found.value for found in numbers(text)] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [("twenty seven eighteen", [27, 18]), ("one four three", [1, 4, 3]), ("one zero five", [1, 0, 5]),
     ("ten four three", [10, 4, 3]),
     ("tujuh puluh satu", [71]), ("quatre-vingt-dix-sept", [97]),
     ("soixante et onze", [71]), ("one hundred and forty three", [143]), ("واحد وسبعون", [71])],
)  # fmt: skip
def test_numerals_make_one_number_where_they_add_up(text, values):
    assert [one.value for one in words_of_numbers(text)] == values


@pytest.mark.parametrize(
    ("text", "value"),
    [("2^7 + 2^4 - 1 = 143", 143), ("128+8+4+2+1=143", 143), ("143 = 2**7 + 15", 143), ("0x80 + 15 = 143", 143),
     ("1 * 128 + 15 = 143", 143), ("2^7 + 2^4 - 1 = 15", "2^7 + 2^4 - 1 = 15"), ("2^7 + 15", "2^7 + 15"),
     ("10001111 = 143", 143), ("0b10001111 = 143", 143)],
)  # fmt: skip
def test_a_sum_of_any_length_is_its_result_where_it_holds(text, value):
    assert [one.value for one in numbers(text)] == [value]


def test_a_numeral_of_several_words_is_begun_by_each_of_its_first_words():
    several = [" ".join(phrase) for phrase in VOCABULARY.numbers if len(phrase) > 1]
    assert several
    with pytest.MonkeyPatch.context() as patched:
        patched.setitem(vars(VOCABULARY), "counted_on", {word for (word, *_) in VOCABULARY.numbers})
        at_length = [in_figures(f"so {text} of them") for text in several]
    assert [in_figures(f"so {text} of them") for text in several] == at_length
