"""What grading came to: an outcome, a row, a lab, the whole."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from enum import Enum
from fractions import Fraction

import msgspec


class Status(str, Enum):
    """What became of one question, check or answer file."""

    PASSED = "passed"
    PARTIAL = "partial"
    FAILED = "failed"
    UNANSWERED = "unanswered"
    SKIPPED = "skipped"  # this machine cannot show it
    NEEDS_REVIEW = "needs_review"  # a person must look
    ERROR = "error"  # the harness's or the environment's fault, never the learner's


FILE_ROW = "answer_file"  # the row of the file itself: no question or check may be called so
OPTIONAL, BONUS = (
    "optional",
    "bonus",
)  # how points count that are not asked of everybody: see ``credit.py``
PENDING = (
    Status.SKIPPED,
    Status.NEEDS_REVIEW,
)  # no set: an Enum takes longer to hash than to compare


class Outcome(msgspec.Struct, frozen=True):
    """A kind's or a check's verdict. ``share`` of the points is read for ``PARTIAL`` only.

    ``unclear`` marks an answer that holds what is right among what nobody understood: whoever is there to write it
    anew is told so, and of an answer that was handed in a person decides.
    """

    status: Status
    message: str = ""
    share: Fraction = Fraction(0)
    notes: tuple[str, ...] = ()
    matched: tuple[str, ...] = ()  # what in the answer was taken for the value, for `labproof try`
    trace: str = ""  # for ``ERROR``: the traceback, for us; no renderer for machines shows it
    unclear: bool = False
    decided: bool = (
        False  # whatever is right in it was seen, and is denied, left open or one of many
    )
    waits: bool = False  # something that it needs has not passed, so nobody looked at it


class CheckResult(msgspec.Struct, frozen=True):
    """One row of a report. ``points`` are what counts of it, so that they add up to the lab's."""

    id: str
    type: str  # "question", "check" or "file"
    status: Status
    points: Decimal
    possible: Decimal
    message: str = ""
    hint: str = ""
    notes: tuple[str, ...] = ()
    ran: bool = True  # False: left out by -k, -x and the like
    trace: str = ""
    live_only: bool = (
        False  # it looks at the machine itself, and nothing recorded can stand for that
    )
    credit: str = ""  # ``OPTIONAL`` or ``BONUS``: these points are not among what is possible
    waits: bool = False
    more_hints: int = 0  # that can be opened after the one that is shown


class LabReport(msgspec.Struct, frozen=True):
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
    table: tuple[
        tuple[str, ...], ...
    ] = ()  # what was seen, side by side; the first row is the head
    path: str = ""  # what pytest is called with for it
    first: str = ""  # the command without which nothing else helps; empty where there is none


class Report(msgspec.Struct, frozen=True):
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
