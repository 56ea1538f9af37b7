"""Kind names: a list in the ways people write it, and nothing for one that hedges or names what is not there."""

from fractions import Fraction

import pytest

from labproof.graders import limits
from labproof.graders.kinds.names import judge
from labproof.graders.model import Answer, Missing, Names, Question, Status

ASK = Question(
    "q",
    "Which parameters was your kernel booted with? Write `none` where there is none.",
    "names",
    shown_by="/proc/cmdline",
    params={"at_least": 3},
)
TRUTH = Names(
    {"quiet": (), "splash": (), "console": ("tty0",), "a_b": ()},
    {"ro": ()},
    ignored=frozenset({"Size"}),
)
WHERE = "answers/part1.yaml:3"


def outcome(text, **params):
    question = Question(
        "q", ASK.prompt, "names", shown_by=ASK.shown_by, params={**ASK.params, **params}
    )
    return judge(question, Answer(text, WHERE), TRUTH)


@pytest.mark.parametrize(
    "text",
    [
        "quiet, splash, console",
        "quiet; splash; console",
        "quiet + splash + console",
        "quiet / splash / console",
        "[quiet, splash, console]",
        '["quiet", "splash", "console"]',
        "(quiet, splash, console)",
        "**quiet**, **splash**, **console**",
        "1) quiet 2) splash 3) console",
        "quiet, splash, console = tty0",
        "quiet, splash, console='tty0'",
        "Yes, it was booted with quiet, splash and console.",
        "My kernel was booted with these parameters: quiet, splash, console",
        "/proc/cmdline shows quiet splash console",
        "there are three: quiet, splash, console",
        "quiet (no messages), splash (a picture), console (the screen)",
        "quiet (and also splash), console",
        "for example quiet, splash, console, etc.",
        "quiet splash console Size",
        "quiet, splash, a-b",
    ],
)
def test_names_in_the_ways_people_write_them(text):
    assert outcome(text).status is Status.PASSED


@pytest.mark.parametrize(
    "text",
    [
        "maybe quiet, splash, console",
        "quiet, splash or console",
        "not quiet, splash, console",
        "neither quiet nor splash nor console",
        "everything but quiet, splash, console",
        "quiet, splash, console?",
        "quiet, splash, console (not sure)",
        "quiet, splash, console are wrong",
        "probably quiet, splash, console",
    ],
)
@pytest.mark.parametrize("false_names", ["fail", "deduct"])
def test_a_list_that_hedges_or_denies_earns_nothing(text, false_names):
    result = outcome(text, false_names=false_names)
    told = (
        f"{WHERE}: you wrote {text!r}; write the names alone, without or, not, maybe and the like."
    )
    assert (result.status, result.message) == (Status.FAILED, told)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("quiet, splash, rw", "'rw' is not shown by /proc/cmdline."),
        ("quiet, splash, console (and mem=1G)", "'mem=1G' is not shown by /proc/cmdline."),
        ("quiet, splash, console=tty1", "'console=tty1' is not shown by /proc/cmdline."),
        ("a banana, an apple", "'banana' and 'apple' are not shown by /proc/cmdline."),
        (
            "it was booted with parameters",
            "0 names found there; 3, or all that are there earn all.",
        ),
        ("4 5 6", "0 names found there; 3, or all that are there earn all."),
        ("none", "you wrote 'none', and some are shown by /proc/cmdline."),
    ],
)
def test_what_is_not_there_fails_and_is_named(text, message):
    result = outcome(text)
    assert (result.status, result.message) == (Status.FAILED, f"{WHERE}: {message}")


def test_fewer_names_earn_part():
    result = outcome("quiet and splash")
    assert (result.status, result.share) == (Status.PARTIAL, Fraction(2, 3))
    assert result.message == f"{WHERE}: 2 names found there; 3, or all that are there earn all."


def test_a_false_name_may_take_a_true_one_away():
    result = outcome("quiet, splash, console, rw", false_names="deduct")
    assert (result.status, result.share) == (Status.PARTIAL, Fraction(2, 3))
    assert result.message == f"{WHERE}: 'rw' is not shown by /proc/cmdline."


def test_names_of_the_machine_win_over_words_around_them():
    truth = Names({"not": (), "the": (), "or": ()})
    assert judge(ASK, Answer("not, the, or", WHERE), truth).status is Status.PASSED


@pytest.mark.parametrize(
    ("text", "share", "lacks"),
    [
        ("quiet, splash, ro", Fraction(3, 4), "none of them stands with its value (name=value)"),
        (
            "quiet, console=tty0",
            Fraction(3, 4),
            "2 names found there; 3, or all that are there earn all",
        ),
        ("console=tty0", Fraction(1, 2), "1 name found there; 3, or all that are there earn all"),
    ],
)
def test_a_value_that_is_asked_for_weighs_as_much_as_a_name(text, share, lacks):
    result = outcome(text, with_value=True)
    assert (result.status, result.share, result.message) == (
        Status.PARTIAL,
        share,
        f"{WHERE}: {lacks}.",
    )
    assert outcome("quiet, splash, console=tty0", with_value=True).status is Status.PASSED


def test_a_value_that_no_machine_gives_is_not_asked_for():
    truth = Names({"quiet": (), "splash": ()})
    question = Question("q", "", "names", shown_by="x", params={"with_value": True})
    assert judge(question, Answer("quiet, splash", WHERE), truth).status is Status.PASSED


def test_a_dump_is_no_answer():
    result = outcome(" ".join(f"x{n}" for n in range(limits.LIST_ENTRIES + 9)))
    told = f"{limits.LIST_ENTRIES + 1} entries; name the ones that were asked for."
    assert (result.status, result.message) == (Status.FAILED, f"{WHERE}: {told}")


