"""What a learner's file says otherwise than YAML reads it reaches the row, for the instructor to see."""

from labproof.graders.batch.grade.submission import grade_record
from labproof.graders.specs.catalogue import find_labs
from labproof.graders.specs.load import load_lab

LABS = [load_lab(folder) for folder in find_labs(["part1"])]


def report(text, name="part1.yaml"):
    return grade_record("a", {name: text.encode()}, {}, LABS).report


def test_an_answer_that_was_read_as_meant_is_a_flag_of_its_row():
    flags = report(
        'student: {id: s1}\nanswers:\n  kernel_version: "6.8.0\n  build_options: #1 SMP\n'
    ).flags
    assert flags == (
        "part1.yaml:3: kernel_version was read as '6.8.0'; close the quote that was opened",
        "part1.yaml:4: build_options was read as '#1 SMP'; to YAML # begins a comment; put the whole answer in "
        "'single quotes'",
    )


def test_a_file_by_another_name_and_a_mistake_in_it_are_both_flagged():
    found = report("student:\n  id:s1\nanswers:\n  kernel_version: 6.8.0\n", "Part 1.yaml")
    assert found.student[0] == "s1"
    assert found.flags == (
        "'Part 1.yaml' was read as part1.yaml",
        "part1.yaml:1: student was read as id 's1'; write each field on a line of its own, indented, with a colon and "
        "a blank behind its name",
    )
