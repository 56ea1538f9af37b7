"""Lists and tables in which each entry is ticked or not, and lists that stand in one line."""

from __future__ import annotations

import re
from collections.abc import Sequence

from labproof.graders.kinds.words import LEXICON, Sense, folded, marks

_TICKS, _CROSSES = "✓✔✅☑xX", "✗✘❌☒☐⬜"
_MARK = rf"[{_TICKS[:-2]}{_CROSSES}]\ufe0f?|\[[ xX✓✔]?\]"
_NO_MARK = rf"(?:(?!{_MARK})[^\n])"
_ENTRY = rf"{_NO_MARK}*\w{_NO_MARK}*"
_BEHIND = re.compile(rf"({_ENTRY})({_MARK})")
_BEFORE = re.compile(rf"({_MARK})({_ENTRY})")
_MOST = 2000  # signs of a line
_NUMBER = re.compile(r"(?<!\S)\(?([a-h]|[1-9])\)\s+(?=\S)")
_BETWEEN = " \t,;|/"
_BOX = re.compile(r"\s*[-*•]?\s*\[([ xX✓✔]?)\]\s*(\S.*?)\s*")
# An entry without its frame, and what is said of it: "ebpf: yes", "jails | nein", "zones ✗ (Solaris)".
_TICK = re.compile(
    r"(.*?)(?:\s*[|:=-]+>?\s*|\s+|(?=[^\x00-\x7f]))([^\s|:=()]+?)\ufe0f?\s*(?:\([^()]*\)\s*)?[.!]*"
)
_FRAME = " \t|"
_LONGEST = 200  # signs of an entry
_SEVERAL = 2
_RULE = re.compile(r"(?m)^[ \t|:]*--")  # below the heads of a table
# What may head a column of yes and no; any other head may turn them round.
_HEADS = marks("is there")
_YES = frozenset("y true x \u2713 \u2714 \u2705 \U0001f44d".split())
_NO = frozenset("n false \u2717 \u2718 \u274c \U0001f6ab".split())
NONE = "none"  # no entry is ticked


def ticked(text: str) -> str:
    """Of entries in one line that each have a mark behind or before them the ticked ones, a line each; else the text."""
    line = text.strip()
    if len(line) > _MOST or not ("[" in line or any(cross in line for cross in _CROSSES)):
        return text
    for pattern in (_BEHIND, _BEFORE):
        entries = pattern.findall(line)
        if len(entries) >= _SEVERAL and not pattern.sub("", line).strip(f"{_BETWEEN}."):
            pairs = entries if pattern is _BEHIND else [(entry, mark) for mark, entry in entries]
            left = [entry.strip(_BETWEEN) for entry, mark in pairs if mark.strip("[]")[:1] in _HELD]
            return "\n".join(left) or text
    return text


_HELD = frozenset(_TICKS)


def unnumbered(text: str) -> str:
    """A line each for "a) SMP b) PREEMPT"; any other text as it is."""
    found = list(_NUMBER.finditer(text))
    signs = "".join(one[1] for one in found)
    counts = "abcdefgh".startswith(signs) or "123456789".startswith(signs)
    if len(found) < _SEVERAL or found[0].start() or not counts:
        return text
    return _NUMBER.sub("\n", text).strip()


def boxed(text: str) -> str:
    """Of lines that each begin with a box those with a ticked one; ``NONE`` without any, nothing of other texts."""
    boxes = [_BOX.fullmatch(line) for line in text.splitlines() if line.strip()]
    if not all(boxes) or len(boxes) < _SEVERAL:
        return ""
    return "\n".join(box[2] for box in boxes if box and box[1].strip()) or NONE


def rows_of(text: str) -> list[str]:
    """The lines of a list or a table, without its rules."""
    return [row for row in text.splitlines() if row.strip(" |:-")]


def entries_of(text: str) -> list[str]:
    """What stands between line ends, commas and semicolons; of brackets nothing is parted."""
    return [entry for entry in re.split(r"[\n,;](?![^()\n]*\))", text) if entry.strip()]


def affirmed(entries: Sequence[str]) -> str:
    """The entries with yes, a line each, where each says yes or no; ``NONE`` without any, nothing of other lists."""
    if len(entries) < _SEVERAL or any(len(entry) > _LONGEST for entry in entries):
        return ""
    ticks = [_TICK.fullmatch(entry.strip(_FRAME)) for entry in entries]
    said = [_is_yes(tick[2]) if tick else None for tick in ticks]
    if None in said:
        return ""
    held = [tick[1].rstrip("? ") for tick, yes in zip(ticks, said, strict=True) if tick and yes]
    return "\n".join(held) or NONE


def marked(text: str) -> str:
    """Of heads with a row of marks below them those with a yes; nothing of any other table."""
    rows = [[cell.strip() for cell in row.strip(_FRAME).split("|")] for row in rows_of(text)]
    if len(rows) != _SEVERAL or not len(rows[0]) == len(rows[1]) >= _SEVERAL:
        return ""
    return affirmed([f"{head}: {mark}" for head, mark in zip(*rows, strict=True)])


def headed(text: str) -> list[str]:
    """The rows below the head of a table of names and of yes and no: "| feature | there? |", and not "missing?"."""
    rows = rows_of(text)
    if not rows or not _RULE.search(text):
        return []
    cells = [" ".join(folded(cell)) for cell in rows[0].strip(_FRAME).split("|")]
    return rows[1:] if len(cells) == _SEVERAL and cells[-1] in _HEADS else []


def _is_yes(word: str) -> bool | None:
    """What a word or a sign says in any language; None where it is neither yes nor no."""
    word = word.casefold()
    senses = {*LEXICON.senses.get(tuple(folded(word)), {}).values()}
    if word in _NO or senses & {Sense.NO, Sense.NOT, Sense.NONE}:
        return False
    return True if word in _YES or Sense.YES in senses else None
