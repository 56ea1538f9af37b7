"""Into a process that no file of the checkout can reach: no path, no variable, no working directory leads there."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NoReturn

import msgspec

from labproof.graders import ROOT
from labproof.graders.ci.request import Request

# As the root's conftest does: one name for every module, however labproof was installed.
_BOOT = """\
import runpy, sys
sys.path[:] = {path!r}
runpy.run_path({as_package!r})["make"]()
{then}
"""
_START = "from labproof.graders.ci.run import main; main(sys.argv[1].encode())"
# What such variables name is run, read or written.
_OBEYED = ("PYTHON", "PYTEST", "COV_", "LD_", "DYLD_")


def run_isolated(request: Request) -> NoReturn:
    """Go on in a fresh interpreter (``python -I``) that is at home with our own labs; this process becomes it."""
    repo = Path(request.repo)
    request = msgspec.structs.replace(request, labproof_inside=_is_inside(str(ROOT), repo))
    own = [Path(place).resolve() for place in (sys.prefix, sys.base_prefix)]
    path = [
        entry
        for entry in _clean(sys.path)
        if not _is_inside(entry, repo) or any(_is_inside(entry, place) for place in own)
    ]
    environ = {key: value for key, value in os.environ.items() if not key.startswith(_OBEYED)}
    for number, stream in ((1, sys.stdout), (2, sys.stderr)):
        if stream is None:
            _open_nowhere(number)
        else:
            stream.flush()
    os.chdir(ROOT / "labs")  # a name of a lab means one of these
    command = [*isolated(path, _START), msgspec.json.encode(request).decode()]
    os.execve(sys.executable, command, environ)  # noqa: S606 (no shell is wanted)


def isolated(path: Sequence[str], then: str) -> list[str]:
    """The command of an interpreter that is at home with this labproof, finds the rest on that path, and does `then`."""
    as_package = str(ROOT / "graders" / "as_package.py")
    boot = _BOOT.format(path=path, as_package=as_package, then=then)
    return [sys.executable, "-I", "-B", "-c", boot]


def _open_nowhere(number: int) -> None:
    """Give a stream that was closed somewhere to go; the next file that is opened would have its number."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), number)
    os.set_inheritable(number, True)


def _clean(path: Iterable[str]) -> list[str]:
    """Entries that name a place of their own; an empty one is wherever the process happens to be."""
    return [entry for entry in path if os.path.isabs(entry)]


def _is_inside(path: str, folder: Path) -> bool:
    return Path(path).resolve().is_relative_to(folder)
