"""Rubrics as their authors write them: the document's own is proven, and a mistake is told where it stands."""

import re
import shutil

import pytest

from labproof.graders.authoring.rubrics import prove_rubric
from labproof.graders.model import Question
from tests.conftest import LABS, ROOT

DOCUMENT = (ROOT / "docs" / "free-text.md").read_text(encoding="utf-8")
RUBRIC = re.search(r"^```yaml\n(lexicons: .*?)^```", DOCUMENT, re.MULTILINE | re.DOTALL)[1]
PROMPT = "How does `ls` come to know what is in a folder?"


@pytest.fixture
def prove(tmp_path, monkeypatch):
    """``prove(text)``: what is wrong with a rubric of that text."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "lexicons").mkdir()
    shutil.copy(LABS / "lexicons" / "english.yaml", "lexicons")
    path = tmp_path / "why" / "rubrics" / "directory.yaml"
    path.parent.mkdir(parents=True)
    question = Question(
        "directory", PROMPT, "text", hint="strace shows it.", params={"rubric": path}
    )

    def proven(text):
        path.write_text(text, encoding="utf-8")
        *ran, problems = prove_rubric(question, "questions[0]")
        return ran, [told for _, told in problems]

    return proven


def test_the_documents_own_rubric_is_proven(prove):
    (worked, mutants, killed), problems = prove(RUBRIC)
    assert problems == []
    assert (worked, mutants > 20, killed) == (5, True, mutants)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            "  relations:",
            "  relation:",
            "8:3: words.relation: unknown key; did you mean 'relations'?",
        ),
        ("full: [asks]", "full: asks", "17:7: full: expected a list, found 'asks'"),
        (
            "    ways:",
            "    ways: {a: b}\n    way:",
            "14:11: ideas.asks.ways: expected a list, found a mapping",
        ),
    ],
)
def test_a_key_that_no_rubric_has_is_told_with_its_line(prove, old, new, told):
    _, problems = prove(RUBRIC.replace(old, new))
    assert f"why/rubrics/directory.yaml:{told}" in problems


def test_a_lexicon_of_another_shape_is_told_with_its_line(prove, tmp_path):
    (tmp_path / "lexicons" / "english.yaml").write_text("thing: {}\n")
    _, problems = prove(RUBRIC)
    assert problems == ["lexicons/english.yaml:1:1: thing: unknown key; did you mean 'things'?"]


def test_what_is_no_yaml_is_told_with_its_line(prove):
    _, (problem,) = prove("lexicons: [english\n")
    assert problem.startswith("why/rubrics/directory.yaml:2:1: this is not YAML (")
