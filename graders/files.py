"""Opens files that somebody else wrote: regular files only, no links followed, no more bytes than allowed."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

# NONBLOCK so that a FIFO does not hang the open; it is refused right after.
_FILE = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
_PART = 4096
# How what is packed begins.
ZIP, GZIP, BZIP2, XZ = b"PK\3\4", b"\x1f\x8b", b"BZh", b"\xfd7zXZ\0"
_FOLDER = os.O_RDONLY | os.O_NOFOLLOW | os.O_DIRECTORY | os.O_CLOEXEC


class Unreadable(Exception):
    """The file cannot be taken; the text says why and what to do."""


def is_ours(error: BaseException) -> bool:
    """Whether we had no descriptor left to open it with, which says nothing of the file."""
    return isinstance(error, OSError) and error.errno in (errno.EMFILE, errno.ENFILE)


def read_bytes(path: Path | str, limit_bytes: int, folder: int | None = None) -> bytes:
    """All of a regular file; see ``read_dated``."""
    return read_dated(path, limit_bytes, folder)[0]


def read_dated(path: Path | str, limit_bytes: int, folder: int | None = None) -> tuple[bytes, int]:
    """All of a regular file, and when it was changed last, in nanoseconds since 1970.

    Args:
        path: The file; a name without slashes where ``folder`` is given.
        folder: An open folder's descriptor (``open_folder``) that ``path`` is looked up in.
    Raises:
        FileNotFoundError: Nothing has that name.
        NotADirectoryError: Something above it is no folder.
        OSError: We cannot open any more (``is_ours``).
        Unreadable: It is a link, a folder, a FIFO or a device, too large, or not ours to read.
    """
    with _opened(path, folder) as (handle, found):
        try:
            data = _read(handle, found.st_size, limit_bytes + 1)
        except OSError as error:
            raise Unreadable(f"cannot be read ({error.strerror})") from None
    if len(data) > limit_bytes:
        raise Unreadable(f"is larger than {_shown(limit_bytes)}; shorten it")
    return data, found.st_mtime_ns


def read_lines(path: Path | str, limit_bytes: int) -> Iterator[bytes]:
    """A regular file's lines, each with its end; of the file as many as there are, of a line no more than allowed.

    Raises:
        OSError, Unreadable: As ``read_dated``.
    """
    with _opened(path) as (handle, _), os.fdopen(os.dup(handle), "rb") as file:
        while line := file.readline(limit_bytes + 1):
            if len(line) > limit_bytes:
                raise Unreadable(f"has a line larger than {_shown(limit_bytes)}; shorten it")
            yield line


@contextmanager
def _opened(path: Path | str, folder: int | None = None) -> Iterator[tuple[int, os.stat_result]]:
    """A regular file's descriptor, and what it is; raises as ``read_dated``."""
    try:
        handle = os.open(path, _FILE, dir_fd=folder)
    except (FileNotFoundError, NotADirectoryError):
        raise
    except PermissionError:
        raise Unreadable("may not be read by you; change its permissions") from None
    except (OSError, ValueError) as error:
        if is_ours(error):
            raise
        raise Unreadable(_why(path, folder, error)) from None
    try:
        found = os.fstat(handle)
        if not stat.S_ISREG(found.st_mode):
            folder_there = stat.S_ISDIR(found.st_mode)
            raise Unreadable(
                "is a folder; a file belongs there" if folder_there else "is no regular file"
            )
        yield handle, found
    finally:
        os.close(handle)


def open_file(name: str, folder: int) -> int:
    """A regular file's descriptor, by the open folder it is in.

    Raises:
        OSError: It cannot be opened, or is a link.
        Unreadable: It is no regular file.
    """
    handle = os.open(name, _FILE, dir_fd=folder)
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise Unreadable("is no regular file")
    return handle


def read_head(path: str, most_bytes: int, folder: int | None = None) -> bytes:
    """The first bytes of a regular file.

    Raises:
        OSError: It cannot be opened, or is a link.
        Unreadable: It is no regular file.
    """
    handle = os.open(path, _FILE, dir_fd=folder)
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise Unreadable("is no regular file")
        return os.read(handle, most_bytes)
    finally:
        os.close(handle)


def read_below(folder: Path, path: str, limit_bytes: int) -> bytes:
    """All of a regular file below a folder; no folder on the way to it may be a link.

    Raises:
        OSError: There is no such folder, or no such file.
        Unreadable: As ``read_bytes``.
    """
    *inner, name = path.split("/")
    with below(folder, inner) as handle:
        return read_bytes(name, limit_bytes, handle)


@contextmanager
def below(folder: Path | str, inner: Iterable[str]) -> Iterator[int]:
    """The descriptor of a folder below another; none of those on the way may be a link, now or meanwhile.

    Raises:
        OSError: There is no such folder.
        Unreadable: One on the way is a link, or no folder.
    """
    with ExitStack() as stack:
        # The folder itself is its owner's choice.
        handle = os.open(folder, _FOLDER & ~os.O_NOFOLLOW)
        stack.callback(os.close, handle)
        for part in inner:
            try:
                handle = stack.enter_context(open_folder(part, handle))
            except NotADirectoryError as error:
                raise Unreadable(f"{part} {_why(part, handle, error)}") from None
        yield handle


@contextmanager
def open_folder(path: Path | str, folder: int | None = None) -> Iterator[int]:
    """A folder's descriptor; what is opened by it cannot be led elsewhere by a link meanwhile.

    Raises:
        OSError: It is no folder, a link, or not ours to read.
    """
    handle = os.open(path, _FOLDER, dir_fd=folder)
    try:
        yield handle
    finally:
        os.close(handle)


def _read(handle: int, size_bytes: int, most_bytes: int) -> bytes:
    """At most so many bytes; what a file tells of its size (0 in /proc) only says how many to ask for at once."""
    parts = []
    while most_bytes and (part := os.read(handle, min(most_bytes, max(size_bytes, _PART) + 1))):
        parts.append(part)
        most_bytes -= len(part)
        if len(part) == size_bytes:
            break  # one byte more was asked for, and was not there
    return b"".join(parts)


def _why(path: Path | str, folder: int | None, error: Exception) -> str:
    try:
        if stat.S_ISLNK(os.stat(path, dir_fd=folder, follow_symlinks=False).st_mode):
            return "is a link; put the file itself there"
    except (OSError, ValueError):
        pass
    if "\0" in os.fspath(path):  # each Python says that in other words
        return "cannot be opened (a null character in its name)"
    return f"cannot be opened ({getattr(error, 'strerror', None) or error})"


def _shown(size_bytes: int) -> str:
    return (
        f"{size_bytes // 1024} KiB"
        if size_bytes < 1024 * 1024
        else f"{size_bytes // 1024 // 1024} MiB"
    )
