"""One exercise: what is asked, how it is judged, what is asserted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from functools import cached_property
from typing import Any

import msgspec

from labproof.graders.model.answer import Answer
from labproof.graders.model.machine import Facts, Source, with_read
from labproof.graders.model.report import Outcome


class Question(msgspec.Struct, frozen=True, eq=False):
    """One question of a lab. ``truth`` is a dotted path into Facts; ``params`` are its kind's own.

    Where no machine shows what is right, ``given`` is it; a ``keyed`` question has it from the lab's key, and None
    where that was not handed out. ``waits_for``, ``credit`` and ``more_hints`` as in ``Check``.
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
    halves: tuple[str | tuple[str, ...], ...] = ()
    survivors: tuple[Survivor, ...] = ()
    given: Any = None
    keyed: bool = False
    waits_for: tuple[str, ...] = ()
    credit: str = ""
    more_hints: tuple[str, ...] = ()

    @property
    def judged(self) -> bool:
        """Whether there is something to compare an answer with."""
        return bool(self.truth) or self.keyed or self.given is not None

    @property
    def prompt_and_hints(self) -> str:
        """All that a learner can read of it: the prompt and every hint."""
        return "\n".join((self.prompt, self.hint, *self.more_hints))

    def right(self, facts: Facts) -> Any:
        """What the answer is compared with; ``Missing`` where the machine does not show it."""
        return facts.lookup(self.truth) if self.truth else self.given


class Kind(msgspec.Struct, frozen=True):
    """How one answer is judged against one fact.

    Args:
        judge: ``(question, answer, truth) -> Outcome``, pure.
        truth: What ``question.truth`` must lead to, one of these types; None: no fact is needed.
        example: ``(question, truth) -> an answer that is right``, as a learner would write it.
        takes_list: Whether a YAML list is an answer.
        takes_mapping: Whether a YAML mapping is one; it comes as lines ``key: value``.
        read: ``(question, answer) -> what it is read as``, where that can be said without knowing what is right.
        shows: ``question -> lines`` that a learner must see to answer it, such as the options and their letters.
        gist: ``(question, text) -> text`` that is equal for answers that say the same, so that a person reads one of them.
        session: ``(question, answer, truth) -> Outcome`` of a terminal whose commands tell what was asked where, or None.
        labelled: Parameters whose labels an answer names; two, where it names one of the second for each of the first.
        params: Parameter name -> the type its text is read as.
        required: Parameters that lab.yaml must give.
    """

    judge: Callable[[Question, Answer, Any], Outcome]
    truth: type | tuple[type, ...] | None
    example: Callable[[Question, Any], str] | None = None
    takes_list: bool = False
    takes_mapping: bool = False
    read: Callable[[Question, Answer], str] | None = None
    shows: Callable[[Question], list[str]] | None = None
    gist: Callable[[Question, str], str] | None = None
    session: Callable[[Question, Answer, Any], Outcome | None] | None = None
    labelled: tuple[str, ...] = ()
    params: Mapping[str, Any] = msgspec.field(default_factory=dict)
    required: frozenset[str] = frozenset()

    @property
    def is_free_text(self) -> bool:
        """Whether no fact is needed; a question that has a truth all the same is judged by that (``Question.judged``)."""
        return self.truth is None


class Survivor(msgspec.Struct, frozen=True):
    """A mutant that earns points on purpose: an answer, or a change of the facts, and why that is right.

    Of a lab as a whole: a check that passes on every changed machine, or a fact whose command asks no machine.
    """

    reason: str
    answer: str = ""
    facts: str = ""
    check: str = ""
    fact: str = ""


class Criterion(msgspec.Struct, frozen=True):
    """One of the course's success criteria, met when every item named in ``met_by`` has passed."""

    text: str
    met_by: tuple[str, ...]


class Draw(msgspec.Struct, frozen=True):
    """What a value is drawn from: whole numbers, both ends among them, or a list of texts."""

    least: int = 0
    most: int = 0
    one_of: tuple[str, ...] = ()


class ImageWanted(msgspec.Struct, frozen=True):
    """A userland that a lab wants started, such as ``centos`` from ``centos:7``, else from ``fallback``."""

    name: str
    image: str
    fallback: str = ""


class Check(msgspec.Struct, frozen=True):
    """One test function of a lab. ``needs`` are the parts of Facts it asks for, and ``answers``.

    ``run`` is None for a live-only test: it asks for something that no evidence holds, so pytest runs it. It is graded
    once all that it ``waits_for`` has passed; its points are asked of everybody, or have a ``credit`` of their own
    (``OPTIONAL``, ``BONUS``); ``more_hints`` are those after the first one.
    """

    id: str
    points: Decimal
    needs: tuple[str, ...] = ()
    run: Callable[..., None] | None = None
    file: str = ""  # "labs/part1/test_part1.py"
    line: int = 0  # in that file, counted from 1; of a declared one its id tells where
    hint: str = ""
    declared: bool = False  # an entry of lab.yaml's state, which stands in no test file
    waits_for: tuple[str, ...] = ()
    credit: str = ""
    more_hints: tuple[str, ...] = ()

    @property
    def where(self) -> str:
        """For messages: "labs/part1/test_part1.py:12"."""
        return f"{self.file}:{self.id if self.declared else self.line}"


