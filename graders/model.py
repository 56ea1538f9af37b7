"""The values that travel between rooms. Nothing here reads, writes or judges.

msgspec's structs rather than dataclasses: made in C, they cost a learner's every run 15 ms less to define, and a batch
of thousands a fifth of the time to build.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from functools import cached_property
from typing import Any

import msgspec

from labproof.graders import limits


class Status(str, Enum):
    """What became of one question, check or answer file."""

    PASSED = "passed"
    PARTIAL = "partial"
    FAILED = "failed"
    UNANSWERED = "unanswered"
    SKIPPED = "skipped"  # this machine cannot show it
    NEEDS_REVIEW = "needs_review"  # a person must look
    ERROR = "error"  # the harness's or the environment's fault, never the learner's


PENDING = (Status.SKIPPED, Status.NEEDS_REVIEW)  # no set: an Enum takes longer to hash than to compare


# --- evidence and facts -------------------------------------------------------------------------


class Output(msgspec.Struct, frozen=True):
    """What one probe printed. ``status`` is its exit status; None when it was never started."""

    run: str
    status: int | None
    stdout: str = ""
    stderr: str = ""
    seconds: float = 0.0


class Evidence(msgspec.Struct, frozen=True):
    """Everything one machine showed, raw. ``outputs`` is keyed by probe, such as ``kernel.cmdline``."""

    outputs: Mapping[str, Output]
    harness: str = ""
    recorded_at: str = ""  # UTC, ISO 8601, to the second
    boot_id: str = ""  # empty where the kernel tells none
    salt: str = ""  # hexadecimal; what redacted values were hashed with
    backend: str = "local"  # testinfra's name for the way to the machine
    origin: str = "recorded"  # or "constructed", for machines that could not be had
    source: str = ""  # for constructed evidence: the document it follows
    nonce: str = ""  # given by the instructor, so that a copy shows


class Probe(msgspec.Struct, frozen=True):
    """One question to a machine.

    Args:
        key: Its name in evidence, such as ``kernel.cmdline``.
        run: A POSIX shell command; it runs with a fixed PATH, LC_ALL=C and nothing else in its environment but
            ``learner_locale``: the learner's own LANG, LANGUAGE and LC_* as words for ``export``.
        redact: ``(stdout, salt) -> stdout`` for what must not leave the machine.
        limit_s: After so many seconds it is killed.
    """

    key: str
    run: str
    redact: Callable[[str, str], str] | None = None
    limit_s: int = limits.PROBE_S


class Source(msgspec.Struct, frozen=True):
    """One part of Facts: what to ask a host for it, and how its evidence is parsed.

    A source without probes is observed by other means than a host's shell, such as the Docker SDK.

    Args:
        parse: ``(evidence) -> struct``; its return annotation names the struct, whose fields are the facts.
        files: What a learner may save as evidence: evidence key -> path below the answers folder. Its text is the
            stdout of an Output whose ``run`` is that path and whose status is 0.
        redact: ``(content, salt) -> content`` for those files.
    """

    parse: Callable[[Evidence], Any]
    probes: tuple[Probe, ...] = ()
    files: Mapping[str, str] = msgspec.field(default_factory=dict)
    redact: Callable[[str, str], str] | None = None


class Missing(msgspec.Struct, frozen=True):
    """A fact that could not be had: why, and how to get it. ``fault`` marks our failure, not the machine's."""

    reason: str
    remedy: str = ""
    fault: bool = False

    def __str__(self) -> str:
        """Return reason and remedy as one sentence."""
        return f"{self.reason}; {self.remedy}" if self.remedy else self.reason


