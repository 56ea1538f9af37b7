"""review.csv: what says the same stands together, and results.jsonl says what is compared, run after run the same."""

from __future__ import annotations

import json

import pytest

from tests.docs.test_schemas import validator
from tests.graders.batch.hand_ins import grade, lay, table

SAME = "All containers show the same kernel release as the host, maybe because they are cattle."
AGAIN = SAME.replace("maybe", "perhaps").replace("cattle", "the cattle")
OTHER = "I think my grandmother has a banana kernel."


@pytest.fixture
def readers(learner):
    """Five who answer in their own words, two of them the same in other words."""
    said = {
        "s1": OTHER,
        "s2": SAME,
        "s3": OTHER.replace("grandmother", "uncle"),
        "s4": AGAIN,
        "s5": SAME.upper(),
    }
    for at, (name, text) in enumerate(said.items()):
        home = lay(learner.folder / "in" / name, recorded=f"2026-11-01T10:00:0{at}Z")
        (home / "answers" / "part4.yaml").write_text(f"answers: {{proves: {json.dumps(text)}}}\n")
    return learner


def test_answers_that_say_the_same_stand_together_the_most_first_and_after_all_else(readers):
    grade(readers, readers.folder / "in", labs="part4")
    rows = table(readers, "review.csv")
    texts = [(row["submission"], row["alike"]) for row in rows if row["answer"]]
    assert texts[:3] == [(name, "part4.proves 1: 3 of 5") for name in ("s2", "s4", "s5")]
    assert sorted(texts[3:]) == [("s1", ""), ("s3", "")]
    assert [bool(row["answer"]) for row in rows] == sorted(bool(row["answer"]) for row in rows)


def test_what_is_compared_stands_in_results_and_nothing_changes_from_run_to_run(readers):
    grade(readers, readers.folder / "in", labs="part4")
    names = ("results.jsonl", "summary.csv", "review.csv", "copies.csv")
    first = {name: (readers.folder / "out" / name).read_bytes() for name in names}
    lines = [json.loads(line) for line in first["results.jsonl"].splitlines()]
    for line in lines:
        validator("results.schema.json").validate(line)
    assert [line["compare"]["text"] for line in lines][1] == {"part4.proves": SAME}
    for more in ("--jobs=1", "--jobs=3"):
        if more == "--jobs=3":
            (readers.folder / "out" / "ledger.jsonl").unlink()
        grade(readers, readers.folder / "in", more, labs="part4")
        assert {name: (readers.folder / "out" / name).read_bytes() for name in names} == first


def test_a_copy_that_comes_later_is_a_flag_of_the_row_that_was_graded_before(readers):
    grade(readers, readers.folder / "in", labs="part4")
    lay(readers.folder / "in" / "zoe", recorded="2026-11-01T10:00:01Z")
    grade(readers, readers.folder / "in", labs="part4")
    lines = [
        json.loads(line)
        for line in (readers.folder / "out" / "results.jsonl").read_text().splitlines()
    ]
    told = {line["submission"]: one for line in lines for one in line["flags"] if "evidence" in one}
    assert told == {
        "s2": "the same evidence, with 'zoe' (copies.csv)",
        "zoe": "the same evidence, with 's2' (copies.csv)",
    }


OWN = """
from labproof.labs import Kind, Outcome, Status


def judge(question, answer, truth):
    return Outcome(Status.NEEDS_REVIEW, "a person reads this.")


KINDS = {"essay": Kind(judge, None, params={"rubric": str})}
"""
SPEC = """
id: essays
title: Essays
questions:
  - {id: why, prompt: Say why., kind: essay, params: {rubric: long}}
"""


def test_free_text_is_free_text_whichever_kind_reads_it(learner):
    """A lab's own kind without a truth: its words are there for who reviews, and compared."""
    folder = learner.folder / "essays"
    folder.mkdir()
    (folder / "lab.yaml").write_text(SPEC)
    (folder / "kinds.py").write_text(OWN)
    words = "The scheduler asks each task in turn whether it would rather sleep, and believes it."
    for name in ("a", "b"):
        home = learner.folder / "in" / name / "answers"
        home.mkdir(parents=True)
        (home / "essays.yaml").write_text(f"answers: {{why: '{words}'}}\n")
    rows = grade(learner, learner.folder / "in", labs=folder)
    assert [rows[name]["compare"]["text"] for name in "ab"] == [{"essays.why": words}] * 2
    told = [(row["answer"], row["alike"]) for row in table(learner, "review.csv") if row["answer"]]
    assert told == [(words, "essays.why 1: 2 of 2")] * 2
    assert [row["why"] for row in table(learner, "copies.csv")] == ["the same words for essays.why"]
