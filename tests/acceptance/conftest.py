"""labproof as a course's people have it: from the wheel, with no checkout anywhere near."""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from tests.conftest import ROOT


@pytest.fixture(scope="session")
def wheel_python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of a virtual environment with the built wheel, and what it depends on, in it."""
    folder = tmp_path_factory.mktemp("wheel")
    leave = shutil.ignore_patterns(
        ".venv", ".git", "build", "dist", "*.egg-info", "__pycache__", ".*_cache", "tests"
    )
    source = shutil.copytree(ROOT, folder / "source", ignore=leave)
    wheel = [
        *(sys.executable, "-m", "pip", "--disable-pip-version-check"),
        "wheel",
        "-q",
        "--no-deps",
        "--no-build-isolation",
        "--wheel-dir",
        str(folder),
        str(source),
    ]
    subprocess.run(wheel, check=True)
    shutil.rmtree(source)
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder / "venv"], check=True)
    python = folder / "venv" / "bin" / "python"
    # The pip of Ubuntu 22.04 installs for no other Python than its own.
    uv = [sysconfig.get_path("scripts") + "/uv", "pip", "install", "-q", "--no-cache", "--offline"]
    subprocess.run([*uv, "--no-deps", "--python", python, *folder.glob("*.whl")], check=True)
    _lend_dependencies(python, folder / "libraries")
    return python


def _lend_dependencies(python: Path, libraries: Path) -> None:
    """Everything that is installed here but labproof itself."""
    libraries.mkdir()
    for entry in Path(sysconfig.get_path("purelib")).iterdir():
        if not entry.name.startswith(("labproof", "__editable__")) and entry.suffix != ".pth":
            (libraries / entry.name).symlink_to(entry)
    found = subprocess.run(
        [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        capture_output=True,
        text=True,
        check=True,
    )
    Path(found.stdout.strip(), "libraries.pth").write_text(f"{libraries}\n")
