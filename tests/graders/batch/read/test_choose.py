"""What is said of what was meant, and stands for nothing."""

import pytest

from labproof.graders.batch.grade.submission import wanted_files
from labproof.graders.batch.read.choose import Contents, unread
from labproof.graders.batch.wanted import EVIDENCE
from labproof.graders.specs.catalogue import LABS
from labproof.graders.specs.load import load_lab

WANTED = wanted_files([load_lab(LABS / "part1"), load_lab(LABS / "part2")])


@pytest.mark.parametrize(
    ("handed_in", "told"),
    [
        ([EVIDENCE], ["evidence.json was handed in, and no answers"]),
        ([EVIDENCE, "part1.yaml"], []),
        ([EVIDENCE, "part2.yaml"], []),  # of state alone: its file says who somebody is
    ],
)
def test_no_answers_are_missing_where_an_answer_file_lies(handed_in, told):
    contents = Contents(dict.fromkeys(handed_in, b""))
    assert unread(contents, WANTED, asking=["part1"]) == told


@pytest.mark.parametrize("end", ["yaml", "yml", "yaml.txt", "yml.txt", "YML.TXT"])
def test_what_ends_as_answers_do_is_named_where_answers_are_missing(end):
    contents = Contents({EVIDENCE: b""}, others=[f"mine.{end}", "picture.png"])
    told = f"'mine.{end}' was not read, and part1.yaml not handed in"
    assert unread(contents, WANTED, asking=["part1"]) == [told]
