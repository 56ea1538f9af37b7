"""lab.yaml -> Lab: every problem of a spec at once, each with file, line and key."""

from __future__ import annotations

import difflib
import hashlib
import re
import typing
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal, InvalidOperation
from pathlib import Path
from types import UnionType
from typing import Any, NamedTuple

import msgspec

from labproof.graders import yaml_text
from labproof.graders.checks import load_checks
from labproof.graders.facts import SOURCES, fact_types
from labproof.graders.kinds import KINDS
from labproof.graders.model import Check, Criterion, ImageWanted, Kind, Lab, Missing, Question, Source, Survivor
from labproof.graders.own import FACT_TYPES, SLOWEST_S, FactSpec, own_facts, own_kinds
from labproof.graders.yaml_text import Node, Problem

LABS = Path(__file__).resolve().parent.parent / "labs"
_ID = re.compile(r"[a-z][a-z0-9_]*")
Texts = str | list[str]


class StepSpec(msgspec.Struct, forbid_unknown_fields=True):
    """One thing to do: a command, and what to look at."""

    run: str
    note: str = ""


class RequiresSpec(msgspec.Struct, forbid_unknown_fields=True):
    """What the exercise needs on the machine; `labproof doctor` says how to get it."""

    tools: list[str] = []


class ContainerSpec(msgspec.Struct, forbid_unknown_fields=True):
    """One userland to start."""

    name: str
    image: str
    fallback: str = ""


class SurvivorSpec(msgspec.Struct, forbid_unknown_fields=True):
    """A mutant that `labproof validate` may see earn points: an answer, or a change of the facts, and the reason."""

    reason: str
    answer: str = ""
    facts: str = ""


class QuestionSpec(msgspec.Struct, forbid_unknown_fields=True):
    """One question. ``truth`` is a path into facts; ``sample`` is evidence to try ``accepts`` and ``rejects`` on."""

    id: str
    prompt: str
    kind: str
    truth: str = ""
    points: Decimal = Decimal(1)
    hint: str = ""
    shown_by: str = ""
    params: dict[str, Any] = {}
    changes_at_boot: bool = False
    sample: dict[str, str] = {}
    accepts: list[Texts] = []
    rejects: list[Texts] = []
    survivors: list[SurvivorSpec] = []


class CriterionSpec(msgspec.Struct, forbid_unknown_fields=True):
    """One of the course's success criteria, and the questions and checks that show it met."""

    text: str
    met_by: list[str]


class LabSpec(msgspec.Struct, forbid_unknown_fields=True):
    """A lab as lab.yaml writes it. ``facts`` are what it asks of a machine by itself, by name."""

    id: str
    title: str
    questions: list[QuestionSpec]
    objective: str = ""
    minutes: int = 0
    requires: RequiresSpec = msgspec.field(default_factory=RequiresSpec)
    steps: list[StepSpec] = []
    containers: list[ContainerSpec] = []
    facts: dict[str, FactSpec] = {}
    sample: dict[str, str] = {}
    checks: dict[str, Decimal] = {}
    criteria: list[CriterionSpec] = []


class SpecError(Exception):
    """A lab that cannot be graded with; ``problems`` are whole messages."""

    def __init__(self, problems: Iterable[str]) -> None:
        """Keep every problem; the exception's text is one a line."""
        self.problems = tuple(problems)
        super().__init__("\n".join(self.problems))


