"""GitHub Actions: annotations on the answer file's own lines.

Facts from:
    actions/runner: ActionCommand.cs, ExecutionContext.cs (10 of a kind a step, 4096 characters a message).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from labproof.graders.model import Record, Status
from labproof.graders.reports.escaping import command
from labproof.graders.reports.registry import Export, Setting
from labproof.graders.reports.rows import Row, rows

_OF_A_KIND = 10
_MESSAGE_CHARS = 3_000  # 4096 are shown, and escaping makes it longer
_LEVELS = {
    Status.FAILED: "error",
    Status.ERROR: "error",
    Status.PARTIAL: "warning",
    Status.UNANSWERED: "warning",
    Status.SKIPPED: "notice",
    Status.NEEDS_REVIEW: "notice",
}


def render(records: Sequence[Record], setting: Setting) -> str:
    """Workflow commands, a line each: of each kind the ten that are worth most."""
    if setting.hidden:
        return ""
    lines = [line for record in records for line in _annotations(record)]
    kept: list[str] = []
    for level in ("error", "warning", "notice"):
        kept += [line for line in lines if line.startswith(f"::{level} ")][:_OF_A_KIND]
    return "".join(f"{line}\n" for line in kept)


def _annotations(record: Record) -> Iterator[str]:
    if record.outcome != "graded":
        yield command("error", record.reason[:_MESSAGE_CHARS], title="labproof")
        return
    shown = [row for row in rows(record) if row.result.status in _LEVELS]
    for row in sorted(shown, key=_usefulness):
        yield _annotation(row)


def _usefulness(row: Row) -> tuple[bool, bool, float]:
    """What is wrong with a whole file first, then what can be shown in its line, then what is worth most."""
    lost = row.result.possible - row.result.points
    return row.result.type != "file", row.span is None, -float(lost)


def _annotation(row: Row) -> str:
    place = row.span
    at = {"file": place.file, "line": place.line, "col": place.column} if place else {}
    message = (row.text or row.word)[:_MESSAGE_CHARS]
    level = (
        "notice"
        if row.result.credit and row.result.status is not Status.ERROR
        else _LEVELS[row.result.status]
    )
    return command(level, message, **at, title=f"labproof: {row.name}")


ANNOTATIONS = Export("github", "annotations.txt", render, several=True)
