"""Kind ``count``: a whole number."""

from __future__ import annotations

import operator
import re
from collections.abc import Iterator
from functools import lru_cache

from labproof.graders.model import Answer, Counts, Outcome, Question, Status
from labproof.graders.wording import DENIALS, HEDGES, about, asks, kept, shown, tidy, unsure, words

# A number with or without thousands separators; anything glued to it makes it something else (143k, 6.1, -5, 5+).
_NUMBER = re.compile(r"(?<![\w.,+€$£-])(\d{1,3}(?:[,.’' ]\d{3})+|\d+)(?![\w€$£°]|\s*[+%])(?![.,]\d)")
_ANY_DIGITS = re.compile(r"\d+")
_ASIDE = re.compile(r"\([^()]*\)|\[\d+\][+-]?")  # a shell prints "[1] 31337", the job before the process
_ORDINAL = re.compile(r"^\s*\d+[.)]\s+(?=\D*\d)|\bno\.\s*(?=\d)", re.IGNORECASE)
_LEFT_OUT = re.compile(r"\b(?:without|not (?:counting|including))\b\D{0,99}$", re.IGNORECASE)
_SUM = re.compile(r"(?<![\w.,+*-])(\d{1,9}) ?([-+*x×]) ?(\d{1,9}) ?= ?(\d{1,9})(?![\w.,]\d)")
_SUM_BEHIND = re.compile(r"(?<![\w.,+*-])(\d{1,9}) ?= ?(\d{1,9}) ?([-+*x×]) ?(\d{1,9})(?![\w.,]\d)")
_SIGNS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "x": operator.mul, "×": operator.mul}
_FRAGMENT = re.compile(r"`([^`]*\d[^`]*)`")
_ABOUT = frozenset({"approximately"})
_BOUNDS = frozenset("more over under fewer upto between to twice half double triple squared cubed".split())
OTHER_UNITS = frozenset(
    """b byte bytes k kb kib m mb mib g gb gib percent pct ms us µs usec usecs microseconds
    milliseconds s sec secs second seconds minute minutes hour hours
    dozen dozens hundred hundreds thousand thousands million millions times""".split()
)
_ZERO = frozenset({"none", "zero", "nothing", "nil"})
_ZERO_FILLERS = frozenset("are is there at all of them loaded here no".split())
_MAX_WORDS = 16


