"""One batch from paths to files: find, grade what changed, write it all sorted by name."""

from __future__ import annotations

import os
import secrets
import statistics
import sys
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import NamedTuple

import msgspec
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

from labproof.graders.batch.cells import replacing
from labproof.graders.batch.class_list import RosterError, load_roster
from labproof.graders.batch.exports.against import NoMarks, differences, load_marks
from labproof.graders.batch.exports.copies import write_copies
from labproof.graders.batch.exports.records import Exporter, NotForSeveral
from labproof.graders.batch.exports.registry import tables
from labproof.graders.batch.find.found import FoundSubmission
from labproof.graders.batch.find.layouts import LAYOUTS, find_submissions
from labproof.graders.batch.find.pattern import NamePatternError, site_of
from labproof.graders.batch.find.registry import SITES
from labproof.graders.batch.find.site import Site
from labproof.graders.batch.grade.submission import (
    Head,
    LedgerRow,
    decode_row,
    head_of,
    recorded,
    wanted_files,
)
from labproof.graders.batch.grade.workers import grade_all
from labproof.graders.batch.nonces import load_secret, nonce_of, purpose_of
from labproof.graders.batch.record.attempts import choose_attempts
from labproof.graders.batch.record.attribution import Attempt, Owner, find_owner
from labproof.graders.batch.record.copies import Fingerprints, Group, compares_likeness, copy_flags
from labproof.graders.batch.record.ledger import Ledger, NotALedger, changes, rules_of
from labproof.graders.batch.record.names import ClassNames, whose
from labproof.graders.batch.record.owners_table import load_owners
from labproof.graders.batch.record.reference import NoReference, earlier_rows
from labproof.graders.batch.record.values import Seeds
from labproof.graders.batch.record.window import NotATime, Window, window_of
from labproof.graders.batch.roster import Roster
from labproof.graders.files import is_ours
from labproof.graders.messages import count, listed, shown, why
from labproof.graders.model import Lab, Person, Private, Record
from labproof.graders.specs.catalogue import LABS, find_course, find_labs
from labproof.graders.specs.document import shown_path
from labproof.graders.specs.load import load_lab
from labproof.graders.specs.problems import SpecError

_LEFT_SHOWN = 10  # files


class BatchError(Exception):
    """The batch cannot begin; the text says why and what to do."""


class BatchOptions(msgspec.Struct, frozen=True):
    """How a class is graded.

    Args:
        labs: Their names; none: all.
        owners: Whose hand-ins are that nothing else tells.
        layout: Of which site the hand-ins are; empty: found out.
        name_pattern: A regular expression for names that no site's way of naming fits.
        attempt: Which of several attempts counts: ``last``, ``first`` or ``best``.
        jobs: Processes; 0: as many as there are processors.
        regrade: Only show what would change.
        exports: Further outputs, each a name of the registry and a file.
        require_nonce: Whether nobody gets the mark of a recording that is not theirs by its nonce.
        assignment: For what `labproof issue` made nonces; with ``start`` as it was then.
        start, end: When it is done, UTC: what was recorded or begun at another time is flagged.
        reference: What earlier years were graded into: copies of theirs are told.
        against: What CI said of these submissions; every difference is listed.
    """

    labs: Sequence[str] = ()
    roster: Path | None = None
    owners: Path | None = None
    secret: Path | None = None
    layout: str = ""
    name_pattern: str = ""
    attempt: str = "last"
    jobs: int = 0
    regrade: bool = False
    exports: Sequence[tuple[str, str]] = ()
    against: Sequence[Path] = ()
    require_nonce: bool = False
    assignment: str = ""
    start: str = ""
    end: str = ""
    reference: Sequence[Path] = ()


