"""What is done with a learner's text costs its own process alone, whatever it does to it."""

import os
import signal

import pytest

from labproof.graders import limits
from labproof.graders.ci.bounded import Lost, bounded


def test_bytes_come_back_and_nothing_else_is_changed():
    here = os.getcwd()
    made = []
    assert bounded(lambda: made.append(1) or os.getcwd().encode()) == b"/"
    assert (os.getcwd(), made) == (here, [])


@pytest.mark.parametrize(
    ("work", "told"),
    [
        (lambda: 1 / 0, "ZeroDivisionError: division by zero"),
        (
            lambda: os.kill(os.getpid(), signal.SIGSEGV),
            "reading it ended the process that did (SIGSEGV)",
        ),
        (lambda: bytes(4 * limits.SUBMISSION_MEMORY_BYTES), "it took more than 300 MiB"),
    ],
    ids=["bug", "crash", "memory"],
)
def test_what_breaks_it_is_told(work, told):
    with pytest.raises(Lost) as caught:
        bounded(work)
    assert str(caught.value) == told


def test_what_does_not_end_is_given_up(monkeypatch):
    monkeypatch.setattr(limits, "SUBMISSION_WALL_S", 0.1)
    with pytest.raises(Lost, match=r"^it took longer than 0\.1 s$"):
        bounded(lambda: bytes(signal.sigwait([signal.SIGUSR1])))
