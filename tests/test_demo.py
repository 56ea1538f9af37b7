"""`make demo` is what a stranger runs first."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def test_the_demo_passes_right_answers_and_fails_the_planted_one_alone():
    done = subprocess.run(
        [sys.executable, "-m", "tests.demo"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert (
        ">>> All went as it must: the right answers passed, and the wrong one failed, alone."
        in done.stdout
    )
