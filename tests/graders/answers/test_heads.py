"""A question is known by its name at the beginning of a line, with its colon or, where that is certain, without."""

import pytest

from labproof.graders.answers.reader import parse_answers

QUESTIONS = ["kernel_version", "build_options", "why", "names"]
KERNEL, OPTIONS = "6.8.0-45-generic", "SMP PREEMPT_DYNAMIC"
ALONE = "begin a line of its own with its name, indented by two blanks"
SIGNS = "write its name without signs around it"
NUMBER = "write its name without a number before it"


def read(text):
    return parse_answers(text.encode(), "x.yaml", "x", QUESTIONS)


def told(file):
    """Each answer, and what is said of the file."""
    return {key: answer.text for key, answer in file.answers.items()}, (
        *file.problems,
        *file.flags,
    )


def without_colon(name):
    return f"a colon is missing behind {name}; put one there, and a blank"


@pytest.mark.parametrize(
    ("line", "advice"),
    [
        (f"  build_options {OPTIONS}", without_colon("build_options")),
        (f"build_options {OPTIONS}", without_colon("build_options")),
        (f"  build_options={OPTIONS}", without_colon("build_options")),
        (f"  build_options; {OPTIONS}", without_colon("build_options")),
        (f"  build_options -> {OPTIONS}", without_colon("build_options")),
        (f"  build_options - {OPTIONS}", without_colon("build_options")),
        (f"  build_options |\n    {OPTIONS}", without_colon("build_options")),
        (f"  'build_options {OPTIONS}'", without_colon("build_options")),
        (f'  "build_options: {OPTIONS}', SIGNS),
        (f"  'build_options: {OPTIONS}", SIGNS),
        (f"  'build_options: {OPTIONS}'", SIGNS),
        (f"  build_options': {OPTIONS}", SIGNS),
        (f"  “build_options”: {OPTIONS}", SIGNS),
        (f"  `build_options`: {OPTIONS}", SIGNS),
        (f"  **build_options**: {OPTIONS}", SIGNS),
        (f"  **build_options:** {OPTIONS}", SIGNS),
        (f"  2. build_options: {OPTIONS}", NUMBER),
        (
            f"  Build-Options: {OPTIONS}",
            "it is called 'Build-Options' there; call it build_options",
        ),
        (
            f"  Build Options:{OPTIONS}",
            "it is called 'Build Options' there; call it build_options",
        ),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_name_is_known_whatever_is_wrong_with_it_and_costs_no_other_answer(line, advice, end):
    text = f"answers:\n  kernel_version: {KERNEL}\n{line}\n  why: 'it is\n"
    answers, said = told(read(text.replace("\n", end)))
    assert (answers["kernel_version"], answers["build_options"].strip()) == (KERNEL, OPTIONS)
    assert answers["why"] == "it is"
    shown = repr(answers["build_options"])
    assert said[0] == f"x.yaml:3: build_options was read as {shown}; {advice}"
    assert len(said) == 2


def test_a_list_stands_below_a_name_without_its_colon():
    text = f"answers:\n  kernel_version: {KERNEL}\n  build_options\n    - SMP\n    - PREEMPT\n"
    answers, said = told(read(text))
    assert answers == {"kernel_version": KERNEL, "build_options": ("SMP", "PREEMPT")}
    advice = without_colon("build_options")
    assert said == (f"x.yaml:3: build_options was read as 'SMP, PREEMPT'; {advice}",)


def test_the_first_question_and_the_only_one_may_lack_their_colon():
    for more in ("", "  why: so\n"):
        answers, said = told(read(f"answers:\n  kernel_version {KERNEL}\n{more}"))
        assert answers["kernel_version"] == KERNEL
        advice = without_colon("kernel_version")
        assert said == (f"x.yaml:2: kernel_version was read as {KERNEL!r}; {advice}",)


def test_a_word_without_a_colon_is_a_name_below_a_whole_answer_to_the_question_before_it():
    answers, said = told(read(f"answers:\n  build_options: {OPTIONS}\n  why it is\n  names: a\n"))
    assert answers == {"build_options": OPTIONS, "why": "it is", "names": "a"}
    assert said == (f"x.yaml:3: why was read as 'it is'; {without_colon('why')}",)


def test_where_a_line_without_a_colon_may_be_a_part_of_a_text_it_is_told():
    text = f"answers:\n  kernel_version: {KERNEL}\n    build_options {OPTIONS}\n"
    answers, said = told(read(text))
    assert answers == {"kernel_version": f"{KERNEL} build_options {OPTIONS}"}
    assert said == (
        f"x.yaml:3: 'build_options {OPTIONS}' was read as a part of kernel_version; if it is the answer to "
        "build_options, a colon is missing behind build_options",
    )
    answers, said = told(read("answers:\n  build_options: I know\n  not\n  why it is\n"))
    assert answers == {"build_options": "I know not why it is"}
    assert said[1] == (
        "x.yaml:4: 'why it is' was read as a part of build_options; if it is the answer to why, a colon is missing "
        "behind why"
    )


def test_the_name_of_a_question_that_is_answered_is_a_word_of_a_text():
    for answered in (" SMP", "\n    - SMP", " |\n    SMP"):
        text = f"answers:\n  build_options:{answered}\n  why: It says:\n  build_options hold\n"
        file = read(text)
        assert file.answers["build_options"].problem == ""
        assert file.answers["why"].text == "It says:\nbuild_options hold"


def test_a_sentence_that_is_like_a_name_is_none():
    file = read("answers:\n  why: |\n  It is.\n  It names: a and b\n  kernel_version: x\n")
    assert file.answers["why"].text == "It is.\nIt names: a and b"


@pytest.mark.parametrize("behind", ["", "  why: so\n"])
def test_an_answer_behind_the_head_of_all_is_read(behind):
    answers, said = told(read(f"answers: kernel_version: {KERNEL}\n{behind}"))
    assert answers["kernel_version"] == KERNEL
    assert said == (f"x.yaml:1: kernel_version was read as {KERNEL!r}; {ALONE}",)


@pytest.mark.parametrize("between", [" ", ", ", "; "])
def test_two_questions_on_one_line_are_read(between):
    text = f"answers:\n  kernel_version: {KERNEL}{between}build_options: {OPTIONS}\n  why: so\n"
    answers, said = told(read(text))
    assert answers == {"kernel_version": KERNEL, "build_options": OPTIONS, "why": "so"}
    assert said == (f"x.yaml:2: build_options was read as {OPTIONS!r}; {ALONE}",)


def test_a_name_inside_of_quotes_or_of_a_question_that_has_its_own_line_begins_nothing():
    text = 'answers:\n  kernel_version: "build_options: x" y\n  why: see names: a\n  names: b\n'
    answers, _ = told(read(text))
    assert answers == {
        "kernel_version": '"build_options: x" y',
        "why": "see names: a",
        "names": "b",
    }


@pytest.mark.parametrize("sign", ["#", "# "])
def test_a_question_that_is_a_comment_alone_does_not_vanish(sign):
    file = read(f"answers:\n  {sign}kernel_version: {KERNEL}\n  why: so\n")
    advice = "# makes a comment of this line; if it is the answer to kernel_version, remove it"
    answer = file.answers["kernel_version"]
    assert (answer.text, answer.problem) == (KERNEL, f"x.yaml:2: {advice}")
    assert (file.answers["why"].text, file.problems, file.flags) == ("so", (), ())


@pytest.mark.parametrize("head", ["anwsers", "Answers", "answer"])
def test_a_misspelt_head_of_all_is_told_as_such(head):
    answers, said = told(read(f"student: {{id: s1}}\n{head}:\n  why: so\n"))
    assert answers == {"why": "so"}
    assert said == (f"x.yaml:2: {head!r} was read as answers; call it so",)


def test_a_head_of_all_without_its_colon_is_told():
    answers, said = told(read("student:\n  id: s1\nanswers\n  why: so\n"))
    assert (answers, said) == ({"why": "so"}, (f"x.yaml:3: {without_colon('answers')}",))
