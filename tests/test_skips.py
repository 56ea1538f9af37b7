"""What a test lacks is told at the end, and no skip passes for a success where none was foreseen."""

import os
import subprocess
import sys

import pytest

from tests.conftest import ROOT

SKIPPED = """
import pytest

@pytest.mark.parametrize("number", range(2))
def test_engine(number):
    pytest.skip(f"needs a Docker Engine (number {number} is away)")

def test_shell():
    pytest.skip("needs strace")

def test_it():
    pass
"""
COUNTED = "Skipped 3: 2 × needs a Docker Engine; 1 × needs strace"


@pytest.mark.parametrize("several", [[], ["-n2"]], ids=["alone", "in processes"])
@pytest.mark.parametrize(
    ("environment", "code", "ending"),
    [
        ({}, 0, "`make tools` installs what tests use"),
        ({"CI": "true"}, 1, "in CI nothing may be"),
        ({"MAY_SKIP": "no-tools"}, 1, "not foreseen in .ci/skips: needs strace"),
        ({"MAY_SKIP": "no-tools no-sudo"}, 0, "`make tools` installs what tests use"),
    ],
    ids=["by hand", "in CI", "not foreseen", "foreseen"],
)
def test_what_was_skipped_is_counted_last_and_fails_where_it_may_not_be(
    tmp_path, environment, code, ending, several
):
    done = run(tmp_path, "tests", several, environment)
    assert (done.returncode, done.stdout.splitlines()[-1]) == (code, f"{COUNTED} ({ending})")


def test_a_learners_run_tells_of_no_tests_of_ours(tmp_path):
    """pytest loads our conftest where it is told of no folder, and labs skip what a machine cannot show."""
    done = run(tmp_path, "labs", [], {"CI": "true"})
    assert (done.returncode, "1 passed, 3 skipped" in done.stdout) == (0, True)
    assert COUNTED[:7] not in done.stdout


def run(folder, room, several, environment):
    (folder / room).mkdir()
    (folder / room / "test_it.py").write_text(SKIPPED)
    clean = {
        key: value
        for key, value in os.environ.items()
        if not key.startswith("PYTEST") and key not in ("CI", "MAY_SKIP")
    }
    own = ["-p", "tests.conftest", f"--rootdir={folder}"]
    return subprocess.run(
        [sys.executable, "-m", "pytest", *own, *several, folder],
        cwd=ROOT,
        env=clean | environment,
        capture_output=True,
        text=True,
        check=False,
    )
