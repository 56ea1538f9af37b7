"""lab.yaml and the Python beside it -> Lab: every problem of a spec at once, each with file, line and key."""

from __future__ import annotations

import hashlib
from collections import ChainMap
from collections.abc import Mapping
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from labproof.graders.draws import drawn
from labproof.graders.facts import SOURCES
from labproof.graders.kinds import KINDS
from labproof.graders.model import (
    Challenge,
    Check,
    Course,
    Criterion,
    Draw,
    ImageWanted,
    Kind,
    Lab,
    Question,
    Receipt,
    Source,
    Step,
    Survivor,
)
from labproof.graders.specs.catalogue import command_argument, lab_argument
from labproof.graders.specs.checks import load_checks
from labproof.graders.specs.course import COURSE, SHARED, course_of
from labproof.graders.specs.document import open_document, shown_path
from labproof.graders.specs.extensions import own_facts, own_kinds
from labproof.graders.specs.keys import FILE, KEYED, merge_key, read_key
from labproof.graders.specs.needs import credit_of, hints_of
from labproof.graders.specs.prepares import preparation, prepared
from labproof.graders.specs.problems import SpecError
from labproof.graders.specs.rules import LOST, Nameable, review
from labproof.graders.specs.shape import CheckSpec, LabSpec, QuestionSpec, read_node
from labproof.graders.specs.values import filler, read_draws
from labproof.graders.yaml_text import Node, Problem

if TYPE_CHECKING:
    from labproof.graders.state.entry import Entry


def load_lab(folder: Path, seed: str = "") -> Lab:
    """Read ``lab.yaml`` of one folder, and the Python beside it; ``seed`` as in ``load_spec``.

    Raises:
        SpecError: With every problem of all of them.
    """
    return load_spec(folder, seed)[0]


def lab_of(lab: Lab, seed: str) -> Lab:
    """The lab with the values of the learner whose seed it is; the same one where nothing is drawn."""
    if not lab.draws or lab.seed == seed:
        return lab
    assert lab.filled is not None
    return lab.filled(seed)


def load_spec(folder: Path, seed: str = "") -> tuple[Lab, Node]:
    """As ``load_lab``, and lab.yaml with its places, for whoever has more to say about it.

    Args:
        seed: What the learner's own values are drawn from (``draws.seed_of``); empty: nobody's.
    """
    if not __debug__:
        raise SpecError(
            [
                "python -O removes the labs' assertions, so nothing can be graded; run python without -O"
            ]
        )
    return _filled(_read(folder.absolute()), seed)


class _Files(NamedTuple):
    """What was read of a lab, once: a class's values are put into it while nobody reads its folder again.

    Args:
        root: Of lab.yaml, and the ``problems`` that were found in reading it.
        key: What its key holds; None where it has none.
        called, path: As our commands, and pytest, are given it from here.
    """

    folder: Path
    name: str
    root: Node
    problems: list[Problem]
    draws: Mapping[str, Draw]
    course: Course
    key: bytes | None
    hash: str
    called: str
    path: str


def _read(folder: Path) -> _Files:
    path = folder / "lab.yaml"
    root, problems = open_document(path, "every lab folder has a lab.yaml")
    course = course_of(folder)
    return _Files(
        folder,
        shown_path(path),
        root,
        problems,
        read_draws(root, folder, problems),
        course,
        read_key(folder),
        hash_folder(folder, course),
        command_argument(folder),
        lab_argument(folder),
    )


def _filled(files: _Files, seed: str) -> tuple[Lab, Node]:
    """The lab with a learner's values, and its lab.yaml with them; raises SpecError."""
    folder, course, draws, problems = files.folder, files.course, files.draws, [*files.problems]
    values = drawn(draws, folder.name, seed)
    fill = filler(values, read_by_people=bool(seed))
    root = fill(files.root)
    spec = read_node(root, LabSpec, "", problems)
    checks: tuple[Check, ...] = ()
    messages: list[str] = []
    entries: tuple[Entry, ...] = ()
    sources = {**SOURCES, **course.sources}
    kinds: ChainMap[str, Kind] = ChainMap(dict(course.kinds), KINDS)  # type: ignore[arg-type]  # nothing is written there
    shared = frozenset(sources)
    own = Nameable(sources, kinds, shared)
    key = ""
    if isinstance(spec, LabSpec):
        facts, messages = own_facts(spec.id, spec.facts, folder)
        facts = prepared(facts, spec.id, files.called, spec.prepares) if facts else None
        added, more = own_kinds(folder, kinds)
        own = Nameable(
            {**sources, **({spec.id: facts} if facts else {})}, kinds.new_child(dict(added)), shared
        )
        # Without its facts a check is no check and a truth leads nowhere: what is wrong then is wrong elsewhere.
        lost = (
            bool(messages)
            or spec.id != folder.name
            or any(problem.key.startswith("facts") for problem in problems)
        )
        if lost:
            own = own._replace(sources={**own.sources, spec.id: LOST, folder.name: LOST})
        checks, others = (
            load_checks(
                folder / f"test_{folder.name}.py",
                _points(spec),
                own.sources,
                spec.state is None and _asks_a_machine(spec),
                values,
            )
            if not lost
            else ((), [])
        )
        checks = tuple(_with_credit(check, spec.checks.get(check.id)) for check in checks)
        if spec.state is not None:
            # What few labs need, few load.
            from labproof.graders.specs.state import checks_of, read_state, receipt_problems

            entries = read_state(spec.state, problems)
            problems += receipt_problems(spec.receipts, entries, root)
            checks = (
                *checks,
                *checks_of(spec.id, entries, "/".join([*folder.parts[-2:], "lab.yaml"])),
            )
        review(spec, root, folder.name, checks, own, problems)
        key, of_key = merge_key(spec, files.key, folder, own.kinds, fill, draws)
        messages += more + others + of_key
    if problems or messages:
        raise SpecError([p.at(files.name, column=True) for p in sorted(set(problems))] + messages)
    assert isinstance(spec, LabSpec)
    lab = _lab(spec, files, checks, own, entries, key)
    if draws:
        filled = partial(_lab_of, files)
        lab = msgspec.structs.replace(lab, draws=draws, seed=seed, values=values, filled=filled)
    return lab, root


