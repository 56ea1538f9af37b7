"""Kind number: an amount with its unit."""

from decimal import Decimal

import pytest

from labproof.graders.kinds.number import judge
from labproof.graders.model import Answer, Question, Status

PARAMS = {"units": {"MiB": Decimal(1), "GiB": Decimal(1024)}, "tolerance": Decimal(2)}
WHERE = "answers/x.yaml:3"


def outcome(text, truth=2048, **params):
    return judge(
        Question("q", "", "number", shown_by="free", params={**PARAMS, **params}),
        Answer(text, WHERE),
        truth,
    )


@pytest.mark.parametrize(
    "text",
    ["2048", "2048 MiB", "2048MiB", "2 GiB", "2 gib", "2.0 GiB", "2,048 MiB", "about 2048", "2048 or so", "2050",
     "2046",
     "free | grep Mem prints 2048", "it is 2048 MiB exactly"],
)  # fmt: skip
def test_an_amount_in_the_ways_people_write_it(text):
    assert outcome(text).status is Status.PASSED


ALONE = "; write the number alone, without or, not, at least and the like."


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2051", ", which is not what `free` shows."),
        ("2045", ", which is not what `free` shows."),
        ("-2048", ", which is not what `free` shows."),
        ("2048 GiB", ", which is not what `free` shows."),
        ("2048 MB", ", which is in 'MB'; write MiB or GiB."),
        ("2048%", ", which is in '%'; write MiB or GiB."),
        ("2 GiB 48 MiB", ": found 2 GiB and 48 MiB; write the number alone."),
        ("many", ", which names no number; write one in digits."),
        ("2048+", ", which is not what `free` shows."),
        ("2048?", ALONE),
        (">2048", ALONE),
        ("2047 or 2048", ALONE),
        ("probably 2048", ALONE),
        ("less than 2048", ALONE),
        ("2048 is wrong", ALONE),
        ("not sure, 2048", ALONE),
        ("twice 2048", ALONE),
        ("up to 2048", ALONE),
        ("zig " * 17 + "2048", ": found 2048 beside 'zig'; write the number alone."),
    ],
)
def test_anything_else_fails_and_says_why(text, said):
    result = outcome(text)
    assert (result.status, result.message) == (Status.FAILED, f"{WHERE}: you wrote {text!r}{said}")


def test_a_unit_may_be_required():
    told = f"{WHERE}: you wrote '2048', which has no unit; write MiB or GiB behind it."
    assert outcome("2048", unit_required=True).message == told


def test_units_that_differ_by_case_alone_are_different():
    units = {"MB": Decimal(8), "Mb": Decimal(1)}
    assert (
        outcome("16 Mb", 16, units=units).status
        is outcome("2 MB", 16, units=units).status
        is Status.PASSED
    )
    assert outcome("16 mb", 16, units=units).message.endswith(", which is in 'mb'; write MB or Mb.")


def test_the_larger_tolerance_holds():
    assert outcome("2150", tolerance_percent=Decimal(5)).status is Status.PASSED
    assert outcome("2151", tolerance_percent=Decimal(5)).status is Status.FAILED
