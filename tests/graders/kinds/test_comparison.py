"""Kind comparison: which one, and how many times."""

from fractions import Fraction

import pytest

from labproof.graders.kinds.comparison import judge
from labproof.graders.model import Answer, Comparison, Question, Status

ASK = Question(
    "q",
    "",
    "comparison",
    shown_by="`strace -c` of the two",
    params={
        "names": {"network": ["curl", "the network command"], "simple": ["ls"]},
        "tolerance_percent": 25,
    },
)
TRUTH = Comparison(
    (("network", 6.0, "for C"), ("network", 3.0, "for C.UTF-8")), "under C.UTF-8 or under C"
)
WHERE = "answers/part3.yaml:6"
WANTED = "write which one is more, and how many times, as in `NAME, about N times`"


@pytest.mark.parametrize(
    "text",
    ["curl, about 6 times", "curl 6x", "curl: 6 ×", "curl (x6)", "curl, 5.5 times", "curl, 6,2 times", "curl 6-fold",
     "curl made six times as many calls as ls", "curl made 6 times more calls than ls", "curl, by a factor of 6",
     "the network command, roughly 6 times", "curl, three times", "curl tripled it", "curl 6", "CURL, 6 TIMES",
     "curl: 420 against 70, so 6 times", "ls made 70 calls and curl 420, so curl made 6 times more",
     "curl: 420/70 = 6",
     "ls: 70, curl: 420, 6 times", "curl > ls, 6 times", "ls made 6 times fewer calls than curl",
     "curl, 6 times or so", "curl: just under six times what ls needs", "six times what ls needs: curl"],
)  # fmt: skip
def test_the_right_one_and_its_factor_in_the_ways_people_say_it(text):
    assert judge(ASK, Answer(text, WHERE), TRUTH).status is Status.PASSED


@pytest.mark.parametrize(
    "text",
    ["6keer meer", "6maal zoveel", "6krát víc", "6násobek", "6-krát viac", "6ggr fler", "6gange flere",
     "6ganger flere", "6kertaa enemmän", "6volte di più", "6veces más", "6fois plus", "6vezes mais",
     "6kat daha fazla", "6πλάσια", "6х больше", "6х більше", "6х повече", "6mal mehr", "6krotnie więcej"],
)  # fmt: skip
def test_a_number_may_be_written_in_one_word_with_its_times(text):
    assert judge(ASK, Answer(f"curl, {text}", WHERE), TRUTH).status is Status.PASSED


def test_who_counts_one_and_names_the_other_is_a_persons():
    result = judge(ASK, Answer("ls 70, curl 420, so ls 6 times", WHERE), TRUTH)
    assert (result.status, result.unclear) == (Status.FAILED, True)


def test_the_note_says_which_runs_it_fits():
    assert judge(ASK, Answer("curl, 6 times", WHERE), TRUTH).notes == ("for C",)


SEEN = "under C.UTF-8 or under C"
FACTOR = (
    f": that is the one; that many times is not what is shown by `strace -c` of the two {SEEN}."
)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("curl", ": that is the one; write as well how many times."),
        ("curl, 6 ms", ": that is the one; write as well how many times."),
        ("curl, 6 more calls", ": that is the one; write as well how many times."),
        (
            "curl, 6 thousand times",
            FACTOR,
        ),
        ("curl made 420 calls against 70", ": that is the one; write as well how many times."),
        ("curl, 60 times", FACTOR),
        ("curl, 1.5 times", FACTOR),
        ("curl, twice", FACTOR),
        ("6 times", ": the factor fits; write as well which one made more."),
    ],
)
def test_one_half_of_the_answer_earns_half(text, said):
    result = judge(ASK, Answer(text, WHERE), TRUTH)
    assert (result.status, result.share) == (Status.PARTIAL, Fraction(1, 2))
    assert result.message == f"{WHERE}: you wrote {text!r}{said}"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ls, 6 times", f": that one is not the one that made more in `strace -c` of the two {SEEN}."),
        ("ls 420, curl 70, 6 times", f": that one is not the one that made more in `strace -c` of the two {SEEN}."),
        ("curl 6 times less than ls", f": that one is not the one that made more in `strace -c` of the two {SEEN}."),
        ("ls", f": that one is not the one that made more in `strace -c` of the two {SEEN}."),
        ("ls made 6x more than curl", f": that one is not the one that made more in `strace -c` of the two {SEEN}."),
        ("60", f": that many times is not what is shown by `strace -c` of the two {SEEN}."),
        ("both the same", f"; {WANTED}."),
        ("curl, more than 6 times", f"; {WANTED}, without or, not, less and the like."),
        ("curl, over six times", f"; {WANTED}, without or, not, less and the like."),
        ("curl, 6+ times", f"; {WANTED}, without or, not, less and the like."),
        ("curl, probably 6 times", f"; {WANTED}, without or, not, less and the like."),
        ("curl, 6 times is wrong", f"; {WANTED}, without or, not, less and the like."),
        ("curl, 6 times, 60 times", f": found 6 and 60; {WANTED}."),
        ("many", f"; {WANTED}."),
        ("600%", f"; {WANTED}, without or, not, less and the like."),
        ("curl or ls, 6 times", f"; {WANTED}, without or, not, less and the like."),
        ("curl, 2-8 times", f"; {WANTED}, without or, not, less and the like."),
        ("curl, 2 to 8 times", f"; {WANTED}, without or, not, less and the like."),
        ("curl made 6 times fewer", f": that one is not the one that made more in `strace -c` of the two {SEEN}."),
        ("not curl, 6 times", f"; {WANTED}, without or, not, less and the like."),
        ("curl, 6 times?", f"; {WANTED}, without or, not, less and the like."),
    ],
)  # fmt: skip
def test_anything_else_fails_and_says_why(text, said):
    result = judge(ASK, Answer(text, WHERE), TRUTH)
    assert (result.status, result.message) == (Status.FAILED, f"{WHERE}: you wrote {text!r}{said}")


