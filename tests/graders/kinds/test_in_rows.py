"""A yes or no for each of several things is read for the one that is asked about; equal signs say that all are alike."""

import pytest

from labproof.graders.model import Status
from tests.measure_answers import outcome_of


def told(question, text):
    lab = {"killing_zombies": "processes", "same_kernel": "part4"}[question]
    outcome = outcome_of({"lab": lab, "q": question, "answer": text})
    return "unclear" if outcome.unclear else outcome.status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("kill -KILL: no\nkilling the parent: yes", Status.PASSED),
        ("normal process: yes\nzombie: no", Status.PASSED),
        ("normale Prozesse ja, Zombies nein", Status.PASSED),
        ("kill zombie → no, kill parent → yes", Status.PASSED),
        ("Yes for normal processes, no for zombies", Status.PASSED),
        ("- parent: yes\n- zombie: no", Status.PASSED),
        ("zombie: yes, process: no", Status.FAILED),
        ("zombie: no, kill: yes", "unclear"),
    ],
)
def test_rows_answer_for_what_is_asked_about(text, status):
    assert told("killing_zombies", text) == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("host == alpine == ubuntu == centos", Status.PASSED),
        ("alpine = ubuntu = centos = host (6.8.0-45-generic)", Status.PASSED),
        ("container kernel == host kernel", Status.PASSED),
        ("kernel: yes, os: no", Status.PASSED),
        ("host != container", Status.FAILED),
        ("alpine ≠ host", Status.FAILED),
        ("alpine: yes, ubuntu: yes, centos: no", "unclear"),
        ("kernel = 6.8.0-45-generic", "unclear"),
        ("x = y", "unclear"),
        ("host = alpine ≠ centos", "unclear"),
    ],
)
def test_a_sign_between_all_that_is_compared_answers(text, status):
    assert told("same_kernel", text) == status
