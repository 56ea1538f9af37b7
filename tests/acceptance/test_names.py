"""An answer file of another name is read by one rule: by pytest, in a folder that is graded, and in what was submitted."""

from __future__ import annotations

import json

import pytest

from tests.conftest import LABS, statuses

PART1 = str(LABS / "part1")


@pytest.mark.parametrize("name", ["Part 1 (2).yml", "ada_part1.yaml"])
def test_a_misnamed_answer_file_is_read_on_every_road(learner, name):
    file = learner.answer("part1", "answers: {kernel_version: banana}\n")
    learner.run("labproof", "record", PART1, "--to", "answers/evidence.json")
    file.rename(file.with_name(name))
    assert statuses(learner.report(PART1))["kernel_version"] == "failed"
    assert graded(learner, "answers") == "failed"
    learner.run("labproof", "submit", PART1)
    assert graded(learner, "submission.zip") == "failed"


def test_a_name_that_holds_two_labs_of_the_course_is_nobodys_but_in_a_class_by_what_stands_there(
    learner,
):
    file = learner.answer("part1", "answers: {kernel_version: banana}\n")
    learner.run("labproof", "record", PART1, "--to", "answers/evidence.json")
    file.rename(file.with_name("part1_part2.yaml"))
    assert statuses(learner.report(PART1))["kernel_version"] == "unanswered"
    assert graded(learner, "answers") == "failed"
    (row,) = (learner.folder / "out of answers" / "results.jsonl").read_text().splitlines()
    assert json.loads(row)["flags"] == ["'part1_part2.yaml' was read as part1.yaml"]
    submitted = learner.run("labproof", "submit", PART1)
    assert "part1_part2.yaml: is not packed: no lab here is called so" in submitted.stderr


def graded(learner, handed_in):
    out = f"out of {handed_in}"
    done = learner.run("labproof", "grade", handed_in, "--out", out, "--labs", PART1)
    assert done.returncode == 0, done.stderr
    (row,) = (learner.folder / out / "results.jsonl").read_text().splitlines()
    return statuses(json.loads(row))["kernel_version"]
