"""When something was recorded or begun, as a file of a learner's tells: UTC, to the second."""

from __future__ import annotations

import re
from datetime import datetime

from labproof.graders.model import Evidence

_TIME = re.compile(r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)Z", re.ASCII)


def recorded_time(evidence: Evidence) -> datetime | None:
    """When it was recorded, as it tells; None where that is no time."""
    return time_of(evidence.recorded_at)


def time_of(text: str) -> datetime | None:
    """None where it is no time as we write them."""
    found = _TIME.fullmatch(text)
    if not found:
        return None
    year, month, day, hour, minute, second = map(int, found.groups())
    try:
        return datetime(year, month, day, hour, minute, second)
    except ValueError:
        return None
