"""A copied table: the cell that was asked for, of the row that it is about."""

import pytest

from labproof.graders.kinds.table import body, by_head, cell

HEADS = ["pid", "ppid", "stat", "comm"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("31337  2718 S    sleep", "2718"),
        ("  PID  PPID STAT COMMAND\n 2718  2701 Ss   bash\n31337  2718 S    sleep", "2718"),
        ("USER PID PPID COMMAND\nada 31337 2718 sleep 4242", "2718"),
        ("[1] 31337\n31337 2718 S sleep", "2718"),
        ("31337 2718 S bash", None),  # of another row
        ("31337 2718 S sleep\n31338 2719 S sleep", None),  # two rows
        ("31337 2718 S sleep\nor so", None),
        ("31337 because it is the sleep", None),  # a sentence
        ("not 2718 because sleep ended", None),
        ("2718", None),
    ],
)  # fmt: skip
def test_the_cell_of_the_row_that_is_meant(text, found):
    assert cell(text.split("\n"), HEADS, ["sleep"], {"ppid"}) == found


@pytest.mark.parametrize(
    ("lines", "rows"),
    [
        (["| a | b |", "|---|---|", "| 1 | 2 |"], ["| 1 | 2 |"]),
        (["| a | b |", "| 1 | 2 |"], ["| a | b |", "| 1 | 2 |"]),
        (["a", "---", "b"], ["a", "---", "b"]),  # a line below a title is no rule of a table
    ],
)
def test_the_rows_below_a_head_with_a_rule(lines, rows):
    assert body(lines) == rows


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("| a | b |\n|---|---|\n| 1 | 2 |", [("a", "1"), ("b", "2")]),
        ("a | b\n1 | 2", [("a", "1"), ("b", "2")]),
        ("a | b\n1 | 2\n3 | 4", []),
        ("a | b\n1", []),
        ("a\nb", []),
    ],
)
def test_the_cells_of_one_row_each_with_its_head(text, cells):
    assert by_head(text) == cells
