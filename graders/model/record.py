"""One submission, graded: what every table and every export is made of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

import msgspec
from msgspec import Meta

from labproof.graders.model.answer import Answer, AnswerFile, Span
from labproof.graders.model.report import FILE_ROW, Report


class Person(msgspec.Struct, frozen=True):
    """One line of the roster."""

    id: str
    name: str = ""
    email: str = ""
    group: str = ""


class Compared(msgspec.Struct):
    """What copies are found by; no nonce, which is a secret of its owner."""

    evidence: Annotated[
        str, Meta(description="SHA-256 of the evidence file; empty where there is none.")
    ] = ""
    machine: Annotated[str, Meta(description="The boot id that the evidence tells.")] = ""
    recorded: Annotated[str, Meta(description="When, as it tells.")] = ""
    noise: Annotated[list[str], Meta(description="Hashes of what no other recording has.")] = []
    text: Annotated[
        dict[str, str],
        Meta(
            description="Free text by lab.question; empty where it is more than 32,000 characters in all."
        ),
    ] = {}


class Private(msgspec.Struct, frozen=True):
    """What is the instructor's to know: others are named in it, so that no learner may see it.

    Args:
        flags: What is odd about whose a submission is.
        copied: Who else has the same.
        compared: What that is found by.
        alike: What a person must read, by ``lab.question``: equal where it says the same.
    """

    flags: tuple[str, ...] = ()
    copied: tuple[str, ...] = ()
    compared: Compared = msgspec.field(default_factory=Compared)
    alike: Mapping[str, str] = {}


class Record(Report, frozen=True, kw_only=True):
    """What `labproof grade` writes as a line of results.jsonl: a report, and what became of the submission.

    Args:
        answers: ``lab.question`` to what stands there.
        spans: ``lab.question`` to where it is answered, or was to be; a file's row to where its first problem stands.
        seed: What the learner's own values were drawn from; empty where the labs draw none.
        private: What no export has.
        line: What is told of it, as it was rendered where it was graded: copied from there on, and not made anew.
    """

    submission: Annotated[str, Meta(description="Its name, made safe to show; unique in a batch.")]
    outcome: Annotated[
        str,
        Meta(
            description="rejected: nothing of it could be taken; error: our fault.",
            extra_json_schema={"enum": ["graded", "rejected", "error"]},
        ),
    ]
    reason: Annotated[str, Meta(description="Why it was not graded; empty where it was.")]
    people: Annotated[
        tuple[Person, ...],
        Meta(
            description="Whose it is, by the roster; empty where nobody can tell. "
            "The mark goes to each of them."
        ),
    ] = ()
    handed_in: Annotated[
        str, Meta(description="When, as the course site's name of it says; else empty.")
    ] = ""
    late: Annotated[
        str, Meta(description="What the course site says of its lateness; else empty.")
    ] = ""
    other_attempts: Annotated[
        tuple[str, ...], Meta(description="Submissions of theirs that do not count.")
    ] = ()
    answers: Mapping[str, Answer] = {}
    spans: Mapping[str, Span] = {}
    seed: str = ""
    private: Private = Private()
    line: bytes = b""

    @property
    def raised(self) -> tuple[str, ...]:
        """All flags, for the instructor."""
        return (*self.flags, *self.private.flags, *self.private.copied)


def record_of(
    submission: str,
    report: Report,
    files: Mapping[str, AnswerFile],
    outcome: str = "graded",
    reason: str = "",
    seed: str = "",
) -> Record:
    """The record of a submission; ``files`` by lab."""
    student = report.student
    answers = {
        f"{lab}.{key}": answer
        for lab, file in files.items()
        for key, answer in file.answers.items()
    }
    spans = {key: answer.span for key, answer in answers.items() if answer.span}
    for lab, file in files.items():
        spans |= {f"{lab}.{key}": span for key, span in file.blank.items()}
        spans |= {f"{lab}.{FILE_ROW}": file.place} if file.place else {}
    return Record(
        *(getattr(report, name) for name in Report.__struct_fields__),
        submission=submission,
        outcome=outcome,
        reason=reason,
        people=(Person(student.id, student.name),) if student.id else (),
        answers=answers,
        spans=spans,
        seed=seed,
    )
