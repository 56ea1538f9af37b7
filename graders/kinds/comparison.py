"""Kind ``comparison``: which of two things is more, and how many times."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from labproof.graders.kinds.ratios import Number, in_order, numbers
from labproof.graders.kinds.reading.claims import of_this_machine
from labproof.graders.kinds.reading.clauses import (
    CONTENT,
    DENIERS,
    OPEN,
    Clause,
    clauses,
    corrected,
)
from labproof.graders.kinds.reading.lines import kept
from labproof.graders.kinds.reading.manner import does
from labproof.graders.kinds.reading.pieces import Own, Piece, own_words, pieces
from labproof.graders.kinds.reading.remarks import conditions
from labproof.graders.kinds.verdict import Say, odd
from labproof.graders.kinds.words import (
    HENCE,
    Sense,
    all_names,
    alternation,
    fold,
    in_all_languages,
    marks,
)
from labproof.graders.model import Answer, Comparison, Kind, Outcome, Question, Status
from labproof.graders.patterns import late

_RANGE = re.compile(
    rf"(\d+(?:\.\d+)?)\s*(?:-|—|\.\.+|\b{alternation('upper end')}\b(?! 1\b))\s*(\d+)",
    re.IGNORECASE,
)
_NUMBER = r"(\d{1,6}(?:[.,]\d{1,4})?)"
_NARROW = late(
    rf"(?:\b(?:{alternation('between', 'lower end')}) )?(?<![\w.,:/-]){_NUMBER} ?"
    rf"(?:-|—|–|~|～|\b(?:{alternation('upper end', 'and', 'or')})\b) ?{_NUMBER}(?![\d.,:/-]*\d)",
    re.IGNORECASE,
)
_CLOSE = 1.4  # of one run to the next the factor is not the same: "5 to 6 times", "5.8 or 5.9"
_EVEN = marks("even")
_MEASURES = marks("measure")  # before a thing that the other one is measured by
_OWNED = marks("owner")  # behind such a thing
_OTHER = marks("call")
_HARMLESS = marks("many")


_MOST_PIECES = 30
_FEW = 10  # calls; a smaller number may be the factor


class _Said(NamedTuple):
    """What an answer claims."""

    more: str | None
    factors: tuple[float, ...]
    denied: bool
    open: bool
    bound: bool
    several: bool  # it names more than one thing, or more than one number
    rest: tuple[str, ...]
    bare: bool  # a number of which nothing says that it is a factor
    even: bool  # it says the same of both


def judge(question: Question, answer: Answer, truth: Comparison) -> Outcome:
    """Pass on the right thing with a right factor; half for one of the two when the other is left out or wrong.

    Args:
        question: ``params``: ``names`` maps each thing that can be more to the ways of naming it;
            ``tolerance_percent`` says how far off the factor still is right; ``around`` lists words that may stand
            around the answer.
        answer: "curl, about 7 times", "curl made 7x more calls than ls"; "twice" and "double" are 2.
        truth: Every right pair.
    """
    say = Say(
        question,
        answer,
        "which one is more, and how many times, as in `NAME, about N times`",
        "or, not, less",
    )
    said = _read(in_order(answer.line, _own(question)), question)
    if said.more is None and not said.factors and not said.bound:
        if word := _lone_word(answer.line):
            return say.unclear(f"could not make sense of {odd([word])}")
        return say.plainly() if said.open or said.denied else say.wrong(f"; write {say.plain}.")
    if said.denied and said.several and said.factors and not said.open:
        return say.unclear("found a denial beside several things or numbers")
    if said.denied and said.rest and said.factors and not said.open:
        return say.unclear(_found(said))  # of words that nobody understands one may only look so
    if said.denied or said.open:
        return say.plainly()
    if said.more is None and said.even:
        return say.wrong(f"; write {say.plain}.")
    right = [pair for pair in truth.pairs if said.more in (None, pair[0])]
    if not right or (said.more is None and not said.factors):
        return _other(say, said, truth)
    percent = question.params.get("tolerance_percent", 0)
    near = [pair for pair in right for factor in said.factors if _near(factor, pair[1], percent)]
    if said.more is None and said.factors and not near and not said.bound:
        shown = f"{say.question.shown_by}{f' {truth.seen}' if truth.seen else ''}"
        why = f": that many times is not what is shown by {shown}."
        return say.wrong(why, _matched(said), decided=True)
    if said.more is None and said.bare and not said.rest:
        return say.wrong(f"; write {say.plain}.")
    if said.more is None and not near:
        return say.wrong(f"; write {say.plain}.")
    agree = all(any(_near(factor, pair[1], percent) for pair in right) for factor in said.factors)
    if said.rest or said.bound or (len(said.factors) > 1 and not agree):
        return say.unclear(_found(said))
    return _earned(say, said, truth, near)


def _lone_word(line: str) -> str | None:
    """The one short word of an answer that no table has: a slip of a name, or what somebody says in a chat."""
    content = [piece for piece in pieces(line) if piece.sense is not Sense.SIGN]
    short = len(content) == 1 and content[0].sense is Sense.WORD and len(content[0].text) <= _SHORT
    return content[0].text if short else None


_SHORT = 5  # letters


def _near(factor: float, truth: float, percent: float) -> bool:
    return abs(factor - truth) <= truth * percent / 100


def _other(say: Say, said: _Said, truth: Comparison) -> Outcome:
    seen = f" {truth.seen}" if truth.seen else ""
    if said.more is None:
        return (
            say.unclear(_found(said))
            if said.rest and said.bound
            else say.wrong(f"; write {say.plain}.")
        )
    if said.rest:
        return say.unclear(_found(said))
    why = f": that one is not the one that made more in {say.question.shown_by}{seen}."
    return say.wrong(why, _matched(said), decided=True)


def _earned(
    say: Say, said: _Said, truth: Comparison, near: Sequence[tuple[str, float, str]]
) -> Outcome:
    """All for both, half for one of the two."""
    half, matched = Fraction(1, 2), _matched(said)
    seen = f" {truth.seen}" if truth.seen else ""
    if not said.factors:
        message = f"{say.said}: that is the one; write as well how many times."
        return Outcome(Status.PARTIAL, message, half, matched=matched)
    if not near:
        message = f"{say.said}: that is the one; that many times is not what is shown by {say.question.shown_by}{seen}."
        return Outcome(Status.PARTIAL, message, half, matched=matched)
    if said.more is None:
        message = f"{say.said}: the factor fits; write as well which one made more."
        return Outcome(Status.PARTIAL, message, half, matched=matched)
    best = min(near, key=lambda pair: abs(said.factors[0] - pair[1]))
    return Outcome(
        Status.PASSED,
        notes=(best[2],) if best[2] and len(truth.pairs) > len(near) else (),
        matched=matched,
    )


def _matched(said: _Said) -> tuple[str, ...]:
    return tuple(str(part) for part in (said.more, *said.factors) if part is not None)


def _found(said: _Said) -> str:
    if said.rest:
        return f"could not make sense of {odd(said.rest)}"
    if len(said.factors) > 1:
        return f"found {' and '.join(f'{factor:g}' for factor in said.factors)}"
    return "could not tell which one is said to be more"


def example(question: Question, truth: Comparison) -> str:
    """The first right pair."""
    thing, factor, _ = truth.pairs[0]
    return f"{question.params['names'][thing][0]}, {factor:.2f} times"


# --- reading ------------------------------------------------------------------------------------


@lru_cache(maxsize=1024)
def _own(question: Question) -> Own:
    named = {way: thing for thing, ways in question.params["names"].items() for way in ways}
    known = (question.prompt, question.shown_by, *all_names(question.params.get("around", ())))
    return own_words(in_all_languages(named), known)


_NO_NUMBER = re.compile(  # "the curl one"
    rf"(\b{alternation('the')} [\w-]+) {alternation('one')}\b", re.IGNORECASE
)


@kept
def _read(line: str, question: Question) -> _Said:
    line = _NARROW.sub(_middle, _NO_NUMBER.sub(r"\1", line))
    found = numbers(line)
    words = pieces(line, _own(question), found)
    said = _corrected(_measured(_compared(of_this_machine(words) or words)))
    parts = clauses(said, values=False)
    things = list(question.params["names"])
    more, contradicts = _more(parts, things)
    things_said = [piece for piece in said if isinstance(piece.value, str)]
    factors = _factors(parts, bool(things_said), len(_counts(said)) == len(things))
    denied, opened = _taken_back(parts)
    opened = opened or _ranges(line) or _bounded(said)
    bound = contradicts or any(_lessens(part) for part in parts) or bool(conditions(said))
    bound = bound or (
        more is None and (bool(things_said) or any(piece.sense is Sense.LESS for piece in said))
    )
    bound = bound or (len(_counts(said)) < len(things) and _both_named(parts, more))
    story = ("so many words",) if len(said) > _MOST_PIECES else ()
    factored = {piece.value for piece in said if isinstance(piece.value, Number)}
    several = len({piece.value for piece in things_said}) > 1 or len(factored) > 1
    factor = any(_is_factor(piece) or piece.sense in (Sense.TIMES, Sense.MORE) for piece in said)
    rest = _rest(parts) + story + (() if factors else _others(parts))
    even = any(fold(piece.text) in _EVEN for piece in said)
    return _Said(
        more, factors, denied, opened, bound, several, rest, not (factor or things_said), even
    )


def _others(parts: Sequence[Clause]) -> tuple[str, ...]:
    """Numbers of another unit that are said of a thing, as in "curl is 6 MB big"."""
    about_things = [
        part for part in parts if any(isinstance(piece.value, str) for piece in part.pieces)
    ]
    return tuple(
        piece.text
        for part in about_things
        for piece in part.pieces
        if _is_part(piece) and piece.value is None
    )


def _both_named(parts: Sequence[Clause], more: str | None) -> bool:
    """Whether another thing stands in a clause of its own, and no word compares: "ls, 6 times curl, 5 times"."""
    words = (Sense.MORE, Sense.LESS, Sense.THAN, Sense.BEATEN, *DENIERS, *OPEN)
    if more is None or any(part.has(*words) for part in parts):
        return False
    alone = [part.pieces[0].value for part in parts if len(part.pieces) == 1 and not part.depth]
    return any(isinstance(thing, str) and thing != more for thing in alone)


def _middle(found: re.Match[str]) -> str:
    """Of two numbers that are nearly the same what lies between them; other ones as they stand there."""
    low, high = (float(number.replace(",", ".")) for number in found.groups())
    return f"{(low + high) / 2:g}" if low < high <= low * _CLOSE else found.group()


def _ranges(line: str) -> bool:
    """Whether a number is left open between two; of two counts the larger comes first: "418 to 71"."""
    return any(float(one.group(1)) < float(one.group(2)) for one in _RANGE.finditer(line))


def _lessens(part: Clause) -> bool:
    """ "6 times less", said of nothing."""
    named = any(isinstance(piece.value, str) for piece in part.pieces)
    return (
        not named
        and part.has(Sense.LESS)
        and (part.has(Sense.TIMES) or any(map(_is_factor, part.pieces)))
    )


def _corrected(said: list[Piece]) -> list[Piece]:
    """What is left by a correction; of thing and factor it corrects the one that it names."""
    left = corrected(said, _is_part, by_next=False)
    struck = said[: len(said) - len(left)]
    kept: list[Piece] = []
    for part in (str, Number):
        if not any(isinstance(piece.value, part) for piece in left):
            kept += [piece for piece in struck if isinstance(piece.value, part)][-1:]
    kept = [piece for piece in struck if piece.sense in (*OPEN, *DENIERS)] + kept if kept else kept
    return [*kept, Piece(Sense.SIGN, ","), *left] if kept else left


def _is_part(piece: Piece) -> bool:
    return piece.sense is Sense.VALUE


def _compared(said: list[Piece]) -> list[Piece]:
    """ "More than curl" as more, and than: only before a number it is a bound."""
    made: list[Piece] = []
    for at, piece in enumerate(said):
        following = next(
            (other for other in said[at + 1 :] if other.sense not in (Sense.FILL, Sense.ABOUT)),
            None,
        )
        number = following is not None and isinstance(following.value, Number)
        if piece.sense in (Sense.OVER, Sense.UNDER) and not number:
            sense = Sense.MORE if piece.sense is Sense.OVER else Sense.LESS
            made += [piece._replace(sense=sense)] + (
                [Piece(Sense.THAN, "")] if piece.text not in "<>" else []
            )
        else:
            made.append(piece)
    return made


def _measured(said: list[Piece]) -> list[Piece]:
    """A multiple of a thing as more than that one: "curl, 6 times ls"."""
    for at, piece in enumerate(said):
        behind = said[at + 1 :]
        times = bool(behind) and behind[0].sense is Sense.TIMES
        if not isinstance(piece.value, Number) or not (times or piece.value.factor):
            continue
        other = next((one for one in behind[times:] if one.sense not in _BETWEEN), None)
        before = next((one for one in reversed(said[:at]) if one.sense not in _BETWEEN_SIGNS), None)
        named = {one.value for one in (before, other) if one and isinstance(one.value, str)}
        if len(named) > 1:
            end = at + 1 + times
            return [*said[:end], Piece(Sense.MORE, ""), Piece(Sense.THAN, ""), *said[end:]]
    return said


_BETWEEN = (Sense.REFER, Sense.FILL)
_BETWEEN_SIGNS = (*_BETWEEN, Sense.ABOUT, Sense.SIGN, Sense.BECAUSE)


def _factors(parts: Sequence[Clause], named: bool, counted: bool) -> tuple[float, ...]:
    """The factors that an answer names: those marked, or a number that stands alone beside a name."""
    marked: list[float] = []
    plain: list[tuple[float, int]] = []
    for part in parts:
        for at, piece in enumerate(part.pieces):
            if not isinstance(piece.value, Number):
                continue
            behind = part.pieces[at + 1] if at + 1 < len(part.pieces) else None
            if piece.value.factor or (behind is not None and behind.sense is Sense.TIMES):
                marked.append(piece.value.value)
            elif part.opener != "than" and not _is_other(part.pieces, at):
                plain.append((piece.value.value, part.depth))
    if marked:
        return tuple(dict.fromkeys(marked))
    if counted:
        return ()  # "curl made 421 calls, ls 68"
    outer = [value for value, depth in plain if depth == 0]
    if named or not any(part.has(Sense.WORD) for part in parts):
        if len({round(value) for value in outer}) == 1:
            return tuple(outer)  # "curl, 5.89, call it 6"
        return (plain[0][0],) if len(plain) == 1 else ()
    return ()


def _is_other(said: Sequence[Piece], at: int) -> bool:
    """Whether a number counts calls, or stands behind a word of its own: "version 6"."""
    labelled = at > 0 and said[at - 1].sense in (Sense.FILL, Sense.WORD)
    return labelled or any(fold(piece.text) in _OTHER for piece in said[at + 1 : at + 3])


def _more(parts: Sequence[Clause], things: Sequence[str]) -> tuple[str | None, bool]:
    """The thing that is said to be more, and whether the answer contradicts itself about it."""
    verdicts: list[str] = []
    subjects: list[str] = []
    label: Sense | None = None
    for part in parts:
        things_named = [piece for piece in part.pieces if isinstance(piece.value, str)]
        if not things_named:
            label = next(
                (p.sense for p in part.pieces if p.sense in (Sense.MORE, Sense.LESS)), None
            )
            continue
        if (
            len({piece.value for piece in things_named}) == 1
            and label is not None
            and part.opener in (":", "=")
        ):
            verdicts += _turned(str(things_named[0].value), things, label is Sense.LESS)
            label = None
            continue
        label = None
        subjects += [str(piece.value) for piece in things_named if part.opener != "than"]
        verdicts += _verdict(part, things_named, things)
    counted = _counts([piece for part in parts for piece in part.pieces])
    found = set(verdicts)
    if not found and len(counted) == len(things) > 1 and len(set(counted.values())) > 1:
        found = {max(counted, key=lambda thing: counted[thing])}
    if not found and len(set(subjects)) == 1:
        found = {subjects[0]}
    most = max(counted, key=lambda thing: counted[thing], default=None)
    if found and len(counted) == len(things) and min(counted.values()) > _FEW and found != {most}:
        return None, True  # "ls 71, curl 418, so ls"
    last = _concluded(parts)
    if len(found) == 1 and last in (None, *found):
        return found.pop(), False
    return None, len(found) > 1 or last is not None


def _concluded(parts: Sequence[Clause]) -> str | None:
    """The one thing that a last clause concludes: "ls/curl = 0.14, so ls"."""
    if not parts or fold(parts[-1].pieces[0].text) not in HENCE:
        return None
    named = {piece.value for piece in parts[-1].pieces if isinstance(piece.value, str)}
    plain = not parts[-1].has(Sense.THAN, Sense.LESS, Sense.BEATEN)
    return named.pop() if len(named) == 1 and plain else None


def _verdict(part: Clause, named: Sequence[Piece], things: Sequence[str]) -> Iterator[str]:
    """What one clause says is more; nothing where it only names things."""
    subject, less = str(named[0].value), part.has(Sense.LESS)
    if len(named) == 1 and _is_measure(part.pieces):
        yield from _turned(subject, things, not less)  # "6 times what ls needs"
    elif part.has(Sense.BEATEN):
        yield from _turned(subject, things, turned=True)
    elif part.opener == "than":
        after_sign = len({piece.value for piece in named}) > 1
        if not after_sign:
            return
        yield from _turned(str(named[-1].value), things, less)
    elif (
        less or part.has(Sense.MORE, Sense.TIMES) or any(_is_factor(piece) for piece in part.pieces)
    ):
        yield from _turned(subject, things, less)


def _is_measure(said: Sequence[Piece]) -> bool:
    """Whether the thing comes last, as what the other one is measured by: "6 times that of ls"."""
    at = next(index for index, piece in enumerate(said) if isinstance(piece.value, str))
    times = [
        index
        for index, piece in enumerate(said[:at])
        if _is_factor(piece) or piece.sense is Sense.TIMES
    ]
    if said[at + 1 : at + 2] and said[at + 1].text in _OWNED:
        return True
    between = said[times[-1] + 1 : at] if times else ()
    counts = any(fold(piece.text) in _OTHER for piece in between)  # "7 times the calls ls did"
    more = (
        any(piece.sense is Sense.MORE or "more" in piece.text for piece in said[times[-1] : at])
        if times
        else False
    )
    return any(fold(piece.text) in _MEASURES for piece in between) or (counts and not more)


def _is_factor(piece: Piece) -> bool:
    return isinstance(piece.value, Number) and piece.value.factor


def _turned(thing: str, things: Sequence[str], turned: bool) -> list[str]:
    return [other for other in things if other != thing] if turned else [thing]


def _counts(said: Sequence[Piece]) -> dict[str, float]:
    """The number beside each thing, where it is no factor: behind it, or before it ("71 for ls")."""
    plain = [piece for piece in said if isinstance(piece.value, str) or _is_plain(piece)]
    kinds = [isinstance(piece.value, str) for piece in plain[:5]]
    # "71 for ls, 418 for curl"
    before = kinds[:4] == [False, True, False, True] and kinds[4:] != [False]
    counted: dict[str, float] = {}
    for numbers_first in (before, not before):
        for one, other in pairwise(plain):
            thing, number = (other, one) if numbers_first else (one, other)
            if isinstance(thing.value, str) and isinstance(number.value, Number):
                counted.setdefault(thing.value, number.value.value)
    return counted


def _is_plain(piece: Piece) -> bool:
    return isinstance(piece.value, Number) and not piece.value.factor


def _taken_back(parts: Sequence[Clause]) -> tuple[bool, bool]:
    """Whether it is denied, and whether it is left open; a reason behind thing and factor takes nothing back."""
    denied = opened = thing = factor = False
    for part in parts:
        reason = (
            thing
            and factor
            and (part.has(*CONTENT) or part.opener == "because")
            and not part.has(Sense.WRONG)
        )
        names = any(isinstance(piece.value, str) for piece in part.pieces)
        reason = reason or (thing and part.depth > 0 and names)  # "curl (wget isn't installed)"
        denied = denied or (_denies(part, thing or factor) and not reason)
        lacks = (
            thing and part.has(Sense.BLANK) and not any(_is_part(piece) for piece in part.pieces)
        )
        opened = opened or (_opens(part) and not lacks)
        thing = thing or names
        factor = factor or any(isinstance(piece.value, Number) for piece in part.pieces)
    return denied, opened


def _denies(part: Clause, follows: bool) -> bool:
    """Whether a clause takes back the thing, the comparison or the factor in it.

    Args:
        follows: One stands before it, so that it may be a reason, and no "on this VM curl did not".
    """
    claims = any(_is_part(piece) for piece in part.pieces) or part.has(Sense.MORE, Sense.TIMES)
    content = part.has(Sense.WORD)
    denies = part.has(*DENIERS, Sense.WRONG, Sense.UNTRUE)
    if (
        part.opener in ("because", "but")
        and (follows or not claims)
        and not part.has(Sense.TIMES)
        and not part.has(Sense.WRONG)
    ):
        return False
    return denies and (claims or not content) and not (content and not claims)


def _opens(part: Clause) -> bool:
    opened = any(piece.sense in OPEN and fold(piece.text) not in _HARMLESS for piece in part.pieces)
    names = {piece.value for piece in part.pieces if isinstance(piece.value, str)}
    either = part.has(Sense.OR) and (
        len(names) > 1 or any(_is_part(piece) for piece in part.pieces)
    )
    return (
        opened and (any(_is_part(p) for p in part.pieces) or not part.has(Sense.WORD))
    ) or either


def _bounded(said: Sequence[Piece]) -> bool:
    for at, piece in enumerate(said):
        if piece.sense in (Sense.BOUND, Sense.OVER, Sense.UNDER):
            return True
        if isinstance(piece.value, Number) and piece.value.value < 0:
            return True
        if piece.text == "+" and at and isinstance(said[at - 1].value, Number):
            return True
    return False


def _rest(parts: Sequence[Clause]) -> tuple[str, ...]:
    """Words that nobody understands, but for a reason behind thing and factor."""
    rest: list[str] = []
    thing = factor = False
    for part in parts:
        rest += [piece.text for piece in part.pieces] if does(part.pieces) else []
        names = any(isinstance(piece.value, str) for piece in part.pieces)
        valued = any(isinstance(piece.value, Number) for piece in part.pieces)
        reason = thing and (factor or part.opener in ("because", "but", "than", "("))
        if part.depth and not names and not valued and thing:
            rest += [piece.text for piece in part.pieces if piece.sense is Sense.ORDER]
        elif not (reason and not (names and valued)):
            rest += [
                piece.text
                for piece in part.pieces
                if piece.sense is Sense.ORDER
                or (piece.sense is Sense.WORD and fold(piece.text) not in _OTHER)
            ]
        elif part.has(Sense.ORDER, *OPEN):
            rest += [
                piece.text
                for piece in part.pieces
                if piece.sense in (Sense.ORDER, Sense.HEDGE, Sense.ELSE)
            ]
        thing, factor = thing or names, factor or valued
    return tuple(rest)


KIND = Kind(
    judge,
    Comparison,
    example,
    params={"names": dict[str, list[str]], "tolerance_percent": int, "around": list[str]},
    required=frozenset({"names"}),
)
