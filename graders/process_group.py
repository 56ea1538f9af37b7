"""A process group: a program in a session of its own, ended together with what it started itself."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Sequence
from contextlib import suppress
from typing import Any


def start(command: Sequence[str], **options: Any) -> subprocess.Popen[Any]:
    """``subprocess.Popen`` of a group's first process. What interrupts us does not reach it: whoever starts it ends it."""
    return subprocess.Popen(command, start_new_session=True, **options)


def end(first: subprocess.Popen[Any]) -> None:
    """Kill the whole group, however long its first process is gone, and wait for that one.

    The kernel signals a group as a whole, and lets nobody fork meanwhile; only what made a session of its own is missed.
    """
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(first.pid, signal.SIGKILL)
    first.wait()
