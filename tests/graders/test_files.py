"""A file that somebody else wrote is read within bounds, and nothing is followed on the way to it."""

from __future__ import annotations

import errno
import os

import pytest

from labproof.graders.files import (
    Unreadable,
    below,
    is_ours,
    open_file,
    open_folder,
    read_below,
    read_bytes,
    read_dated,
    read_head,
    read_lines,
)


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "file"
    path.write_bytes(b"one\ntwo\n")
    return path


def test_a_file_is_read_with_its_time_and_up_to_its_bound(file):
    os.utime(file, ns=(5, 7_000_000_000))
    assert read_dated(file, 8) == (b"one\ntwo\n", 7_000_000_000)
    assert read_bytes(file, 8) == b"one\ntwo\n"
    with pytest.raises(Unreadable, match=r"^is larger than 0 KiB; shorten it$"):
        read_bytes(file, 7)


def test_what_tells_no_size_is_read_all_the_same():
    assert read_bytes("/proc/self/status", 100_000).startswith(b"Name:")
    with pytest.raises(Unreadable, match=r"^is larger than 0 KiB; shorten it$"):
        read_bytes("/proc/self/status", 10)


def test_lines_are_read_each_within_its_bound(file):
    assert list(read_lines(file, 4)) == [b"one\n", b"two\n"]
    file.write_bytes(b"one\n" + b"x" * 2_000_000)
    lines = read_lines(file, 1024 * 1024)
    assert next(lines) == b"one\n"
    with pytest.raises(Unreadable, match=r"^has a line larger than 1 MiB; shorten it$"):
        next(lines)


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("link", "is a link; put the file itself there"),
        ("folder", "is a folder; a file belongs there"),
        ("pipe", "is no regular file"),
        ("x" * 300, "cannot be opened (File name too long)"),
        ("a\0b", "cannot be opened (a null character in its name)"),
    ],
)
def test_what_is_no_file_says_what_it_is(tmp_path, file, kind, told):
    (tmp_path / "link").symlink_to(file)
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(Unreadable) as caught:
        read_bytes(f"{tmp_path}/{kind}", 100)
    assert str(caught.value) == told


def test_what_is_not_there_is_no_unreadable_file(tmp_path, file):
    with pytest.raises(FileNotFoundError):
        read_bytes(tmp_path / "none", 100)
    with pytest.raises(NotADirectoryError):
        read_bytes(file / "none", 100)


@pytest.mark.usefixtures("file")
def test_a_name_is_looked_up_in_the_folder_that_was_opened(tmp_path):
    with open_folder(tmp_path) as folder:
        tmp_path.rename(tmp_path.with_name("moved"))
        assert read_bytes("file", 8, folder) == b"one\ntwo\n"
        os.close(open_file("file", folder))
    tmp_path.with_name("moved").rename(tmp_path)


def test_the_head_of_a_file_is_no_more_than_was_asked_for(tmp_path, file):
    assert read_head(str(file), 3) == b"one"
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(Unreadable, match=r"^is no regular file$"):
        read_head(str(tmp_path / "pipe"), 3)
    with open_folder(tmp_path) as folder, pytest.raises(Unreadable, match=r"^is no regular file$"):
        open_file("pipe", folder)


@pytest.mark.usefixtures("file")
def test_no_folder_on_the_way_may_be_a_link_but_the_first(tmp_path):
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "file").write_bytes(b"inner")
    (tmp_path / "link").symlink_to("inner")
    assert read_below(tmp_path, "inner/file", 5) == b"inner"
    assert read_below(tmp_path / "link", "file", 5) == b"inner"
    with pytest.raises(Unreadable, match=r"^link is a link; put the file itself there$"):
        read_below(tmp_path, "link/file", 5)
    with (
        pytest.raises(Unreadable, match=r"^file cannot be opened \(Not a directory\)$"),
        below(tmp_path, ["file"]),
    ):
        pass


def test_too_many_open_files_are_ours_and_say_nothing_of_the_file():
    assert is_ours(OSError(errno.EMFILE, "Too many open files"))
    assert not is_ours(OSError(errno.ENOENT, "No such file or directory"))
    assert not is_ours(ValueError())
