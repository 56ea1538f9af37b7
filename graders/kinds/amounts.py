"""Numbers with a unit of a known sort, such as "1 h 30 min" or "4 KiB", at their place in an answer."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from labproof.graders.kinds.numerals import OTHER_UNITS, words_of_numbers
from labproof.graders.kinds.reading.manner import in_other_words
from labproof.graders.kinds.reading.pieces import Found
from labproof.graders.kinds.single import judge_one
from labproof.graders.kinds.verdict import Say, lost
from labproof.graders.kinds.words import (
    GLUED,
    MARKS,
    VOCABULARY,
    WORD,
    Sense,
    alternation,
    fold,
    is_glued,
)
from labproof.graders.model import Outcome, Question
from labproof.graders.patterns import late

_GROUPED = r"\d{1,3}(?:[,'’ ]\d{3})+(?!\d)|\d{1,3}(?:\.\d{3}){2,}|\d+"
_NUMBER = late(rf"(?<![\d.,])(?P<whole>-?(?:{_GROUPED}))(?:[.,](?P<part>\d+))?(?![.,]?\d|\s?%|\+)")
_HALF = re.compile(r"(?<=\d)(?:\s+1/2\b|\s?½)")
_AND_A_HALF = late(
    rf"\b(?:(?P<whole>\d+|{alternation('a', 'one')}) )?(?P<unit>[^\W\d_]+) {alternation('and a half')}\b"
    rf"|\b{alternation('half a')} ?(?P<half>[^\W\d_]+)",
    re.IGNORECASE,
)
_UNIT = late(rf"\s?((?:[^\W\d_{GLUED}]|[{MARKS}])+|[{GLUED}]+)")
_BOUND_TO_WORD = re.compile(r"[\w+/:.-]$")
_RANGE = re.compile(r" ?(?:-|—|\.\.+|…) ?")

PARAMS = {
    "tolerance": Decimal,
    "tolerance_percent": Decimal,
    "default_unit": str,
    "unit_required": bool,
    "around": list[str],
}


class Amount(Decimal):
    """What it is worth; printed as it is written."""

    text = ""
    unit = ""  # as it is written; empty for several or none
    number = Decimal(0)

    def __str__(self) -> str:
        """As the learner wrote it."""
        return self.text


class Units:
    """The units of one sort, each as it is spelled with what it is worth."""

    def __init__(
        self, worth: Mapping[str, Decimal], add_up: bool = False, others: Sequence[str] = ()
    ) -> None:
        """``add_up``: "1 h 30 min" is one amount; ``others`` differ by case alone from one of these, and are none."""
        self.worth = worth
        self.add_up = add_up
        self.others = others

    def below(self, unit: str) -> str:
        """The next smaller one, in which "1h30" leaves the 30; empty where parts do not add up."""
        smaller = [
            name
            for name, worth in self.worth.items()
            if unit in self.worth and 1 <= worth < self.worth[unit]
        ]
        return max(smaller, key=lambda name: self.worth[name], default="") if self.add_up else ""

    @cached_property
    def _folded(self) -> dict[str, str]:
        return {fold(name): name for name in reversed(list(self.worth))}

    def named(self, word: str) -> str:
        """The unit that a word is, or an empty text."""
        if word in self.worth or word in self.others:
            return "" if word in self.others else word
        return self._folded.get(fold(word), "")


class _Part(NamedTuple):
    start: int
    end: int
    number: Decimal
    unit: str


def judge_amount(
    say: Say,
    line: str,
    units: Units,
    found: Sequence[Found],
    default: str,
    is_right: Callable[[Amount], bool],
    noun: str,
) -> Outcome:
    """Judge the amounts of one line.

    Args:
        found: Amounts of another shape, which are found already.
        default: The unit of a number that has none, unless ``default_unit`` or ``unit_required`` say otherwise.
        noun: What the amounts are, for messages.
    """
    hidden = "".join(
        " " if any(one.start <= at < one.end for one in found) else sign
        for at, sign in enumerate(line)
    )
    more, problems = find(hidden, units, unit_of(say.question, units, default))
    every = sorted((*found, *more), key=lambda one: one.start)
    if not every and (
        unread := next(
            (word for word in WORD.findall(line) if len(word) > 1 and units.named(word)), ""
        )
    ):
        return say.unclear(f"found {unread!r} beside no number")
    if not every and (words := in_other_words(line)):
        return say.unclear(lost(words))  # there may be a number among them
    if not every:
        return say.wrong(f", which names no {noun.removesuffix('s')}; write {say.plain}.")
    if problems and len(every) == 1:
        if any(map(is_right, in_any_unit(str(every[0].value), units))):
            return say.unclear(f"found {every[0].value}, in a unit that nobody knows here")
        return say.wrong(f"{problems[0]}; write {say.plain}.")
    return judge_one(
        say,
        line,
        every,
        lambda value: isinstance(value, Amount) and is_right(value),
        noun,
        numeric=True,
    )


def in_any_unit(text: str, units: Units) -> list[Amount]:
    """What each number is worth by every unit, where a word follows it that is none of them: "7 วัน"."""
    numbers = [
        _decimal(found)
        for found in _NUMBER.finditer(text)
        if (behind := _WORD_BEHIND.match(text, found.end()))
        and not units.named(behind[1])
        and fold(behind[1]) not in OTHER_UNITS
    ]
    return [Amount(number * worth) for number in numbers for worth in {*units.worth.values()}]


_WORD_BEHIND = re.compile(r"\s?([^\W\d_]+)")


def unit_of(question: Question, units: Units, default: str) -> str:
    """The unit of a number that has none; empty where one must be written.

    Raises:
        ValueError: lab.yaml names one that there is not.
    """
    unit = question.params.get("default_unit", default)
    if unit not in units.worth:
        raise ValueError(f"default_unit is {unit!r}, which is no unit of kind {question.kind!r}")
    return "" if question.params.get("unit_required") else str(unit)


def amount_of(text: str, units: Units) -> Decimal:
    """The one amount that a text is.

    Raises:
        ValueError: It is none, or more.
    """
    found, problems = find(text.strip(), units)
    if problems or len(found) != 1 or found[0][:2] != (0, len(text.strip())):
        raise ValueError(f"{text!r} is no number with its unit")
    (one,) = found
    assert isinstance(one.value, Amount)
    return one.value


def find(line: str, units: Units, default: str = "") -> tuple[list[Found], list[str]]:
    """Every amount at its place, and why others cannot be taken, as the ends of sentences.

    Args:
        default: The unit of a number that has none; empty: such a number is no amount.
    """
    parts, found, problems = list[_Part](), list[Found](), list[str]()
    before: _Part | None = None
    for part in _without_ranges(list(_parts(line, units)), line, found):
        below = (
            units.below(before.unit) if before and not line[before.end : part.start].strip() else ""
        )
        unit = part.unit or below or default
        before = part
        if unit in units.worth:
            parts.append(part._replace(unit=unit))
            continue
        problems.append(f", which is in {unit!r}" if unit else ", which has no unit")
        found.append(Found(part.start, part.end, line[part.start : part.end]))
    for run in _runs(parts, line, units):
        found.append(Found(run[0].start, run[-1].end, _amount(run, line, units)))
    return sorted(found, key=lambda one: one.start), problems


_PRODUCT = re.compile(r"(?<![\w.,])(\d{1,6}) ?[x×*] ?(\d{1,6})(?= ?[^\W\d_])")  # "7 × 24 h"


def _multiplied(found: re.Match[str]) -> str:
    return str(int(found[1]) * int(found[2]))


_ONE_AND_A_HALF = re.compile(rf"\b{alternation('one and a half')}\b", re.IGNORECASE)


_ARTICLE = late(rf"(?<![\w'’-]){alternation('a')}\s(?P<unit>[^\W\d_]{{3,40}})\b", re.IGNORECASE)
_VAGUE = late(  # "a day or so"
    rf"[\s,]*{alternation('or', 'and')}\s(?!\d)", re.IGNORECASE
)
_GOES_ON = re.compile(rf"\s*(?:,|{alternation('and')}|plus|\+)?\s*\d", re.IGNORECASE)


def in_digits(line: str, units: Units) -> str:
    """A text whose numbers in words are in digits, where a unit stands behind them; halves as well."""
    line = _PRODUCT.sub(_multiplied, line)
    line = _ONE_AND_A_HALF.sub("1.5", _HALF.sub(".5", line))
    line = _AND_A_HALF.sub(lambda match: _with_half(match, units), line)
    for one in reversed(words_of_numbers(line)):
        behind = _UNIT.match(line, one.end)
        if behind and units.named(behind.group(1)):
            line = f"{line[: one.start]}{one.value}{line[one.end :]}"
    return _with_one(line, units)


def _with_one(line: str, units: Units) -> str:
    """ "A week" as 1 week, and "a day and 2 hours" as 1 day and 2 hours, where no number stands before it."""
    articles = _ARTICLE.finditer(line)
    article = next((found for found in articles if units.named(found["unit"])), None)
    if article is None:
        return line
    front, behind = line[: article.start()], line[article.end() :]
    numbered = any(map(str.isdecimal, front)) or words_of_numbers(front)
    apart = any(map(str.isdecimal, behind)) and not _GOES_ON.match(behind)
    if numbered or apart or _VAGUE.match(behind):  # "a day or so"
        return line
    return f"{front}1 {article['unit']}{behind}"


def _with_half(match: re.Match[str], units: Units) -> str:
    """ "An hour and a half" as 1.5 hour, "half an hour" as 0.5."""
    unit = match["unit"] or match["half"]
    if not units.named(unit):
        return match.group()
    whole = match["whole"] or "1"
    return f"0.5 {unit}" if match["half"] else f"{whole if whole.isdecimal() else 1}.5 {unit}"


def near(question: Question, value: Decimal, truth: Decimal) -> bool:
    """Whether an amount is right within the question's ``tolerance`` or ``tolerance_percent``, the larger of them."""
    allowed = max(
        question.params.get("tolerance", Decimal(0)),
        abs(truth) * question.params.get("tolerance_percent", Decimal(0)) / 100,
    )
    return bool(abs(value - truth) <= allowed)


