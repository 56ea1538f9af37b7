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


def test_evidence_that_is_not_there_is_told_in_one_sentence(learner):
    path = f"{learner.folder}/answers"
    done = learner.run("pytest", "labs/part1", "--evidence=answers/evidense.json")
    told = f"--evidence={path}/evidense.json: there is no such file"
    assert (done.returncode, done.stderr.strip()) == (
        4,
        f"ERROR: {told}; record it with `labproof record`",
    )
    (learner.folder / "answers").mkdir(exist_ok=True)
    (learner.folder / "answers" / "evidence.json").touch()
    done = learner.run("pytest", "labs/part1", "--evidence=answers/evidense.json")
    assert done.stderr.strip() == f"ERROR: {told}; did you mean {path}/evidence.json?"