def run_batch(paths: Sequence[Path], out: Path, options: BatchOptions) -> int:
    """Grade, write and tell; returns the exit code.

    Raises:
        BatchError: Nothing could be begun.
    """
    given = _given(paths, out, options)
    nonces = _nonces(given.roster, given.secret, options)
    jobs = options.jobs or os.cpu_count() or 1
    try:
        exporter = Exporter(options.exports, len(given.found))
        there = load_marks(options.against)
    except (NotForSeveral, NoMarks) as error:
        raise BatchError(str(error)) from None
    with _ledger(out, given, options) as ledger:
        if options.regrade:
            return _show_changes(given.found, ledger, given.labs, jobs)
        fresh = _grade(given.found, ledger, given.labs, jobs)
        class_of = _Class(
            given.found, ledger, given.roster, nonces, options, given.window, given.said
        )
        outcomes, points = _write(out, class_of, ledger, given.labs, exporter, given.earlier)
        compared = map(recorded, ledger.rows(class_of.names)) if options.against else ()
        differing = list(differences(there, compared))
    _tell(outcomes, points, fresh, out, given.left, class_of)
    if options.against:
        print(
            *differing, f"{count(len(differing), 'difference')} to what was graded there.", sep="\n"
        )
    return 0 if set(outcomes) <= {"graded", "missing"} else 2


class _Given(NamedTuple):
    """What the command line names, read.

    Args:
        left: Files that are part of no submission.
        said: Whose submissions are, as `--owners` says.
    """

    labs: list[Lab]
    roster: Roster
    secret: bytes
    window: Window
    earlier: list[tuple[str, LedgerRow]]
    found: list[FoundSubmission]
    left: list[str]
    said: Mapping[str, tuple[Person, ...]]


def _given(paths: Sequence[Path], out: Path, options: BatchOptions) -> _Given:
    """Everything that is read before anything is graded; ``out`` is there afterwards."""
    _refuse_alone(options)
    left: list[str] = []
    try:
        if not options.labs:
            _refuse_handed_in(find_course(Path.cwd()), paths)
        labs = [load_lab(folder) for folder in find_labs(list(dict.fromkeys(options.labs)))]
        roster = load_roster(options.roster) if options.roster else Roster(())
        secret = load_secret(options.secret) if options.secret else b""
        window = window_of(options.start, options.end)
        earlier = [row for path in options.reference for row in earlier_rows(path)]
        wanted, sites = wanted_files(labs), _sites(options)
        found = find_submissions(paths, wanted, out, left, sites, _known(roster))
        names = (one.name for one in found)
        said = load_owners(options.owners, names, roster) if options.owners else {}
        out.mkdir(parents=True, exist_ok=True)
    except (SpecError, RosterError, NamePatternError, NotATime, NoReference) as error:
        raise BatchError(str(error)) from None
    except OSError as error:
        where = os.fspath(error.filename or out)
        do = "see that it is there, that you may use it, and that its disk is sound"
        do = "allow more with `ulimit -n`" if is_ours(error) else do
        raise BatchError(f"{where}: {why(error)}; {do}") from None
    if not found:
        expected = "expected folders, zips or tars of answers, or one archive of all"
        raise BatchError(f"no submissions there: {expected}")
    if options.regrade and not (out / "ledger.jsonl").exists():
        problem = f"nothing was graded into {out} before, so there is nothing to compare with"
        raise BatchError(problem)
    return _Given(labs, roster, secret, window, earlier, found, left, said)


def _refuse_alone(options: BatchOptions) -> None:
    """Options that say nothing without another one."""
    if options.owners and not options.roster:
        raise BatchError("--owners goes with --roster: its ids are that one's")
    if options.secret and not options.roster:
        raise BatchError("--secret goes with --roster: a nonce is made of both")
    if options.require_nonce and not options.secret:
        raise BatchError("--require-nonce goes with --secret: whose a nonce is, is told by that")


@contextmanager
def _ledger(out: Path, given: _Given, options: BatchOptions) -> Iterator[Ledger]:
    """What was graded into ``out`` before; rows in it that cannot be ours are told of, and not believed."""
    handed_in = _is_handed_in(out.resolve(), given.found)
    key = secrets.token_bytes() if handed_in else None
    rules, only_read = rules_of(given.labs), options.regrade
    try:
        with Ledger(out / "ledger.jsonl", rules, key, only_read=only_read) as ledger:
            if ledger.doubted:
                whose = "an earlier labproof's, or somebody else's"
                doubt = "inside of what is graded" if handed_in else f"without your mark ({whose})"
                message = f"{out}/ledger.jsonl: {count(ledger.doubted, 'row')} {doubt}"
                print(f"{message}; not believed, and graded again", file=sys.stderr)
            yield ledger
    except NotALedger as error:
        raise BatchError(str(error)) from None
    except BlockingIOError:
        problem = (
            f"another `labproof grade` is writing to {out}; wait for it, or name another --out"
        )
        raise BatchError(problem) from None
    except OSError as error:
        problem = f"{error.filename or out}: {error.strerror}; what was graded is kept"
        raise BatchError(problem) from None


