"""`labproof page`: a lab's exercise, wherever labproof is installed."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

import click

from labproof.graders.cli.learner import theirs, whose
from labproof.graders.messages import why_of_file
from labproof.graders.model import Lab
from labproof.graders.page import MADE, Called, render_page, written_page
from labproof.graders.specs.catalogue import command_argument, find_labs
from labproof.graders.specs.load import load_lab
from labproof.graders.specs.problems import SpecError


@click.command()
@click.argument("labs", nargs=-1, required=True, metavar="LAB...")
@click.option(
    "--path",
    is_flag=True,
    help="Tell where its README.md lies instead, for a browser or an editor.",
)
@click.option("--write", is_flag=True, help="Write it as the README.md of labs of your own.")
@click.option(
    "--id", "learner", default="", metavar="ID", help="With whose values, where a lab draws any."
)
@whose
def page(labs: tuple[str, ...], path: bool, write: bool, learner: str, answers: str) -> None:
    """Show what is to be done in a lab: on a terminal page by page, else as Markdown."""
    try:
        for lab in [load_lab(folder) for folder in find_labs(labs)]:
            file = Path(lab.folder, "README.md")
            if write:
                _write(lab, file)
            elif path and not file.is_file():
                raise click.ClickException(
                    f"{lab.id} has no README.md; `labproof page {lab.path} --write` makes it"
                )
            elif path:
                click.echo(file)
            else:
                _show(_page(theirs(lab, Path(answers), learner), file))
    except SpecError as error:
        raise click.ClickException(str(error)) from None
    except OSError as error:
        raise click.ClickException(
            f"{why_of_file(error)}; change its permissions, or lay the course elsewhere"
        ) from None


def _page(lab: Lab, file: Path) -> str:
    """What was written by hand stands; one made of lab.yaml is made anew, for who reads it where we are."""
    text = file.read_text(encoding="utf-8") if file.is_file() else ""
    if text.strip() and not text.startswith(MADE):
        return text
    return render_page(lab, Called(command_argument(file.parent), shlex.quote(lab.path)))


def _write(lab: Lab, file: Path) -> None:
    there = file.read_text(encoding="utf-8") if file.is_file() else ""
    if there.strip() and not there.startswith(MADE):
        message = "was written by hand; move what it says into about, steps and after of lab.yaml, and it away"
        raise click.ClickException(f"{file}: {message}")
    file.write_text(written_page(lab), encoding="utf-8")
    click.echo(f"written: {file}")


def _show(text: str) -> None:
    if not sys.stdout.isatty():
        click.echo(text, nl=False)
        return
    from rich.console import Console
    from rich.markdown import Markdown

    console = Console(width=min(Console().width, 100))
    with console.capture() as shown:
        console.print(Markdown(text))
    click.echo_via_pager(shown.get(), color=True)
