"""Pairs that a person should look at: the same evidence, machine, nonce or words under two names. Never a mark."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations, islice
from typing import NamedTuple

from labproof.graders.batch.submission import Row

_LIKE = 90  # percent of rapidfuzz's token-sorted ratio from which on two texts are nearly the same
_SHORT = 40  # characters below which the same words prove nothing
_SHINGLE = 4  # words
_COMMON = 40  # submissions that share a run of words, from which on it is a phrase of the course
_GROUP = 50  # pairs told of one group of equals; a class that shares one machine would tell millions


class Pair(NamedTuple):
    """Two submissions and why they are a pair."""

    first: str
    second: str
    reason: str


class Traces:
    """What is kept of each submission for comparing: hashes and words, never the report."""

    def __init__(self) -> None:
        """Start with nobody."""
        self._groups: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        self._texts: dict[str, list[tuple[str, str]]] = defaultdict(list)

    def add(self, name: str, row: Row) -> None:
        """Take one submission in."""
        if row.evidence:
            self._groups["the same evidence"][row.evidence].append(name)
        if row.machine and row.recorded:
            moment = f"{row.machine} {row.recorded}"
            self._groups["evidence of the same machine at the same second"][moment].append(name)
        if row.nonce:
            self._groups["the same nonce"][row.nonce].append(name)
        for question, text in row.text.items():
            self._texts[question].append((name, " ".join(text.casefold().split())))

    def pairs(self) -> list[Pair]:
        """All pairs, sorted, each with its first reason."""
        found: dict[tuple[str, str], str] = {}
        for reason, groups in self._groups.items():
            for names in groups.values():
                for first, second in islice(combinations(sorted(names), 2), _GROUP):
                    found.setdefault((first, second), reason)
        for question, texts in sorted(self._texts.items()):
            for first, second, likeness in _alike(texts):
                told = "the same words" if likeness == 100 else f"nearly the same words ({likeness:.0f} %)"
                found.setdefault((first, second), f"{told} for {question}")
        return [Pair(*names, reason) for names, reason in sorted(found.items())]


def _alike(texts: list[tuple[str, str]]) -> Iterator[tuple[str, str, float]]:
    """Pairs of like texts; only those that share a rare run of words are compared, so that N may be large."""
    try:
        from rapidfuzz import fuzz

        ratio = fuzz.token_sort_ratio
    except ImportError:  # an extra: without it only equal texts show
        ratio = None
    long = sorted((name, text) for name, text in texts if len(text) >= _SHORT)
    holders: dict[int, list[int]] = defaultdict(list)
    for at, (_, text) in enumerate(long):
        words = re.findall(r"\w+", text)
        for shingle in {hash(tuple(words[i : i + _SHINGLE])) for i in range(max(1, len(words) - _SHINGLE + 1))}:
            holders[shingle].append(at)
    candidates = {pair for group in holders.values() if len(group) <= _COMMON for pair in combinations(group, 2)}
    equal: dict[str, list[int]] = defaultdict(list)
    for at, (_, text) in enumerate(long):
        equal[text].append(at)
    candidates |= {pair for group in equal.values() for pair in islice(combinations(group, 2), _GROUP)}
    for a, b in sorted(candidates):
        if long[a][1] == long[b][1]:
            yield long[a][0], long[b][0], 100
        elif ratio is not None:
            likeness = ratio(long[a][1], long[b][1], score_cutoff=_LIKE)
            if likeness:
                yield long[a][0], long[b][0], min(likeness, 99.0)
