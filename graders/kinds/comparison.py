"""Kind ``comparison``: which of two things is more, and how many times."""

from __future__ import annotations

import re
from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache

from labproof.graders.kinds.count import OTHER_UNITS
from labproof.graders.model import Answer, Comparison, Outcome, Question, Status
from labproof.graders.wording import DENIALS, HEDGES, about, asks, shown, unsure, words

_SPELLED = {
    name: number
    for number, name in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), start=1)
}
_WORDED = {"twice": 2, "double": 2, "doubled": 2, "triple": 3, "thrice": 3, "tripled": 3, "quadruple": 4, "tenfold": 10}
_DIGITS = r"\d+(?:[.,]\d+)?"
_OTHER = rf"(?:more )?(?:calls|{'|'.join(sorted(OTHER_UNITS - {'times'}))})\b"  # 6 of these is no factor
_FACTOR = re.compile(
    rf"(?<![\w.,-])(?:({_DIGITS}|{'|'.join(_SPELLED)})(?:\s*-?\s*(?:times?|x|×|fold)(?!\w))|[x×]\s?({_DIGITS})(?![\w.,]))",
    re.IGNORECASE,
)
_FACTOR_OF = re.compile(
    rf"(?:\bfactor(?: of| is|:)?(?: about| approximately| roughly)?|=) ~?({_DIGITS})(?![\w%]|\s*{_OTHER})",
    re.IGNORECASE,
)
_ALONE = re.compile(rf"(?<![\w.,-])({_DIGITS})(?![\w%]|[.,]\d|\s*{_OTHER})", re.IGNORECASE)
_BOUND = re.compile(
    rf"\b(?:(?:more|greater|higher) than|over|under|up to|at least|at most) ~?(?:\d|{'|'.join(_SPELLED)})|\d\s*\+",
    re.IGNORECASE,
)
_RANGE = re.compile(r"\d\s*(?:-|–|—|\bto\b|\.\.)\s*\d")
_LESS = frozenset({"less", "fewer", "fewest", "least", "lower", "smaller"})
_ABOUT = frozenset({"approximately", "almost", "nearly", "vs", "versus", "greater", "higher", "most"})
_MORE_SIGN = re.compile(r"(?<=[^\W\d])\s*>\s*(?=[^\W\d])")
_ANY_NUMBER = re.compile(_DIGITS)
_WHOLE = re.compile(r"(?<![\w.,])\d{1,9}(?![\w%]|[.,]\d)")
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
    line = _MORE_SIGN.sub(" more than ", about(answer.line))
    spoken = words(line)
    names = _patterns(question)
    more = _more(line, names)
    others = [thing for thing, ways in names.items() if thing != more and ways.search(line)]
    if more is not None and others and set(spoken) & _LESS:  # "ls made 6 times fewer calls than curl"
        more, spoken = others[0], [word for word in spoken if word not in _LESS]
    factors = _factors(line, more is not None)
    factor = next(iter(factors)) if len(factors) == 1 else None
    wanted = "write which one is more, and how many times, as in `NAME, about N times`"
    odd = set(spoken) & (HEDGES | DENIALS | _LESS | {"both"}) - _ABOUT or unsure([w for w in spoken if w not in _ABOUT])
    if odd or asks(line) or set(line) & set("<>") or _RANGE.search(line) or _BOUND.search(line):
        return Outcome(Status.FAILED, f"{said}; {wanted}, without or, not, less and the like.")
    if len(spoken) > _MAX_WORDS or len(factors) > 1:
        return Outcome(Status.FAILED, f"{said}; {wanted}, and no more than that.")
    if more is None and factor is None:
        return Outcome(Status.FAILED, f"{said}; {wanted}.")
    matched = tuple(str(part) for part in (more, factor) if part is not None)
    percent = question.params.get("tolerance_percent", 0)
    pairs = [pair for pair in truth.pairs if more in (None, pair[0])]
    if not pairs:
        return Outcome(
            Status.FAILED,
            f"{said}: that one is not the one that made more in {question.shown_by}{seen}.",
            matched=matched,
        )
    if factor is None:
        return Outcome(
            Status.PARTIAL, f"{said}: that is the one; write as well how many times.", Fraction(1, 2), matched=matched
        )
    near = [pair for pair in pairs if abs(factor - pair[1]) <= pair[1] * percent / 100]
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


@lru_cache(maxsize=1024)
def _patterns(question: Question) -> Mapping[str, re.Pattern[str]]:
    """What finds each thing, however it is named; of names that begin at one place the one that lab.yaml has first."""
    spaced = {
        thing: "|".join(r"\s+".join(map(re.escape, way.split())) for way in ways)
        for thing, ways in question.params["names"].items()
    }
    return {thing: re.compile(rf"(?<!\w)(?:{ways})(?!\w)", re.IGNORECASE) for thing, ways in spaced.items()}


def _more(line: str, names: Mapping[str, re.Pattern[str]]) -> str | None:
    """The thing that is said to be more: the one with the larger number behind it, or else the one named first."""
    at = {thing: found for thing, ways in names.items() if (found := ways.search(line))}
    if len(at) == len(names) > 1:
        ends = sorted((*(match.start() for match in at.values()), len(line)))
        amounts = {
            thing: _amount(line[found.end() : ends[ends.index(found.start()) + 1]]) for thing, found in at.items()
        }
        if len(set(amounts.values()) - {None}) == len(names):
            return max(amounts, key=lambda thing: amounts[thing] or 0)
    return min(at, key=lambda thing: at[thing].start(), default=None)


def _amount(text: str) -> int | None:
    """The first whole number, where it is no factor."""
    found = _WHOLE.search(text)
    return int(found.group()) if found and not _FACTOR.match(text, found.start()) else None


def _factors(line: str, named: bool) -> set[float]:
    """The factors that an answer names; a number that stands alone is one beside a name."""
    found = [a or b for a, b in _FACTOR.findall(line)] or _FACTOR_OF.findall(line)
    said = {float(_WORDED[word]) for word in words(line) if word in _WORDED}
    if not found and not said:
        single = len(_ANY_NUMBER.findall(line)) == 1 and (named or not re.search("[^\\W\\d]", line))
        found = _ALONE.findall(line) if single else []
    return said | {float(_SPELLED.get(text.casefold(), 0)) or float(text.replace(",", ".")) for text in found}
