"""A copied table: the cell that was asked for, of the row that it is about."""

from __future__ import annotations

from collections.abc import Collection, Sequence

_NUMBERS = 2  # in a row of a table


def cell(lines: Sequence[str], columns: Sequence[str], row: Collection[str], wanted: Collection[str]) -> str | None:
    """What stands in the wanted column of the one row that is meant; None where an answer is more than such rows.

    Args:
        columns: As the command heads them, for rows that were copied without their head. The last one may hold blanks.
        row: Words, one of which stands in the row that is meant.
        wanted: Folded names of the column.
    """
    heads, cells = list(columns), set[str]()
    for line in lines:
        words = line.replace("% time", "%time").split()
        head = [word.casefold() for word in words]
        if len(set(head) & {*columns, *wanted}) > 1 and not any(word.isdecimal() for word in words):
            heads = head
        elif len(words) >= len(heads) > 1 and sum(map(_is_number, words)) >= _NUMBERS:
            read = dict(zip(heads, words, strict=False))
            if set(words) & set(row):
                cells |= {read[name] for name in heads if name in wanted and read[name].isdecimal()}
        elif words and not words[0].startswith("[") and not _is_rule(words):
            return None
    return cells.pop() if len(cells) == 1 else None


def _is_number(word: str) -> bool:
    return word.replace(",", "").replace(".", "").isdecimal()


def _is_rule(words: Sequence[str]) -> bool:
    """Whether it is the line between a head and its rows."""
    return all(not word.strip("-=+|") for word in words)
