"""Markdown: a table of marks, and what there is to say in a code block, where a learner's text is nothing but text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from labproof.graders.messages import shown_points
from labproof.graders.model import CheckResult, LabReport, Record
from labproof.graders.reports.escaping import fenced
from labproof.graders.reports.registry import Export, Setting
from labproof.graders.reports.rows import RUNNER, Row, rows
from labproof.graders.version import harness_version

_MOST_BYTES = 500_000  # of the 1 MiB that a step's summary may have in all
_MOST_ROWS = 2_000


def told_of(record: Record, setting: Setting, most_bytes: int = _MOST_BYTES) -> str:
    """One record as Markdown."""
    if setting.hidden:
        return "### labproof: graded\n\nYour instructor has the marks.\n"
    lines = [f"### labproof: {_head(record)}", ""]
    if record.outcome == "graded":
        lines += ["| | points | |", "|---|---:|---|", *_table(record)]
    said = list(_said(record))
    text = "\n".join(lines) + "\n"
    if said:
        text += "\n" + fenced(said, most_bytes - len(text.encode()) - 1_000)
    labs = ", ".join(f"{lab.id} {lab.hash}" for lab in record.labs)
    return f"{text}\nGraded by labproof {harness_version()} with {labs}.\n"


def _of_the_runner(record: Record) -> bool:
    return record.submission == RUNNER and not record.possible


def _head(record: Record) -> str:
    if _of_the_runner(record):
        return "the runner itself, which has no points"
    total = f"{shown_points(record.points)} of {shown_points(record.possible)} points"
    return f"{total}, {shown_points(record.pending)} pending" if record.pending else total


def _table(record: Record) -> Iterator[str]:
    everything = _of_the_runner(record)
    for lab in record.labs:
        marks = _marks(lab)
        yield f"| **{lab.id}** | {f'**{marks}**' if marks else ''} | |"
        for row in list(rows(record))[:_MOST_ROWS]:
            if row.lab is lab and (row.result.possible or everything):
                yield f"| {row.result.id} | {_marks(row.result)} | {row.word} |"


def _marks(of: LabReport | CheckResult) -> str:
    return f"{shown_points(of.points)} / {shown_points(of.possible)}" if of.possible else ""


def _said(record: Record) -> Iterator[str]:
    if record.outcome != "graded":
        yield f"{record.outcome}: {record.reason}"
        return
    for row in rows(record):
        if not row.passed and row.text:
            yield from _row(row)
    for flag in record.flags:
        yield f"For your instructor: {flag}"


def _row(row: Row) -> Iterator[str]:
    first, *rest = row.text.splitlines()
    yield f"{row.name}: {first}"
    yield from (f"    {line}" for line in rest)


def render(records: Sequence[Record], setting: Setting) -> str:
    """Of each record its part, one after the other."""
    if len(records) == 1:
        return told_of(records[0], setting)
    each = max(2_000, _MOST_BYTES // len(records))
    return "\n".join(
        f"{fenced([record.submission], 1_000)}\n{told_of(record, setting, each)}"
        for record in records
    )


SUMMARY = Export("markdown", "summary.md", render, several=True)
