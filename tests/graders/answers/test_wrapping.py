"""What other programs put around an answer file is told, and costs nothing."""

import pytest

from labproof.graders.answers.reader import parse_answers
from labproof.graders.answers.wrapping import unwrapped

PLAIN = "student:\n  id: s1\nanswers:\n  count: 68\n  names: a, b\n"
BROKEN = (
    "to YAML { begins a mapping, and this one is broken; write each answer on a line of its own, without braces "
    "and commas"
)


def read(text):
    file = parse_answers(text.encode(), "x.yaml", "x", ["count", "names", "step_1"])
    return (
        {key: answer.text for key, answer in file.answers.items()},
        file.student[0],
        (*file.problems, *file.flags),
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "".join(f"> {line}\n" for line in PLAIN.splitlines()),
            "each line begins with >; remove it",
        ),
        (
            "".join(f"+{line}\n" for line in PLAIN.splitlines()),
            "each line begins with +; remove it",
        ),
        (f"```yaml\n{PLAIN}```\n", "```yaml is no part of the file; remove it"),
        (f"~~~\n{PLAIN}~~~\n", "~~~ is no part of the file; remove it"),
    ],
)
def test_a_reply_a_patch_and_a_fence_are_taken_away(text, told):
    assert read(text) == ({"count": "68", "names": "a, b"}, "s1", (f"x.yaml:1: {told}",))


@pytest.mark.parametrize(
    "text",
    [
        '{\n"student": {"id": "s1"},\n"answers": {\n  "count": "68"\n  "names": "a, b"\n}\n}\n',
        '{\n"student": {"id": "s1"},\n"answers": {\n  "count": "68",\n  "names": "a, b"\n',
        '{\n"student": {\n"id": "s1"\n},\n"answers": {\n  "count": "68",\n  "names": "a, b"\n}}}\n',
        "{\nstudent: {id: s1},\nanswers: {\n  count: 68,\n  names: 'a, b'}\n",
    ],
)
def test_braces_that_are_broken_cost_no_answer(text):
    answers, student, told = read(text)
    assert (answers, student) == ({"count": "68", "names": "a, b"}, "s1")
    assert told == (f"x.yaml:1: {BROKEN}",)


def test_an_answer_in_broken_braces_is_told_by_itself():
    answers, _, told = read("answers: {\n  count: 68,\n  names: a: b,\n}\n")
    assert answers == {"count": "68", "names": "a: b"}
    quote = (
        "to YAML a colon with a blank behind it is no text; put the whole answer in 'single quotes'"
    )
    assert told == (f"x.yaml:1: {BROKEN}", f"x.yaml:3: names was read as 'a: b'; {quote}")


def test_a_list_in_broken_braces_keeps_its_commas():
    answers, _, _ = read('{"answers": {\n"names": [\n  "a",\n  "b"\n],\n"count": "68"\n')
    assert answers == {"names": ("a", "b"), "count": "68"}


def test_all_in_one_line_is_read_without_its_last_brace():
    answers, _, told = read("answers: {step_1: 68, count: 7\n")
    assert answers == {"step_1": "68", "count": "7"}
    assert told[-1] == f"x.yaml:1: {BROKEN}"


def test_braces_that_hold_are_left_alone():
    assert read('{"answers": {"count": "68", "names": ["a"]}}') == (
        {"count": "68", "names": ("a",)},
        "",
        (),
    )
    assert unwrapped(PLAIN, broken=True) == (PLAIN, [])
