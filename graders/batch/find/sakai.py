"""Sakai: a folder a learner, `Lovelace, Ada(al1815)`, in it `Submission attachment(s)/` and `timestamp.txt`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from labproof.graders import limits
from labproof.graders.batch.find.site import Clue, HandIn, Site, SiteEntry
from labproof.graders.batch.find.tree import TreeNode

_NAME = re.compile(
    r"(?P<whose>(?P<name>[^()]+, [^()]+)\((?P<login>[^()]+)\))(?:_Submission attachment\(s\)_(?P<file>.+))?",
    re.DOTALL,
)
_TIME = re.compile(r"(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)\d*")


def hand_in(name: str) -> HandIn | None:
    """Whose it is, by login and name."""
    found = _NAME.fullmatch(name)
    if not found:
        return None
    clue = Clue(name=found["name"], login=found["login"])
    return HandIn(found["whose"], who=(clue,), file=found["file"] or "")


def entries(folder: TreeNode) -> Sequence[SiteEntry] | None:
    """The learners' folders, each with its time; None where there are others, who would be lost."""
    found = []
    for child in (child for child in folder.children if child.folder):
        learner = hand_in(child.name)
        if learner is None:
            return None
        at = _time(child.text("timestamp.txt", limits.STAMP_BYTES))
        found.append(SiteEntry(child.name, [child], HandIn(learner.name, learner.who, at=at)))
    return found or None


def _time(text: str) -> str:
    found = _TIME.fullmatch(text.strip())
    return "{}-{}-{}T{}:{}:{}".format(*found.groups()) if found else ""


SAKAI = Site("sakai", hand_in, entries)
