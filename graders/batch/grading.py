"""One batch from paths to files: find, grade what changed, write it all sorted by name."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from labproof.graders.batch.copies import Traces
from labproof.graders.batch.ledger import Ledger, changes, rules_of
from labproof.graders.batch.outputs import Writer, replacing, write_copies
from labproof.graders.batch.roster import (
    Person,
    Roster,
    RosterError,
    load_roster,
    load_secret,
    nonce_flag,
    nonce_of,
)
from labproof.graders.batch.sources import Found, find_submissions
from labproof.graders.batch.submission import Row, wanted_files
from labproof.graders.batch.workers import grade_all
from labproof.graders.model import Lab
from labproof.graders.specs import SpecError, find_labs, load_lab
from labproof.graders.wording import count, shown


class BatchError(Exception):
    """The batch cannot begin; the text says why and what to do."""


def run_batch(
    paths: Sequence[Path],
    out: Path,
    names: Sequence[str],
    roster_path: Path | None,
    secret_path: Path | None,
    jobs: int,
    regrade: bool,
) -> int:
    """Grade, write and tell; returns the exit code.

    Raises:
        BatchError: Nothing could be begun.
    """
    try:
        labs = [load_lab(folder) for folder in find_labs(names)]
        roster = load_roster(roster_path) if roster_path else Roster(())
        secret = load_secret(secret_path) if secret_path else b""
        found = find_submissions(paths, wanted_files(labs))
        out.mkdir(parents=True, exist_ok=True)
    except (SpecError, RosterError) as error:
        raise BatchError(str(error)) from None
    except OSError as error:
        raise BatchError(f"{error.filename}: {error.strerror}") from None
    if not found:
        raise BatchError("no submissions there: expected folders, zips or tars of answers, or one zip of all")
    nonces = {nonce_of(person.id, secret): person.id for person in roster.people} if secret else {}
    with Ledger(out / "ledger.jsonl", rules_of(labs)) as ledger:
        if regrade:
            return _show_changes(found, ledger, labs, jobs or os.cpu_count() or 1)
        fresh = 0
        with _progress(len(found)) as advance:
            for done in grade_all(found, ledger.keys, labs, jobs or os.cpu_count() or 1):
                if done.row is not None:
                    ledger.add(done.found.name, done.key, done.row)
                    fresh += 1
                advance()
        outcomes, points = _write(out, [one.name for one in found], ledger, labs, roster, nonces)
    _tell(outcomes, points, fresh, out)
    return 0 if set(outcomes) <= {"graded", "missing"} else 2


def _write(
    out: Path, names: Sequence[str], ledger: Ledger, labs: Sequence[Lab], roster: Roster, nonces: Mapping[str, str]
) -> tuple[Counter[str], list[float]]:
    """All files, from the ledger; memory holds one row at a time."""
    outcomes: Counter[str] = Counter()
    points: list[float] = []
    traces = Traces()
    owners: dict[str, str] = {}
    handed_in: dict[str, str] = {}
    with ExitStack() as stack:
        results, summary, review = (
            stack.enter_context(replacing(out / name)) for name in ("results.jsonl", "summary.csv", "review.csv")
        )
        writer = Writer(results, summary, review, [lab.id for lab in labs])
        for row in ledger.rows(names):
            name = row.data["submission"]
            person = roster.whose(name, row.data["student"]["id"])
            owners[name] = person.id if person else row.data["student"]["id"]
            writer.write(row, person, _roster_flags(row, person, roster, nonces, handed_in))
            traces.add(name, row)
            outcomes[row.data["outcome"]] += 1
            points.append(row.data["points"])
        for person in roster.people:
            if person.id not in handed_in:
                writer.write_missing(person)
                outcomes["missing"] += 1
    write_copies(out / "copies.csv", traces.pairs(), lambda name: owners[name])
    return outcomes, points


def _roster_flags(
    row: Row, person: Person | None, roster: Roster, nonces: Mapping[str, str], handed_in: dict[str, str]
) -> list[str]:
    name, claimed = row.data["submission"], row.data["student"]["id"]
    flags = []
    if roster.people and person is None:
        flags.append("nobody on the roster goes by this name")
    if person is not None and claimed and claimed != person.id:
        flags.append(f"the answer files name {shown(claimed)}")
    if person is not None and person.id in handed_in:
        flags.append(f"{person.id} handed in {shown(handed_in[person.id])} too")
    if person is not None:
        handed_in.setdefault(person.id, name)
    odd = nonce_flag(person, row.nonce, nonces) if nonces and row.data["outcome"] == "graded" else ""
    return [*flags, odd] if odd else flags


def _show_changes(found: Sequence[Found], ledger: Ledger, labs: Sequence[Lab], jobs: int) -> int:
    """What grading now would change; nothing is written."""
    console = Console(highlight=False, markup=False, emoji=False)
    changed = new = 0
    for done in sorted(grade_all(found, ledger.keys, labs, jobs), key=lambda done: done.found.name):
        before = ledger.row(done.found.name)
        if done.row is None:
            continue
        if before is None:
            new += 1
            continue
        told = changes(before, done.row)
        changed += bool(told)
        for line in told:
            console.print(f"{done.found.name}: {line}", soft_wrap=True)
    held = len(found) - new
    console.print(f"{count(changed, 'submission')} of {held} graded before would change; {new} would be new.")
    return 0


@contextmanager
def _progress(total: int) -> Iterator[Callable[[], None]]:
    """A bar with rate and time left where somebody watches; nothing in a log."""
    if not sys.stderr.isatty():
        yield lambda: None
        return
    columns = (TextColumn("grading"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.speed:.0f}/s"))
    # Refreshed by hand: a thread of its own must not be there when workers are forked.
    bar = Progress(*columns, TimeRemainingColumn(), console=Console(stderr=True), auto_refresh=False)
    with bar:
        task = bar.add_task("grading", total=total, start=True)
        step = max(1, total // 200)

        def advance() -> None:
            bar.advance(task)
            if not int(bar.tasks[0].completed) % step:
                bar.refresh()

        yield advance
        bar.refresh()


def _tell(outcomes: Counter[str], points: list[float], fresh: int, out: Path) -> None:
    console = Console(highlight=False, markup=False, emoji=False)
    table = Table(box=None, pad_edge=False, show_header=False, padding=(0, 2, 0, 0))
    table.add_column()
    table.add_column(justify="right")
    for outcome in ("graded", "rejected", "error", "missing"):
        if outcomes[outcome] or outcome == "graded":
            table.add_row(outcome, str(outcomes[outcome]))
    middle = sorted(points)[len(points) // 2] if points else 0
    table.add_row("median points", f"{middle:g}")
    table.add_row("graded anew", str(fresh))
    console.print(table)
    console.print(f"Results: {out}/results.jsonl, summary.csv, review.csv (for a person), copies.csv", soft_wrap=True)
