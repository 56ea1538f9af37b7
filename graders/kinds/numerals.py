"""Numbers as people write them: in digits with any country's separators, in words, roman, hexadecimal."""

from __future__ import annotations

import operator
import re
from collections.abc import Iterator, Sequence

from labproof.graders.kinds.reading.pieces import Found
from labproof.graders.kinds.words import (
    GLUED,
    MARKS,
    VOCABULARY,
    WORD,
    Sense,
    alternation,
    as_written,
    fold,
    is_glued,
    is_numeral,
    marks,
    numerals,
)
from labproof.graders.patterns import late

_MOST_DIGITS = (
    30  # of more digits than anything has the rest is cut, since int() takes some thousands at most
)

_GROUPED = r"\d{1,3}(?:[,.'’ \u202f\u2009]\d{3})+(?!\d)|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d+(?:_\d+)+"
_NUMBER = late(
    rf"""(?P<none>\d{{4}}-\d\d?-\d\d?|\d{{1,2}}:\d\d(?::\d\d)?|\d+(?:\.\d+){{2,}}[\w.+-]*|[^\W\d{GLUED}][^\W{GLUED}]*\d[^\W{GLUED}]*(?:-\w+)*|\w*/\d+)
    |(?P<hex>\b0[xX][0-9a-fA-F]+\b)
    |(?P<whole>{_GROUPED}|\d+)(?P<part>[.,]\d+)?""",
    re.VERBOSE,
)
_BINARY = re.compile(r"(?<![\w.,])(?:0b)?([01]{4,16}) ?= ?(\d{1,5})(?![\w.,]*\d)", re.ASCII)
_SUM = late(r"(?<![\w.,+*-])(\d{1,9}) ?([-+*x×%/]) ?(\d{1,9}) ?(?:=|→|:) ?(\d{1,9})(?![\w.,]\d|\d)")
_TERM = r"(?:0[xX][0-9a-fA-F]{1,8}|(?!0[xX][0-9a-fA-F])\d{1,9}(?:(?:\^|\*\*) ?\d{1,2})?)"
TERMS = rf"(?<![\w.,+*^-]){_TERM}(?: ?[-+*x×] ?{_TERM}){{1,9}}"  # "2^7 + 2^4 - 1", "0x80 + 15"
_TERM_OF = re.compile(rf"([-+*x×]?) ?({_TERM})")
_ADDED = late(TERMS)
_UNSUMMED = late(rf"(?<![\w.,+*^-]){_TERM}(?: ?[-+*×] ?{_TERM})+(?![\w.,]\d|\d)")  # however long
_LONG_SUM = late(rf"({TERMS}) ?(?:=|→) ?(\d{{1,9}})(?![\w.,]\d|\d)")
_LONG_BEHIND = late(rf"(?<![\w.,+*^-])(\d{{1,9}}) ?= ?({TERMS})(?![\w.,]\d|\d)")
SIGNS = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "x": operator.mul,
    "×": operator.mul,
}
_RANGE = re.compile(
    rf"(?<![\w.,])\d+ ?(?:-|—|~|～|〜|{alternation('span')}) ?\d+(?![\w.,]\d)|(?<![\w.,])\d+(?:\.\.+|…)\d+(?![\w.,]\d)"
)
_BETWEEN = late(
    rf"\b{alternation('between')} (\d+) {alternation('and')} (\d+)\b"
    rf"|\b{alternation('lower end')} (\d+) {alternation('upper end')} (\d+)\b",
    re.IGNORECASE,
)
_ERROR = re.compile(r"(?<=\d) ?(?:±|\+/-|\+-) ?\d+")
_GLUED = late(rf"[^\W\d_](?:[^\W\d_]|[{MARKS}])*|[%€$£°½¼¾²³]|\+(?!\d)")
_LABELLED = re.compile(r"([^\W\d_]+)(\d+)")
_ROMAN = re.compile(r"(?=[MDCLXVI])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_ROMAN_SIGNS = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_DATE = re.compile(r"\b\d{4}-\d\d?-\d\d?\b")
_DAY = re.compile(r"\b\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d\d)\b")

# What else a number may count; with one of these behind it, it is no plain number.
OTHER_UNITS = marks("unit", "round number", "begins percent") | frozenset(
    "% € $ £ ° ½ ¼ ¾ ² ³ +".split()
)
TIMES = marks("times") | {"x"}
# What may be glued to a number where words are glued, before a particle or a copula, and makes another one of it.
_GLUED_UNITS = tuple(as_written("glued unit"))
_MODEST = (*as_written("counts"), "x", "×")  # one sign each; they make none
_TEN_THOUSAND = tuple(as_written("ten thousand"))


def whole(text: str) -> int:
    """The number that digits and separators spell."""
    return int(re.sub(r"\D", "", text).lstrip("0")[:_MOST_DIGITS] or "0")


def numbers(
    text: str, units: frozenset[str] = frozenset(), labels: frozenset[str] = frozenset()
) -> list[Found]:
    """Every number at its place; one that is not whole, is negative or counts something else has a text as value.

    Args:
        units: Words for what is counted.
        labels: Words for other numbers; like a unit, one may be glued in front: "PID31337".
    """
    found: list[Found] = []
    taken = [*_sums(text)]
    found += taken
    for pattern in (_DATE, _DAY, _ERROR):
        taken += [Found(*match.span(), None) for match in pattern.finditer(text)]
    for match in (*_BETWEEN.finditer(text), *_RANGE.finditer(text)):
        if not is_taken(match, taken):
            taken.append(Found(*match.span(), match.group()))
            found.append(taken[-1])
    for match in _UNSUMMED.finditer(text):
        if not is_taken(match, taken):
            taken.append(Found(*match.span(), match.group()))
            found.append(taken[-1])
    for match in _NUMBER.finditer(text):
        glued = _LABELLED.fullmatch(match.group())
        if glued and fold(glued.group(1)) in units | labels:
            found.append(Found(match.start() + glued.start(2), match.end(), whole(glued.group(2))))
            continue
        if match.lastgroup == "none" or any(
            one.start < match.end() and match.start() < one.end for one in taken
        ):
            continue
        found.append(_found(match, text, units))
    in_digits = any(isinstance(one.value, int) for one in found)
    found += [
        one
        for one in _worded(text)
        if not any(o.start < one.end and one.start < o.end for o in found)
        # Beside digits a small one is a word like others: "one of them".
        and not (in_digits and (one.value in range(_SMALL) or text[one.start : one.end].isupper()))
    ]
    return sorted(found)


def summed(text: str) -> int | None:
    """The result of a sum; None of any other text."""
    if not _ADDED.fullmatch(text):
        return None
    total = product = 0
    for sign, term in _TERM_OF.findall(text):
        value = _worth(term)
        if sign in ("", "+", "-"):
            total, product = total + product, -value if sign == "-" else value
        else:
            product *= value
    return total + product


def _worth(term: str) -> int:
    base, _, exponent = term.replace("**", "^").partition("^")
    return int(base, 16) if "x" in base.lower() else int(base) ** int(exponent or 1)


def _sums(text: str) -> Iterator[Found]:
    """Each sum as its result; of one that does not hold, all as a text."""
    found: list[Found] = []
    for pattern, sum_ in ((_LONG_SUM, 1), (_LONG_BEHIND, 2)):
        for match in pattern.finditer(text):
            result = int(match.group(3 - sum_))
            holds = summed(match.group(sum_)) == result
            if not is_taken(match, found):
                found.append(Found(*match.span(), result if holds else match.group()))
    for match in _BINARY.finditer(text):
        if int(match[1], 2) == int(match[2]) and not is_taken(match, found):
            found.append(Found(*match.span(), int(match[2])))
    for match in _SUM.finditer(text):
        if not is_taken(match, found):
            one, sign, other, last = match.groups()
            holds = sign not in SIGNS or SIGNS[sign](int(one), int(other)) == int(last)
            found.append(Found(*match.span(), int(last) if holds else match.group()))
    yield from found


def is_taken(match: re.Match[str], found: Sequence[Found]) -> bool:
    """Whether something was found already where it stands."""
    return any(one.start < match.end() and match.start() < one.end for one in found)


def _found(match: re.Match[str], text: str, units: frozenset[str]) -> Found:
    start, end = match.span()
    before = text[max(0, start - 1) : start]
    if match.group("hex"):
        return Found(start, end, int(match.group("hex"), 16))
    glued = _GLUED.match(text, end)
    sign = glued.group() if glued else ""
    if (
        before in ("-", "€", "$", "£", ".", ",")
        and not text[max(0, start - 2) : start - 1].isalnum()
    ):
        return Found(start - 1, end, f"{before}{match.group()}")
    if before == "." or match.group("part"):
        zeros = match.group("part") and not match.group("part").strip(".,0") and before != "."
        return Found(start, end, whole(match.group("whole")) if zeros else match.group())
    if sign:
        folded = fold(sign)
        if Sense.ABOUT in VOCABULARY.senses.get((folded,), {}).values():
            return Found(start, end, whole(match.group()))  # "20ish"
        if folded not in units | TIMES and not sign.startswith(_MODEST) and not is_glued(sign[0]):
            return Found(start, end + len(sign), f"{match.group()}{sign}")
        other = folded in OTHER_UNITS or sign.startswith(_GLUED_UNITS)
        if is_glued(sign[0]) and other:
            return Found(start, end + len(sign), f"{match.group()}{sign}")
        if folded in TIMES or folded in units:
            end += len(sign)
        elif sign.startswith(_MODEST):
            end += 1
        return Found(start, end, whole(match.group()))
    behind = re.compile(r"[ \xa0]([^\W\d_]+|[%+€°])").match(text, end)
    if behind and fold(behind.group(1)) in OTHER_UNITS - units - TIMES:
        return Found(start, behind.end(), f"{match.group()} {behind.group(1)}")
    return Found(start, end, whole(match.group()))


# --- words --------------------------------------------------------------------------------------

_SMALL = 13
_LINKS = marks("and")


_FOLD = late(rf"{alternation('fold')}$")


def words_of_numbers(text: str) -> list[Found]:
    """Numbers in words only; ``aside`` marks those that multiply ("sixfold", "sechsmal")."""
    made = []
    for one in _worded(text):
        times = _FOLD.search(text, one.start, one.end)
        made.append(one._replace(aside=bool(times)))
    return made


def in_figures(text: str) -> str:
    """A text with its numbers in words as digits: "major four" as "major 4"; roman ones stay, and "one" may be none."""
    for one in reversed(_worded(text)):
        said = text[one.start : one.end]
        if isinstance(one.value, int) and one.value != 1 and not said.isupper():
            text = f"{text[: one.start]}{one.value}{text[one.end :]}"
    return text


def _worded(text: str) -> list[Found]:
    """Numbers in words, in roman and in Chinese numerals."""
    words = [(match, fold(match.group())) for match in WORD.finditer(text)]
    said = [word for _, word in words]
    found: list[Found] = []
    at = 0
    while at < len(words):
        match, folded = words[at]
        values, to = _numeral(words, at, text)
        values = values if values and is_numeral(folded, said) else ()
        if not values:
            roman = match.group()
            alone = len(roman) > 1 and _ROMAN.fullmatch(roman)
            if alone:
                found.append(Found(*match.span(), _roman(roman)))
            at += 1
            continue
        while to + 1 < len(words):
            following = words[to + 1][1]
            gap = text[words[to][0].end() : words[to + 1][0].start()]
            if gap.strip(" -") or "\n" in gap:
                break
            if numerals(following):
                more, end_ = _numeral(words, to + 1, text)
                if not (is_glued(following) or _goes_on(values, more[0])):
                    break
                values, to = (*values, *more), end_
            elif following in _LINKS and to + 2 < len(words) and numerals(words[to + 2][1]):
                values += numerals(words[to + 2][1])
                to += 2
            else:
                break
        number, end = _composed(values), words[to][0].end()
        ten_thousands = number >= 10 and text.startswith(_TEN_THOUSAND, end)
        meant = f"{number}{text[end]}" if ten_thousands else number
        found.append(Found(match.start(), end, meant))
        at = to + 1
    return found


def _goes_on(values: Sequence[int], following: int) -> bool:
    """Whether a numeral belongs to those before it: "twenty seven", "quatre vingt"; not "seven eighteen"."""
    last = values[-1]
    if last == 10 and len(values) > 1:  # "tujuh puluh satu"
        return following < 10
    if 0 in (last, following):
        return False
    if following >= 100 or last >= 100 or (last == 10 and following in (7, 8, 9)):  # "dix sept"
        return True
    if last < 10:
        return (last, following) in ((4, 20), *((one, 10) for one in range(2, 10)))
    return last >= 20 and (following < 10 or (following < 20 and last in (20, 60, 80)))


def _numeral(
    words: Sequence[tuple[re.Match[str], str]], at: int, text: str
) -> tuple[tuple[int, ...], int]:
    """The numerals that begin at a word, and where they end: "dua belas" is one of two words."""
    first = words[at][1]
    for to in (at + 2, at + 1) if first in VOCABULARY.counted_on else ():
        run = words[at : to + 1]
        value = VOCABULARY.numbers.get(tuple([folded for _, folded in run]))
        together = text[run[0][0].start() : run[-1][0].end()].count(" ") == len(run) - 1
        if value is not None and len(run) == to + 1 - at and together:
            return (value,), to
    return numerals(first), at


def _composed(values: Sequence[int]) -> int:
    """One number of its numerals: hundreds and thousands multiply what stands before them, the rest adds up."""
    total = current = 0
    for value in values:
        if value in (100, 1000) or (value == 10 and 0 < current % 100 < 10):
            current = (
                current - current % 10 + (current % 10 or 1) * value
                if value == 10
                else (current or 1) * value
            )
            if value == 1000:
                total, current = total + current, 0
        elif value == 20 and current == 4:  # quatre-vingts
            current = 80
        else:
            current += value
    return total + current


def from_roman(text: str) -> int | None:
    """The value of a roman numeral in capitals; None of any other word."""
    return _roman(text) if text and _ROMAN.fullmatch(text) else None


def _roman(text: str) -> int:
    values = [_ROMAN_SIGNS[sign] for sign in text]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-value if value < following else value for value, following in pairs)