class Names(msgspec.Struct, frozen=True):
    """Names that are true of a machine, as kind ``names`` judges them.

    Args:
        listed: What an answer is measured by, each name with every value it is set to (none: no value).
        allowed: True as well, and welcome, but never required; same shape.
        ignored: Words that a learner copies along with the names; neither right nor wrong.
        prefix: May stand before any name, such as ``CONFIG_``.
        unseen: Why a name with that prefix cannot be judged here, where it cannot.
        salt: Where values are hashes (see redaction.py), what they were hashed with.
    """

    listed: Mapping[str, tuple[str, ...]]
    allowed: Mapping[str, tuple[str, ...]] = msgspec.field(default_factory=dict)
    ignored: frozenset[str] = frozenset()
    prefix: str = ""
    unseen: Missing | None = None
    salt: str = ""


class Counts(msgspec.Struct, frozen=True):
    """Whole numbers any of which is right, as kind ``count`` judges them.

    Args:
        values: Each right number with the note its finder gets, such as which of several runs it fits.
        exact: Nothing could have changed in between, so no tolerance holds.
        seen: Under which circumstances it was looked at, for messages: "under LC_ALL=C".
    """

    values: Mapping[int, str]
    exact: bool = False
    seen: str = ""


class OneOf(msgspec.Struct, frozen=True):
    """Names any one of which is right, as kind ``one_of`` judges them.

    Args:
        right: Each right name with the note its finder gets.
        others: Names of the same sort that are wrong; they tell a list or a second guess from a sentence.
        seen: Under which circumstances it was looked at, for messages: "under LC_ALL=C".
    """

    right: Mapping[str, str]
    others: frozenset[str] = frozenset()
    seen: str = ""


class Paths(msgspec.Struct, frozen=True):
    """Files, as kind ``path`` judges a list of them.

    Args:
        required: Must be named.
        any_of: One of these must be named too, where there are any.
        others: True as well, and welcome.
        tried: Looked for and not there: no mistake to name one, and no merit.
        seen: Under which circumstances it was looked at, for messages: "under LC_ALL=C".
    """

    required: frozenset[str]
    any_of: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()
    tried: frozenset[str] = frozenset()
    seen: str = ""


class Comparison(msgspec.Struct, frozen=True):
    """Which of two things is more, and how many times, as kind ``comparison`` judges it.

    Args:
        pairs: Every right pair of the thing that is more and its factor (1 or above) with a note.
        seen: Under which circumstances it was looked at, for messages: "under LC_ALL=C".
    """

    pairs: tuple[tuple[str, float, str], ...]
    seen: str = ""


class Facts(msgspec.Struct, frozen=True):
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
            try:
                value = getattr(value, name)
            except AttributeError:
                raise LookupError(f"{head!r} has no fact {name!r} (in {path!r})") from None
        return value


# --- labs ---------------------------------------------------------------------------------------


class Question(msgspec.Struct, frozen=True, eq=False):
    """One question of a lab. ``truth`` is a dotted path into Facts; ``params`` are its kind's own.

    One is equal to itself alone, so that what a kind makes of it can be kept (``functools.lru_cache``).
    """

    id: str
    prompt: str
    kind: str
    truth: str = ""
    points: Decimal = Decimal(1)
    hint: str = ""
    shown_by: str = ""  # the command or file that shows the truth, for messages
    params: Mapping[str, Any] = msgspec.field(default_factory=dict)
    changes_at_boot: bool = False
    sample: Mapping[str, str] = msgspec.field(default_factory=dict)
    accepts: tuple[str | tuple[str, ...], ...] = ()
    rejects: tuple[str | tuple[str, ...], ...] = ()
    survivors: tuple[Survivor, ...] = ()


class Kind(msgspec.Struct, frozen=True):
    """How one answer is judged against one fact.

    Args:
        judge: ``(question, answer, truth) -> Outcome``, pure.
        truth: What ``question.truth`` must lead to, one of these types; None: no fact is needed.
        example: ``(question, truth) -> an answer that is right``, as a learner would write it.
        takes_list: Whether a YAML list is an answer.
        params: Parameter name -> the type its text is read as.
        required: Parameters that lab.yaml must give.
    """

    judge: Callable[[Question, Answer, Any], Outcome]
    truth: type | tuple[type, ...] | None
    example: Callable[[Question, Any], str] | None = None
    takes_list: bool = False
    params: Mapping[str, Any] = msgspec.field(default_factory=dict)
    required: frozenset[str] = frozenset()


