"""The page on answer files says how they are read."""

import re

import pytest

from labproof.graders.answers.reader import parse_answers
from tests.conftest import ROOT

PAGE = (ROOT / "docs" / "answers.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| `(.+?)` \| `(.+?)` \|", PAGE, re.MULTILINE)


@pytest.mark.parametrize(("written", "told"), ROWS)
def test_a_row_of_the_table_is_true(written, told):
    line = written if written.startswith(" ") else f"  {written}"
    file = parse_answers(
        f"answers:\n  other: x\n{line}\n  last: y\n".encode(),
        "x.yaml",
        "x",
        ["other", "build", "last"],
    )
    assert (file.answers["build"].line, len(file.flags)) == (told, 1)
    assert (file.answers["other"].text, file.answers["last"].text, file.problems) == ("x", "y", ())


def test_the_table_is_read_whole():
    assert len(ROWS) == PAGE.count("\n| `")
