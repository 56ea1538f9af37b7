"""Answers that need no reading: values alone, as the machine spells them. Most are; for whatever else there is ``read``."""

from __future__ import annotations

import re

# Signs that clear, tick, number, strike, correct or join nothing.
_PART = r"[A-Za-z0-9/](?:[A-Za-z0-9_.,:=@/+-]*[A-Za-z0-9_])?"
_PARTS = re.compile(rf"{_PART}(?:, {_PART})*", re.ASCII)
_NOT_APPLICABLE = re.compile(r"\bn\.?/a\b", re.IGNORECASE)
_NUMBER = re.compile(r"[1-9][0-9]{0,8}|0", re.ASCII)
_LONGEST = 200  # characters; more of them are no few values


def bare_parts(line: str) -> list[str]:
    """What stands between the commas of a line that may be values alone; nothing where something else is in it."""
    if len(line) > _LONGEST or not _PARTS.fullmatch(line) or _NOT_APPLICABLE.search(line):
        return []
    return line.split(", ")


def bare_number(line: str) -> int | None:
    """A whole number in digits alone."""
    return int(line) if _NUMBER.fullmatch(line) else None