def _parts(line: str, units: Units) -> Iterator[_Part]:
    taken = 0
    for match in _NUMBER.finditer(line):
        start = match.start()
        if start < taken or (start and _bound(line, start, taken)):
            continue
        behind = _UNIT.match(line, match.end())
        word = behind.group(1) if behind else ""
        name = units.named(word) or _glued(word, units)
        unit = name or ("" if _said(word) else word)
        taken = (
            behind.start(1) + len(name if name and is_glued(word[0]) else word)
            if behind and unit
            else match.end()
        )
        yield _Part(start, taken, _decimal(match), unit)


def _bound(line: str, start: int, taken: int) -> bool:
    """Whether a number is a part of something else: sda1, 12:30. Behind an amount it is not: 1h30m, 1-2 h."""
    if taken and (start == taken or _RANGE.fullmatch(line[taken:start])):
        return False
    return bool(_BOUND_TO_WORD.search(line[:start])) and not is_glued(line[start - 1])


def _without_ranges(parts: list[_Part], line: str, found: list[Found]) -> list[_Part]:
    """The amounts that are no ends of a range; a range is found as a text, which is never right."""
    ends: set[int] = set()
    for at, (one, two) in enumerate(pairwise(parts)):
        if _RANGE.fullmatch(line[one.end : two.start]):
            found.append(Found(one.start, two.end, line[one.start : two.end]))
            ends |= {at, at + 1}
    return [part for at, part in enumerate(parts) if at not in ends]


