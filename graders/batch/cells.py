"""Text -> a cell that Excel and LibreOffice show as it is, whichever separator they were told."""

from __future__ import annotations

import csv
import os
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import IO

from labproof.graders.messages import printable

# The wide ones count as well where people write Japanese.
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
_HANDLE = re.compile(r"@[^\W\d_][\w-]*")  # stays what it is: nothing is computed of a name alone
_CELL_CHARS = 2_000
LIST_CHARS = 30_000  # of a cell that lists names; Excel has room for 32,767
# Read with semicolons, a semicolon would end a cell, quotes or not; the wide one looks the same. TAB is escaped.
_SEMICOLON, _WIDE = ";", "；"


@lru_cache(maxsize=4096)  # most cells of a class say the same few things
def csv_cell(value: str, most_chars: int = _CELL_CHARS) -> str:
    """Text that no spreadsheet takes for a formula, and that stays in its cell."""
    text = printable(value).replace(_SEMICOLON, _WIDE)
    if len(text) > most_chars:
        text = f"{text[:most_chars]}… ({len(text)} characters)"
    return (
        f"'{text}" if text.lstrip().startswith(_FORMULA) and not _HANDLE.fullmatch(text) else text
    )


class CsvFile:
    """A table: UTF-8 as Excel knows it, by its first bytes; every cell in quotes."""

    def __init__(self, file: IO[str], head: Iterable[str], most_chars: int = _CELL_CHARS) -> None:
        """Write the head; a cell holds ``most_chars`` at most."""
        self._most_chars = most_chars
        file.write("\ufeff")
        self._table = csv.writer(file, quoting=csv.QUOTE_ALL)
        self._table.writerow(list(head))

    def row(self, cells: Iterable[str | float]) -> None:
        """Numbers are ours; everything else may be a learner's."""
        self._table.writerow(
            [csv_cell(cell, self._most_chars) if isinstance(cell, str) else cell for cell in cells]
        )


@contextmanager
def replacing(path: Path) -> Iterator[IO[str]]:
    """Write a file that others see either as it was or whole; only its owner may read it."""
    beside = path.with_name(f".{path.name}.part")
    beside.unlink(missing_ok=True)
    handle = os.open(
        beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600
    )
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
