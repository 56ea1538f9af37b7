"""Question kinds: how one answer is judged against one fact. One file each, with its ``KIND``, and one line here."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

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
KINDS: Mapping[str, Kind] = {name: import_module(f"{__name__}.{name}").KIND for name in _NAMES}
