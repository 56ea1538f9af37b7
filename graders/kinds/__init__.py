"""Question kinds: how one answer is judged against one fact. One file each, with its ``KIND``, and one line here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import cast

from labproof.graders.model import Kind

_NAMES = (
    "address",
    "choice",
    "comparison",
    "count",
    "duration",
    "matching",
    "mode",
    "multi_choice",
    "names",
    "number",
    "one_of",
    "ordering",
    "path",
    "release",
    "size",
    "text",
    "word",
    "yes_no",
)


class _Kinds(Mapping[str, Kind]):
    """Each loaded when it is asked for: a lab has a few of them, and a learner waits for all that is loaded."""

    def __getitem__(self, name: str) -> Kind:
        if name not in _NAMES:
            raise KeyError(name)
        return _kind(name)

    def __contains__(self, name: object) -> bool:
        return name in _NAMES

    def __iter__(self) -> Iterator[str]:
        return iter(_NAMES)

    def __len__(self) -> int:
        return len(_NAMES)


@cache
def _kind(name: str) -> Kind:
    return cast(Kind, import_module(f"{__name__}.{name}").KIND)


KINDS: Mapping[str, Kind] = _Kinds()
