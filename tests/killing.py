"""Kill -9 at every step that changes anything: what a crash leaves, wherever it comes."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from typing import Any

_CHANGES = {
    "os.mkdir",
    "os.rename",
    "os.rmdir",
    "os.remove",
    "os.kill",
    "subprocess.Popen",
    "http.client.send",
}
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT


def killed_at_each_step(work: Callable[[], object]) -> Iterator[int]:
    """Run ``work`` in a process that dies before its first change, then before its second, until it gets to its end.

    Yields the number of the step each time, with what was left; the last time the work was done.
    """
    step, died = 0, True
    while died:
        step += 1
        child = os.fork()
        if not child:
            _die_before(step)
            try:
                work()
            except BaseException as error:
                print(f"step {step}: {error!r}", file=sys.stderr)
                os._exit(1)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        died = os.WIFSIGNALED(status)
        assert died or os.waitstatus_to_exitcode(status) == 0
        yield step


def _die_before(step: int) -> None:
    changes = 0

    def look(event: str, arguments: tuple[Any, ...]) -> None:
        nonlocal changes
        writes = event == "open" and isinstance(arguments[2], int) and arguments[2] & _WRITES
        if event in _CHANGES or writes:
            changes += 1
            if changes == step:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(look)
