"""Kind ``number``: an amount, with its unit and within a tolerance."""

from __future__ import annotations

import re
from decimal import Decimal

from labproof.graders.model import Answer, Outcome, Question, Status
from labproof.graders.wording import DENIALS, HEDGES, about, asks, listed, shown, tidy, unsure, words

# Digits with or without thousands separators and a decimal point; "1e3", "1.2.3" and "5-6" are no one number.
_NUMBER = re.compile(r"(?<![\w.,+-])(-?(?:\d{1,3}(?:[,’' ]\d{3})+|\d+)(?:\.\d+)?)(?![\d.,]*\d)(?!\+)")
_ANY_DIGITS = re.compile(r"\d+")
_UNIT = re.compile(r"\s*([^\W\d_]+(?:/[^\W\d_]+)?|%|°\w)?")
_ABOUT = frozenset({"approximately"})
_BOUNDS = frozenset("more over under fewer upto between to twice half double triple squared cubed".split())
_FILLERS = frozenset("of in is are it the a at and for per each exactly about around roughly approximately".split())
_MAX_WORDS = 16


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
    said = f"{answer.where}: you wrote {shown(answer.line)}"
    text = about(tidy(answer.line))
    spoken = words(_ANY_DIGITS.sub(" ", text))
    open_ = set(spoken) & (HEDGES | DENIALS | _BOUNDS) - _ABOUT or unsure([w for w in spoken if w not in _ABOUT])
    if open_ or asks(text) or set(text) & set("<>≥≤") or len(spoken) > _MAX_WORDS:
        return Outcome(Status.FAILED, f"{said}; write the number alone, without or, not, at least and the like.")
    found = list(_NUMBER.finditer(text))
    if len(found) != 1 or _ANY_DIGITS.search(_NUMBER.sub(" ", text)):
        several = f"names {len(found)} numbers; write one" if len(found) > 1 else "names no number; write one in digits"
        return Outcome(Status.FAILED, f"{said}, which {several}.")
    units: dict[str, Decimal] = question.params.get("units", {})
    unit, problem = _unit(text[found[0].end() :], units, bool(question.params.get("unit_required")))
    if problem:
        return Outcome(Status.FAILED, f"{said}{problem}")
    amount = Decimal(re.sub(r"[,’' ]", "", found[0].group(1)))
    value = amount * (units[unit] if unit else next(iter(units.values()), Decimal(1)))
    exact = Decimal(str(truth))
    allowed = max(
        question.params.get("tolerance", Decimal(0)),
        abs(exact) * question.params.get("tolerance_percent", Decimal(0)) / 100,
    )
    matched = (f"{amount} {unit}".strip(),)
    if abs(value - exact) <= allowed:
        return Outcome(Status.PASSED, matched=matched)
    return Outcome(Status.FAILED, f"{said}, which is not what `{question.shown_by}` shows.", matched=matched)


def example(question: Question, truth: float) -> str:
    """The amount in the unit it was read in."""
    unit = next((name for name, factor in question.params.get("units", {}).items() if factor == 1), "")
    return f"{truth} {unit}".strip()


def _unit(behind: str, units: dict[str, Decimal], required: bool) -> tuple[str, str]:
    """The unit behind the number ("" for none), or why it cannot be taken, as the end of a sentence."""
    found = _UNIT.match(behind)
    word = found.group(1) if found and found.group(1) else ""
    spelled = {name.casefold(): name for name in units}
    # MB and Mb, or m and M, are different units: only where no two differ by case alone does case not matter.
    name = word if word in units else spelled.get(word.casefold(), "") if len(spelled) == len(units) else ""
    if name:
        return name, ""
    wanted = listed(units, "or") or "the number alone"
    if word and word.casefold() not in _FILLERS:
        return "", f", which is in {word!r}; write {wanted}."
    return "", f", which has no unit; write {wanted} behind it." if required else ""
