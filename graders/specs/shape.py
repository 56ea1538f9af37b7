"""What lab.yaml may hold, and YAML's nodes -> structs of it."""

from __future__ import annotations

import re
import typing
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from types import UnionType
from typing import Any

import msgspec

from labproof.graders.specs.extensions import FactSpec
from labproof.graders.specs.problems import meant
from labproof.graders.yaml_text import Node, Problem

Texts = str | list[str]


class StepSpec(msgspec.Struct, forbid_unknown_fields=True):
    """One thing to do, in Markdown: what, the command for it, and what to look at."""

    do: str = ""
    run: str = ""
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


class IntendedSpec(msgspec.Struct, forbid_unknown_fields=True):
    """A check that passes on every changed machine, or a fact whose command prints the same everywhere, on purpose."""

    reason: str
    check: str = ""
    fact: str = ""


class CheckSpec(msgspec.Struct, forbid_unknown_fields=True):
    """What lab.yaml says of a check, where it says more than its points."""

    points: Decimal = Decimal(1)
    hint: Texts = ""
    needs: list[str] = []
    optional: bool = False
    bonus: bool = False


class QuestionSpec(msgspec.Struct, forbid_unknown_fields=True):
    """One question. ``truth`` is a path into facts, or ``key``; ``given`` is what is right on every machine.

    ``sample`` is evidence to try ``accepts``, ``rejects`` and ``halves`` (which earn part) on. It is graded once all
    that it ``needs`` has passed.
    """

    id: str
    prompt: str
    kind: str
    truth: str = ""
    given: Any = None
    points: Decimal = Decimal(1)
    hint: Texts = ""
    shown_by: str = ""
    params: dict[str, Any] = {}
    changes_at_boot: bool = False
    sample: dict[str, str] = {}
    accepts: list[Texts] = []
    rejects: list[Texts] = []
    halves: list[Texts] = []
    survivors: list[SurvivorSpec] = []
    needs: list[str] = []
    optional: bool = False
    bonus: bool = False


class CriterionSpec(msgspec.Struct, forbid_unknown_fields=True):
    """One of the course's success criteria, and the questions and checks that show it met."""

    text: str
    met_by: list[str]


class ReceiptSpec(msgspec.Struct, forbid_unknown_fields=True):
    """A step whose state is kept; with ``reboot`` the machine was started anew since the one before it."""

    reboot: bool = False


class PreparesSpec(msgspec.Struct, forbid_unknown_fields=True):
    """What `labproof begin` makes, and `labproof end` undoes.

    That is folders, with a network namespace where that is asked for, or a container of this image; scripts run in it.
    """

    folders: list[str] = []
    begin: str = ""
    end: str = ""
    network: bool = False
    container: str = ""


class DrawSpec(msgspec.Struct, forbid_unknown_fields=True):
    """What a value is drawn from for each learner: whole numbers from ``least`` to ``most``, or a list."""

    least: int | None = None
    most: int | None = None
    one_of: list[str] = []


class ChallengeSpec(msgspec.Struct, forbid_unknown_fields=True):
    """Of which commands each nonce chooses some, in an order of its own, for `labproof record` to run.

    ``{word}`` in one of them is a word of the nonce's, which it must print. Each ends with 0 where it could be done.
    """

    choose: int
    runs: list[str]
    limit_seconds: int = 5


class LabSpec(msgspec.Struct, forbid_unknown_fields=True):
    """A lab as lab.yaml writes it.

    ``about``, ``steps`` and ``after`` are its page's, in Markdown; ``values`` are what each learner has of their own.
    ``facts`` are what it asks of a machine by itself, by name; ``state`` is what a learner is to bring about;
    ``machines`` are those recorded beside it, by name, each with the rows that must fail there.
    """

    id: str
    title: str
    questions: list[QuestionSpec] = []
    objective: str = ""
    minutes: int = 0
    requires: RequiresSpec = msgspec.field(default_factory=RequiresSpec)
    about: str = ""
    steps: list[StepSpec] = []
    after: str = ""
    containers: list[ContainerSpec] = []
    values: dict[str, DrawSpec] = {}
    facts: dict[str, FactSpec] = {}
    sample: dict[str, str] = {}
    state: Any = None
    prepares: PreparesSpec | None = None
    challenge: ChallengeSpec | None = None
    receipts: dict[str, ReceiptSpec] = {}
    checks: dict[str, Decimal | CheckSpec] = {}
    criteria: list[CriterionSpec] = []
    machines: dict[str, list[str]] = {}
    survivors: list[IntendedSpec] = []


