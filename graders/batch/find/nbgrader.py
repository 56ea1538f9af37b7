"""nbgrader: `al1815+lab1+2026-11-03 21:05:00.000000 UTC+…` in the exchange, `submitted/al1815/lab1/` when collected."""

from __future__ import annotations

import re
from collections.abc import Sequence

from labproof.graders import limits
from labproof.graders.batch.find.site import Clue, HandIn, Site, SiteEntry
from labproof.graders.batch.find.tree import TreeNode

_NAME = re.compile(
    r"(?P<login>[^+]+)\+(?P<lab>[^+]+)\+(?P<day>\d{4}-\d\d-\d\d)[ _T](?P<time>\d\d[:-]\d\d[:-]\d\d)(?:\.\d+)?"
    r"(?: (?P<zone>\w+))?(?:\+.*)?",
    re.DOTALL,
)
_STAMP = re.compile(r"(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.\d+)?(?: (UTC))?")
# Beside `submitted`, in a course: what was given out, and copies of what was handed in.
_OF_A_COURSE = ("source", "release", "autograded", "feedback", "gradebook.db")


def hand_in(name: str) -> HandIn | None:
    """Whose it is and when it came: of several the last is the later attempt."""
    found = _NAME.fullmatch(name)
    if not found:
        return None
    time = found["time"].replace("-", ":")
    order = (int(re.sub(r"\D", "", found["day"] + time)),)
    at = f"{found['day']}T{time}{'Z' if found['zone'] == 'UTC' else ''}"
    return HandIn(name, (Clue(login=found["login"]),), found["login"], at=at, order=order)


def entries(folder: TreeNode) -> Sequence[SiteEntry] | None:
    """Learners' folders, in each one for the assignment with `timestamp.txt` in it; of a course those handed in."""
    handed_in = folder.child("submitted")
    if handed_in and any(folder.child(name) for name in _OF_A_COURSE):
        inner = [child for child in handed_in.children if child.folder]
        return entries(handed_in) or [_of(learner, "") for learner in inner]
    found = []
    for learner in folder.children:
        inner = [child for child in learner.children if child.folder] if learner.folder else []
        stamp = (
            _STAMP.match(inner[0].text("timestamp.txt", limits.STAMP_BYTES))
            if len(inner) == 1
            else None
        )
        if stamp is None:
            return None
        at = f"{stamp[1]}T{stamp[2]}{'Z' if stamp[3] else ''}"
        found.append(_of(learner, at))
    return found or None


def _of(learner: TreeNode, at: str) -> SiteEntry:
    return SiteEntry(learner.name, [learner], HandIn("", (Clue(text=learner.name),), at=at))


NBGRADER = Site("nbgrader", hand_in, entries, given=("nbgrader_config.py", *_OF_A_COURSE))
