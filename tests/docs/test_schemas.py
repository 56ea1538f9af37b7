"""The schemas are made of what is written, and take what is written, and nothing of another shape."""

from __future__ import annotations

import json

import jsonschema
import pytest
from referencing import Registry, Resource

from labproof.graders.model import Status
from labproof.graders.reports.json import render_json
from tests.graders.reports.records import record_with, rendered
from tests.schemas import FOLDER as SCHEMAS
from tests.schemas import texts


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


@pytest.mark.parametrize(("name", "text"), list(texts()))
def test_the_published_schema_is_the_one_that_the_code_gives(name, text):
    published = json.loads((SCHEMAS / name).read_bytes())
    assert published == json.loads(text), "`make schemas` writes it anew"


def test_what_has_another_shape_does_not_fit():
    data = json.loads(render_json(record_with()))
    data["labs"][0]["results"][0] |= {"status": "nearly", "truth": 1}
    told = {error.validator for error in validator("report.schema.json").iter_errors(data)}
    assert told == {"enum", "additionalProperties"}
