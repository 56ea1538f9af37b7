"""`labproof grade --against`: what a classroom's jobs said, held against what the instructor found."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from decimal import Decimal
from pathlib import Path
from typing import Any

from labproof.graders import limits
from labproof.graders.files import Unreadable, read_bytes, read_lines
from labproof.graders.messages import printable, shown, shown_points, why
from labproof.graders.model import Record

Marks = Mapping[str, Decimal]  # lab.item -> points, and the total
_TOTAL = "total"
_CLASSROOM50 = "classroom50/result/v1"
_SCALE = 100  # Classroom 50 has whole numbers


class NoMarks(ValueError):
    """A file holds no marks that can be compared; the text says why."""


def load_marks(paths: Iterable[Path]) -> dict[str, Marks]:
    """Marks by submission: lines of results.jsonl, a report of `labproof ci --export json=…`, a result.json.

    Raises:
        NoMarks: One of them is none of these.
    """
    marks: dict[str, Marks] = {}
    for path in paths:
        try:
            read = dict(_read(path, line, text) for line, text in _documents(path))
        except (Unreadable, OSError) as error:
            raise NoMarks(f"{path}: {why(error)}") from None
        if not read:
            raise NoMarks(f"{path}: is empty; whatever was to write it did not")
        marks |= read
    return marks


def _documents(path: Path) -> Iterator[tuple[int, bytes]]:
    """A line each with its number, as many as a class has; or one over several lines, which has none, and is 0."""
    lines = _lines(path)
    for number, line in lines:
        if not _is_json(line):
            with suppress(Unreadable):  # which is told of the whole
                if _is_json(next(lines, (0, b""))[1], dict):
                    raise NoMarks(_none(path, number))  # of several documents the first is broken
            yield 0, read_bytes(path, limits.MARKS_BYTES)
            return
        yield number, line
        break
    yield from lines


def _lines(path: Path) -> Iterator[tuple[int, bytes]]:
    """Those that are not empty, each with its number."""
    for number, line in enumerate(read_lines(path, limits.MARKS_BYTES), start=1):
        if number > limits.MARKS_LINES:
            problem = f"has more than {limits.MARKS_LINES} lines, a submission each"
            raise NoMarks(f"{path}: {problem}; give the results of one class")
        if line.strip():
            yield number, line


def _is_json(text: bytes, sort: type = object) -> bool:
    try:
        return isinstance(json.loads(text), sort)
    except (ValueError, RecursionError):
        return False


def _read(path: Path, line: int, text: bytes) -> tuple[str, Marks]:
    """What one document holds; raises NoMarks, with its place."""
    try:
        return _marks(json.loads(text))
    except json.JSONDecodeError as error:
        raise NoMarks(_none(path, line or error.lineno)) from None
    except (
        ValueError,
        LookupError,
        TypeError,
        AttributeError,
        ArithmeticError,
        RecursionError,
    ):
        raise NoMarks(_none(path, line)) from None


def _none(path: Path, line: int) -> str:
    where = f"{path}:{line}" if line else path
    wanted = "expected results.jsonl, a report of `labproof ci --export json=FILE`, or Classroom 50's result.json"
    return f"{where}: holds no marks; {wanted}"


def _marks(data: dict[str, Any]) -> tuple[str, Marks]:
    if data.get("schema") == _CLASSROOM50:
        name = "-".join(str(data[key]) for key in ("classroom", "assignment", "owner"))
        scores = {str(test["test-name"]): test["score"] for test in data["tests"]}
        scores |= {_TOTAL: data["score"]} if "score" in data else {}
        return name, {item: _points(score) / _SCALE for item, score in scores.items()}
    scores = {
        f"{lab['id']}.{row['id']}": row["points"] for lab in data["labs"] for row in lab["results"]
    }
    scores |= {_TOTAL: data["points"]} if "points" in data else {}
    return str(data["submission"]), {item: _points(points) for item, points in scores.items()}


def _points(written: object) -> Decimal:
    points = Decimal(str(written))
    if not points.is_finite() or abs(points) > limits.MARK_POINTS:
        raise ValueError
    return points


def differences(there: Mapping[str, Marks], records: Iterable[Record]) -> Iterator[str]:
    """A line for each mark that is another here than there, and for each submission that is in one place alone."""
    seen = set()
    for record in records:
        name = record.submission
        seen.add(name)
        if name not in there:
            yield f"{name}: graded here alone"
            continue
        marks = there[name]
        here = {
            f"{lab.id}.{one.id}": (one.points, one.possible)
            for lab in record.labs
            for one in lab.results
        }
        for item, (points, possible) in here.items():
            before = marks.get(item)
            if before != points and (possible or before):
                said = "nothing" if before is None else shown_points(before)
                yield f"{name}: {item}: {said} there, {shown_points(points)} here"
        yield from _totals(record, marks)
        for item in sorted(marks.keys() - here.keys() - {_TOTAL}):
            yield f"{name}: {printable(item)[: limits.SHOWN_CHARS]}: there alone"
    yield from (f"{shown(name)}: graded there alone" for name in sorted(there.keys() - seen))


def _totals(record: Record, marks: Marks) -> Iterator[str]:
    """Whoever writes a result can write another total than its rows have; Classroom 50 takes none above the maximum."""
    here, most = record.points, record.possible
    there = marks.get(_TOTAL, here)
    if there not in (here, min(here, most)):
        yield f"{record.submission}: {_TOTAL}: {shown_points(there)} there, {shown_points(here)} here"
