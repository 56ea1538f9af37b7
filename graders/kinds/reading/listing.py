"""Lists and tables in which each entry is ticked or not, and lists that stand in one line."""

from __future__ import annotations

import re
from collections.abc import Sequence

from labproof.graders.kinds.words import VOCABULARY, Sense, folded, marks
from labproof.graders.patterns import late

_TICKS, _CROSSES = "✓✔✅☑", "✗✘❌☒☐⬜"
_MARKS = late(rf"([{_TICKS}{_CROSSES}]\ufe0f?|\[[ xX✓✔]?\])")
_HELD = frozenset((*_TICKS, "x", "X"))
_WORDED = re.compile(r"\w")
_MOST = 2000  # signs of a line
_NUMBER = re.compile(r"(?<!\S)\(?([a-h]|[1-9])\)\s+(?=\S)")
_BETWEEN = " \t,;|/"
_BOX = late(r"\s*[-*•]?\s*\[([ xX✓✔]?)\]\s*(\S.*?)\s*")
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
Ticked = list[tuple[str, bool]]  # each entry, and whether it is ticked; empty for no such list


def held(entries: Ticked) -> str:
    """The ticked ones, a line each; ``none`` without any, and nothing of no list."""
    return "\n".join(entry for entry, yes in entries if yes) or ("none" if entries else "")


def in_one_line(text: str) -> Ticked:
    """Entries that each have a mark behind or before them: "a ✓ b ✗", "[x] a [ ] b"."""
    line = text.strip().rstrip(".")
    if len(line) > _MOST or "\n" in line:
        return []
    first, *rest = _MARKS.split(line)
    signs, entries = rest[::2], rest[1::2]
    if entries and not entries[-1].strip(_BETWEEN):  # they stand behind
        entries = [first, *entries[:-1]]
    elif first.strip(_BETWEEN):
        return []
    if len(signs) < _SEVERAL or not all(map(_WORDED.search, entries)):
        return []
    pairs = zip(entries, signs, strict=True)
    return [(entry.strip(_BETWEEN), sign.strip("[]")[:1] in _HELD) for entry, sign in pairs]


def unnumbered(text: str) -> str:
    """A line each for "a) SMP b) PREEMPT"; any other text as it is."""
    found = list(_NUMBER.finditer(text))
    signs = "".join(one[1] for one in found)
    counts = "abcdefgh".startswith(signs) or "123456789".startswith(signs)
    if len(found) < _SEVERAL or found[0].start() or not counts:
        return text
    return _NUMBER.sub("\n", text).strip()


def boxed(text: str) -> Ticked:
    """Lines that each begin with a box."""
    boxes = [_BOX.fullmatch(line) for line in text.splitlines() if line.strip()]
    if len(boxes) < _SEVERAL or not all(boxes):
        return []
    return [(box[2], bool(box[1].strip())) for box in boxes if box]


def rows_of(text: str) -> list[str]:
    """The lines of a list or a table, without its rules."""
    return [row for row in text.splitlines() if row.strip(" |:-")]


def entries_of(text: str) -> list[str]:
    """What stands between line ends, commas and semicolons; of brackets nothing is parted."""
    return [entry for entry in re.split(r"[\n,;](?![^()\n]*\))", text) if entry.strip()]


def answered(entries: Sequence[str]) -> Ticked:
    """Entries that each say yes or no."""
    if len(entries) < _SEVERAL or any(len(entry) > _LONGEST for entry in entries):
        return []
    ticks = [_TICK.fullmatch(entry.strip(_FRAME)) for entry in entries]
    said = [(tick[1], _is_yes(tick[2])) for tick in ticks if tick]
    pairs = [(entry, yes) for entry, yes in said if yes is not None]
    return pairs if len(pairs) == len(entries) else []


def below_heads(text: str) -> Ticked:
    """Heads with a row of marks below them."""
    rows = [[cell.strip() for cell in row.strip(_FRAME).split("|")] for row in rows_of(text)]
    if len(rows) != _SEVERAL or not len(rows[0]) == len(rows[1]) >= _SEVERAL:
        return []
    return answered([f"{head}: {mark}" for head, mark in zip(*rows, strict=True)])


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
    senses = {*VOCABULARY.senses.get(tuple(folded(word)), {}).values()}
    if word in _NO or senses & {Sense.NO, Sense.NOT, Sense.NONE}:
        return False
    return True if word in _YES or Sense.YES in senses else None
