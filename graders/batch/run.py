"""One batch from paths to files: find, grade what changed, write it all sorted by name."""

from __future__ import annotations

import os
import statistics
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    Task,
    TextColumn,
    TimeRemainingColumn,
)
from rich.table import Table
from rich.text import Text

from labproof.graders.batch.exports.tables import Writer, replacing, write_copies
from labproof.graders.batch.find.layouts import find_submissions
from labproof.graders.batch.grade.submission import Row, Summary, decode_row, summarize, wanted_files
from labproof.graders.batch.grade.workers import grade_all
from labproof.graders.batch.read.submission_files import Found
from labproof.graders.batch.record.copies import Traces, compares_likeness
from labproof.graders.batch.record.ledger import Ledger, changes, rules_of
from labproof.graders.batch.roster import (
    Person,
    Roster,
    RosterError,
    load_roster,
    load_secret,
    nonce_flag,
    nonce_of,
)
from labproof.graders.model import Lab
from labproof.graders.specs.catalogue import LABS, find_course, find_labs
from labproof.graders.specs.document import shown_path
from labproof.graders.specs.load import load_lab
from labproof.graders.specs.problems import SpecError
from labproof.graders.wording import count, shown

_LEFT_SHOWN = 10  # files


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
        if not names:
            _refuse_handed_in(find_course(Path.cwd()), paths)
        labs = [load_lab(folder) for folder in find_labs(names)]
        roster = load_roster(roster_path) if roster_path else Roster(())
        secret = load_secret(secret_path) if secret_path else b""
        left: list[str] = []
        found = find_submissions(paths, wanted_files(labs), out, left)
        out.mkdir(parents=True, exist_ok=True)
    except (SpecError, RosterError) as error:
        raise BatchError(str(error)) from None
    except OSError as error:
        raise BatchError(f"{error.filename}: {error.strerror}") from None
    if secret_path and not roster_path:
        raise BatchError("--secret goes with --roster: a nonce is made of both")
    if not found:
        raise BatchError("no submissions there: expected folders, zips or tars of answers, or one zip of all")
    if regrade and not (out / "ledger.jsonl").exists():
        raise BatchError(f"nothing was graded into {out} before, so there is nothing to compare with")
    nonces = {nonce_of(person.id, secret): person.id for person in roster.people} if secret else {}
    jobs = jobs or os.cpu_count() or 1
    try:
        with Ledger(out / "ledger.jsonl", rules_of(labs)) as ledger:
            if regrade:
                return _show_changes(found, ledger, labs, jobs)
            fresh = _grade(found, ledger, labs, jobs)
            outcomes, points = _write(out, [one.name for one in found], ledger, labs, roster, nonces)
    except BlockingIOError:
        raise BatchError(f"another `labproof grade` is writing to {out}; wait for it, or name another --out") from None
    except OSError as error:
        raise BatchError(f"{error.filename or out}: {error.strerror}; what was graded is kept") from None
    _tell(outcomes, points, fresh, out, left)
    return 0 if set(outcomes) <= {"graded", "missing"} else 2


def _refuse_handed_in(course: Path, paths: Sequence[Path]) -> None:
    """A course that lies in what is graded is somebody's hand-in: its Python is run only where it is named.

    Raises:
        BatchError: It does.
    """
    inside = [path for path in paths if course.resolve().is_relative_to(path.resolve())]
    if inside and course != LABS:
        told = f"the course {shown_path(course)} lies in {inside[0]}, which is to be graded, and may be a learner's own"
        raise BatchError(f"{told}; call this from another folder, or name the course with --labs")


def _grade(found: Sequence[Found], ledger: Ledger, labs: Sequence[Lab], jobs: int) -> int:
    """Grade what the ledger does not hold yet; returns how many that were."""
    fresh = 0
    with _progress(len(found)) as advance:
        for done in grade_all(found, ledger.keys, labs, jobs):
            if done.row is not None:
                ledger.add(done.found.name, done.key, done.row)
                fresh += 1
            advance()
    return fresh


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
            told = summarize(row)
            name, claimed = told.submission, told.student["id"]
            named = roster.whose(name)
            person = named or roster.whose(name, claimed)
            owners[name] = person.id if person else claimed
            flags = _roster_flags(row, told, named, person, roster, nonces, handed_in)
            writer.write(row, told, person, flags)
            traces.add(name, row)
            outcomes[told.outcome] += 1
            points.append(told.points)
        for person in roster.people:
            if person.id not in handed_in:
                writer.write_missing(person)
                outcomes["missing"] += 1
    write_copies(out / "copies.csv", traces.pairs(), lambda name: owners[name])
    return outcomes, points


