"""A submission, wherever it lies -> its files, in memory and within bounds."""

from __future__ import annotations

import os
import stat
import zipfile
from collections.abc import Iterable

import msgspec

from labproof.graders import limits
from labproof.graders.answers.names import MANIFEST, meant
from labproof.graders.batch.find.sites import flat
from labproof.graders.batch.read.archives import Rejected, check_names, is_archive, read_archive, read_entries
from labproof.graders.files import Unreadable, open_folder, read_bytes
from labproof.graders.wording import printable, shown

DEPTH = 8  # folders around a folder of answers


class Found(msgspec.Struct, frozen=True):
    """One submission, not yet opened.

    Args:
        name: As it was found, made safe to show.
        path: The folder, file or archive it is in.
        members: Inside ``path`` (entries of an archive of all, or files in a folder): only these; () means all.
        inside: The folder inside an archive of all that is this submission.
    """

    name: str
    path: str
    members: tuple[str, ...] = ()
    inside: str = ""


class Wanted(msgspec.Struct, frozen=True):
    """Which files of a submission are read."""

    labs: frozenset[str]

    def limit(self, path: str) -> int:
        """The most bytes of a file by its path in a submission; 0: not read."""
        right = self.meant(path.rpartition("/")[2])
        return 0 if not right else limits.ANSWERS_BYTES if right.endswith(".yaml") else limits.EVIDENCE_BYTES

    def meant(self, name: str) -> str:
        """The file that a name stands for; empty where it stands for none."""
        return meant(name, self.labs)


class Archives:
    """Zips of all submissions, each opened once: its table of contents has a line for every file of a class."""

    def __init__(self, found: Iterable[Found]) -> None:
        """Open what these submissions lie in."""
        self._opened: dict[str, zipfile.ZipFile] = {}
        for path in sorted({one.path for one in found if one.members}):
            if os.path.isfile(path):
                self._opened[path] = zipfile.ZipFile(path)

    def holds(self, found: Found) -> bool:
        """Whether a submission is part of one."""
        return bool(found.members) and found.path in self._opened

    def read(self, found: Found, wanted: Wanted) -> dict[str, bytes]:
        """A submission's own files, below its folder; an archive among them is opened, one level deep.

        Raises:
            Rejected: As ``read_archive``.
        """
        packed = self._opened[found.path]
        name = os.path.basename(found.path)
        if len(set(found.members)) < len(found.members):
            raise Rejected(f"{name} holds one of its files twice")
        own = {(path := member.replace("\\", "/")): _own_name(path, found) for member in found.members}
        check_names(own.values(), name)

        def limit(member: str) -> int:
            return limits.ARCHIVE_BYTES if is_archive(own[member]) else wanted.limit(own[member])

        try:
            data = read_entries(packed, [packed.getinfo(member) for member in found.members], name, limit)
        except (Rejected, MemoryError):
            raise
        except Exception as error:
            raise Rejected(f"{name} cannot be unpacked here ({printable(str(error))[: limits.SHOWN_CHARS]})") from None
        return _opened({own[member]: content for member, content in data.items()}, wanted)


def _own_name(member: str, found: Found) -> str:
    own = flat(member)
    return own[1] if own and "/" not in member else member.removeprefix(f"{found.inside}/")


def _opened(files: dict[str, bytes], wanted: Wanted) -> dict[str, bytes]:
    """The same with what is packed in its archives."""
    opened: dict[str, bytes] = {}
    for name, data in files.items():
        inside = read_archive(data, printable(name), wanted.limit) if is_archive(name) else {name: data}
        twice = sorted(opened.keys() & inside.keys())
        if twice:
            raise Rejected(f"holds {shown(twice[0])} twice")
        opened |= inside
    return opened


def read_submission(found: Found, wanted: Wanted, archives: Archives) -> tuple[dict[str, bytes], dict[str, str]]:
    """The files of one submission by their name below its answers' folder, and what is wrong with single ones.

    Raises:
        Rejected: Nothing of it can be taken.
    """
    try:
        if archives.holds(found):
            return _answers_of(archives.read(found, wanted)), {}
        if found.members:
            return _flat_files(found, wanted)
        mode = os.lstat(found.path).st_mode
        if stat.S_ISLNK(mode):
            raise Rejected("is a link; hand in the files themselves")
        if stat.S_ISDIR(mode):
            return _folder(found.path, wanted)
        data = read_bytes(found.path, limits.ARCHIVE_BYTES)
    except (Unreadable, OSError) as error:
        raise Rejected(getattr(error, "strerror", None) or str(error)) from None
    return _answers_of(read_archive(data, printable(os.path.basename(found.path)), wanted.limit)), {}


