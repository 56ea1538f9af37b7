"""Grades submissions in processes of their own: whatever one of them does to its parser costs its own row."""

from __future__ import annotations

import contextlib
import ctypes
import gc
import multiprocessing
import os
import signal
import time
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from multiprocessing.connection import Connection, wait
from typing import Any

import msgspec

from labproof.graders import limits
from labproof.graders.batch.archives import Rejected
from labproof.graders.batch.find.found import FoundSubmission
from labproof.graders.batch.grade.bounds import broke, ended, limit_memory, too_busy, too_long
from labproof.graders.batch.grade.submission import (
    LedgerRow,
    content_hash,
    file_hashes,
    grade_files,
    rejected,
    wanted_files,
)
from labproof.graders.batch.read.choose import Contents
from labproof.graders.batch.read.class_archives import ClassArchives
from labproof.graders.batch.read.submission_files import read_submission
from labproof.graders.batch.wanted import Wanted
from labproof.graders.model import Lab

_CHUNK = 16  # submissions handed to a worker at once: few enough to share out
_AHEAD = 8  # it gets more when it has no more than this left, so that it never waits for us
_TOGETHER = 8  # rows that come back in one message
_TOGETHER_S = 1  # or those of so long
_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3  # mallopt(3), <malloc.h>
# No threads are running when workers are made, and labs need not be read again in each.
_CONTEXT = multiprocessing.get_context("fork")


class TooSlow(BaseException):
    """Raised inside a worker by its clock; no parser's `except Exception` may swallow it."""


class Done(msgspec.Struct, frozen=True):
    """What became of one submission: a new row, encoded, or None where ``known`` still holds."""

    found: FoundSubmission
    key: str
    row: bytes | None


def grade_all(
    found: Sequence[FoundSubmission], known: Mapping[str, str], labs: Sequence[Lab], jobs: int
) -> Iterator[Done]:
    """Grade submissions in ``jobs`` processes, in whatever order they get done.

    Args:
        found: What to grade.
        known: Submission name to the content hash of what was graded before; the same content is not graded again.
    """
    todo = deque(range(len(found)))
    packed = list({(one.path, one.parts): one for one in found if one.packed}.values())
    start = partial(_Worker, labs, found, known, packed)
    workers = [start() for _ in range(max(1, min(jobs, len(found))))]
    try:
        # Not any(), which would stop at the first.
        while sum(worker.load(todo) for worker in workers):
            ready = wait([worker.pipe for worker in workers if worker.given], timeout=1)
            for at, worker in enumerate(workers):
                if worker.pipe in ready:
                    try:
                        done: list[tuple[int, str, bytes | None]] = worker.pipe.recv()
                    except (EOFError, OSError):
                        worker.process.join(1)
                        yield _lost(worker, ended(worker.process.exitcode), todo, found, labs)
                        workers[at] = start()
                        continue
                    worker.since = time.monotonic()
                    for place, key, row in done:
                        worker.given.remove(place)
                        yield Done(found[place], key, row)
                elif (
                    worker.given
                    and time.monotonic() - worker.since > limits.SUBMISSION_WALL_S
                    and not worker.pipe.poll()  # what came while the others' rows were taken is read next time
                ):
                    worker.end()
                    yield _lost(worker, too_long(), todo, found, labs)
                    workers[at] = start()
    finally:
        for worker in workers:
            worker.end()


