"""Work on what a learner wrote, in a process of its own: bounded in time and memory; nothing but bytes come back."""

from __future__ import annotations

import multiprocessing
import os
import resource
import signal
from collections.abc import Callable
from multiprocessing.connection import Connection

from labproof.graders import limits
from labproof.graders.messages import printable

_CONTEXT = multiprocessing.get_context("fork")  # the labs are read already

_DONE, _FAILED = b"=", b"!"  # the first byte of what comes back


class Lost(Exception):
    """Nothing came back; the text says why."""


def bounded(work: Callable[[], bytes]) -> bytes:
    """What ``work`` makes.

    Raises:
        Lost: It raised, was ended, or took too long.
    """
    ours, theirs = _CONTEXT.Pipe(duplex=False)
    process = _CONTEXT.Process(target=_work, args=(theirs, work), daemon=True)
    process.start()
    theirs.close()
    try:
        if not ours.poll(limits.SUBMISSION_WALL_S):
            raise Lost(f"it took longer than {limits.SUBMISSION_WALL_S} s")
        told = ours.recv_bytes()
    except (EOFError, OSError):
        process.join(1)
        raise Lost(_ended(process.exitcode)) from None
    finally:
        process.kill()
        process.join()
        ours.close()
    if told.startswith(_FAILED):
        raise Lost(told.removeprefix(_FAILED).decode("utf-8", "replace"))
    return told.removeprefix(_DONE)


def _ended(code: int | None) -> str:
    if code is None or code >= 0:
        return "its process ended"
    if -code == signal.SIGXCPU:
        return f"it took more than {limits.SUBMISSION_S} s of processor time"
    return f"reading it ended the process that did ({signal.Signals(-code).name})"


def _work(pipe: Connection, work: Callable[[], bytes]) -> None:
    try:
        _limit()
        told = _DONE + work()
    except MemoryError:
        told = (
            _FAILED
            + f"it took more than {limits.SUBMISSION_MEMORY_BYTES // 1024 // 1024} MB".encode()
        )
    except Exception as error:
        why = printable(f"{type(error).__name__}: {error}")
        told = _FAILED + why[: limits.SHOWN_CHARS].encode("utf-8", "replace")
    pipe.send_bytes(told)


def _limit() -> None:
    """What this process has now and so much more memory, and a few seconds of processor time."""
    with open("/proc/self/statm", encoding="ascii") as file:
        now = int(file.read().split()[0]) * resource.getpagesize()
    most = now + limits.SUBMISSION_MEMORY_BYTES
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CPU, (limits.SUBMISSION_S, limits.SUBMISSION_S + 1))
    os.chdir("/")
