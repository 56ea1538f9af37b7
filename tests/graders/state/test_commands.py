"""What a command prints, and how it ends, seen on a real machine."""

from __future__ import annotations

import pytest

from tests.graders.state.looking import said


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{commands: {'echo one; exit 3': {exit_status: 3, stdout: [one]}}}", ""),
        ("{commands: {'echo one; exit 3': {stdout: [two]}}}", "what it prints: number 1 of what is asked is not so. Look with `echo one; exit 3`."),
    ],
)  # fmt: skip
def test_what_a_command_prints_and_how_it_ends(text, told):
    assert said(text) == told
