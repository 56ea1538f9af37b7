"""A line of results is read again as the record that it was."""

import msgspec

from labproof.graders.reports.json import as_line, read_line, without_live
from tests.graders.reports.records import _with_credit, record_with, rendered


def read_again(record):
    return without_live(read_line(msgspec.json.encode(as_line(record))))


def test_a_line_of_results_keeps_how_points_count():
    record = _with_credit(2)
    again = read_again(record)
    assert again.labs[0].results[-1].credit == "bonus"
    assert rendered("gradescope", again) == rendered("gradescope", record)


def test_a_line_of_results_is_read_again_as_the_record_that_it_was():
    record = record_with("told")
    again = msgspec.structs.replace(read_again(record), spans=record.spans)
    assert rendered("junit", again) == rendered("junit", record)
    assert rendered("gitlab-quality", again) == rendered("gitlab-quality", record)
    assert as_line(again) == as_line(record)
