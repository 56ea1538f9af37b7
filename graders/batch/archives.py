"""Zip and tar archives -> files in memory. Nothing is ever unpacked to disk, and every byte is counted."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import stat
import tarfile
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import IO, Any, NamedTuple

from labproof.graders import limits
from labproof.graders.batch.find.names import OTHERS, SUFFIXES, passed_over, readable
from labproof.graders.files import BZIP2, GZIP, XZ, ZIP, is_ours
from labproof.graders.messages import printable, shown

_TOO_MANY = (
    f"holds more than {limits.ARCHIVE_ENTRIES} entries; hand in `answers/` alone, "
    "and give a whole class's archive by its own path"
)
_UTF8 = 0x800  # the flag of a zip's entry whose name is UTF-8
_EXTENDED = {
    tarfile.XHDTYPE,
    tarfile.XGLTYPE,
    tarfile.SOLARIS_XHDTYPE,
    tarfile.GNUTYPE_LONGNAME,
    tarfile.GNUTYPE_LONGLINK,
}
_PART_BYTES = 1024 * 1024
HEAD_BYTES = 512  # by which an archive is known whose name does not say so
# By the first bytes of what each one compressed.
_COMPRESSED: Mapping[bytes, Callable[..., Any]] = {
    GZIP: gzip.open,
    BZIP2: bz2.open,
    XZ: lzma.open,
}


class Rejected(Exception):
    """A submission that cannot be taken; the text says why."""


class ArchiveEntry(NamedTuple):
    """One file of an archive: its path, when it was written as far as the archive tells, and its content."""

    path: str
    written: int  # only to be compared with others of the same archive
    data: bytes


def is_packed(head: bytes) -> bool:
    """By its first bytes."""
    return head.startswith((ZIP, *_COMPRESSED)) or head[257:262] == b"ustar"


def read_archive(data: bytes, name: str, wanted: Callable[[str], int]) -> list[ArchiveEntry]:
    """Files of an archive.

    Args:
        name: What messages call it.
        wanted: How many bytes of a path are read at most; 0 leaves it packed.
    Raises:
        Rejected: It is broken, encrypted, too large, or holds what no honest archive of answers does.
    """
    if len(data) > limits.ARCHIVE_BYTES:
        raise Rejected(f"{name} is larger than {limits.ARCHIVE_BYTES // 1024 // 1024} MiB")
    by_name = name.lower().endswith(SUFFIXES)
    if not by_name and (name.lower().endswith(OTHERS) or not is_packed(data[:HEAD_BYTES])):
        raise Rejected(f"{name} is packed in a way that is not taken; pack it as .zip or .tar.gz")
    with honest(name):
        if name.lower().endswith(".zip") or (not by_name and data.startswith(b"PK")):
            with zipfile.ZipFile(io.BytesIO(data)) as packed:
                named = ((name_in_zip(entry), entry) for entry in packed.infolist())
                return read_entries(packed, named, name, wanted)
        return _read_tar(unpacked(io.BytesIO(data), name, limits.UNPACKED_BYTES), name, wanted)


def name_in_zip(entry: zipfile.ZipInfo) -> str:
    """An entry's path as people read it."""
    return readable(entry.filename, utf8=bool(entry.flag_bits & _UTF8))


@contextmanager
def honest(name: str) -> Iterator[None]:
    """Whatever zipfile and tarfile raise on what was made to break them costs the submission, and is not our error.

    Raises:
        Rejected: In its place.
    """
    try:
        yield
    except (Rejected, MemoryError):
        raise
    except Exception as error:
        if is_ours(error):
            raise
        raise Rejected(f"{name} is no archive that can be read ({_words_of(error)})") from None


