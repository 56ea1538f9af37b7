"""What instructors really have -> submissions: folders, archives, one archive of all, cloned repositories."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

import msgspec

from labproof.graders import limits
from labproof.graders.batch.archives import is_archive
from labproof.graders.batch.sites import MOODLE, flat
from labproof.graders.batch.sources import DEPTH, EVIDENCE, Found, Wanted
from labproof.graders.wording import printable

_NOT_OURS = (".", "__MACOSX")


def find_submissions(paths: Iterable[Path], wanted: Wanted, out: Path | None = None) -> list[Found]:
    """Submissions under these paths, sorted by name; names are unique.

    Args:
        out: Where results go: no submission, though it may lie among them.

    Raises:
        FileNotFoundError: One of the paths is not there, or cannot be read.
    """
    paths = [path.absolute() for path in paths]  # workers are at home in /, never in a submission
    found: list[Found] = []
    for path in paths:
        prefix = f"{printable(path.name)}/" if len(paths) > 1 else ""
        found += [msgspec.structs.replace(one, name=prefix + one.name) for one in _find(path, wanted)]
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


def _find(path: Path, wanted: Wanted) -> Iterator[Found]:
    if path.is_file():
        yield from _find_in_file(path, wanted)
        return
    path = _class_in(path, wanted)
    entries = sorted(os.scandir(path), key=lambda entry: entry.name)
    names = [entry.name for entry in entries]
    if "answers" in names or EVIDENCE in names or any(wanted.limit(name) for name in names):
        yield Found(_safe(path.name or str(path.resolve().name)), str(path))
        return
    beside: dict[str, list[str]] = {}
    for entry in entries:
        folder = entry.is_dir(follow_symlinks=False)
        own = None if folder else flat(entry.name)
        if own:
            beside.setdefault(own[0], []).append(entry.name)
        elif not entry.name.startswith(_NOT_OURS) and (folder or is_archive(entry.name) or entry.is_symlink()):
            yield Found(_safe(entry.name), entry.path)
    for name, members in beside.items():
        yield Found(_safe(name), str(path), tuple(members))


def _find_in_file(path: Path, wanted: Wanted) -> Iterator[Found]:
    """One submission's archive, or a zip of all of them."""
    groups: dict[str, list[str]] = {}
    outer = ""
    if path.name.lower().endswith(".zip"):
        try:
            with zipfile.ZipFile(path) as packed:
                names = [entry.filename for entry in packed.infolist() if not entry.is_dir()]
        except Exception:  # whatever is wrong with it, reading it as one submission tells
            names = []
        names = [name for name in names if not name.startswith(_NOT_OURS)]
        outer = _around(names, wanted)
        tops = {name.removeprefix(outer).partition("/")[0] for name in names}
        alone = "answers" in tops or any(wanted.limit(top) for top in tops) or len(tops) < 2
        for name in [] if alone and not all(MOODLE.fullmatch(top) or flat(top) for top in tops) else names:
            top, slash, _ = name.removeprefix(outer).partition("/")
            own = None if slash else flat(name)
            group = own[0] if own else top
            if not group.startswith(_NOT_OURS):
                groups.setdefault(group, []).append(name)
    if not groups:
        yield Found(_safe(path.name), str(path))
    for group, members in groups.items():
        inside = f"{outer}{group}" if all(member.startswith(f"{outer}{group}/") for member in members) else ""
        yield Found(_safe(group) or "(no name)", str(path), tuple(members), inside)


def _class_in(path: Path, wanted: Wanted) -> Path:
    """The folder itself, or the one in it, alone there, that holds what more than one learner handed in."""
    inner, entries = path, list(os.scandir(path))
    for _ in range(DEPTH):
        if len(entries) != 1 or not entries[0].is_dir(follow_symlinks=False):
            break
        inner = Path(entries[0].path)
        try:
            entries = list(os.scandir(inner))
        except OSError:
            return path
    learners = (True for entry in entries if _is_handed_in(entry, wanted))
    alone = any(entry.name == "answers" or wanted.limit(entry.name) for entry in entries)
    return path if alone or len(list(islice(learners, 2))) < 2 else inner


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
