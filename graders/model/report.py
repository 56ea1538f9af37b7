"""What grading came to: an outcome, a row, a lab, the whole."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Annotated

import msgspec
from msgspec import Meta


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
# How points count that are not asked of everybody: see ``credit.py``.
OPTIONAL, BONUS = ("optional", "bonus")
# No set: an Enum takes longer to hash than to compare.
PENDING = (Status.SKIPPED, Status.NEEDS_REVIEW)


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


# What stands in files comes first, as ``docs/schemas`` has it (`make schemas`); behind it what a run alone knows.
Points = Annotated[
    Decimal,
    Meta(description="Exact to 0.01.", extra_json_schema={"type": "number", "minimum": 0}),
]


class CheckResult(msgspec.Struct, frozen=True, gc=False):
    """One row of a report. ``points`` are what counts of it, so that they add up to the lab's."""

    id: str
    type: Annotated[str, Meta(extra_json_schema={"enum": ["question", "check", "file"]})]
    status: Status
    points: Points
    possible: Points
    message: str = ""
    hint: str = ""
    notes: tuple[str, ...] = ()
    credit: Annotated[
        str,
        Meta(
            description="Where it is there, these points are not among the lab's possible ones.",
            extra_json_schema={"enum": [OPTIONAL, BONUS]},
        ),
    ] = ""
    ran: bool = True  # False: left out by -k, -x and the like
    trace: str = ""
    live_only: bool = (
        False  # it looks at the machine itself, and nothing recorded can stand for that
    )
    waits: bool = False
    more_hints: int = 0  # that can be opened after the one that is shown


class Reached(msgspec.Struct, frozen=True, gc=False):
    """One of a lab's criteria."""

    text: str
    met: Annotated[bool | None, Meta(description="null: still open.")]


class LabReport(msgspec.Struct, frozen=True):
    """One lab's rows and sums."""

    id: Annotated[str, Meta(extra_json_schema={"pattern": "^[a-z][a-z0-9_]*$"})]
    hash: Annotated[str, Meta(description="Of all files of the lab that graded.")]
    points: Points
    possible: Points
    pending: Points
    engine: Annotated[str | None, Meta(description="What started its containers.")]
    notes: tuple[str, ...]
    results: tuple[CheckResult, ...]
    criteria: tuple[Reached, ...]
    title: str = ""
    table: tuple[
        tuple[str, ...], ...
    ] = ()  # what was seen, side by side; the first row is the head
    path: str = ""  # what pytest is called with for it
    first: str = ""  # the command without which nothing else helps; empty where there is none


class Student(msgspec.Struct, frozen=True, gc=False):
    """As the answer files say; empty where they say nothing or disagree."""

    id: str = ""
    name: str = ""


class Report(msgspec.Struct, frozen=True):
    """What `pytest --report-json` writes. The same input gives the same bytes."""

    student: Student
    points: Points
    possible: Points
    pending: Annotated[
        Points,
        Meta(
            description="Of what is possible, exact to 0.01: what waits for a person or a machine."
        ),
    ]
    final: Annotated[
        bool, Meta(description="Everything ran, nothing is pending, nothing is an error.")
    ]
    complete: Annotated[bool, Meta(description="Everything ran.")]
    source: Annotated[str, Meta(extra_json_schema={"enum": ["live", "recorded", "none"]})]
    host: Mapping[str, str]
    flags: tuple[str, ...]
    labs: tuple[LabReport, ...]
