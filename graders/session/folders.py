"""A lab's folders on this machine, and the network namespace that may go with them.

A folder is laid and removed under another name beside it, and moved in one step: whatever moment a run is killed in,
what is left bears the lab's name or its mark, and the next one finds it.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import secrets
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from labproof.graders import limits
from labproof.graders.files import Unreadable, read_below
from labproof.graders.model import Lab
from labproof.graders.session.workplace import (
    LIMIT_S,
    CannotPrepare,
    NotPrepared,
    Progress,
    ScriptFailed,
    ended,
    mark_text,
    owner_of,
    said,
)
from labproof.graders.specs.prepares import MARK, network_of

_RUN = "LABPROOF_BEGUN"  # in the environment of what a lab's scripts start, which is how it is found again
_GONE_S = 5  # a process that was killed is gone by then
_PATH = f"{os.environ.get('PATH', os.defpath)}:/usr/sbin:/sbin"


class Folders:
    """The place of a lab that has no container of its own."""

    def __init__(self, lab: Lab) -> None:
        """Touch nothing yet."""
        assert lab.prepares is not None
        self.lab, self.folders = lab, [Path(folder) for folder in lab.prepares.folders]
        self.network = network_of(lab.id) if lab.prepares.network else ""
        self.described = ", ".join(lab.prepares.folders)
        self.described += f" and the network namespace {self.network}" if self.network else ""
        self.enter = f"ip netns exec {self.network} sh" if self.network else ""

    def close(self) -> None:
        """Nothing is held."""

    def progress(self) -> Progress:
        """The first folder's mark says it, where all else that was made is there."""
        marks = [self._mark(folder) for folder in self.folders]
        whole = all(marks) and (not self.network or _network_file(self.network).exists())
        if whole and marks[0].get("progress") == Progress.BEGUN.value:
            return Progress.BEGUN
        left = any(
            os.path.lexists(aside) for folder in self.folders for aside, _ in self._asides(folder)
        )
        return Progress.PARTLY if left or any(marks) else Progress.NOTHING

    def make(self) -> None:
        """Lay each folder with its mark, and the network namespace."""
        for folder in self.folders:
            if os.path.lexists(folder):
                raise NotPrepared(
                    f"{folder} is there already and not of this lab; move it away, and begin again"
                )
        if self.network and _network_file(self.network).exists():
            problem = f"the network namespace {self.network} is there already and not of this lab"
            raise NotPrepared(
                f"{problem}; remove it with `ip netns del {self.network}`, and begin again"
            )
        run = secrets.token_hex(8)
        for folder in self.folders:
            top = folder
            while not os.path.lexists(top.parent):
                top = top.parent
            aside = self._aside(top)
            inner = aside / folder.relative_to(top)
            inner.mkdir(parents=True)
            text = mark_text(self.lab, Progress.PARTLY, run=run, top=str(top))
            (inner / MARK).write_text(text, encoding="utf-8")
            aside.rename(top)
        if self.network:
            _ip("netns", "add", self.network)

    def run(self, script: str) -> None:
        """In the first folder and in the network namespace, with nothing to read and a time limit."""
        enter = ["nsenter", f"--net={_network_file(self.network)}"] if self.network else []
        mark = self._mark(self.folders[0])
        # Not a pipe: what the script leaves running would hold it open.
        with tempfile.TemporaryFile() as stderr:
            try:
                done = subprocess.run(
                    [*enter, "/bin/sh", "-eu", "-c", script],
                    cwd=self.folders[0],
                    env={**os.environ, _RUN: mark.get("run", "")},
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=stderr,
                    timeout=LIMIT_S,
                    check=False,
                    start_new_session=True,
                )
            except subprocess.TimeoutExpired:
                raise ScriptFailed(f"did not end within {LIMIT_S} s") from None
            stderr.seek(0)
            *_, words = ["", *stderr.read().decode("utf-8", "replace").strip().splitlines()]
        if done.returncode:
            raise ended(done.returncode, words)

    def note(self, progress: Progress) -> None:
        """On the first folder; a script that hid or took away a mark is told of."""
        for folder in self.folders:
            if progress is Progress.BEGUN and not self._mark(folder):
                _unmount(folder)
                problem = f"`begin` hid or removed {MARK} of {folder}"
                raise NotPrepared(
                    f"{problem}; let it mount below the folder, and leave that file alone"
                )
        mark = self._mark(self.folders[0])
        if mark:
            text = mark_text(self.lab, progress, run=mark.get("run", ""), top=mark.get("top", ""))
            _replace(self.folders[0] / MARK, text)

    def remove(self) -> list[str]:
        """The first folder last, as its mark tells of the rest."""
        problems = []
        try:
            if any(self._mark(folder) for folder in self.folders):
                _end(self._running)
                self._end_network()
            for folder in reversed(self.folders):
                self._remove(folder)
        except (OSError, NotPrepared) as error:
            problems.append(said(error))
        return problems

    def _remove(self, folder: Path) -> None:
        mark = self._mark(folder)
        if mark:
            _unmount(folder)
            top = Path(mark.get("top", ""))
            folder.rename(
                self._aside(top if folder.is_relative_to(top) and top.parts[1:] else folder)
            )
        for aside, top in self._asides(folder):
            if os.path.lexists(aside):
                _remove_empty(folder, top)
                shutil.rmtree(aside)

    def _aside(self, top: Path) -> Path:
        """What a folder is called beside itself while it is laid or removed."""
        digest = hashlib.sha256(f"{owner_of(self.lab)} {top}".encode()).hexdigest()[:12]
        return top.with_name(f".labproof-{self.lab.id}-{digest}")

    def _asides(self, folder: Path) -> Iterator[tuple[Path, Path]]:
        """Where a killed run may have left it, each with the highest folder that was made for it."""
        return ((self._aside(top), top) for top in (folder, *folder.parents[:-1]))

    def _mark(self, folder: Path) -> dict[str, str]:
        """What this lab wrote on a folder; empty where it is somebody else's, or not there."""
        try:
            mark = json.loads(read_below(folder, MARK, limits.SMALL_FILE_BYTES))
            mine = mark["lab"] == owner_of(self.lab) and not folder.is_symlink()
            return (
                {key: value for key, value in mark.items() if isinstance(value, str)}
                if mine
                else {}
            )
        except (OSError, Unreadable, ValueError, KeyError, TypeError, AttributeError):
            return {}

    def _running(self) -> list[int]:
        """What the lab's scripts left, also those of a killed run."""
        run = self._mark(self.folders[0]).get("run", "")
        sign, found = f"{_RUN}={run}".encode(), []
        for folder in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):
                if run and sign in (folder / "environ").read_bytes().split(b"\0"):
                    found.append(int(folder.name))
        return found

    def _end_network(self) -> None:
        if self.network and _network_file(self.network).exists():
            _end(self._in_network)
            _ip("netns", "del", self.network)

    def _in_network(self) -> list[int]:
        with suppress(NotPrepared):  # half of a namespace has none
            return [int(pid) for pid in _ip("netns", "pids", self.network).split()]
        return []


