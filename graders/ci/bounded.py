"""Work on what a learner wrote, in a process of its own: bounded in time and memory; nothing but bytes come back."""

from __future__ import annotations

import multiprocessing
import os
import resource
from collections.abc import Callable
from multiprocessing.connection import Connection

from labproof.graders import limits
from labproof.graders.batch.grade.bounds import broke, ended, limit_memory, too_long

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
            raise Lost(too_long())
        frame = ours.recv_bytes()
    except (EOFError, OSError):
        process.join(1)
        raise Lost(ended(process.exitcode)) from None
    finally:
        process.kill()
        process.join()
        ours.close()
    if frame.startswith(_FAILED):
        raise Lost(frame.removeprefix(_FAILED).decode("utf-8", "replace"))
    return frame.removeprefix(_DONE)


def _work(pipe: Connection, work: Callable[[], bytes]) -> None:
    try:
        _limit()
        message = _DONE + work()
    except Exception as error:
        message = _FAILED + broke(error).encode("utf-8", "replace")
    pipe.send_bytes(message)


def _limit() -> None:
    """So much more memory, and a few seconds of processor time."""
    limit_memory()
    resource.setrlimit(resource.RLIMIT_CPU, (limits.SUBMISSION_S, limits.SUBMISSION_S + 1))
    os.chdir("/")
