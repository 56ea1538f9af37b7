"""A place as on its own machine: its paths, no network, nothing of this checkout, wheels in place of an index.

Root's own mount and network namespaces hold a root file system of a few of this machine's folders and those that a test
lays; nothing of it is left when it ends.
"""

from __future__ import annotations

import base64
import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator, Mapping
from importlib.metadata import Distribution, distributions
from pathlib import Path

import pytest

from tests.conftest import ROOT

PYTHON = "/python"  # this machine's interpreter, with nothing installed
WHEELS = "/wheels"
# What a machine of any place has of this one. /tmp, /opt and the like are its own.
_SHARED = ("bin", "dev", "etc", "lib", "lib64", "proc", "sbin", "usr")
_ENTER = """
set -e
room=$1; script=$2; user=$3; shift 3
mount -t tmpfs none "$room"
for name in {shared}; do
  if [ -L "/$name" ]; then cp -P "/$name" "$room/$name"
  elif [ -d "/$name" ]; then mkdir "$room/$name"; mount --rbind "/$name" "$room/$name"; fi
done
mkdir -p -m 1777 "$room/tmp"; mkdir "$room/opt"
while [ $# -gt 0 ]; do mkdir -p "$room$2"; mount --bind "$1" "$room$2"; shift 2; done
exec chroot --userspec="$user" "$room" /bin/sh -c "$script"
"""


def run_in_room(
    folder: Path,
    binds: Mapping[str, Path],
    script: str,
    environ: Mapping[str, str],
    user: str = "0:0",
) -> subprocess.CompletedProcess[str]:
    """Run a script of a shell there, or skip where this machine gives no namespaces.

    Args:
        folder: Empty; the room is put over it.
        binds: Its own paths -> folders of this machine.
        user: Numbers of user and group.
    """
    if os.getuid() or not shutil.which("unshare"):
        pytest.skip("needs root and unshare(1), for a root file system of its own")
    enter = _ENTER.format(shared=" ".join(_SHARED))
    mounted = [str(word) for path, source in binds.items() for word in (source, path)]
    own = {
        "PATH": f"{PYTHON}/bin:/usr/local/sbin:/usr/sbin:/usr/bin:/sbin:/bin",
        "LC_ALL": "C.UTF-8",
    }
    pip = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": WHEELS, "PIP_NO_COMPILE": "1"}
    command = [
        "unshare",
        "--mount",
        "--net",
        "--pid",
        "--fork",
        "sh",
        "-c",
        enter,
        "sh",
        folder,
        script,
        user,
        *mounted,
    ]
    return subprocess.run(
        list(map(str, command)),
        env=own | pip | environ,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        timeout=600,
        check=False,
    )


def build_wheels(folder: Path, source: Path) -> None:
    """labproof's wheel, built in a copy of this checkout, and what is installed here packed into wheels again."""
    folder.chmod(0o755)  # for whoever is somebody else there
    leave = shutil.ignore_patterns(
        ".venv", ".git", "build", "dist", "*.egg-info", "__pycache__", ".*_cache"
    )
    shutil.copytree(ROOT, source, ignore=leave)
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "wheel", "--quiet"]
    subprocess.run(
        [*pip, "--no-deps", "--no-build-isolation", "--wheel-dir", folder, source], check=True
    )
    for found in distributions():
        if found.files and found.read_text("WHEEL") and found.name != "labproof":
            _packed(found, folder)


def _packed(found: Distribution, folder: Path) -> None:
    name = found.name.replace("-", "_")
    lines = (found.read_text("WHEEL") or "").splitlines()
    tags = [line.removeprefix("Tag: ") for line in lines if line.startswith("Tag: ")]
    parts = [
        ".".join(dict.fromkeys(column))
        for column in zip(*(tag.split("-") for tag in tags), strict=True)
    ]
    with zipfile.ZipFile(folder / f"{name}-{found.version}-{'-'.join(parts)}.whl", "w") as wheel:
        lines = []
        for path, data in _contents(found):
            wheel.writestr(path, data)
            digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
            lines.append(f"{path},sha256={digest},{len(data)}")
        record = next(str(path) for path in found.files or () if path.name == "RECORD")
        wheel.writestr(record, "\n".join([*lines, f"{record},,"]) + "\n")


def _contents(found: Distribution) -> Iterator[tuple[str, bytes]]:
    for path in found.files or ():
        place = Path(str(found.locate_file(path)))
        outside = str(path).startswith("..") or path.name in (
            "RECORD",
            "INSTALLER",
            "REQUESTED",
            "direct_url.json",
        )
        if not outside and path.suffix != ".pyc" and place.is_file():
            yield str(path), place.read_bytes()
