"""`labproof`: the group of all commands, each loaded when it is asked for, and the learner's own."""

from __future__ import annotations

import importlib
import shlex
import sys
import time
from collections.abc import Sequence
from importlib.metadata import entry_points
from pathlib import Path

import click

from labproof.graders import ROOT
from labproof.graders.answers.blank import blank_lines
from labproof.graders.messages import listed, shown, why_of_file
from labproof.graders.model import Lab
from labproof.graders.specs.catalogue import command_argument, find_labs
from labproof.graders.specs.load import load_lab
from labproof.graders.specs.problems import SpecError
from labproof.graders.version import VERSION

_GROUP = "labproof.commands"
_ELSEWHERE = {
    "ci": "labproof.graders.cli.ci:ci",
    "classroom": "labproof.graders.cli.classroom:classroom",
    "begin": "labproof.graders.cli.preparing:begin",
    "end": "labproof.graders.cli.preparing:end",
    "evidence": "labproof.graders.cli.instructors:evidence",
    "grade": "labproof.graders.cli.instructors:grade",
    "hint": "labproof.graders.cli.hint:hint",
    "hand-out": "labproof.graders.cli.authors:hand_out",
    "issue": "labproof.graders.cli.instructors:issue",
    "new": "labproof.graders.cli.authors:new",
    "page": "labproof.graders.cli.page:page",
    "submit": "labproof.graders.cli.instructors:submit",
    "try": "labproof.graders.cli.authors:attempt",
    "validate": "labproof.graders.cli.authors:validate",
}
_labs = click.argument("labs", nargs=-1, metavar="[LAB]...")
_nonce_option = click.option(
    "--nonce",
    envvar="LABPROOF_NONCE",
    metavar="NONCE",
    help="What your instructor gave you; @FILE reads it there, - asks for it. Or set LABPROOF_NONCE.",
)


class _Commands(click.Group):
    """The learner's commands stand here; every other is loaded when it is asked for.

    Those are ours (``_ELSEWHERE``), and what other rooms bring (entry points ``labproof.commands``).
    """

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted({*super().list_commands(ctx), *_ELSEWHERE, *entry_points(group=_GROUP).names})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name in _ELSEWHERE:
            module, _, name = _ELSEWHERE[cmd_name].partition(":")
            command: click.Command = getattr(importlib.import_module(module), name)
            return command
        for point in entry_points(group=_GROUP, name=cmd_name):
            loaded: click.Command = point.load()
            return loaded
        return super().get_command(ctx, cmd_name)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, prog_name="labproof")
def main() -> None:
    """Grade hands-on Linux labs against the real system. Grading itself is `pytest labs/LAB`."""


@main.command()
@_labs
@click.option(
    "--answers",
    default="answers",
    show_default=True,
    metavar="DIR",
    help="Where the files are laid.",
)
@click.option(
    "--id", "learner", envvar="LABPROOF_ID", default="", metavar="ID", help="Who you are."
)
@_nonce_option
def start(labs: Sequence[str], answers: str, learner: str, nonce: str | None) -> None:
    """Lay blank answer files; one that is there already stays as it is."""
    from labproof.graders.cli.learner import learner_id, personal

    folder, now = Path(answers), time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    given = "" if nonce is None else _nonce(nonce)
    try:
        loaded = [personal(lab, folder, learner, given) for lab in _load(labs)]
        if not learner and any(lab.seed for lab in loaded):
            learner = learner_id(folder)
        folder.mkdir(parents=True, exist_ok=True)
        for lab in loaded:
            path = folder / f"{lab.id}.yaml"
            if not (lab.asked or lab.draws or learner):
                click.echo(f"{lab.id} asks for no answers")
                continue
            try:
                with path.open("x", encoding="utf-8") as file:
                    file.write("\n".join(blank_lines(lab, _boot_id(), now, learner)) + "\n")
                click.echo(f"laid {path}")
            except FileExistsError:
                click.echo(
                    f"kept {path}, which is there already{_of_another(lab, folder, learner)}"
                )
        todo = [
            f"`labproof begin {command_argument(Path(lab.folder))}`"
            for lab in loaded
            if lab.prepares
        ]
        todo += ["do the exercise"] if todo else []
        todo += ["fill in what is blank"] if any(lab.asked for lab in loaded) else []
        steps = listed(todo or ["do the exercise"])
        click.echo(f"{steps[0].upper()}{steps[1:]}, then: pytest {_paths(loaded)}")
    except OSError as error:
        raise click.ClickException(
            f"{why_of_file(error)}; name another place with --answers"
        ) from None


