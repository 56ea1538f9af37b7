"""A submission, wherever it lies -> its files, in memory and within bounds."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Sequence
from contextlib import ExitStack, suppress

import msgspec

from labproof.graders import limits
from labproof.graders.batch.archives import Rejected, read_archive
from labproof.graders.batch.find.found import FoundSubmission
from labproof.graders.batch.find.names import is_archive, passed_over
from labproof.graders.batch.read.choose import Contents, HandedInFile, choose
from labproof.graders.batch.read.class_archives import ClassArchives
from labproof.graders.batch.wanted import EVIDENCE, MANIFEST, Wanted, is_answers
from labproof.graders.files import Unreadable, below, is_ours, open_folder, read_bytes, read_dated
from labproof.graders.messages import printable, shown, why


def read_submission(found: FoundSubmission, wanted: Wanted, archives: ClassArchives) -> Contents:
    """The files of one submission, each by the name it counts under, and what is wrong or odd with single ones.

    Raises:
        Rejected: Nothing of it can be taken.
    """
    taken = _read(found, wanted, archives)
    unnamed = taken.worth_a_look()
    if unnamed:
        with suppress(Rejected):  # what was read is not lost by what is only looked into
            looked = _read(found, msgspec.structs.replace(wanted, also=unnamed), archives)
            taken = looked if looked.problems.keys() <= taken.problems.keys() else taken
    return choose(taken.pieces, taken.problems, taken.refused, [*taken.others, *unnamed], wanted)


def _read(found: FoundSubmission, wanted: Wanted, archives: ClassArchives) -> _Taken:
    taken = _Taken(wanted)
    try:
        if found.packed:
            taken.add_archive("", archives.read(found, taken.limit), ())
        else:
            _from_disk(found, taken)
    except (Unreadable, OSError) as error:
        if is_ours(error):
            raise
        raise Rejected(why(error)) from None
    return taken


class _Taken:
    """What has been read of a submission so far."""

    def __init__(self, wanted: Wanted) -> None:
        self.wanted = wanted
        self.pieces: list[HandedInFile] = []
        self.problems: dict[str, str] = {}  # by path
        self.refused: list[str] = []  # whole messages on archives
        self.others: list[str] = []  # paths of what is not wanted
        self._unnamed: dict[str, None] = {}  # of it, what may hold answers by a name of its own
        self._archives = 0

    def limit(self, path: str) -> int:
        """The most bytes of a file; 0 where it is not read."""
        if passed_over(path):
            return 0
        limit = self.wanted.limit(path) or limits.ARCHIVE_BYTES * is_archive(path)
        if not limit and self.wanted.is_unnamed(path):
            self._unnamed[path] = None
        elif not limit and self.wanted.is_unasked(path):
            self.others.append(path)
        return limit

    def worth_a_look(self) -> frozenset[str]:
        """What lies where answers lie, and is called otherwise: no more than a few, each by its path in its archive."""
        recorded = any(piece.name == EVIDENCE for piece in self.pieces)
        unnamed = [
            path
            for path in self._unnamed
            if not (recorded and path.lower().endswith((".json", ".json.txt")))
        ]
        own = [
            piece.path.rpartition("!/")[2]
            for piece in self.pieces
            if piece.name not in (EVIDENCE, MANIFEST)
        ]
        folders = {path.rpartition("/")[0] for path in own}
        folders |= {
            folder.rpartition("/")[0]
            for folder in folders
            if folder.rpartition("/")[2] == "answers"
        }
        in_answers = [
            path for path in unnamed if path.startswith("answers/") or "/answers/" in path
        ]
        near = [path for path in unnamed if not own or path.rpartition("/")[0] in folders]
        return frozenset([*in_answers, *near][: limits.UNNAMED_FILES])

    def add(self, path: str, age: tuple[int, ...], data: bytes) -> None:
        """Take a file in; what is packed in an archive comes in its place."""
        if self.wanted.limit(path):
            self.pieces.append(HandedInFile(path, age, data))
            return
        name = shown(path.replace("!", ""))
        self._archives += 1
        if self._archives > limits.ARCHIVES:
            self.refused.append(
                f"{name} is one archive more than the {limits.ARCHIVES} that are opened"
            )
        elif path.count("!") >= limits.ARCHIVES_DEEP:
            self.refused.append(
                f"{name} is an archive in an archive in an archive; hand in `answers/` alone"
            )
        else:
            self._unpack(path, age, data)

    def _unpack(self, path: str, age: tuple[int, ...], data: bytes) -> None:
        try:
            entries = read_archive(data, printable(path.rpartition("/")[2]), self.limit)
        except Rejected as error:
            self.refused.append(str(error))
            return
        self.add_archive(f"{path}!/", entries, age)

    def add_archive(
        self, prefix: str, entries: Iterable[tuple[str, int, bytes]], age: tuple[int, ...]
    ) -> None:
        """Take in what was read of an archive; ``age`` is its own."""
        for path, written, data in entries:
            self.add(prefix + path, (*age, written), data)


def _from_disk(found: FoundSubmission, taken: _Taken) -> None:
    if not found.parts and not found.members and not os.path.isdir(found.path):
        _take_archive(found.path, None, taken)
        return
    with ExitStack() as stack:
        *inner, last = found.parts or ("",)
        handle = stack.enter_context(below(found.path, inner))
        if found.members:
            handle = stack.enter_context(open_folder(last, handle)) if last else handle
            for at, (member, own) in enumerate(found.members):
                _take(member, handle, taken, own, taken.limit(own), at)
            return
        if last:
            mode = os.stat(last, dir_fd=handle, follow_symlinks=False).st_mode
            if stat.S_ISLNK(mode):
                raise Rejected("is a link; hand in the files themselves")
            if not stat.S_ISDIR(mode):
                _take_archive(last, handle, taken)
                return
            handle = stack.enter_context(open_folder(last, handle))
        _walk(handle, taken)


def _walk(handle: int, taken: _Taken) -> None:
    """A folder's own files and those of its answers/; where neither is there, those of all folders in it."""
    names, folders = _listing(handle)
    if "answers" in names and not any(taken.limit(name) for name in names):
        raise Rejected("answers is a link or a file; hand in the folder itself")
    _take_all(handle, names, taken, "", beside="answers" in folders)
    if "answers" in folders:
        for folder in filter(is_answers, folders):
            with open_folder(folder, handle) as answers:
                _take_all(answers, _listing(answers)[0], taken, f"{folder}/")
        if any(not piece.path.endswith(MANIFEST) for piece in taken.pieces) or taken.problems:
            return
    budget = [limits.SUBMISSION_FILES]
    for folder in folders:
        _walk_below(handle, folder, taken, f"{folder}/", budget, 1)