class _Worker:
    """One process and what it was given: places in the list of submissions, which it has by its birth."""

    def __init__(
        self,
        labs: Sequence[Lab],
        found: Sequence[FoundSubmission],
        known: Mapping[str, str],
        packed: Sequence[FoundSubmission],
    ) -> None:
        self.pipe, theirs = _CONTEXT.Pipe()
        self.given: deque[int] = deque()
        self.since = time.monotonic()
        self.at = _CONTEXT.RawValue("l", -1)  # the place that it is at, in memory that both see
        given = (theirs, self.pipe, self.at, labs, found, known, packed)
        self.process = _CONTEXT.Process(target=_work, args=given, daemon=True)
        self.process.start()
        theirs.close()

    def load(self, todo: deque[int]) -> bool:
        """Hand over more when it has little left; False when there is nothing to wait for."""
        if len(self.given) <= _AHEAD and todo:
            if not self.given:
                self.since = time.monotonic()
            more = [todo.popleft() for _ in range(min(_CHUNK, len(todo)))]
            self.given.extend(more)
            with contextlib.suppress(OSError):  # it is gone; reading from it says so
                self.pipe.send(more)
        return bool(self.given)

    def end(self) -> None:
        """End the process, whatever it does."""
        self.pipe.close()
        self.process.kill()
        self.process.join()


def _lost(
    worker: _Worker,
    why: str,
    todo: deque[int],
    found: Sequence[FoundSubmission],
    labs: Sequence[Lab],
) -> Done:
    """The one that it was at gets its row; the others go back."""
    at = worker.at.value if worker.at.value in worker.given else worker.given[0]
    worker.given.remove(at)
    todo.extendleft(reversed(worker.given))
    worker.given.clear()
    if not worker.pipe.closed:
        worker.end()
    row = rejected(found[at].name, f"could not be graded: {why}", labs, "error")
    return Done(found[at], "", msgspec.json.encode(row))


# --- in the worker ------------------------------------------------------------------------------


def _work(
    pipe: Connection,
    other_end: Connection,
    at: Any,
    labs: Sequence[Lab],
    found: Sequence[FoundSubmission],
    known: Mapping[str, str],
    packed: Sequence[FoundSubmission],
) -> None:
    other_end.close()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent hears Ctrl-C, and ends us
    signal.signal(signal.SIGPROF, _too_slow)
    os.chdir("/")  # never a submission
    archives = ClassArchives(packed)
    _keep_memory()
    limit_memory()
    gc.freeze()  # what the parent read stays, so no collection needs to look at it
    gc.disable()
    wanted = wanted_files(labs)
    try:
        while True:
            places: list[int] = pipe.recv()
            gc.collect(0)
            done = list[tuple[int, str, bytes | None]]()
            since = time.monotonic()
            for at.value in places:
                one = found[at.value]
                key, row = _one(one, wanted, archives, known.get(one.name), labs)
                done.append((at.value, key, msgspec.json.encode(row) if row else None))
                if len(done) == _TOGETHER or time.monotonic() - since > _TOGETHER_S:
                    pipe.send(done)
                    done, since = [], time.monotonic()
            if done:
                pipe.send(done)
    except (EOFError, OSError):  # the parent has ended, or was killed
        return


def _one(
    found: FoundSubmission,
    wanted: Wanted,
    archives: ClassArchives,
    known: str | None,
    labs: Sequence[Lab],
) -> tuple[str, LedgerRow | None]:
    """Content hash and row; no hash where it is to be graded again next time, no row where it is known."""
    signal.setitimer(signal.ITIMER_PROF, limits.SUBMISSION_S)
    try:
        try:
            contents = read_submission(found, wanted, archives)
        except Rejected as error:
            key = content_hash({}, Contents({}, {"": str(error)}))
            return key, None if key == known else rejected(found.name, str(error), labs)
        hashes = file_hashes(contents.files)
        key = content_hash(hashes, contents)
        if key == known:
            return key, None
        return key, grade_files(found.name, contents, labs, hashes)
    except TooSlow:
        why = too_busy()
    except Exception as error:
        why = broke(error)
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    return "", rejected(found.name, f"could not be graded: {why}", labs, "error")


def _too_slow(_signal: int, _frame: object) -> None:
    raise TooSlow


def _keep_memory() -> None:
    """Have glibc keep what is freed: else it gives each evidence file's memory up and asks for it again."""
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)  # other C libraries have none
    if mallopt:
        for option in (_M_MMAP_THRESHOLD, _M_TRIM_THRESHOLD):
            mallopt(option, limits.UNPACKED_BYTES)
