"""The job's log: a line a row, each of a learner's behind a mark of ours."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from labproof.graders.messages import shown_points
from labproof.graders.model import Record
from labproof.graders.reports.rows import Row, rows
from labproof.graders.version import harness_version


def lines_of(record: Record, live: Sequence[Record], target: str, hidden: bool) -> list[str]:
    """All there is to say; every line is still to be escaped for a log."""
    lines = [f"labproof {harness_version()}, for {target}"]
    if record.outcome != "graded":
        lines += ["Not graded:", *_quoted(record.reason)]
    elif hidden:
        return [*lines, "Graded. Your instructor has the marks."]
    else:
        lines += _rows(record)
    lines.append(_total(record))
    for runner in live:
        lines += ["", "On the runner itself, which has no points:", *_rows(runner)]
    return lines


def _rows(record: Record) -> Iterator[str]:
    for row in rows(record):
        yield f"{row.name}: {row.word}{_marks(row)}"
        if not row.passed:
            yield from _quoted(row.text)


def _marks(row: Row) -> str:
    result = row.result
    return (
        f", {shown_points(result.points)} of {shown_points(result.possible)}"
        if result.possible
        else ""
    )


def _quoted(text: str) -> Iterator[str]:
    """A learner's words may be in it: a line that begins with a mark is nobody's command."""
    yield from (f"| {line}" for line in text.splitlines())


def _total(record: Record) -> str:
    total = f"Total: {shown_points(record.points)} of {shown_points(record.possible)} points"
    return f"{total}, {shown_points(record.pending)} pending" if record.pending else total
