"""The proof itself can fail: what is mutated, and what becomes of a grader that lets a mutant earn points."""

import re
from decimal import Decimal
from fractions import Fraction
from typing import Any

import msgspec
import pytest

from labproof.graders.authoring import proof
from labproof.graders.authoring.mutants import (
    MOST,
    AnswerMutant,
    answer_mutants,
    choice_mutants,
    fact_mutants,
    mode_mutants,
)
from labproof.graders.authoring.proof import facts_of, prove
from labproof.graders.kinds import KINDS
from labproof.graders.model import (
    Chosen,
    Evidence,
    Order,
    Outcome,
    Pairs,
    Question,
    Status,
    Survivor,
)
from labproof.graders.specs.catalogue import LABS
from labproof.graders.specs.load import load_lab

TABLE = "  5  calls  read\n 17  calls  mmap\n 22  total\n"


def of(operator, sample, **more):
    return [mutant for mutant in fact_mutants(sample, **more) if mutant.operator == operator]


def test_an_identifier_with_another_digit_is_still_one():
    boot_id = "0f3c7a52-6c1e-4d7b-9d55-2b8c41c9a0e7"
    changed = [mutant.sample["x.boot_id"] for mutant in of("another digit", {"x.boot_id": boot_id})]
    assert len(changed) > 10
    assert all(re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", text) for text in changed)
    assert boot_id not in changed


def test_each_probe_may_show_what_another_shows():
    sample = {"x.a": "1\n", "x.b": "2\n", "x.c": "2\n"}
    changed = {
        mutant.where: (mutant.sample, mutant.possible) for mutant in of("another output", sample)
    }
    assert changed["x.a shows x.b"] == ({"x.a": "2\n", "x.b": "2\n", "x.c": "2\n"}, False)
    assert set(changed) == {"x.a shows x.b", "x.a shows x.c", "x.b shows x.a", "x.c shows x.a"}


def test_two_words_of_a_table_change_places():
    changed = [mutant.sample["x.t"] for mutant in of("two words swapped", {"x.t": TABLE})]
    assert "  5  calls  mmap\n 17  calls  read\n 22  total\n" in changed
    assert "  17  calls  read\n 5  calls  mmap\n 22  total\n" in changed


@pytest.mark.parametrize(
    ("operator", "content"),
    [
        ("another number", "  1016  calls  read\n 17  calls  mmap\n 22  total\n"),
        ("zero", "  5  calls  read\n 0  calls  mmap\n 22  total\n"),
        ("another word", "  5  calls  xread\n 17  calls  mmap\n 22  total\n"),
        ("a line less", " 17  calls  mmap\n 22  total\n"),
        ("a line more", "  5  xcalls  read\n" + TABLE),
    ],
)
def test_a_machine_differs_in_one_thing(operator, content):
    assert content in [mutant.sample["x.t"] for mutant in of(operator, {"x.t": TABLE})]


def test_what_is_one_line_everywhere_stays_one_line():
    assert not of("a line less", {"x.t": "6.8.0\n"}) + of("a line more", {"x.t": "6.8.0\n"})


def test_no_sort_crowds_out_another():
    sample = {"x.many": "1 " * 5000, "x.few": "6.8.0-45-generic\n"}
    sorts = {mutant.operator for mutant in fact_mutants(sample)}
    assert {"another number", "another digit", "another word", "another output"} <= sorts
    assert len(of("zero", sample)) <= MOST


ASK = Question(
    *("q", "How many?", "count"),
    hint="Count them.",
    shown_by="lsmod",
    accepts=("20", "about 20"),
    rejects=("7",),
    sample={"x.n": "20\n"},
)


@pytest.mark.parametrize(
    ("operator", "text"),
    [
        ("the question itself", "How many?"),
        ("the hint itself", "Count them."),
        ("what shows it", "lsmod"),
        ("nonsense", "banana"),
        ("the neighbour's value", "143"),
        ("two answers", "20 or 143"),
        ("a hedge", "probably 20"),
        ("a hedge", "20 is wrong"),
        ("everything at once", "20, about 20, 7"),
        ("another unit", "20 KB"),
        ("another unit", "less than 20"),
        ("another unit", "−20"),
        ("a range", "10-30"),
        ("a digit more", "207"),
        ("a digit less", "2"),
        ("one more", "21"),
        ("another number", "1061"),
    ],
)
def test_an_answer_is_mutated_in_every_way(operator, text):
    assert (operator, text) in {
        (mutant.operator, mutant.text) for mutant in answer_mutants(ASK, ["143"], lists=False)
    }


def test_what_the_spec_accepts_is_no_mutant():
    ask = msgspec.structs.replace(ASK, accepts=("20", "21"))
    assert "21" not in {mutant.text for mutant in answer_mutants(ask, [], lists=False)}


# --- graders that do not grade -----------------------------------------------------------------


def passes(_question, _answer, _truth):
    return Outcome(Status.PASSED)


def earns_a_hundredth(question, answer, truth):
    outcome = KINDS["release"].judge(question, answer, truth)
    return (
        outcome
        if outcome.status is Status.PASSED
        else Outcome(Status.PARTIAL, "some", Fraction(1, 100))
    )


def knows_one_machine(question, answer, truth):
    return (
        KINDS["release"].judge(question, answer, "6.8.0-45-generic")
        if truth
        else passes(question, answer, truth)
    )


def problems_with(judge):
    """What is said of part1's first question when it is judged like that."""
    lab = load_lab(LABS / "part1")
    kind = msgspec.structs.replace(lab.kinds["release"], judge=judge)
    lab = msgspec.structs.replace(lab, kinds={**lab.kinds, "release": kind})
    return [told for key, told in prove(lab).problems if key.startswith("questions[0]")]


def test_a_grader_that_grades_has_no_problem():
    assert problems_with(KINDS["release"].judge) == []


def test_a_grader_that_passes_everything_is_found():
    told = problems_with(passes)
    assert told[0] == "'banana' should be failed and is passed"
    assert any(
        "Which kernel release are you running?" in line
        and "(the question itself) earns all" in line
        for line in told
    )
    assert any("(another word)" not in line and "(a near miss) earns all" in line for line in told)


def test_a_grader_that_gives_a_little_for_everything_is_found():
    told = problems_with(earns_a_hundredth)
    assert any(
        line.startswith("the answer 'banana' (nonsense) earns 1/100 of it; ") for line in told
    )


def test_a_grader_that_does_not_look_at_the_machine_is_found():
    told = problems_with(knows_one_machine)
    assert any(
        line.startswith(
            "on a machine with another digit (system.release:1) the right answer '7.8.0-45-generic' does not earn"
        )
        for line in told
    )


def test_a_truth_that_no_machine_changes_is_found():
    lab = load_lab(LABS / "part1")
    question = msgspec.structs.replace(
        lab.questions[0], sample={"system.release": "-\n"}, accepts=("-",), rejects=("y",)
    )
    lab = msgspec.structs.replace(lab, questions=(question,), criteria=())
    assert facts_of(lab, question.sample).lookup("kernel.release") == "-"
    told = "another answer is right on no changed machine, so nothing shows that it is read from the machine"
    advice = (
        "give the sample more of what its probes print, record a machine where another one is right"
    )
    assert prove(lab).problems == (
        (
            "questions[0].truth",
            f"{told}; {advice}, or name 'constant' in survivors with the reason",
        ),
    )


def test_every_question_of_every_lab_meets_changed_machines():
    labs = [load_lab(path.parent) for path in sorted(LABS.glob("*/lab.yaml"))]
    assert [(lab.id, problem) for lab in labs for problem in prove(lab).problems] == []


def test_part4_meets_a_container_with_another_boot_id():
    lab = load_lab(LABS / "part4")
    (question, _) = lab.questions
    verdicts = {
        mutant.where: facts_of(lab, mutant.sample).lookup("shared_kernel.same")
        for mutant in of("another digit", question.sample)
        if mutant.where.startswith("containers.")
    }
    assert False in verdicts.values()


def test_part3_meets_the_trace_of_another_command():
    lab = load_lab(LABS / "part3")
    question = next(question for question in lab.questions if question.id == "crossings")
    totals = [
        facts_of(lab, mutant.sample).lookup("traces.totals")
        for mutant in of("another output", question.sample)
    ]
    assert any(418 in getattr(total, "values", {}) for total in totals)


def test_half_more_is_a_mutant_where_nothing_is_tolerated():
    halves = [
        {
            mutant.text
            for mutant in answer_mutants(
                msgspec.structs.replace(ASK, params=params), [], lists=False
            )
        }
        for params in ({}, {"tolerance": 5})
    ]
    assert ["20.5" in texts for texts in halves] == [True, False]


def test_a_blank_submission_that_earns_is_found(monkeypatch):
    lab = load_lab(LABS / "part1")
    graded = proof.grade([lab], {}, facts_of(lab, lab.sample))
    monkeypatch.setattr(
        proof, "grade", lambda *_: msgspec.structs.replace(graded, points=Decimal(2))
    )
    assert prove(lab).problems == (("questions", "a blank submission earns 2"),)


def test_a_survivor_that_is_none_is_found():
    lab = load_lab(LABS / "part1")
    named = msgspec.structs.replace(lab.questions[0], survivors=(Survivor("fruit", answer="pear"),))
    told = "'pear' is named, and no such mutant earns anything; take it out"
    found = prove(msgspec.structs.replace(lab, questions=(named, *lab.questions[1:]))).problems
    assert found == (("questions[0].survivors", told),)


def rearranged(kind, truth, params):
    question = Question("q", "What?", kind, params=params, accepts=("1",), rejects=("2",))
    found: dict[str, list[AnswerMutant]] = {}
    for mutant in answer_mutants(question, [], True, truth):
        found.setdefault(mutant.operator, []).append(mutant)
    return found


def test_a_matching_is_mutated_by_pairs():
    params = {
        "items": {"1": "one", "2": "two"},
        "partners": {"left": {"a": "A", "b": "B"}, "right": {"p": "P", "q": "Q"}},
    }
    found = rearranged("matching", Pairs({"1": ("a", "p"), "2": ("b", "q")}), params)
    assert [(mutant.text, mutant.partly) for mutant in found["a swapped pair"]] == [
        ("1: b, p\n2: a, q", True),
        ("1: a, q\n2: b, p", True),
    ]
    assert [mutant.text for mutant in found["one less"]] == ["1: a\n2: b, q", "1: a, p\n2: b"]
    assert found["all options"] == [AnswerMutant("all options", "1: a, b, p, q\n2: a, b, p, q")]
    assert [mutant.text for mutant in found["one for all"]] == [
        "1: a, p\n2: a, p",
        "1: b, q\n2: b, q",
    ]


def test_an_order_is_mutated_by_neighbours():
    found = rearranged(
        "ordering", Order(("k", "m", "n"), frozenset("n")), {"stages": dict.fromkeys("kmn", "")}
    )
    assert [(mutant.text, mutant.partly) for mutant in found["a swapped neighbour"]] == [
        ("m, k", True)
    ]
    assert [mutant.text for mutant in found["one less"]] == ["m", "k"]
    assert [mutant.text for mutant in found["one twice"]] == ["k, m, k"]


def test_a_choice_is_mutated_by_options():
    truth = Chosen(frozenset({"k", "m"}), frozenset({"n"}))
    found = rearranged("multi_choice", truth, {"options": dict.fromkeys("hkmn", "")})
    assert [(mutant.text, mutant.partly) for mutant in found["all options"]] == [
        ("h, k, m, n", False)
    ]
    assert [mutant.text for mutant in found["one less"]] == ["m", "k"]
    assert [mutant.text for mutant in found["one too many"]] == ["k, m, h"]
    assert [mutant.text for mutant in found["the others"]] == ["h"]


def test_names_of_which_none_is_wrong_let_a_list_of_guesses_pass():
    lab = load_lab(LABS / "processes")

    def parse(evidence: Evidence) -> Any:
        found = lab.facts.parse(evidence)
        return msgspec.structs.replace(
            found, init=msgspec.structs.replace(found.init, others=frozenset())
        )

    changed = msgspec.structs.replace(lab, facts=msgspec.structs.replace(lab.facts, parse=parse))
    assert (
        "questions[0].truth",
        "processes.init knows no wrong names, so whoever writes several earns all; give its OneOf others",
    ) in prove(changed).problems


# --- examples that earn a part -----------------------------------------------------------------


def with_halves(*halves):
    lab = load_lab(LABS / "part1")
    return msgspec.structs.replace(
        lab,
        questions=(msgspec.structs.replace(lab.questions[0], halves=halves), *lab.questions[1:]),
    )


def test_an_answer_that_earns_a_part_may_be_named_and_is_no_mutant():
    assert prove(with_halves("6.8.0", "Linux 6.8.0-45")).problems == ()
    (question, *_) = with_halves("6.8.0-45-generi").questions
    assert "6.8.0-45-generi" not in {
        mutant.text for mutant in answer_mutants(question, [], lists=False)
    }


@pytest.mark.parametrize(
    ("half", "told"),
    [
        ("6.8.0-45-generic", "'6.8.0-45-generic' should be partial and is passed"),
        (
            "5.15",
            "'5.15' should be partial and is failed: answer:1: you wrote '5.15', which is not what ",
        ),
    ],
)
def test_a_half_that_earns_all_or_nothing_is_found(half, told):
    found = [
        problem
        for key, problem in prove(with_halves(half)).problems
        if key == "questions[0].halves[0]"
    ]
    assert len(found) == 1
    assert found[0].startswith(told)


def test_a_mode_is_mutated_by_a_bit():
    found = [
        mutant.sample["x.m"] for mutant in mode_mutants({"x.m": "drwxr-x--t /srv\n"}, "drwxr-x--t")
    ]
    assert len(found) == 9
    assert {"d-wxr-x--t /srv\n", "drwxrwx--t /srv\n", "drwxr-x--- /srv\n"} <= set(found)
    assert list(mode_mutants({"x.m": "755\n"}, "755")) == []  # its digits are mutated as any others


def test_another_choice_is_another_machine():
    (found,) = choice_mutants({"x.fs": "type ext4\n", "x.n": "ext44\n"}, "ext4", ["ext4", "xfs"])
    assert (found.where, found.sample["x.fs"]) == ("x.fs:1", "type xfs\n")


def test_a_choice_is_mutated_by_all_of_them():
    ask = msgspec.structs.replace(
        ASK, kind="choice", accepts=("on",), params={"choices": ["off", "on", "auto"]}
    )
    found = {
        mutant.text
        for mutant in answer_mutants(ask, [], False, "on")
        if mutant.operator == "all options"
    }
    assert {"on, off, auto", "auto off on", "on or off or auto"} <= found


def test_an_answer_hides_among_others_that_look_alike():
    found = {
        mutant.text for mutant in answer_mutants(ASK, [], False) if mutant.operator == "a spray"
    }
    assert found == {
        "7, 20",
        "7 20",
        "7 / 20",
        "1061, 20, 21, 207",
        "1061 20 21 207",
        "1061 / 20 / 21 / 207",
    }


@pytest.mark.parametrize(
    ("truth", "agrees", "denies"), [(True, "true", "false"), (False, "no नहीं", "yes")]
)
def test_yes_or_no_in_other_words_is_no_mutant(truth, agrees, denies):
    ask = msgspec.structs.replace(
        ASK, kind="yes_no", accepts=("yes" if truth else "no",), params={}
    )
    found = {mutant.text for mutant in answer_mutants(ask, [], False, truth)}
    assert (agrees in found, denies in found) == (False, True)
