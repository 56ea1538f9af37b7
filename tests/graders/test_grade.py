"""grade(): seven statuses, exact sums, and the same Report for the same arguments."""

from decimal import Decimal
from fractions import Fraction

import pytest
from msgspec.structs import replace

from labproof.graders.grade import earned, grade, judge_question
from labproof.graders.model import (
    Answer,
    AnswerFile,
    Check,
    Criterion,
    Facts,
    Kind,
    Lab,
    Missing,
    Outcome,
    Question,
    Reached,
    Status,
    Student,
)
from labproof.graders.reports.json import render_json
from labproof.graders.reports.terminal import next_step, render_terminal
from labproof.graders.specs.checks import cannot_look


def judge(question, answer, truth):  # noqa: ARG001 (the shape of every kind)
    """A kind that does what the answer says."""
    if answer.line == "break":
        raise KeyError("inside")
    status = Status(answer.line)
    return Outcome(
        status, f"{answer.where}: because" * (status is not Status.PASSED), Fraction(1, 3)
    )


def passes(answers):
    return answers


def fails(answers):  # noqa: ARG001 (asked for by name)
    raise AssertionError("not so")  # as an assert does; pytest rewrites those in its own modules


def looks_in_vain(answers):  # noqa: ARG001
    cannot_look("no such thing here", "get one")


def says_nothing(answers):  # noqa: ARG001
    raise AssertionError


NOTHING = Facts({})
KINDS = {"told": Kind(judge, None), "fact": Kind(judge, str)}
CHECKS = tuple(
    Check(run.__name__, Decimal(1), ("answers",), run, "test.py", line)
    for line, run in enumerate((passes, fails, looks_in_vain, says_nothing), start=1)
)


def lab(questions, checks=(), criteria=()):
    return Lab(
        "demo", "Demo", "", "h", tuple(questions), tuple(checks), tuple(criteria), kinds=KINDS
    )


def asked(identity, kind="told", truth="", points="2", **more):
    return Question(identity, "?", kind, truth, Decimal(points), **more)


def graded(the_lab, texts, facts=NOTHING, **more):
    answers = {
        name: Answer(text, f"a.yaml:{at}") for at, (name, text) in enumerate(texts.items(), start=1)
    }
    return grade([the_lab], {"demo": AnswerFile("demo", answers)}, facts, **more)


def rows(report):
    return {row.id: (row.status.value, row.points, row.message) for row in report.labs[0].results}


def test_every_status_has_its_points_and_says_why():
    ids = ["passed", "partial", "failed", "needs_review", "skipped"]
    the_lab = lab([asked(name) for name in [*ids, "open", "break"]], CHECKS)
    report = graded(the_lab, {name: name for name in [*ids, "break"]})
    assert rows(report) == {
        "passed": ("passed", 2, ""),
        "partial": ("partial", Decimal("0.67"), "a.yaml:2: because"),
        "failed": ("failed", 0, "a.yaml:3: because"),
        "needs_review": ("needs_review", 0, "a.yaml:4: because"),
        "skipped": ("skipped", 0, "a.yaml:5: because"),
        "open": ("unanswered", 0, "no answer yet"),
        "break": ("error", 0, "kind 'told' broke on this answer (KeyError: 'inside')"),
        "passes": ("passed", 1, ""),
        "fails": ("failed", 0, "not so"),
        "looks_in_vain": ("skipped", 0, "no such thing here; get one"),
        "says_nothing": ("error", 0, "test.py:4: the assertion that failed has no message"),
    }
    assert (report.points, report.possible, report.pending) == (Decimal("3.67"), 18, 5)
    assert (report.final, report.complete) == (False, True)


@pytest.mark.parametrize(
    ("points", "share", "wanted"),
    [
        ("1", Fraction(1, 3), "0.33"),
        ("2", Fraction(1, 3), "0.67"),
        ("0.25", Fraction(1, 2), "0.13"),
        ("3", Fraction(1, 8), "0.38"),
    ],
)
def test_points_are_exact_and_rounded_half_up(points, share, wanted):
    assert earned(Decimal(points), Outcome(Status.PARTIAL, "", share)) == Decimal(wanted)


def test_a_fact_that_is_missing_is_a_skip_and_our_failure_an_error():
    the_lab = lab([asked("q", "fact", "thing")])
    missing = Facts({"thing": Missing("none here", "buy one")})
    assert rows(graded(the_lab, {"q": "passed"}, missing))["q"] == (
        "skipped",
        0,
        "none here; buy one",
    )
    broken = Facts({"thing": Missing("we failed", fault=True)})
    assert rows(graded(the_lab, {"q": "passed"}, broken))["q"] == ("error", 0, "we failed")


