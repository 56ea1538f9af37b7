"""Which files of a submission are read, by their names."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from labproof.graders import limits
from labproof.graders.answers.names import EVIDENCE, MANIFEST, is_called, meant

__all__ = ["EVIDENCE", "MANIFEST", "Wanted"]


class Wanted(msgspec.Struct, frozen=True):
    """Which files of a submission are read."""

    labs: frozenset[str]

    def limit(self, path: str) -> int:
        """The most bytes of a file by its path in a submission; 0: not read."""
        return _limit(self.labs, path)

    def meant_at(self, path: str) -> str:
        """The same for a path: in a folder that is called as a lab is, any answer file is that lab's."""
        folder, _, name = path.rpartition("/")
        right = self.meant(name)
        if right or not folder or not name.lower().endswith((".yaml", ".yml")):
            return right
        return self.meant(f"{folder.rpartition('/')[2]}.yaml")

    def is_called(self, name: str) -> bool:
        """Whether a name is that of an answer file or of evidence and nothing more, but for a number or a "copy"."""
        return is_called(name, self.labs)

    def names(self, name: str) -> str:
        """The lab that is named in a name of any ending; empty where none is, or more than one."""
        right = self.meant(f"{name.rpartition('.')[0]}.yaml")
        return right.removesuffix(".yaml") if right.endswith(".yaml") else ""

    def meant(self, name: str) -> str:
        """The file that a name stands for; empty where it stands for none."""
        return meant(name, self.labs)


@lru_cache(maxsize=4096)  # a class calls its files by the same few names
def _limit(labs: frozenset[str], path: str) -> int:
    right = Wanted(labs).meant_at(path)
    return 0 if not right else limits.ANSWERS_BYTES if right.endswith(".yaml") else limits.EVIDENCE_BYTES
