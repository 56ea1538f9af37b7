"""One archive of a whole class -> each submission's files out of it."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable, Sequence

from labproof.graders import limits
from labproof.graders.batch.archives import (
    ArchiveEntry,
    Rejected,
    check_names,
    check_tar_entry,
    honest,
    read_entries,
)
from labproof.graders.batch.find.contents import ClassTar, class_tar, open_zip
from labproof.graders.batch.find.found import FoundSubmission
from labproof.graders.files import Unreadable, is_ours
from labproof.graders.messages import printable, shown


class ClassArchives:
    """Archives of all submissions, each opened once: a table of contents has a line for every file of a class."""

    def __init__(self, found: Sequence[FoundSubmission]) -> None:
        """Open what these submissions lie in; one that has changed or gone meanwhile costs its submissions."""
        self._zips: dict[tuple[str, tuple[str, ...]], zipfile.ZipFile] = {}
        self._out_of_files = 0  # or the errno that says so
        for root, parts in {(one.path, one.parts): None for one in found if one.packed}:
            if (parts[-1] if parts else root).lower().endswith(".zip"):
                try:
                    self._zips[root, parts] = open_zip(root, parts)
                except (OSError, Unreadable, zipfile.BadZipFile) as error:
                    if isinstance(error, OSError) and is_ours(error):
                        self._out_of_files = error.errno or 0

    def read(self, found: FoundSubmission, wanted: Callable[[str], int]) -> list[ArchiveEntry]:
        """A submission's own files, each by the name that its learner gave it.

        Raises:
            Rejected: As ``read_archive``.
        """
        place = (found.path, found.parts)
        name = printable(os.path.basename(found.parts[-1] if found.parts else found.path))
        members = [member for member, _ in found.members]
        if len(set(members)) < len(members):
            raise Rejected(f"{name} holds one of its files twice")
        with honest(name):
            if place in self._zips:
                packed = self._zips[place]
                return read_entries(
                    packed,
                    [(own, packed.getinfo(member)) for member, own in found.members],
                    name,
                    wanted,
                )
            if not (found.parts[-1] if found.parts else found.path).lower().endswith(".zip"):
                return _read_tar(class_tar(*place), found, name, wanted)
        if self._out_of_files:
            raise OSError(self._out_of_files, os.strerror(self._out_of_files))
        raise Rejected(f"{name} cannot be opened any more")


def _read_tar(
    tar: ClassTar, found: FoundSubmission, name: str, wanted: Callable[[str], int]
) -> list[ArchiveEntry]:
    check_names((own for _, own in found.members), name)
    files, left = [], limits.UNPACKED_BYTES
    for member, own in found.members:
        entry = tar.by_path[member]
        check_tar_entry(entry.header, own, name)
        limit = wanted(own)
        data = tar.read(entry, limit) if limit else b""
        left -= len(data)
        if len(data) > limit:
            raise Rejected(f"{shown(own)} is larger than {limit // 1024} KiB")
        if left < 0:
            raise Rejected(
                f"{name} unpacks to more than {limits.UNPACKED_BYTES // 1024 // 1024} MiB"
            )
        if limit:
            files.append(ArchiveEntry(own, entry.written, data))
    return files
