"""A copied table: the cell that was asked for, of the row that it is about."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence

_LEAST = 3  # words of a row
_RULE = re.compile(r"[\s|:+=-]*-{2,}[\s|:+=-]*")
# Columns whose cells may be words; others hold numbers and codes.
_NAMING = ("user", "uid", "group", "owner")


def cell(
    lines: Sequence[str], columns: Sequence[str], row: Collection[str], wanted: Collection[str]
) -> str | None:
    """What stands in the wanted column of the one row that is meant; None where an answer is more than such rows.

    Args:
        columns: As the command heads them, for rows that were copied without their head. The last one may hold blanks.
            Where there are blanks in an entry, each is a whole head, and a row is read by the first that fits it.
        row: Words, one of which begins the last column of the row that is meant.
        wanted: Folded names of the column.
    """
    heads = (
        [one.split() for one in columns] if any(" " in one for one in columns) else [list(columns)]
    )
    names = {*wanted, *(name for head in heads for name in head)}
    cells = set[str]()
    for line in lines:
        words = line.replace("% time", "%time").split()
        head = [word.casefold() for word in words]
        if len(set(head) & names) > 1 and not any(map(str.isdecimal, words)):
            heads = [head]
        elif any(map(str.isdecimal, words)) and len(words) >= _LEAST and not _is_sentence(words):
            cells |= {
                found for found in (_found(head, words, row, wanted) for head in heads) if found
            }
        elif words and not words[0].startswith("[") and not _is_rule(words):
            return None
    return cells.pop() if len(cells) == 1 else None


def _found(
    head: Sequence[str], words: Sequence[str], row: Collection[str], wanted: Collection[str]
) -> str | None:
    """The wanted number of a row that a head fits: what the row is about begins its last column."""
    if not 1 < len(head) <= len(words) or not _about(words[len(head) - 1], row):
        return None
    read = dict(zip(head, words, strict=False))
    if any(_is_told(read[name]) for name in head[:-1] if name not in _NAMING):
        return None  # "not 2718 because sleep ended"
    return next((read[name] for name in head if name in wanted and read[name].isdecimal()), None)


def body(lines: Sequence[str]) -> Sequence[str]:
    """The rows below the head of a table with a rule under it; the lines themselves where there is none."""
    at = next((at for at, line in enumerate(lines) if "|" in line and _RULE.fullmatch(line)), 0)
    return lines[at + 1 :] if at == 1 and "|" in lines[0] else lines


def by_head(text: str) -> list[tuple[str, str]]:
    """The cells of a table of one row, each with its head; nothing where an answer is more than such a table."""
    lines = [line for line in text.splitlines() if line.strip() and not _RULE.fullmatch(line)]
    rows = [[one.strip() for one in line.strip().strip("|").split("|")] for line in lines]
    if len(rows) != 2 or len(rows[0]) != len(rows[1]) or len(rows[0]) < 2:
        return []
    return list(zip(*rows, strict=True))


def row_of(text: str, row: Collection[str], is_value: Callable[[str], bool]) -> str | None:
    """The one value in the rows that are meant, of an answer that is nothing but a copied table.

    Args:
        row: Words, one of which stands in the row that is meant.
        is_value: Whether a word of it may be what was asked for.
    """
    lines = [line.split() for line in text.splitlines() if line.strip()]
    rows = [words for words in lines if not _is_head(words)]
    if not all(map(_is_row, rows)):
        return None
    meant = [words for words in rows if any(_about(word, row) for word in words)]
    found = {
        word: words[: words.index(word)] for words in meant for word in words if is_value(word)
    }
    if len(found) != 1 or any(_is_told(word) for before in found.values() for word in before[1:]):
        return None
    return next(iter(found))


def _about(word: str, row: Collection[str]) -> bool:
    return word in row or word.strip("[]<>").rpartition("/")[2] in row


def _is_row(words: Sequence[str]) -> bool:
    """Whether it begins with a number, or a name and a number."""
    return len(words) >= _LEAST and any(map(str.isdecimal, words[:2])) and not _is_sentence(words)


def _is_told(word: str) -> bool:
    """Whether it is a word of a sentence; those of a table's cells are codes, terminals and times."""
    return len(word) > 1 and word.isalpha() and word.islower()


def _is_sentence(words: Iterable[str]) -> bool:
    return any(word[-1] in ",;!=≠" or word in ("is", "or", "and") for word in words)


def _is_head(words: Sequence[str]) -> bool:
    """Whether it names columns: "PID TTY STAT COMMAND", "S PID CMD"."""
    return sum(len(word) > 1 for word in words) > 1 and all(map(str.isupper, words))


def _is_rule(words: Sequence[str]) -> bool:
    """Whether it is the line between a head and its rows."""
    return all(not word.strip("-=+|") for word in words)
