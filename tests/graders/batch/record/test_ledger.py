"""The ledger: what lies where it is to be written stays what it is, and one bad line costs one row."""

from __future__ import annotations

import msgspec
import pytest

from labproof.graders.batch.grade.submission import LedgerRow
from labproof.graders.batch.record.ledger import Ledger, NotALedger, read_rows

SECRET = b"s" * 32
ROW = msgspec.json.encode({})


@pytest.fixture
def path(tmp_path):
    return tmp_path / "ledger.jsonl"


def kept(path, **how):
    with Ledger(path, "rules", SECRET, **how) as ledger:
        return sorted(ledger.keys), ledger.doubted


def fill(path, *names):
    with Ledger(path, "rules", SECRET) as ledger:
        for name in names:
            ledger.add(name, "key", ROW)


def test_rows_are_there_again(path):
    fill(path, "a", "b")
    assert kept(path) == (["a", "b"], 0)


@pytest.mark.parametrize("broken", [b"banana\n", b'{"name": "\xff"}\n', b"\n"])
def test_a_line_that_is_none_costs_itself_alone(path, broken):
    fill(path, "a", "b")
    first, second = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(first + broken + second)
    assert kept(path) == (["a", "b"], 1)


@pytest.mark.parametrize("left", [0, 1, 20])
def test_what_a_killed_run_wrote_half_is_cut_off(path, left):
    fill(path, "a", "b")
    first, second = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(first + second[:left])
    assert kept(path) == (["a"], 0)
    assert path.read_bytes() == first
    path.write_bytes(first[:left])
    assert kept(path) == ([], 0)
    assert path.read_bytes() == b""


@pytest.mark.parametrize("content", [b"my thesis\n", b"my thesis", b"{}\n[]\n", b"\xff\xfe"])
def test_another_file_stays_as_it_is(path, content):
    path.write_bytes(content)
    path.chmod(0o644)
    with pytest.raises(NotALedger) as caught:
        Ledger(path, "rules", SECRET)
    assert str(caught.value) == f"{path} is no ledger of ours; remove it, or name another --out"
    assert (path.read_bytes(), path.stat().st_mode & 0o777) == (content, 0o644)


def test_a_link_is_not_followed(path, tmp_path):
    there = tmp_path / "precious"
    there.write_text("mine")
    path.symlink_to(there)
    with pytest.raises(NotALedger) as caught:
        Ledger(path, "rules", SECRET)
    assert str(caught.value) == f"{path} is a link; remove it, or name another --out"
    assert there.read_text() == "mine"


def test_who_only_reads_changes_nothing(path):
    fill(path, "a")
    content = path.read_bytes() + b'{"name": "half'
    path.write_bytes(content)
    path.chmod(0o644)
    assert kept(path, only_read=True) == (["a"], 0)
    assert (path.read_bytes(), path.stat().st_mode & 0o777) == (content, 0o644)


def test_of_an_earlier_year_the_latest_rows_are_compared_and_their_reports_left(path):
    report = msgspec.Raw(msgspec.json.encode({"submission": "a", "labs": ["much"]}))
    with Ledger(path, "rules", SECRET) as ledger:
        for name, nonce in (("b", "1"), ("a", "2"), ("b", "3")):
            ledger.add(name, "key", msgspec.json.encode(LedgerRow(data=report, nonce=nonce)))
    path.write_bytes(path.read_bytes() + b'{"name": "half')
    told = [(name, row.nonce, bytes(row.data)) for name, row in read_rows(path)]
    assert told == [("a", "2", b""), ("b", "3", b"")]
