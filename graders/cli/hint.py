"""`labproof hint`: a question's hints, one after the other."""

from __future__ import annotations

from pathlib import Path

import click

from labproof.graders.cli.learner import theirs
from labproof.graders.messages import count, shown
from labproof.graders.specs.catalogue import find_labs
from labproof.graders.specs.load import load_lab
from labproof.graders.specs.problems import SpecError, meant


@click.command()
@click.argument("where", metavar="LAB.QUESTION")
@click.argument("number", type=click.IntRange(min=1), default=1, metavar="[NUMBER]")
def hint(where: str, number: int) -> None:
    """Show the hints of a question, a check or some state: the first one, or as many as you ask for."""
    name, _, wanted = where.rpartition(".")
    try:
        lab = theirs(load_lab(find_labs([name])[0]), Path("answers"))
    except SpecError as error:
        raise click.ClickException(
            f"{error}; name a question as LAB.QUESTION" if not name else str(error)
        ) from None
    if wanted not in lab.by_id:
        told = meant(wanted, lab.by_id) or f"; it has {', '.join(lab.by_id)}"
        raise click.ClickException(f"{lab.id} has nothing called {shown(wanted)}{told}")
    item = lab.by_id[wanted]
    hints = [text for text in (item.hint, *item.more_hints) if text]
    if not hints:
        click.echo(f"{wanted} has no hint")
    for at, text in enumerate(hints[:number], start=1):
        click.echo(f"Hint {at} of {len(hints)}: {text}" if len(hints) > 1 else f"Hint: {text}")
    if number < len(hints):
        click.echo(f"The next one: labproof hint {where} {number + 1}")
    elif hints and number > len(hints):
        click.echo(f"There are no more: {where} has {count(len(hints), 'hint')}")
