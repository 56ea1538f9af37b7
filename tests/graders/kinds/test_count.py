"""Kind count: one whole number, however people write it, and never two."""

import pytest

from labproof.graders.kinds.count import judge
from labproof.graders.messages import shown_lines
from labproof.graders.model import Answer, Counts, Question, Status

ASK = Question(
    "q", "", "count", shown_by="lsmod", params={"tolerance": 2, "unit": ["modules", "module"]}
)
WHERE = "answers/part2.yaml:3"


def outcome(text, truth=1234, **params):
    question = Question("q", "", "count", shown_by="lsmod", params={**ASK.params, **params})
    return judge(question, Answer(text, WHERE), truth)


@pytest.mark.parametrize(
    "text",
    [
        "1234",
        " 1234 ",
        "1,234",
        "1.234",
        "1 234",
        "1'234",
        "'1234'",
        "about 1234",
        "~1234",
        "approximately 1234 modules",
        "There are 1234 modules loaded here.",
        "1234 (1235 with the header)",
        "1234.",
        "1232",
        "1236",
        "- 1234",
        "1. 1234",
        "No. 1234",
        "1234 or so",
        "1234 lines, 1234 modules",
        "1235 - 1 = 1234",
        "1234 = 1235 - 1",
        "617 x 2 = 1234",
        "1234, not counting the header",
        "1234 (without the header)",
        "[1] 1234",
        "lsmod | wc -l prints 1234",
        "$? = 1234",
    ],
)
def test_a_number_in_the_ways_people_write_it(text):
    assert outcome(text).status is Status.PASSED


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1237", ", which is not what `lsmod` shows."),
        ("123", ", which is not what `lsmod` shows."),
        ("12345", ", which is not what `lsmod` shows."),
        ("none", ", which is not what `lsmod` shows."),
        ("1234 1235", ": found 1234 and 1235; write the number alone."),
        ("1\n234", ", which names 2 numbers; write one."),
        ("1,234, 1,235", ": found 1234 and 1235; write the number alone."),
        ("1234-1240", ", which is no whole number."),
        ("1234.5", ", which is no whole number."),
        ("1234,56", ", which is no whole number."),
        ("-1234", ", which is no whole number."),
        ("1234k", ", which is no whole number."),
        ("1234%", ", which is no whole number."),
        ("1234+", ", which is no whole number."),
        ("6.1.1234", ", which is no whole number."),
        ("1234 or 99", "; write the number alone, without or, not, at least and the like."),
        ("between 1 and 9999", ", which is no whole number."),
        ("at least 1234", "; write the number alone, without or, not, at least and the like."),
        ("more than 1000", "; write the number alone, without or, not, at least and the like."),
        ("not 1234", "; write the number alone, without or, not, at least and the like."),
        ("1234?", "; write the number alone, without or, not, at least and the like."),
        (">1000", "; write the number alone, without or, not, at least and the like."),
        (
            "(1234) or so (maybe)",
            "; write the number alone, without or, not, at least and the like.",
        ),
        ("a b " * 9 + "1234", ": found 1234 beside 'b'; write the number alone."),
        ("1234 - 1 = 1233 modules and 7 drivers", ": found 1233 and 7; write the number alone."),
        ("1234 - 1 = 1234", ", which names 2 numbers; write one."),
        ("1235 - 2", ": found 1235 - 2; write the number alone."),
        ("1234, not counting 5", ": found 1234 and 5; write the number alone."),
        ("1234 is wrong", "; write the number alone, without or, not, at least and the like."),
        ("probably 1234", "; write the number alone, without or, not, at least and the like."),
        ("not sure, 1234", "; write the number alone, without or, not, at least and the like."),
        ("less than 1234", "; write the number alone, without or, not, at least and the like."),
        ("max. 1234", "; write the number alone, without or, not, at least and the like."),
        ("twice 1234", "; write the number alone, without or, not, at least and the like."),
        ("1234 %", ", which is no whole number."),
        ("1234 +", ", which is no whole number."),
        ("$1234", ", which is no whole number."),
        ("1234€", ", which is no whole number."),
        ("1234 usecs", ", which counts usecs; write the number that was asked for."),
        ("1234 bytes", ", which counts bytes; write the number that was asked for."),
        ("1234 thousand", ", which counts thousand; write the number that was asked for."),
        ("many", ", which names no number; write one in digits."),
        ("no idea", ", which names no number; write one in digits."),
        ("", ", which names no number; write one in digits."),
    ],
)
def test_anything_else_fails_and_says_why(text, said):
    result = outcome(text)
    assert (result.status, result.message) == (
        Status.FAILED,
        f"{WHERE}: you wrote {shown_lines(text)}{said}",
    )


