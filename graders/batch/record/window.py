"""The time in which an assignment is done: what was recorded or begun at another time is told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone

import msgspec

_DAY = timedelta(days=1)
_ZULU = re.compile(r"Z$")  # which Python reads from 3.11 on
_DATE = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?)?Z?", re.ASCII)


class NotATime(ValueError):
    """A window that is none; the text says why."""


class Window(msgspec.Struct, frozen=True):
    """From when until when, each UTC and ISO 8601, to the day or the minute; empty: open at that end.

    A day that ends the window belongs to it.
    """

    start: str = ""
    end: str = ""

    def odd(self, recorded: str, laid: str, handed_in: str) -> Iterator[str]:
        """What does not fit the times that a hand-in tells: of its recording, its answers and itself."""
        for what, time in (
            ("the evidence was recorded", recorded),
            ("the answer files were laid", laid),
        ):
            at = _time(time)
            if at and self.start and at < _start(self.start):
                yield f"{what} ({time}) before the assignment began ({self.start})"
            if at and self.end and at >= _end(self.end):
                yield f"{what} ({time}) after the assignment ended ({self.end})"
        at, came = _time(recorded), _time(handed_in)
        if at and came and at - came > _DAY:  # a site's time may be of any zone
            yield f"the evidence was recorded ({recorded}) after it was handed in ({handed_in})"


def window_of(start: str, end: str) -> Window:
    """A window from what was typed.

    Raises:
        NotATime: One of them is no time, or the end comes first; the text says so.
    """
    for option, time in (("--from", start), ("--until", end)):
        if time and (not _DATE.fullmatch(time) or _time(time) is None):
            wanted = "write a day such as 2026-11-30, or 2026-11-30T23:59, in UTC"
            raise NotATime(f"{option}: {time!r} is no time; {wanted}")
    if start and end and _start(start) >= _end(end):
        do = "name a later --until" if _start(start) == _start(end) else "exchange them"
        raise NotATime(f"--from: {start} is not before --until {end}; {do}")
    return Window(start, end)


def _start(time: str) -> datetime:
    found = _time(time)
    assert found is not None  # window_of has looked
    return found


def _end(time: str) -> datetime:
    """What a day ends with; the last there is where a calendar has no more."""
    start = _start(time)
    return start + min(_DAY, datetime.max - start) if "T" not in time else start


def _time(time: str) -> datetime | None:
    """A time of a recording, of an answer file or of a site; without a zone, as it stands. None where it is none."""
    try:
        at = datetime.fromisoformat(_ZULU.sub("+00:00", time))
        return at.astimezone(timezone.utc).replace(tzinfo=None) if at.tzinfo else at
    except (ValueError, OverflowError):  # some zones begin before the calendar does
        return None
