"""What pytest may be asked for a run over labs.

Every option has a long spelling (``--labproof-answers``) that no other project uses. The short one (``--answers``) is
there only where labs are among what is run: in any other run it belongs to whoever else has one of that name.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from labproof.graders.messages import near
from labproof.graders.pytest_plugin.exports import export_option
from labproof.graders.score import percentage

_SPEC = "lab.yaml"
_DEST = "labproof_"
_LIKE = 0.8  # of two options; "--answrs" and "--answers" have 0.94


class LabOptions:
    """A group of options that are about labs."""

    def __init__(self, parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
        """See from the command line whether labs are run at all."""
        self._group = parser.getgroup("labproof", "grading labs")
        run: Any = pluginmanager.get_plugin("pytestconfig")
        self._short = names_labs(run.invocation_params.args, run.invocation_params.dir)

    def add(self, name: str, **settings: Any) -> None:
        """One option; its value is ``config.getoption("labproof_NAME")``."""
        spellings = [*([f"--{name}"] if self._short else []), f"--labproof-{name}"]
        self._group.addoption(*spellings, dest=f"{_DEST}{name.replace('-', '_')}", **settings)


def names_labs(arguments: Iterable[object], folder: Path) -> bool:
    """Whether one of pytest's arguments, or where none is a path the folder it is called in, is about labs."""
    written = [
        str(argument).partition("::")[0]
        for argument in arguments
        if not str(argument).startswith("-")
    ]
    if any(_is_labs(Path(folder, path), path) for path in written):
        return True
    return not any(_exists(Path(folder, path)) for path in written) and any(
        map(_holds_labs, (folder, folder / "labs"))
    )


def refuse_misspelt(config: pytest.Config) -> None:
    """Say which of our options may be meant by one that nobody has; pytest would only say that it knows none.

    Raises:
        pytest.UsageError: One of the command line's is like one of ours.
    """
    known = vars(config.known_args_namespace)
    ours = [
        f"--{dest.removeprefix(_DEST).replace('_', '-')}"
        for dest in known
        if dest.startswith(_DEST)
    ]
    arguments = [str(argument) for argument in config.invocation_params.args]
    if not names_labs(arguments, config.invocation_params.dir):
        return
    for argument in arguments:
        name = argument.partition("=")[0]
        long = (
            name.startswith("--") and name not in ours and name[2:].replace("-", "_") not in known
        )
        if not long:
            continue
        close = near(name, ours, _LIKE)
        if close:
            raise pytest.UsageError(f"there is no option {name}; did you mean {close}?")


def _is_labs(path: Path, written: str) -> bool:
    # `labs/part1` is ours from any folder (see `pytest_configure`), so there need be no such path here.
    return Path(written).parts[:1] == ("labs",) or _holds_labs(path) or _exists(path.parent / _SPEC)


def _holds_labs(path: Path) -> bool:
    try:
        return (path / _SPEC).is_file() or any(path.glob(f"*/{_SPEC}"))
    except (OSError, ValueError):  # an option's value, and no path at all
        return False


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def add_options(options: LabOptions) -> None:
    """Add what learners, instructors and CI may ask for."""
    options.add(
        "answers", metavar="DIR", default="answers", help="folder of the answer files [./answers]"
    )
    options.add(
        "evidence",
        metavar="FILE",
        type=_recorded,
        help="grade recorded evidence instead of this machine",
    )
    options.add("report-json", metavar="FILE", help="write the report as JSON")
    options.add(
        "export",
        metavar="NAME=FILE",
        type=export_option,
        action="append",
        default=[],
        help="write the results as NAME has them, such as junit=junit.xml",
    )
    options.add(
        "min-score",
        metavar="PERCENT",
        type=_percent,
        help="exit 0 from this score on, such as 70%%",
    )
    options.add("record", metavar="FILE", help="write evidence of the machine and grade nothing")
    options.add(
        "nonce", metavar="TEXT", default="", help="what your instructor gave you, for --record"
    )
    options.add(
        "receipt",
        metavar="NAME",
        default="",
        help="keep what the machine shows at this step of a lab",
    )
    options.add("doctor", action="store_true", help="tell what the machine has and grade nothing")


def _recorded(text: str) -> str:
    """No name is no wish to grade the machine itself: a script's variable was not set."""
    if not text:
        problem = f"expected a file that `labproof record` wrote, found {text!r}"
        raise argparse.ArgumentTypeError(problem)
    return text


def _percent(text: str) -> str:
    """As text: a Decimal does not travel between processes."""
    try:
        return percentage(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