def test_numbers_that_the_question_names_are_no_answers_of_it():
    question = Question("q", "What is the PID of `sleep 4242`?", "count", shown_by="ps")
    assert judge(question, Answer("sleep 4242 has 1234", WHERE), 1234).status is Status.PASSED
    assert judge(question, Answer("sleep 4242", WHERE), 1234).status is Status.FAILED
    assert judge(question, Answer("4242", WHERE), 1234).status is Status.FAILED
    assert judge(question, Answer("sleep 4242", WHERE), 4242).status is Status.PASSED


@pytest.mark.parametrize(
    "text", ["0", "none", "None.", "zero", "no modules", "no modules are loaded", "nothing"]
)
def test_none_is_a_number_too(text):
    assert outcome(text, truth=Counts({0: ""}, exact=True)).status is Status.PASSED


@pytest.mark.parametrize(
    "text",
    ["none, 0 modules, WSL brings it all", "nenhum, 0 módulos — o WSL traz tudo", "keine (0), WSL bringt alles mit",
     "ninguno: 0, WSL lo trae todo", "aucun, 0 module : WSL apporte tout"],
)  # fmt: skip
def test_none_before_a_nought_says_the_same(text):
    assert outcome(text, truth=Counts({0: ""}, exact=True)).status is Status.PASSED
    assert outcome(f"{text}, I guess", truth=Counts({0: ""}, exact=True)).status is Status.FAILED


@pytest.mark.parametrize(
    "text", ["no", "no idea", "none or one", "not zero", "nothing works", "no kernel"]
)
def test_no_is_not_yet_a_number(text):
    assert outcome(text, truth=0).status is Status.FAILED


def test_a_number_of_any_length_is_a_wrong_answer_and_no_error_of_ours():
    assert outcome("1" * 60_000).status is outcome("1234" * 9_000).status is Status.FAILED
    assert outcome("0" * 60_000 + "1234").status is Status.PASSED


def test_nothing_is_tolerated_where_nothing_could_change():
    assert outcome("1", truth=Counts({0: ""}, exact=True)).status is Status.FAILED
    assert outcome("1", truth=0).status is Status.FAILED


def test_no_tolerance_is_more_than_a_quarter_of_the_number():
    assert outcome("5", truth=4).status is outcome("3", truth=4).status is Status.PASSED
    assert outcome("6", truth=4).status is outcome("4", truth=3).status is Status.FAILED


def test_the_nearest_right_number_gives_its_note():
    truth = Counts({20: "", 21: "that counts the header"})
    assert outcome("20", truth).notes == ()
    assert outcome("21", truth).notes == outcome("23", truth).notes == ("that counts the header",)


def test_a_truth_that_is_one_number_takes_what_may_be_added_from_the_spec():
    assert outcome("1235", also_plus=[1], plus_note="with the header").notes == ("with the header",)
    assert outcome("1235", tolerance=0).status is Status.FAILED


def test_the_larger_tolerance_holds():
    assert outcome("1271", tolerance_percent=3).status is Status.PASSED
    assert outcome("1272", tolerance_percent=3).status is Status.FAILED


def test_a_factor_earns_all_with_its_note():
    assert outcome("2468", times=2, times_note="in and out").notes == ("in and out",)
    assert outcome("2469", times=2).status is Status.FAILED
    assert outcome("3702", times=2).status is Status.FAILED


def test_a_wrong_number_is_told_what_was_looked_at():
    result = outcome("7", Counts({71: "", 145: ""}, seen="under LANG=C.UTF-8 or under LC_ALL=C"))
    assert result.message.endswith(
        "which is not what `lsmod` shows under LANG=C.UTF-8 or under LC_ALL=C."
    )


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("143 as bash adds 128 to the number, here 15", True),
        ("143, which is 150 without the 7", True),
        ("143 = 128 + SIGTERM(15)", True),
        ("143, 128, 16", False),
        ("15, 143, 128", False),
    ],
)
def test_two_numbers_that_make_the_third_explain_it(text, right):
    assert (outcome(text, 143).status is Status.PASSED) == right


