"""`labproof hint`: a question's hints, one after the other."""

from __future__ import annotations

from pathlib import Path
from shlex import quote

import click

from labproof.graders.cli.learner import lab_and_name, whose
from labproof.graders.messages import count, shown
from labproof.graders.specs.problems import meant


@click.command()
@click.argument("where", metavar="LAB.QUESTION")
@click.argument("number", type=click.IntRange(min=1), default=1, metavar="[NUMBER]")
@whose
def hint(where: str, number: int, answers: str) -> None:
    """Show the hints of a question, a check or some state: the first one, or as many as you ask for."""
    lab, wanted = lab_and_name(where, Path(answers))
    if wanted not in lab.by_id:
        message = meant(wanted, lab.by_id) or f"; it has {', '.join(lab.by_id)}"
        raise click.ClickException(f"{lab.id} has nothing called {shown(wanted)}{message}")
    item = lab.by_id[wanted]
    hints = [text for text in (item.hint, *item.more_hints) if text]
    if not hints:
        click.echo(f"{wanted} has no hint")
    for at, text in enumerate(hints[:number], start=1):
        click.echo(f"Hint {at} of {len(hints)}: {text}" if len(hints) > 1 else f"Hint: {text}")
    if number < len(hints):
        click.echo(f"The next one: labproof hint {quote(where)} {number + 1}")
    elif hints and number > len(hints):
        click.echo(f"There are no more: {where} has {count(len(hints), 'hint')}")