def _nonces(roster: Roster, secret: bytes, options: BatchOptions) -> dict[str, str]:
    """Nonce to roster id, for the whole class."""
    purpose = purpose_of(options.assignment, options.start)
    return (
        {nonce_of(person.id, secret, purpose): person.id for person in roster.people}
        if secret
        else {}
    )


def _sites(options: BatchOptions) -> Sequence[Site]:
    if options.layout and options.name_pattern:
        raise NamePatternError("--name-pattern is a layout of its own; leave --layout out")
    if options.name_pattern:
        return (site_of(options.name_pattern),)
    return (LAYOUTS[options.layout],) if options.layout else SITES


def _known(roster: Roster) -> Callable[[str], str]:
    """The roster id of whoever goes by a name, before it is known what the names of the class share."""
    nothing = ClassNames(())

    def known(name: str) -> str:
        person = whose(name, roster, nothing)
        return person.id if person else ""

    return known if roster.people else lambda _: ""


def _refuse_handed_in(course: Path, paths: Sequence[Path]) -> None:
    """A course that lies in what is graded is somebody's hand-in: its Python is run only where it is named.

    Raises:
        BatchError: It does.
    """
    inside = [path for path in paths if course.resolve().is_relative_to(path.resolve())]
    if inside and course != LABS:
        message = f"the course {shown_path(course)} lies in {inside[0]}, which is to be graded, and may be a learner's own"
        raise BatchError(
            f"{message}; call this from another folder, or name the course with --labs"
        )


def _grade(found: Sequence[FoundSubmission], ledger: Ledger, labs: Sequence[Lab], jobs: int) -> int:
    """Grade what the ledger does not hold yet; returns how many that were."""
    fresh = 0
    with _progress(len(found)) as advance:
        for done in grade_all(found, ledger.keys, labs, jobs):
            if done.row is not None:
                ledger.add(done.found.name, done.key, done.row)
                fresh += 1
            advance()
    return fresh


