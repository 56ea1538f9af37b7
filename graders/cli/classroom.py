"""`labproof classroom`: what a classroom begins with."""

from __future__ import annotations

from pathlib import Path

import click

from labproof.graders.ci.classroom import KITS, NotLaid, lay
from labproof.graders.ci.targets import TARGETS
from labproof.graders.cli.parameters import comma_separated, percentage_digits
from labproof.graders.messages import listed, why_of_file
from labproof.graders.specs.catalogue import LABS, find_labs
from labproof.graders.specs.load import load_lab
from labproof.graders.specs.problems import SpecError


@click.group()
def classroom() -> None:
    """Lay what a classroom begins with."""


@classroom.command()
@click.argument("folder", type=click.Path(path_type=Path), metavar="DIR")
@click.option(
    "--for",
    "place",
    required=True,
    type=click.Choice(list(KITS)),
    help="Where its repositories are.",
)
@click.option(
    "--labs",
    default="",
    callback=comma_separated,
    metavar="LAB,LAB",
    help="Only these labs.  [default: all]",
)
@click.option(
    "--install", default="", metavar="SPEC", help="What pip installs to grade: a wheel, a commit."
)
@click.option(
    "--min-score", callback=percentage_digits, metavar="PERCENT", help="Below it the job fails."
)
def init(folder: Path, place: str, labs: list[str], install: str, min_score: str) -> None:
    """Lay a template repository for learners, and the instructor's side of it."""
    try:
        loaded = [load_lab(path) for path in find_labs(labs)]
        for path in lay(folder, place, loaded, install, min_score):
            click.echo(f"laid {path}")
    except (SpecError, NotLaid) as error:
        raise click.ClickException(str(error)) from None
    except OSError as error:
        raise click.ClickException(f"{why_of_file(error)}; name another folder") from None
    if min_score and TARGETS[place].records:
        click.echo(
            f"--min-score was not laid: {place} keeps the marks itself, and a bad one fails no job."
        )
    own = [lab.id for lab in loaded if Path(lab.folder).parent != LABS]
    if own:
        click.echo(
            f"{listed(own)}: no lab of labproof's own, so the job must fetch your course: "
            "see 'A course of your own' in docs/ci.md."
        )
    click.echo(f"Go on as {folder / 'instructor' / 'README.md'} says.")
