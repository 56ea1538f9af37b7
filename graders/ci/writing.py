"""Files beside what a learner committed: nothing that lies there is followed, kept or appended to."""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path


class Unwritable(Exception):
    """A file cannot be written; the text says which and what to do."""


def remove(path: Path) -> None:
    """Take away what stands where a result is to be: one that is there before is not ours.

    Raises:
        Unwritable: It is a folder, or may not be removed.
    """
    try:
        with contextlib.suppress(FileNotFoundError):
            path.unlink()
    except IsADirectoryError:
        raise Unwritable(
            f"{path} is a folder, and a result belongs there; remove it from the repository"
        ) from None
    except OSError as error:
        raise Unwritable(_why(path, error)) from None


def write_new(path: Path, text: str) -> None:
    """Write a file whole, in the place of whatever has its name.

    Raises:
        Unwritable: It cannot be.
    """
    beside = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    try:
        handle = os.open(
            beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, 0o644
        )
        try:
            with open(handle, "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise Unwritable(_why(path, error)) from None


def append(path: str, text: str, variable: str) -> None:
    """Append to a file that the runner named in a variable.

    Raises:
        Unwritable: It cannot be.
    """
    try:
        with open(path, "a", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except OSError as error:
        raise Unwritable(f"${variable}: {_why(Path(path), error)}") from None


def _why(path: Path, error: OSError) -> str:
    return f"{path} cannot be written ({error.strerror}); name another place with --out"
