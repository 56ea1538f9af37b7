"""What instructors really have -> submissions: folders, archives, one archive of all, cloned repositories."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import msgspec

from labproof.graders import limits
from labproof.graders.answers.names import MANIFEST
from labproof.graders.batch.find.sites import MOODLE, flat, is_comment
from labproof.graders.batch.read import archives
from labproof.graders.batch.read.archives import is_archive
from labproof.graders.batch.read.submission_files import DEPTH, Found, Wanted
from labproof.graders.files import Unreadable, read_head
from labproof.graders.wording import printable

_CLASS = 3  # so many learners make a file of answers beside them a stray one
_NOT_OURS = (".", "__MACOSX")


def find_submissions(
    paths: Iterable[Path], wanted: Wanted, out: Path | None = None, left: list[str] | None = None
) -> list[Found]:
    """Submissions under these paths, sorted by name; names are unique.

    Args:
        out: Where results go: no submission, though it may lie among them.
        left: Gets the files beside them that are taken for none, made safe to show.

    Raises:
        FileNotFoundError: One of the paths is not there, or cannot be read.
    """
    paths = [path.absolute() for path in paths]  # workers are at home in /, never in a submission
    if len(paths) == 1:  # of several each is somebody's, or has been named as a class
        paths = [_class_in(paths[0], wanted, out)]
    found: list[Found] = []
    for path in paths:
        prefix = f"{printable(path.name)}/" if len(paths) > 1 else ""
        beside = [] if left is None else left
        found += [
            msgspec.structs.replace(one, name=prefix + one.name) for one in _find(path, wanted, beside, not prefix)
        ]
    if out is not None:
        found = [one for one in found if one.path != str(out.absolute())]
    found.sort(key=lambda one: (one.name, one.path, one.members))
    taken: dict[str, int] = {}
    for at, one in enumerate(found):
        name = one.name
        while name in taken:
            taken[one.name] += 1
            name = f"{one.name}#{taken[one.name]}"
        taken[name] = 1
        found[at] = msgspec.structs.replace(one, name=name)
    return sorted(found, key=lambda one: one.name)


def _find(path: Path, wanted: Wanted, left: list[str], only: bool) -> Iterator[Found]:
    if path.is_file():
        yield from _find_in_file(path, wanted, left, only)
        return
    entries = sorted(os.scandir(path), key=lambda entry: entry.name)
    names = [entry.name for entry in entries]
    if "answers" in names or (any(map(wanted.limit, names)) and _learners(entries, wanted) < _CLASS):
        yield Found(_safe(path.name or str(path.resolve().name)), str(path))
        return
    beside: dict[str, list[str]] = {}
    for entry in entries:
        folder = entry.is_dir(follow_symlinks=False)
        own = None if folder else flat(entry.name)
        if entry.name.startswith(_NOT_OURS) or is_comment(entry.name):
            continue
        if own:
            beside.setdefault(own[0], []).append(entry.name)
        elif folder or is_archive(entry.name) or entry.is_symlink() or _is_packed(entry):
            yield Found(_safe(entry.name), entry.path)
        else:
            left.append(_safe(entry.name))
    for name, members in beside.items():
        yield Found(_safe(name), str(path), tuple(members))


def _is_packed(entry: os.DirEntry[str]) -> bool:
    """Whether a file whose name does not say so is an archive."""
    try:
        return archives.is_packed(read_head(entry.path, archives.HEAD_BYTES))
    except (Unreadable, OSError):
        return False


def _find_in_file(path: Path, wanted: Wanted, left: list[str], only: bool) -> Iterator[Found]:
    """One submission's archive, or a zip of all of them."""
    groups: dict[str, list[str]] = {}
    outer = ""
    if path.name.lower().endswith(".zip"):
        try:
            with zipfile.ZipFile(path) as packed:
                names = [entry.filename for entry in packed.infolist() if not entry.is_dir()]
        except Exception:  # whatever is wrong with it, reading it as one submission tells
            names = []
        names = [name for name in names if not name.startswith(_NOT_OURS) and not is_comment(name)]
        outer = _around(names, wanted) if only else ""
        tops = {name.removeprefix(outer).partition("/")[0] for name in names}
        alone = "answers" in tops or any(wanted.limit(top) for top in tops) or len(tops) < 2
        for name in [] if alone and not all(MOODLE.fullmatch(top) or flat(top) for top in tops) else names:
            top, slash, _ = name.removeprefix(outer).partition("/")
            own = None if slash else flat(name)
            group = own[0] if own else top
            if group.startswith(_NOT_OURS):
                continue
            if slash or own or is_archive(name):
                groups.setdefault(group, []).append(name)
            else:
                left.append(_safe(name))
    if not groups:
        yield Found(_safe(path.name), str(path))
    for group, members in groups.items():
        inside = f"{outer}{group}" if all(member.startswith(f"{outer}{group}/") for member in members) else ""
        yield Found(_safe(group) or "(no name)", str(path), tuple(members), inside)