def _of_another(lab: Lab, folder: Path, learner: str) -> str:
    """What to do about an answer file that stays and does not say that it is the learner's."""
    from labproof.graders.answers.reader import load_answers

    file = load_answers(folder, lab)
    named = file.student[0] if learner else ""
    if named == learner:
        return ""
    if not named:
        return f" and names nobody: write `id: {learner}` below its `student:`"
    return f" and is of {shown(named)}, not of {shown(learner)}"


@main.command()
@_labs
@click.option(
    "--to",
    default="answers/evidence.json",
    show_default=True,
    metavar="FILE",
    help="The file to write.",
)
@click.option(
    "--answers", default="answers", show_default=True, metavar="DIR", help="Where saved traces are."
)
@click.option(
    "--hosts", metavar="HOST", help="Another machine, as testinfra names it, such as ssh://lab1."
)
@_nonce_option
def record(
    labs: Sequence[str], to: str, answers: str, hosts: str | None, nonce: str | None
) -> None:
    """Record what this machine shows, to be graded elsewhere. It is a claim, not a proof."""
    given = "" if nonce is None else _nonce(nonce)
    where = [f"--hosts={hosts}"] if hosts else []
    _pytest(
        labs,
        f"--labproof-record={Path(to).absolute()}",
        f"--labproof-answers={answers}",
        f"--labproof-nonce={given}",
        *where,
    )


def _nonce(given: str) -> str:
    from labproof.graders.cli.nonce import NotANonce, read_nonce

    try:
        return read_nonce(given, lambda: str(click.prompt("Nonce", hide_input=True)))
    except NotANonce as error:
        raise click.ClickException(str(error)) from None


@main.command()
@click.argument("lab")
@click.argument("step")
@click.option(
    "--answers",
    default="answers",
    show_default=True,
    metavar="DIR",
    help="It is kept in receipts/ there.",
)
def receipt(lab: str, step: str, answers: str) -> None:
    """Keep what the machine shows at a step of a lab, to be graded later. It is a claim, not a proof."""
    found = _load([lab])
    known = [one.name for one in found[0].receipts]
    if len(found) > 1 or step not in known:
        message = f"{found[0].id} has no receipt {step!r}; it has {', '.join(known) or 'none'}"
        raise click.ClickException(
            message if len(found) == 1 else f"{lab} is more than one lab; name one"
        )
    _pytest([lab], f"--labproof-receipt={step}", f"--labproof-answers={answers}")


@main.command()
@_labs
@click.option(
    "--hosts", metavar="HOST", help="Another machine, as testinfra names it, such as ssh://lab1."
)
def doctor(labs: Sequence[str], hosts: str | None) -> None:
    """Tell what this machine has, what each lab will therefore do, and what to install."""
    _pytest(labs, "--labproof-doctor", *([f"--hosts={hosts}"] if hosts else []))


def _pytest(labs: Sequence[str], *options: str) -> None:
    """Run our own lab folders, and nothing else, through pytest; its exit code becomes ours."""
    import pytest

    # Whose mistakes are told here: quiet as it is, pytest would not.
    folders = [lab.folder for lab in _load(labs)]
    quiet = (
        "-qq",
        "--no-header",
        "--no-summary",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:xdist",
        "-p",
        "no:cov",
    )
    sys.exit(int(pytest.main([*quiet, f"--rootdir={ROOT}", *options, *folders])))


def _found(names: Sequence[str]) -> list[Path]:
    try:
        return find_labs(names)
    except SpecError as error:
        raise click.ClickException(str(error)) from None


def _load(names: Sequence[str]) -> list[Lab]:
    try:
        return [load_lab(folder) for folder in _found(names)]
    except SpecError as error:
        raise click.ClickException(str(error)) from None


def _paths(labs: Sequence[Lab]) -> str:
    """What to call pytest with: the labs, or their folder where they are all of a course."""
    paths = [lab.path for lab in labs]
    whole = {lab.id for lab in labs} == {name for lab in labs for name in lab.course.labs}
    folders = dict.fromkeys(_around(path) for path in paths)
    return " ".join(shlex.quote(path) for path in (folders if whole else paths))


def _around(path: str) -> str:
    """The folder that a lab's path lies in; of the lab that we are in, the one around us."""
    return str(Path(path).parent) if path != "." else str(Path.cwd().parent)


def _boot_id() -> str:
    from labproof.graders.facts.system import BOOT_ID_PATH

    try:
        return Path(BOOT_ID_PATH).read_text(encoding="ascii").strip()
    except OSError:
        return ""