class _Class:
    """Whose every submission is, and which of them count: known when all have been graded, before a line is written."""

    def __init__(
        self,
        found: Sequence[FoundSubmission],
        ledger: Ledger,
        roster: Roster,
        nonces: Mapping[str, str],
        options: BatchOptions,
        window: Window,
        said: Mapping[str, tuple[Person, ...]],
    ) -> None:
        self.roster = roster
        self._window = window
        self._seeds = Seeds(roster, nonces)
        self._hand_ins = {one.name: one.hand_in for one in found}
        self._students: dict[str, str] = {}
        heads: dict[str, Head] = {}
        attempts = [Attempt(one.name, one.hand_in) for one in found]
        if roster.people or any(one.hand_in.order for one in found):
            attempts = list(self._attempts(ledger, heads))
        carried = [one.nonce for one in attempts if one.nonce]
        self.unlooked_nonces = 0 if nonces else len(carried)
        self.strange_nonces = len(carried) if nonces and nonces.keys().isdisjoint(carried) else 0
        shared = ClassNames(one.name for one in found if not one.hand_in.who)
        self.owners = {
            one.name: find_owner(
                one, roster, shared, nonces, said.get(one.name, ()), options.require_nonce
            )
            for one in attempts
        }
        self.counted = choose_attempts(attempts, self.owners, heads, options.attempt)
        self.names = [one.name for one in attempts if one.name in self.counted]
        self._by_person: dict[str, list[str]] = {}
        for name in self.names:
            for person in self.owners[name].people:
                self._by_person.setdefault(person.id, []).append(name)

    def _attempts(self, ledger: Ledger, heads: dict[str, Head]) -> Iterator[Attempt]:
        for name, hand_in in self._hand_ins.items():
            row = ledger.row(name)
            if row is not None:
                head = heads[name] = head_of(row)
                claimed = head.student.id
                yield Attempt(name, hand_in, claimed, row.nonce, bool(row.evidence), row.unmet)

    @property
    def by_address(self) -> bool:
        """Whether people are known by their e-mail addresses alone."""
        people = self.roster.people
        return bool(people) and all(person.id == person.email for person in people)

    @property
    def missing(self) -> Iterator[tuple[Person, str]]:
        """Of whom nothing came, or nothing but what is nobody's yet, and why they have no mark."""
        owners = ((name, self.owners[name]) for name in self.names)
        disputed = {person.id: name for name, owner in owners for person in owner.disputed}
        for person in self.roster.people:
            if person.id in disputed and person.id not in self._by_person:
                may_be = shown(disputed[person.id])
                yield person, f"{may_be} may be theirs: say whose it is (--owners)"
            elif person.id not in self._by_person:
                yield person, "nothing was handed in"

    def whose(self, name: str) -> Hashable:
        """The same for submissions of the same people."""
        owner = self.owners.get(name)
        return tuple(person.id for person in owner.people) or name if owner else name

    def record(self, row: LedgerRow, copied: Mapping[str, Sequence[str]]) -> Record:
        """All that is known of a submission; ``copied``: by its name who else has the same."""
        record = recorded(row)
        name, student = record.submission, record.student
        owner, hand_in = self.owners[name], self._hand_ins[name]
        self._students[name] = student.id
        people = owner.people
        if not self.roster.people and student.id:
            people = (Person(student.id, student.name),)
        odd = (
            *owner.flags,
            *([hand_in.odd] if hand_in.odd else ()),
            *self._twice(name, owner),
            *self._window.odd(row.recorded, row.started, hand_in.at),
            *self._seeds.odd(people, row.seed, student.id),
        )
        return msgspec.structs.replace(
            record,
            people=people,
            handed_in=hand_in.at,
            late=hand_in.late,
            other_attempts=self.counted[name],
            private=Private(odd, tuple(copied.get(name, ())), row, row.alike),
        )

    def _twice(self, name: str, owner: Owner) -> Iterator[str]:
        for person in owner.people:
            others = [other for other in self._by_person[person.id] if other != name]
            if others:
                yield f"{person.id} handed in {listed([shown(other) for other in others[:_LEFT_SHOWN]])} too"

    def ids(self, name: str) -> str:
        """Whose a submission is, in one word; of an earlier year's nobody's."""
        if name not in self.owners:
            return ""
        return "+".join(person.id for person in self.owners[name].people) or self._students[name]


def _write(
    out: Path,
    class_of: _Class,
    ledger: Ledger,
    labs: Sequence[Lab],
    exporter: Exporter,
    earlier: Iterable[tuple[str, LedgerRow]],
) -> tuple[Counter[str], list[float]]:
    """All files, from the ledger, a row at a time: kept are what is compared, and records that one file holds."""
    outcomes: Counter[str] = Counter()
    points: list[float] = []
    groups = _groups(class_of, ledger, earlier)
    copied = copy_flags(groups, class_of.whose)
    with ExitStack() as stack:
        sheets = [
            table.sheet(stack.enter_context(replacing(out / table.file)), [lab.id for lab in labs])
            for table in tables()
        ]
        for row in ledger.rows(class_of.names):
            record = class_of.record(row, copied)
            for sheet in sheets:
                sheet.add(record)
            exporter.add(record)
            outcomes[record.outcome] += 1
            points.append(float(record.points))
        for person, reason in class_of.missing:
            for sheet in sheets:
                sheet.add_missing(person, reason)
            outcomes["missing"] += 1
        for sheet in sheets:
            sheet.finish()
    exporter.finish()
    write_copies(out / "copies.csv", groups, class_of.ids)
    return outcomes, points


def _groups(
    class_of: _Class, ledger: Ledger, earlier: Iterable[tuple[str, LedgerRow]]
) -> list[Group]:
    """Who has the same: known before a row is written, so that each can say so."""
    fingerprints = Fingerprints()
    for name in class_of.names:
        row = ledger.row(name)
        if row is not None:
            fingerprints.add(name, row)
    for name, row in earlier:
        fingerprints.add(name, row, before=True)
    return fingerprints.groups()


