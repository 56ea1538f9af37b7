"""Settings that lie beside the answers are never pytest's."""

from __future__ import annotations

import pytest

from tests.conftest import LABS

PART1 = str(LABS / "part1")
PLANTED = "from pathlib import Path\nPath(__file__).with_suffix('.ran').touch()\n"
SPELLINGS = {
    "--answers DIR LAB": lambda folder: ["--answers", folder, PART1],
    "LAB --answers DIR": lambda folder: [PART1, "--answers", folder],
    "--answers=DIR LAB": lambda folder: [f"--answers={folder}", PART1],
    "LAB --answers=DIR": lambda folder: [PART1, f"--answers={folder}"],
    "--evidence FILE": lambda folder: ["--evidence", f"{folder}/evidence.json", PART1],
    "--report-json FILE": lambda folder: ["--report-json", f"{folder}/report.json", PART1],
    "--record FILE": lambda folder: ["--record", f"{folder}/evidence.json", PART1],
}
# Their value stands where pytest looks for its settings, before it knows our options.
READ_AS_PATHS = ("--answers DIR LAB", "--evidence FILE", "--report-json FILE", "--record FILE")


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_python_beside_the_answers_is_never_run(learner, spelling):
    learner.solve("part1")
    folder = learner.folder / "answers"
    for name in ("conftest.py", "test_planted.py", "yaml.py", "sitecustomize.py"):
        (folder / name).write_text(PLANTED)
    (folder / "pytest.ini").write_text("[pytest]\naddopts = -k nothing\n")
    for name in ("evidence.json", "report.json"):
        (folder / name).write_text("{}")
    done = learner.run("pytest", *SPELLINGS[spelling](str(folder)))
    told = "part1" in done.stdout or "Recorded" in done.stdout
    assert told != (spelling in READ_AS_PATHS), done.stdout + done.stderr
    if spelling in READ_AS_PATHS:
        assert done.stderr.strip() == (
            f"ERROR: {folder}/pytest.ini lies with what is graded, and pytest would obey it; "
            "write the labs first and each option in one word: pytest labs --answers=DIR"
        )
    assert list(folder.glob("*.ran")) == []