class Step(msgspec.Struct, frozen=True):
    """One thing to do, in Markdown: what, the command for it, and what to look at; any of them may be empty."""

    do: str = ""
    run: str = ""
    note: str = ""


class Receipt(msgspec.Struct, frozen=True):
    """A step whose state a learner keeps; with ``reboot`` the machine was started anew since the one before it."""

    name: str
    reboot: bool = False


class Preparation(msgspec.Struct, frozen=True):
    """What a lab makes of a machine before a learner comes, and takes away with all that is in it.

    Args:
        folders: Made; the scripts run in the first of them.
        begin: A shell script that makes what is to be worked on.
        end: One that undoes what lies elsewhere.
        network: Whether it has a network namespace of its own.
        container: The image of a container of its own; everything happens in there then.
    """

    folders: tuple[str, ...] = ()
    begin: str = ""
    end: str = ""
    network: bool = False
    container: str = ""


class Challenge(msgspec.Struct, frozen=True):
    """Commands of which each nonce chooses some, in an order of its own; each is killed after ``limit_s`` seconds."""

    choose: int
    runs: tuple[str, ...]
    limit_s: int = 5


class Course(msgspec.Struct, frozen=True):
    """A folder of labs, and what they share; without a folder: of a lab that lies alone.

    ``labs`` are their ids in the course's order; ``sources`` and ``kinds`` are its own, by name.
    """

    title: str = ""
    version: str = ""
    folder: str = ""
    labs: tuple[str, ...] = ()
    sources: Mapping[str, Source] = msgspec.field(default_factory=dict)
    kinds: Mapping[str, Kind] = msgspec.field(default_factory=dict)

    def __str__(self) -> str:
        """As reports name it: title and version."""
        return f"{self.title} {self.version}".strip()


class Lab(msgspec.Struct, frozen=True, dict=True):
    """One exercise: what is asked (``lab.yaml``) and what is asserted (``test_<lab>.py``).

    ``kinds`` are what its questions are judged by, by name; ``facts`` is what it asks of a machine by itself.
    ``draws`` are what each learner has values of: ``values`` are those of the learner whose ``seed`` it is, which is
    empty where nobody's are known.
    """

    id: str
    title: str
    folder: str
    hash: str  # of the folder and what its course shares, but the key, which a report must not help to guess
    questions: tuple[Question, ...]
    checks: tuple[Check, ...] = ()
    criteria: tuple[Criterion, ...] = ()
    containers: tuple[ImageWanted, ...] = ()
    tools: tuple[str, ...] = ()
    kinds: Mapping[str, Kind] = msgspec.field(default_factory=dict)
    facts: Source | None = None
    state: Source | None = None  # what its ``state`` asks of a machine
    prepares: Preparation | None = None
    challenge: Challenge | None = None
    receipts: tuple[Receipt, ...] = ()  # in the order that they are to be left in
    # What is looked at for each, by its name.
    moments: Mapping[str, Source] = msgspec.field(default_factory=dict)
    entries: tuple[Any, ...] = ()  # of that state, for whoever proves them
    sample: Mapping[str, str] = msgspec.field(default_factory=dict)
    # Name -> rows that must fail there.
    machines: Mapping[str, tuple[str, ...]] = msgspec.field(default_factory=dict)
    survivors: tuple[Survivor, ...] = ()
    objective: str = ""
    minutes: int = 0
    about: str = ""  # of its page, in Markdown: what stands before the steps
    steps: tuple[Step, ...] = ()
    after: str = ""  # and at its end
    course: Course = Course()
    draws: Mapping[str, Draw] = msgspec.field(default_factory=dict)
    seed: str = ""
    values: Mapping[str, str] = msgspec.field(default_factory=dict)
    filled: Callable[[str], Lab] | None = None  # the same lab with the values of another seed
    path: str = ""  # what pytest is called with for it, from where we are

    @cached_property
    def items(self) -> tuple[Question | Check, ...]:
        """Questions and checks in the order they are shown."""
        return (*self.questions, *self.checks)

    key: str = ""  # the key's own hash; for the ledger alone

    @cached_property
    def by_id(self) -> Mapping[str, Question | Check]:
        """Its questions and checks by their ids."""
        return {item.id: item for item in self.items}

    def with_needed(self, names: Iterable[str]) -> frozenset[str]:
        """These items, and all that any of them waits for."""
        found: set[str] = set()
        open_ = [name for name in names if name in self.by_id]
        while open_:
            name = open_.pop()
            if name not in found:
                found.add(name)
                open_ += self.by_id[name].waits_for
        return frozenset(found)

    @cached_property
    def asked(self) -> tuple[str, ...]:
        """The ids of its questions."""
        return tuple(question.id for question in self.questions)

    @cached_property
    def mapped(self) -> frozenset[str]:
        """The questions that a YAML mapping answers."""
        return frozenset(
            question.id for question in self.questions if self.kinds[question.kind].takes_mapping
        )

    @cached_property
    def sources(self) -> frozenset[str]:
        """The parts of Facts that grading this lab reads, and those whose evidence their parsers read."""
        truths = {question.truth.split(".")[0] for question in self.questions if question.truth}
        named = truths.union(*(check.needs for check in self.checks if check.run)) - {"answers"}
        return with_read(named, self.course.sources)

    @cached_property
    def shown_sources(self) -> tuple[str, ...]:
        """The same in the order in which a report tells of them."""
        return tuple(sorted(self.sources))
