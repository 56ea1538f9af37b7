"""What was recorded, begun or handed in at another time than the assignment's is told."""

import pytest

from labproof.graders.batch.record.window import NotATime, window_of


def odd(start="", end="", recorded="", laid="", handed_in=""):
    return list(window_of(start, end).odd(recorded, laid, handed_in))


@pytest.mark.parametrize("recorded", ["2026-11-01T00:00:00Z", "2026-11-30T23:59:59Z"])
def test_both_days_belong_to_the_window(recorded):
    assert odd("2026-11-01", "2026-11-30", recorded, recorded) == []


def test_another_years_recording_shows():
    assert odd("2026-11-01", "2026-11-30", "2025-11-12T10:00:00Z") == [
        "the evidence was recorded (2025-11-12T10:00:00Z) before the assignment began (2026-11-01)"
    ]
    assert odd("2026-11-01", "2026-11-30", "2026-12-01T00:00:00Z", "2026-10-31T23:59:59Z") == [
        "the evidence was recorded (2026-12-01T00:00:00Z) after the assignment ended (2026-11-30)",
        "the answer files were laid (2026-10-31T23:59:59Z) before the assignment began (2026-11-01)",
    ]


def test_what_was_handed_in_was_recorded_before():
    told = "the evidence was recorded (2026-11-12T10:00:00Z) after it was handed in (2026-11-03T21:05:00)"
    assert odd(recorded="2026-11-12T10:00:00Z", handed_in="2026-11-03T21:05:00") == [told]
    assert odd(recorded="2026-11-04T05:00:00Z", handed_in="2026-11-03T21:05:00") == [], (
        "in a zone of its own"
    )


# Two of them are in a zone that begins before the calendar does, or ends after it.
EDGES = ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"]


@pytest.mark.parametrize("told", ["banana", "", "9999-99-99T00:00:00Z", *EDGES])
def test_what_is_no_time_fits_no_window_and_breaks_none(told):
    assert odd("2026-11-01", "2026-11-30", told, told, told) == []


def test_a_window_that_is_none_says_so():
    wanted = "'soon' is no time; write a day such as 2026-11-30, or 2026-11-30T23:59, in UTC"
    with pytest.raises(NotATime, match=f"^--from: {wanted}$"):
        window_of("soon", "")
    with pytest.raises(NotATime, match=f"^--until: {wanted}$"):
        window_of("", "soon")
    told = "--from: 2026-11-30 is not before --until 2026-11-01; exchange them"
    with pytest.raises(NotATime, match=f"^{told}$"):
        window_of("2026-11-30", "2026-11-01")
    at = "2026-11-30T10:00"
    with pytest.raises(
        NotATime, match=f"^--from: {at} is not before --until {at}; name a later --until$"
    ):
        window_of(at, at)


def test_a_window_may_last_as_long_as_the_calendar():
    assert odd("2026-11-01", "9999-12-31", "2026-11-04T05:00:00Z") == []


@pytest.mark.parametrize("told", EDGES)
def test_a_window_begins_and_ends_at_a_time_that_there_is(told):
    with pytest.raises(NotATime, match=" is no time; write a day such as 2026-11-30, "):
        window_of("2026-11-01", told)
