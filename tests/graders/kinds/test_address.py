"""Kind address: one address in any spelling."""

from fractions import Fraction

import pytest

from labproof.graders.kinds.address import example, judge
from labproof.graders.model import Answer, OneOf, Question, Status

ASK = Question("q", "", "address", shown_by="ip addr")
WHERE = "answers/x.yaml:3"


def outcome(text, truth="192.0.2.7"):
    return judge(ASK, Answer(text, WHERE), truth)


@pytest.mark.parametrize(
    ("truth", "texts"),
    [
        ("192.0.2.7", ["192.0.2.7", "192.0.2.7/24", "192.0.2.7:8080", "IP: 192.0.2.7", "192.0.2.7 on eth0",
                       "inet 192.0.2.7/24 brd 192.0.2.255 scope global eth0", "192.0.2.7, not 127.0.0.1"]),
        ("192.0.2.7/24", ["192.0.2.7/24", "192.0.2.7/255.255.255.0", "192.0.2.7 netmask 255.255.255.0",
                          "inet 192.0.2.7  netmask 255.255.255.0  broadcast 192.0.2.255"]),
        ("10.0.0.0/8", ["10.0.0.0/8", "10.0.0.0/255.0.0.0"]),
        ("::1", ["::1", "0:0:0:0:0:0:0:1", "0000::0001", "[::1]", "::1/128"]),
        ("fe80::a%eth0", ["fe80::a", "FE80:0::A%eth0", "inet6 fe80::a  prefixlen 64  scopeid 0x20<link>"]),
        ("52:54:00:12:34:ab", ["52-54-00-12-34-AB", "5254.0012.34ab", "5254001234ab",
                               "link/ether 52:54:00:12:34:ab brd ff:ff:ff:ff:ff:ff"]),
    ],
)  # fmt: skip
def test_an_address_in_every_spelling(truth, texts):
    assert [text for text in texts if outcome(text, truth).status is not Status.PASSED] == []


ALONE = "; write the address alone, without or, not, maybe and the like."


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("192.0.2.77", ", which is not what `ip addr` shows."),
        ("192.0.2.07", ", which is not what `ip addr` shows."),
        ("192.0.2.256", ", which is not what `ip addr` shows."),
        ("::ffff:192.0.2.7", ", which is not what `ip addr` shows."),
        ("192.0.2", ", which names no address."),
        ("12:30:05", ", which names no address."),
        ("192.0.2.7 or 127.0.0.1", ALONE),
        ("inet 192.0.2.7/24 scope global or not", ALONE),
        ("127.0.0.1 192.0.2.7", ": found 127.0.0.1 and 192.0.2.7; write the address alone."),
        ("127.0.0.1 10.0.0.1", ", which names 2 addresses; write one."),
    ],
)
def test_anything_else_fails_and_says_why(text, said):
    result = outcome(text)
    assert (result.status, result.message) == (Status.FAILED, f"{WHERE}: you wrote {text!r}{said}")


def test_half_without_the_prefix_that_is_asked_for():
    result = outcome("192.0.2.7", "192.0.2.7/24")
    told = "that is the address; write as well how long its prefix is, behind a stroke."
    assert (result.status, result.share, result.message) == (
        *(Status.PARTIAL, Fraction(1, 2)),
        f"{WHERE}: you wrote '192.0.2.7': {told}",
    )
    assert outcome("192.0.2.7/25", "192.0.2.7/24").status is Status.FAILED


def test_of_several_any_one_is_right_and_two_are_a_guess():
    truth = OneOf({"192.0.2.7": "", "2001:db8::7": ""})
    assert [outcome(text, truth).status for text in ("2001:DB8::7", "192.0.2.7")] == [
        Status.PASSED
    ] * 2
    assert outcome("192.0.2.7, 2001:db8::7", truth).unclear


def test_a_truth_that_is_no_address_is_the_labs_mistake():
    with pytest.raises(ValueError, match=r"'192\.0\.2' is no address such as 192\.0\.2\.7, "):
        example(ASK, "192.0.2")
