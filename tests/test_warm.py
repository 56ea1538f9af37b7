"""A run that starts warm is like one that starts cold, from its folder to its end."""

import os
import re
import subprocess
import sys

import pytest

from tests import warm

CLI = "labproof.graders.cli"
CLEAN = {key: value for key, value in os.environ.items() if not key.startswith(("PYTEST", "COV_"))}
SHOWS = """
import os, signal, sys
def test_it():
    print(os.getcwd(), os.environ["MINE"], sys.argv[1:], repr(sys.stdin.read()), sys.stdout.encoding)
    print("héllo", file=sys.stderr)
"""
KILLED = "import os, signal\ndef test_it(): os.kill(os.getpid(), signal.SIGKILL)\n"


def cold(module, arguments, folder, environment):
    return subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("module", "arguments", "code"),
    [
        (CLI, ["--version"], 0),
        (CLI, ["grade"], 2),
        (CLI, ["validate", "nowhere"], 1),
        ("pytest", ["-sq", "-p", "no:cacheprovider", "test_shows.py"], 0),
        ("pytest", ["-sq", "-p", "no:cacheprovider", "test_killed.py"], -9),
        ("pytest", ["-sq", "-p", "no:cacheprovider", "nowhere"], 4),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else None,
)
@pytest.mark.parametrize("more", [{}, {"PYTHONIOENCODING": "latin-1"}], ids=["as here", "latin-1"])
def test_it_prints_and_ends_alike(tmp_path, module, arguments, code, more):
    (tmp_path / "test_shows.py").write_text(SHOWS, encoding="utf-8")
    (tmp_path / "test_killed.py").write_text(KILLED)
    environment = CLEAN | {"MINE": "its own"} | (more if module == CLI else {})
    said = [run(module, arguments, tmp_path, environment) for run in (cold, warm.run)]
    assert [done.returncode for done in said] == [code, code]
    assert without_times(said[1].stdout) == without_times(said[0].stdout)
    assert said[1].stderr == said[0].stderr


def test_one_leaves_nothing_for_the_next(tmp_path):
    (tmp_path / "test_it.py").write_text(
        "import os, labproof\ndef test_it():\n"
        "    assert not hasattr(labproof, 'mine') and 'MINE' not in os.environ\n"
        "    labproof.mine = os.environ['MINE'] = 'left'\n"
    )
    arguments = ["-q", "-p", "no:cacheprovider", "test_it.py"]
    for _ in range(2):
        done = warm.run("pytest", arguments, tmp_path, CLEAN)
        assert done.returncode == 0, done.stdout


def without_times(text):
    return [re.sub(r"\d+\.\d+s", "", line) for line in text.splitlines()]