_FAILED = object()


def read_node(node: Node, wanted: Any, key: str, problems: list[Problem]) -> Any:
    """One value of the wanted type, or ``_FAILED`` with its problem noted."""
    origin = typing.get_origin(wanted)
    if isinstance(wanted, type) and issubclass(wanted, msgspec.Struct):
        return _read_struct(node, wanted, key, problems)
    if origin is list:
        return _read_list(node, typing.get_args(wanted)[0], key, problems)
    if origin is dict:
        return _read_dict(node, typing.get_args(wanted)[1], key, problems)
    if origin is UnionType:
        return read_node(node, _alternative(node, typing.get_args(wanted)), key, problems)
    if wanted is Any:
        return node
    return _read_scalar(node, wanted, key, problems)


def _alternative(node: Node, types: tuple[Any, ...]) -> Any:
    """Which of several types is meant, by what stands there: a list, a mapping, or else the first one."""
    lists = [one for one in types if typing.get_origin(one) is list]
    structs = [one for one in types if isinstance(one, type) and issubclass(one, msgspec.Struct)]
    meant = (
        lists if isinstance(node.value, list) else structs if isinstance(node.value, dict) else []
    )
    return (meant or types)[0]


@lru_cache(maxsize=64)
def _fields(struct: type[msgspec.Struct]) -> dict[str, msgspec.structs.FieldInfo]:
    return {field.name: field for field in msgspec.structs.fields(struct)}


def _read_struct(
    node: Node, wanted: type[msgspec.Struct], key: str, problems: list[Problem]
) -> Any:
    fields = _fields(wanted)
    if not isinstance(node.value, dict):
        return _refuse(node, key, f"a mapping with {', '.join(fields)}", problems)
    values: dict[str, Any] = {}
    for name, child in node.value.items():
        at = f"{key}.{name}" if key else name
        if name not in fields:
            hint = meant(name, fields) or f"; known here: {', '.join(fields)}"
            problems.append(node.key_problem(name, f"unknown key{hint}", at))
        elif child.value is not None:
            values[name] = read_node(child, fields[name].type, at, problems)
    lacking = [name for name, field in fields.items() if field.required and name not in values]
    problems += [node.problem("is missing", f"{key}.{name}" if key else name) for name in lacking]
    failed = {name for name, value in values.items() if value is _FAILED}
    if lacking or any(fields[name].required for name in failed):
        return _FAILED
    # What may be left out is left out: the rest can be looked at all the same, so that all mistakes are told at once.
    return wanted(**{name: value for name, value in values.items() if name not in failed})


def _read_list(node: Node, wanted: Any, key: str, problems: list[Problem]) -> Any:
    if not isinstance(node.value, list):
        return _refuse(node, key, "a list", problems)
    entries = [
        read_node(child, wanted, f"{key}[{at}]", problems) for at, child in enumerate(node.value)
    ]
    return _FAILED if _FAILED in entries else entries


def _read_dict(node: Node, wanted: Any, key: str, problems: list[Problem]) -> Any:
    if not isinstance(node.value, dict):
        return _refuse(node, key, "a mapping", problems)
    values = {
        name: read_node(child, wanted, f"{key}.{name}", problems)
        for name, child in node.value.items()
    }
    return _FAILED if _FAILED in values.values() else values


def _read_scalar(node: Node, wanted: type, key: str, problems: list[Problem]) -> Any:
    text = "" if node.value is None else node.value
    if not isinstance(text, str):
        return _refuse(node, key, "text", problems)
    if wanted is bool:
        return (
            text == "true"
            if text in ("true", "false")
            else _refuse(node, key, "true or false", problems)
        )
    if wanted is int:
        return (
            int(text)
            if re.fullmatch(r"\d{1,9}", text)
            else _refuse(node, key, "a whole number of 0 or more", problems)
        )
    if wanted is Decimal:
        try:
            number = Decimal(text) if re.fullmatch(r"\d{1,15}(\.\d{1,15})?", text) else None
        except InvalidOperation:
            number = None
        return (
            _refuse(node, key, "a number of 0 or more, in digits", problems)
            if number is None
            else number
        )
    return text


def _refuse(node: Node, key: str, wanted: str, problems: list[Problem]) -> object:
    found = {dict: "a mapping", list: "a list", type(None): "nothing"}.get(
        type(node.value), repr(node.value)
    )
    problems.append(node.problem(f"expected {wanted}, found {found}", key or "the file"))
    return _FAILED