def test_a_pair_holds_together():
    """Where ls made more under one locale, its factor is not the other pair's."""
    truth = Comparison((("simple", 2.0, ""), ("network", 5.0, "")))
    assert judge(ASK, Answer("ls, 2 times", WHERE), truth).status is Status.PASSED
    assert judge(ASK, Answer("ls, 5 times", WHERE), truth).status is Status.PARTIAL


@pytest.mark.parametrize(
    ("factor", "status"), [("7.5", Status.PASSED), ("4.5", Status.PASSED), ("7.6", Status.PARTIAL)]
)
def test_the_tolerance_is_a_part_of_what_is_right(factor, status):
    truth = Comparison((("network", 6.0, ""),))
    assert judge(ASK, Answer(f"curl, {factor} times", WHERE), truth).status is status


def test_a_story_is_no_comparison():
    result = judge(ASK, Answer("word " * 31 + "curl, 6 times", WHERE), TRUTH)
    assert (result.status, result.unclear, result.message.endswith(f"; {WANTED}.")) == (
        Status.FAILED,
        True,
        True,
    )


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("curl on my pi was 60 times, that is another machine. Here: curl, 6 times", Status.PASSED),
        ("curl on my pi was 6 times, that is another machine. Here: ls, 6 times", Status.FAILED),
        ("on this VM curl did not make more, 6 times", Status.FAILED),
    ],
)
def test_what_another_machine_shows_is_told_apart(text, status):
    assert judge(ASK, Answer(text, WHERE), TRUTH).status is status


@pytest.mark.parametrize(
    ("text", "passes"),
    [("curl : ls = 6 : 1", True),
     ("420 (curl) ÷ 70 (ls) ≈ 6", True), ("70 (ls) / 420 (curl)", True),
     ("ls : curl = 1 : 6", True), ("curl/ls = 420/70", True), ("ls/curl = 70/420", True),
     ("curl/ls ≈ 6", True), ("ls : curl = 6 : 1", False), ("curl, GET/POST = 6", False), ("curl/ls = 6 %", False),
     ("ls/curl = 6", False),
     ("curl, ls'nin yaklaşık 6 katı", True), ("ls, curl'ün 6 katı", False)],
)  # fmt: skip
def test_a_proportion_names_both_and_the_factor(text, passes):
    assert (judge(ASK, Answer(text, WHERE), TRUTH).status is Status.PASSED) == passes


@pytest.mark.parametrize(
    "text",
    ["420 / 70, my calculator says 6.0, curl wins", "curl (420) beats ls (70), ratio 6", "curl 420, ls 70, i.e. 6",
     "70 for ls vs 420 for curl → curl, about 6:1", "for every call of ls there are six by curl",
     "curl makes 6 calls for every 1 of ls", "por cada llamada de ls, curl hace casi seis",
     "für jeden Aufruf von ls macht curl sechs", "curl, knapp das Sechsfache", "el séxtuple: curl",
     "420 vs 70 so curl does roughly six times the syscalls", "N(curl) ≈ 6 × N(ls)", "N(curl)/N(ls) ≈ 6",
     "2 curl = 12 × ls"],
)  # fmt: skip
def test_a_quotient_a_rate_and_a_formula_are_a_factor(text):
    assert judge(ASK, Answer(text, WHERE), TRUTH).status is Status.PASSED


