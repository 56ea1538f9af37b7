"""The one place that asks a kind: a lab's own is code that others wrote, and may give anything."""

from __future__ import annotations

from labproof.graders.model import Answer, Kind, Outcome, Question


def own_verdict(kind: Kind, question: Question, answer: Answer, truth: object) -> Outcome:
    """What a kind makes of an answer, or of a part of one, and nothing else does.

    Raises:
        TypeError: It gave something that is no Outcome.
    """
    outcome = kind.judge(question, answer, truth)
    if not isinstance(outcome, Outcome):
        raise TypeError(f"judge gave {type(outcome).__name__} where an Outcome belongs")
    return outcome
