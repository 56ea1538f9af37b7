"""Groups that a person should look at: the same recording, machine, nonce or words under several names. Never a mark.

Nothing is done a pair: each submission is put where its like are, and a group is told once, in one line.
"""

from __future__ import annotations

import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from labproof.graders.batch.alphabet import plain
from labproof.graders.batch.grade.submission import LedgerRow
from labproof.graders.messages import listed, shown

_LIKE = 90  # percent of rapidfuzz's token-sorted ratio from which on two texts are nearly the same
_SHORT = 40  # characters below which the same words prove nothing
_SHINGLE = 4  # words
_COMMON = 40  # submissions that share a run of words, from which on it is a phrase of the course
_RAREST = 8  # runs of a text that has none but common ones
_NEAREST = 20  # texts that one is compared with
_NAMED = 3  # others of a group, in the row of each

_EVIDENCE = "the same evidence"
_MOMENT = "evidence of the same machine at the same second"
_NOISE = "the same recording: numbers that no two runs share are equal in it"
_NONCE = "the same nonce"
_MACHINE = "the same machine at other times"
_OTHER_KERNEL = "one boot id, and other kernels: a boot has one"
_SERVER = "each with a nonce of its own, as on one shared server"


class Group(NamedTuple):
    """Submissions that have something in common, sorted, and what that is."""

    names: tuple[str, ...]
    reason: str
    suspicious: bool = True  # each of them should be looked at; one machine for all is nothing odd


def copy_flags(groups: Iterable[Group], whose: Callable[[str], Hashable]) -> dict[str, list[str]]:
    """What rows of copies tell of the others, by submission; what one learner handed in twice is no copy.

    Args:
        whose: The same for what is of the same people.
    """
    flags: dict[str, list[str]] = defaultdict(list)
    for group in filter(lambda one: one.suspicious, groups):
        owners = Counter(map(whose, group.names))
        for name in group.names if len(owners) > 1 else ():
            others = (shown(other) for other in group.names if whose(other) != whose(name))
            named = list(islice(others, _NAMED))
            more = (
                [f"{left} more"]
                if (left := len(group.names) - owners[whose(name)] - len(named))
                else []
            )
            flags[name].append(f"{group.reason}, with {listed([*named, *more])} (copies.csv)")
    return flags


class Fingerprints:
    """What is kept of each submission for comparing: hashes and words, never the report."""

    def __init__(self) -> None:
        """Start with nobody."""
        self._groups: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        self._machines: dict[str, list[tuple[str, str, str]]] = defaultdict(list)
        self._releases: dict[str, set[str]] = defaultdict(set)  # of each machine
        self._texts: dict[str, list[tuple[str, str]]] = defaultdict(list)
        self._before: set[str] = set()

    def add(self, name: str, row: LedgerRow, before: bool = False) -> None:
        """Take one submission in.

        Args:
            before: It is of an earlier year: a reference, and told of only beside one of this year's.
        """
        if before:
            self._before.add(name)
        if row.evidence:
            self._groups[_EVIDENCE][row.evidence].append(name)
        if row.machine and row.recorded:
            self._groups[_MOMENT][f"{row.machine} {row.recorded}"].append(name)
            self._machines[row.machine].append((name, row.recorded, row.nonce))
            self._releases[row.machine] |= {row.release} - {""}
        for one in dict.fromkeys(row.noise):
            self._groups[_NOISE][one].append(name)
        if row.nonce:
            self._groups[_NONCE][row.nonce].append(name)
        for question, text in row.text.items():
            self._texts[question].append((name, plain(text)))

    def groups(self) -> list[Group]:
        """All groups, those that prove most first; one within another that was told already is left out."""
        groups: list[Group] = []
        member_of: dict[str, set[int]] = defaultdict(set)
        for group in self._found():
            if self._before.issuperset(group.names):
                continue
            # Within a group that was told already there is nothing new.
            if set.intersection(*(member_of[name] for name in group.names)):
                continue
            for name in group.names:
                member_of[name].add(len(groups))
            groups.append(group)
        return groups

    def _found(self) -> Iterator[Group]:
        """Every group, those that prove most first."""
        for reason in (_EVIDENCE, _MOMENT, _NOISE, _NONCE):
            yield from _largest_first(
                (sorted(names), reason) for names in self._groups[reason].values()
            )
        odd = {boot for boot, releases in self._releases.items() if len(releases) > 1}
        yield from _largest_first(
            (sorted(name for name, _, _ in self._machines[boot]), _OTHER_KERNEL) for boot in odd
        )
        for question, texts in sorted(self._texts.items()):
            yield from _of_words(question, texts)
        yield from _largest_first(
            ((sorted(n for n, _, _ in of), _of_machine(of)) for of in self._machines.values()),
            suspicious=False,
        )


