"""One submission, graded: what every export is made of."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from labproof.graders.model.answer import Answer, AnswerFile, Span
from labproof.graders.model.report import Report


class Person(msgspec.Struct, frozen=True):
    """One line of the roster."""

    id: str
    name: str = ""
    email: str = ""
    group: str = ""


class Record(msgspec.Struct, frozen=True):
    """What came of one submission, and whose it is.

    Args:
        submission: Its name, made safe to show.
        person: Who handed it in; None where nobody can tell.
        outcome: ``graded``, ``rejected`` (nothing of it could be taken) or ``error`` (our fault).
        reason: Why it is not graded.
        report: A rejected one has everything possible in it, and nothing earned.
        flags: What a person should know: the report's, the evidence's and the roster's.
        answers: ``lab.question`` to what stands there.
        spans: ``lab.question`` to where it is answered, or was to be.
        seed: What the learner's own values were drawn from; empty where the labs draw none.
    """

    submission: str
    person: Person | None
    outcome: str
    reason: str
    report: Report
    flags: tuple[str, ...] = ()
    answers: Mapping[str, Answer] = msgspec.field(default_factory=dict)
    spans: Mapping[str, Span] = msgspec.field(default_factory=dict)
    seed: str = ""


def record_of(submission: str, report: Report, files: Mapping[str, AnswerFile]) -> Record:
    """The record of a graded submission; ``files`` by lab."""
    named = Person(*report.student) if report.student[0] else None
    answers = {
        f"{lab}.{key}": answer
        for lab, file in files.items()
        for key, answer in file.answers.items()
    }
    spans = {key: answer.span or _line_of(answer.where) for key, answer in answers.items()}
    spans |= {
        f"{lab}.{key}": span for lab, file in files.items() for key, span in file.blank.items()
    }
    return Record(submission, named, "graded", "", report, report.flags, answers, spans)


def _line_of(where: str) -> Span:
    """``answers/part1.yaml:3``, where no column is known."""
    file, _, line = where.rpartition(":")
    return Span(file, int(line), 0) if line.isdecimal() else Span(where, 1, 0)
