"""Rows -> the files an instructor opens. Each is written whole beside its place and then moved there."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO, Any

import msgspec

from labproof.graders import limits
from labproof.graders.batch.cells import LIST_CHARS, Table, replacing
from labproof.graders.batch.grade.submission import ResultSummary, Row, Summary
from labproof.graders.batch.record.copies import Group
from labproof.graders.messages import printable, shown
from labproof.graders.model import Person

_WHO = ("id", "name", "email", "group")
_BETWEEN = " | "
_MORE_CHARS = 30
_LINES = msgspec.json.Decoder(dict[str, msgspec.Raw])


class Placed(msgspec.Struct, frozen=True):
    """What is known of a submission beside its report.

    Args:
        people: Who gets its mark: nobody, one, or all of a group.
        flags: What is odd about whose it is.
        at: When it came, as its site tells.
        late: ``late``, or how late.
        other_attempts: Submissions of the same owner that do not count.
        copied: Who else has the same: for the instructor's eyes, and in no export, which learners may see.
    """

    people: tuple[Person, ...] = ()
    flags: tuple[str, ...] = ()
    at: str = ""
    late: str = ""
    other_attempts: tuple[str, ...] = ()
    copied: tuple[str, ...] = ()


class Writer:
    """results.jsonl, summary.csv and review.csv, a row at a time."""

    def __init__(
        self, results: IO[str], summary: IO[str], review: IO[str], labs: Sequence[str]
    ) -> None:
        """Write the heads of the tables."""
        self._results, self._labs = results, labs
        marks = ["outcome", "reason", "points", "possible", "pending", "final", *labs]
        facts = ["handed in", "late", "other attempts", "flags"]
        self._summary = Table(summary, ["submission", *_WHO, *marks, *facts])
        self._review = Table(
            review, ["submission", "id", "lab", "item", "points", "why", "answer", "alike"]
        )
        self._texts: dict[
            tuple[str, str], list[list[str | float]]
        ] = {}  # by item and what is equal where they agree

    def write(self, row: Row, summary: Summary, placed: Placed) -> None:
        """One submission: a line of results.jsonl, and a row in the tables for each who gets its mark."""
        self._results.write(f"{_line(row, summary, placed)}\n")
        raised = [*summary.flags, *placed.flags, *placed.copied]
        points: dict[str, float | str] = {lab.id: lab.points for lab in summary.labs}
        marks: list[str | float] = [
            summary.outcome,
            summary.reason,
            summary.points,
            summary.possible,
            summary.pending,
            summary.final,
        ]
        marks += [points.get(lab, "") for lab in self._labs]
        facts = [placed.at, placed.late, ", ".join(placed.other_attempts), " | ".join(raised)]
        for who in placed.people or (Person(""),):
            self._summary.row(
                [summary.submission, who.id, who.name, who.email, who.group, *marks, *facts]
            )
        ids = "+".join(person.id for person in placed.people)
        for cells in _to_review(summary, raised, row.text):
            item = f"{cells[0]}.{cells[1]}"
            alike = row.alike.get(item)
            if alike is None:
                self._review.row([summary.submission, ids, *cells, ""])
            else:
                self._texts.setdefault((item, alike), []).append([summary.submission, ids, *cells])

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
                    self._review.row([*cells, problem])

    def write_missing(self, person: Person, disputed: str = "") -> None:
        """Somebody on the roster of whom nothing came, or nothing but what is nobody's yet."""
        reason = (
            f"{shown(disputed)} may be theirs: say whose it is (--owners)"
            if disputed
            else "nothing was handed in"
        )
        who = ["", person.id, person.name, person.email, person.group]
        self._summary.row([*who, "missing", reason, *[""] * (4 + len(self._labs)), "", "", "", ""])


def _line(row: Row, summary: Summary, placed: Placed) -> str:
    """The row's own line with what is known beside; it was made where it was graded, and is not made anew."""
    more: dict[str, Any] = {
        "people": [msgspec.structs.asdict(person) for person in placed.people],
        "handed_in": placed.at,
        "late": placed.late,
        "other_attempts": list(placed.other_attempts),
    }
    if placed.flags or placed.copied:
        more["flags"] = [*summary.flags, *placed.flags, *placed.copied]
    if row.evidence or row.text:
        more["compare"] = _compared(row)
    parts = _LINES.decode(row.data) | {key: _raw(value) for key, value in more.items()}
    return msgspec.json.encode(parts, order="sorted").decode("ascii")


def _compared(row: Row) -> dict[str, Any]:
    """What a later year's copies are found by; no nonce, which is a secret of its owner."""
    told: dict[str, Any] = {
        name: getattr(row, name) for name in ("evidence", "machine", "recorded", "noise")
    }
    told["text"] = row.text if sum(map(len, row.text.values())) <= limits.COMPARED_CHARS else {}
    return told


def _raw(value: object) -> msgspec.Raw:
    data = msgspec.json.encode(value)
    return msgspec.Raw(data if data.isascii() else json.dumps(value).encode("ascii"))


def _to_review(
    summary: Summary, flags: Iterable[str], texts: Mapping[str, str]
) -> Iterator[tuple[str, str, float | str, str, str]]:
    """Lab, items, points, why, and the free text that a person must read; what has one reason stands together."""
    for flag in flags:
        yield "", "", "", flag, ""
    if summary.outcome != "graded":
        yield "", "", summary.possible, f"{summary.outcome}: {summary.reason}", ""
        return
    for lab in summary.labs:
        together: dict[tuple[str, str], list[ResultSummary]] = {}
        for result in lab.results:
            if result.status in ("needs_review", "error"):
                text = texts.get(f"{lab.id}.{result.id}", "")
                together.setdefault((result.message, text), []).append(result)
        for (message, text), results in together.items():
            items = ", ".join(one.id for one in results)
            yield lab.id, items, sum(one.possible for one in results), message, text


def write_copies(path: Path, groups: Iterable[Group], whose: Callable[[str], str]) -> None:
    """copies.csv: a group a line; ``whose`` gives the roster id of a submission."""
    with replacing(path) as file:
        table = Table(file, ["submissions", "ids", "number", "why"], LIST_CHARS)
        for group in groups:
            owners = _list([whose(name) for name in group.names])
            table.row([_list(group.names), owners, len(group.names), group.reason])


def _list(names: Sequence[str]) -> str:
    """As many as a cell has room for; the others are counted."""
    length, shown = 0, 0
    for name in map(printable, names):
        length += len(name) + len(_BETWEEN)
        if length > LIST_CHARS - _MORE_CHARS:
            break
        shown += 1
    more = [f"and {len(names) - shown} more"] if shown < len(names) else []
    return _BETWEEN.join([*names[:shown], *more])
