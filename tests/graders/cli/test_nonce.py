"""A nonce is typed, stands in a file, or is asked for: what others see in the list of processes is only the first."""

from __future__ import annotations

import json

import pytest

from labproof.graders.cli.nonce import NotANonce, read_nonce

NONCE = "0123456789abcdef" * 2
WANTED = "expected the 32 digits 0-9 and a-f that your instructor gave you"


def test_typed_in_a_file_or_asked_for(tmp_path):
    (tmp_path / "nonce").write_text(f"{NONCE}\r\n")
    assert (
        read_nonce(NONCE, str)
        == read_nonce(f"@{tmp_path}/nonce", str)
        == read_nonce("-", lambda: NONCE)
        == NONCE
    )


def test_what_is_none_is_told_by_where_it_stood_and_a_file_is_not_shown(tmp_path):
    (tmp_path / "nonce").write_text("secret")
    for told, where in (
        ("banana", "--nonce 'banana'"),
        (f"@{tmp_path}/nonce", f"--nonce @{tmp_path}/nonce"),
    ):
        with pytest.raises(NotANonce, match=f"^{where}: {WANTED}$"):
            read_nonce(told, str)
    with pytest.raises(NotANonce, match=f"^what was typed: {WANTED}$"):
        read_nonce("-", lambda: "secret")


def test_a_file_that_is_not_there_says_so(tmp_path):
    with pytest.raises(NotANonce, match=f"^--nonce @{tmp_path}/nonce: No such file or directory$"):
        read_nonce(f"@{tmp_path}/nonce", str)


def test_a_nonce_of_the_environment_is_recorded(learner):
    done = learner.run("labproof", "record", "part1", LABPROOF_NONCE="ab" * 16)
    assert done.returncode == 0, done.stdout + done.stderr
    assert (
        json.loads((learner.folder / "answers" / "evidence.json").read_bytes())["nonce"]
        == "ab" * 16
    )


@pytest.mark.parametrize("nonce", ["", "banana", "A" * 32])
def test_a_nonce_that_is_none_is_not_recorded(learner, nonce):
    done = learner.run("labproof", "record", "part1", "--nonce", nonce)
    told = f"Error: --nonce {nonce!r}: expected the 32 digits 0-9 and a-f that your instructor gave you\n"
    assert (done.returncode, done.stderr) == (1, told)
