"""The blank file is YAML, asks every question, and has a place for sentences that YAML leaves as they are."""

import pytest

from labproof.graders.answers.blank import blank_lines
from labproof.graders.answers.reader import parse_answers
from labproof.graders.specs.catalogue import find_labs
from labproof.graders.specs.load import load_lab

LABS = [load_lab(folder) for folder in find_labs()]


def laid(lab):
    return "\n".join(blank_lines(lab, "b-1", "2026-01-01T00:00:00Z")) + "\n"


@pytest.mark.parametrize("lab", LABS, ids=lambda lab: lab.id)
def test_a_blank_file_has_no_answer_and_no_problem(lab):
    asked = [question.id for question in lab.questions]
    file = parse_answers(laid(lab).encode(), "x.yaml", lab.id, asked)
    assert (file.answers, file.problems, file.flags) == ({}, (), ())
    assert (file.boot_id, file.started) == ("b-1", "2026-01-01T00:00:00Z")


@pytest.mark.parametrize("lab", LABS, ids=lambda lab: lab.id)
def test_a_prompt_is_broken_between_words_alone(lab):
    words = set(laid(lab).split())
    assert [word for one in lab.questions for word in one.prompt.split() if word not in words] == []


@pytest.mark.parametrize("indent", ["    ", "  ", "      ", ""])
def test_sentences_are_kept_as_they_are_written_below_their_line(indent):
    lab = next(lab for lab in LABS if lab.id == "part4")
    text = laid(lab).replace(
        "proves: |\n    \n", f"proves: |\n{indent}It proves: one kernel.\n{indent}'They share' it\n"
    )
    file = parse_answers(
        text.encode(), "x.yaml", "part4", [question.id for question in lab.questions]
    )
    assert file.answers["proves"].text == "It proves: one kernel.\n'They share' it\n"