def _folder(path: str, wanted: Wanted, depth: int = 0) -> tuple[dict[str, bytes], dict[str, str]]:
    """A folder's own files, those of its answers/, or those of the one folder or archive in it."""
    files: dict[str, bytes] = {}
    problems: dict[str, str] = {}
    with open_folder(path) as handle:
        names, folders, archives = _listing(handle)
        if "answers" in names:
            raise Rejected("answers is a link or a file; hand in the folder itself")
        if not any(wanted.limit(name) for name in names) and "answers" not in folders:
            if len(archives) == 1:
                data = read_bytes(archives[0], limits.ARCHIVE_BYTES, handle)
                return _answers_of(read_archive(data, printable(archives[0]), wanted.limit)), {}
            if len(folders) == 1 and depth < DEPTH:
                return _folder(os.path.join(path, folders[0]), wanted, depth + 1)
        if "answers" not in folders:
            _take(handle, names, wanted, files, problems)
            return files, problems
        # Beside answers/ a repository may have a manifest.json of its own.
        _take(handle, [name for name in names if name != MANIFEST], wanted, files, problems)
        with open_folder("answers", handle) as answers:
            _take(answers, _listing(answers)[0], wanted, files, problems)
    return files, problems


def _listing(handle: int) -> tuple[list[str], list[str], list[str]]:
    """Names of files, of folders and of archives; links count as files, to be refused when they are opened."""
    names, folders, archives = [], [], []
    with os.scandir(handle) as entries:
        for count, entry in enumerate(entries, start=1):
            if count > limits.SUBMISSION_FILES:
                raise Rejected(f"holds more than {limits.SUBMISSION_FILES} files")
            if entry.is_dir(follow_symlinks=False):
                if not entry.name.startswith((".", "__MACOSX")):
                    folders.append(entry.name)
            else:
                names.append(entry.name)
                if is_archive(entry.name):
                    archives.append(entry.name)
    return sorted(names), sorted(folders), sorted(archives)


def _take(handle: int, names: list[str], wanted: Wanted, files: dict[str, bytes], problems: dict[str, str]) -> None:
    for name in names:
        limit = wanted.limit(name)
        if not limit:
            continue
        try:
            files[name] = read_bytes(name, limit, handle)
        except (Unreadable, OSError) as error:
            problems[name] = f"{name}: {getattr(error, 'strerror', None) or error}"


def _flat_files(found: Found, wanted: Wanted) -> tuple[dict[str, bytes], dict[str, str]]:
    """Files that a course site laid side by side, each with its learner's name before its own."""
    files: dict[str, bytes] = {}
    problems: dict[str, str] = {}
    with open_folder(found.path) as handle:
        for member in found.members:
            name = _own_name(member, found)
            limit = limits.ARCHIVE_BYTES if is_archive(name) else wanted.limit(name)
            if not limit:
                continue
            if name in files or name in problems:
                raise Rejected(f"holds {shown(name)} twice")
            try:
                files[name] = read_bytes(member, limit, handle)
            except (Unreadable, OSError) as error:
                problems[name] = f"{name}: {getattr(error, 'strerror', None) or error}"
    return _answers_of(_opened(files, wanted)), problems


def _answers_of(files: dict[str, bytes]) -> dict[str, bytes]:
    """Paths below the answers' folder, wherever in an archive that is.

    Raises:
        Rejected: There are two such folders, and nobody can say which counts.
    """
    roots = {path.rpartition("/")[0] for path in files if path.rpartition("/")[2] != MANIFEST}
    answers = sorted(root for root in roots if root.rpartition("/")[2] == "answers") or sorted(roots)
    if len(answers) > 1:
        raise Rejected(
            f"holds answers in more than one folder: {', '.join(shown(root or '.') for root in answers[:5])}"
        )
    root = f"{answers[0]}/" if answers and answers[0] else ""
    around = f"{answers[0].rpartition('/')[0]}/".removeprefix("/") if root.endswith("answers/") else root
    # As in a folder: what lies beside answers/ counts where answers/ has none of that name.
    beside = {path.removeprefix(around): data for path, data in files.items() if path.startswith(around)}
    inside = {path.removeprefix(root): data for path, data in files.items() if path.startswith(root)}
    kept = {path: data for path, data in beside.items() if "/" not in path and path != MANIFEST}
    return kept | inside
