"""One rule says which file a name stands for, whoever reads it: pytest, submit or a batch."""

from functools import partial

import pytest

from labproof.graders.answers.names import by_right_names, meant

LABS = ["part1", "part2", "part12", "text_editing"]
MEANS = partial(meant, labs=LABS)


@pytest.mark.parametrize(
    "name",
    [
        *(
            "part1.yaml",
            "Part1.yml",
            "part1 (1).yaml",
            "part1-2.yaml",
            "part1 - copy.yaml",
            "part1.yaml.txt",
            "Part1.txt",
            "part1 (1).txt",
        ),
        *(
            "Part 1.yaml",
            "part_1.yml",
            "part1.yaml.yaml",
            "part1_lovelace.yaml",
            "ada_part1.yaml",
            "part1..yaml",
        ),
    ],
)
def test_a_name_that_can_mean_one_lab_stands_for_its_file(name):
    assert meant(name, LABS) == "part1.yaml"


@pytest.mark.parametrize(
    "name", ["part3.yaml", "part.yaml", "part1", "part1.json", ".part1.yaml", "._part1.yaml", "~part1.yaml",
             "mypart1.yaml", "part1_notes.txt", "notes part1.txt", ".part1.txt", "part1_part2.yaml", "part11.yaml",
             "part1.yaml.bak", "part1.yaml~", "x" * 300 + ".yaml"]
)  # fmt: skip
def test_other_names_stand_for_none(name):
    assert meant(name, LABS) == ""


@pytest.mark.parametrize(
    ("name", "right"),
    [
        ("net_two (1).yaml", "net_two.yaml"),
        ("Net two.yml", "net_two.yaml"),
        ("ada_net.yaml", "net.yaml"),
        ("net_two_part1.yaml", ""),
    ],
)
def test_a_lab_whose_name_begins_with_anothers_is_meant_by_its_own(name, right):
    assert meant(name, {"net", "net_two", "part1"}) == right


def test_evidence_and_a_labs_words_are_known_by_their_words():
    assert [
        meant(name, LABS)
        for name in ("Evidence.json", "evidence (2).json", "evidence_ada.json.txt")
    ] == ["evidence.json"] * 3
    assert meant("Text Editing.yaml", LABS) == "text_editing.yaml"


def test_a_right_name_goes_before_others_and_of_two_others_nobody_can_say():
    assert by_right_names(["part1.yml", "part2.yaml", "Part2.yaml"], MEANS) == (
        {"part1.yaml": "part1.yml", "part2.yaml": "part2.yaml"},
        ("'part1.yml' was read as part1.yaml", "'Part2.yaml' beside part2.yaml was not read"),
        {},
    )
    assert by_right_names(["part1.yml", "Part 1.yaml"], MEANS) == (
        {},
        (
            "part1.yaml was not handed in, and 'Part 1.yaml' and 'part1.yml' may be meant: nobody can say which",
        ),
        {"part1.yaml": ["Part 1.yaml", "part1.yml"]},
    )


def test_a_text_beside_an_answer_file_is_a_note():
    assert by_right_names(["part1.txt", "part1.yaml"], MEANS) == (
        {"part1.yaml": "part1.yaml"},
        (),
        {},
    )
    assert by_right_names(["part1.txt", "Part1.yml"], MEANS) == (
        {"part1.yaml": "Part1.yml"},
        ("'Part1.yml' was read as part1.yaml",),
        {},
    )
    assert by_right_names(["part1.txt"], MEANS) == (
        {"part1.yaml": "part1.txt"},
        ("'part1.txt' was read as part1.yaml",),
        {},
    )
