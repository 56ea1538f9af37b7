"""A number that is all of an answer, in a notation that a sentence would leave open: "0b10001111", "cxliii", "一四三"."""

from __future__ import annotations

import re
from functools import cache

from labproof.graders.kinds.numerals import from_roman
from labproof.graders.kinds.words import VOCABULARY, alternation, as_written, fold, numerals
from labproof.graders.patterns import late

_BASES = late(
    r"(?:0[bB](?P<two>[01]{1,64})|0[oO](?P<eight>[0-7]{1,22})|(?P<hex>[\da-fA-F]{1,16}) ?hex)"
)
_TIMES = re.compile(rf"[x×] ?(\d{{1,18}})|(\d{{1,18}}) ?{alternation('pieces')}\.?", re.IGNORECASE)
_TENS = re.compile(rf"({alternation('tens')})([a-z]+)")
_MOST_SIGNS = 16


def lone_number(text: str) -> int | None:
    """Its value; None of any other answer."""
    text = text.strip(" .")
    if found := _BASES.fullmatch(text):
        return next(
            int(found[name], base)
            for name, base in (("two", 2), ("eight", 8), ("hex", 16))
            if found[name]
        )
    if found := _TIMES.fullmatch(text):
        return int(found[1] or found[2])
    if 1 < len(text) <= _MOST_SIGNS and text[0] in _signs():
        return _glued(text)
    word = fold(text)
    if not (word.isascii() and word.isalpha()) or (word,) in VOCABULARY.senses:
        return None
    if found := _TENS.fullmatch(word):
        tens, ones = numerals(found[1]), numerals(found[2])
        return tens[0] + ones[0] if len(tens) == len(ones) == 1 and 0 < ones[0] < 10 else None
    return from_roman(word.upper()) if len(word) > 1 and not numerals(word) else None


def _glued(text: str) -> int | None:
    """Signs that are digits, one behind the other, or with their tens, hundreds, thousands and ten thousands."""
    values = [_signs().get(sign) for sign in text]
    known = [value for value in values if value is not None]
    if len(known) < len(text):
        return None
    if all(value < 10 for value in known):
        return int("".join(map(str, known)))
    total = part = digit = 0
    for value in known:
        if value < 10:
            digit = value
        elif value < _TEN_THOUSAND:
            part, digit = part + (digit or 1) * value, 0
        else:
            total, part, digit = total + (part + digit) * value, 0, 0
    return total + part + digit


_TEN_THOUSAND = 10_000


@cache
def _signs() -> dict[str, int]:
    """Each sign that is a number, of scripts that part no words."""
    said = {
        phrase[0]: value
        for phrase, value in VOCABULARY.numbers.items()
        if len(phrase) == len(phrase[0]) == 1 and not phrase[0].isascii()
    }
    return said | dict.fromkeys(as_written("ten thousand", "myriad"), _TEN_THOUSAND)
