"""No export shows a row, or more of one, than the feedback allows."""

import base64

import msgspec
import pytest

from labproof.graders.model import Span
from labproof.graders.reports.registry import NAMES, Setting
from labproof.graders.reports.rows import FEEDBACK, rows, with_feedback
from tests.graders.reports.records import ENVIRON, record_with, rendered


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("level", FEEDBACK)
def test_no_export_tells_more_than_the_feedback_allows(name, level):
    record = with_feedback(record_with("zzwordszz"), level)
    hidden = level == "none"
    text = rendered(name, record, Setting(ENVIRON, hidden=hidden))
    if name == "classroom-reporter":
        text = base64.b64decode(text).decode()
    if level == "none":
        assert "q0" not in text
    if level != "full" and name != "json":
        told = text.replace("Hint: zzwordszz", "") if level == "hints" else text
        assert "zzwordszz" not in told.replace("answers/part1.yaml:7: zzwordszz", "")


def test_a_row_stands_where_the_record_says_whatever_its_message_begins_with():
    record = record_with("/etc/passwd:3: x")
    places = {row.result.id: row.span for row in rows(record)}
    assert places["answer_file"] == Span("answers/part1.yaml", 7, 0)
    nowhere = msgspec.structs.replace(record, spans={})
    assert {row.span for row in rows(nowhere)} == {None}
