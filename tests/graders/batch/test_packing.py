"""`labproof submit`: what it packs is what `labproof grade` takes, and what is open is told."""

from __future__ import annotations

import zipfile

import pytest

from tests.graders.batch.hand_ins import (
    GOOD,
    grade,
    lay,
    zipped,
)


def test_submit_packs_what_grade_takes_and_tells_what_is_open(learner):
    learner.solve("part1")
    learner.run("labproof", "record", "part1")
    done = learner.run("labproof", "submit")
    assert done.returncode == 0, done.stdout + done.stderr
    lines = done.stdout.splitlines()
    assert "part2: not done" in lines
    assert lines[-1] == "Packed 2 files and a manifest into submission.zip: hand it in."
    row = grade(learner, learner.folder / "submission.zip")["submission.zip"]
    assert (row["points"], row["flags"]) == (8, [])
    kept = [learner.folder / "submission.zip", *(learner.folder / "out").iterdir()]
    assert {path.stat().st_mode & 0o777 for path in kept} == {0o600}
    files = {}
    with zipfile.ZipFile(learner.folder / "submission.zip") as packed:
        files = {name: packed.read(name) for name in packed.namelist()}
    files["answers/part1.yaml"] += b"\n"
    (learner.folder / "changed.zip").write_bytes(zipped(files))
    row = grade(learner, learner.folder / "changed.zip")["changed.zip"]
    assert row["flags"] == ["changed since `labproof submit` packed it: 'part1.yaml'"]


@pytest.mark.parametrize("to", ["handed", "handed.zip", "there"])
def test_submit_writes_a_zip_that_is_called_one(learner, to):
    lay(learner.folder)
    (learner.folder / "there").mkdir()
    done = learner.run("labproof", "submit", "--to", to)
    made = {"there": "there/submission.zip"}.get(to, "handed.zip")
    assert done.stdout.endswith(f"Packed 2 files and a manifest into {made}: hand it in.\n")
    assert zipfile.is_zipfile(learner.folder / made)


def test_submit_tells_what_it_leaves_out_and_what_is_no_evidence(learner):
    home = lay(learner.folder) / "answers"
    (home / "part2.yml").write_text(GOOD)
    (home / "evidence.json").write_text("banana")
    lines = learner.run("labproof", "submit").stdout.splitlines()
    assert "answers: 'part2.yml' was read as part2.yaml" in lines
    assert any(line.startswith("answers/evidence.json: this is no evidence (") for line in lines)


def test_submit_tells_that_answer_files_name_two_students(learner):
    home = lay(learner.folder) / "answers"
    (home / "part4.yaml").write_text("student: {id: s2}\nanswers: {same_kernel: yes}\n")
    told = (
        "answers: the answer files name more than one student: 's1' (part1.yaml), 's2' (part4.yaml)"
    )
    lines = learner.run("labproof", "submit").stdout.splitlines()
    assert f"{told}; write the same `student:` in each" in lines
