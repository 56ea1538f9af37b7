"""Kind release: the one that runs, whole."""

from fractions import Fraction

import pytest

from labproof.graders.kinds.release import judge
from labproof.graders.model import Answer, Question, Status

ASK = Question("q", "", "release", shown_by="uname -r")
RELEASE = "6.8.0-45-generic"
WHERE = "answers/part1.yaml:3"
UNAME_A = f"Linux box {RELEASE} #45-Ubuntu SMP PREEMPT_DYNAMIC Fri Aug 30 12:02:04 UTC 2024 x86_64 GNU/Linux"
VERSION = f"Linux version {RELEASE} (buildd@x) (x86_64-linux-gnu-gcc-13 (Ubuntu 13.2.0-23) 13.2.0) #45-Ubuntu SMP"


@pytest.mark.parametrize(
    "text",
    [RELEASE, f"v{RELEASE}", f"linux-{RELEASE}", f"GNU/Linux {RELEASE}", f"Ubuntu 24.04 LTS with {RELEASE}", UNAME_A,
     VERSION, f"uname -a: {UNAME_A}", f"{RELEASE} ({RELEASE})", f"I think it is {RELEASE}."],
)  # fmt: skip
def test_the_release_in_the_ways_people_write_it(text):
    assert judge(ASK, Answer(text, WHERE), RELEASE).status is Status.PASSED


@pytest.mark.parametrize(
    "release", ["6.6.87.2-microsoft-standard-WSL2", "4.4.0", "6.1.0+", "5.10.0-rc1+", "6.12"]
)
def test_any_machines_release_is_right_as_it_stands(release):
    for text in (release, f"Linux {release}", f"it is {release}"):
        assert judge(ASK, Answer(text, WHERE), release).status is Status.PASSED


@pytest.mark.parametrize("text", ["6.8", "6.8.0", "6.8.0-45", "kernel 6.8"])
def test_its_beginning_earns_half(text):
    result = judge(ASK, Answer(text, WHERE), RELEASE)
    assert (result.status, result.share) == (Status.PARTIAL, Fraction(1, 2))
    assert (
        result.message
        == f"{WHERE}: you wrote {text!r}: that is its beginning, and `uname -r` prints more."
    )


ALONE = "; write the release alone, without or, not, about and the like."


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("6.9", ", which is not what `uname -r` printed."),
        ("6.8.0-4", ", which is not what `uname -r` printed."),
        ("6.80", ", which is not what `uname -r` printed."),
        ("6.8.0-45-generic5", ", which is not what `uname -r` printed."),
        (UNAME_A.replace("-45-", "-46-"), ", which is not what `uname -r` printed."),
        ("6", ", which names no release such as `uname -r` prints."),
        ("Ubuntu 24.04", ", which names no release such as `uname -r` prints."),
        (f"{RELEASE} 6.9.1", f": found {RELEASE} and 6.9.1; write the release alone."),
        (f"6.9.1 and {UNAME_A}", f": found 6.9.1 and {RELEASE}; write the release alone."),
        (f"{UNAME_A} {VERSION} {'x ' * 150}", f": found {RELEASE}, 13.2.0-23 and 13.2.0; write the release alone."),
        (f"{UNAME_A} or 6.9.1", "; write the release alone, without or, not, about and the like."),
        (f"{RELEASE}?", ALONE),
        (f"<{RELEASE}", ALONE),
        (f"not {UNAME_A}", ALONE),
        (f"probably {RELEASE}", ALONE),
        (f"greater than {RELEASE}", ALONE),
        (f"{RELEASE} is wrong", ALONE),
        (f"I am not sure, {RELEASE}", ALONE),
        ("zig " * 17 + RELEASE, f": found {RELEASE} beside 'zig'; write the release alone."),
    ],
)  # fmt: skip
def test_anything_else_fails_and_says_why(text, said):
    result = judge(ASK, Answer(text, WHERE), RELEASE)
    assert (result.status, result.message.endswith(said)) == (Status.FAILED, True), result.message


def test_a_release_that_looks_like_none_is_right_as_it_stands():
    assert judge(ASK, Answer("6-custom", WHERE), "6-custom").status is Status.PASSED


def test_other_letters_of_the_same_release_are_a_persons():
    result = judge(ASK, Answer("6.8.0-45-Generic", WHERE), "6.8.0-45-generic")
    told = "found it in other letters, small or capital; write the release alone."
    assert (result.unclear, result.message.rpartition("': ")[2]) == (True, told)


def test_of_two_beginnings_the_longer_is_meant():
    told = judge(ASK, Answer("6.8.0-45, o sea la serie 6.8 LTS", WHERE), "6.8.0-45-generic")
    assert (told.status, told.matched) == (Status.PARTIAL, ("6.8.0-45",))