def test_what_supplied_evidence_does_not_show_waits_for_a_person():
    the_lab = lab([asked("q", "fact", "thing")], CHECKS[2:3])
    report = graded(the_lab, {"q": "passed"}, Facts({"thing": Missing("cut out")}), supplied=True)
    assert {row.status for row in report.labs[0].results} == {Status.NEEDS_REVIEW}
    assert (report.pending, report.possible, report.final) == (3, 3, False)


def test_what_is_unclear_is_for_a_person_even_without_points():
    """Others may wait for it."""
    unclear = Kind(lambda *_: Outcome(Status.FAILED, "found 68 and 5", unclear=True), None)
    the_lab = replace(lab([asked("q", points="0")]), kinds={"told": unclear})
    assert rows(graded(the_lab, {"q": "68 5"}, supplied=True))["q"][0] == "needs_review"
    assert rows(graded(the_lab, {"q": "68 5"}))["q"][0] == "failed"


def test_in_a_batch_an_answer_from_before_a_reboot_waits_for_a_person_who_sees_it():
    the_lab = lab([asked("q", changes_at_boot=True), asked("r")])
    answers = {name: Answer("failed", "a.yaml:1") for name in "qr"}
    file = AnswerFile("demo", answers, boot_id="one")
    report = grade([the_lab], {"demo": file}, Facts({}, boot_id="two"), supplied=True)
    assert rows(report)["q"] == (
        "needs_review",
        0,
        "the machine was booted again after this file was laid, and this answer may have been right before: 'failed'; "
        "look again and write what it shows now.",
    )
    assert rows(report)["r"][0] == "failed"


def test_a_boot_id_in_an_answer_file_excuses_nothing_where_the_machine_itself_is_looked_at():
    """Whoever writes the file writes that id as well."""
    file = AnswerFile("demo", {"q": Answer("failed", "a.yaml:1")}, boot_id="x")
    report = grade(
        [lab([asked("q", changes_at_boot=True)])], {"demo": file}, Facts({}, boot_id="two")
    )
    (row,) = report.labs[0].results
    told = ("the machine was booted again after this file was laid; write what it shows now.",)
    assert (row.status, row.notes, report.pending) == (Status.FAILED, told, 0)


def test_what_did_not_run_is_there_and_the_report_is_not_complete():
    the_lab = lab([asked("q"), asked("r")])
    report = graded(
        the_lab, {"q": "passed", "r": "passed"}, outcomes={("demo", "q"): Outcome(Status.PASSED)}
    )
    assert rows(report)["r"] == ("skipped", 0, "not run")
    assert (report.points, report.possible, report.pending, report.complete, report.final) == (
        2,
        4,
        2,
        False,
        False,
    )


def test_a_criterion_is_met_unmet_or_open():
    the_lab = lab(
        [asked("a"), asked("b"), asked("c")],
        criteria=[
            Criterion("met", ("a",)),
            Criterion("unmet", ("a", "b")),
            Criterion("open", ("a", "c")),
        ],
    )
    report = graded(the_lab, {"a": "passed", "b": "failed", "c": "needs_review"})
    assert report.labs[0].criteria == (
        Reached("met", True),
        Reached("unmet", False),
        Reached("open", None),
    )


def test_two_students_in_one_submission_are_told_and_nothing_is_final():
    files = {name: AnswerFile(name, student=(name, "")) for name in ("one", "two")}
    labs = [Lab(name, name, "", "h", (asked("q"),), kinds=KINDS) for name in files]
    report = grade(labs, files, Facts({}))
    assert report.student == Student()
    assert report.flags == (
        "the answer files name more than one student: 'one' (one.yaml), 'two' (two.yaml); write the same `student:` in each",
    )
    assert not report.final


def test_what_was_read_otherwise_than_it_is_written_is_flagged():
    files = {
        "demo": AnswerFile(
            "demo", flags=("demo.yaml:3: q was read as '68'; close the quote that was opened",)
        )
    }
    assert grade([lab([asked("q")])], files, Facts({}), flags=["late"]).flags == (
        "late",
        *files["demo"].flags,
    )


def test_the_same_arguments_give_the_same_bytes_in_every_renderer():
    the_lab = lab([asked("passed"), asked("partial")], CHECKS, [Criterion("done", ("passed",))])
    texts = {"passed": "passed", "partial": "partial"}
    first, second = graded(the_lab, texts), graded(the_lab, texts)
    assert first == second
    assert render_json(first) == render_json(second)
    assert render_terminal(first) == render_terminal(second)


