"""Params that contradict themselves: a word that two choices share, a unit that is worth something else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import combinations
from typing import Any

from labproof.graders.kinds import duration, size
from labproof.graders.kinds.words import folded
from labproof.graders.messages import shown
from labproof.graders.model import Question

_KNOWN = (size.UNITS, duration.UNITS)
_OPPOSITES = ("yes", "no")
_NO_NAMES = ("lacks",)  # several choices may lack the same


def params_problems(question: Question) -> Iterator[tuple[str, str]]:
    """Each as (name of the param, message)."""
    for name, value in question.params.items():
        if name in _NO_NAMES or not isinstance(value, Mapping):
            continue
        if all(isinstance(ways, list | tuple) for ways in value.values()):
            yield from (
                (name, problem) for problem in _shared({**_labels(question), **value}, value)
            )
    if all(name in question.params for name in _OPPOSITES):
        both = {name: question.params[name] for name in _OPPOSITES}
        yield from (("no", problem) for problem in _shared(both, both))
    units = question.params.get("units")
    if isinstance(units, Mapping):
        yield from (("units", problem) for problem in _misvalued(units))


def _labels(question: Question) -> Mapping[str, Sequence[str]]:
    """What may be named beside those that have other names."""
    return dict.fromkeys(question.params.get("choices", ()), ())


def _shared(named: Mapping[str, Sequence[str]], listed: Mapping[str, Any]) -> Iterator[str]:
    ways = {
        label: {" ".join(folded(way)): way for way in (label, *others)}
        for label, others in named.items()
    }
    if set(listed) == set(_OPPOSITES):
        ways = {
            label: {" ".join(folded(way)): way for way in others} for label, others in named.items()
        }
    for one, two in combinations(ways, 2):
        for same in sorted(ways[one].keys() & ways[two].keys()):
            yield f"{shown(ways[one][same])} says both {one!r} and {two!r}; it can say one of them"


def _misvalued(units: Mapping[str, Decimal]) -> Iterator[str]:
    """Units of which one is so many of another, and is given as something else."""
    for known in _KNOWN:
        mine = [
            (name, worth, known.worth[known.named(name)])
            for name, worth in units.items()
            if known.named(name)
        ]
        for (one, worth, real), (two, other, reality) in combinations(mine, 2):
            if worth * reality != other * real and {one, two}.isdisjoint(size.AMBIGUOUS):
                ratio = max(real, reality) / min(real, reality)
                large, small = (one, two) if real > reality else (two, one)
                yield f"{large} is {ratio.normalize():f} {small}, and these numbers say otherwise; mend one of them"
                return
    for name, worth in units.items():
        if name.endswith("iB") and name in size.UNITS.worth and _is_power(worth, 1000):
            yield f"{name} is a power of 1024, and {worth} is one of 1000; mend it"


def _is_power(worth: Decimal, base: int) -> bool:
    power = 0
    while worth >= base and worth % base == 0:
        worth, power = worth / base, power + 1
    return worth == 1 and power > 0
