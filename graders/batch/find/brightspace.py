"""Brightspace: a folder a hand-in, named `12345-67890 - Ada Lovelace - Nov 3, 2026 905 PM`, or so before each file."""

from __future__ import annotations

import re
from datetime import datetime

from labproof.graders.batch.find.site import Clue, HandIn, Site

_NAME = re.compile(
    r"(?P<whose>\d+-\d+ - (?P<who>.+?) - (?P<when>\w{3,9}\.? \d{1,2}, \d{4} \d{3,4}(?: [AP]M)?))(?: - (?P<file>.+))?",
    re.DOTALL,
)
_TIME = re.compile(r"(\w{3})\w*\.? (\d+), (\d+) (\d{1,2})(\d\d)(?: ([AP]M))?")


def hand_in(name: str) -> HandIn | None:
    """Whose it is, or which group's, and when it came: of several the last is the later attempt."""
    found = _NAME.fullmatch(name)
    when = _time(found["when"]) if found else None
    if not found or when is None:
        return None
    order = (int(when.strftime("%Y%m%d%H%M")),)
    clue = Clue(name=found["who"])
    return HandIn(
        found["whose"],
        who=(clue,),
        group=found["who"],
        file=found["file"] or "",
        at=when.isoformat(timespec="minutes"),
        order=order,
    )


def _time(text: str) -> datetime | None:
    """``Nov 3, 2026 905 PM``; a site of 24 hours writes ``2105``."""
    found = _TIME.fullmatch(text)
    if not found:
        return None
    month, day, year, hour, minute, half = found.groups()
    time = f"{month} {day} {year} {hour} {minute}"
    try:
        return datetime.strptime(
            f"{time} {half}" if half else time, f"%b %d %Y {'%I %M %p' if half else '%H %M'}"
        )
    except ValueError:
        return None


BRIGHTSPACE = Site("brightspace", hand_in, comment=lambda name: name == "index.html")
