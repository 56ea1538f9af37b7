"""Autolab: files side by side, `al1815@example.edu_3_handin.zip`: whose, the version, the file."""

from __future__ import annotations

import re

from labproof.graders.batch.find.site import Clue, HandIn, Site

_NAME = re.compile(r"(?P<whose>(?P<email>[^_@]+@[^_@]+)_(?P<version>\d+))_(?P<file>.+)", re.DOTALL)


def hand_in(name: str) -> HandIn | None:
    """Whose it is, by e-mail address; a later version is a later attempt."""
    found = _NAME.fullmatch(name)
    if not found:
        return None
    order = (int(found["version"]),)
    return HandIn(
        found["whose"], (Clue(email=found["email"]),), found["email"], found["file"], order=order
    )


AUTOLAB = Site("autolab", hand_in)