def check_names(names: Iterable[str], archive: str) -> None:
    """Refuse what would land outside of a folder, and what stands there twice.

    Raises:
        Rejected: Naming the first such entry.
    """
    seen: set[str] = set()
    count = 0
    for name in names:
        count += not passed_over(name)
        if count > limits.ARCHIVE_ENTRIES or len(seen) > limits.ARCHIVE_ENTRIES_PASSED:
            raise Rejected(f"{archive} {_TOO_MANY}")
        parts = name.replace("\\", "/").split("/")
        if name.startswith(("/", "\\")) or ".." in parts or (len(name) > 1 and name[1] == ":"):
            raise Rejected(f"{archive} holds the path {shown(name)}, which leads out of it")
        plain = "/".join(parts).rstrip("/")
        if plain in seen:
            raise Rejected(f"{archive} holds {shown(plain)} twice")
        seen.add(plain)


def read_entries(
    packed: zipfile.ZipFile,
    entries: Iterable[tuple[str, zipfile.ZipInfo]],
    name: str,
    wanted: Callable[[str], int],
) -> list[ArchiveEntry]:
    """Those entries of a zip that are wanted, each given with its path.

    Raises:
        Rejected: As ``read_archive``; what else zipfile raises is passed on.
    """
    entries = list(entries)
    check_names((path for path, _ in entries), name)
    if sum(entry.file_size for _, entry in entries) > limits.UNPACKED_BYTES:
        raise Rejected(f"{name} unpacks to more than {limits.UNPACKED_BYTES // 1024 // 1024} MiB")
    files = []
    for path, entry in entries:
        mode = entry.external_attr >> 16
        if stat.S_ISLNK(mode):
            raise Rejected(f"{name} holds the link {shown(entry.filename)}")
        if entry.flag_bits & 1:
            raise Rejected(f"{name} is encrypted")
        limit = 0 if path.endswith("/") else wanted(path)
        if limit:
            with packed.open(entry) as file:
                files.append(ArchiveEntry(path, _written(entry), _bounded(file, limit, path)))
    return files


def _written(entry: zipfile.ZipInfo) -> int:
    """A zip's own sort of time as one number: 20261103210500."""
    written = 0
    for part in entry.date_time:
        written = written * 100 + part
    return written


def _read_tar(content: IO[bytes], name: str, wanted: Callable[[str], int]) -> list[ArchiveEntry]:
    files: list[ArchiveEntry] = []
    names: list[str] = []
    with tarfile.open(fileobj=content, mode="r:", tarinfo=_counted_headers(name)) as packed:
        for entry in packed:
            path = entry.name.removeprefix("./")
            if path in (".", ""):
                continue
            names.append(path)
            check_names([path], name)
            if len(names) > limits.ARCHIVE_ENTRIES_PASSED:
                raise Rejected(f"{name} {_TOO_MANY}")
            check_tar_entry(entry, path, name)
            limit = wanted(path) if entry.isfile() else 0
            file = packed.extractfile(entry) if limit else None
            if file is not None:
                files.append(ArchiveEntry(path, int(entry.mtime), _bounded(file, limit, path)))
    check_names(names, name)
    return files


def check_tar_entry(entry: tarfile.TarInfo, path: str, name: str) -> None:
    """Refuse what is neither file nor folder.

    Raises:
        Rejected: Naming it.
    """
    if isinstance(entry, MarkedHeader) and entry.odd:
        raise Rejected(f"{name} {entry.odd}")
    if entry.issym() or entry.islnk():
        raise Rejected(f"{name} holds the link {shown(path)}")
    if not (entry.isfile() or entry.isdir()):
        raise Rejected(f"{name} holds {shown(path)}, which is neither file nor folder")


_LONG = "holds a name or header that is longer than any honest one"
_SPARSE = "holds a sparse file; pack it without --sparse"
_MAPS = ("_proc_gnusparse_00", "_proc_gnusparse_01", "_proc_gnusparse_10")