@pytest.mark.parametrize("text", ["1234 [1]", "1234 vs 64", "if not 64 then 1234"])
def test_a_second_number_laid_aside_leaves_it_to_a_person(text):
    assert outcome(text).unclear


@pytest.mark.parametrize("text", ["1234, of which 2 failed", "1234 modules, davon 2 alt"])
def test_a_part_of_the_number_is_no_second_one(text):
    assert outcome(text).status is Status.PASSED


def test_a_part_alone_is_not_the_number():
    assert outcome("17, of which 1234 failed").status is Status.FAILED


@pytest.mark.parametrize(
    ("text", "unclear"),
    [
        ("it varies slowly, 1234 or 1235", True),
        ("1234 or 1235", True),
        ("1234-1236", True),
        ("between 1233 and 1236", True),
        ("1234 or 12", False),
    ],
)
def test_two_right_ones_are_a_persons_and_a_right_one_beside_another_is_a_guess(text, unclear):
    result = outcome(text)
    assert (result.status, result.unclear) == (Status.FAILED, unclear)


@pytest.mark.parametrize(
    ("text", "number"),
    [("PID/PPID = 1234/64", 1234), ("PPID/PID: 64/1234", 1234), ("1234 → 64 (PID → PPID)", 1234),
     ("64/1234 (PPID/PID)", 1234), ("PID/PPID = 64/1234", None), ("64 → 1234 (PID → PPID)", None)],
)  # fmt: skip
def test_two_numbers_are_named_by_their_labels(text, number):
    result = outcome(text, unit=["pid"], other=["ppid"])
    assert (result.status is Status.PASSED) == (number == 1234)


def test_an_arrow_away_from_the_right_number_is_a_persons():
    result = outcome("1234 → 64")
    told = f"{WHERE}: you wrote '1234 → 64': found a right number with an arrow to another one; write the number alone."
    assert (result.unclear, result.message) == (True, told)


@pytest.mark.parametrize("text", ["71 = 17 + 8", "71 = 2^6 + 2^2"])
def test_a_right_number_that_is_told_as_a_sum_of_others_is_a_persons(text):
    result = outcome(text, truth=71)
    told = (
        f"{WHERE}: you wrote '{text}': found {text}, which does not hold; write the number alone."
    )
    assert (result.unclear, result.message) == (True, told)


def test_a_number_and_its_multiple_are_a_persons():
    result = outcome("71 or 142", truth=71, times=2)
    assert result.unclear


@pytest.mark.parametrize(
    ("text", "right"),
    [("71 one way, 142 if you count coming back", True), ("142 in both directions (71 in and 71 back out)", True),
     ("71 entries and just as many exits", True), ("71 veces, 142 si cuentas la vuelta", True),
     ("71 Eintritte und ebenso viele Austritte", True), ("71 or 142", False), ("71 one way, 500 both ways", False),
     ("71 both ways, 142 one way", False),
     ("maybe 71 one way, 142 both ways", False), ("71 entries and twice as many exits", False)],
)  # fmt: skip
def test_a_number_and_its_multiple_are_one_where_the_way_back_is_told(text, right):
    assert (outcome(text, truth=71, times=2).status is Status.PASSED) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [("[1] 4711\n143", True), ("wait 4711; echo $? gave 143", True), ("one per call, so 143", True),
     ("143 per call, so 500", False), ("wait 143; echo $? gave 0", False), ("143 per second", False)],
)  # fmt: skip
def test_a_number_of_a_command_a_job_or_a_rate_is_another_ones(text, right):
    result = outcome(text, truth=143, unit=["status", "call"], other=["pid"])
    assert (result.status is Status.PASSED) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [("20 of the 4000 modules on disk are loaded", True), ("20 loaded, 4000 available", True),
     ("de los 4000 modules en disco, 20", True), ("20 of the 160", False), ("20 on disk, 160 loaded", False),
     ("20 of the 160 loaded are on disk", False)],
)  # fmt: skip
def test_those_that_could_be_are_not_those_that_are(text, right):
    result = outcome(text, truth=20, unit=["modules"], around=["loaded", "there"])
    assert (result.status is Status.PASSED) == right
