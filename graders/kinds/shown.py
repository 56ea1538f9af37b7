"""The releases that somebody saw, each with its place, and no word of their own: "host: 6.8.0-45, alpine: 6.8.0-45"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from labproof.graders.kinds.asserted import ASIDE
from labproof.graders.kinds.reading.pieces import Own, Piece, pieces
from labproof.graders.kinds.words import Sense, bounded, folded, marks, together

# 3.20.1 is a release of a distribution, and so is what has two numbers.
_RELEASE = re.compile(
    r"(?<![\w.+-])(?:[2-9]\.\d+\.\d+(?:\.\d+)*[-+]\w[\w.+~-]*(?<=\w)|[4-9]\.\d+\.\d+(?:\.\d+)*)(?![\w+-]|\.\d)"
)
_SEGMENTS = re.compile(r"[\n;,|、，；。]+|\s/(?=\s)|\.(?=\s|$)|\s[-–—](?=\s)")
_JOINTS = re.compile(bounded("and", "but", "versus"), re.IGNORECASE)
_TAG = re.compile(r"(?<=[a-z])(?::| )v?\d{1,2}(?:\.\d{1,2}){0,2}(?![\w.-])", re.IGNORECASE)
_RULE = re.compile(r"\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?)?")
_ARROW = re.compile(r"\s*(?:<?[-=]+>?|[→⇒←⇐])\s*(?=\S)")
# A terminal: a prompt inside of a container is root's, of a machine that is called by a number.
_INSIDE = re.compile(r"^(?:\[?root@[0-9a-f]{12}\b[^\n#]*#|/ #)\s*(?=\S)", re.MULTILINE)
_ENTERED = re.compile(r"^\s*(?:\S*[$#%>❯]\s+)?(?:sudo )?\w+ (?:run|exec) [^\n]*", re.MULTILINE)
_TYPED = re.compile(r"^\s*(?:\S*[$#%❯]\s+)[a-z]+(?: -\w+)*[ \t]*$", re.MULTILINE)
_OUTER, _INNER = marks("outside of it"), marks("inside of it")
_NAMES = marks("a distribution")
_WHOLE, _TOO = marks("each place"), marks("there too")
_MOST = 24  # releases
_LONGEST = 4  # words of a place
_BETWEEN = (
    *(Sense.KNOWN, Sense.FILL, Sense.REFER, Sense.AND, Sense.SIGN, Sense.BUT, Sense.BECAUSE),
    *(Sense.OVER, Sense.UNDER, Sense.NEXT, Sense.THAN),  # arrows, "vs"
)
_CALLED = ("container", "host")  # stands for a command that was typed there


class _Seen(NamedTuple):
    """What one line tells of."""

    releases: tuple[str, ...]
    outer: bool
    inner: bool
    words: frozenset[str]


def told_by_releases(line: str, own: Own) -> bool | None:
    """Whether host and containers show one release, where nothing else is said; None where that is not clear."""
    if not _RELEASE.search(line):
        return None
    seen = _seen(line)
    rest = _rest(line)
    if not seen or not (_is_plain(rest, own) or _is_plain(_PLACE.sub(" ", rest), own)):
        return None
    releases = {release for one in seen for release in one.releases}
    if len(releases) == 1:
        return True if _is_everywhere(seen) else None
    return False if _differ(seen) and not _shortens(releases) else None


def contradicts(line: str, own: Own) -> bool:
    """Whether two releases stand there, and nothing that takes one back: beside "the same" somebody erred."""
    releases = {found.group() for found in _RELEASE.finditer(line)}
    if len(releases) < 2 or _shortens(releases):
        return False
    return not any(piece.sense in _TAKES_BACK for piece in pieces(line, own))


def is_left_to_compare(line: str, own: Own) -> bool:
    """Whether several releases stand there without a doubt, and a person may see what they show."""
    several = len(_RELEASE.findall(line)) > 1
    return several and not any(
        piece.sense in (Sense.HEDGE, Sense.BLANK) for piece in pieces(line, own)
    )


_TAKES_BACK = (
    *(Sense.NOT, Sense.NO, Sense.NONE, Sense.WRONG, Sense.EXCEPT, Sense.ELSE, Sense.HEDGE),
    *(Sense.FIX, Sense.NEXT, Sense.UNTRUE, Sense.BOUND),
)


def _shortens(releases: set[str]) -> bool:
    """Whether one of them is another one's beginning."""
    return any(one != other and other.startswith(one) for one in releases for other in releases)


