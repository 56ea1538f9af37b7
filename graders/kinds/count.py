"""Kind ``count``: a whole number."""

from __future__ import annotations

import re

from labproof.graders.model import Answer, Counts, Outcome, Question, Status
from labproof.graders.wording import HEDGES, NEGATIONS, shown, tidy, words

# A number with or without thousands separators; anything glued to it makes it something else (143k, 6.1, -5, 5+).
_NUMBER = re.compile(r"(?<![\w.,+-])(\d{1,3}(?:[,.’' ]\d{3})+|\d+)(?![\w+%])(?![.,]\d)")
_ANY_DIGITS = re.compile(r"\d+")
_ASIDE = re.compile(r"\([^()]*\)")
_ABOUT = frozenset({"approximately"})
_BOUNDS = frozenset("more over under fewer nearly upto between to".split())
_OTHER_UNITS = frozenset(
    """b byte bytes k kb kib m mb mib g gb gib percent pct ms us s sec secs second seconds minute minutes hour hours
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
        answer: A number in digits; what stands in round brackets behind it is an aside. "none" is 0.
        truth: One number, or several any of which is right.
    """
    said = f"{answer.where}: you wrote {shown(answer.line)}"
    number, problem = _number(answer.line, frozenset(question.params.get("unit", ())))
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
    allowed = 0 if right.exact else max(tolerance, near * percent / 100)
    return near if abs(near - number) <= allowed else None


def _number(line: str, unit: frozenset[str]) -> tuple[int | None, str]:
    """The one number that an answer names, or why it names none, as the end of a sentence."""
    text = tidy(line)
    said = words(_ANY_DIGITS.sub(" ", text))
    if not _ANY_DIGITS.search(text):
        zero = said and said[0] in _ZERO | {"no"} and not set(said[1:]) - _ZERO_FILLERS - unit
        if zero and (said[0] in _ZERO or set(said[1:]) & unit):
            return 0, ""
        return None, ", which names no number; write one in digits."
    if (
        set(said) & (HEDGES | NEGATIONS | _BOUNDS) - _ABOUT - unit
        or set(text) & set("?<>≥≤|")
        or len(said) > _MAX_WORDS
    ):
        return None, "; write the number alone, without or, not, at least and the like."
    bare = _ASIDE.sub(" ", text)
    text = bare if _ANY_DIGITS.search(bare) else text
    found = list(_NUMBER.finditer(text))
    if len(found) > 1 or len(_ANY_DIGITS.findall(_NUMBER.sub(" ", text))):
        several = len(found) > 1
        return None, f", which names {len(found)} numbers; write one." if several else ", which is no whole number."
    (number,) = found
    behind = words(text[number.end() :])
    if behind and behind[0] in _OTHER_UNITS - unit:
        return None, f", which counts {behind[0]}; write the number that was asked for."
    return int(re.sub(r"\D", "", number.group(1))), ""
