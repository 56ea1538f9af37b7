"""A machine of a test's own: accounts, /srv and, where asked, a network that are gone when it ends."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

COURSES = Path(__file__).resolve().parents[1] / "data" / "courses"
_OWN = """
mount -t tmpfs none /srv; cp -a /etc "$1/etc"; mount --bind "$1/etc" /etc; cd "$1"
python="$2"; export PYTEST_ADDOPTS= PYTHONDONTWRITEBYTECODE=1
labproof() { "$python" -m labproof.graders.cli "$@"; }
# grade NAME: the report live, and evidence of the same moment as a hand-in.
grade() { "$python" -m pytest -q -p no:cacheprovider course --report-json="$1.json" >"$1.txt" || :
          labproof record course --to="$1/answers/evidence.json"; }
"""


def run(folder: Path, course: str, script: str, *needs: str, network: bool = False) -> None:
    """Run a shell script there, in ``folder``, with a copy of the course in it; skips where that cannot be had."""
    lacking = [program for program in ("unshare", *needs) if not shutil.which(program)]
    if os.getuid() != 0 or lacking:
        pytest.skip(f"needs root and {', '.join(lacking) or 'nothing else'}")
    shutil.copytree(COURSES / course, folder / "course")
    own = ["unshare", "--mount", "--propagation", "private", *(["--net"] if network else [])]
    command = [*own, "sh", "-ec", f"{_OWN}{script}", "sh", str(folder), sys.executable]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