def find_labs(names: Iterable[str] = (), root: Path = LABS) -> list[Path]:
    """Folders of the named labs, or of all labs under ``root``, sorted; a path to a lab's folder is a name as well.

    Raises:
        SpecError: No lab has that name.
    """
    folders = {path.parent.name: path.parent for path in sorted(root.glob("*/lab.yaml"))}
    wanted = list(names) or list(folders)
    problems = []
    for name in wanted:
        if name not in folders and Path(name, "lab.yaml").is_file():
            folders[name] = Path(name).resolve()
        if name not in folders:
            close = difflib.get_close_matches(name[:100], folders, n=1)
            near = Path("labs", name[:100], "lab.yaml")
            hint = f"did you mean {close[0]}?" if close else f"there are {', '.join(folders) or 'none'}"
            hint = f"did you mean {near.parent}?" if _ID.fullmatch(name[:100]) and near.is_file() else hint
            problems.append(f"no lab is called {name!r}; {hint}")
    if problems:
        raise SpecError(problems)
    return [folders[name] for name in wanted]


_LOST = Source(lambda _: None)  # stands for a lab's own facts where its spec or facts.py has mistakes of its own


class _Own(NamedTuple):
    """What a lab may name: the shared sources and kinds, and its own."""

    sources: Mapping[str, Source]
    kinds: Mapping[str, Kind]


def load_lab(folder: Path) -> Lab:
    """Read ``lab.yaml`` of one folder, and the Python beside it.

    Raises:
        SpecError: With every problem of all of them.
    """
    return load_spec(folder)[0]


def load_spec(folder: Path) -> tuple[Lab, Node]:
    """As ``load_lab``, and lab.yaml with its places, for whoever has more to say about it."""
    if not __debug__:
        raise SpecError(["python -O removes the labs' assertions, so nothing can be graded; run python without -O"])
    path = folder / "lab.yaml"
    name = _shown_path(path)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise SpecError([f"{name}: cannot be read ({error.strerror}); every lab folder has a lab.yaml"]) from None
    text, problems = yaml_text.decode(data)
    root = None
    if not problems:
        root, problems = yaml_text.parse(text)
    if root is None:
        raise SpecError(
            [p.at(name, column=True) for p in problems] or [f"{name}: is empty; see labs/README.md for its keys"]
        )
    spec = _read(root, LabSpec, "", problems)
    checks: tuple[Check, ...] = ()
    told: list[str] = []
    own = _Own(SOURCES, KINDS)
    if isinstance(spec, LabSpec):
        facts, told = own_facts(spec.id, spec.facts, folder)
        kinds, more = own_kinds(folder)
        own = _Own({**SOURCES, **({spec.id: facts} if facts else {})}, {**KINDS, **kinds})
        # Without its facts a check is no check and a truth leads nowhere: what is wrong then is wrong elsewhere.
        lost = bool(told) or spec.id != folder.name or any(problem.text.startswith("facts") for problem in problems)
        if lost:
            own = _Own({**own.sources, spec.id: _LOST, folder.name: _LOST}, own.kinds)
        checks, others = (
            load_checks(folder / f"test_{folder.name}.py", spec.checks, own.sources) if not lost else ((), [])
        )
        told += more + others
        _review(spec, root, folder.name, checks, own, problems)
    if problems or told:
        raise SpecError([p.at(name, column=True) for p in sorted(set(problems))] + told)
    assert isinstance(spec, LabSpec)
    return _lab(spec, folder, checks, own), root


def hash_folder(folder: Path) -> str:
    """SHA-256 (first 16 hexadecimal digits) over names and bytes of all files of a lab, caches left out."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            content = hashlib.sha256(path.read_bytes()).hexdigest()
            digest.update(f"{path.relative_to(folder).as_posix()}\0{content}\n".encode())
    return digest.hexdigest()[:16]


def _shown_path(path: Path) -> str:
    """As authors know it: from the lab folders' parent on."""
    return "/".join(path.parts[-3:])


# --- shape: nodes -> structs --------------------------------------------------------------------


_FAILED = object()


def read_value(node: Node, wanted: Any) -> Any:
    """One value as lab.yaml is read.

    Raises:
        SpecError: It is not of the wanted type.
    """
    problems: list[Problem] = []
    value = _read(node, wanted, "value", problems)
    if problems:
        raise SpecError(problem.text for problem in problems)
    return value


