"""What a lab may challenge: every mistake in it is told with its place."""

from __future__ import annotations

import pytest

from labproof.graders.model import Challenge
from labproof.graders.specs.load import load_lab
from labproof.graders.specs.problems import SpecError
from tests.graders.evidence.test_challenge import LAB, TEST

BEGINS = LAB.partition("challenge:")[0]
LINE = BEGINS.count("\n") + 1


def lab_with(folder, challenge):
    (folder / "mine").mkdir()
    (folder / "mine" / "lab.yaml").write_text(BEGINS + challenge)
    (folder / "mine" / "test_mine.py").write_text(TEST)
    return load_lab(folder / "mine")


def test_it_is_read_and_may_be_left_out(tmp_path):
    lab = lab_with(tmp_path, "challenge: {choose: 1, limit_seconds: 9, runs: [uname, date]}\n")
    assert lab.challenge == Challenge(1, ("uname", "date"), 9)
    (tmp_path / "none").mkdir()
    assert lab_with(tmp_path / "none", "").challenge is None


@pytest.mark.parametrize(
    ("challenge", "told"),
    [
        (
            "{choose: 0, runs: [a]}",
            "21: challenge.choose: expected 1 to 1, as many as there are runs, found 0",
        ),
        (
            "{choose: 3, runs: [a, b]}",
            "21: challenge.choose: expected 1 to 2, as many as there are runs, found 3",
        ),
        (
            "{choose: 1, runs: [a], limit_seconds: 99}",
            "50: challenge.limit_seconds: expected 1 to 30, found 99",
        ),
        ("{choose: 1, runs: [a, a]}", "34: challenge.runs[1]: stands here twice"),
        ('{choose: 1, runs: [a, " "]}', "34: challenge.runs[1]: is empty; write a command"),
        ("{choose: 1}", "12: challenge.runs: is missing"),
        ("{choose: 1, run: [a]}", "24: challenge.run: unknown key; did you mean 'runs'?"),
    ],
)
def test_what_is_wrong_says_where_and_what_to_do(tmp_path, challenge, told):
    with pytest.raises(SpecError) as caught:
        lab_with(tmp_path, f"challenge: {challenge}\n")
    assert any(problem.endswith(f"lab.yaml:{LINE}:{told}") for problem in caught.value.problems), (
        caught.value
    )
