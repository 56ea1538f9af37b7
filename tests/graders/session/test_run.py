"""One run observes once."""

import threading

from labproof.graders import limits
from labproof.graders.model import Evidence
from labproof.graders.session.run import Run


def test_an_observation_that_takes_long_is_waited_for_and_not_made_again(tmp_path, monkeypatch):
    monkeypatch.setattr(limits, "HOST_S", 0)
    calls, released = [], threading.Event()

    def observe(**_):
        calls.append(threading.current_thread())
        released.wait(30)
        return [{}]

    run = Run(tmp_path, observe)
    run.begin()
    threading.Timer(0.1, released.set).start()
    run.finish()
    assert isinstance(run.evidence, Evidence)
    assert run.evidence is run.evidence
    assert len(calls) == 1


def test_an_observation_that_breaks_is_told_to_whoever_asks(tmp_path):
    def observe(**_):
        raise ZeroDivisionError

    run = Run(tmp_path, observe)
    run.begin()
    run.finish()
    try:
        told = run.evidence
    except ZeroDivisionError as error:
        told = error
    assert isinstance(told, ZeroDivisionError)