def _lab_of(files: _Files, seed: str) -> Lab:
    return _filled(files, seed)[0]


def hash_folder(folder: Path, course: Course) -> str:
    """SHA-256 (first 16 hexadecimal digits) over names and bytes of all files of a lab and of what its course shares.

    Caches and the lab's key are left out.
    """
    digest = hashlib.sha256()
    shared = Path(course.folder)
    files = [folder, *(shared / name for name in (COURSE, *SHARED) if course.folder)]
    for path in sorted(path for file in files for path in (file, *file.rglob("*"))):
        if path.is_file() and "__pycache__" not in path.parts and path.name != FILE:
            content = hashlib.sha256(path.read_bytes()).hexdigest()
            digest.update(f"{path.relative_to(folder.parent).as_posix()}\0{content}\n".encode())
    return digest.hexdigest()[:16]


def _lab(
    spec: LabSpec,
    files: _Files,
    checks: tuple[Check, ...],
    own: Nameable,
    entries: tuple[Entry, ...],
    key: str,
) -> Lab:
    receipts = tuple(Receipt(name, one.reboot) for name, one in spec.receipts.items())
    return Lab(
        id=spec.id,
        title=spec.title,
        folder=str(files.folder),
        hash=files.hash,
        questions=tuple(
            _question(question, spec.sample, own.kinds[question.kind], files.folder)
            for question in spec.questions
        ),
        checks=checks,
        criteria=tuple(Criterion(c.text, tuple(c.met_by)) for c in spec.criteria),
        containers=tuple(ImageWanted(c.name, c.image, c.fallback) for c in spec.containers),
        tools=tuple(spec.requires.tools),
        kinds={question.kind: own.kinds[question.kind] for question in spec.questions},
        facts=own.sources[spec.id] if spec.facts else None,
        state=prepared(_source(spec.id, entries, receipts), spec.id, files.called, spec.prepares)
        if entries
        else None,
        receipts=receipts,
        moments=_moments(spec, files.called, entries),
        entries=entries,
        prepares=preparation(spec.prepares),
        challenge=Challenge(one.choose, tuple(one.runs), one.limit_seconds)
        if (one := spec.challenge)
        else None,
        sample=spec.sample,
        machines={name: tuple(rows) for name, rows in spec.machines.items()},
        survivors=tuple(
            Survivor(one.reason, check=one.check, fact=one.fact) for one in spec.survivors
        ),
        objective=spec.objective,
        minutes=spec.minutes,
        about=spec.about,
        steps=tuple(Step(step.do, step.run, step.note) for step in spec.steps),
        after=spec.after,
        course=files.course,
        key=key,
        path=files.path,
    )


def _source(lab: str, entries: tuple[Entry, ...], receipts: tuple[Receipt, ...]) -> Source:
    from labproof.graders.state.entry import source_of

    return source_of(lab, entries, receipts)


def _moments(spec: LabSpec, called: str, entries: tuple[Entry, ...]) -> Mapping[str, Source]:
    """What is looked at when each receipt is left."""
    if not spec.receipts:
        return {}
    from labproof.graders.state.entry import moment_of

    return {
        name: prepared(moment_of(spec.id, name, entries), spec.id, called, spec.prepares)
        for name in spec.receipts
    }


def _asks_a_machine(spec: LabSpec) -> bool:
    return bool(spec.facts) or any(one.truth not in ("", KEYED) for one in spec.questions)


def _points(spec: LabSpec) -> dict[str, Decimal]:
    return {
        name: one.points if isinstance(one, CheckSpec) else one for name, one in spec.checks.items()
    }


def _with_credit(check: Check, spec: Decimal | CheckSpec | None) -> Check:
    """A check with all that lab.yaml says of it beside its points."""
    if not isinstance(spec, CheckSpec):
        return check
    hint, more = hints_of(spec.hint)
    return msgspec.structs.replace(
        check, hint=hint, more_hints=more, waits_for=tuple(spec.needs), credit=credit_of(spec)
    )


def _question(spec: QuestionSpec, sample: Mapping[str, str], kind: Kind, folder: Path) -> Question:
    values = msgspec.structs.asdict(spec)
    values["params"] = {
        name: folder / value if kind.params[name] is Path else value
        for name, value in spec.params.items()
    }
    values["sample"] = {**sample, **spec.sample}
    values["keyed"] = spec.truth == KEYED
    if spec.truth == KEYED:
        values["truth"] = ""
    if values["keyed"] or spec.given is not None:
        values["shown_by"] = spec.shown_by or "the course"
    for name in ("accepts", "rejects", "halves"):
        values[name] = tuple(
            tuple(text) if isinstance(text, list) else text for text in values[name]
        )
    values["hint"], values["more_hints"] = hints_of(spec.hint)
    values["waits_for"], values["credit"] = tuple(values.pop("needs")), credit_of(spec)
    del values["optional"], values["bonus"]
    values["survivors"] = tuple(Survivor(s.reason, s.answer, s.facts) for s in spec.survivors)
    return Question(**values)
