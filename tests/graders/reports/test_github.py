"""GitHub's annotations are ours alone, whatever a learner wrote."""

from hypothesis import given

from labproof.graders.model import (
    Status,
)
from tests.graders.reports.records import RECORDS, record_with, rendered
from tests.graders.reports.test_escaping import is_harmless


@given(RECORDS)
def test_annotations_are_ours_alone(record):
    for line in rendered("github", record).splitlines():
        name, _, rest = line.removeprefix("::").partition(" ")
        properties, _, message = rest.partition("::")
        named = dict(part.split("=", 1) for part in properties.split(","))
        assert name in ("error", "warning", "notice")
        assert named.keys() <= {"title", "file", "line", "col"}
        assert named["title"].startswith("labproof")
        assert named.get("file", "answers/part1.yaml") == "answers/part1.yaml"
        assert "##[" not in line
        assert len(message) <= 4096 * 3
        assert is_harmless(line)


def test_ten_annotations_of_a_kind_are_shown_the_worst_first():
    record = record_with("long", (Status.FAILED,) * 15 + (Status.PARTIAL,) * 2)
    lines = rendered("github", record).splitlines()
    assert [line.split(" ")[0] for line in lines] == ["::error"] * 10 + ["::warning"] * 2
    assert (
        lines[0]
        == "::error file=answers/part1.yaml,line=7,title=labproof%3A part1.answer_file::answers/part1.yaml:7: long"
    )
    assert lines[1].startswith(
        "::error file=answers/part1.yaml,line=3,col=5,title=labproof%3A part1.q0::long%0AHint: long"
    )
