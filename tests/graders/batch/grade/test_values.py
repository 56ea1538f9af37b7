"""A submission is graded by the values that it carries, wherever in it they are told."""

import shutil

import msgspec
import pytest

from labproof.graders.batch.grade.values import with_values
from labproof.graders.draws import seed_of
from labproof.graders.model import AnswerFile, Evidence
from labproof.graders.specs.load import load_lab

ADA, BOB = seed_of("ada"), seed_of("bob")
DIFFER = "the answer files were laid for different learners, whose values differ"
RECORDED = "the evidence was recorded with the values of another learner than the answers are for"
NOBODY = "names no learner, so that nobody's values could be drawn"


@pytest.fixture
def labs(tmp_path):
    """One that draws nothing, and two that do."""
    made = []
    for name, values in (
        ("plain", ""),
        ("one", "values: {n: {least: 1, most: 9}}\n"),
        ("two", None),
    ):
        folder = tmp_path / name
        folder.mkdir()
        values = "values: {n: {least: 1, most: 9}}\n" if values is None else values
        place = "{{n}}" if values else "1"
        spec = f"id: {name}\ntitle: T\n{values}state:\n  files:\n    /srv/{place}: {{id: there}}\n"
        (folder / "lab.yaml").write_text(spec)
        made.append(load_lab(folder))
    return made


def test_what_was_read_is_graded_by_whatever_becomes_of_the_files(labs):
    """A class is graded by one lab, as it was when the first of them was; and nobody's time goes into reading it."""
    plain, one, two = labs
    answers = {"plain": laid("plain"), "one": laid("one", "ada"), "two": laid("two", "ada")}
    before = with_values(labs, answers, None)[0]
    for lab in (one, two):
        shutil.rmtree(lab.folder)
    again = with_values(labs, answers, None)[0]
    assert again[0] is plain
    assert [(lab.hash, lab.path, lab.entries) for lab in again] == [
        (lab.hash, lab.path, lab.entries) for lab in before
    ]
    assert again[1].values == {"n": again[1].entries[0].name.removeprefix("/srv/")}


def laid(lab, learner="", seed=""):
    return AnswerFile(lab, student=(learner, ""), seed=seed)


def test_where_nothing_is_drawn_nothing_is_asked(labs):
    assert with_values(labs[:1], {"plain": laid("plain")}, None) == (labs[:1], "", [])


@pytest.mark.parametrize(
    ("one", "two", "recorded", "seeds", "flags"),
    [
        (laid("one", "ada"), laid("two", "ada"), ADA, [ADA, ADA], []),
        (laid("one", "ada"), laid("two"), "", [ADA, ADA], []),
        (laid("one"), laid("two"), ADA, [ADA, ADA], []),
        (laid("one", "bob", ADA), laid("two", "bob", ADA), ADA, [ADA, ADA], []),
        (laid("one", "ada"), laid("two", "bob"), "", [ADA, BOB], [DIFFER]),
        (laid("one", "ada"), laid("two", "ada"), BOB, [ADA, ADA], [RECORDED]),
        (laid("one"), laid("two"), "", ["", ""], [NOBODY]),
    ],
)
def test_the_nearest_word_counts_and_what_disagrees_is_told(labs, one, two, recorded, seeds, flags):
    answers = {"plain": laid("plain"), "one": one, "two": two}
    graded, carried, told = with_values(
        labs, answers, msgspec.structs.replace(Evidence({}), seed=recorded)
    )
    assert [lab.seed for lab in graded] == ["", *seeds]
    assert (carried, told) == (seeds[0], flags)
