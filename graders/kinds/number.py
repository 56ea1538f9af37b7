"""Kind ``number``: an amount, with its unit and within a tolerance."""

from __future__ import annotations

import re
from collections.abc import Hashable
from decimal import Decimal

from labproof.graders.kinds.reading.clearing import cleared
from labproof.graders.kinds.reading.lines import read_values
from labproof.graders.kinds.reading.pieces import Found
from labproof.graders.kinds.reading.zones import Zone, decide
from labproof.graders.kinds.signs import tidy
from labproof.graders.kinds.verdict import Say, unclear
from labproof.graders.kinds.words import VOCABULARY, fold, marks
from labproof.graders.messages import listed
from labproof.graders.model import Answer, Kind, Outcome, Question, Status

# Digits with or without thousands separators and a decimal point; "1e3", "1.2.3" and "5-6" are no one number.
_NUMBER = re.compile(
    r"(?<![\w.,+-])(-?(?:\d{1,3}(?:[,’' ]\d{3})+|\d+)(?:\.\d+)?)(?![\d.,]*\d)(?!\+)"
)
_ANY_NUMBER = re.compile(r"\d[\d.,]*")
_UNIT = re.compile(r"\s*([^\W\d_]+(?:/[^\W\d_]+)?|%|°\w)?")
_FILLERS = marks("beside a measure")


def judge(question: Question, answer: Answer, truth: float) -> Outcome:
    """Pass on the right amount; "about 1.5 GiB", "1,536 MiB" and a short sentence around it count.

    Args:
        question: ``params``: ``units`` maps each unit that may be written, as it is spelled, to how many of the
            truth's own units it is; the first one is meant where none is written, unless ``unit_required`` asks for
            one. ``tolerance`` (in the truth's unit) and ``tolerance_percent`` say how far off still is right; the
            larger holds.
        answer: One number, and behind it a unit where there are ``units``.
        truth: The amount, in the unit whose factor is 1.
    """
    say = Say(question, answer, "the number alone", "or, not, at least")
    line = cleared(tidy(answer.line))
    units: dict[str, Decimal] = question.params.get("units", {})
    found, problems = _found(line, units, bool(question.params.get("unit_required")))
    if not found:
        return say.wrong(
            problems[0] if problems else ", which names no number; write one in digits."
        )
    reading = read_values(line, question, found, numeric=True)
    zone = decide(reading, lambda value: _fits(question, value, truth), several=True)
    if zone is Zone.UNCLEAR:
        return unclear(say, reading)
    amounts = [claim.value for claim in reading.claims]
    if zone is Zone.RIGHT:
        return Outcome(
            Status.PASSED,
            matched=(str(next(value for value in amounts if _fits(question, value, truth))),),
        )
    if any(_fits(question, value, truth) for value in amounts):
        return say.plainly()
    decided = any(_fits(question, value, truth) for value in reading.seen)
    if len(set(amounts)) > 1:
        why = f", which names {len(set(amounts))} numbers; write one."
        return say.wrong(why, decided=decided)
    if problems:
        return say.wrong(problems[0], decided=True)
    why = f", which is not what `{question.shown_by}` shows."
    return say.wrong(why, (str(amounts[0]),), decided)


def example(question: Question, truth: float) -> str:
    """The amount in the unit it was read in."""
    unit = next(
        (name for name, factor in question.params.get("units", {}).items() if factor == 1), ""
    )
    return f"{truth} {unit}".strip()


class _Amount(str):
    """As it is written, with what it is worth in the truth's unit (None: in no unit that may be written)."""

    worth: Decimal | None = None


def _fits(question: Question, value: Hashable, truth: float) -> bool:
    if not isinstance(value, _Amount) or value.worth is None:
        return False
    exact = Decimal(str(truth))
    allowed = max(
        question.params.get("tolerance", Decimal(0)),
        abs(exact) * question.params.get("tolerance_percent", Decimal(0)) / 100,
    )
    return bool(abs(value.worth - exact) <= allowed)


def _found(
    line: str, units: dict[str, Decimal], required: bool
) -> tuple[tuple[Found, ...], list[str]]:
    """Each number with its unit, and why one cannot be taken, as the end of a sentence."""
    found, problems = list[Found](), list[str]()
    whole = {match.start(): match for match in _NUMBER.finditer(line)}
    for any_ in _ANY_NUMBER.finditer(line):
        match = whole.get(any_.start()) or whole.get(any_.start() - 1)
        if match is None:
            if not any(one.start <= any_.start() < one.end for one in found):
                found.append(Found(*any_.span(), _Amount(any_.group())))
            continue
        unit, problem = _unit(line[match.end() :], units, required)
        amount = _Amount(f"{match.group(1)} {unit}".strip())
        if problem:
            problems.append(problem)
        else:
            number = Decimal(re.sub(r"[,’' ]", "", match.group(1)))
            amount.worth = number * (
                units[unit] if unit else next(iter(units.values()), Decimal(1))
            )
        behind = _UNIT.match(line, match.end())
        ends = behind.end() if behind and (unit or (problem and behind.group(1))) else match.end()
        found.append(Found(match.start(), ends, amount))
    return tuple(found), problems


def _unit(behind: str, units: dict[str, Decimal], required: bool) -> tuple[str, str]:
    """The unit behind the number ("" for none), or why it cannot be taken, as the end of a sentence."""
    found = _UNIT.match(behind)
    word = found.group(1) if found and found.group(1) else ""
    spelled = {name.casefold(): name for name in units}
    # MB and Mb, or m and M, are different units: only where no two differ by case alone does case not matter.
    name = (
        word
        if word in units
        else spelled.get(word.casefold(), "")
        if len(spelled) == len(units)
        else ""
    )
    if name:
        return name, ""
    wanted = listed(units, "or") or "the number alone"
    glued = len(word) == 1 and behind[:1] == word  # "4194304k", though "k" is a word of Czech
    known = fold(word) in _FILLERS or (fold(word),) in VOCABULARY.senses
    if word and (glued or not known):
        return "", f", which is in {word!r}; write {wanted}."
    return "", f", which has no unit; write {wanted} behind it." if required else ""


KIND = Kind(
    judge,
    (int, float),
    example,
    params={
        "units": dict[str, Decimal],
        "unit_required": bool,
        "tolerance": Decimal,
        "tolerance_percent": Decimal,
        "around": list[str],
    },
)
