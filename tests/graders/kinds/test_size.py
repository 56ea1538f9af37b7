"""Kind size: bytes in any units, and as du shows them."""

import pytest

from labproof.graders.kinds.size import judge
from labproof.graders.model import Answer, Question, Status

WHERE = "answers/x.yaml:3"


def outcome(text, truth=4096, **params):
    return judge(
        Question("q", "", "size", shown_by="du -h x", params=params), Answer(text, WHERE), truth
    )


@pytest.mark.parametrize(
    "text",
    ["4096", "4,096", "4096 B", "4096 bytes", "4 KiB", "4Ki", "4K", "4k", "4.0K", "4,0K", "4.0K\t/srv/x", "4.096 kB",
     "four KiB", "4096字节", "4096 байт", "8 KiB, no wait, 4 KiB"],
)  # fmt: skip
def test_a_size_in_the_ways_people_write_it(text):
    assert outcome(text).status is Status.PASSED


@pytest.mark.parametrize(
    ("truth", "right", "wrong"),
    [
        (1_288_490, "1.3M", "1.2M"),  # du rounds up
        (11_000_000, "11M", "10.5M"),
        (4097, "4.1K", "4.0K"),
        (1_000_000, "977K", "976K"),
        (1_000_000, "1 MB", "1 MiB"),
    ],
)
def test_what_du_rounds_is_right_as_it_rounds(truth, right, wrong):
    assert (outcome(right, truth).status, outcome(wrong, truth).status) == (
        Status.PASSED,
        Status.FAILED,
    )


WITH_UNIT = "; write the size with its unit, such as KiB or kB"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("4095", ", which is not what `du -h x` shows."),
        ("4 kB", ", which is not what `du -h x` shows."),
        ("4 Kb", f", which is in 'Kb'{WITH_UNIT}."),
        ("8 blocks", f", which is in 'blocks'{WITH_UNIT}."),
        ("4 KiB or 8 KiB", f"{WITH_UNIT}, without or, not, at least and the like."),
        ("large", f", which names no size{WITH_UNIT}."),
        ("4 KB", f": found 4 KB, which is 1000 or 1024 bytes each{WITH_UNIT}."),
        ("4 KiB, 8 KiB", f": found 4 KiB and 8 KiB{WITH_UNIT}."),
    ],
)
def test_anything_else_fails_and_says_why(text, said):
    result = outcome(text)
    assert (result.status, result.message) == (Status.FAILED, f"{WHERE}: you wrote {text!r}{said}")


def test_du_prints_kibibytes():
    assert outcome("4", default_unit="KiB").status is Status.PASSED


def test_the_truth_may_be_what_a_command_prints():
    assert outcome("1536 KiB", "1.5M").status is Status.PASSED


@pytest.mark.parametrize(
    "text", ["1.048.576", "1,048,576.0", "1'048'576", "1 048 576", "1.048.576,0 Byte"]
)
def test_thousands_are_parted_as_any_country_does(text):
    assert outcome(text, 1_048_576).status is Status.PASSED


@pytest.mark.parametrize(
    "text", ["1,000,5", "1.2.3", "1,2,3,4", "1.000.00", "9" * 1500, "1,", ".5", "1..5", "-" * 40]
)
def test_no_number_breaks_it(text):
    assert outcome(text).status is Status.FAILED
