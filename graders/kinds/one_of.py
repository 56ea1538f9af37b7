"""Kind ``one_of``: one name, where several may be right."""

from __future__ import annotations

import re
from collections.abc import Hashable, Mapping
from itertools import pairwise

from labproof.graders.kinds.reading.claims import Reading
from labproof.graders.kinds.reading.clearing import cleared
from labproof.graders.kinds.reading.lines import read_values
from labproof.graders.kinds.reading.manner import doubts
from labproof.graders.kinds.reading.pieces import Found
from labproof.graders.kinds.reading.zones import Zone, decide
from labproof.graders.kinds.signs import tidy
from labproof.graders.kinds.slips import mended, slipped
from labproof.graders.kinds.table import row_of
from labproof.graders.kinds.verdict import Say, unclear
from labproof.graders.kinds.words import (
    GLUED,
    REVERSES,
    VOCABULARY,
    alternation,
    bounded,
    fold,
    folded,
    marks,
)
from labproof.graders.messages import listed, shown
from labproof.graders.model import Answer, Kind, OneOf, Outcome, Question, Status
from labproof.graders.patterns import late

# docker-init and ld.so are one name each, and of a path the last part is one.
_NAME = late(rf"(?:(?<![\w/])/(?:[\w.+-]+/)*)?([^\W{GLUED}]+(?:[.-][^\W{GLUED}]+)*)")
_RELATED = late(
    rf"\b(?:half|rest|{alternation('parent', 'child')}) {alternation('of')} $", re.IGNORECASE
)
_TIMES_BEFORE = re.compile(rf"{bounded('verb follows')}\s+$", re.IGNORECASE)


def judge(question: Question, answer: Answer, truth: OneOf) -> Outcome:
    """Pass on any one of the right names; two names in one answer are none.

    Args:
        question: ``params``: ``noun`` is what the names are names of, for messages ("system call"); with ``aliases``
            all right names are names of one thing, so several of them are no second guess ("systemd (init)"); ``row``
            lists words of the row that is meant, where a command prints the name in a table.
        answer: A name, with "()" or a short sentence around it; case does not matter.
        truth: The right names, and the wrong ones of the same sort.
    """
    if _is_bare(answer.line, truth):
        return _passed(answer.line, truth)
    noun = question.params.get("noun", "name")
    aliases = bool(question.params.get("aliases"))
    say = Say(question, answer, f"one {noun} alone")
    spelled = {name.casefold(): name for name in (*truth.others, *truth.right)}
    line = _copied(answer.line, question, spelled) or cleared(tidy(answer.line))
    line, meant = _named_anew(line, spelled) if aliases else (line, {})
    line = line if aliases else _leader(line, spelled)
    found = _found(line, spelled)
    found = found if aliases else _ranked(line, found)
    reading = read_values(
        line.replace(">", ",") if any(one.aside for one in found) else line, question, found
    )
    if reading.rest or len({claim.value for claim in reading.claims}) > 1:
        reading = _last_line(answer.line, question, spelled) or reading
    zone = decide(reading, lambda value: value in truth.right, several=aliases)
    seen = f" {truth.seen}" if truth.seen else ""
    named = list(dict.fromkeys(str(claim.value) for claim in reading.claims))
    if zone is Zone.RIGHT:
        name = next(
            str(claim.value)
            for claim in reading.claims
            if claim.value in truth.right and claim.holds
        )
        slips = [f"{shown(slip)} was read as {right}." for slip, right in meant.items()]
        return _passed(name, truth, *slips)
    if zone is Zone.UNCLEAR:
        return unclear(say, reading)
    if not named:
        inside = [
            part for part in line.casefold().split("_")[1:] if spelled.get(part) in truth.right
        ]
        if inside:
            return say.unclear(f"found {spelled[inside[0]]} as a part of a name")
        slip = _slipped(line.rstrip("."), spelled)
        if slip and slip in truth.right:
            return _passed(slip, truth, f"{shown(line)} was read as {slip}.")
        if mended(line, truth.right) != line:
            return say.unclear("could not tell what is named")
        return say.wrong(f", which names no {noun} that `{question.shown_by}` shows{seen}.")
    decided = not reading.seen.isdisjoint(truth.right)
    if len(named) > 1:
        why = f", which names {listed(named)}; write one {noun} alone."
        return say.wrong(why, decided=decided)
    if truth.right.keys() & set(named):
        return say.plainly()
    why = f", which is not what `{question.shown_by}` shows{seen}."
    return say.wrong(why, named[:1], decided)


def _slipped(word: str, spelled: Mapping[str, str]) -> str | None:
    """The name that a word is but for a letter twice or once; with two letters changed it may be another program's."""
    slip = slipped(word.casefold(), {*spelled})
    return spelled[slip] if slip and len(slip) != len(word) else None


def _named_anew(line: str, spelled: Mapping[str, str]) -> tuple[str, dict[str, str]]:
    """A line with its slips of names as the names, and what was read as which: "the sytemd"."""
    meant = {
        word: name
        for word in _WORD.findall(line)
        if fold(word) not in VOCABULARY.lengths and (name := _slipped(word, spelled))
    }
    return _WORD.sub(lambda found: meant.get(found.group(), found.group()), line), meant


