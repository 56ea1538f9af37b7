"""What is right where no machine shows it: given in the spec, or in a key beside it that a course may keep back."""

from __future__ import annotations

import functools
import hashlib
import operator
import typing
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec

from labproof.graders import yaml_text
from labproof.graders.model import Kind
from labproof.graders.specs.document import shown_path
from labproof.graders.specs.problems import SpecError, meant
from labproof.graders.specs.shape import LabSpec, QuestionSpec, SurvivorSpec, Texts, read_node
from labproof.graders.specs.values import unknown_names
from labproof.graders.yaml_text import Node, Problem

FILE = "lab.key.yaml"
KEYED = "key"  # as a question's truth: what is right lies in that file
_PRIVATE = ("given", "accepts", "rejects", "halves", "survivors")  # what would tell it


class KeyEntry(msgspec.Struct, forbid_unknown_fields=True):
    """What the key has of one question: what is right, and the answers to try."""

    given: Any
    accepts: list[Texts] = []
    rejects: list[Texts] = []
    halves: list[Texts] = []
    survivors: list[SurvivorSpec] = []


def read_key(folder: Path) -> bytes | None:
    """What a lab's key holds; None where it has none.

    Raises:
        SpecError: It cannot be read.
    """
    try:
        return (folder / FILE).read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        problem = f"{shown_path(folder / FILE)}: cannot be read ({error.strerror})"
        raise SpecError([problem]) from None


def merge_key(
    spec: LabSpec,
    data: bytes | None,
    folder: Path,
    kinds: Mapping[str, Kind],
    fill: Callable[[Node], Node],
    draws: Collection[str],
) -> tuple[str, list[str]]:
    """Put what the key tells into the questions whose truth lies there.

    Args:
        data: Of the key, as ``read_key`` has it.
        fill: Puts a learner's own values into a document.
        draws: What these values are called; without any, braces are nothing but braces.
    Returns:
        The hash of the key (empty where there is none), and every problem as a whole message.
    """
    keyed = {question.id: question for question in spec.questions if question.truth == KEYED}
    if data is None:
        return "", []
    called = shown_path(folder / FILE)
    entries, problems = _entries(data, fill, draws)
    for name, (node, entry) in entries.items():
        if name not in keyed:
            problem = f"{name}: is no question with `truth: {KEYED}`{meant(name, keyed)}"
            problems.append(node.problem(problem))
        elif keyed[name].kind in kinds:
            _fill(keyed[name], entry, kinds[keyed[name].kind], name, problems)
    lacking = [name for name in keyed if name not in entries]
    whole = [
        f"{called}: has nothing of {name}, whose truth lies here"
        for name in lacking
        if not problems
    ]
    return hashlib.sha256(data).hexdigest()[:16], [
        p.at(called, column=True) for p in sorted(problems)
    ] + whole


def _entries(
    data: bytes, fill: Callable[[Node], Node], draws: Collection[str]
) -> tuple[dict[str, tuple[Node, KeyEntry]], list[Problem]]:
    text, problems = yaml_text.decode(data)
    root, more = yaml_text.parse(text) if not problems else (None, [])
    problems = [*problems, *more]
    if root is None or problems:
        return {}, problems or [
            Problem(0, 0, "is empty; it has `question: {given: …}` for each question")
        ]
    if not isinstance(root.value, dict):
        return {}, [
            root.problem(
                "expected `question: {given: …, accepts: […], rejects: […]}` for each question"
            )
        ]
    problems += unknown_names(root, draws) if draws else ()
    root = fill(root)
    assert isinstance(root.value, dict)
    read = {
        name: (node, read_node(node, KeyEntry, name, problems)) for name, node in root.value.items()
    }
    return {
        name: (node, entry) for name, (node, entry) in read.items() if isinstance(entry, KeyEntry)
    }, problems


