"""What all exports have in common, and how one is found by its name."""

import base64
import json
import xml.etree.ElementTree as ElementTree

import msgspec
import pytest

from labproof.graders.reports.registry import NAMES, UnknownExport, export_named
from tests.graders.reports.records import HERE, _with_credit, record_with, rendered


def test_what_nobody_need_earn_is_no_failure():
    record = _with_credit(0)
    (suite,) = ElementTree.fromstring(rendered("junit", record))
    assert (suite.get("failures"), suite.get("skipped")) == ("1", "1"), (
        "the answer file's own row is one"
    )
    assert (
        suite.find("testcase[@name='more']/skipped").get("message") == "0/2 points: no answer yet"
    )
    assert "::notice title=labproof%3A part1.more::no answer yet" in rendered("github", record)
    assert json.loads(base64.b64decode(rendered("classroom-reporter", record)))["status"] == "pass"


@pytest.mark.parametrize("name", NAMES)
def test_the_same_record_gives_the_same_bytes(name):
    assert rendered(name, record_with()) == rendered(name, record_with())


def test_several_records_stand_in_one_file_where_it_has_room():
    first, second = record_with(), msgspec.structs.replace(record_with(), submission="other")
    root = ElementTree.fromstring(export_named("junit").render([first, second], HERE))
    assert [suite.get("name") for suite in root] == ["repo.part1", "other.part1"]
    found = json.loads(export_named("gitlab-quality").render([first, second], HERE))
    assert len({entry["fingerprint"] for entry in found}) == len(found) == 12


def test_an_unknown_export_is_named_with_the_one_that_was_meant():
    with pytest.raises(UnknownExport, match=r"^no export is called 'junti'; did you mean junit\?$"):
        export_named("junti")
