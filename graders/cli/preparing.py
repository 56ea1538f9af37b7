"""`labproof begin` and `end`: make this machine ready for labs that mend or change something, and as it was."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import click

from labproof.graders.cli.learner import personal, whose
from labproof.graders.model import Lab
from labproof.graders.session import preparing
from labproof.graders.specs.catalogue import find_labs
from labproof.graders.specs.load import load_lab
from labproof.graders.specs.problems import SpecError

_labs = click.argument("labs", nargs=-1, required=True, metavar="LAB...")


@click.command()
@_labs
@whose
def begin(labs: Sequence[str], answers: str) -> None:
    """Make what a lab works on, such as the broken thing that is to be mended; begun already, it stays."""
    _each(labs, preparing.begin, Path(answers))


@click.command()
@_labs
@whose
def end(labs: Sequence[str], answers: str) -> None:
    """Remove what `labproof begin` made, and whatever was made inside it."""
    _each(labs, preparing.end, Path(answers))


def _each(names: Sequence[str], do: Callable[[Lab], Iterator[str]], answers: Path) -> None:
    try:
        for lab in [load_lab(folder) for folder in find_labs(names)]:
            if lab.prepares is None:
                click.echo(f"{lab.id} prepares nothing")
                continue
            for line in do(personal(lab, answers)):
                click.echo(line)
    except (SpecError, preparing.NotPrepared) as error:
        raise click.ClickException(str(error)) from None
