"""Which files of a submission are read, by their names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

import msgspec

from labproof.graders import limits
from labproof.graders.answers.names import EVIDENCE, MANIFEST, is_called, is_yaml, meant

_AGAIN = re.compile(r"answers[ _-]?(?:\(\d{1,3}\)|\d{1,3}|copy(?: \d{1,3})?)")
_JSON = (".json", ".json.txt")
_ANSWERS = re.compile(rb"^\W{0,4}answers['\"]?[ \t]*:", re.MULTILINE)
_KEY = re.compile(rb"(?:^[ \t]+|[{,][ \t]*)['\"]?([a-z]\w*)['\"]?[ \t]*:", re.MULTILINE)

__all__ = ["EVIDENCE", "MANIFEST", "Wanted"]


class Wanted(msgspec.Struct, frozen=True):
    """Which files of a submission are read.

    Args:
        labs: The ids of those that are graded.
        questions: Lab to the ids of its questions.
        course: The ids of all labs of the course.
        also: Paths, in their archive, of files that no name says anything of, and whose content may: a larger one is
            no answer file, and no mistake either.
    """

    labs: frozenset[str]
    questions: Mapping[str, frozenset[str]] = {}
    course: frozenset[str] = frozenset()
    also: frozenset[str] = frozenset()

    def limit(self, path: str) -> int:
        """The most bytes of a file by its path in a submission; 0: not read."""
        return _limit(self.labs, self.course, path) or limits.EVIDENCE_BYTES * (
            path.rpartition("!/")[2] in self.also
        )

    def is_unnamed(self, path: str) -> bool:
        """Whether it may hold answers or evidence, and its name does not say so."""
        return (
            (is_yaml(path) or path.lower().endswith(_JSON))
            and not _limit(self.labs, self.course, path)
            and not self.is_unasked(path)
        )

    def is_recording(self, name: str, data: bytes) -> bool:
        """Whether a file of any name is evidence, by what stands in it."""
        return name.lower().endswith(_JSON) and all(
            key in data for key in (b'"recorded_at"', b'"outputs"')
        )

    def is_unasked(self, path: str) -> bool:
        """Whether it is the answer file of a lab of the course that is not graded."""
        lab, dot, end = path.rpartition("/")[2].rpartition(".")
        return dot + end == ".yaml" and lab in self.course and lab not in self.labs

    def held(self, data: bytes) -> list[str] | None:
        """The labs whose questions are answered in a file, by what stands there; None where it holds no answers."""
        if len(data) > limits.ANSWERS_BYTES or not _ANSWERS.search(data):
            return None
        keys = {key.decode() for key in _KEY.findall(data)}
        return sorted(lab for lab in self.labs if not keys.isdisjoint(self.questions.get(lab, ())))

    def meant_at(self, path: str) -> str:
        """The same for a path: in a folder that is called as a lab is, any YAML file is that lab's, and no text."""
        folder, _, name = path.rpartition("/")
        right = self.meant(name)
        if right or not folder or not name.lower().endswith((".yaml", ".yml")):
            return right
        return self.meant(f"{folder.rpartition('/')[2]}.yaml")

    def is_called(self, name: str) -> bool:
        """Whether a name is that of an answer file or of evidence and nothing more, but for a number or a "copy"."""
        return is_called(name, self.meant(name))

    def names(self, name: str) -> str:
        """The lab that is named in a name of any ending; empty where none is, or more than one."""
        right = self.meant(f"{name.rpartition('.')[0]}.yaml")
        return right.removesuffix(".yaml") if right.endswith(".yaml") else ""

    def meant(self, name: str) -> str:
        """The file that a name stands for; empty where it stands for none, or for a lab that is not graded."""
        right = meant(name, self.labs | self.course)
        return "" if self.is_unasked(right) else right


def is_answers(folder: str) -> bool:
    """Whether a folder is called so, also a second time: ``answers 2``, ``answers (1)``, ``answers copy``."""
    return folder == "answers" or (
        folder.startswith("answers") and _AGAIN.fullmatch(folder) is not None
    )


@lru_cache(maxsize=4096)  # a class calls its files by the same few names
def _limit(labs: frozenset[str], course: frozenset[str], path: str) -> int:
    right = Wanted(labs, course=course).meant_at(path)
    return (
        0
        if not right
        else limits.ANSWERS_BYTES
        if right.endswith(".yaml")
        else limits.EVIDENCE_BYTES
    )
