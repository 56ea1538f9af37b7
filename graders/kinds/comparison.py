"""Kind ``comparison``: which of two things is more, and how many times."""

from __future__ import annotations

import re
from fractions import Fraction

from labproof.graders.model import Answer, Comparison, Outcome, Question, Status
from labproof.graders.wording import HEDGES, NEGATIONS, shown, words

_SPELLED = {
    name: number
    for number, name in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), start=1)
}
_WORDED = {"twice": 2, "double": 2, "doubled": 2, "triple": 3, "thrice": 3, "tripled": 3, "quadruple": 4, "tenfold": 10}
_DIGITS = r"\d+(?:[.,]\d+)?"
_FACTOR = re.compile(
    rf"(?<![\w.,-])(?:({_DIGITS}|{'|'.join(_SPELLED)})(?:\s*-?\s*(?:times?|x|×|fold)(?!\w))|[x×]\s?({_DIGITS})(?![\w.,]))",
    re.IGNORECASE,
)
_FACTOR_OF = re.compile(
    rf"\bfactor(?: of| is|:)?(?: about| approximately| roughly)? ~?({_DIGITS})(?![\w%])", re.IGNORECASE
)
_ALONE = re.compile(rf"(?<![\w.,-])({_DIGITS})(?![\w%]|[.,]\d)")
_RANGE = re.compile(r"\d\s*(?:-|–|—|\bto\b|\.\.)\s*\d")
_LESS = frozenset({"less", "fewer", "fewest", "least", "lower", "smaller"})
_ABOUT = frozenset({"approximately", "almost", "vs", "versus"})
_MAX_WORDS = 30


def judge(question: Question, answer: Answer, truth: Comparison) -> Outcome:
    """Pass on the right thing with a right factor; half for one of the two when the other is left out.

    Args:
        question: ``params``: ``names`` maps each thing that can be more to the ways of naming it;
            ``tolerance_percent`` says how far off the factor still is right.
        answer: "curl, about 7 times", "curl made 7x more calls than ls"; "twice" and "double" are 2.
        truth: Every right pair.
    """
    said = f"{answer.where}: you wrote {shown(answer.line)}"
    seen = f" {truth.seen}" if truth.seen else ""
    spoken = words(answer.line)
    more = _more(spoken, question.params["names"])
    factor = _factor(answer.line, more is not None)
    wanted = "write which one is more, and how many times, as in `NAME, about N times`"
    odd = set(spoken) & (HEDGES | NEGATIONS | _LESS) - _ABOUT
    if odd or set(answer.line) & set("?<>") or _RANGE.search(answer.line) or len(spoken) > _MAX_WORDS:
        return Outcome(Status.FAILED, f"{said}; {wanted}, without or, not, less and the like.")
    if more is None and factor is None:
        return Outcome(Status.FAILED, f"{said}; {wanted}.")
    matched = tuple(str(part) for part in (more, factor) if part is not None)
    percent = question.params.get("tolerance_percent", 0)
    names = [pair for pair in truth.pairs if more in (None, pair[0])]
    if not names:
        return Outcome(
            Status.FAILED,
            f"{said}: that one is not the one that made more in {question.shown_by}{seen}.",
            matched=matched,
        )
    if factor is None:
        return Outcome(
            Status.PARTIAL, f"{said}: that is the one; write as well how many times.", Fraction(1, 2), matched=matched
        )
    near = [pair for pair in names if abs(factor - pair[1]) <= pair[1] * percent / 100]
    if not near:
        return Outcome(
            Status.FAILED, f"{said}: that many times is not what {question.shown_by} show{seen}.", matched=matched
        )
    if more is None:
        return Outcome(
            Status.PARTIAL,
            f"{said}: the factor fits; write as well which one made more.",
            Fraction(1, 2),
            matched=matched,
        )
    best = min(near, key=lambda pair: abs(factor - pair[1]))
    return Outcome(Status.PASSED, notes=(best[2],) if best[2] and len(truth.pairs) > len(near) else (), matched=matched)


def example(question: Question, truth: Comparison) -> str:
    """The first right pair."""
    thing, factor, _ = truth.pairs[0]
    return f"{question.params['names'][thing][0]}, {factor:.2f} times"


def _more(spoken: list[str], names: dict[str, list[str]]) -> str | None:
    """The thing that is said to be more: the one that is named first."""
    text = f" {' '.join(spoken)} "
    at = {
        thing: min(
            (text.find(f" {' '.join(words(way))} ") for way in ways if f" {' '.join(words(way))} " in text), default=-1
        )
        for thing, ways in names.items()
    }
    found = sorted((place, thing) for thing, place in at.items() if place >= 0)
    return found[0][1] if found else None


def _factor(line: str, named: bool) -> float | None:
    """The one factor that an answer names; a number that stands alone is one beside a name."""
    found = [a or b for a, b in _FACTOR.findall(line)] or _FACTOR_OF.findall(line)
    said = [float(_WORDED[word]) for word in words(line) if word in _WORDED]
    if not found and not said:
        found = _ALONE.findall(line) if named or not re.search("[^\\W\\d]", line) else []
    numbers = said + [float(_SPELLED.get(text.casefold(), 0)) or float(text.replace(",", ".")) for text in found]
    return numbers[0] if len(set(numbers)) == 1 else None
