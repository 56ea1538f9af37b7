"""What pytest itself prints of a lab shows nothing of the machine."""

from __future__ import annotations

import os

import pytest

from tests.conftest import LABS

PART1 = str(LABS / "part1")


@pytest.mark.parametrize(
    "options", [("-vv", "--tb=short"), ("-n", "2", "--log-level=DEBUG"), ("-x", "--tb=long")]
)
def test_no_option_of_pytests_shows_what_the_machine_printed(learner, options):
    learner.answer("part1", "answers:\n  kernel_version: banana\n")
    done = learner.run("pytest", PART1, *options)
    assert "banana" in done.stdout
    assert os.uname().release not in done.stdout + done.stderr
    assert "testinfra:" not in done.stdout
