"""Zip and tar archives -> files in memory. Nothing is ever unpacked to disk, and every byte is counted."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import stat
import tarfile
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import IO, Any

from labproof.graders import limits
from labproof.graders.wording import printable, shown

SUFFIXES = (".zip", ".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tar.xz", ".txz")
OTHERS = (".rar", ".7z", ".gz", ".bz2", ".xz", ".zst")  # what people hand in as well, and we cannot read
_TOO_MANY = (
    f"holds more than {limits.ARCHIVE_ENTRIES} entries; hand in `answers/` alone, "
    "and give a whole class's archive by its own path"
)
HEAD_BYTES = 512  # by which an archive is known whose name does not say so
# By the first bytes of what each one compressed.
_COMPRESSED: Mapping[bytes, Callable[..., Any]] = {
    b"\x1f\x8b": gzip.open,
    b"BZh": bz2.open,
    b"\xfd7zXZ\0": lzma.open,
}


class Rejected(Exception):
    """A submission that cannot be taken; the text says why."""


def is_archive(name: str) -> bool:
    """By its name; what it is in truth shows when it is read."""
    return name.lower().endswith(SUFFIXES + OTHERS)


def is_packed(head: bytes) -> bool:
    """By its first bytes."""
    return head.startswith((b"PK\x03\x04", *_COMPRESSED)) or head[257:262] == b"ustar"


def read_archive(data: bytes, name: str, wanted: Callable[[str], int]) -> dict[str, bytes]:
    """Files of an archive by their path in it.

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
    try:
        if name.lower().endswith(".zip") or (not by_name and data.startswith(b"PK")):
            with zipfile.ZipFile(io.BytesIO(data)) as packed:
                return read_entries(packed, packed.infolist(), name, wanted)
        return _read_tar(_unpacked(data, name), name, wanted)
    except (Rejected, MemoryError):
        raise
    except Exception as error:  # zipfile and tarfile raise a dozen sorts on what was made to break them
        raise Rejected(f"{name} is no archive that can be read ({_told(error)})") from None


def check_names(names: Iterable[str], archive: str) -> None:
    """Refuse what would land outside of a folder, and what stands there twice.

    Raises:
        Rejected: Naming the first such entry.
    """
    seen: set[str] = set()
    for count, name in enumerate(names, start=1):
        if count > limits.ARCHIVE_ENTRIES:
            raise Rejected(f"{archive} {_TOO_MANY}")
        parts = name.replace("\\", "/").split("/")
        if name.startswith(("/", "\\")) or ".." in parts or (len(name) > 1 and name[1] == ":"):
            raise Rejected(f"{archive} holds the path {shown(name)}, which leads out of it")
        plain = "/".join(parts).rstrip("/")
        if plain in seen:
            raise Rejected(f"{archive} holds {shown(plain)} twice")
        seen.add(plain)


def read_entries(
    packed: zipfile.ZipFile, entries: Sequence[zipfile.ZipInfo], name: str, wanted: Callable[[str], int]
) -> dict[str, bytes]:
    """Those entries of a zip that are wanted, by their path in it.

    Raises:
        Rejected: As ``read_archive``; what else zipfile raises is passed on.
    """
    check_names((entry.filename for entry in entries), name)
    if sum(entry.file_size for entry in entries) > limits.UNPACKED_BYTES:
        raise Rejected(f"{name} unpacks to more than {limits.UNPACKED_BYTES // 1024 // 1024} MiB")
    files: dict[str, bytes] = {}
    for entry in entries:
        mode = entry.external_attr >> 16
        if stat.S_ISLNK(mode):
            raise Rejected(f"{name} holds the link {shown(entry.filename)}")
        if entry.flag_bits & 1:
            raise Rejected(f"{name} is encrypted")
        path = entry.filename.replace("\\", "/")  # as old Windows tools write it
        limit = 0 if path.endswith("/") else wanted(path)
        if limit:
            with packed.open(entry) as file:
                files[path] = _bounded(file, limit, path)
    return files


def _read_tar(content: IO[bytes], name: str, wanted: Callable[[str], int]) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    names: list[str] = []
    with tarfile.open(fileobj=content, mode="r:", tarinfo=_counted_headers(name)) as packed:
        for entry in packed:
            path = entry.name.removeprefix("./")
            if path in (".", ""):
                continue
            names.append(path)
            check_names(names[-1:], name)
            if len(names) > limits.ARCHIVE_ENTRIES:
                raise Rejected(f"{name} {_TOO_MANY}")
            if entry.issym() or entry.islnk():
                raise Rejected(f"{name} holds the link {shown(path)}")
            if not (entry.isfile() or entry.isdir()):
                raise Rejected(f"{name} holds {shown(path)}, which is neither file nor folder")
            limit = wanted(path) if entry.isfile() else 0
            file = packed.extractfile(entry) if limit else None
            if file is not None:
                files[path] = _bounded(file, limit, path)
    check_names(names, name)
    return files


def _counted_headers(name: str) -> type[tarfile.TarInfo]:
    """How tarfile is to read headers: long names and pax records are bounded before it looks into them."""
    extended = {tarfile.XHDTYPE, tarfile.XGLTYPE, tarfile.SOLARIS_XHDTYPE}
    extended |= {tarfile.GNUTYPE_LONGNAME, tarfile.GNUTYPE_LONGLINK}
    total = 0

    class Header(tarfile.TarInfo):
        @classmethod
        def frombuf(cls, buf: bytes | bytearray, encoding: str, errors: str) -> Header:
            nonlocal total
            header = super().frombuf(buf, encoding, errors)
            if header.type in extended:
                total += header.size
                if header.size > limits.TAR_HEADER_BYTES or total > limits.TAR_HEADERS_BYTES:
                    raise Rejected(f"{name} holds a name or header that is longer than any honest one")
            return header

    return Header


def _unpacked(data: bytes, name: str) -> IO[bytes]:
    """A tar's own bytes; a compressed one is unpacked whole, and counted on the way."""
    unpack = next((opened for sign, opened in _COMPRESSED.items() if data.startswith(sign)), None)
    if unpack is None:
        return io.BytesIO(data)
    content = unpack(io.BytesIO(data)).read(limits.UNPACKED_BYTES + 1)
    if len(content) > limits.UNPACKED_BYTES:
        raise Rejected(f"{name} unpacks to more than {limits.UNPACKED_BYTES // 1024 // 1024} MiB")
    return io.BytesIO(content)


def _told(error: Exception) -> str:
    """The error's words, as far as they are fit to be shown: they may quote the archive."""
    return printable(str(error) or type(error).__name__)[: limits.SHOWN_CHARS]


def _bounded(file: IO[bytes], limit_bytes: int, name: str) -> bytes:
    data = file.read(limit_bytes + 1)
    if len(data) > limit_bytes:
        raise Rejected(f"{shown(name)} is larger than {limit_bytes // 1024} KiB")
    return data