_WORD = re.compile(r"(?<![\w./-])[^\W\d_]{5,}(?![\w/-]|\.\w)")
_TABLED = re.compile(r"\s*(?:[-=+| ]+|(?:\S+\s+){2,}\S+\s*)")


def _last_line(text: str, question: Question, spelled: dict[str, str]) -> Reading | None:
    """What is said below a copied table: "so mmap wins"."""
    *above, last = [line for line in text.split("\n") if line.strip()] or [""]
    figures = [line for line in above if _TABLED.fullmatch(line)]
    rows = [line for line in figures if _AMOUNT.search(line)]
    if len(figures) != len(above) or len(rows) < 2:
        return None
    line = cleared(tidy(last))
    reading = read_values(line, question, _found(line, spelled))
    clear = len(reading.claims) == 1 and reading.claims[0].holds and not reading.rest
    return reading if clear and not _AMOUNT.search(last) else None


def _passed(name: str, truth: OneOf, *notes: str) -> Outcome:
    kept = tuple(note for note in (truth.right[name], *notes) if note)
    return Outcome(Status.PASSED, notes=kept, matched=(name,))


def _is_bare(line: str, truth: OneOf) -> bool:
    """Whether it is a right name and nothing else, and no other right one in capitals."""
    if line not in truth.right or not line.isidentifier() or not line.isascii() or line[0] == "_":
        return False
    return sum(name.casefold() == line.casefold() for name in truth.right) == 1


def _copied(text: str, question: Question, spelled: dict[str, str]) -> str | None:
    """The name that stands in a copied row."""
    row = question.params.get("row", ())
    return (
        row_of(text, row, lambda word: word.rpartition("/")[2].casefold() in spelled)
        if row
        else None
    )


def _found(line: str, spelled: dict[str, str]) -> tuple[Found, ...]:
    """Every name of the sort at its place."""
    found = []
    for match in _NAME.finditer(line):
        name = spelled.get(match.group(1).casefold())
        if name is not None and not _TIMES_BEFORE.search(line, 0, match.start()):
            related = _RELATED.search(line, 0, match.start()) or line[match.end() :].startswith(
                ("'s ", "’s ")
            )
            found.append(Found(*match.span(), name, aside=bool(related)))
    return tuple(found)


_AMOUNT = re.compile(r"(?<![\w.,])\d{1,9}(?![\w]*[^\W\d])(?!\.\d)")
_LOWEST = marks("lowest rank")
_FOLLOWED = late(rf"^\W*{bounded('ranks before')}\W*$", re.IGNORECASE)
_DOUBTED = re.compile(r"\b(?:or|not|no|but|maybe)\b|n't\b|\?")


def _leader(line: str, spelled: Mapping[str, str]) -> str:
    """A line up to the first of several that follow one another in rank: "mmap, followed by close"."""
    found = _NAME.finditer(line)
    places = [match.span() for match in found if match.group(1).casefold() in spelled][:2]
    if len(places) < 2:
        return line
    (begin, end), (start, last) = places
    front, behind = line[:begin], line[last:]
    plain = len(behind.split()) <= _FEW and not doubts(front) and not doubts(behind)
    plain = plain and (REVERSES | _LOWEST).isdisjoint(folded(f"{front} {behind}"))
    return line[:end] if plain and _FOLLOWED.search(line[end:start]) else line


_FEW = 3  # words behind them, such as another name


def _ranked(line: str, found: tuple[Found, ...]) -> tuple[Found, ...]:
    """Of names that are ranked the first; the others are asides: "mmap 17, close 8", "mmap > close"."""
    names = list(dict.fromkeys(one.value for one in found))
    if len(names) < 2 or len(names) != len(found) or _DOUBTED.search(line):
        return found
    between = [line[one.end : other.start] for one, other in pairwise(found)]
    if all(gap.strip() == ">" for gap in between):
        return _first(found, found[0].value)
    behind = [*between, line[found[-1].end :]]
    before = [line[: found[0].start], *between]
    for gaps in (behind, before):
        amounts = [_AMOUNT.findall(gap) for gap in gaps]
        if all(len(one) == 1 for one in amounts):
            ranks = [int(one[0]) for one in amounts]
            most = max(ranks)
            if most == len(ranks) < sum(ranks):
                return found  # "2 mmap, 1 close": as many calls, or the second and the first?
            return _first(found, names[ranks.index(most)]) if ranks.count(most) == 1 else found
    return found


def _first(found: tuple[Found, ...], name: Hashable) -> tuple[Found, ...]:
    return tuple(one if one.value == name else one._replace(aside=True) for one in found)


def example(question: Question, truth: OneOf) -> str:  # noqa: ARG001 (the shape of every kind)
    """The first of the right names."""
    return min(truth.right)


KIND = Kind(
    judge,
    OneOf,
    example,
    params={"noun": str, "aliases": bool, "around": list[str], "row": list[str]},
)