def test_nothing_hides_behind_many_words():
    result = outcome("quiet, splash, console " + "the " * limits.LIST_ENTRIES + "rw")
    assert result.status is Status.FAILED


def test_what_nobody_can_see_here_waits_for_a_person():
    truth = Names(
        {"SMP": ()}, prefix="CONFIG_", unseen=Missing("the config cannot be read", "read it")
    )
    result = judge(ASK, Answer("SMP, CONFIG_HZ", WHERE), truth)
    told = "'CONFIG_HZ' cannot be judged here: the config cannot be read; read it"
    assert (result.status, result.message) == (Status.NEEDS_REVIEW, told)
    assert judge(ASK, Answer("SMP, banana, CONFIG_HZ", WHERE), truth).status is Status.FAILED


def test_none_is_right_where_there_is_none():
    for text in ("none", "None.", "nothing", "there are none"):
        assert judge(ASK, Answer(text, WHERE), Names({}, {"ro": ()})).status is Status.PASSED
    told = f"{WHERE}: you wrote 'the parameters', and none of these is shown by /proc/cmdline."
    assert judge(ASK, Answer("the parameters", WHERE), Names({})).message == told


def test_a_name_that_stands_in_both_lists_may_have_the_value_of_either():
    truth = Names({"xy": ()}, {"xy": ("x;y",)})
    assert judge(ASK, Answer("xy=x;y", WHERE), truth).status is Status.PASSED


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "quiet (no), splash, console",
            "'splash' and 'console' beside words that take others back",
        ),
        (
            "quiet, splash (but not console)",
            "'quiet' and 'splash' beside words that take others back",
        ),
        ("quiet, splash, console zigzag", "'quiet', 'splash' and 'console' beside 'zigzag'"),
    ],
)
def test_names_among_what_nobody_understands_are_unclear(text, found):
    result = outcome(text)
    told = f"{WHERE}: you wrote {text!r}: found {found}; write the names alone."
    assert (result.status, result.unclear, result.message) == (Status.FAILED, True, told)


@pytest.mark.parametrize(
    "text",
    [
        "| quietly | value |\n|---|---|\n| quiet | - |\n| splash | - |\n| console | tty0 |",
        "quiet, splash, console\n",
    ],
)
def test_the_head_of_a_table_names_nothing(text):
    assert outcome(text).status is Status.PASSED


@pytest.mark.parametrize("false_names", ["fail", "deduct"])
@pytest.mark.parametrize(("text", "unclear"), [("console_bank", True), ("console_x9", False)])
def test_a_name_with_a_slip_is_a_persons(text, unclear, false_names):
    params = {**ASK.params, "false_names": false_names}
    question = Question("q", ASK.prompt, "names", shown_by=ASK.shown_by, params=params)
    truth = Names({"console_blank": (), "quiet": ()})
    assert judge(question, Answer(f"quiet, {text}", WHERE), truth).unclear is unclear


def test_a_name_in_what_explains_another_is_a_persons():
    result = outcome("quiet: splash screen hidden, console")
    assert (result.status, result.unclear) == (Status.FAILED, True)


@pytest.mark.parametrize(
    "text",
    ["quiet ✓ splash ✓ console ✓ nosmp ✗", "✓ quiet ✓ splash ✓ console ✗ nosmp", "a) quiet b) splash (a picture) c) console",
     "(1) quiet (2) splash (3) console"],
)  # fmt: skip
def test_a_list_in_one_line_may_be_ticked_or_numbered(text):
    assert outcome(text).status is Status.PASSED


@pytest.mark.parametrize(
    "text", ["quiet is one, splash the other", "one is quiet, the other is splash"]
)
def test_of_two_that_are_told_one_after_the_other_both_are_named(text):
    truth = Names({"quiet": (), "splash": ()}, {})
    asked = Question("q", "", "names", shown_by="/proc/cmdline", params={"minimum": 2})
    assert judge(asked, Answer(text, "answers/part1.yaml:3"), truth).status is Status.PASSED


@pytest.mark.parametrize(
    "text",
    ["root has the value UUID=1, quiet, ro", "root vale UUID=1, quiet y ro", "root vaut UUID=1, quiet et ro",
     "root hat den Wert UUID=1, quiet, ro", "ro, quiet. root is set to UUID=1"],
)  # fmt: skip
def test_a_value_may_be_told_in_words(text):
    truth = Names({"root": ("UUID=1",), "quiet": (), "ro": ()})
    question = Question("q", "", "names", shown_by="it", params={"at_least": 3, "with_value": True})
    assert judge(question, Answer(text, WHERE), truth).status is Status.PASSED


@pytest.mark.parametrize(
    "text", ["PREEMPT-dynamic, smp", "smp, preempt dynamic", "Preempt Dynamic and SMP"]
)
def test_signs_between_the_words_of_a_name_and_its_case_do_not_matter(text):
    truth = Names({"SMP": (), "PREEMPT_DYNAMIC": ()})
    question = Question("q", "", "names", shown_by="it", params={"at_least": 3})
    assert judge(question, Answer(text, WHERE), truth).status is Status.PASSED


def test_a_slip_of_a_name_that_is_named_as_well_is_no_false_one():
    truth = Names({"splash": (), "quiet": ()})
    question = Question("q", "", "names", shown_by="it", params={"false_names": "deduct"})
    assert judge(question, Answer("spalsh, splash, quiet", WHERE), truth).status is Status.PASSED
