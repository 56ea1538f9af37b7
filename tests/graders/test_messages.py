"""What we write to people."""

from __future__ import annotations

import errno

import pytest

from labproof.graders.answers import reader
from labproof.graders.batch import run
from labproof.graders.batch.run import BatchError, BatchOptions, run_batch
from labproof.graders.messages import why, why_of_file
from tests.asking import asking
from tests.conftest import Learner

DISK = OSError(errno.EIO, "Input/output error")


def test_an_error_of_a_system_is_told_by_its_words():
    assert why(DISK) == why_of_file(DISK) == "Input/output error"
    assert why_of_file(FileNotFoundError(2, "No such file", "a")) == "a: No such file"
    assert why(ValueError("is odd")) == "is odd"


def test_one_that_is_about_no_file_names_where_it_was_met(tmp_path, monkeypatch):
    def broken(*_):
        raise DISK

    monkeypatch.setattr(run, "find_submissions", broken)
    with pytest.raises(BatchError) as told:
        run_batch([tmp_path], tmp_path / "out", BatchOptions(labs=("part1",)))
    wanted = (
        "Input/output error; see that it is there, that you may use it, and that its disk is sound"
    )
    assert str(told.value) == f"{tmp_path}/out: {wanted}"


@pytest.mark.parametrize(
    ("command", "told"),
    [
        (
            ("issue", "--roster=r.csv", "--to=no/where/n.csv"),
            "no/where/.n.csv.part: No such file or directory; name another place with --to or --secret",
        ),
        (
            ("classroom", "init", "r.csv/kit", "--for=github", "--labs=part1", "--install=x"),
            "r.csv/kit: Not a directory; name another folder",
        ),
    ],
)
def test_what_cannot_be_written_says_what_to_do(learner: Learner, command, told):
    (learner.folder / "r.csv").write_text("id\na\n")
    done = learner.run("labproof", *command)
    assert (done.returncode, done.stderr) == (1, f"Error: {told}\n")


def test_an_answer_file_that_a_disk_cannot_give_says_so(tmp_path, monkeypatch):
    def broken(*_):
        raise DISK

    monkeypatch.setattr(reader, "read_bytes", broken)
    (tmp_path / "part1.yaml").write_text("answers: {}")
    told = reader.load_answers(tmp_path, asking("part1", "a")).problems
    assert told == (f"{tmp_path}/part1.yaml: Input/output error",)
