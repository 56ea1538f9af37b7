"""The schema for editors says what the reader of lab.yaml says."""

import json

import jsonschema
import pytest
import yaml

from labproof.graders.authoring.new import schema_text
from labproof.graders.specs.course import load_course
from tests.conftest import LABS

SCHEMA = json.loads((LABS / "lab.schema.json").read_text(encoding="utf-8"))
SPECS = sorted(LABS.glob("*/lab.yaml"))


class Yaml12(yaml.SafeLoader):
    """As editors read YAML: yes, no, on and off are text."""


Yaml12.yaml_implicit_resolvers = {
    sign: [
        resolver for resolver in resolvers if sign in "tTfF" or not resolver[0].endswith(":bool")
    ]
    for sign, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def test_the_published_schema_is_the_one_that_the_code_gives():
    assert (LABS / "lab.schema.json").read_text(encoding="utf-8") == schema_text(load_course(LABS))
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.parent.name)
def test_every_lab_fits_it_and_names_it(path):
    text = path.read_text(encoding="utf-8")
    assert text.startswith("# yaml-language-server: $schema=../lab.schema.json\n")
    jsonschema.validate(yaml.load(text, Yaml12), SCHEMA)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"titel": "x"}, "Additional properties are not allowed ('titel' was unexpected)"),
        ({"minutes": "five"}, "'five' is not of type 'integer'"),
        ({"questions": [{"id": "q", "prompt": "p"}]}, "'kind' is a required property"),
        (
            {"questions": [{"id": "q", "prompt": "p", "kind": "yes_no", "params": {"maybe": []}}]},
            "Additional properties are not allowed ('maybe' was unexpected)",
        ),
        (
            {"questions": [{"id": "q", "prompt": "p", "kind": "count"}]},
            "'truth' is a required property",
        ),
    ],
)
def test_a_mistake_shows_in_the_editor(change, message):
    spec = {"id": "x", "title": "X", "questions": []} | change
    errors = {error.message for error in jsonschema.Draft202012Validator(SCHEMA).iter_errors(spec)}
    assert message in errors


def test_state_fits_it_and_a_mistake_in_it_shows():
    path = LABS.parent / "tests" / "data" / "courses" / "permissions" / "share" / "lab.yaml"
    spec = yaml.load(path.read_text(encoding="utf-8"), Yaml12)
    jsonschema.validate(spec, SCHEMA)
    spec["state"]["files"]["/srv/crew"]["moed"] = "644"
    errors = {error.message for error in jsonschema.Draft202012Validator(SCHEMA).iter_errors(spec)}
    assert errors == {"Additional properties are not allowed ('moed' was unexpected)"}
