"""The instructor's commands, and those by which a learner hands in."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from labproof.graders.cli.parameters import EXPORT_HELP, comma_separated, exports_named

if TYPE_CHECKING:
    from labproof.graders.model import Lab

_PATH = click.Path(path_type=Path)
_ASSIGNMENT = click.option(
    "--assignment", default="", metavar="NAME", help="For which assignment nonces are."
)
_FROM = click.option(
    "--from", "start", default="", metavar="DAY", help="When it begins: 2026-11-01, UTC."
)
_UNTIL = click.option(
    "--until", "end", default="", metavar="DAY", help="When it ends, that day included."
)


def _layouts(_context: click.Context, _option: click.Parameter, value: str) -> str:
    """Checked here, so that the list is loaded by this command alone."""
    from labproof.graders.batch.find.layouts import LAYOUTS

    if value and value not in LAYOUTS:
        raise click.BadParameter(f"{value!r} is none of {', '.join(LAYOUTS)}")
    return value


@click.command()
@click.argument("paths", nargs=-1, required=True, type=_PATH, metavar="PATH...")
@click.option("--out", required=True, type=_PATH, metavar="DIR", help="Where results go.")
@click.option(
    "--roster",
    type=_PATH,
    metavar="CSV",
    help="Who is in the class: any course site's list, or id,name,email,group.",
)
@click.option(
    "--owners",
    type=_PATH,
    metavar="CSV",
    help="Whose hand-ins are, where you say it: submission,id.",
)
@click.option(
    "--labs",
    default="",
    callback=comma_separated,
    metavar="LAB,LAB",
    help="Labs, or a course.  [default: this one]",
)
@click.option(
    "--secret", type=_PATH, metavar="FILE", help="What `labproof issue` made nonces with."
)
@click.option(
    "--require-nonce",
    is_flag=True,
    help="Nobody gets the mark of a recording that is not theirs by its nonce.",
)
@click.option(
    "--layout",
    default="",
    callback=_layouts,
    metavar="SITE",
    help="Where the hand-ins come from.  [default: found out]",
)
@click.option(
    "--name-pattern",
    default="",
    metavar="REGEX",
    help="What names of hand-ins tell, where no site fits: (?P<id>…).",
)
@click.option(
    "--attempt",
    default="last",
    show_default=True,
    type=click.Choice(("best", "first", "last")),
    help="Which of a learner's attempts counts.",
)
@click.option(
    "--jobs",
    default=0,
    type=click.IntRange(min=0),
    metavar="N",
    help="Processes.  [default: all processors]",
)
@click.option("--regrade", is_flag=True, help="Only show who would change, and why; write nothing.")
@click.option(
    "--export",
    "exports",
    multiple=True,
    callback=exports_named,
    metavar="NAME=FILE",
    help=EXPORT_HELP,
)
@_ASSIGNMENT
@_FROM
@_UNTIL
@click.option(
    "--reference",
    multiple=True,
    type=_PATH,
    metavar="DIR",
    help="An earlier year's --out: copies of it are told.",
)
@click.option(
    "--against",
    multiple=True,
    type=_PATH,
    metavar="FILE",
    help="List each difference to what CI said.",
)
def grade(paths: Sequence[Path], out: Path, **options: Any) -> None:
    """Grade submissions: folders, archives, one archive of all, cloned repositories.

    The course is the one that the current folder belongs to, unless --labs names another, or some labs.
    Exit 0 when every submission got its row and all were graded, 2 when some were not, whatever the marks.
    """
    from labproof.graders.batch.run import BatchError, BatchOptions, run_batch

    try:
        sys.exit(run_batch(paths, out, BatchOptions(**options)))
    except BatchError as error:
        raise click.ClickException(str(error)) from None
    except KeyboardInterrupt:
        click.echo(
            "Interrupted; what was graded is kept, and the same command goes on from there.",
            err=True,
        )
        sys.exit(130)


@click.command()
@click.option("--roster", required=True, type=_PATH, metavar="CSV", help="Who is in the class.")
@click.option(
    "--secret",
    default="labproof.secret",
    show_default=True,
    type=_PATH,
    metavar="FILE",
    help="Made where it is not there.",
)
@click.option(
    "--to",
    default="nonces.csv",
    show_default=True,
    type=_PATH,
    metavar="CSV",
    help="Give each their own.",
)
@_ASSIGNMENT
@_FROM
@_UNTIL
def issue(roster: Path, secret: Path, to: Path, assignment: str, start: str, end: str) -> None:
    """Give each learner a nonce, which `labproof record --nonce` carries along: a copied recording shows.

    With --assignment it is another one for each assignment and beginning; give `labproof grade` the same two then.
    The end may be moved later.
    """
    from labproof.graders.batch.cells import CsvFile, replacing
    from labproof.graders.batch.class_list import RosterError, load_roster
    from labproof.graders.batch.nonces import load_secret, nonce_of, purpose_of
    from labproof.graders.batch.record.window import NotATime, window_of
    from labproof.graders.messages import why_of_file

    try:
        window_of(start, end)
        people, key = load_roster(roster).people, load_secret(secret, make=True)
        with replacing(to) as file:
            table = CsvFile(file, ["id", "nonce", "name", "email"])
            for person in people:
                table.row(
                    [
                        person.id,
                        nonce_of(person.id, key, purpose_of(assignment, start)),
                        person.name,
                        person.email,
                    ]
                )
    except (RosterError, NotATime) as error:
        raise click.ClickException(str(error)) from None
    except OSError as error:
        raise click.ClickException(
            f"{why_of_file(error)}; name another place with --to or --secret"
        ) from None
    click.echo(
        f"{len(people)} nonces in {to}; keep {secret} to yourself, and keep it: grading needs it again"
    )


@click.command()
@click.argument("labs", nargs=-1, metavar="[LAB]...")
@click.option("--answers", default="answers", type=_PATH, metavar="DIR", show_default=True)
@click.option("--to", default="submission.zip", type=_PATH, metavar="FILE", show_default=True)
def submit(labs: Sequence[str], answers: Path, to: Path) -> None:
    """Pack answers and evidence into one zip to hand in, after a last look at what is unanswered.

    Of the course that the current folder belongs to, or of the labs or the course that are named.
    """
    from labproof.graders.batch.packing import PackingError, pack

    try:
        for line in pack(answers, to, labs):
            click.echo(line)
    except PackingError as error:
        raise click.ClickException(str(error)) from None


@click.group()
def evidence() -> None:
    """Look into recorded evidence."""


@evidence.command()
@click.argument("file", default="answers/evidence.json", type=_PATH)
def show(file: Path) -> None:
    """Explain what an evidence file holds, and what in it does not fit."""
    from labproof.graders.evidence.challenge import unmet
    from labproof.graders.evidence.file import EvidenceError, load_evidence
    from labproof.graders.evidence.plausibility import contradictions
    from labproof.graders.facts import known_sources, parse_facts
    from labproof.graders.messages import printable
    from labproof.graders.reports.evidence import render_evidence

    try:
        found = load_evidence(file)
    except EvidenceError as error:
        raise click.ClickException(str(error)) from None
    click.echo(render_evidence(found), nl=False)
    labs = _course_labs()
    known = known_sources(labs)
    for line in (
        *contradictions(found, parse_facts(found, known, known=known), known),
        *unmet(found, labs),
    ):
        click.echo(f"Does not fit: {printable(line)}.")


def _course_labs() -> list[Lab]:
    from labproof.graders.specs.catalogue import find_labs
    from labproof.graders.specs.load import load_lab
    from labproof.graders.specs.problems import SpecError

    try:
        return [load_lab(folder) for folder in find_labs()]
    except SpecError as error:
        raise click.ClickException(str(error)) from None
