"""Every export: its name, the file where it is looked for, and how a record becomes its text."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import msgspec

from labproof.graders.messages import near
from labproof.graders.model import Record


class Setting(msgspec.Struct, frozen=True):
    """Where an export will be read.

    Args:
        environ: The environment of the place.
        hidden: Nothing of the marks is for the learner's eyes.
    """

    environ: Mapping[str, str] = {}
    hidden: bool = False


class Export(msgspec.Struct, frozen=True):
    """One way to write a record.

    Args:
        file: Where the place that reads it looks for it.
        render: ``(records, setting) -> text``.
        several: Whether more than one record may stand in one file.
    """

    name: str
    file: str
    render: Callable[[Sequence[Record], Setting], str]
    several: bool = False


class UnknownExport(ValueError):
    """No export has that name; the text says which there are."""


# Name -> where it is, loaded when it is asked for.
_EXPORTS = {
    "classroom-reporter": "classroom_reporter:REPORTER",
    "classroom50": "classroom50:RESULT",
    "classroom50-release": "classroom50:RELEASE",
    "github": "github:ANNOTATIONS",
    "gitlab-quality": "gitlab:QUALITY",
    "gradescope": "gradescope:RESULTS",
    "json": "json:RECORDS",
    "junit": "junit:JUNIT",
    "markdown": "markdown:SUMMARY",
}
NAMES = tuple(_EXPORTS)
_STREAMS = ("/dev/fd", "/dev/stdout", "/dev/stderr", "/dev/null", "/dev/tty", "/proc")


def export_named(name: str) -> Export:
    """The export of this name.

    Raises:
        UnknownExport: There is none.
    """
    if name not in _EXPORTS:
        close = near(name, _EXPORTS)
        hint = f"did you mean {close}?" if close else f"there are {', '.join(_EXPORTS)}"
        raise UnknownExport(f"no export is called {name!r}; {hint}")
    module, _, attribute = _EXPORTS[name].partition(":")
    export: Export = getattr(
        importlib.import_module(f"labproof.graders.reports.{module}"), attribute
    )
    return export


def named_file(text: str) -> tuple[str, str]:
    """Name and file of ``NAME=FILE``.

    Raises:
        ValueError: It is of another shape, no export has that name, or the file is a stream: a log obeys what is
            written for another reader, and what is no file would be replaced by one.
    """
    name, _, file = text.partition("=")
    if name not in NAMES or not file:
        raise ValueError(f"expected NAME=FILE with a NAME of {', '.join(NAMES)}, found {text!r}")
    if any(map(Path(file).absolute().is_relative_to, _STREAMS)):
        raise ValueError(f"expected a file behind {name}=, found {file!r}")
    return name, file
