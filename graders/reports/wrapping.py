"""Lines that break between words, however narrow the terminal."""

from __future__ import annotations

import re
import textwrap

_MOST = 100  # columns; longer lines are hard to read
_COMMAND = re.compile(r" {2}\S")  # to be copied in one go: such a line is never broken
# What a line begins with: a name and the gap behind it, or blanks.
_HANGS = re.compile(r"\S+ {2,}|\s+")


def wrapped(text: str, width: int) -> str:
    """The same lines, none longer than ``width`` columns; what goes on stands below where the line's text begins.

    A line that is indented by two is a command, and stays whole.
    """
    return "".join(
        f"{part}\n" for line in text.splitlines() for part in _wrapped(line, min(width, _MOST))
    )


def _wrapped(line: str, width: int) -> list[str]:
    if len(line) <= width or _COMMAND.match(line):
        return [line]
    found = _HANGS.match(line)
    hang = " " * min(found.end() if found else 0, width // 2)
    return textwrap.wrap(
        line, width, subsequent_indent=hang, break_long_words=False, break_on_hyphens=False
    )
