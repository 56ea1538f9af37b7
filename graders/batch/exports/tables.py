"""Rows -> the files an instructor opens. Each is written whole beside its place and then moved there."""

from __future__ import annotations

import csv
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from labproof.graders.batch.grade.submission import ResultSummary, Row, Summary
from labproof.graders.batch.record.copies import Pair
from labproof.graders.model import Person
from labproof.graders.wording import printable

_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")  # the wide ones count as well where people write Japanese
_CELL_CHARS = 2_000


def csv_cell(value: object) -> str:
    """Text that no spreadsheet takes for a formula, and that stays in its cell."""
    text = printable(value if isinstance(value, str) else str(value))
    if len(text) > _CELL_CHARS:
        text = f"{text[:_CELL_CHARS]}… ({len(text)} characters)"
    return f"'{text}" if text.startswith(_FORMULA) else text


@contextmanager
def replacing(path: Path) -> Iterator[IO[str]]:
    """Write a file that others see either as it was or whole."""
    beside = path.with_name(f".{path.name}.part")
    try:
        with beside.open("w", encoding="utf-8", newline="") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


class Writer:
    """results.jsonl, summary.csv and review.csv, a row at a time."""

    def __init__(self, results: IO[str], summary: IO[str], review: IO[str], labs: Sequence[str]) -> None:
        """Write the heads of the tables."""
        self._results, self._labs = results, labs
        self._summary, self._review = csv.writer(summary), csv.writer(review)
        head = ["submission", "id", "name", "email", "group", "outcome", "reason", "points", "possible", "pending"]
        self._summary.writerow([*head, "final", *labs, "flags"])
        self._review.writerow(["submission", "id", "lab", "item", "points", "why", "answer"])

    def write(self, row: Row, told: Summary, person: Person | None, flags: Sequence[str]) -> None:
        """One submission and its summary; ``flags`` are the roster's, beside those in the report."""
        self._results.write(f"{bytes(row.data).decode('ascii')}\n")
        raised = [*told.flags, *flags]
        who = person or Person(told.student["id"], told.student["name"])
        points: dict[str, float | str] = {lab.id: lab.points for lab in told.labs}
        marks = [told.points, told.possible, told.pending, told.final]
        self._row(
            self._summary,
            [told.submission, who.id, who.name, who.email, who.group, told.outcome, told.reason, *marks]
            + [points.get(lab, "") for lab in self._labs]
            + ["; ".join(raised)],
        )
        for cells in _to_review(told, raised, row.text):
            self._row(self._review, [told.submission, who.id, *cells])

    def write_missing(self, person: Person) -> None:
        """Somebody on the roster of whom nothing came."""
        empty = [""] * (4 + len(self._labs))
        who = ["", person.id, person.name, person.email, person.group]
        self._row(self._summary, [*who, "missing", "nothing was handed in", *empty, ""])

    @staticmethod
    def _row(table: Any, cells: Iterable[object]) -> None:
        table.writerow([cell if isinstance(cell, (int, float)) else csv_cell(cell) for cell in cells])


def _to_review(
    told: Summary, flags: Iterable[str], texts: Mapping[str, str]
) -> Iterator[tuple[str, str, float | str, str, str]]:
    """Lab, items, points, why, and the free text that a person must read; what has one reason stands together."""
    if told.outcome != "graded":
        yield "", "", told.possible, f"{told.outcome}: {told.reason}", ""
        return
    for flag in flags:
        yield "", "", "", flag, ""
    for lab in told.labs:
        together: dict[tuple[str, str], list[ResultSummary]] = {}
        for result in lab.results:
            if result.status in ("needs_review", "error"):
                text = texts.get(f"{lab.id}.{result.id}", "")
                together.setdefault((result.message, text), []).append(result)
        for (message, text), results in together.items():
            items = ", ".join(one.id for one in results)
            yield lab.id, items, sum(one.possible for one in results), message, text


def write_copies(path: Path, pairs: Iterable[Pair], whose: Callable[[str], str]) -> None:
    """copies.csv: a pair a line; ``whose`` gives the roster id of a submission."""
    with replacing(path) as file:
        table = csv.writer(file)
        table.writerow(["first", "first id", "second", "second id", "why"])
        for first, second, reason in pairs:
            cells = [first, whose(first), second, whose(second), reason]
            table.writerow([csv_cell(cell) for cell in cells])
