"""summary.csv: a row for each who gets a mark, and for each on the roster of whom nothing came."""

from __future__ import annotations

from collections.abc import Sequence
from typing import IO

from labproof.graders.batch.cells import CsvFile
from labproof.graders.batch.exports.registry import Sheet, Table
from labproof.graders.model import Person, Record

_WHO = ("id", "name", "email", "group")
_MARKS = ("outcome", "reason", "points", "possible", "pending", "final")
_FACTS = ("handed in", "late", "other attempts", "flags")


class Summary(Sheet):
    """The rows of a class."""

    def __init__(self, file: IO[str], labs: Sequence[str]) -> None:
        """Write the head: a lab a column."""
        self._labs = labs
        self._file = CsvFile(file, ["submission", *_WHO, *_MARKS, *labs, *_FACTS])

    def add(self, record: Record) -> None:
        """Of a group's submission a row for each member."""
        points = {lab.id: float(lab.points) for lab in record.labs}
        rest: list[str | float] = [
            record.outcome,
            record.reason,
            *map(float, (record.points, record.possible, record.pending)),
            record.final,
            *(points.get(lab, "") for lab in self._labs),
            record.handed_in,
            record.late,
            ", ".join(record.other_attempts),
            " | ".join(record.raised),
        ]
        for who in record.people or (Person(""),):
            self._file.row([record.submission, who.id, who.name, who.email, who.group, *rest])

    def add_missing(self, person: Person, reason: str) -> None:
        """Why there is no mark stands where it would."""
        cells = ["", person.id, person.name, person.email, person.group, "missing", reason]
        self._file.row(cells + [""] * (len(_MARKS[2:]) + len(self._labs) + len(_FACTS)))


SUMMARY = Table("summary.csv", Summary)
