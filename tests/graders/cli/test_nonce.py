"""A nonce is typed, stands in a file, or is asked for: what others see in the list of processes is only the first."""

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
