"""Patterns over concepts: how a rubric writes down the ways in which people say one thing.

``cpu|core > raise > exception``    a proposition: who, what, whom. Read in the active, in the passive ("exception
                                    raised by the cpu") and behind a mention of its subject ("…, and raises").
``container > not have > kernel``   the same denied, wherever the denial stands ("no container has").
``ring0 = privileged``              one is the other: "ring 0 is", "ring 0:", "ring 0 (…)".
``ring0 != user``                   is not.
``cpu privilege level``             these concepts in this order and nothing between them.

``+ from host``                 what may be added to any clause that is understood.

``~ cpu ring``                   a clause that holds nothing else.

``^ cpu ring``                   at the beginning of a sentence.

``a ... b``                       between them a few concepts that are ``plain`` for the rubric, and commas.

``a << b``                       b, where it stands behind a.

``a|b`` either; ``[a]`` or nothing; ``PROG`` a group of the lexicon or the rubric; ``..`` anything within the clause
(only where wrong things are looked for).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property, partial
from typing import NamedTuple

import msgspec

_GROUP = re.compile(r"[A-Z][A-Z0-9_]*")
_PART = re.compile(r"\[[^\]]*\]|\S+")
_START = r"(?<!\S)"
_ANY = "(?:(?![,;] )\\S+ )*?"
_GAP = 5  # concepts at most that "..." stands for
GAP, PLAIN = "...", "PLAIN"  # and the group that it is made of
BEHIND = "<<"
HERE = "here"  # where a way begins whose pattern tells what stands before it
ONLY = "only"
COMMA, IT = ",", "it"
_JOINT = "(?:, (?:not )?)?"


class PatternError(Exception):
    """A pattern that cannot be read; the text says what is wrong with it."""


class Groups(dict[str, Sequence[str]]):
    """Names in capitals -> concepts. A rubric's ways have few parts, over and over: each is worked out once."""

    def __init__(self, entries: Mapping[str, Sequence[str]]) -> None:
        """Take them; nothing is added later."""
        super().__init__(entries)
        self.concepts = cache(partial(concepts_of, groups=self))
        self.named = cache(lambda part: frozenset(self.concepts(part)))
        self.expression = cache(partial(_expression, groups=self))
        self.patterns = cache(partial(compile_pattern, groups=self))


class Expression(msgspec.Struct, frozen=True, dict=True):
    """The parts of a pattern as a regular expression, made when it is first tried: an answer meets few of hundreds."""

    parts: tuple[str, ...]
    groups: Groups

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """Itself, ready to match where a concept begins."""
        return re.compile("".join([_START, *map(self.groups.expression, self.parts)]))


class Pattern(NamedTuple):
    """One way of saying something, as an expression over concepts that each end in a blank.

    ``subjects``: where not empty, the way leaves its subject out, and one of these must have been named before.
    ``first``: the concepts it may begin with; None: any.
    ``needs``: of each of these one must be there, in this order, or it is not worth trying.
    ``agent``: it says who does it.
    ``alone``: it is a whole clause, such as an entry of a list.
    ``opens``: it stands at the beginning of a sentence.
    ``follows``: it is no clause by itself, and stands behind one without a sign between.
    """

    expression: Expression
    first: frozenset[str] | None
    needs: tuple[frozenset[str], ...] = ()
    names: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()
    agent: bool = True
    follows: bool = False
    alone: bool = False
    opens: bool = False


def stand_in_order(needs: Iterable[frozenset[str]], concepts: Iterable[str]) -> bool:
    """Whether one of each is among the concepts, one behind the other: without that no expression need be compiled."""
    rest = iter(concepts)
    for need in needs:
        for concept in rest:
            if concept in need:
                break
        else:
            return False
    return True


