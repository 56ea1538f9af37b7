"""What instructors really have -> submissions: folders, archives, one archive of all, cloned repositories."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

import msgspec

from labproof.graders import limits
from labproof.graders.batch import archives
from labproof.graders.batch.archives import is_archive
from labproof.graders.batch.sites import MOODLE, flat, is_comment
from labproof.graders.batch.sources import DEPTH, Found, Wanted
from labproof.graders.reading import Unreadable, read_head
from labproof.graders.wording import printable

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
    found: list[Found] = []
    for path in paths:
        prefix = f"{printable(path.name)}/" if len(paths) > 1 else ""
        beside = [] if left is None else left
        found += [msgspec.structs.replace(one, name=prefix + one.name) for one in _find(path, wanted, beside)]
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


def _find(path: Path, wanted: Wanted, left: list[str]) -> Iterator[Found]:
    if path.is_file():
        yield from _find_in_file(path, wanted, left)
        return
    path = _class_in(path, wanted)
    entries = sorted(os.scandir(path), key=lambda entry: entry.name)
    names = [entry.name for entry in entries]
    if "answers" in names or (any(map(wanted.limit, names)) and not _is_class(entries, wanted)):
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


def _find_in_file(path: Path, wanted: Wanted, left: list[str]) -> Iterator[Found]:
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
        outer = _around(names, wanted)
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


def _class_in(path: Path, wanted: Wanted) -> Path:
    """The folder itself, or the one in it, alone there, that holds what more than one learner handed in."""
    inner, entries = path, _ours(path, wanted)
    for _ in range(DEPTH):
        if len(entries) != 1 or not entries[0].is_dir(follow_symlinks=False):
            break
        inner = Path(entries[0].path)
        try:
            entries = _ours(inner, wanted)
        except OSError:
            return path
    alone = any(entry.name == "answers" for entry in entries)
    return inner if not alone and _is_class(entries, wanted) else path


def _ours(path: Path, wanted: Wanted) -> list[os.DirEntry[str]]:
    """What may be somebody's work; what a desktop leaves behind, and a list or note beside it, is not."""
    return [
        entry
        for entry in os.scandir(path)
        if not entry.name.startswith(_NOT_OURS)
        and (entry.is_dir(follow_symlinks=False) or is_archive(entry.name) or wanted.limit(entry.name))
    ]


def _is_class(entries: Iterable[os.DirEntry[str]], wanted: Wanted) -> bool:
    """Whether more than one learner's work is among these."""
    learners = (True for entry in entries if _is_handed_in(entry, wanted))
    return len(list(islice(learners, 2))) == 2


def _is_handed_in(entry: os.DirEntry[str], wanted: Wanted) -> bool:
    if not entry.is_dir(follow_symlinks=False):
        return is_archive(entry.name)
    try:
        return any(name == "answers" or wanted.limit(name) for name in os.listdir(entry.path))
    except OSError:
        return False


def _around(names: Sequence[str], wanted: Wanted) -> str:
    """The same for paths in an archive: the folders, each ending in a slash, around those of more than one learner."""
    outer = ""
    for _ in range(DEPTH):
        tops = {name[len(outer) :].partition("/")[0] for name in names}
        if len(tops) != 1 or f"{outer}{next(iter(tops))}" in names:
            break
        outer += f"{tops.pop()}/"
    learners = set()
    for name in names:
        whose, inside, rest = name[len(outer) :].partition("/")
        if whose == "answers" or (wanted.limit(whose) and not inside):
            return ""
        if is_archive(whose) if not inside else wanted.limit(rest):
            learners.add(whose)
    return outer if len(learners) > 1 else ""


def _safe(name: str) -> str:
    return printable(name)[: limits.NAME_CHARS]