@pytest.mark.parametrize(
    "text",
    ["420 / 70, my calculator says 6.0, ls wins", "ls (420) beats curl (70), ratio 6", "N(ls) ≈ 6 × N(curl)",
     "for every call of curl there are six by ls", "ls makes 6 calls for every 1 of curl", "ls, das Sechsfache",
     "maybe six calls of curl for each of ls", "for every call there are six", "curl = 6 × ls + 300"],
)  # fmt: skip
def test_the_same_of_the_other_one_earns_nothing(text):
    result = judge(ASK, Answer(text, WHERE), TRUTH)
    assert (result.status, result.share) == (Status.FAILED, Fraction(0))


@pytest.mark.parametrize(
    "text", ["420 / 70, my calculator says 50, curl wins", "for each ls call 60 of curl"]
)
def test_another_quotient_is_another_factor(text):
    assert judge(ASK, Answer(text, WHERE), TRUTH).status is Status.PARTIAL


@pytest.mark.parametrize("text", ["curll, 6 times", "curl ofc, 6x", "curl like 6x bro"])
def test_slips_and_chat_are_read(text):
    assert judge(ASK, Answer(text, WHERE), TRUTH).status is Status.PASSED


def test_a_short_word_that_nobody_knows_is_a_persons():
    assert judge(ASK, Answer("crlu", WHERE), TRUTH).unclear
    assert judge(ASK, Answer("frfr", WHERE), TRUTH).unclear
    assert not judge(ASK, Answer("banana", WHERE), TRUTH).unclear


@pytest.mark.parametrize(
    ("text", "passes"),
    [
        ("curl,6 times", True),
        ("curl，6倍", True),
        ("curl,60 times", False),
        ("ls в 6 раз меньше, чем curl", True),
        ("ls в 6 раз больше, чем curl", False),
        ("ls у 6 разів менше за curl", True),
        ("curl у 6 разів менше за ls", False),
        ("ls比curl少大约6倍", True),
        ("curl比ls少6倍", False),
        ("curlはlsより約6倍多い", True),
        ("lsはcurlより約6倍多い", False),
        ("curl, ls'den 6 kat fazla", True),
        ("ls, curl'den 6 kat fazla", False),
        ("curl ne ls se 6 guna zyada calls kiye", True),
        ("ls ne curl se 6 guna zyada calls kiye", False),
    ],
)
def test_a_factor_stands_where_a_language_has_it(text, passes):
    assert (judge(ASK, Answer(text, WHERE), TRUTH).status is Status.PASSED) is passes


@pytest.mark.parametrize(
    ("text", "passes"),
    [
        ("curl, 6 times ls", True),
        ("curl, about 6x ls", True),
        ("curl: six times the ls number", True),
        ("ls, six times curl", False),
        ("ls, 6x curl", False),
        ("ls, about 6 times that of curl", False),
    ],
)
def test_a_multiple_of_a_thing_is_more_than_that_one(text, passes):
    assert (judge(ASK, Answer(text, WHERE), TRUTH).status is Status.PASSED) == passes


@pytest.mark.parametrize("text", ["ls / curl = 0.17, so ls", "curl 420, ls 70, so ls"])
def test_what_is_concluded_of_the_other_one_earns_nothing(text):
    assert judge(ASK, Answer(text, WHERE), TRUTH).status is Status.FAILED


@pytest.mark.parametrize(
    ("text", "right"),
    [("curl, between 5 and 6 times", True), ("curl, 5-6 times", True), ("curl about 5 or 6 times as many", True),
     ("curl entre 5 y 6 veces", True), ("curl, zwischen 5 und 6 mal", True), ("curl, 5.5 to 6 times", True),
     ("curl, between 2 and 9 times", False), ("curl, 6 times or 60 times", False), ("ls, 5 to 6 times", False)],
)  # fmt: skip
def test_a_narrow_range_is_what_lies_between(text, right):
    assert (judge(ASK, Answer(text, WHERE), TRUTH).status is Status.PASSED) is right
