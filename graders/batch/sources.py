"""What instructors really have -> submissions: folders, archives, one archive of all, cloned repositories."""

from __future__ import annotations

import os
import re
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from labproof.graders import limits
from labproof.graders.batch.archives import Rejected, is_archive, read_archive
from labproof.graders.reading import Unreadable, open_folder, read_bytes
from labproof.graders.wording import printable, shown

EVIDENCE = "evidence.json"
MANIFEST = "manifest.json"
_MOODLE = re.compile(r"(?P<who>.+)_(?P<id>\d+)_assignsubmission_file(?:_.*)?")
_CANVAS = re.compile(r"(?P<who>[^_]+)_(?:LATE_)?(?P<id>\d+)_(?P<attempt>\d+)_(?P<file>.+)")


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
    saved: frozenset[str]  # paths below the answers' folder, such as "part3/ls.strace"

    def limit(self, path: str) -> int:
        """The most bytes of a file by its path in a submission; 0: not read."""
        name = path.rpartition("/")[2]
        if name.endswith(".yaml") and name.removesuffix(".yaml") in self.labs:
            return limits.ANSWERS_BYTES
        if name in (EVIDENCE, MANIFEST):
            return limits.EVIDENCE_BYTES
        if any(path == saved or path.endswith(f"/{saved}") for saved in self.saved):
            return limits.PROBE_BYTES
        return 0


def find_submissions(paths: Iterable[Path], wanted: Wanted) -> list[Found]:
    """Submissions under these paths, sorted by name; names are unique.

    Raises:
        FileNotFoundError: One of the paths is not there, or cannot be read.
    """
    paths = [path.absolute() for path in paths]  # workers are at home in /, never in a submission
    found: list[Found] = []
    for path in paths:
        prefix = f"{printable(path.name)}/" if len(paths) > 1 else ""
        found += [msgspec.structs.replace(one, name=prefix + one.name) for one in _find(path, wanted)]
    found.sort(key=lambda one: (one.name, one.path, one.members))
    counts: dict[str, int] = {}
    unique = []
    for one in found:
        counts[one.name] = counts.get(one.name, 0) + 1
        again = counts[one.name]
        unique.append(one if again == 1 else msgspec.structs.replace(one, name=f"{one.name}#{again}"))
    return sorted(unique, key=lambda one: one.name)


def _find(path: Path, wanted: Wanted) -> Iterator[Found]:
    if path.is_file():
        yield from _find_in_file(path, wanted)
        return
    entries = sorted(os.scandir(path), key=lambda entry: entry.name)
    names = [entry.name for entry in entries]
    if "answers" in names or EVIDENCE in names or any(wanted.limit(name) for name in names):
        yield Found(_safe(path.name or str(path.resolve().name)), str(path))
        return
    flat: dict[str, list[str]] = {}
    for entry in entries:
        canvas = _CANVAS.fullmatch(entry.name)
        if canvas and not entry.is_dir(follow_symlinks=False):
            flat.setdefault(f"{canvas['who']}_{canvas['id']}_{canvas['attempt']}", []).append(entry.name)
        elif not entry.name.startswith((".", "__MACOSX")) and (
            entry.is_dir(follow_symlinks=False) or is_archive(entry.name) or entry.is_symlink()
        ):
            yield Found(_safe(entry.name), entry.path)
    for name, members in flat.items():
        yield Found(_safe(name), str(path), tuple(members))


def _find_in_file(path: Path, wanted: Wanted) -> Iterator[Found]:
    """One submission's archive, or a zip of all of them."""
    groups: dict[str, list[str]] = {}
    if path.name.lower().endswith(".zip"):
        try:
            with zipfile.ZipFile(path) as packed:
                names = [entry.filename for entry in packed.infolist() if not entry.is_dir()]
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
            names = []
        tops = {name.partition("/")[0] for name in names}
        alone = "answers" in tops or any(wanted.limit(top) for top in tops) or len(tops) < 2
        for name in [] if alone and not _all_of(tops) else names:
            top = name.partition("/")[0]
            canvas = _CANVAS.fullmatch(top) if "/" not in name else None
            group = f"{canvas['who']}_{canvas['id']}_{canvas['attempt']}" if canvas else top
            if not group.startswith((".", "__MACOSX")):
                groups.setdefault(group, []).append(name)
    if not groups:
        yield Found(_safe(path.name), str(path))
    for group, members in groups.items():
        inside = group if all(member.startswith(f"{group}/") for member in members) else ""
        yield Found(_safe(group), str(path), tuple(members), inside)


def _all_of(tops: Iterable[str]) -> bool:
    """Whether names are those by which a course site tells its students apart."""
    return all(_MOODLE.fullmatch(top) or _CANVAS.fullmatch(top) for top in tops)


def hints(name: str) -> tuple[str, ...]:
    """Whose a submission may be, by its name: ids and names, the likeliest first."""
    stem = name.rpartition("/")[2]
    for suffix in sorted((".zip", ".tar.gz", ".tgz", ".tar", ".tar.bz2", ".tar.xz"), key=len, reverse=True):
        stem = stem.removesuffix(suffix)
    site = _MOODLE.fullmatch(stem) or _CANVAS.fullmatch(f"{stem}_x")
    if site:
        return (site["id"], site["who"])
    # <assignment>-<user>: the user may have dashes too, so every cut is tried.
    cuts = [stem[at + 1 :] for at, sign in enumerate(stem) if sign == "-"]
    return tuple(dict.fromkeys([stem, *stem.split("_"), *cuts]))


