"""`make schemas`: docs/schemas, from the structs that are written and from what of them is."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from labproof.graders.batch.exports.results import Results
from labproof.graders.model import Compared, Private, Record, Report
from labproof.graders.reports.json import SCHEMA, as_line
from tests.conftest import ROOT
from tests.graders.reports.records import _with_credit

FOLDER = ROOT / "docs" / "schemas"
_DRAFT = "https://json-schema.org/draft/2020-12/schema"
_HARNESS = {"type": "string", "description": "The version of labproof that graded."}
_COMPARE = (
    "What a later year's copies are found by (`labproof grade --reference`); "
    "not there where nothing was recorded and no free text written."
)


def texts() -> Iterable[tuple[str, str]]:
    """Name and content of each file."""
    _, parts = msgspec.json.schema_components([Record], ref_template="#/$defs/{name}")
    parts = {name: _plain(part) for name, part in parts.items()}
    bare, line = _written()
    labs = line["labs"]
    told = {
        "Student": [line["student"]],
        "LabReport": labs,
        "CheckResult": [row for lab in labs for row in lab["results"]],
        "Reached": [one for lab in labs for one in lab["criteria"]],
        "Person": line["people"],
        "Compared": [line["compare"]],
    }
    inner = {name: _closed(parts[name], objects) for name, objects in told.items()}
    inner["Status"] = parts["Status"]
    own = _object(parts["Record"], [bare, line])
    fields = Report.__struct_fields__
    report = {
        "properties": {"schema": {"const": SCHEMA}, "harness": _HARNESS}
        | {name: own["properties"][name] for name in fields},
        "required": ["schema", "harness", *fields],
        "$defs": _without(inner, ("Person", "Compared")),
    }
    compare = {"$ref": "#/$defs/Compared", "description": _COMPARE}
    results = {
        "allOf": [{"$ref": "report.schema.json"}],
        "properties": _without(own["properties"], fields) | {"compare": compare},
        "required": [name for name in own["required"] if name not in fields],
        "$defs": {name: inner[name] for name in ("Person", "Compared")},
    }
    for name, struct, schema in (("report", Report, report), ("results", Record, results)):
        head = {"$schema": _DRAFT, "$id": f"{name}.schema.json", "type": "object"}
        head |= {
            "title": f"labproof {name}, schema {SCHEMA}",
            "description": _first(struct.__doc__),
        }
        yield f"{name}.schema.json", json.dumps(head | schema, indent=1) + "\n"


def _written() -> tuple[dict[str, Any], dict[str, Any]]:
    """A record with everything that can be told of one: as `--export json` has it, and as its line of results.jsonl."""
    record = _with_credit(2)
    line = msgspec.json.encode(as_line(record))
    file = io.StringIO()
    compared = Private(compared=Compared(evidence="0a"))
    Results(file, ()).add(msgspec.structs.replace(record, line=line, private=compared))
    return json.loads(line), json.loads(file.getvalue())


def _object(part: dict[str, Any], objects: list[dict[str, Any]]) -> dict[str, Any]:
    """What is written of a struct; what every object has is required."""
    properties = {
        name: told
        for name, told in part["properties"].items()
        if any(name in one for one in objects)
    }
    required = [name for name in properties if all(name in one for one in objects)]
    return part | {"properties": properties, "required": required}


def _closed(part: dict[str, Any], objects: list[dict[str, Any]]) -> dict[str, Any]:
    return _object(part, objects) | {"additionalProperties": False}


def _without(told: Mapping[str, Any], names: Iterable[str]) -> dict[str, Any]:
    return {name: one for name, one in told.items() if name not in set(names)}


def _plain(part: Any) -> Any:
    """Points are numbers, and the text is the same whichever msgspec made it: they order alternatives differently."""
    if isinstance(part, list):
        plain = [_plain(entry) for entry in part]
        return sorted(plain, key=str) if all(isinstance(one, dict) for one in plain) else plain
    if not isinstance(part, dict):
        return part
    plain = {key: _plain(value) for key, value in part.items() if key not in ("default", "title")}
    if plain.get("format") == "decimal":
        plain |= {"type": "number"}
        del plain["format"]
    if isinstance(plain.get("description"), str):
        plain["description"] = _first(plain["description"])
    return plain


def _first(text: str | None) -> str:
    return (text or "").partition("\n")[0]


if __name__ == "__main__":
    for name, text in texts():
        (FOLDER / name).write_text(text, encoding="utf-8")
