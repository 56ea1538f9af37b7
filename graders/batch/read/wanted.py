"""Which files of a submission are read, by their names."""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

from labproof.graders import limits

EVIDENCE = "evidence.json"
MANIFEST = "manifest.json"
# "Part1.yml", "part1 (1).yaml", "part1 - copy.yaml", "part1.yaml.txt", "Evidence.json".
_ENDING = re.compile(r"(?P<stem>.+?)(?P<end>(?:\.(?:ya?ml|json))+)(?:\.txt)?", re.IGNORECASE)
_RUN = re.compile(r"[^\W\d_]+|\d+")


class Wanted(msgspec.Struct, frozen=True):
    """Which files of a submission are read."""

    labs: frozenset[str]

    def limit(self, path: str) -> int:
        """The most bytes of a file by its path in a submission; 0: not read."""
        return _limit(self.labs, path)

    def meant_at(self, path: str) -> str:
        """The same for a path: in a folder that is called as a lab is, any answer file is that lab's."""
        folder, _, name = path.rpartition("/")
        meant = self.meant(name)
        if meant or not folder or not name.lower().endswith((".yaml", ".yml")):
            return meant
        return self.meant(f"{folder.rpartition('/')[2]}.yaml")

    def is_called(self, name: str) -> bool:
        """Whether a name is that of an answer file or of evidence and nothing more, but for a number or a "copy"."""
        meant = self.meant(name)
        if meant in ("", name):
            return bool(meant)
        found = _ENDING.fullmatch(name)
        runs = [run.lower() for run in _RUN.findall(found["stem"])] if found else []
        own = _runs(meant.rpartition(".")[0])
        return tuple(runs[: len(own)]) == own and all(run == "copy" or run.isdecimal() for run in runs[len(own) :])

    def names(self, name: str) -> str:
        """The lab that is named in a name of any ending; empty where none is, or more than one."""
        meant = self.meant(f"{name.rpartition('.')[0]}.yaml")
        return meant.removesuffix(".yaml") if meant.endswith(".yaml") else ""

    def meant(self, name: str) -> str:
        """The file that a name stands for, as browsers, editors and people change names; empty: for none.

        A lab's name among other words is that lab, where no other one's is there: "Part 1.yaml", "part1_lovelace.yml".
        """
        if name in (EVIDENCE, MANIFEST) or (name.endswith(".yaml") and name.removesuffix(".yaml") in self.labs):
            return name
        near = _ENDING.fullmatch(name) if len(name) <= limits.NAME_CHARS else None
        if not near:
            return ""
        runs = tuple(run.lower() for run in _RUN.findall(near["stem"]))
        if near["end"].lower().endswith("json"):
            return EVIDENCE if "evidence" in runs else ""
        named = [lab for lab in self.labs if _holds(runs, _runs(lab))]
        return f"{named[0]}.yaml" if len(named) == 1 else ""


@lru_cache(maxsize=4096)  # a class calls its files by the same few names
def _limit(labs: frozenset[str], path: str) -> int:
    meant = Wanted(labs).meant_at(path)
    return 0 if not meant else limits.ANSWERS_BYTES if meant.endswith(".yaml") else limits.EVIDENCE_BYTES


@lru_cache(maxsize=256)
def _runs(lab: str) -> tuple[str, ...]:
    return tuple(run.lower() for run in _RUN.findall(lab))


def _holds(runs: tuple[str, ...], lab: tuple[str, ...]) -> bool:
    """Whether a lab's words and numbers stand in a name, one after the other: ``part``, ``1``."""
    return any(runs[at : at + len(lab)] == lab for at in range(len(runs) - len(lab) + 1))
