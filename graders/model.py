"""The values that travel between rooms. Standard library only; nothing here reads, writes or judges."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Any


class Status(str, Enum):
    """What became of one question, check or answer file."""

    PASSED = "passed"
    PARTIAL = "partial"
    FAILED = "failed"
    UNANSWERED = "unanswered"
    SKIPPED = "skipped"  # this machine cannot show it
    NEEDS_REVIEW = "needs_review"  # a person must look
    ERROR = "error"  # the harness's or the environment's fault, never the learner's


PENDING = frozenset({Status.SKIPPED, Status.NEEDS_REVIEW})


# --- evidence and facts -------------------------------------------------------------------------


@dataclass(frozen=True)
class Output:
    """What one probe printed. ``status`` is its exit status; None when it was never started."""

    run: str
    status: int | None
    stdout: str = ""
    stderr: str = ""
    seconds: float = 0.0


@dataclass(frozen=True)
class Evidence:
    """Everything one machine showed, raw. ``outputs`` is keyed by probe, such as ``kernel.cmdline``."""

    outputs: Mapping[str, Output]
    harness: str = ""
    recorded_at: str = ""  # UTC, ISO 8601, to the second
    boot_id: str = ""  # empty where the kernel tells none
    salt: str = ""  # hexadecimal; what redacted values were hashed with
    backend: str = "local"  # testinfra's name for the way to the machine
    origin: str = "recorded"  # or "constructed", for machines that could not be had
    source: str = ""  # for constructed evidence: the document it follows


@dataclass(frozen=True)
class Missing:
    """A fact that could not be had: why, and how to get it. ``fault`` marks our failure, not the machine's."""

    reason: str
    remedy: str = ""
    fault: bool = False

    def __str__(self) -> str:
        return f"{self.reason}; {self.remedy}" if self.remedy else self.reason


@dataclass(frozen=True)
class Names:
    """Names that are true of a machine, as kind ``names`` judges them.

    Args:
        listed: What an answer is measured by, each name with every value it is set to ("" for none).
        allowed: True as well, and welcome, but never required; same shape.
        ignored: Words that a learner copies along with the names; neither right nor wrong.
        unseen: Names of this shape (a prefix) cannot be judged here, with the reason.
    """

    listed: Mapping[str, tuple[str, ...]]
    allowed: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    ignored: frozenset[str] = frozenset()
    unseen: tuple[str, Missing] | None = None
    salt: str = ""  # where values are hashes (see redaction.py), what they were hashed with


@dataclass(frozen=True)
class Facts:
    """Parsed evidence: one typed part a source (``kernel``, ``containers`` …), or ``Missing``."""

    parts: Mapping[str, Any]
    source: str = "live"  # or "recorded", or "none"
    boot_id: str = ""
    origin: str = "recorded"

    def lookup(self, path: str) -> Any:
        """Follow a dotted path such as ``kernel.release``; a ``Missing`` on the way is the answer.

        Raises:
            LookupError: No such fact: the spec is wrong, not the machine.
        """
        head, *rest = path.split(".")
        if head not in self.parts:
            raise LookupError(f"no fact {head!r} was collected")
        value = self.parts[head]
        for name in rest:
            if isinstance(value, Missing):
                return value
            if not hasattr(value, name):
                raise LookupError(f"{head!r} has no fact {name!r} (in {path!r})")
            value = getattr(value, name)
        return value


# --- labs ---------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Question:
    """One question of a lab. ``truth`` is a dotted path into Facts; ``params`` are its kind's own."""

    id: str
    prompt: str
    kind: str
    truth: str = ""
    points: Decimal = Decimal(1)
    hint: str = ""
    params: Mapping[str, Any] = field(default_factory=dict)
    changes_at_boot: bool = False
    sample: Mapping[str, str] = field(default_factory=dict)
    accepts: tuple[str | tuple[str, ...], ...] = ()
    rejects: tuple[str | tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class Criterion:
    """One of the course's success criteria, met when every item named in ``met_by`` has passed."""

    text: str
    met_by: tuple[str, ...]


# --- answers ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Answer:
    """What a learner wrote, as text. A YAML list is a tuple of lines."""

    text: str | tuple[str, ...]
    where: str  # "answers/part1.yaml:3", for messages

    @property
    def line(self) -> str:
        """The answer as one text, list entries joined by commas."""
        return self.text if isinstance(self.text, str) else ", ".join(self.text)


@dataclass(frozen=True)
class AnswerFile:
    """One lab's answer file. ``problems`` are whole messages; ``readable`` is False when no answer could be had."""

    lab: str
    answers: Mapping[str, Answer] = field(default_factory=dict)
    problems: tuple[str, ...] = ()
    readable: bool = True
    student: tuple[str, str] = ("", "")  # id, name
    boot_id: str = ""  # of the machine when `labproof start` laid the file


# --- outcomes -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Outcome:
    """A kind's or a check's verdict. ``share`` of the points is read for ``PARTIAL`` only."""

    status: Status
    message: str = ""
    share: Fraction = Fraction(0)
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class CheckResult:
    """One row of a report."""

    id: str
    type: str  # "question", "check" or "file"
    status: Status
    points: Decimal
    possible: Decimal
    message: str = ""
    hint: str = ""
    notes: tuple[str, ...] = ()
    ran: bool = True  # False: left out by -k, -x and the like


@dataclass(frozen=True)
class LabReport:
    """One lab's rows and sums."""

    id: str
    title: str
    hash: str
    points: Decimal
    possible: Decimal
    pending: Decimal
    engine: str | None
    notes: tuple[str, ...]
    results: tuple[CheckResult, ...]
    criteria: tuple[tuple[str, bool | None], ...]


@dataclass(frozen=True)
class Report:
    """What ``grade()`` found; every renderer shows one of these and nothing else."""

    student: tuple[str, str]
    points: Decimal
    possible: Decimal
    pending: Decimal
    final: bool
    complete: bool
    source: str
    host: Mapping[str, str]
    flags: tuple[str, ...]
    labs: tuple[LabReport, ...]