def _is_handed_in(out: Path, found: Sequence[FoundSubmission]) -> bool:
    """Whether a folder of results lies in a submission, so that its learner could have laid what stands there."""
    roots = {path: Path(path).resolve() for path in {one.path for one in found}}
    return any(
        not one.members and out.is_relative_to(roots[one.path].joinpath(*one.parts))
        for one in found
    )


def _show_changes(
    found: Sequence[FoundSubmission], ledger: Ledger, labs: Sequence[Lab], jobs: int
) -> int:
    """What grading now would change; nothing is written."""
    console = Console(highlight=False, markup=False, emoji=False)
    changed: dict[str, list[str]] = {}
    new, then = 0, ""
    now = ",".join(lab.id for lab in labs)
    for done in grade_all(found, ledger.keys, labs, jobs):
        name = done.found.name
        before = ledger.row(name)
        if done.row is None:
            continue
        if before is None:
            new += 1
            continue
        was = recorded(before)
        lines = changes(was, recorded(decode_row(done.row)))
        asked = ",".join(lab.id for lab in was.labs)
        if lines and asked == now:
            anew = ledger.why_anew(name, done.key)
            changed[name] = [f"{name}: {anew}", *(f"{name}: {line}" for line in lines)]
        elif lines:
            changed[name] = [f"{name}: other labs were asked for"]
            then = asked
    if then:
        again = "give the same --labs to see what else would change"
        console.print(f"Before, --labs {then} was graded, and now {now}: {again}.", soft_wrap=True)
    for name in sorted(changed):
        for line in changed[name]:
            console.print(line, soft_wrap=True)
    held = len(found) - new
    gone = len(ledger.keys.keys() - {one.name for one in found})
    if gone:
        lost = f"{count(gone, 'submission')} graded before was not found now"
        console.print(f"{lost}: give the same paths and --roster.", soft_wrap=True)
    console.print(
        f"{count(len(changed), 'submission')} of {held} graded before would change; {new} would be new."
    )
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
    bar = Progress(
        *columns, TimeRemainingColumn(), console=Console(stderr=True), auto_refresh=False
    )
    with bar:
        task = bar.add_task("grading", total=total, start=True)
        step = max(1, total // 200)

        def advance() -> None:
            bar.advance(task)
            if not int(bar.tasks[0].completed) % step:
                bar.refresh()

        yield advance
        bar.refresh()


def _tell(
    outcomes: Counter[str],
    points: list[float],
    fresh: int,
    out: Path,
    left: list[str],
    class_of: _Class,
) -> None:
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
    others = sum(map(len, class_of.counted.values()))
    if others:
        console.print(
            f"{count(others, 'other attempt')} graded and not counted; --attempt says which one counts"
        )
    if class_of.strange_nonces:
        line = f"Of {count(class_of.strange_nonces, 'nonce')} none is of this class"
        asked = "was `labproof issue` given another --secret, --assignment or --from?"
        console.print(f"{line}: {asked}", soft_wrap=True)
    if class_of.by_address:
        console.print("The roster has no column `id`: its ids are e-mail addresses", soft_wrap=True)
    if class_of.unlooked_nonces:
        line = f"{count(class_of.unlooked_nonces, 'recording')} with a nonce, and whose that is was not looked at"
        console.print(f"{line}: give the --secret of `labproof issue`", soft_wrap=True)
    if left:
        more = f" and {len(left) - _LEFT_SHOWN} more" if len(left) > _LEFT_SHOWN else ""
        console.print(
            f"Taken for no submission: {', '.join(left[:_LEFT_SHOWN])}{more}", soft_wrap=True
        )
    if not compares_likeness():
        console.print(
            "Nearly the same words were not looked for: `pip install rapidfuzz`", soft_wrap=True
        )
    written = [f"{one.file} ({one.reader})" if one.reader else one.file for one in tables()]
    console.print(f"Results: {out}/{', '.join([*written, 'copies.csv'])}", soft_wrap=True)
