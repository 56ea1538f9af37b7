"""`labproof page`: a lab's exercise, wherever labproof is installed."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from labproof.graders.specs.catalogue import find_labs
from labproof.graders.specs.problems import SpecError


@click.command()
@click.argument("lab")
@click.option("--path", is_flag=True, help="Tell where the page lies instead, for a browser or an editor.")
def page(lab: str, path: bool) -> None:
    """Show what is to be done in a lab: on a terminal page by page, else as Markdown."""
    try:
        (folder,) = find_labs([lab])
    except SpecError as error:
        raise click.ClickException(str(error)) from None
    file = folder / "README.md"
    if not file.is_file():
        raise click.ClickException(f"{lab} has no page; whoever wrote it has to lay {file}")
    click.echo(file) if path else _show(file)


def _show(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    if not sys.stdout.isatty():
        click.echo(text, nl=False)
        return
    from rich.console import Console
    from rich.markdown import Markdown

    console = Console(width=min(Console().width, 100))
    with console.capture() as shown:
        console.print(Markdown(text))
    click.echo_via_pager(shown.get(), color=True)