def _plain(line: str) -> str:
    """A line with words for the commands of a terminal, and without what is no release."""
    line = _RULE.sub("\n", line)
    line = _ENTERED.sub(f"{_CALLED[0]}:", _INSIDE.sub(f"{_CALLED[0]} ", line))
    return _TYPED.sub(f"{_CALLED[1]}:", line)


def _rest(line: str) -> str:
    """All but the releases of kernels, and those of distributions beside one."""
    parts = (_TAG.sub("", part) if _RELEASE.search(part) else part for part in _parts(line))
    return _ARROW.sub(", ", _RELEASE.sub(" ", ", ".join(parts)))


def _is_plain(text: str, own: Own) -> bool:
    return all(map(_stands_between, pieces(text, own)))


def _stands_between(piece: Piece) -> bool:
    if isinstance(piece.value, bool) or (piece.value == ASIDE and not _PLACE.fullmatch(piece.text)):
        return False
    named = piece.value is not None or _PLACE.fullmatch(piece.text)
    return bool(named) or piece.sense in _BETWEEN or piece.text in "$#%/="


_PLACE = re.compile(
    bounded("outside of it", "inside of it", "a distribution", "each place", "there too"),
    re.IGNORECASE,
)


def _seen(line: str) -> list[_Seen]:
    """What each line, or part of a list, tells; places without a release belong to the next one that has one."""
    made: list[_Seen] = []
    held: list[_Seen] = []
    for part in _parts(line):
        one = _Seen(tuple(_RELEASE.findall(part)), *_places(folded(_RELEASE.sub(" ", part))))
        if not one.releases:
            held.append(one)
            continue
        made.append(_joined([*held, one]))
        held = []
    return [_joined([made[-1], *held]), *made[:-1]] if made else []


def _parts(line: str) -> list[str]:
    found = [part for one in _SEGMENTS.split(_plain(line)) for part in _JOINTS.split(one)]
    return [part for one in found for part in _single(one) if part.strip(" ()[]:")]


def _single(part: str) -> list[str]:
    """One for each release: "host=6.8.0-45 alpine=6.8.0-45", "6.8.0-45 inside 6.8.0-45 outside"."""
    found = [*_RELEASE.finditer(part)][:_MOST]
    if len(found) < 2:
        return [part]
    first = not folded(part[: found[0].start()])
    cuts = [one.start() if first else one.end() for one in found]
    return [part[start:end] for start, end in pairwise([0, *cuts, len(part)])]


def _joined(seen: Sequence[_Seen]) -> _Seen:
    return _Seen(
        tuple(release for one in seen for release in one.releases),
        any(one.outer for one in seen),
        any(one.inner for one in seen),
        frozenset().union(*(one.words for one in seen)),
    )


def _places(words: Sequence[str]) -> tuple[bool, bool, frozenset[str]]:
    """Whether it names the host, whether a container, and its phrases; "my ubuntu laptop" is no container."""
    phrases = together(words, _LONGEST)
    outer = not phrases.isdisjoint(_OUTER)
    inner = not phrases.isdisjoint(_INNER) or (not outer and not phrases.isdisjoint(_NAMES))
    return outer, inner, phrases


def _is_everywhere(seen: Sequence[_Seen]) -> bool:
    all_of_it = _joined(seen)
    if not all_of_it.inner and all_of_it.words.isdisjoint(_WHOLE):
        return False
    named_all = not all_of_it.words.isdisjoint(_WHOLE)
    if all_of_it.outer:
        return len(all_of_it.releases) > 1 or named_all or all_of_it.inner
    return all_of_it.inner and not all_of_it.words.isdisjoint(_TOO)


def _differ(seen: Sequence[_Seen]) -> bool:
    """Whether the host's release is none that a container shows."""
    if any(len(set(one.releases)) > 1 or one.outer is one.inner for one in seen):
        return False
    outer = {release for one in seen if one.outer for release in one.releases}
    inner = {release for one in seen if one.inner for release in one.releases}
    return len(outer) == 1 and bool(inner) and outer.isdisjoint(inner)