class Survivor(msgspec.Struct, frozen=True):
    """A mutant that earns points on purpose: an answer, or a change of the facts, and why that is right."""

    reason: str
    answer: str = ""
    facts: str = ""


class Criterion(msgspec.Struct, frozen=True):
    """One of the course's success criteria, met when every item named in ``met_by`` has passed."""

    text: str
    met_by: tuple[str, ...]


class ImageWanted(msgspec.Struct, frozen=True):
    """A userland that a lab wants started, such as ``centos`` from ``centos:7``, else from ``fallback``."""

    name: str
    image: str
    fallback: str = ""


class Check(msgspec.Struct, frozen=True):
    """One test function of a lab. ``needs`` are the parts of Facts it asks for, and ``answers``.

    ``run`` is None for a live-only test: it asks for something that no evidence holds, so pytest runs it.
    """

    id: str
    points: Decimal
    needs: tuple[str, ...] = ()
    run: Callable[..., None] | None = None
    where: str = ""  # "labs/part1/test_part1.py:12"


class Lab(msgspec.Struct, frozen=True, dict=True):
    """One exercise: what is asked (``lab.yaml``) and what is asserted (``test_<lab>.py``).

    ``kinds`` are what its questions are judged by, by name; ``facts`` is what it asks of a machine by itself.
    """

    id: str
    title: str
    folder: str
    hash: str  # of every file in the folder
    questions: tuple[Question, ...]
    checks: tuple[Check, ...] = ()
    criteria: tuple[Criterion, ...] = ()
    containers: tuple[ImageWanted, ...] = ()
    tools: tuple[str, ...] = ()
    kinds: Mapping[str, Kind] = msgspec.field(default_factory=dict)
    facts: Source | None = None
    sample: Mapping[str, str] = msgspec.field(default_factory=dict)
    objective: str = ""
    minutes: int = 0

    @cached_property
    def sources(self) -> frozenset[str]:
        """The parts of Facts that grading this lab reads."""
        truths = {question.truth.split(".")[0] for question in self.questions if question.truth}
        return frozenset(truths.union(*(check.needs for check in self.checks if check.run)) - {"answers"})


# --- answers ------------------------------------------------------------------------------------


class Answer(msgspec.Struct, frozen=True):
    """What a learner wrote, as text. A YAML list is a tuple of lines."""

    text: str | tuple[str, ...]
    where: str  # "answers/part1.yaml:3", for messages
    problem: str = ""  # why this is no answer to anything, as a whole message

    @property
    def line(self) -> str:
        """The answer as one text, list entries joined by commas."""
        return self.text if isinstance(self.text, str) else ", ".join(self.text)


class AnswerFile(msgspec.Struct, frozen=True):
    """One lab's answer file. ``problems`` are whole messages; ``readable`` is False when no answer could be had."""

    lab: str
    answers: Mapping[str, Answer] = msgspec.field(default_factory=dict)
    problems: tuple[str, ...] = ()
    readable: bool = True
    student: tuple[str, str] = ("", "")  # id, name
    boot_id: str = ""  # of the machine when `labproof start` laid the file
    started: str = ""  # when that was, as the file tells


# --- outcomes -----------------------------------------------------------------------------------


class Outcome(msgspec.Struct, frozen=True):
    """A kind's or a check's verdict. ``share`` of the points is read for ``PARTIAL`` only."""

    status: Status
    message: str = ""
    share: Fraction = Fraction(0)
    notes: tuple[str, ...] = ()
    matched: tuple[str, ...] = ()  # what in the answer was taken for the value, for `labproof try`
    trace: str = ""  # for ``ERROR``: the traceback, for us; no renderer for machines shows it


class CheckResult(msgspec.Struct, frozen=True):
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
    trace: str = ""


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
    table: tuple[tuple[str, ...], ...] = ()  # what was seen, side by side; the first row is the head


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