def _glued(word: str, units: Units) -> str:
    """Chinese has no blanks, and Korean none before a copula: the longest unit that a run of signs begins with."""
    if not word or not is_glued(word[0]):
        return ""
    return max((name for name in units.worth if word.startswith(name)), key=len, default="")


def _said(word: str) -> bool:
    """Whether it is a word that every answer may have, and so no unit of another sort."""
    return not word or (fold(word),) in VOCABULARY.senses


def _runs(parts: list[_Part], line: str, units: Units) -> Iterator[list[_Part]]:
    """Parts that are one amount: each unit smaller than the one before it, and less of it than makes one of that."""
    run: list[_Part] = []
    for part in parts:
        if run and not (
            units.add_up
            and _joined(line[run[-1].end : part.start])
            and _smaller(run[-1], part, units)
        ):
            yield run
            run = []
        run.append(part)
    if run:
        yield run


def _joined(between: str) -> bool:
    word = between.strip(" ,.:+")
    return not word or Sense.AND in VOCABULARY.senses.get((fold(word),), {}).values()


def _smaller(before: _Part, part: _Part, units: Units) -> bool:
    less = part.number * units.worth[part.unit] < units.worth[before.unit] or not before.number
    return (
        less
        and units.worth[part.unit] < units.worth[before.unit]
        and before.number == int(before.number)
    )


def _amount(run: list[_Part], line: str, units: Units) -> Amount:
    amount = Amount(sum(part.number * units.worth[part.unit] for part in run))
    amount.text = line[run[0].start : run[-1].end]
    if len(run) == 1:
        amount.unit, amount.number = run[0].unit, run[0].number
    return amount


def _decimal(match: re.Match[str]) -> Decimal:
    return Decimal(f"{re.sub(r'[^-0-9]', '', match['whole'])}.{match['part'] or 0}")