def compile_pattern(text: str, groups: Groups) -> list[Pattern]:
    """Every way of saying it.

    Raises:
        PatternError: It cannot be read, or names a group that there is not.
    """
    if text.startswith("+ "):
        return [_pattern(text.removeprefix("+ "), groups)._replace(follows=True)]
    if text.startswith("^ "):
        return [_pattern(text.removeprefix("^ "), groups)._replace(opens=True)]
    if text.startswith("~ "):
        return [_pattern(text.removeprefix("~ "), groups)._replace(alone=True)]
    if " > " in text:
        parts = [part.strip() for part in text.split(" > ")]
        if len(parts) not in (2, 3):
            raise PatternError(f"{text!r}: a proposition is who > what, or who > what > whom")
        return list(_proposition(*parts, *([""] * (3 - len(parts))), groups=groups))
    for sign, joint in ((" != ", "[:] not"), (" = ", "[:]")):
        if sign in text:
            left, _, right = text.partition(sign)
            return [_pattern(f"{left} {joint} {right}", groups)]
    return [_pattern(text, groups)]


def _proposition(who: str, what: str, whom: str, *, groups: Groups) -> Iterator[Pattern]:
    denied = what.startswith("not ")
    what = what.removeprefix("not ")
    who, whom = _series(who), _series(whom)
    subjects = frozenset(groups.concepts(who))
    for active in _orders(f"{who} [:] [,]", what, whom, denied):
        yield _pattern(active, groups)
    for bare in _orders("", what, whom, denied):
        yield _pattern(bare, groups)._replace(subjects=subjects)
    if whom:
        for passive in _orders(f"{whom} [:]", what, "", denied):
            yield _pattern(f"{passive} by {who}", groups)
            yield _pattern(passive, groups)._replace(agent=False)


def _orders(who: str, what: str, whom: str, denied: bool) -> list[str]:
    """The places where a denial, or an "only" that narrows what is done and not who does it, may stand."""
    only = f"[{ONLY}]"
    if not denied:
        return [f"{who} {only} {what} {only} {whom} {only}"]
    return [f"{who} not {what} {whom}", f"{who} {what} not {whom}", f"not {who} {what} {whom}"]


def _series(slot: str) -> str:
    """A slot of one alternative may be filled by several of them: "libraries, binaries and files"."""
    head, _, tail = slot.partition(" ")
    several = not head.startswith("[") and ("|" in head or _GROUP.fullmatch(head))
    return f"{head}+ {tail}" if several else slot


def _pattern(text: str, groups: Groups) -> Pattern:
    parts = _PART.findall(text)
    if not parts:
        raise PatternError("an empty pattern")
    expression = Expression(tuple(parts), groups)
    parts = [part for part in parts if part != BEHIND]
    needs = tuple([groups.named(part) for part in parts if not part.startswith(("[", ".."))])
    names = frozenset[str]().union(
        *[groups.named(part) for part in parts if not part.startswith("..")]
    )
    first = set[str]()
    for part in parts:
        if part == "..":
            return Pattern(expression, None, needs, names)
        first |= groups.named(part)
        if not part.startswith("["):
            break
    return Pattern(expression, frozenset(first), needs, names)


def _expression(part: str, groups: Groups) -> str:
    if part == "..":
        return _ANY
    if part == BEHIND:
        return f"(?P<{HERE}>)"
    if part == GAP:
        return f"(?:(?:{_either([COMMA, IT, *groups.concepts(PLAIN)])}) ){{0,{_GAP}}}?"
    if part.startswith("["):
        inner = "".join(groups.expression(piece) for piece in part[1:-1].split())
        return f"(?:{inner})?"
    names = groups.concepts(part.removesuffix("+"))
    one = f"(?:{_either(names)}) "
    return f"{one}(?:{_JOINT}{one})*" if part.endswith("+") else one


def _either(names: Sequence[str]) -> str:
    return "|".join(
        re.escape(name) for name in sorted(set(names), key=lambda name: (-len(name), name))
    )


def concepts_of(part: str, groups: Groups) -> Sequence[str]:
    """The concepts that one part of a pattern stands for.

    Raises:
        PatternError: An alternative is empty, or there is no such group.
    """
    names = list[str]()
    for piece in part.strip("[]").split():
        for name in piece.removesuffix("+").split("|"):
            if not name:
                raise PatternError(f"{part!r}: an alternative is empty")
            if not _GROUP.fullmatch(name):
                names.append(name)
            elif name in groups:
                names += [inner for entry in groups[name] for inner in groups.concepts(entry)]
            else:
                raise PatternError(f"no group is called {name!r}")
    return names
