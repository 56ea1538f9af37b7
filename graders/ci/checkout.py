"""A checkout as data: the files of its answers, and whether its copy of the labs is the one that grades."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

import msgspec

from labproof.graders import limits
from labproof.graders.batch.wanted import EVIDENCE, Wanted
from labproof.graders.files import Unreadable, open_folder, read_below, read_bytes
from labproof.graders.messages import listed, shown, why
from labproof.graders.model import Lab
from labproof.graders.specs.course import SHARED

_OBEYED = (".py", ".ini", ".cfg", ".toml")
_CACHE = "__pycache__"  # each Python's own


class Refused(Exception):
    """Nothing can be read there; the text says why."""


class Checkout(NamedTuple):
    """What a checkout holds.

    Args:
        files: By name.
        problems: Of single files, by name.
        folder: Where they stand, from the repository's root on, ending in a slash; empty at the root itself.
    """

    files: dict[str, bytes]
    problems: dict[str, str]
    folder: str


def read_checkout(repo: Path, answers: str, wanted: Wanted) -> Checkout:
    """The files of ``answers/``, or of the root where there is no such folder; no link is followed.

    Raises:
        Refused: The folder is a link or a file, or holds too much, or nothing but what has another name.
    """
    with ExitStack() as stack:
        root = stack.enter_context(open_folder(os.path.realpath(repo)))
        inner = _open_answers(stack, root, answers)
        handle, parts = (root, ()) if inner is None else (inner, Path(answers).parts)
        found = Checkout({}, {}, "".join(f"{part}/" for part in parts))
        names = _names(handle)
        unnamed = list(filter(wanted.is_unnamed, names))[: limits.UNNAMED_FILES]
        _take(handle, names, msgspec.structs.replace(wanted, also=frozenset(unnamed)), found)
        if EVIDENCE not in found.files and EVIDENCE not in found.problems:
            _take(root, [EVIDENCE], wanted, found)
        if not (found.files or found.problems):
            _refuse_others(root, answers, names, inner is None)
        return found


def _refuse_others(root: int, answers: str, names: Sequence[str], at_root: bool) -> None:
    """Raise where what lies there in place of answers has only another name, or is one folder too deep."""
    if not at_root and names:
        held = listed([shown(name) for name in names[: limits.FILE_FLAGS]])
        raise Refused(
            f"{answers}/ holds no answer file; there is {held}: call it LAB.yaml, such as part1.yaml"
        )
    near = [name for name in names if at_root and name.lower() == answers.lower()]
    if near:
        raise Refused(
            f"there is no folder {answers}/; there is {shown(near[0])}: call it {answers}"
        )
    for name in names if at_root else ():
        with contextlib.suppress(OSError), ExitStack() as stack:
            inner = stack.enter_context(open_folder(name, root))
            stack.enter_context(open_folder(answers, inner))
            raise Refused(
                f"the answers lie in {shown(name)}/{answers}/; hand in what is in {shown(name)}"
            )


def _open_answers(stack: ExitStack, root: int, answers: str) -> int | None:
    handle = root
    for part in Path(answers).parts:
        try:
            handle = stack.enter_context(open_folder(part, handle))
        except FileNotFoundError:
            return None
        except OSError:
            raise Refused(f"{answers} is a link or a file; commit the folder itself") from None
    return handle


def _names(handle: int) -> list[str]:
    names: list[str] = []
    with os.scandir(handle) as entries:
        for entry in entries:
            if len(names) >= limits.SUBMISSION_FILES:
                raise Refused(
                    f"holds more than {limits.SUBMISSION_FILES} files; commit the answers alone"
                )
            names.append(entry.name)
    return sorted(names)


def _take(handle: int, names: list[str], wanted: Wanted, found: Checkout) -> None:
    for name in names:
        limit = wanted.limit(name)
        if limit:
            try:
                found.files[name] = read_bytes(name, limit, handle)
            except FileNotFoundError:
                continue
            except (Unreadable, OSError) as error:
                found.problems[name] = f"{name}: {why(error)}"


def other_labs(repo: Path, labs: Sequence[Lab]) -> list[str]:
    """What the checkout's own copies of these labs have that is not in those which grade: all of it is ignored."""
    folders = [Path(lab.folder) for lab in labs]
    shared = {folder.parent / name for folder in folders for name in SHARED}
    notes = [_told("labs", _beside(repo, {folder.parent for folder in folders}))]
    for folder in [*folders, *sorted(path for path in shared if path.is_dir())]:
        copy = f"labs/{folder.name}"
        notes.append(_told(copy, sorted(set(_differing(repo, folder, copy)))))
    return list(filter(None, notes))


def _told(copy: str, differing: Sequence[str]) -> str:
    if not differing:
        return ""
    names = ", ".join(shown(name) for name in differing[:3])
    more = f" and {len(differing) - 3} more" if len(differing) > 3 else ""
    why = f"is not what graded this ({names}{more} differ{'' if len(differing) > 1 else 's'})"
    return f"{copy} in this repository {why}; it was ignored"


def _beside(repo: Path, courses: Iterable[Path]) -> list[str]:
    """What pytest would run or obey beside the labs, and is another thing or nothing in their courses."""
    try:
        names = _below(repo, "labs")
    except (Refused, OSError):
        return []
    known = {path.name: path for course in courses for path in course.iterdir()}
    return [
        name
        for name in names
        if name.endswith(_OBEYED)
        and not (name in known and _is_same(repo, f"labs/{name}", known[name]))
    ]


def _is_same(repo: Path, name: str, path: Path) -> bool:
    """Whether a file of the checkout is this one.

    Raises:
        FileNotFoundError: There is none.
    """
    try:
        return read_below(repo, name, limits.LAB_FILE_BYTES) == path.read_bytes()
    except FileNotFoundError:
        raise
    except (Unreadable, OSError):
        return False


def _differing(repo: Path, graded: Path, copy: str) -> Iterator[str]:
    if not os.path.lexists(repo / copy):
        return
    known = {
        path.relative_to(graded).as_posix(): path
        for path in graded.rglob("*")
        if path.is_file() and path.parent.name != _CACHE
    }
    for name, path in known.items():
        try:
            if not _is_same(repo, f"{copy}/{name}", path):
                yield name
        except FileNotFoundError:
            continue
    try:
        yield from (
            name for name in _below(repo, copy) if name != _CACHE and name not in _tops(known)
        )
    except (Refused, OSError):
        yield "what is in it"


def _tops(names: dict[str, Path]) -> set[str]:
    return {name.partition("/")[0] for name in names}


def _below(repo: Path, copy: str) -> list[str]:
    with ExitStack() as stack:
        handle = stack.enter_context(open_folder(os.path.realpath(repo)))
        for part in copy.split("/"):
            handle = stack.enter_context(open_folder(part, handle))
        return _names(handle)
