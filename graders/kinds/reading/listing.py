"""Lists in one line: numbered, or with a tick or a cross at each entry."""

from __future__ import annotations

import re

_TICKS, _CROSSES = "✓✔✅☑", "✗✘❌☒"
_MARK = rf"[{_TICKS}{_CROSSES}]\ufe0f?"
_ENTRY = rf"[^{_TICKS}{_CROSSES}\n]*\w[^{_TICKS}{_CROSSES}\n]*"
_BEHIND = re.compile(rf"({_ENTRY})({_MARK})")
_BEFORE = re.compile(rf"({_MARK})({_ENTRY})")
_LONGEST = 2000  # signs of a line
_NUMBER = re.compile(r"(?<!\S)\(?([a-h]|[1-9])\)\s+(?=\S)")
_BETWEEN = " \t,;|/"


def ticked(text: str) -> str:
    """Of entries that each have a mark behind or before them the ticked ones, a line each; any other text as it is."""
    line = text.strip()
    if len(line) > _LONGEST or not any(cross in line for cross in _CROSSES):
        return text
    for marks in (_BEHIND, _BEFORE):
        entries = marks.findall(line)
        if len(entries) > 1 and not marks.sub("", line).strip(_BETWEEN + "."):
            pairs = entries if marks is _BEHIND else [(entry, mark) for mark, entry in entries]
            left = [entry.strip(_BETWEEN) for entry, mark in pairs if mark[0] in _TICKS]
            return "\n".join(left) or text
    return text


def unnumbered(text: str) -> str:
    """A line each for "a) SMP b) PREEMPT"; any other text as it is."""
    found = list(_NUMBER.finditer(text))
    signs = "".join(one[1] for one in found)
    if (
        len(found) < 2
        or found[0].start()
        or not ("abcdefgh".startswith(signs) or "123456789".startswith(signs))
    ):
        return text
    return _NUMBER.sub("\n", text).strip()