def test_the_terminal_shows_a_lab_whole():
    ids = ["passed", "partial", "failed", "needs_review", "skipped"]
    the_lab = lab(
        [asked(name, hint="look" if name == "failed" else "") for name in [*ids, "open", "break"]],
        CHECKS[:1],
        [Criterion("All of it", ("passed", "failed")), Criterion("Some of it", ("passed",))],
    )
    report = graded(the_lab, {name: name for name in [*ids, "break"]})
    assert render_terminal(report, 80).lstrip("\n") == (
        "demo · Demo\n"
        "PASS        2/2  passed\n"
        "PART     0.67/2  partial\n"
        "                 a.yaml:2: because\n"
        "FAIL        0/2  failed\n"
        "                 a.yaml:3: because\n"
        "                 Hint: look\n"
        "READ        ?/2  needs_review\n"
        "                 a.yaml:4: because\n"
        "SKIP        ?/2  skipped\n"
        "                 a.yaml:5: because\n"
        "OPEN        0/2  open: no answer yet\n"
        "ERR         ?/2  break\n"
        "                 kind 'told' broke on this answer (KeyError: 'inside')\n"
        "PASS        1/1  passes\n"
        "[ ] All of it\n"
        "[x] Some of it\n"
        "demo: 3.67 of 15 points, 4 pending\n"
        "\n"
        "Total: 3.67 of 15 points, 4 pending (provisional)\n"
        "Next: this is not your mistake: break in demo could not be graded; the message\n"
        "above says why.\n"
    )


def test_a_blank_answer_is_blank_where_no_machine_was_asked():
    """Whoever wrote nothing has nothing that could wait for a person."""
    the_lab = lab([asked("q", "fact", "thing")])
    nothing = Facts({"thing": Missing("no evidence")}, source="none")
    assert rows(graded(the_lab, {}, nothing))["q"] == ("unanswered", 0, "no answer yet")
    assert rows(graded(the_lab, {"q": "passed"}, nothing))["q"] == ("skipped", 0, "no evidence")
    recorded = Facts({"thing": Missing("no evidence")})
    assert rows(graded(the_lab, {}, recorded))["q"] == ("skipped", 0, "no evidence")


def test_a_file_that_cannot_be_read_answers_nothing():
    file = AnswerFile("demo", problems=("a.yaml: is binary",), readable=False)
    report = grade([lab([asked("q")])], {"demo": file}, NOTHING)
    assert rows(report) == {
        "answer_file": ("unanswered", 0, "a.yaml: is binary"),
        "q": ("unanswered", 0, "the answer file gives no answer; its own line says why"),
    }


def test_an_answer_that_is_none_fails_with_its_own_message():
    file = AnswerFile(
        "demo", {"q": Answer("passed", "a.yaml:1", problem="a.yaml:1: a mapping is no answer")}
    )
    report = grade([lab([asked("q")])], {"demo": file}, NOTHING)
    assert rows(report)["q"] == ("failed", 0, "a.yaml:1: a mapping is no answer")


@pytest.mark.parametrize(
    ("entries", "unclear"), [(("failed", "passed"), True), (("failed", "failed"), False)]
)
def test_a_list_with_the_right_one_among_others_is_left_to_a_person(entries, unclear):
    the_lab = lab([asked("q")])
    file = AnswerFile("demo", {"q": Answer(entries, "a.yaml:1")})
    outcome = judge_question(the_lab.kinds["told"], the_lab.questions[0], file, NOTHING)
    assert (outcome.status, outcome.unclear) == (Status.FAILED, unclear)


def test_a_list_of_one_is_that_one_and_a_longer_one_no_line():
    the_lab = lab([asked("q")])
    assert rows(graded(the_lab, {"q": ("passed",)}))["q"] == ("passed", 2, "")
    told = "a.yaml:1: one line of text is wanted here, and this is a list of 2; write one."
    assert rows(graded(the_lab, {"q": ("passed", "passed")}))["q"] == ("failed", 0, told)


def test_a_kind_that_gives_no_outcome_for_a_part_of_an_answer_is_our_error():
    def gives_one_of_the_whole(question, answer, truth):  # noqa: ARG001
        return Outcome(Status.FAILED, "no") if "I think" in answer.line else None

    kinds = {"odd": Kind(gives_one_of_the_whole, str)}
    the_lab = Lab("demo", "Demo", "", "h", (Question("q", "Q?", "odd", given="sh"),), kinds=kinds)
    told = (
        "kind 'odd' broke on this answer (TypeError: judge gave NoneType where an Outcome belongs)"
    )
    written = "I think it was bash. Final answer: sh"
    assert rows(graded(the_lab, {"q": written}))["q"] == ("error", 0, told)


