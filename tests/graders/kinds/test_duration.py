"""Kind duration: a time in any units."""

from decimal import Decimal

import pytest

from labproof.graders.kinds.duration import example, judge
from labproof.graders.model import Answer, Question, Status

WHERE = "answers/x.yaml:3"


def outcome(text, truth=90, **params):
    ask = Question("q", "", "duration", shown_by="ps -o etime", params=params)
    return judge(ask, Answer(text, WHERE), truth)


@pytest.mark.parametrize(
    "text",
    ["90", "90s", "90 seconds", "1m30s", "1 min 30 s", "1 min., 30 sec.", "1.5 min", "1,5 Minuten", "90000 ms",
     "0:01:30", "00:01:30", "0m90.0s", "real 1m30.000s", "PT1M30S", "one minute thirty seconds",
     "eine Minute 30 Sekunden", "1 минута 30 секунд", "90秒", "90 s (1.5 min)", "2 min, no wait, 90 s"],
)  # fmt: skip
def test_a_time_in_the_ways_people_write_it(text):
    assert outcome(text).status is Status.PASSED


WITH_UNIT = "; write the time with its unit"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("91", ", which is not what `ps -o etime` shows."),
        ("90 min", ", which is not what `ps -o etime` shows."),
        ("1 min 30 min", ", which names 2 times; write one."),
        ("90 fortnights", f": found 90 fortnights, in a unit that nobody knows here{WITH_UNIT}."),
        ("80 fortnights", f", which is in 'fortnights'{WITH_UNIT}."),
        ("80-100 s", ", which is not what `ps -o etime` shows."),
        ("at least 90 s", f"{WITH_UNIT}, without or, not, at least and the like."),
        ("90 s?", f"{WITH_UNIT}, without or, not, at least and the like."),
        ("soon", f", which names no time{WITH_UNIT}."),
        ("1:30", f": found 1:30, which may be hours or minutes{WITH_UNIT}."),
        ("90 s, 60 s", f": found 90 s and 60 s{WITH_UNIT}."),
    ],
)
def test_anything_else_fails_and_says_why(text, said):
    result = outcome(text)
    assert (result.status, result.message) == (Status.FAILED, f"{WHERE}: you wrote {text!r}{said}")


@pytest.mark.parametrize("truth", ["1min 30s", "90 s", "90", "90.0\n", "0:01:30", "1-00:00:00"])
def test_the_truth_may_be_what_a_command_prints(truth):
    assert outcome("1 day" if "-" in truth else "90", truth).status is Status.PASSED


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("a week", 604_800),
        ("about a day", 86_400),
        ("eine Woche", 604_800),
        ("une heure", 3_600),
        ("a day and 2 hours", 93_600),
        ("a day and two hours", 93_600),
    ],
)
def test_one_may_be_an_article(text, seconds):
    assert outcome(text, seconds).status is Status.PASSED


@pytest.mark.parametrize("text", ["a day or so", "an hour and a bit", "not a week", "once a week"])
def test_an_article_before_what_is_vague_is_no_one(text):
    worth = {"day": 86_400, "hour": 3_600, "week": 604_800}
    seconds = next(value for unit, value in worth.items() if unit in text)
    assert outcome(text, seconds).status is not Status.PASSED


def test_a_unit_may_be_required_or_another_one():
    assert (
        outcome("90", unit_required=True).message
        == f"{WHERE}: you wrote '90', which has no unit{WITH_UNIT}."
    )
    assert outcome("1.5", default_unit="min").status is Status.PASSED


def test_the_larger_tolerance_holds():
    assert [outcome(text, tolerance_percent=Decimal(10)).status for text in ("99", "100")] == [
        Status.PASSED,
        Status.FAILED,
    ]


def test_a_unit_that_there_is_not_is_the_labs_mistake():
    ask = Question("q", "", "duration", params={"default_unit": "fortnight"})
    with pytest.raises(
        ValueError, match="default_unit is 'fortnight', which is no unit of kind 'duration'"
    ):
        example(ask, 90)


@pytest.mark.parametrize(
    "text", ["1h30", "1 h 30", "1:30 h", "1:30 Stunden", "1 1/2 hours", "1½ h", "5400"]
)
def test_what_is_left_out_behind_hours_are_minutes(text):
    assert outcome(text, 5400).status is Status.PASSED


def test_a_time_in_words_that_nobody_reads_goes_to_a_person():
    result = outcome("an hour, and a bit more", 5400)
    assert (result.unclear, result.message) == (
        True,
        f"{WHERE}: you wrote 'an hour, and a bit more': found 'hour' beside no number{WITH_UNIT}.",
    )


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("an hour and a half", 5400),
        ("2 hours and a half", 9000),
        ("half an hour", 1800),
        ("eine Stunde und eine halbe", 5400),
        ("une heure et demie", 5400),
        ("una hora y media", 5400),
        ("uma hora e meia", 5400),
        ("anderthalb", None),
        ("an hour and a half dozen", None),
        ("half an eye", None),
    ],
)
def test_halves_belong_to_their_unit(text, seconds):
    assert (outcome(text, seconds or 5400).status is Status.PASSED) == (seconds is not None)


@pytest.mark.parametrize(
    "text", ["90 s (= 1 min + 30 s)", "1 min + 30 s", "3 × 30 s", "3 × 30 s = 90 s"]
)
def test_a_time_may_be_a_sum_or_a_product(text):
    assert outcome(text).status is Status.PASSED


@pytest.mark.parametrize(
    ("text", "unclear"), [("90 วินาที", True), ("80 วินาที", False), ("90 MB", False)]
)
def test_a_right_number_in_a_unit_of_an_unknown_language_is_a_persons(text, unclear):
    assert (outcome(text).status, outcome(text).unclear) == (Status.FAILED, unclear)
