"""Faults planted in a lab just laid, and what is said of it then."""

import json
import sys

from labproof.graders.authoring.proof import prove
from labproof.graders.authoring.review import review
from labproof.graders.specs.load import load_lab
from labproof.graders.specs.problems import SpecError

SPEC, TESTS, SOLUTION, FACTS, PAGE = (
    "lab.yaml",
    "test_mine.py",
    "solution.py",
    "facts.py",
    "README.md",
)
LIMIT = "the_limit_is_one_that_linux_allows"
QUESTION = """
  - id: {id}
    prompt: What is it?
    kind: {kind}
    truth: mine.{id}
    shown_by: look
    hint: Look.
    params: {params}
    accepts: {accepts}
    rejects: {rejects}
"""


def plant(folder, file, *changes):
    path = folder / file
    text = path.read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8")


def forget():
    """Load a lab's modules anew; a command does so once."""
    for name in [name for name in sys.modules if name.startswith("labproof_course_")]:
        del sys.modules[name]


def ask(folder, *, run="look", sample="4242\\n", **question):
    """Ask a question more, about a fact of its own that is text."""
    name = question["id"]
    plant(
        folder,
        SPEC,
        ("\nquestions:", f"\n  {name}: {{run: {json.dumps(run)}}}\n\nquestions:"),
        (
            "\n\n# Evidence of a machine",
            f"{QUESTION.format(**{'params': {}} | question)}\n# Evidence of a machine",
        ),
        ("\nsample:", f'\nsample:\n  mine.{name}: "{sample}"'),
        ("met_by: [pid_max", f"met_by: [{name}, pid_max"),
    )


def validated(folder):
    """Every problem as `key: message`, but for those of the machine that this runs on."""
    forget()
    try:
        lab = load_lab(folder)
    except SpecError as error:
        return list(error.problems)
    return [f"{key}: {told}" for key, told in (*review(lab), *prove(lab).problems)]
