"""Report -> what a learner reads after pytest's own lines. Plain at 80 columns, without colour, and in a CI log."""

from __future__ import annotations

import io
import shlex
from collections.abc import Iterator, Mapping, Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from labproof.graders.messages import shown_points
from labproof.graders.model import PENDING, CheckResult, LabReport, Report, Status
from labproof.graders.reports.escaping import inert
from labproof.graders.reports.hints import hint_line

_MARKS = {
    Status.PASSED: ("PASS", "green"),
    Status.PARTIAL: ("PART", "yellow"),
    Status.FAILED: ("FAIL", "red"),
    Status.UNANSWERED: ("OPEN", "yellow"),
    Status.SKIPPED: ("SKIP", "cyan"),
    Status.NEEDS_REVIEW: ("READ", "cyan"),
    Status.ERROR: ("ERR", "bold red"),
}
_LEAST = 32  # columns that the marks, the points and the longest words need
_GAP = 2  # columns between two cells
_MET = {True: "x", False: " ", None: "?"}


def render_terminal(report: Report, width: int = 80, color: bool = False) -> str:
    """One table a lab, the total, and one next step.

    Args:
        width: Columns; never more than 120 are used.
        color: Whether the terminal shows colours.
    """
    out = io.StringIO()
    console = Console(
        file=out,
        width=max(_LEAST, min(width, 120)),
        force_terminal=color,
        no_color=not color,
        color_system="standard" if color else None,
        highlight=False,
        emoji=False,
        markup=False,
    )
    for lab in report.labs:
        if any(result.ran for result in lab.results):
            _render_lab(console, lab)
    for flag in report.flags:
        console.print(_safe(f"! {flag}", "bold yellow"))
    console.print(_safe(_total(report), "bold"))
    console.print(_safe(next_step(report)))
    # Only what stands in its line for good can be told from a CI log's command: wrapping makes new beginnings.
    return "".join(f"{inert(line.rstrip())}\n" for line in out.getvalue().splitlines())


def next_step(report: Report) -> str:
    """The one thing to do now: in the first lab that has one, as what comes later may build on it."""
    ran = [(lab, result) for lab in report.labs for result in lab.results if result.ran]
    steps = {**_STEPS, **(_RECORDED_STEPS if report.source == "recorded" else {})}
    for statuses in ((Status.ERROR,), _UNDONE, PENDING):
        for lab in report.labs:
            rows = [row for one, row in ran if one is lab and _counts(row)]
            step = _step_in(lab, rows, {status: steps[status] for status in statuses})
            if step:
                return f"Next: {step}"
    further = next(
        (f"{_quoted(row)} in {lab.id}" for lab, row in ran if row.credit and row.status in _UNDONE),
        "",
    )
    if further:
        return f"Next: all that is asked is done; {further} is there for whoever wants more."
    if not report.complete:
        return "Next: all that ran is done; run pytest without -k, -x and the like to see the rest."
    return "Next: nothing is left to do here."


def _step_in(lab: LabReport, rows: Sequence[CheckResult], steps: Mapping[Status, str]) -> str:
    """The first of these steps that a lab has a row for; empty where it has none."""
    path = shlex.quote(lab.path or f"labs/{lab.id}")
    if rows and Status.ERROR not in steps:  # whatever else is open may follow from these two
        if lab.first:
            return _FIRST_STEP.format(first=lab.first, path=path)
        if any(row.type == "file" for row in rows):
            return _FILE_STEP.format(lab=lab.id, path=path)
    for status, step in steps.items():
        for row in rows:
            if row.status is status and (row.possible or status not in PENDING):
                return step.format(lab=lab.id, id=_quoted(row), path=path)
    return ""


def _counts(row: CheckResult) -> bool:
    return not row.waits and (not row.credit or _is_open(row))


def _is_open(result: CheckResult) -> bool:
    return result.status in PENDING or result.status is Status.ERROR


_UNDONE = (Status.UNANSWERED, Status.FAILED, Status.PARTIAL)
_FIRST_STEP = "`{first}`, then do the exercise, and run `pytest {path}` again."
_FILE_STEP = "put answers/{lab}.yaml right, as its own line says, then run `pytest {path}` again."
_STEPS = {
    Status.ERROR: "this is not your mistake: {id} in {lab} could not be graded; the message above says why.",
    Status.UNANSWERED: "answer {id} in answers/{lab}.yaml, then run `pytest {path}` again.",
    Status.FAILED: "look at {id} in {lab} once more, then run `pytest {path}` again.",
    Status.PARTIAL: "put right what {id} in {lab} still lacks or has too much of, then run `pytest {path}` again.",
    Status.SKIPPED: "{id} in {lab} needs something this machine lacks; `labproof doctor {path}` says how to get it.",
    Status.NEEDS_REVIEW: "your part is done; {id} in {lab} waits for a person to read it.",
}
_RECORDED_STEPS = {
    Status.SKIPPED: "the evidence does not show what {id} in {lab} asks; run `labproof record` again where you did it.",
}


