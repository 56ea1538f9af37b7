"""JSON Schema of lab.yaml, made from the structs that read it, for editors: completion and mistakes while typing."""

from __future__ import annotations

import inspect
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec

from labproof.graders.facts import SOURCES, fact_types
from labproof.graders.kinds import KINDS
from labproof.graders.model import Course, Kind
from labproof.graders.specs.extensions import FACT_TYPES, SLOWEST_S
from labproof.graders.specs.keys import KEYED
from labproof.graders.specs.problems import SNAKE_CASE
from labproof.graders.specs.shape import LabSpec
from labproof.graders.specs.state import ENTRY_KEYS
from labproof.graders.state import RESOURCES
from labproof.graders.state.resource import Resource

# YAML gives editors numbers and truth values where our reader takes the text as it stands.
_WRITTEN = {"type": ["string", "number", "boolean"]}


def lab_schema(course: Course) -> dict[str, Any]:
    """The schema (draft 2020-12) for labs of a course: keys, types, known kinds with their params.

    Facts and kinds of a lab's own pass.
    """
    kinds = {**KINDS, **course.kinds}
    sources = {**SOURCES, **course.sources}
    (root,), parts = msgspec.json.schema_components([LabSpec], ref_template="#/$defs/{name}")
    parts = {name: _plain(part) for name, part in parts.items()}
    question = parts["QuestionSpec"]
    for name in ("accepts", "rejects", "halves"):
        question["properties"][name]["items"] = {
            "anyOf": [_WRITTEN, {"type": "array", "items": _WRITTEN}]
        }
    question["properties"]["id"]["pattern"] = f"^{SNAKE_CASE.pattern}$"
    question["properties"]["kind"] = {
        "anyOf": [{"enum": sorted(kinds)}, {"type": "string"}],  # or one of the lab's own
        "description": "how an answer is judged: docs/kinds/README.md has a page of examples for each",
    }
    question["properties"]["truth"]["examples"] = sorted(
        f"{source}.{fact}" for source, parser in sources.items() for fact in fact_types(parser)
    )
    question["allOf"] = [_params(name, kind) for name, kind in sorted(kinds.items())]
    parts["FactSpec"]["properties"]["type"]["enum"] = list(FACT_TYPES)
    parts["FactSpec"]["properties"]["limit_seconds"] |= {"minimum": 1, "maximum": SLOWEST_S}
    parts["LabSpec"]["properties"]["state"] = _state()
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **root, "$defs": parts}


def _state() -> dict[str, Any]:
    """Sorts of things, names of things, what may be asked of each."""
    return {
        "description": "what a learner is to bring about: labs/README.md tells what may be asked",
        "additionalProperties": False,
        "properties": {
            sort: {"type": "object", "additionalProperties": _entry(resource)}
            for sort, resource in sorted(RESOURCES.items())
        },
        "type": "object",
    }


def _entry(resource: Resource) -> dict[str, Any]:
    texts = {"anyOf": [_WRITTEN, {"type": "array", "items": _WRITTEN}]}
    asked = {
        name: texts if one.value.several else _WRITTEN for name, one in resource.attributes.items()
    }
    own = {name: _type(wanted) for name, wanted in ENTRY_KEYS.items()}
    return {
        "type": ["object", "null"],
        "additionalProperties": False,
        "properties": {**asked, **own},
    }


def _plain(part: Any) -> Any:
    """Points are numbers to an editor, and wherever nothing may stand, a key may be left empty.

    The same text whichever Python and msgspec made it: they indent docstrings and order alternatives differently.
    """
    if isinstance(part, list):
        plain = [_plain(entry) for entry in part]
        return sorted(plain, key=str) if all(isinstance(entry, dict) for entry in plain) else plain
    if isinstance(part, str):
        return inspect.cleandoc(part)
    if not isinstance(part, dict):
        return part
    if part.get("format") == "decimal":
        return {
            "type": "number",
            **({"default": float(part["default"])} if part.get("default") else {}),
        }
    return {key: _plain(value) for key, value in part.items()}


def _params(name: str, kind: Kind) -> dict[str, Any]:
    """What ``params`` may hold where a question is of this kind."""
    properties = {param: _type(wanted) for param, wanted in kind.params.items()}
    params: dict[str, Any] = {"properties": properties, "additionalProperties": False}
    then: dict[str, Any] = {"properties": {"params": params}}
    if kind.required:
        params["required"] = sorted(kind.required)
        then["required"] = ["params"]
    if not kind.is_free_text:
        keyed = {"properties": {"truth": {"const": KEYED}}, "required": ["truth"]}
        given = {"required": ["given"]}
        then["allOf"] = [
            {"if": keyed, "else": {"required": ["accepts", "rejects"]}},
            {"if": {"anyOf": [keyed, given]}, "else": {"required": ["truth", "shown_by"]}},
        ]
    return {"if": {"properties": {"kind": {"const": name}}, "required": ["kind"]}, "then": then}


def _type(wanted: Any) -> dict[str, Any]:
    if wanted is Path:
        return {"type": "string"}
    if wanted is Decimal:
        return {"type": "number"}
    (schema,), _ = msgspec.json.schema_components([wanted])
    plain: dict[str, Any] = _plain(schema)
    return plain