def test_a_kind_that_gives_no_outcome_is_our_error():
    the_lab = Lab(
        "demo", "Demo", "", "h", (asked("q", "odd"),), kinds={"odd": Kind(lambda *_: True, None)}
    )
    told = "kind 'odd' broke on this answer (TypeError: judge gave bool where an Outcome belongs)"
    assert rows(graded(the_lab, {"q": "x"}))["q"] == ("error", 0, told)


@pytest.mark.parametrize(
    ("status", "wanted"),
    [
        ("failed", "needs_review"),
        ("partial", "needs_review"),
        ("passed", "passed"),
        ("needs_review", "needs_review"),
    ],
)
def test_a_reboot_takes_nothing_from_who_is_right(status, wanted):
    file = AnswerFile("demo", {"q": Answer(status, "a.yaml:1")}, boot_id="one")
    report = grade(
        [lab([asked("q", changes_at_boot=True)])],
        {"demo": file},
        Facts({}, boot_id="two"),
        supplied=True,
    )
    assert rows(report)["q"][0] == wanted


@pytest.mark.parametrize(("file_boot", "machine_boot"), [("one", "one"), ("", "two"), ("one", "")])
def test_without_two_boot_ids_there_was_no_reboot(file_boot, machine_boot):
    file = AnswerFile("demo", {"q": Answer("failed", "a.yaml:1")}, boot_id=file_boot)
    report = grade(
        [lab([asked("q", changes_at_boot=True)])], {"demo": file}, Facts({}, boot_id=machine_boot)
    )
    assert rows(report)["q"][0] == "failed"


def test_what_has_no_points_keeps_no_report_open():
    """A live-only test that evidence cannot replay is skipped for good; nobody need look at it."""
    live = Check("live", Decimal(0), ("host",))
    report = graded(
        lab([asked("q")], [live]), {"q": "passed"}, Facts({}, source="recorded"), supplied=True
    )
    assert rows(report)["live"][0] == "skipped"
    assert (report.final, report.pending) == (True, 0)


def test_what_is_complete_and_settled_is_final():
    the_lab = lab([asked("q"), asked("r", points="0")])
    assert graded(the_lab, {"q": "passed", "r": "passed"}).final
    assert not graded(
        the_lab, {"q": "passed", "r": "passed"}, outcomes={("demo", "q"): Outcome(Status.PASSED)}
    ).final
    assert not graded(the_lab, {"q": "needs_review", "r": "passed"}).final
    assert graded(the_lab, {"q": "passed", "r": "needs_review"}).final


def test_the_next_step_after_a_part_fits_what_is_lacking_and_what_is_too_much():
    part = graded(lab([asked("q")]), {"q": "partial"})
    told = "Next: put right what q in demo still lacks or has too much of, then run `pytest labs/demo` again."
    assert next_step(part) == told


def test_what_could_not_be_graded_decides_no_criterion():
    ids = ["passed", "break", "failed"]
    met_by = [("passed", "break"), ("break", "failed")]
    criteria = [Criterion(" and ".join(names), names) for names in met_by]
    report = graded(lab([asked(name) for name in ids], (), criteria), {name: name for name in ids})
    assert [one.met for one in report.labs[0].criteria] == [None, False]


def test_the_next_step_is_what_nothing_else_helps_without():
    file = AnswerFile("demo", problems=("there is none",), readable=False, start="labproof start x")
    report = grade([lab([asked("q")])], {"demo": file}, NOTHING)
    told = "Next: `labproof start x`, then do the exercise, and run `pytest labs/demo` again."
    assert next_step(report) == told


def test_the_next_step_names_a_check_as_its_row_does():
    report = graded(lab([], [Check("it_never_holds", Decimal(1), ("answers",), fails)]), {})
    assert "FAIL        0/1  it never holds\n" in render_terminal(report)
    told = "Next: look at 'it never holds' in demo once more, then run `pytest labs/demo` again."
    assert next_step(report) == told


def test_the_next_step_is_in_the_first_lab_that_has_one():
    early, late = (
        Lab(name, "Demo", "", "h", (asked("q"),), kinds=KINDS) for name in ("early", "late")
    )
    answers = {"early": AnswerFile("early", {"q": Answer("failed", "a.yaml:1")})}
    told = "Next: look at q in early once more, then run `pytest labs/early` again."
    assert next_step(grade([early, late], answers, NOTHING)) == told


@pytest.mark.parametrize("judged", [False, True])
def test_only_free_text_that_nothing_is_compared_with_may_be_long(judged):
    question = asked("q", given="right" if judged else None)
    told = rows(graded(lab([question]), {"q": "x" * 2001}))["q"][2]
    assert ("an answer of 2001 characters; 2000 are more than enough." in told) is judged