class MarkedHeader(tarfile.TarInfo):
    """A header in the tar of a class, in which a learner may have a sparse file, or a name and its link very long.

    That costs only the hand-in that it is in: ``odd`` says what is wrong, and a header that is too long is passed
    over. What is left of the name then is its beginning, where it stands whose it is.
    """

    odd = ""

    def _proc_member(self, archive: tarfile.TarFile) -> MarkedHeader:
        file = archive.fileobj
        if file is None or self.type not in _EXTENDED or self.size <= limits.TAR_HEADER_BYTES:
            found: MarkedHeader = super()._proc_member(archive)  # type: ignore[misc]
            found.odd = _SPARSE if found.issparse() else found.odd
            return found
        file.seek(file.tell() + -(-self.size // tarfile.BLOCKSIZE) * tarfile.BLOCKSIZE)
        found = self.fromtarfile(archive)
        found.odd = _LONG
        return found

    def _is_sparse(self, entry: MarkedHeader, *_: object) -> None:
        """In place of reading its map, which the learner wrote."""
        entry.odd = _SPARSE

    _proc_gnusparse_00 = _proc_gnusparse_01 = _proc_gnusparse_10 = _is_sparse


def tar_entries(content: IO[bytes]) -> Iterator[tarfile.TarInfo]:
    """The headers of a class's tar; what no honest hand-in has is found when that one is read.

    Raises:
        Exception: Whatever tarfile raises on what is no tar.
    """
    with tarfile.open(fileobj=content, mode="r:", tarinfo=MarkedHeader) as packed:
        yield from packed


def _counted_headers(name: str) -> type[tarfile.TarInfo]:
    """How tarfile is to read headers: long names and pax records are bounded before it looks into them.

    A sparse file is a few bytes that claim to be any number, or a map that takes longer to read than it may.
    """
    total = 0

    class Header(tarfile.TarInfo):
        # What tarfile's source names for subclasses. Since its pax headers were mended (3.11.2 and 3.13.5 in Debian)
        # it goes around `frombuf`.
        def _proc_member(self, archive: tarfile.TarFile) -> tarfile.TarInfo:
            nonlocal total
            if self.type == tarfile.GNUTYPE_SPARSE:
                _sparse()
            if self.type in _EXTENDED:
                total += self.size
                if self.size > limits.TAR_HEADER_BYTES or total > limits.TAR_HEADERS_BYTES:
                    raise Rejected(f"{name} {_LONG}")
            found: tarfile.TarInfo = super()._proc_member(archive)  # type: ignore[misc]
            return found

    def _sparse(*_: object) -> None:
        raise Rejected(f"{name} {_SPARSE}")

    for method in _MAPS:
        setattr(Header, method, _sparse)
    return Header


def unpacked(
    content: IO[bytes], name: str, most_bytes: int, to: IO[bytes] | None = None
) -> IO[bytes]:
    """A tar's own bytes; a compressed one is unpacked whole, and counted on the way.

    Args:
        to: Where it is unpacked to; memory, where nothing is named.
    """
    head = content.read(HEAD_BYTES)
    content.seek(0)
    unpack = next((opened for sign, opened in _COMPRESSED.items() if head.startswith(sign)), None)
    if unpack is None:
        return content
    to = io.BytesIO() if to is None else to
    stream, left = unpack(content), most_bytes
    while part := stream.read(min(_PART_BYTES, left + 1)):
        left -= len(part)
        if left < 0:
            raise Rejected(f"{name} unpacks to more than {most_bytes // 1024 // 1024} MiB")
        to.write(part)
    to.seek(0)
    return to


def _words_of(error: Exception) -> str:
    """The error's words, as far as they are fit to be shown: they may quote the archive."""
    return printable(str(error) or type(error).__name__)[: limits.SHOWN_CHARS]


def _bounded(file: IO[bytes], limit_bytes: int, name: str) -> bytes:
    data = file.read(limit_bytes + 1)
    if len(data) > limit_bytes:
        raise Rejected(f"{shown(name)} is larger than {limit_bytes // 1024} KiB")
    return data