def judge(question: Question, answer: Answer, truth: int | Counts) -> Outcome:
    """Pass on a right number; "about 143", "1,234" and a short sentence around it count, two numbers do not.

    Args:
        question: ``params``: ``tolerance`` and ``tolerance_percent`` (the larger holds) say how far off still is
            right; ``also_plus`` lists what may be added to a truth that is one number, with ``plus_note`` for whoever
            did; ``times`` is a factor that may be on it, with ``times_note``; ``unit`` lists the words for what is
            counted, so that "no modules" is 0 and "143 modules" is no other unit.
        answer: A number in digits; what stands in round brackets behind it is an aside, and so is a number that the
            prompt has in backticks. A sum that holds ("21 - 1 = 20") is its result. "none" is 0.
        truth: One number, or several any of which is right.
    """
    said = f"{answer.where}: you wrote {shown(answer.line)}"
    line = _own_words(answer.line, question.prompt)
    number, problem = _number(line, _unit(question))
    if number is None:
        return Outcome(Status.FAILED, f"{said}{problem}")
    right = truth if isinstance(truth, Counts) else _right(question, truth)
    close = _closest(question, right, number)
    if close is not None:
        return _passed(number, right.values[close])
    factor = question.params.get("times", 1)
    if factor > 1 and number % factor == 0:
        close = _closest(question, right, number // factor)
        if close is not None:
            return _passed(number, question.params.get("times_note", ""), right.values[close])
    seen = f" {right.seen}" if right.seen else ""
    return Outcome(
        Status.FAILED, f"{said}, which is not what `{question.shown_by}` shows{seen}.", matched=(str(number),)
    )


def example(question: Question, truth: int | Counts) -> str:  # noqa: ARG001 (the shape of every kind)
    """The first right number."""
    return str(next(iter(truth.values)) if isinstance(truth, Counts) else truth)


def _passed(number: int, *notes: str) -> Outcome:
    return Outcome(Status.PASSED, notes=tuple(note for note in notes if note), matched=(str(number),))


def _right(question: Question, truth: int) -> Counts:
    note = question.params.get("plus_note", "")
    return Counts({truth: "", **{truth + plus: note for plus in question.params.get("also_plus", ())}})


def _closest(question: Question, right: Counts, number: int) -> int | None:
    """The right number that this one is, or is near enough to."""
    tolerance, percent = question.params.get("tolerance", 0), question.params.get("tolerance_percent", 0)
    near = min(right.values, key=lambda value: abs(value - number))
    off = abs(near - number)
    # Whole numbers throughout: evidence may hold one that no float can.
    close = off == 0 or (not right.exact and (off <= tolerance or off * 100 <= near * percent))
    return near if close else None


@lru_cache(maxsize=1024)
def _fragments(prompt: str) -> tuple[str, ...]:
    return tuple(_FRAGMENT.findall(prompt))


def _own_words(line: str, prompt: str) -> str:
    """An answer without what it repeats of the prompt, unless nothing would be left of it."""
    for fragment in _fragments(prompt):
        bare = line.replace(fragment, " ")
        line = bare if _ANY_DIGITS.search(bare) else line
    return line


def _results(text: str) -> Iterator[tuple[str, str]]:
    """Each sum that holds, and its result."""
    found = [(sum_.group(), sum_.group(1, 2, 3), sum_.group(4)) for sum_ in _SUM.finditer(text)]
    found += [(sum_.group(), sum_.group(2, 3, 4), sum_.group(1)) for sum_ in _SUM_BEHIND.finditer(text)]
    for whole, (one, sign, other), result in found:
        if _SIGNS[sign](int(one), int(other)) == int(result):
            yield whole, result


@lru_cache(maxsize=1024)
def _unit(question: Question) -> frozenset[str]:
    return frozenset(question.params.get("unit", ()))


@kept
def _number(line: str, unit: frozenset[str]) -> tuple[int | None, str]:
    """The one number that an answer names, or why it names none, as the end of a sentence."""
    whole = _ORDINAL.sub("", about(tidy("; ".join(line.split("\n")))))  # 60, and 143 on the next line, are not 60,143
    text = _LEFT_OUT.sub("", whole)
    left_out = words(whole[len(text) :])
    for sum_, result in _results(text):
        text = text.replace(sum_, result)
    said = words(_ANY_DIGITS.sub(" ", text))
    if not _ANY_DIGITS.search(text):
        zero = said and said[0] in _ZERO | {"no"} and not set(said[1:]) - _ZERO_FILLERS - unit
        if zero and (said[0] in _ZERO or set(said[1:]) & unit):
            return 0, ""
        return None, ", which names no number; write one in digits."
    if (
        set(said) & (HEDGES | DENIALS | _BOUNDS) - _ABOUT - unit
        or unsure([word for word in said if word not in _ABOUT | unit])
        or unsure(left_out)
        or asks(whole)
        or set(text) & set("<>≥≤")
        or len(said) > _MAX_WORDS
    ):
        return None, "; write the number alone, without or, not, at least and the like."
    bare = _ASIDE.sub(" ", text)
    text = bare if _ANY_DIGITS.search(bare) else text
    found = list(_NUMBER.finditer(text))
    several = len({_digits(number.group(1)) for number in found})
    if several > 1 or _ANY_DIGITS.search(_NUMBER.sub(" ", text)):
        return None, f", which names {several} numbers; write one." if several > 1 else ", which is no whole number."
    number = found[-1]
    behind = words(text[number.end() :])
    if behind and behind[0] in OTHER_UNITS - unit:
        return None, f", which counts {behind[0]}; write the number that was asked for."
    return _digits(number.group(1)), ""


def _digits(text: str) -> int:
    """The number; of more digits than anything has the rest is cut, since int() takes some thousands at most."""
    return int(re.sub(r"\D", "", text).lstrip("0")[:30] or "0")
