"""Kind word: one word exactly."""

import pytest

from labproof.graders.kinds.word import example, judge
from labproof.graders.model import Answer, Question, Status

WHERE = "answers/x.yaml:3"


def outcome(text, truth="bash", **params):
    return judge(
        Question("q", "", "word", shown_by="ps", params=params), Answer(text, WHERE), truth
    )


@pytest.mark.parametrize(
    "text",
    ["bash", "Bash", "'bash'", "bash.", "/bin/bash", "the shell is bash", "I use bash", "GNU bash", "es ist bash",
     "zsh, no wait, bash", "~~zsh~~ bash", "它是bash"],
)  # fmt: skip
def test_the_word_in_the_ways_people_write_it(text):
    assert outcome(text).status is Status.PASSED


ALONE = "; write the word alone, without or, not, maybe and the like."


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("zsh", ", which is not what `ps` shows."),
        ("bas", ", which is not what `ps` shows."),
        ("bash-5.2", ", which is not what `ps` shows."),
        ("rbash", ", which is not what `ps` shows."),
        ("not bash", ALONE),
        ("bash?", ALONE),
        ("bash, ksh, tcsh, dash", ALONE),
        ("bash and ksh", ": found bash and ksh; write the word alone."),
        ("bash / zsh", ": found bash and zsh; write the word alone."),
        ("bash banana", ": found bash beside 'banana'; write the word alone."),
    ],
)
def test_anything_else_fails_and_says_why(text, said):
    result = outcome(text)
    assert (result.status, result.message) == (Status.FAILED, f"{WHERE}: you wrote {text!r}{said}")


def test_everyday_words_are_values_where_the_lab_says_so():
    told = f"{WHERE}: you wrote 'enabled running'"
    assert outcome("enabled running", "running").status is Status.PASSED
    result = outcome("enabled running", "running", others=["enabled"])
    assert result.message == f"{told}: found enabled and running; write the word alone."


def test_case_matters_where_the_lab_says_so():
    assert [outcome(text, "Ada", case_matters=True).status for text in ("Ada", "ada")] == [
        Status.PASSED,
        Status.FAILED,
    ]


def test_a_truth_of_two_words_is_the_labs_mistake():
    with pytest.raises(ValueError, match="'not found' is not one word"):
        example(Question("q", "", "word"), "not found")
