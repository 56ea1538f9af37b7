"""review.csv: what a person must look at, an item a row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import IO

from labproof.graders.batch.cells import CsvFile
from labproof.graders.batch.exports.registry import Sheet, Table
from labproof.graders.model import CheckResult, Record, Status

_HEAD = ("submission", "id", "lab", "item", "points", "why", "answer", "alike")


class Review(Sheet):
    """The rows of a class."""

    def __init__(self, file: IO[str], labs: Sequence[str]) -> None:  # noqa: ARG002 (one signature for all)
        """Write the head."""
        self._file = CsvFile(file, _HEAD)
        self._texts: dict[
            tuple[str, str], list[list[str | float]]
        ] = {}  # by item and what is equal where they agree

    def add(self, record: Record) -> None:
        """What is odd about one submission, and what of it nobody has decided."""
        ids = "+".join(person.id for person in record.people)
        for cells in _to_review(record):
            item = f"{cells[0]}.{cells[1]}"
            row = [record.submission, ids, *cells]
            alike = record.private.alike.get(item)
            if alike is None:
                self._file.row([*row, ""])
            else:
                self._texts.setdefault((item, alike), []).append(row)

    def finish(self) -> None:
        """Free text comes last, what says the same together: a person decides once for all of it."""
        items = sorted({item for item, _ in self._texts})
        for item in items:
            groups = [rows for (of, _), rows in self._texts.items() if of == item]
            for number, rows in enumerate(
                sorted(groups, key=lambda one: (-len(one), str(one[0][0]))), start=1
            ):
                problem = (
                    f"{item} {number}: {len(rows)} of {sum(map(len, groups))}"
                    if len(rows) > 1
                    else ""
                )
                for cells in rows:
                    self._file.row([*cells, problem])


def _to_review(record: Record) -> Iterator[tuple[str, str, float | str, str, str]]:
    """Lab, items, points, why, and the free text that a person must read; what has one reason stands together."""
    for flag in record.raised:
        yield "", "", "", flag, ""
    if record.outcome != "graded":
        yield "", "", float(record.possible), f"{record.outcome}: {record.reason}", ""
        return
    texts = record.private.compared.text
    for lab in record.labs:
        together: dict[tuple[str, str], list[CheckResult]] = {}
        for result in lab.results:
            if result.status in (Status.NEEDS_REVIEW, Status.ERROR):
                text = texts.get(f"{lab.id}.{result.id}", "")
                together.setdefault((result.message, text), []).append(result)
        for (message, text), results in together.items():
            items = ", ".join(one.id for one in results)
            yield lab.id, items, float(sum(one.possible for one in results)), message, text


REVIEW = Table("review.csv", Review, "for a person")
