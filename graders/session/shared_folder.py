"""A folder that the processes of one run share. A run that was killed leaves it, and the next one removes it."""

from __future__ import annotations

import fcntl
import os
import shutil
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

_PREFIX = "labproof-run-"


def own_folder() -> Path | None:
    """Where this user's runs keep what they share with each other: nobody else can write there, or name it before us.

    That is no folder for everybody's temporary files, which an exercise lists. None where there is nothing better.
    """
    runtime = os.environ.get("XDG_RUNTIME_DIR", "") or f"/run/user/{os.getuid()}"
    cache = os.environ.get("XDG_CACHE_HOME", "") or os.path.expanduser("~/.cache")
    for around in (runtime, cache):
        with suppress(OSError):
            if not os.path.isabs(around) or (
                around == runtime and os.stat(around).st_uid != os.getuid()
            ):
                continue
            folder = Path(around, "labproof")
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            found = folder.lstat()
            if (
                stat.S_ISDIR(found.st_mode)
                and found.st_uid == os.getuid()
                and not found.st_mode & 0o022
            ):
                with tempfile.TemporaryFile(dir=folder):  # a home may be read-only, or full
                    return folder
    return None


def claim() -> tuple[Path, int]:
    """A new folder, and the descriptor that holds it: the kernel lets go of it when this process ends, however."""
    around = own_folder() or Path(tempfile.gettempdir())
    _reap(around)
    while True:
        folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=around))
        held = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        fcntl.flock(held, fcntl.LOCK_EX)
        if folder.exists():  # nobody took it for a dead run's before it was held
            return folder, held
        os.close(held)


def _reap(around: Path) -> None:
    """Remove the folders that no process holds any more; other people's stay."""
    for folder in around.glob(f"{_PREFIX}*"):
        with suppress(OSError):
            held = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
            try:
                fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
                if os.fstat(held).st_uid == os.getuid():
                    shutil.rmtree(folder, ignore_errors=True)
            finally:
                os.close(held)
