"""What a machine showed, raw, and the typed facts that are made of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import msgspec

from labproof.graders import limits

LEARNER_LOCALE = "learner_locale"  # the variable that probes have, and nothing else on a machine


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
    seed: str = ""  # what the learner's own values were drawn from; empty where a lab draws none
    course: str = (
        ""  # whose labs it was recorded for: title and version; empty where they lay alone
    )


class Probe(msgspec.Struct, frozen=True):
    """One question to a machine.

    Args:
        key: Its name in evidence, such as ``kernel.cmdline``.
        run: A POSIX shell command; it runs with a fixed PATH, LC_ALL=C and nothing else in its environment but
            ``learner_locale``: the learner's own LANG, LANGUAGE and LC_* as words for ``export``.
        redact: ``(stdout, salt) -> stdout`` for what must not leave the machine.
        limit_s: After so many seconds it is killed.
        within: Where on that machine: ``network:NAME`` (a network namespace), ``container:NAME``; else it itself.
    """

    key: str
    run: str
    redact: Callable[[str, str], str] | None = None
    limit_s: int = limits.PROBE_S
    within: str = ""


class Source(msgspec.Struct, frozen=True):
    """One part of Facts: what to ask a host for it, and how its evidence is parsed.

    A source without probes is observed by other means than a host's shell, such as the Docker SDK.

    Args:
        parse: ``(evidence) -> struct``; its return annotation names the struct, whose fields are the facts.
        files: What a learner may save as evidence: evidence key -> path below the answers folder. Its text is the
            stdout of an Output whose ``run`` is that path and whose status is 0.
        redact: ``(content, salt) -> content`` for those files.
        contradictions: What in the evidence cannot all be true; a sentence each, without the full stop.
        noise: What no second recording shows, such as measured times: a short hash each. Who has one that somebody
            else has too, has a copy.
        doctor: What `labproof doctor` tells of the parsed struct: a name of at most 13 characters, and what is so.
        packages: Program -> the package that brings it, where it is not called the same on any distribution.
        reads: Other sources whose evidence its parser reads, such as ``containers``: they are observed as well, and
            their parts are beside its own in the facts.
    """

    parse: Callable[[Evidence], Any]
    probes: tuple[Probe, ...] = ()
    files: Mapping[str, str] = msgspec.field(default_factory=dict)
    redact: Callable[[str, str], str] | None = None
    contradictions: Callable[[Evidence], Iterable[str]] | None = None
    noise: Callable[[Evidence], Iterable[str]] | None = None
    doctor: Callable[[Any], Iterable[tuple[str, str]]] | None = None
    packages: Mapping[str, str] = msgspec.field(default_factory=dict)
    reads: tuple[str, ...] = ()


def with_read(names: Iterable[str], known: Mapping[str, Source]) -> frozenset[str]:
    """These sources, and all whose evidence any of them reads."""
    found: set[str] = set()
    open_ = [*names]
    while open_:
        name = open_.pop()
        if name not in found:
            found.add(name)
            open_ += known[name].reads if name in known else ()
    return frozenset(found)


class Extras(msgspec.Struct, frozen=True):
    """What a part of the facts has to say beside its values: its field ``extras``, and nothing else of it, is shown.

    Args:
        engine: What containers ran on, as a report's heading names it.
        notes: Whole sentences for whoever reads the report.
        verdict: What follows from it all, as a sentence without its end; shown once what asks for it is answered.
        table: What was seen, side by side, the head first; shown as the verdict is.
        findings: Whole sentences by which the verdict could be guessed; shown as it is, behind the notes.
        unsound: Why something that was handed in is not taken for evidence; whole sentences, for the instructor.
    """

    engine: str = ""
    notes: tuple[str, ...] = ()
    verdict: str = ""
    table: tuple[tuple[str, ...], ...] = ()
    unsound: tuple[str, ...] = ()
    findings: tuple[str, ...] = ()

    @property
    def concludes(self) -> bool:
        """Whether it has anything that may be an answer."""
        return bool(self.verdict or self.table or self.findings)


NO_EXTRAS = Extras()


def extras_of(part: object) -> Extras:
    """A part's extras; one that has none, or could not be had, says nothing."""
    extras = getattr(part, "extras", None)
    return extras if isinstance(extras, Extras) else NO_EXTRAS


class Missing(msgspec.Struct, frozen=True):
    """A fact that could not be had: why, and how to get it. ``fault`` marks our failure, not the machine's.

    ``damaged``: what was recorded is there, and no parser can read it. ``command`` is what has to be called about it.
    """

    reason: str
    remedy: str = ""
    fault: bool = False
    damaged: bool = False
    command: str = ""

    def __str__(self) -> str:
        """Return reason and remedy as one sentence."""
        return f"{self.reason}; {self.remedy}" if self.remedy else self.reason


class Absent(Missing, frozen=True):
    """What can be seen and is not there, because the learner has not done it: a failure, never a skip."""


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


class Pairs(msgspec.Struct, frozen=True):
    """What belongs to what, as kind ``matching`` judges it: the label of each item -> those of its partners."""

    right: Mapping[str, tuple[str, ...]]


class Order(msgspec.Struct, frozen=True):
    """Stages in their order, as kind ``ordering`` judges it.

    Args:
        stages: Labels, the first one first; a label that the question has and that is not here took no place.
        optional: Those that may be left out, such as what this machine cannot show.
    """

    stages: tuple[str, ...]
    optional: frozenset[str] = frozenset()


class Chosen(msgspec.Struct, frozen=True):
    """The labels of a list that are right, as kind ``multi_choice`` judges them.

    Args:
        right: Must be named.
        either: May be named or not, such as what cannot be told here.
    """

    right: frozenset[str]
    either: frozenset[str] = frozenset()


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
