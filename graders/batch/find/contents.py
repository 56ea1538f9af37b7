"""What is in an archive on the disk, before anything of it is read."""

from __future__ import annotations

import math
import os
import tarfile
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import IO, Any, NamedTuple

from labproof.graders import limits
from labproof.graders.batch.archives import name_in_zip, tar_entries, unpacked
from labproof.graders.batch.find.names import SUFFIXES
from labproof.graders.batch.find.tree import InArchive, OnDisk, TreeNode, tree_of
from labproof.graders.files import below, is_ours, open_file
from labproof.graders.messages import printable

_END_BYTES = 22 + 65_535  # of a zip, with the longest comment


def list_archive(node: TreeNode) -> InArchive | None:
    """The table of contents of an archive on the disk; None where none can be read, which reading it then tells."""
    if not isinstance(node, OnDisk) or node.link or not node.name.lower().endswith(SUFFIXES):
        return None
    try:
        if node.name.lower().endswith(".zip"):
            packed = open_zip(str(node.root), node.parts)

            def unpack(member: str, limit_bytes: int) -> bytes:
                with packed.open(member) as file:
                    return file.read(limit_bytes)

            return tree_of(
                node, [(name_in_zip(entry), entry.filename) for entry in packed.infolist()], unpack
            )
        tar = class_tar(str(node.root), node.parts)
        paths = [(entry.path, entry.path) for entry in tar.entries]
        return tree_of(node, paths, lambda member, limit: tar.read(tar.by_path[member], limit))
    except Exception as error:
        if is_ours(error):
            raise
        return None


@contextmanager
def opened(root: str, parts: Sequence[str]) -> Iterator[IO[bytes]]:
    """A file; what the instructor named may be a link, nothing below it."""
    if not parts:
        with open(root, "rb") as file:
            yield file
        return
    with below(root, parts[:-1]) as folder, os.fdopen(open_file(parts[-1], folder), "rb") as file:
        yield file


def open_zip(root: str, parts: Sequence[str]) -> zipfile.ZipFile:
    """A zip, and its own descriptor of it: what is read by it stays apart from other processes' reading.

    Raises:
        OSError, Unreadable, zipfile.BadZipFile: It cannot be opened.
    """
    with opened(root, parts) as file:
        if parts and _contents_bytes(file) > limits.SECTION_CONTENTS_BYTES:
            raise zipfile.BadZipFile("a table of contents longer than any class's")
        return zipfile.ZipFile(os.fdopen(os.dup(file.fileno()), "rb"))


def _contents_bytes(file: IO[bytes]) -> int:
    """How long a zip's table of contents is, as its end tells (APPNOTE 4.3.16); it may be one learner's, and a trap."""
    size = os.fstat(file.fileno()).st_size
    tail = os.pread(file.fileno(), _END_BYTES, max(0, size - _END_BYTES))
    at = tail.rfind(b"PK\5\6")
    return int.from_bytes(tail[at + 12 : at + 16], "little") if at >= 0 else 0


class TarEntry(NamedTuple):
    """One file of a tar, and where in it its content stands."""

    path: str
    start: int
    size: int
    written: int
    header: Any


class ClassTar:
    """An unpacked tar, kept open: read by place, it is the same for every process that has it by its birth."""

    def __init__(self, file: IO[bytes], entries: Sequence[TarEntry]) -> None:
        """Index its entries."""
        self.file, self.entries = file, entries
        self.by_path = {entry.path: entry for entry in entries}
        self.twice = len(self.by_path) < len(entries)

    def read(self, entry: TarEntry, most_bytes: int) -> bytes:
        """No more than allowed, and one byte more to show that there is."""
        return os.pread(self.file.fileno(), min(entry.size, most_bytes + 1), entry.start)


def _written(header: tarfile.TarInfo) -> int:
    """When; a pax record may say any number."""
    return int(header.mtime) if math.isfinite(header.mtime) else 0


@lru_cache(maxsize=64)
def class_tar(root: str, parts: tuple[str, ...]) -> ClassTar:
    """A class's tar.

    Raises:
        Rejected: It unpacks to more than any class's; tarfile raises more.
    """
    name = printable(os.path.basename(parts[-1] if parts else root))
    with opened(root, parts) as file:
        by_size = max(limits.CLASS_BYTES_SURE, limits.CLASS_RATIO * os.fstat(file.fileno()).st_size)
        most_bytes = min(limits.CLASS_BYTES, by_size)
        content = unpacked(file, name, most_bytes, tempfile.TemporaryFile())
        kept = os.fdopen(os.dup(content.fileno()), "rb")
    kept.seek(0)
    entries = []
    for header in tar_entries(kept):
        path = header.name.removeprefix("./")
        if path not in (".", "") and not header.isdir():
            entries.append(
                TarEntry(path, header.offset_data, header.size, _written(header), header)
            )
    return ClassTar(kept, entries)