def _read(node: Node, wanted: Any, key: str, problems: list[Problem]) -> Any:
    """One value of the wanted type, or ``_FAILED`` with its problem noted."""
    origin = typing.get_origin(wanted)
    if isinstance(wanted, type) and issubclass(wanted, msgspec.Struct):
        return _read_struct(node, wanted, key, problems)
    if origin is list:
        return _read_list(node, typing.get_args(wanted)[0], key, problems)
    if origin is dict:
        return _read_dict(node, typing.get_args(wanted)[1], key, problems)
    if origin is UnionType:
        wanted = list[str] if isinstance(node.value, list) else str
        return _read(node, wanted, key, problems)
    if wanted is Any:
        return node
    return _read_scalar(node, wanted, key, problems)


def _read_struct(node: Node, wanted: type[msgspec.Struct], key: str, problems: list[Problem]) -> Any:
    fields = {field.name: field for field in msgspec.structs.fields(wanted)}
    if not isinstance(node.value, dict):
        return _refuse(node, key, f"a mapping with {', '.join(fields)}", problems)
    values: dict[str, Any] = {}
    for name, child in node.value.items():
        at = f"{key}.{name}" if key else name
        if name not in fields:
            close = difflib.get_close_matches(name[:100], fields, n=1)
            hint = f"did you mean {close[0]!r}?" if close else f"known here: {', '.join(fields)}"
            problems.append(node.key_problem(name, f"{at}: unknown key; {hint}"))
        elif child.value is not None:
            values[name] = _read(child, fields[name].type, at, problems)
    lacking = [name for name, field in fields.items() if field.required and name not in values]
    problems += [node.problem(f"{key + '.' if key else ''}{name}: is missing") for name in lacking]
    failed = {name for name, value in values.items() if value is _FAILED}
    if lacking or any(fields[name].required for name in failed):
        return _FAILED
    # What may be left out is left out: the rest can be looked at all the same, so that all mistakes are told at once.
    return wanted(**{name: value for name, value in values.items() if name not in failed})


def _read_list(node: Node, wanted: Any, key: str, problems: list[Problem]) -> Any:
    if not isinstance(node.value, list):
        return _refuse(node, key, "a list", problems)
    entries = [_read(child, wanted, f"{key}[{at}]", problems) for at, child in enumerate(node.value)]
    return _FAILED if _FAILED in entries else entries


def _read_dict(node: Node, wanted: Any, key: str, problems: list[Problem]) -> Any:
    if not isinstance(node.value, dict):
        return _refuse(node, key, "a mapping", problems)
    values = {name: _read(child, wanted, f"{key}.{name}", problems) for name, child in node.value.items()}
    return _FAILED if _FAILED in values.values() else values


def _read_scalar(node: Node, wanted: type, key: str, problems: list[Problem]) -> Any:
    text = "" if node.value is None else node.value
    if not isinstance(text, str):
        return _refuse(node, key, "text", problems)
    if wanted is bool:
        return text == "true" if text in ("true", "false") else _refuse(node, key, "true or false", problems)
    if wanted is int:
        return (
            int(text) if re.fullmatch(r"\d{1,9}", text) else _refuse(node, key, "a whole number of 0 or more", problems)
        )
    if wanted is Decimal:
        try:
            number = Decimal(text) if re.fullmatch(r"\d{1,15}(\.\d{1,15})?", text) else None
        except InvalidOperation:
            number = None
        return _refuse(node, key, "a number of 0 or more, in digits", problems) if number is None else number
    return text


def _refuse(node: Node, key: str, wanted: str, problems: list[Problem]) -> object:
    found = {dict: "a mapping", list: "a list", type(None): "nothing"}.get(type(node.value), repr(node.value))
    problems.append(node.problem(f"{key or 'the file'}: expected {wanted}, found {found}"))
    return _FAILED


# --- sense: what the shape alone does not show --------------------------------------------------


