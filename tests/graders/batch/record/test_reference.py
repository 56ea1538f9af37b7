"""What an earlier year was graded into is known again, whichever file of it is left."""

import csv
import json

import pytest

from tests.graders.evidence.invented import invented

ANSWERS = b"answers: {kernel_version: 6.1.0-51-amd64}\n"
WORDS = "An image holds files and no kernel, so every process in a container asks the one kernel of its host."


def test_copies_of_an_earlier_year_show(learner):
    for folder, who in (("old", "ada"), ("in", "zoe")):
        home = learner.folder / folder / who
        home.mkdir(parents=True)
        (home / "part1.yaml").write_bytes(ANSWERS)
        (home / "evidence.json").write_text(json.dumps(invented()))
    learner.run("labproof", "grade", "old", "--out", "2025", "--labs=part1")
    done = learner.run(
        "labproof", "grade", "in", "--out", "out", "--labs=part1", "--reference", "2025"
    )
    assert done.returncode == 0, done.stdout + done.stderr
    with (learner.folder / "out" / "copies.csv").open(newline="", encoding="utf-8-sig") as file:
        assert [
            (line["submissions"], line["ids"], line["why"]) for line in csv.DictReader(file)
        ] == [("2025: ada | zoe", " | ", "the same evidence")]
    (line,) = (learner.folder / "out" / "results.jsonl").read_text().splitlines()
    assert json.loads(line)["flags"][-1] == "the same evidence, with '2025: ada' (copies.csv)"


@pytest.fixture
def years(learner):
    """Two years' results without their ledgers, and this year's hand-in, a copy of the elder."""
    for folder, who, at in (("a", "ada", 1), ("b", "bob", 2), ("in", "zoe", 1)):
        home = learner.folder / folder / who
        home.mkdir(parents=True)
        (home / "part1.yaml").write_bytes(ANSWERS)
        (home / "part4.yaml").write_text(f"answers: {{proves: {json.dumps(WORDS[at - 1 :])}}}\n")
        (home / "evidence.json").write_text(
            json.dumps(invented() | {"recorded_at": f"2025-11-0{at}T10:00:00Z"})
        )
    for folder, out in (("a", "years/2024"), ("b", "years/2025")):
        (learner.folder / out).parent.mkdir(exist_ok=True)
        learner.run("labproof", "grade", folder, "--out", out, "--labs=part1,part4")
        (learner.folder / out / "ledger.jsonl").unlink()
    return learner


@pytest.mark.parametrize("reference", ["years", "years/2024", "years/2024/results.jsonl"])
def test_results_of_earlier_years_are_a_reference_too(years, reference):
    command = (
        "labproof",
        "grade",
        "in",
        "--out",
        "out",
        "--labs=part1,part4",
        "--reference",
        reference,
    )
    done = years.run(*command)
    assert done.returncode == 0, done.stdout + done.stderr
    name = f"{reference if reference.endswith('.jsonl') else 'years/2024'}: ada"
    (line,) = (years.folder / "out" / "results.jsonl").read_text().splitlines()
    assert f"the same evidence, with '{name}' (copies.csv)" in json.loads(line)["flags"]


def test_words_of_an_earlier_years_results_are_known_and_nonces_do_not_stand_there(years):
    (years.folder / "in" / "zoe" / "evidence.json").write_text(
        json.dumps(invented() | {"nonce": "ab" * 16})
    )
    years.run("labproof", "grade", "in", "--out", "out", "--labs=part1,part4", "--reference=years")
    text = (years.folder / "out" / "results.jsonl").read_text()
    flags = json.loads(text)["flags"]
    assert "the same words for part4.proves, with 'years/2024: ada' (copies.csv)" in flags
    assert "ab" * 16 not in text


NONE_THERE = (
    "there is no ledger.jsonl and no results.jsonl; name what `labproof grade` wrote: a folder, folders in a folder, "
    "or results.jsonl"
)
NOT_OURS = "r.jsonl: is nothing that `labproof grade` wrote"


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("in", "", NONE_THERE),
        ("x", "", NONE_THERE),
        ("r.jsonl", "banana", f"{NOT_OURS} (JSON is malformed: invalid character (byte 0))"),
        (
            *("r.jsonl", '{"submission": "ada"}'),
            f"{NOT_OURS} (none of its lines says what to compare; name the ledger.jsonl beside it)",
        ),
    ],
)
def test_a_reference_that_is_none_says_what_to_name(learner, name, content, told):
    (learner.folder / "in" / "zoe").mkdir(parents=True)
    if content:
        (learner.folder / name).write_text(content + "\n")
    done = learner.run(
        "labproof", "grade", "in", "--out", "out", "--labs=part1", "--reference", name
    )
    assert (done.returncode, done.stderr) == (1, f"Error: --reference {name}: {told}\n")
