"""Whatever a program does about it: it ends, with all that it started."""

import os
import signal
import subprocess
import sys

import pytest

from labproof.graders import process_group

READY = "os.write(1, b'.')"
IGNORES = (
    f"import os, signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); {READY}; signal.pause()"
)
HAS_A_CHILD = f"import os, signal; os.fork() or {READY}; signal.pause()"
# One process at a time, and each is there only to start the next.
FORKS_ON_AND_ON = f"import os\n{READY}\nwhile True:\n    if os.fork(): os._exit(0)"
LEAVES_A_CHILD = f"import os, signal\nif not os.fork():\n    {READY}; signal.pause()"


def begin(code):
    """A group that has come to where it is ready; its output ends when the last of it is gone."""
    first = process_group.start([sys.executable, "-c", code], stdout=subprocess.PIPE)
    assert first.stdout.read(1) == b"."
    return first


@pytest.mark.parametrize("code", [IGNORES, HAS_A_CHILD, FORKS_ON_AND_ON, LEAVES_A_CHILD])
def test_it_ends_with_all_that_it_started(code):
    first = begin(code)
    process_group.end(first)
    assert first.stdout.read() == b""
    first.stdout.close()


def test_one_that_is_gone_already_is_ended_without_a_word():
    first = process_group.start(["true"])
    first.wait()
    process_group.end(first)
    assert first.returncode == 0


def test_an_interruption_from_the_terminal_does_not_reach_it():
    first = begin(IGNORES)
    try:
        assert os.getsid(first.pid) == os.getpgid(first.pid) == first.pid != os.getpgid(0)
    finally:
        process_group.end(first)
        first.stdout.close()
    assert first.returncode == -signal.SIGKILL