def encodable(text: str, encoding: str) -> str:
    """Text that a terminal of this encoding can show: plain signs for ours, escapes for a learner's."""
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        plain = text.translate({ord("·"): "-", ord("…"): "..."})
        return plain.encode(encoding, "backslashreplace").decode(encoding)
    return text


def _render_lab(console: Console, lab: LabReport) -> None:
    heading = f"{lab.id} · {lab.title}" + (f" · {lab.engine}" if lab.engine else "")
    console.print(_safe(f"\n{heading}", "bold"), soft_wrap=False)
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0), expand=True)
    table.add_column(width=4)
    table.add_column(justify="right", width=9, no_wrap=True)
    table.add_column(ratio=1, overflow="fold")
    for result in lab.results:
        mark, style = _MARKS[result.status] if result.ran else ("-", "dim")
        table.add_row(Text(mark, style), _safe(_score(result)), _cell(result, lab.path or lab.id))
    console.print(table)
    if lab.table:
        _print_seen(console, lab.table)
    for criterion in lab.criteria:
        console.print(_safe(f"[{_MET[criterion.met]}] {criterion.text}"))
    for note in lab.notes:
        console.print(_safe(note))
    pending = f", {shown_points(lab.pending)} pending" if lab.pending else ""
    console.print(
        _safe(
            f"{lab.id}: {shown_points(lab.points)} of {shown_points(lab.possible)} points{pending}\n"
        )
    )


def _print_seen(console: Console, rows: tuple[tuple[str, ...], ...]) -> None:
    """What was seen, side by side under a head; below each other where a word of it would have to be broken."""
    widest = [
        max((len(word) for cell in column for word in cell.split()), default=0)
        for column in zip(*rows, strict=True)
    ]
    if sum(widest) + _GAP * (len(widest) - 1) <= console.width:
        console.print(_side_by_side(rows))
        return
    for row in rows[1:]:
        for head, cell in zip(rows[0], row, strict=True):
            console.print(_safe(f"{head}: {cell}"))
        console.print()


def _side_by_side(rows: tuple[tuple[str, ...], ...]) -> Table:
    """What was seen, with a head and without lines."""
    table = Table(box=None, pad_edge=False, padding=(0, _GAP, 0, 0), header_style="bold")
    for cell in rows[0]:
        table.add_column(_safe(cell), overflow="fold")
    for row in rows[1:]:
        table.add_row(*(_safe(cell) for cell in row))
    return table


def _cell(result: CheckResult, lab: str) -> Text:
    """The row's name, and below it whatever there is to say; an open one is a short line."""
    cell = Text()
    cell.append_text(_safe(_named(result), "bold"))
    if result.credit:
        cell.append_text(_safe(f" ({result.credit})"))
    if result.status is Status.UNANSWERED and result.type != "file":
        return cell.append_text(_safe(f": {result.message}"))
    for line in _said(result, lab):
        cell.append("\n")
        cell.append_text(_safe(line))
    return cell


def _named(result: CheckResult) -> str:
    """What a row is called: a question as the answer file has it, a check in words."""
    return result.id.replace("_", " ") if result.type == "check" else result.id


def _quoted(result: CheckResult) -> str:
    """The same within a sentence."""
    return f"'{_named(result)}'" if result.type == "check" else result.id


def _said(result: CheckResult, lab: str) -> Iterator[str]:
    if result.message:
        yield from result.message.splitlines()
    if result.hint:
        yield hint_line(shlex.quote(lab), result)
    for note in result.notes:
        yield f"Note: {note}"


def _score(result: CheckResult) -> str:
    if not result.possible:
        return ""
    return f"{'?' if _is_open(result) else shown_points(result.points)}/{shown_points(result.possible)}"


def _total(report: Report) -> str:
    total = f"Total: {shown_points(report.points)} of {shown_points(report.possible)} points"
    if report.pending:
        total += f", {shown_points(report.pending)} pending"
    if not report.complete:
        total += " (not everything ran)"
    elif not report.final:
        total += " (provisional)"
    return total


def _safe(text: str, style: str = "") -> Text:
    """Text that cannot move a cursor, set a colour or turn its direction round."""
    shown = "".join(
        sign if sign == "\n" or sign.isprintable() else repr(sign)[1:-1] for sign in text
    )
    return Text(shown, style)
