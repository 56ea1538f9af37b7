"""A folder outlives a run that was killed, and not the next one."""

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from labproof.graders.session import shared_folder


@pytest.fixture(autouse=True)
def temporary(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    (tmp_path / "labproof").mkdir(mode=0o700)
    return tmp_path / "labproof"


def test_what_a_killed_run_left_is_removed_and_what_a_living_one_holds_is_not(temporary):
    code = "import os, shared_folder; print(*shared_folder.claim(), flush=True); os.kill(os.getpid(), 9)"
    environment = os.environ | {
        "XDG_RUNTIME_DIR": str(temporary.parent),
        "PYTHONPATH": str(Path(shared_folder.__file__).parent),
    }
    killed = subprocess.run(
        [sys.executable, "-c", code],
        cwd=temporary.parent,
        env=environment,
        capture_output=True,
        text=True,
    )
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    left = Path(killed.stdout.split()[0])
    assert left.is_dir()
    mine, _ = shared_folder.claim()
    other, _ = shared_folder.claim()
    assert not left.exists()
    assert sorted(temporary.iterdir()) == sorted([mine, other])


def test_no_link_is_followed(temporary):
    kept = temporary / "kept"
    kept.mkdir()
    (temporary / "labproof-run-x").symlink_to(kept)
    shared_folder.claim()
    assert kept.is_dir()


def test_a_run_with_workers_that_is_told_to_stop_leaves_nothing_for_long(
    temporary, tmp_path_factory
):
    """SIGTERM ends the process that prints at once; the folder goes with the next run."""
    folder = tmp_path_factory.mktemp("run")
    (folder / "test_it.py").write_text(
        "import os, signal\ndef test_it():\n    os.kill(os.getppid(), signal.SIGTERM)\n"
    )
    environment = os.environ | {"XDG_RUNTIME_DIR": str(temporary.parent)}
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-n",
        "2",
        "-p",
        "no:cacheprovider",
        f"--rootdir={folder}",
    ]
    told = subprocess.run(
        [*command, "test_it.py"], cwd=folder, env=environment, capture_output=True, timeout=300
    )
    assert told.returncode == -signal.SIGTERM
    assert len(list(temporary.glob("labproof-*"))) == 1
    mine, _ = shared_folder.claim()
    assert list(temporary.glob("labproof-*")) == [mine]


@pytest.mark.parametrize("wrong", ["a link", "others may write", "a file"])
def test_a_place_that_others_could_have_made_is_not_used(
    temporary, tmp_path_factory, monkeypatch, wrong
):
    cache = tmp_path_factory.mktemp("cache")
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache))
    temporary.rmdir()
    if wrong == "a link":
        temporary.symlink_to(cache)
    elif wrong == "a file":
        temporary.touch()
    else:
        temporary.mkdir()
        temporary.chmod(0o777)
    assert shared_folder.own_folder() == cache / "labproof"


def test_what_is_for_everybody_is_the_last_resort(temporary, monkeypatch):
    around = temporary.parent
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/proc/none")
    monkeypatch.setenv("XDG_CACHE_HOME", "/proc/none")
    monkeypatch.setattr(tempfile, "tempdir", str(around))
    assert shared_folder.own_folder() is None
    folder, _ = shared_folder.claim()
    assert folder.parent == around