def _review(
    spec: LabSpec, root: Node, folder: str, checks: tuple[Check, ...], own: _Own, problems: list[Problem]
) -> None:
    """Note what contradicts itself; questions' params become typed values on the way."""

    def note(node: Node, key: str, text: str) -> None:
        problems.append(node.problem(f"{key}: {text}"))

    if spec.id != folder:
        note(_at(root, "id"), "id", f"{spec.id!r} is not the folder's name, {folder!r}")
    for name, fact in spec.facts.items():
        for key, text in _fact_problems(name, fact):
            note(_at(_at(_at(root, "facts"), name), key), f"facts.{name}{'.' + key if key else ''}", text)
    if spec.facts and spec.id in SOURCES:
        note(_at(root, "id"), "id", f"{spec.id!r} names facts that every lab has; give a lab with facts another id")
    questions = _at(root, "questions")
    if not spec.questions:
        note(questions, "questions", "is empty; a lab asks at least one question")
    seen: set[str] = set()
    for index, question in enumerate(spec.questions):
        key, node = f"questions[{index}]", _at(questions, index)
        if not _ID.fullmatch(question.id):
            note(_at(node, "id"), f"{key}.id", f"{question.id!r} is not snake_case")
        if question.id in seen:
            note(_at(node, "id"), f"{key}.id", f"{question.id!r} stands here twice")
        seen.add(question.id)
        misread = tuple(problem.text for problem in problems if problem.text.startswith(f"{key}."))
        for where, text in _question_problems(question, node, key, own, problems):
            if not any(told.startswith((f"{key}.{where}:", f"{key}.{where}[")) for told in misread):
                note(_at(node, where), f"{key}.{where}", text)
    ids = seen | {check.id for check in checks} | spec.checks.keys()
    for check in checks:
        if check.id in seen:
            note(questions, "questions", f"{check.id!r} is a question and a check in test_{folder}.py; rename one")
    if not sum((q.points for q in spec.questions), Decimal(0)) + sum(spec.checks.values(), Decimal(0)):
        note(questions, "questions", "nothing in this lab has points")
    for index, criterion in enumerate(spec.criteria):
        node = _at(_at(_at(root, "criteria"), index), "met_by")
        for name in criterion.met_by:
            if name not in ids:
                note(node, f"criteria[{index}].met_by", f"no question or check is called {name!r}{_meant(name, ids)}")
        if not criterion.met_by:
            note(node, f"criteria[{index}].met_by", "is empty, so nothing could ever meet it")


def _question_problems(
    question: QuestionSpec, node: Node, key: str, own: _Own, problems: list[Problem]
) -> Iterator[tuple[str, str]]:
    kind = own.kinds.get(question.kind)
    if kind is None:
        yield (
            "kind",
            f"unknown {question.kind!r}{_meant(question.kind, own.kinds) or '; known: ' + ', '.join(own.kinds)}",
        )
        return
    if kind.truth is not None and not question.truth:
        yield "truth", f"is missing; kind {question.kind!r} compares with a fact"
    if question.truth:
        yield from (("truth", text) for text in _truth_problems(question, kind, own.sources))
    if kind.truth is not None:
        for name in ("accepts", "rejects"):
            if not getattr(question, name):
                yield name, "is missing or empty; a grader nobody has seen pass and fail is not a grader"
        for survivor in question.survivors:
            if bool(survivor.answer) == bool(survivor.facts) or not survivor.reason:
                yield "survivors", "each one names an answer or a change of the facts, and a reason"
        if not question.shown_by:
            yield "shown_by", "is missing; messages name the command or file that shows the truth"
    question.params = _params(question, kind, _at(node, "params"), key, problems)


