"""GitLab keeps every finding, whatever a learner wrote."""

import json

from hypothesis import given

from tests.graders.reports.records import RECORDS, rendered


@given(RECORDS)
def test_gitlab_keeps_every_finding(record):
    found = json.loads(rendered("gitlab-quality", record))
    assert len({entry["fingerprint"] for entry in found}) == len(found)
    for entry in found:
        assert all(
            type(entry[key]) is str
            for key in ("description", "fingerprint", "severity", "check_name")
        )
        assert entry["severity"] in ("blocker", "critical", "major", "minor", "info", "unknown")
        assert entry["location"]["path"] == "answers/part1.yaml"
        assert type(entry["location"]["lines"]["begin"]) is int
        assert entry["location"]["lines"]["begin"] >= 1
