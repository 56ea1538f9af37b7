"""The nonce of `labproof record`: typed, from a file, or asked for."""

from __future__ import annotations

from collections.abc import Callable

from labproof.graders import limits
from labproof.graders.draws import is_nonce
from labproof.graders.files import Unreadable, read_bytes
from labproof.graders.messages import why

_WANTED = "expected the 32 digits 0-9 and a-f that your instructor gave you"


class NotANonce(ValueError):
    """What was given is none, or cannot be read; the text says where it stood."""


def read_nonce(given: str, ask: Callable[[], str]) -> str:
    """The nonce that was typed, or that stands in a file (``@FILE``), or that is asked for (``-``).

    On a machine of many users each sees how the others' commands were called; a file and a prompt only their owner.

    Raises:
        NotANonce: It is none.
    """
    where, nonce = f"--nonce {given!r}", given
    if given == "-":
        where, nonce = "what was typed", ask().strip()
    elif given.startswith("@"):
        where, nonce = f"--nonce {given}", _line(given[1:])
    if not is_nonce(nonce):
        raise NotANonce(f"{where}: {_WANTED}")
    return nonce


def _line(path: str) -> str:
    try:
        return read_bytes(path, limits.SMALL_FILE_BYTES).decode("utf-8-sig", "replace").strip()
    except (Unreadable, OSError) as error:
        raise NotANonce(f"--nonce @{path}: {why(error)}") from None
