"""What an earlier year was graded into -> its rows, as far as copies are looked for in them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec

from labproof.graders.batch.grade.submission import LedgerRow
from labproof.graders.batch.record.ledger import read_rows

_LEDGER, _RESULTS = "ledger.jsonl", "results.jsonl"


class NoReference(ValueError):
    """There is nothing to compare with; the text says why."""


class _Line(msgspec.Struct):
    """Of a line of results.jsonl what is compared."""

    submission: str
    compare: LedgerRow | None = None


def earlier_rows(path: Path) -> Iterator[tuple[str, LedgerRow]]:
    """Name and row of everything that was graded into a folder, into those of a folder of years, or into a file.

    Raises:
        NoReference: There is no ledger and no results.jsonl, or none that can be compared.
    """
    for file in _files(path):
        year = path if path.is_file() else file.parent
        try:
            yield from ((f"{year}: {name}", row) for name, row in _rows(file))
        except (OSError, ValueError) as error:
            problem = (
                getattr(error, "strerror", None)
                or f"is nothing that `labproof grade` wrote ({error})"
            )
            raise NoReference(f"--reference {path}: {file}: {problem}") from None


def _files(path: Path) -> list[Path]:
    """Of each year the ledger, else the results."""
    if path.is_file():
        return [path]
    years = [path, *sorted(inner for inner in path.glob("*/") if not inner.is_symlink())]
    found = [
        next((year / name for name in (_LEDGER, _RESULTS) if (year / name).is_file()), None)
        for year in years
    ]
    files = [file for file in found if file is not None]
    if not files:
        advice = "name what `labproof grade` wrote: a folder, folders in a folder, or results.jsonl"
        raise NoReference(f"--reference {path}: there is no {_LEDGER} and no {_RESULTS}; {advice}")
    return files


def _rows(file: Path) -> Iterator[tuple[str, LedgerRow]]:
    if file.name == _LEDGER:
        yield from read_rows(file)
        return
    decoder = msgspec.json.Decoder(_Line)
    graded = compared = 0
    with file.open("rb") as lines:
        for line in map(decoder.decode, lines):
            graded += 1
            if line.compare is not None:
                compared += 1
                yield line.submission, line.compare
    if graded and not compared:
        raise ValueError(f"none of its lines says what to compare; name the {_LEDGER} beside it")
