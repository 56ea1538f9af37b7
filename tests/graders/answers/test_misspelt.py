"""A name that is none of a lab's questions is meant for the one that it is like, or for none."""

import pytest

from labproof.graders.answers.misspelt import called, meant_question

QUESTIONS = ("kernel_version", "build_options", "step_1", "step_2")


@pytest.mark.parametrize(
    ("name", "question"),
    [
        ("kernel_version", "kernel_version"),
        ("Kernel-Version", "kernel_version"),
        ("kernel_verison", "kernel_version"),
        ("kernelversion", "kernel_version"),
        ("Step 2", "step_2"),
        ("step_3", ""),
        ("stepp_1", "step_1"),
        ("version", ""),
        ("", ""),
        ("kernel_version" * 10, ""),
    ],
)
def test_a_slip_is_meant_and_another_digit_or_name_is_not(name, question):
    assert meant_question(name, QUESTIONS) == question


def test_of_two_that_it_may_be_neither_is_meant():
    assert meant_question("boot-time", ("boot_time", "boottime")) == ""
    assert meant_question("first_node", ("first_mode", "first_code")) == ""


def test_how_to_write_it_is_told():
    assert called("Kernel Version", "kernel_version") == (
        "it is called 'Kernel Version' there; call it kernel_version"
    )
