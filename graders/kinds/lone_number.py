"""A number that is all of an answer, in a notation that a sentence would leave open: "0b10001111", "cxliii", "一四三"."""

from __future__ import annotations

import re

from labproof.graders.kinds.numerals import from_roman
from labproof.graders.kinds.words import LEXICON, alternation, fold, numerals

_BASES = re.compile(
    r"(?:0[bB](?P<two>[01]{1,64})|0[oO](?P<eight>[0-7]{1,22})|(?P<hex>[\da-fA-F]{1,16}) ?hex)"
)
_TIMES = re.compile(rf"[x×] ?(\d{{1,18}})|(\d{{1,18}}) ?{alternation('pieces')}\.?", re.IGNORECASE)
_TENS = re.compile(rf"({alternation('tens')})([a-z]+)")
_HAN = {sign: value for value, sign in enumerate("零一二三四五六七八九")} | {
    "〇": 0,
    "两": 2,
    "兩": 2,
}
_HAN_UNITS = {"十": 10, "百": 100, "千": 1000}
_HAN_NUMBER = re.compile(rf"[{''.join(_HAN)}十百千万萬]{{2,16}}")


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
    if _HAN_NUMBER.fullmatch(text):
        return _han(text)
    word = fold(text)
    if not (word.isascii() and word.isalpha()) or (word,) in LEXICON.senses:
        return None
    if found := _TENS.fullmatch(word):
        tens, ones = numerals(found[1]), numerals(found[2])
        return tens[0] + ones[0] if len(tens) == len(ones) == 1 and 0 < ones[0] < 10 else None
    return from_roman(word.upper()) if len(word) > 1 and not numerals(word) else None


def _han(text: str) -> int:
    """Digits one behind the other, or with their tens, hundreds, thousands and ten thousands."""
    if all(sign in _HAN for sign in text):
        return int("".join(str(_HAN[sign]) for sign in text))
    total = part = digit = 0
    for sign in text:
        if sign in _HAN:
            digit = _HAN[sign]
        elif sign in _HAN_UNITS:
            part, digit = part + (digit or 1) * _HAN_UNITS[sign], 0
        else:
            total, part, digit = total + (part + digit) * 10_000, 0, 0
    return total + part + digit