def _class_in(path: Path, wanted: Wanted, out: Path | None) -> Path:
    """The path itself, or the folder in it, alone there, that holds what more than one learner handed in."""
    if not path.is_dir():
        return path
    inner, entries = path, _ours(path, wanted, out)
    for _ in range(DEPTH):
        if len(entries) != 1 or not entries[0].is_dir(follow_symlinks=False):
            break
        inner = Path(entries[0].path)
        try:
            entries = _ours(inner, wanted, out)
        except OSError:
            return path
    alone = any(entry.name == "answers" for entry in entries)
    return inner if inner != path and not alone and _learners(entries, wanted) > 1 else path


def _ours(path: Path, wanted: Wanted, out: Path | None) -> list[os.DirEntry[str]]:
    """What may be somebody's work; what a desktop leaves behind, a list or note beside it, and results are not."""
    results = str(out.absolute()) if out else ""
    return [
        entry
        for entry in os.scandir(path)
        if not entry.name.startswith(_NOT_OURS)
        and entry.path != results
        and (entry.is_dir(follow_symlinks=False) or is_archive(entry.name) or wanted.limit(entry.name))
    ]


def _learners(entries: Iterable[os.DirEntry[str]], wanted: Wanted) -> int:
    """How many learners' work is among these, as far as it matters."""
    folders = packed = 0
    for entry in entries:
        if not entry.is_dir(follow_symlinks=False):
            packed += is_archive(entry.name)
        elif _has_answers(entry, wanted):
            folders += 1
        if folders >= _CLASS:
            break
    return _counted(folders, packed)


def _counted(folders: int, packed: int) -> int:
    """One folder of answers with archives beside it is one learner's, who packed something else."""
    return 1 if folders == 1 else folders + packed


def _has_answers(folder: os.DirEntry[str], wanted: Wanted) -> bool:
    try:
        names = os.listdir(folder.path)
    except OSError:
        return False
    return any(name == "answers" or (name != MANIFEST and wanted.limit(name)) for name in names)


def _around(names: Sequence[str], wanted: Wanted) -> str:
    """The same for paths in an archive: the folders, each ending in a slash, around those of more than one learner."""
    outer = ""
    for _ in range(DEPTH):
        tops = {name[len(outer) :].partition("/")[0] for name in names}
        if len(tops) != 1 or f"{outer}{next(iter(tops))}" in names:
            break
        outer += f"{tops.pop()}/"
    folders, packed = set(), set()
    for name in names:
        whose, inside, rest = name[len(outer) :].partition("/")
        if whose == "answers" or (wanted.limit(whose) and not inside):
            return ""
        if not inside and is_archive(whose):
            packed.add(whose)
        elif wanted.limit(rest) and rest != MANIFEST and rest.rpartition("/")[0] in ("", "answers"):
            folders.add(whose)
    return outer if _counted(len(folders), len(packed)) > 1 else ""


def _safe(name: str) -> str:
    return printable(name)[: limits.NAME_CHARS]
