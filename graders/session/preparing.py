"""A machine made ready for a lab, and made as it was: only inside the folders that the lab declares."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

from labproof.graders.model import Lab

MARK = ".labproof-begun"  # in each folder that was made: which lab made it, when, on which boot
_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
_LIMIT_S = 300


class NotPrepared(Exception):
    """The machine was left, or made again, as it was; the text says why."""


def begin(lab: Lab) -> Iterator[str]:
    """Make the lab's folders and run its `begin` in the first one; yields what was done, a line each.

    Begun already, it does nothing. Where anything fails, all is undone.

    Raises:
        NotPrepared: A folder is somebody else's, or `begin` failed.
    """
    assert lab.prepares is not None
    folders = [Path(folder) for folder in lab.prepares.folders]
    if all(_is_ours(lab, folder) for folder in folders):
        yield f"{lab.id} is begun already; `labproof end {lab.path}` undoes it"
        return
    for folder in folders:
        if os.path.lexists(folder) and not _is_ours(lab, folder):
            raise NotPrepared(f"{folder} is there already and not of this lab; move it away, and begin again")
    try:
        for folder in folders:
            folder.mkdir(parents=True, exist_ok=True)
            _mark(lab, folder)
        _run(lab.prepares.begin, folders[0])
    except (OSError, NotPrepared) as error:
        told = [str(error), *_end(lab)]
        raise NotPrepared("; ".join(told)) from None
    yield f"began {lab.id} in {', '.join(map(str, folders))}; `labproof end {lab.path}` undoes it"


def end(lab: Lab) -> Iterator[str]:
    """Run the lab's `end`, and remove the folders that `begin` made; yields what was done, a line each.

    Raises:
        NotPrepared: Something is left.
    """
    assert lab.prepares is not None
    begun = [folder for folder in lab.prepares.folders if _is_ours(lab, Path(folder))]
    told = _end(lab)
    if told:
        raise NotPrepared("; ".join(told))
    yield f"ended {lab.id}: {', '.join(begun)} removed" if begun else f"{lab.id} is not begun here"


def _end(lab: Lab) -> list[str]:
    """What could not be undone; the rest is."""
    assert lab.prepares is not None
    begun = [folder for folder in map(Path, lab.prepares.folders) if _is_ours(lab, folder)]
    told = []
    if begun and lab.prepares.end:
        try:
            _run(lab.prepares.end, begun[0])
        except (OSError, NotPrepared) as error:
            told.append(str(error))
    for folder in begun:
        try:
            shutil.rmtree(folder)
        except OSError as error:
            told.append(f"{error.filename}: {error.strerror}")
    return told


def _is_ours(lab: Lab, folder: Path) -> bool:
    """Whether this lab made it; a link is nobody's, since it leads elsewhere."""
    try:
        told = json.loads((folder / MARK).read_text(encoding="utf-8"))
        return not folder.is_symlink() and told["lab"] == _name(lab)
    except (OSError, ValueError, KeyError, TypeError):
        return False


def _name(lab: Lab) -> str:
    return f"{lab.course.title}/{lab.id}"


def _mark(lab: Lab, folder: Path) -> None:
    boot_id = _BOOT_ID.read_text(encoding="ascii").strip() if _BOOT_ID.exists() else ""
    at = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    told = json.dumps({"lab": _name(lab), "boot_id": boot_id, "at": at}) + "\n"
    (folder / MARK).write_text(told, encoding="utf-8")


def _run(script: str, folder: Path) -> None:
    """A script of the lab, in its folder, with nothing to read and a time limit."""
    try:
        done = subprocess.run(
            ["/bin/sh", "-eu", "-c", script],
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            timeout=_LIMIT_S,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise NotPrepared(f"it did not end within {_LIMIT_S} s") from None
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()[-1:] or ["it said nothing"]
        raise NotPrepared(f"the lab's script ended with {done.returncode}: {said[0][-200:]}")
