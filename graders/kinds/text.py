"""Kind ``text``: free text, kept as it is for a person to read."""

from __future__ import annotations

from labproof.graders.model import Answer, Kind, Outcome, Question, Status


def judge(question: Question, answer: Answer, truth: object) -> Outcome:  # noqa: ARG001 (the shape of every kind)
    """Never judged here: no rule is fair to free text."""
    return Outcome(Status.NEEDS_REVIEW, "kept for your instructor to read; free text is not marked by a machine.")


KIND = Kind(judge, None, takes_list=True)
