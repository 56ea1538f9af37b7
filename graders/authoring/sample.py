"""A lab's sample evidence: the machine that whoever writes a lab tries it on."""

from __future__ import annotations

from collections.abc import Mapping

from labproof.graders.facts import known_sources, parse_facts
from labproof.graders.grade import judge_question
from labproof.graders.model import (
    Answer,
    AnswerFile,
    Evidence,
    Facts,
    Kind,
    Lab,
    Missing,
    Outcome,
    Output,
    Question,
)

WHERE = "answer:1"


def evidence_of(sample: Mapping[str, str]) -> Evidence:
    """Each text stands for what a probe printed."""
    return Evidence({key: Output(key, 0, text) for key, text in sample.items()})


def facts_of(lab: Lab, sample: Mapping[str, str]) -> Facts:
    """Facts of a lab's sample evidence."""
    return parse_facts(evidence_of(sample), lab.sources, known=known_sources([lab]))


def judge(lab: Lab, question: Question, text: str | tuple[str, ...], facts: Facts) -> Outcome:
    """One answer's outcome, as grading would give it."""
    file = AnswerFile(lab.id, {question.id: Answer(text, WHERE)})
    return judge_question(lab.kinds[question.kind], question, file, facts)


def right_on(question: Question, kind: Kind, facts: Facts) -> str | None:
    """The right answer on a machine; None where it shows none, or nothing that is of the kind."""
    truth = question.right(facts)
    if isinstance(truth, Missing) or kind.example is None:
        return None
    try:
        right = kind.example(question, truth)
    except Exception:  # of a lab's own kind as well, whose own proof says so
        return None
    return right if isinstance(right, str) else None
