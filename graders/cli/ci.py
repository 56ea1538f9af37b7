"""`labproof ci`: what it may be asked."""

from __future__ import annotations

from pathlib import Path

import click

from labproof.graders.ci.targets import TARGETS
from labproof.graders.cli.parameters import comma_separated, exports_named, percentage_digits
from labproof.graders.reports.rows import FEEDBACK

_PATH = click.Path(path_type=Path)


@click.command()
@click.option(
    "--target", type=click.Choice(list(TARGETS)), help="Where it runs.  [default: found out]"
)
@click.option(
    "--repo", default=".", type=_PATH, metavar="DIR", help="The checkout.  [default: here]"
)
@click.option(
    "--answers",
    default="answers",
    show_default=True,
    metavar="DIR",
    help="The folder of answers in it.",
)
@click.option(
    "--labs",
    default="",
    callback=comma_separated,
    metavar="LAB,LAB",
    help="Only these labs, or folders of some.",
)
@click.option(
    "--min-score",
    callback=percentage_digits,
    metavar="PERCENT",
    help="Exit 1 below it, such as 70%.",
)
@click.option(
    "--feedback",
    type=click.Choice(FEEDBACK),
    default="full",
    show_default=True,
    help="What a learner sees.",
)
@click.option("--live", is_flag=True, help="Look at the runner itself as well.")
@click.option(
    "--out", type=_PATH, metavar="DIR", help="Where files go.  [default: where they are looked for]"
)
@click.option(
    "--export",
    "exports",
    multiple=True,
    callback=exports_named,
    metavar="NAME=FILE",
    help="One more file.",
)
def ci(
    target: str | None,
    repo: Path,
    answers: str,
    labs: list[str],
    min_score: str,
    feedback: str,
    live: bool,
    out: Path | None,
    exports: tuple[tuple[str, str], ...],
) -> None:
    """Grade the checkout's answers as data, and tell the place it runs in.

    Nothing of the checkout is run, imported or read as configuration.

    Exit 0 when it was graded (and the score is reached), 1 when the score is not reached, 2 when nothing could be
    taken, 3 when a result is an error, so that these are no marks.
    """
    from labproof.graders.ci.launch import run_isolated
    from labproof.graders.ci.request import Request

    if not repo.is_dir():
        raise click.UsageError(f"--repo {repo}: there is no such folder")
    if Path(answers).is_absolute() or ".." in Path(answers).parts:
        raise click.UsageError(f"--answers {answers}: name a folder inside the repository")
    request = Request(
        repo=str(repo.resolve()),
        answers=answers,
        out=str(out.resolve()) if out else "",
        target=target or "",
        labs=tuple(str(Path(name).resolve()) if "/" in name else name for name in labs),
        min_score=min_score,
        feedback=feedback,
        live=live,
        exports=exports,
    )
    run_isolated(request)
