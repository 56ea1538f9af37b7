"""What the files of a submission are called, and what a name that is almost right stands for: one rule for all."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from labproof.graders import limits
from labproof.graders.wording import listed, shown

EVIDENCE = "evidence.json"
MANIFEST = "manifest.json"

# "Part1.yml", "part1.yaml.yaml", "part1.yaml.txt": what editors and browsers put behind a name.
_NAME = re.compile(r"(?P<stem>[^.~].*?)(?:\.(?P<end>ya?ml|json))+(?:\.txt)?", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")


class RightNames(NamedTuple):
    """Files by the names that they stand for, and what was odd about it, as whole sentences."""

    found: dict[str, str]  # right name -> name on disk
    told: tuple[str, ...]


def meant(name: str, labs: Collection[str]) -> str:
    """The file that a name begins with; empty where that is none. What a course site sets before it is not its own.

    Args:
        labs: The ids of all labs that have an answer file.
    """
    if name in (EVIDENCE, MANIFEST) or (name.endswith(".yaml") and name.removesuffix(".yaml") in labs):
        return name
    near = _NAME.fullmatch(name) if len(name) <= limits.NAME_CHARS else None
    if not near:
        return ""
    said = list(_runs(near["stem"].lower()))
    if near["end"].lower() == "json":
        return EVIDENCE if "evidence" in said else ""
    named = [lab for lab in labs if "".join(_WORD.findall(lab.lower())) in said]
    return f"{max(named, key=lambda lab: (len(lab), lab))}.yaml" if named else ""


def by_right_names(names: Iterable[str], labs: Collection[str]) -> RightNames:
    """Which file counts as which. A right name goes before one that is almost right; of two such nobody can say."""
    near: dict[str, list[str]] = {}
    found = {}
    for name in sorted(names):
        right = meant(name, labs)
        if right == name:
            found[right] = name
        elif right:
            near.setdefault(right, []).append(name)
    told = []
    for right, others in sorted(near.items()):
        said = listed([shown(name) for name in others])
        if right in found:
            told.append(f"{said} beside {right} {'was' if len(others) == 1 else 'were'} not read")
        elif len(others) > 1:
            told.append(f"{right} was not handed in, and {said} may be meant: nobody can say which")
        else:
            told.append(f"{said} was read as {right}")
            found[right] = others[0]
    return RightNames(found, tuple(told))


def _runs(stem: str) -> Iterator[str]:
    """How a name begins: its first word, and with its neighbours. "Part 1" is "part1", "part1 2" is no "part12"."""
    first, *words = _WORD.findall(stem)[:3] or [""]
    yield first
    for word in words:
        if first[-1].isdigit() and word[0].isdigit():
            break
        first += word
        yield first
