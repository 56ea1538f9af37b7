"""A file that is no evidence is told before anything is graded by it."""

import pytest


def test_evidence_that_is_not_there_is_told_in_one_sentence(learner):
    path = f"{learner.folder}/answers"
    done = learner.run("pytest", "labs/part1", "--evidence=answers/evidense.json")
    told = f"--evidence={path}/evidense.json: there is no such file"
    assert (done.returncode, done.stderr.strip()) == (
        4,
        f"ERROR: {told}; record it with `labproof record`",
    )
    (learner.folder / "answers").mkdir(exist_ok=True)
    (learner.folder / "answers" / "evidence.json").touch()
    done = learner.run("pytest", "labs/part1", "--evidence=answers/evidense.json")
    assert done.stderr.strip() == f"ERROR: {told}; did you mean {path}/evidence.json?"


AGAIN = "record it again with `labproof record`"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (None, "is a folder; a file belongs there"),
        ("", f"this is no evidence (Input data was truncated); {AGAIN}"),
        ("{", f"this is no evidence (Input data was truncated); {AGAIN}"),
        ("[]", f"this is no evidence (Expected `object`, got `array`); {AGAIN}"),
        (
            "root:x:0:0:root:/root:/bin/bash\n",
            f"this is no evidence (JSON is malformed: invalid character (byte 0)); {AGAIN}",
        ),
        (
            '{"schema": 9}',
            "evidence of schema 9, and this labproof reads 1; record it again",
        ),
        (
            '{"schema": 1, "outputs": []}',
            f"this is no evidence (Expected `object`, got `array` - at `$.outputs`); {AGAIN}",
        ),
    ],
)
def test_evidence_that_is_none_is_told_in_one_sentence(learner, content, told):
    path = learner.folder / "found"
    path.mkdir() if content is None else path.write_text(content)
    done = learner.run("pytest", "labs/part1", f"--evidence={path}")
    assert (done.returncode, done.stderr.strip()) == (4, f"ERROR: --evidence={path}: {told}")


def test_evidence_that_is_none_is_told_as_well_by_several_processes(learner):
    done = learner.run("pytest", "labs/part1", "--evidence=/tmp", "-n", "2")
    told = "ERROR: --evidence=/tmp: is a folder; a file belongs there"
    assert (done.returncode, done.stderr.strip()) == (4, told)