def _truth_problems(question: QuestionSpec, kind: Kind, sources: Mapping[str, Source]) -> Iterator[str]:
    source, _, fact = question.truth.partition(".")
    if sources.get(source) is _LOST:
        return
    if source not in sources:
        yield f"no facts are called {source!r}{_meant(source, sources) or '; known: ' + ', '.join(sources)}"
        return
    types = fact_types(sources[source])
    if fact not in types:
        yield f"{source} has no fact {fact!r}{_meant(fact, types) or '; it has ' + ', '.join(types)}"
        return
    wanted = kind.truth if isinstance(kind.truth, tuple) else (kind.truth,)
    given = [part for part in typing.get_args(types[fact]) or (types[fact],) if part is not Missing]
    if kind.truth is not None and not set(given) <= set(wanted):
        told = " or ".join(getattr(part, "__name__", str(part)) for part in given)
        needs = " or ".join(part.__name__ for part in wanted if part)
        advice = "" if source in SOURCES else "; facts.py beside the spec can make one of it"
        yield f"{question.truth} is {told}, and kind {question.kind!r} compares with {needs}{advice}"


def _fact_problems(name: str, fact: FactSpec) -> Iterator[tuple[str, str]]:
    if not _ID.fullmatch(name):
        yield "", f"{name!r} is not snake_case"
    if not fact.run.strip():
        yield "run", "is empty; write the command that shows the fact"
    if fact.type not in FACT_TYPES:
        yield "type", f"unknown {fact.type!r}; known: {', '.join(FACT_TYPES)}"
    if not 1 <= fact.limit_seconds <= SLOWEST_S:
        yield "limit_seconds", f"expected 1 to {SLOWEST_S}, found {fact.limit_seconds}"


def _params(question: QuestionSpec, kind: Kind, node: Node, key: str, problems: list[Problem]) -> dict[str, Any]:
    params = {}
    for name, child in question.params.items():
        if name in kind.params:
            params[name] = _read(child, kind.params[name], f"{key}.params.{name}", problems)
        else:
            known = _meant(name, kind.params) or f"; kind {question.kind!r} takes {', '.join(kind.params) or 'none'}"
            problems.append(child.problem(f"{key}.params.{name}: unknown parameter{known}"))
    problems += [
        node.problem(f"{key}.params.{name}: is missing; kind {question.kind!r} needs it")
        for name in sorted(kind.required - params.keys())
    ]
    return params


def _at(node: Node, key: str | int) -> Node:
    """The child, or the node itself where there is none: a problem is told as near as can be."""
    if isinstance(node.value, dict) and isinstance(key, str):
        return node.value.get(key, node)
    if isinstance(node.value, list) and isinstance(key, int):
        return node.value[key]
    return node


def _meant(name: str, known: Iterable[str]) -> str:
    close = difflib.get_close_matches(name[:100], list(known), n=1)
    return f"; did you mean {close[0]!r}?" if close else ""


def _lab(spec: LabSpec, folder: Path, checks: tuple[Check, ...], own: _Own) -> Lab:
    return Lab(
        id=spec.id,
        title=spec.title,
        folder=str(folder),
        hash=hash_folder(folder),
        questions=tuple(_question(question, spec.sample) for question in spec.questions),
        checks=checks,
        criteria=tuple(Criterion(c.text, tuple(c.met_by)) for c in spec.criteria),
        containers=tuple(ImageWanted(c.name, c.image, c.fallback) for c in spec.containers),
        tools=tuple(spec.requires.tools),
        kinds=own.kinds,
        facts=own.sources[spec.id] if spec.facts else None,
        sample=spec.sample,
        objective=spec.objective,
        minutes=spec.minutes,
    )


def _question(spec: QuestionSpec, sample: Mapping[str, str]) -> Question:
    values = msgspec.structs.asdict(spec)
    values["sample"] = {**sample, **spec.sample}
    for name in ("accepts", "rejects"):
        values[name] = tuple(tuple(text) if isinstance(text, list) else text for text in values[name])
    values["survivors"] = tuple(Survivor(s.reason, s.answer, s.facts) for s in spec.survivors)
    return Question(**values)