def _roster_flags(
    row: Row,
    told: Summary,
    named: Person | None,
    person: Person | None,
    roster: Roster,
    nonces: Mapping[str, str],
    handed_in: dict[str, str],
) -> list[str]:
    """What is odd about whose it is: ``named`` by the submission's name, ``person`` by what its files claim as well."""
    name, claimed = told.submission, told.student["id"]
    flags = []
    if roster.people and person is None:
        flags.append("nobody on the roster goes by this name")
    if person is not None and claimed and claimed != person.id:
        flags.append(f"the answer files name {shown(claimed)}")
    if person is not None and named is None:
        flags.append("whose it is only its answer files say")
    if person is not None and person.id in handed_in:
        flags.append(f"{person.id} handed in {shown(handed_in[person.id])} too")
    if person is not None:
        handed_in.setdefault(person.id, name)
    odd = nonce_flag(person, row.nonce, nonces) if nonces and row.evidence else ""
    return [*flags, odd] if odd else flags


def _show_changes(found: Sequence[Found], ledger: Ledger, labs: Sequence[Lab], jobs: int) -> int:
    """What grading now would change; nothing is written."""
    console = Console(highlight=False, markup=False, emoji=False)
    changed: dict[str, list[str]] = {}
    new = 0
    for done in grade_all(found, ledger.keys, labs, jobs):
        name = done.found.name
        before = ledger.row(name)
        if done.row is None:
            continue
        if before is None:
            new += 1
            continue
        told = changes(summarize(before), summarize(decode_row(done.row)))
        if told:
            changed[name] = [f"{name}: {ledger.why_anew(name, done.key)}", *(f"{name}: {line}" for line in told)]
    for name in sorted(changed):
        for line in changed[name]:
            console.print(line, soft_wrap=True)
    held = len(found) - new
    console.print(f"{count(len(changed), 'submission')} of {held} graded before would change; {new} would be new.")
    return 0


class _Rate(ProgressColumn):
    """Submissions a second; none is known before the first two."""

    def render(self, task: Task) -> Text:
        """Show the rate."""
        return Text(f"{task.speed:.0f}/s" if task.speed else "-/s")


@contextmanager
def _progress(total: int) -> Iterator[Callable[[], None]]:
    """A bar with rate and time left where somebody watches; nothing in a log."""
    if not sys.stderr.isatty():
        yield lambda: None
        return
    columns = (TextColumn("grading"), BarColumn(), MofNCompleteColumn(), _Rate())
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


def _tell(outcomes: Counter[str], points: list[float], fresh: int, out: Path, left: list[str]) -> None:
    console = Console(highlight=False, markup=False, emoji=False)
    table = Table(box=None, pad_edge=False, show_header=False, padding=(0, 2, 0, 0))
    table.add_column()
    table.add_column(justify="right")
    for outcome in ("graded", "rejected", "error", "missing"):
        if outcomes[outcome] or outcome == "graded":
            table.add_row(outcome, str(outcomes[outcome]))
    middle = statistics.median(points)
    table.add_row("median points", f"{middle:g}")
    table.add_row("graded anew", str(fresh))
    console.print(table)
    if left:
        more = f" and {len(left) - _LEFT_SHOWN} more" if len(left) > _LEFT_SHOWN else ""
        console.print(f"Taken for no submission: {', '.join(left[:_LEFT_SHOWN])}{more}", soft_wrap=True)
    if not compares_likeness():
        console.print("Nearly the same words were not looked for: `pip install rapidfuzz`", soft_wrap=True)
    console.print(f"Results: {out}/results.jsonl, summary.csv, review.csv (for a person), copies.csv", soft_wrap=True)
