"""Pairs that a person should look at: the same evidence, machine, nonce or words under two names. Never a mark."""

from __future__ import annotations

import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from itertools import combinations, islice
from typing import NamedTuple

from labproof.graders.batch.grade.submission import Row

_LIKE = 90  # percent of rapidfuzz's token-sorted ratio from which on two texts are nearly the same
_SHORT = 40  # characters below which the same words prove nothing
_SHINGLE = 4  # words
_COMMON = 40  # submissions that share a run of words, from which on it is a phrase of the course
_RAREST = 8  # runs of a text that has none but common ones
_NEAREST = 20  # texts that one is compared with
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
            for first, second, likeness in alike(texts):
                told = "the same words" if likeness == 100 else f"nearly the same words ({likeness:.0f} %)"
                found.setdefault((first, second), f"{told} for {question}")
        return [Pair(*names, reason) for names, reason in sorted(found.items())]


def _ratio() -> Callable[..., float] | None:
    try:
        from rapidfuzz import fuzz
    except ImportError:  # an extra: without it only equal texts show
        return None
    return fuzz.token_sort_ratio


def compares_likeness() -> bool:
    """Whether texts that are nearly the same are looked for."""
    return _ratio() is not None


def alike(texts: list[tuple[str, str]]) -> Iterator[tuple[str, str, float]]:
    """Pairs of like texts; only those that share a rare run of words are compared, so that N may be large."""
    ratio = _ratio()
    equal: dict[str, list[str]] = defaultdict(list)
    for name, text in sorted(texts):
        if len(text) >= _SHORT:
            equal[text].append(name)
    for names in equal.values():
        for first, second in islice(combinations(names, 2), _GROUP):
            yield first, second, 100
    if ratio is None:
        return
    different = list(equal)
    for one, others in enumerate(_candidates(different)):
        for other in others:
            likeness = ratio(different[one], different[other], score_cutoff=_LIKE)
            if likeness:
                first, second = sorted((equal[different[one]][0], equal[different[other]][0]))
                yield first, second, min(likeness, 99.0)


def _candidates(texts: list[str]) -> Iterator[list[int]]:
    """For each text the earlier ones that share most of its rare runs of words with it."""
    runs = [_runs(text) for text in texts]
    holders: dict[int, list[int]] = defaultdict(list)
    for at, own in enumerate(runs):
        for run in own:
            holders[run].append(at)
    for at, own in enumerate(runs):
        rare = [run for run in own if 1 < len(holders[run]) <= _COMMON]
        # What has gone round the whole class shares nothing rare: then the first who had it stand for all.
        told = rare or sorted(own, key=lambda run: len(holders[run]))[:_RAREST]
        shared = Counter(other for run in told for other in holders[run][:_COMMON] if other < at)
        yield [other for other, _ in shared.most_common(_NEAREST)]


def _runs(text: str) -> tuple[int, ...]:
    """A number for each run of words; crc32 because Python's own hash of a text is another in every process."""
    words = re.findall(r"\w+", text)
    starts = range(max(1, len(words) - _SHINGLE + 1))
    return tuple(
        {zlib.crc32(" ".join(words[at : at + _SHINGLE]).encode("utf-8", "surrogatepass")): None for at in starts}
    )
