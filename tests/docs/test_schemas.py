"""The written schemas take what is written, and nothing of another shape."""

from __future__ import annotations

import json

import jsonschema
import msgspec
import pytest
from referencing import Registry, Resource

from labproof.graders.model import CheckResult, LabReport, Status
from labproof.graders.reports.json import render_json
from tests.conftest import ROOT
from tests.graders.reports.records import record_with, rendered

SCHEMAS = ROOT / "docs" / "schemas"


def validator(name: str) -> jsonschema.Draft202012Validator:
    schemas = {path.name: json.loads(path.read_text()) for path in SCHEMAS.glob("*.json")}
    registry = Registry().with_resources(
        (key, Resource.from_contents(schema)) for key, schema in schemas.items()
    )
    return jsonschema.Draft202012Validator(schemas[name], registry=registry)


@pytest.mark.parametrize("path", sorted(SCHEMAS.glob("*.json")), ids=lambda path: path.name)
def test_each_schema_is_one(path):
    jsonschema.Draft202012Validator.check_schema(json.loads(path.read_text()))


def test_a_report_of_every_status_fits():
    record = record_with(statuses=tuple(Status))
    validator("report.schema.json").validate(json.loads(render_json(record)))


@pytest.mark.parametrize("outcome", ["graded", "rejected", "error"])
def test_a_line_of_results_fits(outcome):
    validator("results.schema.json").validate(
        json.loads(rendered("json", record_with(outcome=outcome)))
    )


@pytest.mark.parametrize("struct", [CheckResult, LabReport])
def test_the_schema_names_no_field_that_is_not_there(struct):
    name = {CheckResult: "result", LabReport: "lab"}[struct]
    schema = json.loads((SCHEMAS / "report.schema.json").read_text())["$defs"][name]
    assert set(schema["properties"]) <= {field.name for field in msgspec.structs.fields(struct)}
    assert set(schema["required"]) == set(schema["properties"]) - {"credit"}


def test_what_has_another_shape_does_not_fit():
    data = json.loads(render_json(record_with()))
    data["labs"][0]["results"][0] |= {"status": "nearly", "truth": 1}
    told = {error.validator for error in validator("report.schema.json").iter_errors(data)}
    assert told == {"enum", "additionalProperties"}
