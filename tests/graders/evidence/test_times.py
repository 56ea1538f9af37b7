"""A time that a learner's file tells is UTC to the second, or none."""

from datetime import datetime

import pytest

from labproof.graders.evidence.times import recorded_time, time_of
from labproof.graders.model import Evidence

AT = datetime(2026, 11, 1, 10, 0, 5)


def test_a_time_is_read_as_we_write_it():
    assert time_of("2026-11-01T10:00:05Z") == AT
    assert recorded_time(Evidence({}, recorded_at="2026-11-01T10:00:05Z")) == AT
    assert recorded_time(Evidence({})) is None


@pytest.mark.parametrize(
    "told",
    [
        "",
        "2026-11-01",
        "2026-11-01T10:00:05",
        "2026-11-01T10:00:05+00:00",
        " 2026-11-01T10:00:05Z",
        "2026-02-30T10:00:05Z",
        "2026-11-01T24:00:00Z",
        "0000-11-01T10:00:05Z",
        "٢٠٢٦-11-01T10:00:05Z",
    ],
)
def test_what_is_no_time_or_written_otherwise_is_none(told):
    assert time_of(told) is None
