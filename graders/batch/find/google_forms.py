"""Google Forms: files side by side, `answers - Ada Lovelace.zip`: what the learner called it, and whose it is."""

from __future__ import annotations

import re

from labproof.graders.batch.find.names import ending
from labproof.graders.batch.find.site import Clue, HandIn, Site

_STEM = re.compile(
    r"(?P<file>.+) - (?P<who>[^\d()](?:(?! - )[^()])*?)(?: ?\((?P<again>\d{1,3})\))?", re.DOTALL
)


def hand_in(name: str) -> HandIn | None:
    """Whose it is; a number in brackets is what a browser adds to a second file of one name."""
    end = ending(name)
    found = _STEM.fullmatch(name.removesuffix(end)) if end else None
    if not found or not (" " in found["who"] or "@" in found["who"]):
        return None
    who = found["who"]
    clue = Clue(email=who) if "@" in who else Clue(name=who)
    order = (int(found["again"] or 0),)
    again = f" ({found['again']})" if found["again"] else ""
    return HandIn(f"{who}{again}", (clue,), who, f"{found['file']}{end}", order=order)


GOOGLE_FORMS = Site("google-forms", hand_in, shy=True)
