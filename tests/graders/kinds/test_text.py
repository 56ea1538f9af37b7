from fractions import Fraction
from pathlib import Path

import pytest

from labproof.graders.kinds.text import group_key, judge
from labproof.graders.model import Answer, Question, Status
from labproof.graders.specs.catalogue import LABS
from labproof.graders.specs.load import load_lab

ASK = next(question for question in load_lab(Path(LABS, "quiz")).questions if question.id == "q2")

BUILT_IN = {
    "overlay": "builtin",
    "br_netfilter": "builtin",
    "nf_conntrack": "builtin",
    "ip_vs": "missing",
    "cgroup": "hybrid",
    "fit": True,
    "loadable": False,
}


def outcome(text, question=ASK):
    return judge(question, Answer(text, "quiz.yaml:3"), None)


def test_a_right_answer_passes_and_shows_which_words_were_taken():
    said = outcome("Containers share the kernel of the host.")
    assert (said.status, said.message) == (Status.PASSED, "")
    assert said.matched == ("kernel_is_hosts: containers share kernel of the host",)


def test_half_an_answer_is_told_what_is_missing_and_not_what_it_is():
    said = outcome("There is no kernel in the image.")
    told = "quiz.yaml:3: part of what is asked is here. Say whose kernel answers a process in a container."
    assert (said.status, said.share, said.message) == (Status.PARTIAL, Fraction(1, 2), told)


def test_a_missing_reason_is_told_once_and_as_one_of_what_was_begun():
    why = next(one for one in load_lab(Path(LABS, "readiness")).questions if one.id == "why")
    said = judge(why, Answer("Ready. All there.", "answers.yaml:3"), BUILT_IN)
    told = (
        "answers.yaml:3: part of what is asked is here. "
        "Name the modules that you looked for, and how each of them stands."
    )
    assert (said.status, said.message) == (Status.PARTIAL, told)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            "Fit, since overlay, br_netfilter and nf_conntrack are built in, cgroup v1 and v2 mounted.",
            "passed",
        ),
        (
            "Fit: overlay, br_netfilter and nf_conntrack are built in, cgroups v1 are mounted.",
            "passed",
        ),
        ("Ready, because overlay, br_netfilter and nf_conntrack are built in.", "passed"),
        ("Ready: all three built in, control groups are there.", "passed"),
        ("Ready: overlay and br_netfilter are built in, no cgroup v2.", "partial"),
        ("Because all is there.", "needs_review"),
    ],
)
def test_reasons_of_a_hybrid_machine_are_held_against_both_of_its_hierarchies(text, status):
    why = next(one for one in load_lab(Path(LABS, "readiness")).questions if one.id == "why")
    assert judge(why, Answer(text, "answers.yaml:3"), BUILT_IN).status.value == status


def test_a_right_answer_that_goes_on_to_what_is_wrong_is_told_so_and_not_what():
    said = outcome("Containers share the host kernel unless the image brings one.")
    told = "quiz.yaml:3: what is asked is here, and beside it something that is not true."
    assert (said.status, said.share, said.message) == (Status.PARTIAL, Fraction(1, 2), told)


def test_a_wrong_answer_is_told_the_same():
    said = outcome("Each container has its own kernel.")
    told = "quiz.yaml:3: this does not answer what is asked. Say whose kernel answers a process in a container."
    assert (said.status, said.message) == (Status.FAILED, told)


@pytest.mark.parametrize(
    "text", ["Containers share the host kernel unless it rains.", "Ja, der Host."]
)
def test_what_is_not_clear_is_for_a_person(text):
    said = outcome(text)
    told = "kept for your instructor to read: not all of it could be read with certainty."
    assert (said.status, said.message) == (Status.NEEDS_REVIEW, told)


@pytest.mark.parametrize("params", [{}, {"rubric": Path("/nowhere/q2.yaml")}])
def test_without_its_rubric_a_person_reads_every_answer(params):
    question = Question("q2", "Why?", "text", params=params)
    told = "kept for your instructor to read; free text is not marked by a machine."
    assert outcome("Containers share the kernel of the host.", question) == outcome(
        "banana", question
    )
    assert outcome("banana", question).message == told


def test_a_list_is_read_entry_by_entry():
    assert outcome(("image: files only", "kernel: the host's")).status is Status.PASSED


def test_answers_that_say_the_same_have_one_group():
    one = group_key(ASK, "Containers share the host kernel, unless Kata is used")
    two = group_key(ASK, "The container uses the kernel of the node, except with Kata.")
    other = group_key(ASK, "The moon is made of cheese")
    assert one == two != other
