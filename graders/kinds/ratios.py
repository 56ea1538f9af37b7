"""Of two things and how many times the one is the other: notations in an order that is read, and the numbers there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import permutations
from typing import NamedTuple

from labproof.graders.kinds.numerals import is_taken, words_of_numbers
from labproof.graders.kinds.reading.clearing import cleared
from labproof.graders.kinds.reading.manner import doubts
from labproof.graders.kinds.reading.pieces import Found, Own, Piece, pieces
from labproof.graders.kinds.signs import tidy
from labproof.graders.kinds.words import TIMES_OF, alternation, bounded, fold, marks, merged
from labproof.graders.patterns import late

_DIGITS = r"\d+(?:[.,]\d+)?"
_NUMBER = re.compile(rf"(?<![A-WYZa-wyz0-9_.])(?<!\d,)-?{_DIGITS}(?![.,]\d)")
_RATIO = re.compile(
    rf"({_DIGITS})\s*(?::|{alternation('ratio')})\s*(?:1|{alternation('one')})\b", re.IGNORECASE
)
_DIVIDED = late(
    rf"{_DIGITS}\s*[/:÷]\s*{_DIGITS}\s*(?:(?:=|≈|→|~|{alternation('result')})[\s.…]*)+"
    rf"(?:{alternation('roughly')} |~)?({_DIGITS})"
)
_GLUED = late(rf"\s?(?:-\s?)?[x×](?!\w)|-?{alternation('fold')}(?:e|er|es)?\b", re.IGNORECASE)
_BEFORE = late(
    rf"(?:[x×]\s?|\b{alternation('factor')}(?:\s+(?:is|{alternation('of')}))?\s*[:=|]?\s*(?:{alternation('roughly')} |~)?)$",
    re.IGNORECASE,
)
_ADDED = re.compile(r"[^\W\d_] ?\+ ?$")
_TIMES_SIGN = re.compile(r"(?<!\w)[x×] ?$")


def _by_word(table: str) -> dict[str, int]:
    """Each way of saying a number -> that number."""
    ways: dict[int, list[str]] = merged(table)
    return {fold(word): value for value, words in ways.items() for word in words}


_WORDED = _by_word("MULTIPLES")
_SHARES = _by_word("SHARES")  # "a sixth of what curl makes" is six times less
_SHARE = late(
    rf"\b{alternation('a', 'one', 'the')} ([^\W\d_]+) {alternation('of', 'of the')}\b|\b1/(\d\d?) {alternation('of')}\b",
    re.IGNORECASE,
)
_UNITS = marks("unit", "line")
_UNIT = re.compile(r"\s?([A-Za-z]+)\b")
# "6 times what ls needs"
_WHAT = re.compile(r"(?<=times) (?:as many as )?what\b(?! of)", re.IGNORECASE)


class Number(NamedTuple):
    """A number of an answer. ``factor``: it is marked as one ("6 times")."""

    value: float
    factor: bool


# --- notations ----------------------------------------------------------------------------------


def in_order(text: str, own: Own) -> str:
    """An answer with its notations and multiples in an order that is read: "ls/curl = 68/472", "a third of".

    Args:
        own: The ways of naming each of the two things.
    """
    line = _SHARE.sub(_times_less, cleared(tidy("; ".join(text.split("\n")))))
    line = _OF_THING.sub(lambda found: _bare(found, own), line)
    line = _QUOTIENT.sub(
        r"\2:\4 = \1:\3", _IS_TO.sub(r"\1:\2 = \3:\4", _WHAT.sub(" that of", line))
    )
    line = _COUNTED.sub(lambda found: _bare(found, own), line)
    line = _PROPORTION.sub(lambda found: _in_words(found, own), line)
    line = _EQUATION.sub(lambda found: _equated(found, own), line)
    for pattern, times_of in TIMES_OF:
        line = pattern.sub(times_of, line)
    return _for_each(line, own)


def _times_less(match: re.Match[str]) -> str:
    value = _SHARES.get(fold(match.group(1))) if match.group(1) else int(match.group(2))
    return f"{value} times less than" if value else match.group()


_IS_TO = re.compile(rf"(\w+) is to (\w+) as ({_DIGITS}) is to ({_DIGITS})", re.IGNORECASE)
_QUOTIENT = late(  # "472 (curl) ÷ 68 (ls) ≈ 6.9"
    rf"({_DIGITS}) ?\(([^\W\d_]+)\) ?[:/÷] ?({_DIGITS}) ?\(([^\W\d_]+)\)(?: ?[=≈~]+ ?{_DIGITS})?"
)
_PROPORTION = late(  # "curl : ls = 7 : 1", "ls/curl = 68/472", "curl/ls ≈ 7"
    rf"([^\W\d_]+) ?[:/÷] ?([^\W\d_]+) ?[=≈~:]+ ?({_DIGITS})(?: ?[:/÷] ?({_DIGITS}))?(?![\w:/]|\s?%)"
)
_EQUATION = late(  # "curl ≈ 6 × ls", "2 curl = 12 ls"
    rf"(?<![\d.,×*·/] )(?<![\d×*·/])(?:({_DIGITS}) ?[x×*·⋅]? ?)?([^\W\d_]+) ?[=≈~]+ ?({_DIGITS}) ?[x×*·⋅] ?"
    r"([^\W\d_]+)(?!\w|\s?[-+*/×·^])"
)
_OF_THING = re.compile(r"(?<![\w'’])[^\W\d_]+\(([^\W\d_]+)()\)")  # "N(curl)"
_COUNTED = re.compile(rf"(?<!\w)([^\W\d_]+) \(({_DIGITS})\)(?! ?[:/÷])")  # "curl (472) beats ls"


def _bare(match: re.Match[str], own: Own) -> str:
    named = (fold(match[1]),) in own.values
    return f"{match[1]} {match[2]}".rstrip() if named else match.group()


def _in_words(match: re.Match[str], own: Own) -> str:
    if any((fold(name),) not in own.values for name in match.group(1, 2)):
        return match.group()
    one, two, factor = match[1], match[2], _float(match[3]) / (_float(match[4] or "1") or 1)
    if factor < 1:
        one, two, factor = two, one, 1 / (factor or 1)
    return f"{one} {factor:.4g} times more than {two}"


def _equated(match: re.Match[str], own: Own) -> str:
    if any((fold(name),) not in own.values for name in match.group(2, 4)):
        return match.group()
    factor = _float(match[3]) / (_float(match[1] or "1") or 1)
    return f"{match[2]} {factor:.4g} times more than {match[4]}"


_EACH = late(bounded("for every"), re.IGNORECASE)
_NEAR = 60  # characters


def _for_each(line: str, own: Own) -> str:
    """A line with what there is of the one for each of the other in an order that is read.

    "for every call of ls there are six by curl", "curl makes 6 calls for every 1 of ls".
    """
    each = _EACH.search(line)
    if not each or doubts(line, own):
        return line
    start = line.rfind(". ", 0, each.start()) + 1
    front = pieces(line[start : each.start()], own, numbers(line[start : each.start()]))
    behind = pieces(line[each.end() :][:_NEAR], own, numbers(line[each.end() :][:_NEAR]))
    base = next((at for at, one in enumerate(behind) if isinstance(one.value, str)), None)
    if base is None or any(value != 1 for value in _values(behind[:base])):
        return line
    counted = front if _values(front) else behind[base + 1 :]
    named = {one.value for one in counted if isinstance(one.value, str)}
    factors = set(_values(counted))
    if len(named) != 1 or len(factors) != 1 or behind[base].value in named:
        return line
    thing = next(one.text for one in counted if isinstance(one.value, str))
    end = line.find(". ", each.end())
    rest = line[end:] if end > 0 else ""
    said = f"{thing} {factors.pop():.4g} times more than {behind[base].text}"
    return f"{line[:start]}{said}{rest}"


def _values(said: Sequence[Piece]) -> list[float]:
    return [one.value.value for one in said if isinstance(one.value, Number)]


# --- numbers ------------------------------------------------------------------------------------


def numbers(line: str) -> tuple[Found, ...]:
    """Every number; which of them are marked as factors, or are what others make divided."""
    found: list[Found] = []
    for pattern in (_DIVIDED, _RATIO):
        for match in pattern.finditer(line):
            if not is_taken(match, found):
                found.append(Found(*match.span(), Number(_float(match.group(1)), True)))
    found += [
        _number(match, line) for match in _NUMBER.finditer(line) if not is_taken(match, found)
    ]
    for word in words_of_numbers(line):
        if not any(one.start < word.end and word.start < one.end for one in found):
            found.append(Found(word.start, word.end, Number(float(str(word.value)), word.aside)))
    for match in re.finditer(r"[^\W\d_]+", line):
        value = _WORDED.get(fold(match.group()))
        if value and not is_taken(match, found):
            found.append(Found(*match.span(), Number(float(value), True)))
    return tuple(_divided(sorted(found, key=lambda one: one.start)))


def _number(match: re.Match[str], line: str) -> Found:
    glued = _GLUED.match(line, match.end())
    before = line[: match.start()]
    marked = bool(glued or _BEFORE.search(before))
    start, end = match.start(), glued.end() if glued else match.end()
    sign = _TIMES_SIGN.search(before)
    start -= len(sign.group()) if sign else 0  # "x6", "x 6"
    rest = line[end : end + 1]
    unit = _UNIT.match(line, end)
    if unit and fold(unit.group(1)) in _UNITS:
        return Found(start, unit.end(), None)
    letter = rest.isalpha() and rest.isascii()
    added = _ADDED.search(before)  # "6 × ls + 300"
    if match.group().startswith("-") or rest in ("%", "+") or letter or added:
        return Found(start, end, Number(-1.0, True))
    return Found(start, end, Number(_float(match.group()), marked))


_MOST_COUNTS = 4  # unmarked numbers of one answer
_LEAST_COUNT = 20  # calls; of less anything may be the quotient
_CLOSE = 0.02


def _divided(found: Sequence[Found]) -> Iterator[Found]:
    """The numbers, with one behind two others marked that is their quotient: "418 / 71, my calculator says 5.887"."""
    plain = [one for one in found if isinstance(one.value, Number) and not one.value.factor]
    amounts = [one.value.value for one in plain if isinstance(one.value, Number)]
    few = 2 < len(plain) <= _MOST_COUNTS and not any(
        isinstance(one.value, Number) and one.value.factor for one in found
    )
    quotient = plain[-1] if few and _is_quotient(amounts[-1], amounts[:-1]) else None
    for one in found:
        if one is quotient and isinstance(one.value, Number):
            yield one._replace(value=one.value._replace(factor=True))
        else:
            yield one


def _is_quotient(value: float, others: Sequence[float]) -> bool:
    counts = [other for other in others if other >= _LEAST_COUNT]
    return any(
        abs(one / other - value) <= _CLOSE * value or round(one / other) == value
        for one, other in permutations(counts, 2)
        if one > other
    )


def _float(text: str) -> float:
    return float(text.replace(",", "."))