def _walk_below(
    handle: int, name: str, taken: _Taken, path: str, budget: list[int], depth: int
) -> None:
    """The same for a folder in a folder, as long as not too much is looked at."""
    if depth > limits.SUBMISSION_DEEP or passed_over(path):
        return
    with open_folder(name, handle) as inner:
        names, folders = _listing(inner, budget)
        _take_all(inner, names, taken, path)
        for folder in folders:
            _walk_below(inner, folder, taken, f"{path}{folder}/", budget, depth + 1)


def _listing(handle: int, budget: list[int] | None = None) -> tuple[list[str], list[str]]:
    """Names of files and of folders; links count as files, to be refused when they are opened."""
    names, folders = [], []
    left = [limits.SUBMISSION_FILES] if budget is None else budget
    with os.scandir(handle) as entries:
        for entry in entries:
            left[0] -= 1
            if left[0] < 0:
                raise Rejected(f"holds more than {limits.SUBMISSION_FILES} files")
            if entry.is_dir(follow_symlinks=False):
                if not passed_over(entry.name):
                    folders.append(entry.name)
            else:
                names.append(entry.name)
    return sorted(names), sorted(folders)


def _take_all(
    handle: int, names: Sequence[str], taken: _Taken, path: str, beside: bool = False
) -> None:
    """Files of one folder; beside answers/ a repository may have a manifest.json of its own."""
    for name in names:
        if beside and name == MANIFEST:
            continue
        if limit := taken.limit(path + name):
            _take(name, handle, taken, path + name, limit)
        elif not name.startswith("."):
            taken.others.append(path + name)


def _take(
    name: str, handle: int | None, taken: _Taken, path: str, limit: int, place: int = 0
) -> None:
    """One file of the disk.

    Args:
        path: What it is called in the submission.
        place: Where files side by side are numbered by a course site, which of them this is: the later one is newer.
    """
    if not limit:
        taken.others.append(path)
        return
    try:
        data, changed = read_dated(name, limit, handle)
    except (Unreadable, OSError) as error:
        if is_ours(error):
            raise
        own = path.rpartition("/")[2]
        taken.problems[path] = f"{own}: {why(error)}"
        return
    taken.add(path, (changed, place), data)


def _take_archive(name: str, handle: int | None, taken: _Taken) -> None:
    """An archive that is all of a submission, whatever its name says."""
    data = read_bytes(name, limits.ARCHIVE_BYTES, handle)
    taken.add_archive("", read_archive(data, printable(os.path.basename(name)), taken.limit), ())
