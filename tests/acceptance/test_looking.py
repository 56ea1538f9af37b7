"""A course of questions whose answers have many spellings, proven by the commands alone."""

import shutil

from tests.acceptance.machine import COURSES
from tests.conftest import Learner


def test_the_course_is_proven_and_its_reference_learner_earns_all(tmp_path):
    shutil.copytree(COURSES / "looking", tmp_path / "course")
    done = Learner(tmp_path).run("labproof", "validate", "course")
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    told = done.stdout.splitlines()
    assert [line for line in told if not line.startswith(" ")] == ["files: valid", "network: valid"]
    assert [line.split()[2:5] for line in told if "reference" in line] == [
        ["4", "of", "4"],
        ["3", "of", "3"],
    ]
