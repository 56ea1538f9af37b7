"""A JUnit report is well formed and counts what it has, whatever a learner wrote."""

import re
import xml.etree.ElementTree as ElementTree

from hypothesis import given

from tests.graders.reports.records import RECORDS, record_with, rendered


@given(RECORDS)
def test_junit_is_well_formed_and_counts_what_it_has(record):
    text = rendered("junit", record)
    root = ElementTree.fromstring(text)
    assert root.tag == "testsuites"
    names = [f"{case.get('classname')}.{case.get('name')}" for case in root.iter("testcase")]
    assert len(set(names)) == len(names) > 0
    for suite in root:
        cases = suite.findall("testcase")
        for tag, count in (("failure", "failures"), ("error", "errors"), ("skipped", "skipped")):
            assert int(suite.get(count)) == len(suite.findall(f"testcase/{tag}"))
        assert int(suite.get("tests")) == len(cases)
        for case in cases:
            assert set(case.keys()) == {"classname", "name", "time"}
            assert len(case) <= 1
            assert all(child.text and child.keys() == ["message"] for child in case)
            assert "." in case.get("time")
    assert "[[" not in text
    assert not re.search(r"&#(?!10;)", text)


def test_junit_tells_points_and_leaves_out_what_is_live_only():
    root = ElementTree.fromstring(rendered("junit", record_with("told")))
    (suite,) = root
    points = {one.get("name"): one.get("value") for one in suite.find("properties")}
    assert (points["points"], points["possible"], points["points.q1"]) == (
        "2.68",
        "12.06",
        "0.67/2.01",
    )
    assert [case.get("name") for case in suite.findall("testcase")] == [
        "q0",
        "q1",
        "q2",
        "q3",
        "q4",
        "q5",
        "answer_file",
    ]