def _fill(
    question: QuestionSpec, entry: KeyEntry, kind: Kind, key: str, problems: list[Problem]
) -> None:
    problem = take_given(question, entry.given, kind)
    if problem:
        problems.append(entry.given.problem(problem, f"{key}.given"))
    problems += label_problems(question, entry.given, kind, f"{key}.given")
    for name in ("accepts", "rejects"):
        if not getattr(entry, name):
            problem = "is missing or empty; a grader nobody has seen pass and fail is not a grader"
            problems.append(entry.given.problem(problem, f"{key}.{name}"))
    for name in ("accepts", "rejects", "halves", "survivors"):
        setattr(question, name, getattr(entry, name))


def told_openly(question: QuestionSpec) -> list[str]:
    """Keys of lab.yaml that give away what is kept in the key."""
    return [name for name in _PRIVATE if getattr(question, name)]


def take_given(question: QuestionSpec, node: Node, kind: Kind) -> str:
    """Make a question's ``given`` what its kind compares with; returns what is wrong with it, or an empty text."""
    if kind.truth is None:
        return f"kind {question.kind!r} compares with nothing, so nothing can be given"
    types = kind.truth if isinstance(kind.truth, tuple) else (kind.truth,)
    plain = _plain(node)
    structs = [part for part in types if issubclass(part, msgspec.Struct)]
    first = msgspec.structs.fields(structs[0])[0].name if structs else ""
    if bool in types and isinstance(plain, str):
        plain = {"yes": "true", "no": "false"}.get(plain.casefold(), plain)
    if (
        isinstance(plain, dict | list)
        and first
        and not (isinstance(plain, dict) and first in plain)
    ):
        plain = {first: plain}  # a struct may be written as its first field
    try:
        question.given = msgspec.convert(plain, functools.reduce(operator.or_, types), strict=False)
    except msgspec.ValidationError:
        return f"is nothing that kind {question.kind!r} compares with; write {' or '.join(map(_written, types))}"
    return ""


def label_problems(question: QuestionSpec, node: Node, kind: Kind, key: str) -> Iterator[Problem]:
    """Labels of what is given that the question does not have: no answer could name them."""
    params = [question.params.get(name) for name in kind.labelled]
    if not params or not all(isinstance(param, dict | list) for param in params):
        return
    known = {label for param in params for label in _labels(param)}
    for label, at in _given(node, of_items=len(kind.labelled) > 1):
        if label not in known:
            hint = meant(label, known) or f"; it has {', '.join(sorted(known))}"
            yield at.problem(f"the question has no {label!r}{hint}", key)


def _labels(param: Any) -> Iterator[str]:
    """Of a list, of a mapping, or of several mappings under their heads."""
    for label in param:
        inner = param[label] if isinstance(param, dict) else None
        yield from inner if isinstance(inner, dict) else (label,)


def _given(node: Node, of_items: bool) -> Iterator[tuple[str, Node]]:
    """Each label that is given, and where it stands; the fields of a struct are none."""
    if isinstance(node.value, dict):
        fields = not of_items or set(node.value) == {"right"}
        for name, inner in node.value.items():
            yield from () if fields else ((name, inner),)
            yield from _given(inner, of_items and fields)
    elif isinstance(node.value, list):
        for inner in node.value:
            yield from _given(inner, of_items=False)
    elif isinstance(node.value, str):
        yield node.value, node


_WRITTEN = {bool: "yes or no", int: "a whole number", float: "a number", str: "text"}


def _written(wanted: type) -> str:
    """How a value of a type is written in YAML, for messages."""
    if not issubclass(wanted, msgspec.Struct):
        return _WRITTEN.get(wanted, wanted.__name__)
    first, *others = msgspec.structs.fields(wanted)
    origin = typing.get_origin(first.type) or first.type
    shape = "a mapping" if issubclass(origin, Mapping) else "a list"
    whole = (
        f", or a mapping with {first.name}, {', '.join(field.name for field in others)}"
        if others
        else ""
    )
    return f"{shape} for {first.name}{whole}"


def _plain(node: Node) -> Any:
    value = node.value
    if isinstance(value, dict):
        return {name: _plain(child) for name, child in value.items()}
    return [_plain(child) for child in value] if isinstance(value, list) else value or ""
