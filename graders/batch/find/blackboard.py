"""Blackboard: files side by side, `Kernel Lab_al1815_attempt_2026-11-03-21-05-00_answers.zip`, and a note a hand-in."""

from __future__ import annotations

import re

from labproof.graders.batch.find.site import Clue, HandIn, Site

_NAME = re.compile(
    r"(?P<whose>(?P<lab>(?:.*_)?)(?P<login>[^_]+)_attempt_(?P<when>\d{4}(?:-\d\d){5}))(?:_(?P<file>.+))?",
    re.DOTALL,
)
_NOTE = re.compile(r".*_attempt_\d{4}(?:-\d\d){5}\.txt", re.DOTALL)


def hand_in(name: str) -> HandIn | None:
    """Whose it is, or which group's, and when it came: of several the last is the later attempt."""
    found = _NAME.fullmatch(name)
    if not found:
        return None
    year, month, day, hour, minute, second = found["when"].split("-")
    return HandIn(
        found["whose"],
        who=(Clue(login=found["login"], text=f"{found['lab']}{found['login']}"),),
        group=found["login"],
        file=found["file"] or "",
        at=f"{year}-{month}-{day}T{hour}:{minute}:{second}",
        order=(int(found["when"].replace("-", "")),),
    )


BLACKBOARD = Site("blackboard", hand_in, comment=lambda name: bool(_NOTE.fullmatch(name)))