def _largest_first(
    found: Iterable[tuple[list[str], str]], suspicious: bool = True
) -> Iterator[Group]:
    groups = [Group(tuple(dict.fromkeys(names)), reason, suspicious) for names, reason in found]
    yield from sorted(
        (one for one in groups if len(one.names) > 1), key=lambda one: (-len(one.names), one)
    )


def _of_machine(recordings: Sequence[tuple[str, str, str]]) -> str:
    nonces = [nonce for _, _, nonce in recordings]
    own = all(nonces) and len(set(nonces)) == len(nonces)
    return f"{_MACHINE}, {_SERVER}" if own else _MACHINE


def _of_words(question: str, texts: list[tuple[str, str]]) -> Iterator[Group]:
    """Those with the same words, and then all whose words lead from one to the next."""
    found = list(alike(texts))
    equal = _joined((first, second) for first, second, likeness in found if likeness == 100)
    yield from _largest_first(
        (sorted(names), f"the same words for {question}") for names in equal.values()
    )
    near = _joined((first, second) for first, second, _ in found)
    top = {name: first for first, names in near.items() for name in names}
    least: dict[str, float] = {}
    for first, _, likeness in found:
        least[top[first]] = min(likeness, least.get(top[first], likeness))
    yield from _largest_first(
        (sorted(names), f"nearly the same words ({least[first]:.0f} %) for {question}")
        for first, names in near.items()
    )


def _joined(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """All that pairs lead to, by one of them."""
    above: dict[str, str] = {}

    def top(name: str) -> str:
        path = []
        while above.setdefault(name, name) != name:
            path.append(name)
            name = above[name]
        above.update(dict.fromkeys(path, name))
        return name

    for first, second in pairs:
        above[top(first)] = top(second)
    together: dict[str, list[str]] = defaultdict(list)
    for name in list(above):
        together[top(name)].append(name)
    return together


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
    """Pairs of like texts that lead from each to all that are like it; only those that share a rare run of words are
    compared, so that N may be large. Of equal ones the first stands for all.
    """
    ratio = _ratio()
    equal: dict[str, list[str]] = defaultdict(list)
    for name, text in sorted(texts):
        if len(text) >= _SHORT:
            equal[text].append(name)
    for names in equal.values():
        yield from ((names[0], name, 100) for name in names[1:])
    if ratio is None:
        return
    different = list(equal)
    for own, earlier in zip(different, _candidates(different), strict=True):
        for other in (different[at] for at in earlier):
            likeness = ratio(own, other, score_cutoff=_LIKE)
            if likeness:
                first, second = sorted((equal[own][0], equal[other][0]))
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
        telling = rare or sorted(own, key=lambda run: len(holders[run]))[:_RAREST]
        shared = Counter(other for run in telling for other in holders[run][:_COMMON] if other < at)
        yield [other for other, _ in shared.most_common(_NEAREST)]


def _runs(text: str) -> tuple[int, ...]:
    """A number for each run of words; crc32 because Python's own hash of a text is another in every process."""
    words = re.findall(r"\w+", text)
    starts = range(max(1, len(words) - _SHINGLE + 1))
    return tuple(
        {
            zlib.crc32(" ".join(words[at : at + _SHINGLE]).encode("utf-8", "surrogatepass")): None
            for at in starts
        }
    )