def _network_file(name: str) -> Path:
    return Path("/run/netns", name)


def _ip(*arguments: str) -> str:
    try:
        done = subprocess.run(
            ["ip", *arguments],
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
            env={"PATH": _PATH},
        )
    except FileNotFoundError:
        raise CannotPrepare(
            "there is no ip(8) here, which makes network namespaces; install iproute2"
        ) from None
    if done.returncode:
        words = " ".join(done.stderr.split())[-limits.SHOWN_CHARS :]
        kind, advice = (
            (NotPrepared, "") if os.getuid() == 0 else (CannotPrepare, "; call this as root")
        )
        raise kind(f"`ip {' '.join(arguments)}` failed ({words}){advice}")
    return done.stdout


def _end(running: Callable[[], list[int]]) -> None:
    """End processes, and those that they start while they are being ended.

    Raises:
        NotPrepared: They start others faster than they can be ended.
    """
    ends = time.monotonic() + _GONE_S
    while pids := running() or running():  # one that is just being executed shows no environment
        if time.monotonic() > ends:
            raise NotPrepared(
                f"what its scripts left running starts anew faster than it can be ended: process {pids[0]}"
            )
        for pid in pids:
            _kill(pid)


def _kill(pid: int) -> None:
    """End a process, and wait until it is gone: what it holds cannot be unmounted before."""
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)
    ends = time.monotonic() + _GONE_S
    while _lives(pid) and time.monotonic() < ends:
        time.sleep(0.01)


def _lives(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text(errors="replace").rpartition(")")[2].split()[0]
    except (OSError, IndexError):
        return False
    return state not in "ZX"


def _unmount(folder: Path) -> None:
    """Whatever is mounted on or below a folder, the last one first.

    Raises:
        NotPrepared: Something still is: what is in it may be anybody's, so nothing may be removed there.
    """
    for point in reversed(_mounts(folder)):
        subprocess.run(
            ["umount", "-l", "--", point],
            capture_output=True,
            timeout=30,
            check=False,
            env={"PATH": _PATH},
        )
    left = _mounts(folder)
    if left:
        raise NotPrepared(f"{left[-1]} is still mounted; unmount it as root, and end again")


def _mounts(folder: Path) -> list[str]:
    """Mount points on or below it, in the order they were mounted (proc_pid_mountinfo(5))."""
    lines = (
        Path("/proc/self/mountinfo")
        .read_text(encoding="utf-8", errors="surrogateescape")
        .splitlines()
    )
    points = (
        re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), line.split()[4])
        for line in lines
    )
    real = folder.resolve()
    return [point for point in points if Path(point).is_relative_to(real)]


def _remove_empty(folder: Path, top: Path) -> None:
    """The folders around it up to the highest one that was made for it, as far as nothing else is in them."""
    for parent in folder.parents:
        if not parent.is_relative_to(top):
            return
        try:
            parent.rmdir()
        except FileNotFoundError:
            continue
        except OSError:
            return


def _replace(path: Path, text: str) -> None:
    """In one step, and through no link that somebody laid meanwhile."""
    handle, name = tempfile.mkstemp(prefix=f"{path.name}-", dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            os.fchmod(file.fileno(), 0o644)
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
