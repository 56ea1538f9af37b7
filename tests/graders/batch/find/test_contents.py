"""Looking for a class among archives that may be traps, and folders that turn into links."""

from __future__ import annotations

import gzip
import shutil

import pytest

from labproof.graders.batch.archives import Rejected
from labproof.graders.batch.find.contents import list_archive
from labproof.graders.batch.find.layouts import find_submissions
from labproof.graders.batch.find.tree import OnDisk
from labproof.graders.batch.read.class_archives import ClassArchives
from labproof.graders.batch.read.submission_files import read_submission
from labproof.graders.batch.wanted import Wanted
from tests.graders.batch.hand_ins import ANSWERS, lay, zipped

WANTED = Wanted(frozenset({"part1"}))


def test_a_bomb_is_not_unpacked_to_see_whether_it_is_a_class(tmp_path, monkeypatch):
    monkeypatch.setattr("labproof.graders.limits.CLASS_BYTES_SURE", 1_000_000)
    (tmp_path / "a.tar.gz").write_bytes(gzip.compress(b"\0" * 40_000_000))
    assert list_archive(OnDisk(tmp_path, ("a.tar.gz",), False)) is None


def test_a_long_table_of_contents_is_not_read_to_see_whether_it_is_a_class(tmp_path):
    data = bytearray(zipped(ANSWERS))
    at = data.rfind(b"PK\5\6") + 12
    data[at : at + 4] = (2**31).to_bytes(4, "little")
    (tmp_path / "a.zip").write_bytes(data)
    assert list_archive(OnDisk(tmp_path, ("a.zip",), False)) is None


def test_a_path_of_thousands_of_folders_costs_its_own_row(tmp_path):
    """A whole class's archive is listed where nothing bounds a process."""
    deep = "a/" * 30_000 + "part1.yaml"
    files = {f"{name}/{path}": data for name in ("ada", "bob") for path, data in ANSWERS.items()}
    (tmp_path / "all.zip").write_bytes(zipped(files | {f"eve/{deep}": ""}))
    found = find_submissions([tmp_path / "all.zip"], WANTED)
    assert [one.name for one in found] == ["ada", "bob", "eve"]
    assert read_submission(found[0], WANTED, ClassArchives(found)).files.keys() == {
        "part1.yaml",
        "evidence.json",
    }


def test_a_clones_own_files_do_not_count(tmp_path):
    git = {f".git/objects/{number:02x}/{number}": "" for number in range(300)}
    (tmp_path / "ada.zip").write_bytes(zipped(ANSWERS | git))
    (found,) = find_submissions([tmp_path], WANTED)
    assert read_submission(found, WANTED, ClassArchives([])).files.keys() == {
        "part1.yaml",
        "evidence.json",
    }


def test_a_learners_zip_that_looks_like_a_class_speaks_for_nobody_else(tmp_path):
    """Only where each of the archives holds a class are they sections of one."""
    fake = {f"{name}/{path}": data for name in ("ada", "bob") for path, data in ANSWERS.items()}
    (tmp_path / "eve.zip").write_bytes(zipped(fake))
    (tmp_path / "ada.zip").write_bytes(zipped(ANSWERS))
    assert [one.name for one in find_submissions([tmp_path], WANTED)] == ["ada.zip", "eve.zip"]
    (tmp_path / "ada.zip").unlink()
    (tmp_path / "eva.zip").write_bytes(zipped(fake))
    names = [
        one.name
        for one in find_submissions([tmp_path], WANTED, known=lambda name: name.startswith("ev"))
    ]
    assert names == ["eva.zip", "eve.zip"]


@pytest.mark.parametrize("turned", ["s1", "s1/2", "s1/2/answers"])
def test_no_folder_that_turned_into_a_link_is_followed(tmp_path, turned):
    home, key = tmp_path / "in", lay(tmp_path / "key")
    for name in ("s1", "s2"):
        for version in "12":
            lay(home / name / version)
    found = {one.name: one for one in find_submissions([home], WANTED)}["s1/2"]
    shutil.rmtree(home / turned)
    (home / turned).symlink_to(key if not turned.endswith("answers") else key / "answers")
    with pytest.raises(Rejected):
        read_submission(found, WANTED, ClassArchives([found]))


def test_a_folder_that_turns_into_a_link_while_a_class_is_looked_for_is_not_followed(tmp_path):
    lay(tmp_path / "key" / "more")
    node = OnDisk(tmp_path, ("in",))
    (tmp_path / "in").symlink_to(tmp_path / "key")
    assert list(node.children) == []
    assert node.text("more", 10) == ""