def read_submission(found: Found, wanted: Wanted) -> tuple[dict[str, bytes], dict[str, str]]:
    """The files of one submission by their name below its answers' folder, and what is wrong with single ones.

    Raises:
        Rejected: Nothing of it can be taken.
    """
    path = Path(found.path)
    try:
        if found.members and path.is_file():
            return _answers_of(_members_of_zip(found, wanted)), {}
        if found.members:
            return _flat_files(found, wanted)
        if path.is_symlink():
            raise Rejected("is a link; hand in the files themselves")
        if path.is_dir():
            return _folder(found.path, wanted)
        data = read_bytes(path, limits.ARCHIVE_BYTES)
    except (Unreadable, OSError) as error:
        raise Rejected(getattr(error, "strerror", None) or str(error)) from None
    return _answers_of(read_archive(data, path.name, wanted.limit)), {}


def _folder(path: str, wanted: Wanted) -> tuple[dict[str, bytes], dict[str, str]]:
    """A folder's own files, those of its answers/, or those of the one folder or archive in it."""
    files: dict[str, bytes] = {}
    problems: dict[str, str] = {}
    with open_folder(path) as handle:
        names, folders, archives = _listing(handle)
        if not any(wanted.limit(name) for name in names) and "answers" not in folders:
            if len(archives) == 1:
                data = read_bytes(archives[0], limits.ARCHIVE_BYTES, handle)
                return _answers_of(read_archive(data, printable(archives[0]), wanted.limit)), {}
            if len(folders) == 1:
                return _folder(os.path.join(path, folders[0]), wanted) if path.count("/") < 60 else ({}, {})
        _take(handle, names, "", wanted, files, problems)
        for folder in folders if "answers" not in folders else ["answers"]:
            inside = "" if folder == "answers" else f"{folder}/"
            with open_folder(folder, handle) as deeper:
                more, deepest, _ = _listing(deeper)
                _take(deeper, more, inside, wanted, files, problems)
                for last in deepest if folder == "answers" else ():
                    with open_folder(last, deeper) as deep:
                        _take(deep, _listing(deep)[0], f"{last}/", wanted, files, problems)
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


def _take(
    handle: int, names: list[str], inside: str, wanted: Wanted, files: dict[str, bytes], problems: dict[str, str]
) -> None:
    for name in names:
        limit = wanted.limit(inside + name)
        if not limit:
            continue
        try:
            files[inside + name] = read_bytes(name, limit, handle)
        except (Unreadable, OSError) as error:
            problems[inside + name] = f"{inside}{name}: {getattr(error, 'strerror', None) or error}"


def _members_of_zip(found: Found, wanted: Wanted) -> dict[str, bytes]:
    """This submission's part of a zip of all; an archive in it is opened, one level deep."""
    files: dict[str, bytes] = {}
    total = 0
    if len(found.members) > limits.ARCHIVE_ENTRIES:
        raise Rejected(f"holds more than {limits.ARCHIVE_ENTRIES} entries")
    with zipfile.ZipFile(found.path) as packed:
        for member in found.members:
            entry = packed.getinfo(member)
            name = _own_name(member, found)
            if ".." in name.replace("\\", "/").split("/"):
                raise Rejected(f"holds the path {shown(member)}, which leads out of it")
            limit = limits.ARCHIVE_BYTES if is_archive(name) else wanted.limit(name)
            if not limit:
                continue
            if entry.flag_bits & 1:
                raise Rejected(f"{shown(name)} is encrypted")
            try:
                with packed.open(entry) as file:
                    data = file.read(limit + 1)
            except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError, OSError) as error:
                raise Rejected(f"{shown(name)} cannot be unpacked ({error})") from None
            total += len(data)
            if len(data) > limit or total > limits.UNPACKED_BYTES:
                raise Rejected(f"{shown(name)} is larger than {limit // 1024} KiB")
            files |= read_archive(data, printable(name), wanted.limit) if is_archive(name) else {name: data}
    return files


def _own_name(member: str, found: Found) -> str:
    canvas = _CANVAS.fullmatch(member)
    return canvas["file"] if canvas else member.removeprefix(f"{found.inside}/")


def _flat_files(found: Found, wanted: Wanted) -> tuple[dict[str, bytes], dict[str, str]]:
    """Files that a course site laid side by side, each with its student's name before its own."""
    files: dict[str, bytes] = {}
    problems: dict[str, str] = {}
    with open_folder(found.path) as handle:
        for member in found.members:
            name = _own_name(member, found)
            limit = limits.ARCHIVE_BYTES if is_archive(name) else wanted.limit(name)
            if not limit:
                continue
            try:
                data = read_bytes(member, limit, handle)
            except Unreadable as error:
                problems[name] = f"{name}: {error}"
                continue
            files |= (
                _answers_of(read_archive(data, printable(name), wanted.limit)) if is_archive(name) else {name: data}
            )
    return files, problems


def _answers_of(files: dict[str, bytes]) -> dict[str, bytes]:
    """Paths below the answers' folder, wherever in an archive that is.

    Raises:
        Rejected: There are two such folders, and nobody can say which counts.
    """
    roots = {path.rpartition("/")[0] for path in files if path.endswith((".yaml", EVIDENCE))}
    answers = sorted(root for root in roots if root.rpartition("/")[2] == "answers") or sorted(roots)
    if len(answers) > 1:
        raise Rejected(
            f"holds answers in more than one folder: {', '.join(shown(root or '.') for root in answers[:5])}"
        )
    root = f"{answers[0]}/" if answers and answers[0] else ""
    inside = {path.removeprefix(root): data for path, data in files.items() if path.startswith(root)}
    manifest = root.removesuffix("/").rpartition("/")[0]
    beside = f"{manifest}/{MANIFEST}" if manifest else MANIFEST
    if beside in files:
        inside[MANIFEST] = files[beside]
    return inside


def _safe(name: str) -> str:
    return printable(name)[: limits.NAME_CHARS]
