"""A line breaks between words and hangs below its text; a word that is longer than the terminal stays whole."""

import pytest

from labproof.graders.reports.wrapping import wrapped

DOCTOR = (
    "kernel        6.8.0-45-generic\n"
    "\n"
    "part4         is graded whole here\n"
    "              alpine, ubuntu and centos ran from stand-in images, built here because they could not be had\n"
    "To install what is missing, write as root:\n"
    "  sudo apt-get install -y strace kmod docker.io\n"
)


def test_lines_break_between_words_hang_below_their_text_and_a_command_stays_whole():
    assert wrapped(DOCTOR, 40) == (
        "kernel        6.8.0-45-generic\n"
        "\n"
        "part4         is graded whole here\n"
        "              alpine, ubuntu and centos\n"
        "              ran from stand-in images,\n"
        "              built here because they\n"
        "              could not be had\n"
        "To install what is missing, write as\n"
        "root:\n"
        "  sudo apt-get install -y strace kmod docker.io\n"
    )


@pytest.mark.parametrize("width", [20, 40, 60, 80, 200])
def test_no_word_is_broken_and_none_lost(width):
    assert wrapped(DOCTOR, width).split() == DOCTOR.split()


def test_a_long_word_stays_whole():
    assert wrapped(f"see {'/x' * 40} there", 40) == f"see\n{'/x' * 40}\nthere\n"
