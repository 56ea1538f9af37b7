"""A folder that the processes of one run share. A run that was killed leaves it, and the next one removes it."""

from __future__ import annotations

import fcntl
import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

_PREFIX = "labproof-run-"


def claim() -> tuple[Path, int]:
    """A new folder, and the descriptor that holds it: the kernel lets go of it when this process ends, however."""
    _reap()
    while True:
        folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
        held = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        fcntl.flock(held, fcntl.LOCK_EX)
        if folder.exists():  # nobody took it for a dead run's before it was held
            return folder, held
        os.close(held)


def _reap() -> None:
    """Remove the folders that no process holds any more; other people's stay."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        with suppress(OSError):
            held = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
            try:
                fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
                if os.fstat(held).st_uid == os.getuid():
                    shutil.rmtree(folder, ignore_errors=True)
            finally:
                os.close(held)
