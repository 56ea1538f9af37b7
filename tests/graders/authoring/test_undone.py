"""What is so before anybody did anything shows nothing, unless the author says why it is asked."""

import pytest

from labproof.graders.authoring.proof import prove, run_reference
from labproof.graders.specs.load import load_lab
from tests.graders.authoring.planting import forget

LAB = """
id: kept
title: Keep what is there
objective: Make a folder, and leave the other one.
minutes: 5
prepares: {{folders: [{place}]}}
state:
  files:
    {place}/made: {{type: directory, id: made}}
    {place}: {{type: directory, id: kept{more}}}
criteria:
  - {{text: Made a folder, met_by: [made, kept]}}
{end}"""
SOLUTION = "import os\nos.mkdir({!r})\n"


@pytest.fixture
def validated(tmp_path):
    folder, place = tmp_path / "kept", tmp_path / "place"
    folder.mkdir()
    (folder / "README.md").write_text("# Keep\n")
    (folder / "solution.py").write_text(SOLUTION.format(f"{place}/made"))

    def run(more="", end=""):
        forget()
        (folder / "lab.yaml").write_text(LAB.format(place=place, more=more, end=end))
        lab = load_lab(folder)
        proof = run_reference(prove(lab), lab)
        return [told for _, told in proof.problems]

    return run


def test_what_nobody_need_do_is_told(validated):
    told = "is so before anybody did anything; undo it, leave it out, or name it in survivors with the reason"
    assert validated() == [f"kept: {told}"]


def test_it_may_be_named_with_the_reason(validated):
    assert validated(end="survivors: [{check: kept, reason: it must stay}]") == []


def test_what_is_worth_nothing_pays_nobody(validated):
    assert validated(more=", points: 0") == []
