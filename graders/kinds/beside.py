"""What stands beside a number, in one way of writing: the same in another base or as a sum, a process and its parent."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache
from itertools import islice, takewhile
from typing import NamedTuple

from labproof.graders.kinds.numerals import TERMS, summed
from labproof.graders.kinds.reading.clauses import BOUNDS, DENIERS, OPEN, Clause
from labproof.graders.kinds.reading.manner import doubts
from labproof.graders.kinds.reading.narration import is_spoken, may_deny
from labproof.graders.kinds.reading.pieces import Found, Piece
from labproof.graders.kinds.words import (
    EQUALS,
    HENCE,
    VOCABULARY,
    Sense,
    alternation,
    bounded,
    fold,
    marks,
)
from labproof.graders.patterns import late


def in_one_way(line: str, labels: Collection[str]) -> str:
    """A line in which what a number is said to be stands in one way.

    Args:
        labels: Folded words that a question has for numbers: what is asked for, and what may stand beside it.
    """
    if not any(map(str.isdigit, line)):
        return line
    line = _APPOSED.sub(_equated, _in_decimal(line))
    return _related(line) if _PAIR.issubset(labels) else line


# --- the same number ----------------------------------------------------------------------------

_APPOSED = late(
    rf"(?<![\w.,])(\d{{1,9}}),? ([^\W\d_]+(?:['’ -][^\W\d_]+){{0,2}}),? ({TERMS})(?![\w.,]\d|\d)"
)
_MOST = 5  # in one base
_NUMBER = re.compile(r"(?<![\w.,])\d{1,9}(?![\w.,]*\d)")
_BRACKETS = re.compile(r"\([^()]*\)")


@cache
def _in_base() -> dict[int, re.Pattern[str]]:
    """A number in each base, and the word that says so; compiled when a number stands beside another."""
    bases = (8, "octal", "[0-7]{1,12}"), (16, "hexadecimal", "(?:0[xX])?[0-9a-fA-F]{1,9}")
    return {
        of: re.compile(
            rf"(?<!\w)(?:{bounded(word)} ?[=:]? ?({digits})(?!\w)|({digits}){_into()} ?{bounded(word)})",
            re.IGNORECASE,
        )
        for of, word, digits in (*bases, (2, "binary", "[01]{1,36}"))
    }


def _into() -> str:
    return rf"(?: {alternation('in base')})?"


def _equated(match: re.Match[str]) -> str:
    """A sum that is the number before it, behind "that is" or "so": "143, soit 128 + 15"."""
    said = fold(match[2])
    same = summed(match[3]) == int(match[1]) and said in EQUALS | HENCE
    return f"{match[1]} = {match[3]}" if same else match.group()


def _in_decimal(line: str) -> str:
    """A line without what says a number of it in another base: "143 (octal 217, if you prefer)"."""
    for base, pattern in _in_base().items():
        for match in islice(pattern.finditer(line), _MOST):
            value = int(match[1] or match[2], base)
            rest = f"{line[: match.start()]} {line[match.end() :]}"
            if value in map(int, _NUMBER.findall(rest)):
                aside = next((one for one in _BRACKETS.finditer(line) if _holds(one, match)), None)
                in_aside = aside and not doubts(aside.group())
                start, end = (aside if aside and in_aside else match).span()
                decimal = rf"{_into()} ?{bounded('decimal')}"
                return re.sub(decimal, "", f"{line[:start]} {line[end:]}", flags=re.IGNORECASE)
            if _NUMBER.search(rest):
                return _BRACKETS.sub(
                    lambda in_aside: f", {in_aside.group()[1:-1]}", line
                )  # no aside
    return line


def _holds(aside: re.Match[str], match: re.Match[str]) -> bool:
    return aside.start() < match.start() and match.end() < aside.end()


# --- a process and its parent -------------------------------------------------------------------

_PAIR = {"pid", "ppid"}


@cache
def _relations() -> list[tuple[re.Pattern[str], str]]:
    """How two processes are told to be parent and child, each with the same by their labels."""
    the = rf"(?:{alternation('a', 'the')} |its |my )?"
    is_ = rf"(?:\s?(?:{alternation('is')}|was|=|:))? ?"
    of = rf" {alternation('of', 'of the')} (?:the )?(?:process |pid )?"
    parent, child = rf"(?:{alternation('parent')}|ppid)", alternation("child")
    with_ = rf"(?:['’]s| {alternation('owns')})? "
    one, other = r"(?<!\w)(?:pid )?(\d{1,9})", r"(\d{1,9})(?!\w)"
    beside = rf"{one},? (?:{alternation('and')} )?{the}"
    worded = (  # with the groups of the parent and of the child
        (rf"\b{parent}{of}{other}{is_}{other}", 2, 1),
        (rf"{one}{is_} ?{the}{parent}{of}{other}", 1, 2),
        (rf"{one}{is_} ?{the}{child}{of}{other}", 2, 1),
        (rf"{one}{with_}{the}{parent}{is_}{other}", 2, 1),
        (rf"{beside}{alternation('above it')}{is_}{other}", 2, 1),
        (rf"{beside}{alternation('below it')}{is_}{other}", 1, 2),
        (rf"\b(?:process|one) above {other}{is_}{other}", 2, 1),
        (rf"{one} {alternation('started by')} (?:pid |process )?{other}", 2, 1),
    )
    return [
        (re.compile(pattern, re.IGNORECASE), rf"PID \{group}, PPID \{above}")
        for pattern, above, group in worded
    ]


def _related(line: str) -> str:
    """A line in which two processes are told by their labels: "parent of 31337 is 2718", "119, above it is 1"."""
    for pattern, labelled in _relations():
        line, times = pattern.subn(labelled, line)
        if times:
            return line
    return line


# --- there and back -----------------------------------------------------------------------------


@cache
def _said(name: str) -> re.Pattern[str]:
    return re.compile(bounded(name), re.IGNORECASE)


_TAKES_BACK = (
    *(*OPEN, *DENIERS, *BOUNDS),
    *(Sense.WRONG, Sense.UNTRUE, Sense.ORDER, Sense.FIX, Sense.BUT, Sense.THAN, Sense.LESS),
)


def there_and_back(line: str, said: Sequence[Piece], number: int, single: bool) -> bool:
    """Whether it tells a number of one direction, and of both: "71 one way, 142 if you count coming back".

    Args:
        said: The line's pieces.
        number: That of one direction.
        single: Of both directions it says that they are as many: "68 entries and just as many exits".
    """
    behind = re.findall(rf"(?<!\d){number}(?!\d)(\D*)", line)
    if not single and any(map(_said("both of them").search, behind)):
        return False  # "71 both ways, 142 one way"
    taken = (*_TAKES_BACK, Sense.TIMES, Sense.MORE) if single else _TAKES_BACK
    if any(piece.sense in taken or may_deny(piece) for piece in said):
        return False
    ways = _said("both ways")
    spans_both = ways.search(line) and (not single or _said("as many again").search(line))
    plain = [one for one in said if not ways.search(one.text)]
    return bool(spans_both) and is_spoken(Clause(tuple(plain), "", 0))


# --- what a number is said to be ----------------------------------------------------------------

_WORDS = re.compile(r"[^\W\d_]+")
_CUT = re.compile(r"[,;.()\n\d—?]|--| - ")
_AND = marks("and")
_OWNS = marks("owns")
_LINKS = marks("names a number") | _OWNS


class NumberNames(NamedTuple):
    """What numbers of a question may be said to be."""

    meant: frozenset[str]  # what is asked for
    labels: frozenset[str]  # what may label another one
    things: frozenset[str]  # what else they may be said to be: "31337 was the grep"


def of_other_things(line: str, found: Sequence[Found], names: NumberNames) -> list[str]:
    """Of each number the other thing that it is said to be, or nothing: "31336 is the subshell, 31337 the sleep"."""
    said = [_behind(line[one.end :]) for one in found]
    if found and _noun(_before(line[: found[0].start]), names):
        said = [_before(line[: one.start]) for one in found]
    nouns = [_noun(words, names) for words in said]
    if sum(noun in names.meant for noun in nouns) == 1 and all(nouns):
        return ["" if noun in names.meant else noun for noun in nouns]
    others = [
        noun if noun not in names.meant | names.labels and _is_claimed(words, noun) else ""
        for noun, words in zip(nouns, said, strict=True)
    ]
    return others if others.count("") == 1 or len(others) == 1 else [""] * len(others)


def _noun(words: Sequence[str], names: NumberNames) -> str:
    """The word that tells what it is, if nobody knows it or it is one of the names."""
    noun = next((word for word in words if word not in _LINKS), "")
    named = noun in names.meant | names.labels | names.things
    return noun if named or (noun,) not in VOCABULARY.senses else ""


def _is_claimed(words: Sequence[str], noun: str) -> bool:
    """Whether more than its neighbourhood says so: "was the grep", not "with grep"."""
    front = words[: words.index(noun)] if noun else ()
    return bool(front) and _OWNS.isdisjoint(front)


def _behind(text: str) -> list[str]:
    return list(_up_to_and(_WORDS.findall(_CUT.split(text)[0])))


def _before(text: str) -> list[str]:
    return list(_up_to_and(reversed(_WORDS.findall(_CUT.split(text)[-1]))))


def _up_to_and(words: Iterable[str]) -> Iterator[str]:
    return takewhile(lambda word: word not in _AND or word in _LINKS, map(fold, words))
