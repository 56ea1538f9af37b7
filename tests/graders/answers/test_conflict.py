"""What git leaves of a merge is no part of an answer, and costs no answer but what its sides differ in."""

import pytest

from labproof.graders import limits
from labproof.graders.answers.conflict import sides_of
from labproof.graders.answers.reader import parse_answers
from labproof.graders.authoring.proof import facts_of
from labproof.graders.grade import judge_question
from labproof.graders.model import Status
from tests.measure_answers import LABS

REMOVE = "remove the lines with <<<<<<<, ======= and >>>>>>>"
OPEN = f"a merge that was not finished stands here; {REMOVE}"
LEFT = "this line is left over from a merge; remove it"
DIFFER = f"the two sides of a merge differ in it; keep one, and {REMOVE}"


def read(text):
    data = text.replace("\n", "\r\n").encode()
    file = parse_answers(data, "x.yaml", "x", ["count", "names", "why"])
    assert parse_answers(text.encode(), "x.yaml", "x", ["count", "names", "why"]) == file
    return file


def texts(file):
    return {key: answer.text for key, answer in file.answers.items() if not answer.problem}


def conflict(ours, theirs):
    return f"answers:\n  count: 68\n<<<<<<< HEAD\n{ours}=======\n{theirs}>>>>>>> other\n  why: so\n"


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("  names: a, b\n", "  names: a, b\n"),
        ("  names: a, b\n", "  names:\n"),
        ("  names:\n", "  names: a, b\n"),
        ("", "  names: a, b\n"),
        ("  names: a, b\n", ""),
        ("  names: a, b\n||||||| base\n  names:\n", "  names: 'a, b'\n"),
    ],
)
def test_what_both_sides_say_or_one_alone_is_the_answer(ours, theirs):
    file = read(conflict(ours, theirs))
    assert texts(file) == {"count": "68", "names": "a, b", "why": "so"}
    assert (file.problems, file.flags) == ((), (f"x.yaml:3: {OPEN}",))


def test_where_the_sides_differ_nobody_can_know_and_the_other_answers_stand():
    file = read(conflict("  names: a\n", "  names: b\n"))
    assert texts(file) == {"count": "68", "why": "so"}
    assert file.answers["names"].problem == f"x.yaml:4: {DIFFER}"
    assert (file.problems, file.flags) == ((), (f"x.yaml:3: {OPEN}",))


def test_an_answer_in_conflict_waits_for_a_person():
    lab = LABS["part1"]
    question = next(one for one in lab.questions if one.id == "kernel_version")
    sides = "<<<<<<< HEAD\n  kernel_version: 6.8\n=======\n  kernel_version: 6.9\n>>>>>>> other\n"
    file = parse_answers(f"answers:\n{sides}".encode(), "x.yaml", "x", lab.asked)
    facts = facts_of(lab, question.sample)
    outcome = judge_question(lab.kinds[question.kind], question, file, facts, supplied=True)
    assert (outcome.status, outcome.unclear) == (Status.FAILED, True)
    assert outcome.message == f"x.yaml:3: {DIFFER}"


def test_a_conflict_inside_of_an_answer_costs_that_alone():
    lines = "<<<<<<< HEAD\n    b\n=======\n    c\n>>>>>>> other\n"
    file = read(f"answers:\n  why: |\n    a\n{lines}  count: 68\n")
    assert texts(file) == {"count": "68"}
    assert file.answers["why"].problem == f"x.yaml:2: {DIFFER}"
    same = lines.replace("c", "b")
    assert read(f"answers:\n  why: |\n    a\n{same}  count: 68\n").answers["why"].problem == ""


def test_a_conflict_inside_of_quotes_costs_that_alone():
    lines = "<<<<<<< HEAD\n    b\n=======\n    c\n>>>>>>> other\n"
    file = read(f'answers:\n  why: "a\n{lines}    d"\n  count: 68\n')
    assert texts(file) == {"count": "68"}
    assert file.answers["why"].problem == f"x.yaml:2: {DIFFER}"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("  count: 68\n<<<<<<< HEAD\n  names: a\n  why: so\n", f"x.yaml:3: {LEFT}"),
        ("  count: 68\n  names: a\n>>>>>>> other\n  why: so\n", f"x.yaml:4: {LEFT}"),
        (
            "  count: 68\n<<<<<<< HEAD\n  names: a\n=======\n  names: a\n  why: so\n",
            f"x.yaml:3: {OPEN}",
        ),
    ],
)
def test_marks_that_are_left_over_are_told(text, told):
    file = read(f"answers:\n{text}")
    assert texts(file) == {"count": "68", "names": "a", "why": "so"}
    assert (file.problems, file.flags) == ((), (told,))


def test_whose_a_file_is_is_not_known_where_the_sides_differ_in_it():
    sides = "<<<<<<< HEAD\n  id: a\n=======\n  id: b\n>>>>>>> other\n"
    file = read(f"student:\n{sides}answers:\n  count: 68\n")
    told = f"x.yaml:1: the two sides of a merge differ in `student:`; keep one, and {REMOVE}"
    assert (file.student, file.problems, texts(file)) == (("", ""), (told,), {"count": "68"})


def test_a_line_of_seven_equals_signs_and_arrows_in_a_text_are_no_marks():
    assert sides_of("answers:\n  why: |\n    <<<<<<< HEAD\n  count: 1 >>>>>>> 2\n=======\n") is None
    sides = sides_of("a\n=======\nb\n<<<<<<< HEAD\nc\n=======\nd\n>>>>>>> x\n")
    assert sides.ours == "a\n=======\nb\n\nc\n\n\n\n"
    assert sides.theirs == "a\n=======\nb\n\n\n\nd\n\n"


def test_very_many_marks_are_read_within_bounds():
    file = read("answers:\n  count: 68\n" + "<<<<<<<\n=======\n>>>>>>>\n" * 8_000)
    assert (texts(file), len(file.flags)) == ({"count": "68"}, limits.FILE_PROBLEMS + 1)
