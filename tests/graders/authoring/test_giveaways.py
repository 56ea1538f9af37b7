"""An answer that can be copied out of a lab is found, wherever it stands."""

import pytest

from tests.graders.authoring.planting import PAGE, SPEC, plant, validated


@pytest.mark.parametrize(
    ("file", "old", "new", "where", "text"),
    [
        (
            SPEC,
            "hint: The kernel",
            "hint: 4096 times 1024 is usual. The kernel",
            "questions[0].hint",
            "4194304",
        ),
        (
            SPEC,
            "hint: The kernel",
            "hint: It is 4096 KiB. The kernel",
            "questions[0].hint",
            "4194304",
        ),
        (SPEC, "process IDs stay below this number", "usually `4194304`", "steps[0]", "4194304"),
        (SPEC, "and say what it means.", "such as `4194304`.", "objective", "4194304"),
        (
            SPEC,
            "Every process has a number",
            "It is `4194304`. Every process has a number",
            "about",
            "4194304",
        ),
        (SPEC, "about: |", "about: |\n  Most show `4194304`.", "about", "4194304"),
        (SPEC, "about: |", "about: |\n  It is 4194304.", "about", "It is 4194304."),
        (SPEC, "about: |", "about: |\n  All of 4194304 may be had.", "about", "4194304"),
        (SPEC, "title: Find out how", "title: Of 4194304 find out how", "title", "4194304"),
        (SPEC, "prompt: Below", "prompt: Is it 4194304 or below", "questions[0].prompt", "4194304"),
        (SPEC, "hint: The", "hint: 2 to the power of 22. The", "questions[0].hint", "4194304"),
        (SPEC, "hint: The", "hint: It is 2^22. The", "questions[0].hint", "4194304"),
        (SPEC, "hint: The", "hint: Half of 8388608. The", "questions[0].hint", "4194304"),
    ],
)
def test_an_answer_that_can_be_read_off_a_hint_a_step_or_the_page(
    mine, file, old, new, where, text
):
    plant(mine, file, (old, new))
    found = [line for line in validated(mine) if "away" in line]
    assert any(where in line and f"{text!r} earns" in line for line in found), validated(mine)
    plant(
        mine,
        SPEC,
        (
            "    rejects:\n",
            f'    survivors: [{{answer: "{text}", reason: it is so}}]\n    rejects:\n',
        ),
    )
    assert [line for line in validated(mine) if f"{text!r}" in line] == []


@pytest.mark.parametrize("line", ["Most show `4194304`.", "It is 4194304."])
def test_an_answer_that_can_be_read_off_a_page_that_was_written_by_hand(mine, line):
    (mine / PAGE).write_text(f"# Mine\n\n{line}\n")
    told = "mine/README.md:3: gives the answer to pid_max away: "
    assert any(told in found for found in validated(mine)), validated(mine)
