"""The questions of an answer file are found by its lines alone, whether or not they are YAML."""

import pytest

from labproof.graders.answers.lines import is_odd, parts_of
from labproof.graders.yaml_text import Node, parse

QUESTIONS = ("kernel_version", "build_options")


def found(text):
    """Each part's name, place and text, and what is said of lines that belong to none."""
    problems = []
    parts = list(parts_of(text, QUESTIONS, problems, []))
    return [(part.key, part.line, part.raw()) for part in parts], [
        (problem.line, problem.text) for problem in problems
    ]


def test_every_question_has_its_own_lines():
    text = "answers:\n  kernel_version: 6.8\n  build_options:\n    - SMP\n    - PREEMPT\n"
    assert found(text) == (
        [
            ("answers", 1, ""),
            ("kernel_version", 2, "6.8"),
            ("build_options", 3, "- SMP\n- PREEMPT"),
        ],
        [],
    )


def test_a_block_is_taken_as_it_is_and_ends_where_it_is_outdented():
    text = "  build_options: |\n    kernel_version: x\n    y\n  kernel_version: 6.8\n"
    assert found(text)[0] == [
        ("build_options", 1, "|\nkernel_version: x\ny"),
        ("kernel_version", 4, "6.8"),
    ]


def test_a_misspelt_question_is_taken_unless_the_right_one_is_written():
    ((part,), problems) = found("kernel_verison: 6.8\n")
    assert (part, problems) == (("kernel_version", 1, "6.8"), [])
    parts, problems = found("kernel_version: 6.8\nkernel_verison: 6.9\n")
    assert parts == [("kernel_version", 1, "6.8")]
    assert problems == [(2, "unknown question 'kernel_verison'; did you mean kernel_version?")]


def test_a_line_that_belongs_to_none_is_a_problem():
    assert found("banana\n# a remark\n--- \nanswers:\n") == (
        [("answers", 4, "")],
        [(1, "'banana' belongs to no question; remove it")],
    )


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("kernel_version:\u00a06.8", "kernel_version: 6.8"),
        ("kernel_version: #1 SMP", "kernel_version: '#1 SMP'"),
        ("kernel_version: \x1b[31m6.8\x1b[0m", "kernel_version: 6.8"),
        ("kernel_version：6.8", "kernel_version: 6.8"),
    ],
)
def test_a_part_is_written_anew_as_the_yaml_that_was_meant(text, source):
    (part,) = parts_of(text, QUESTIONS, [], [])
    assert part.source() == source
    told = (part.has_odd_blanks(), part.has_hash(), part.has_colours(), part.colon)
    assert told == ("\u00a0" in text, "#" in text, "\x1b" in text, ":" if ":" in text else "：")


def test_text_that_goes_on_no_deeper_than_its_name_is_outdented():
    (part,) = parts_of("  kernel_version: 6.8\n  and more\n", QUESTIONS, [], [])
    assert part.is_outdented()
    (part,) = parts_of("  kernel_version: 6.8\n    and more\n", QUESTIONS, [], [])
    assert not part.is_outdented()


@pytest.mark.parametrize(
    ("text", "odd"),
    [
        ("answers:\n  kernel_version: 6.8\n  build_options: SMP\n", False),
        ("answers:\n  kernel_version: 6.8\nbuild_options: SMP\n", True),
        ("answers:\n  kernel_version: #1 SMP\n  build_options: SMP\n", True),
        ("answers:\n  kernel_version: 6.8\n  build_options:\n  - #1\n", True),
    ],
)
def test_a_file_that_yaml_reads_otherwise_than_it_was_meant_is_odd(text, odd):
    root, problems = parse(text)
    assert isinstance(root, Node), problems
    assert is_odd(text, root.value["answers"].value, QUESTIONS) is odd
