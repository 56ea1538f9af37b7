"""What a process may take that reads what a learner wrote, and how to say that it took more, or ended."""

from __future__ import annotations

import resource
import signal

from labproof.graders import limits
from labproof.graders.files import is_ours
from labproof.graders.messages import printable, why


def limit_memory() -> None:
    """What this process has now, and so much more."""
    with open("/proc/self/statm", encoding="ascii") as file:
        now = int(file.read().split()[0]) * resource.getpagesize()
    most = now + limits.SUBMISSION_MEMORY_BYTES
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def too_long() -> str:
    """It was ended from outside."""
    return f"it took longer than {limits.SUBMISSION_WALL_S} s"


def too_busy() -> str:
    """Its clock of processor time ran out."""
    return f"it took more than {limits.SUBMISSION_S} s of processor time"


def broke(error: Exception) -> str:
    """It raised."""
    if isinstance(error, MemoryError):
        return f"it took more than {limits.SUBMISSION_MEMORY_BYTES // 1024 // 1024} MiB"
    if is_ours(error):
        return f"{why(error)}: no more files could be opened; allow more with `ulimit -n`"
    return printable(f"{type(error).__name__}: {error}")[: limits.SHOWN_CHARS]


def ended(code: int | None) -> str:
    """It ended by itself, with this exit code."""
    if code is None or code >= 0:
        return "its process ended"
    if -code == signal.SIGXCPU:
        return too_busy()
    return f"reading it ended the process that did ({signal.Signals(-code).name})"
