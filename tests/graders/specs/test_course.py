"""A course is a folder of labs anywhere on disk; what its labs share has every right of what ships."""

from __future__ import annotations

from pathlib import Path

import pytest

from labproof.graders.evidence.plausibility import contradictions
from labproof.graders.facts import examined_sources, known_sources, parse_facts, probes_of
from labproof.graders.model import Course, Evidence, Output
from labproof.graders.specs.catalogue import LABS as SHIPPED
from labproof.graders.specs.catalogue import find_course, find_labs
from labproof.graders.specs.course import course_of, load_course
from labproof.graders.specs.load import load_lab
from labproof.graders.specs.problems import SpecError

COURSE = """\
title: Disks
version: "2026.1"
labs: [second, first]
facts: [disks, sizes]
kinds: [letter]
"""
DISKS = """\
import msgspec
from labproof.labs import Evidence, Missing, Probe, Source, text


class Disks(msgspec.Struct, frozen=True):
    name: str | Missing


def parse(evidence: Evidence) -> Disks:
    return Disks(text(evidence, "disks.name"))


def redact(content, salt):
    return content.replace("serial", "(serial)")


def contradictions(evidence):
    if "disks.odd" in evidence.outputs:
        yield "disks.odd is odd"


SOURCE = Source(
    parse,
    (Probe("disks.name", "echo sda"),),
    files={"disks.saved": "disks/saved.txt"},
    redact=redact,
    contradictions=contradictions,
    doctor=lambda disks: [("disk", str(disks.name))],
    packages={"lsblk": "util-linux"},
)
"""
SIZES = """\
import msgspec
from labproof.labs import Evidence, Source

from .disks import Disks


class Sizes(msgspec.Struct, frozen=True):
    named: int


def parse(evidence: Evidence) -> Sizes:
    return Sizes(len(Disks.__struct_fields__))


SOURCE = Source(parse)
"""
LETTER = """\
from labproof.labs import Kind, Outcome, Status


def judge(question, answer, truth):
    return Outcome(Status.PASSED if answer.text == truth[-1:] else Status.FAILED, "no")


KIND = Kind(judge, str, lambda question, truth: truth[-1:])
"""
LAB = """\
id: {lab}
title: T
requires: {{tools: [lsblk]}}
questions:
  - {{id: q, prompt: P, kind: letter, truth: disks.name, shown_by: lsblk, hint: H, accepts: [a], rejects: [b]}}
  - {{id: n, prompt: P, kind: number, truth: sizes.named, shown_by: lsblk, hint: H, accepts: ["1"], rejects: ["2"]}}
checks: {{c: 1}}
"""
CHECKS = "from ..facts.disks import Disks\n\n\ndef test_c(disks):\n    assert disks.name != str(Disks), 'no'\n"


@pytest.fixture
def course(tmp_path: Path) -> Path:
    """A course of two labs with facts and a kind of its own."""
    files = {
        "course.yaml": COURSE,
        "facts/disks.py": DISKS,
        "facts/sizes.py": SIZES,
        "kinds/letter.py": LETTER,
        **{f"{lab}/lab.yaml": LAB.format(lab=lab) for lab in ("first", "second")},
        **{f"{lab}/test_{lab}.py": CHECKS for lab in ("first", "second")},
    }
    for name, content in files.items():
        path = tmp_path / "disks course" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    return tmp_path / "disks course"


def test_what_a_course_shares_every_lab_of_it_names(course):
    labs = [load_lab(folder) for folder in find_labs([str(course)])]
    assert [lab.id for lab in labs] == ["second", "first"]
    assert {str(lab.course) for lab in labs} == {"Disks 2026.1"}
    assert all(lab.sources == {"disks", "sizes"} and "letter" in lab.kinds for lab in labs)


def test_shared_facts_have_every_right_of_those_that_ship(course):
    labs = [load_lab(folder) for folder in find_labs([str(course)])]
    known = known_sources(labs)
    assert "disks.name" in {probe.key for probe in probes_of(labs[0].sources, known)}
    assert (known["disks"].files, known["disks"].redact("serial 7", "")) == (
        {"disks.saved": "disks/saved.txt"},
        "(serial) 7",
    )
    evidence = Evidence({"disks.odd": Output("x", 0, "1\n")}, recorded_at="2026-11-01T10:00:00Z")
    facts = parse_facts(evidence, labs[0].sources, known=known)
    assert contradictions(evidence, facts, known) == ["disks.odd is odd"]
    assert (examined_sources(known), known["disks"].packages) == (
        {"tools", "disks"},
        {"lsblk": "util-linux"},
    )


def test_the_facts_of_a_lab_are_those_that_it_names_and_those_that_these_read(course):
    for name, old, new in (
        ("facts/sizes.py", "Source(parse)", 'Source(parse, reads=("disks",))'),
        ("facts/disks.py", "    packages=", '    reads=("containers",),\n    packages='),
        ("facts/disks.py", "-> Disks:", "-> Disks | Missing:"),  # as those that ship may say
        ("first/lab.yaml", "  - {id: q,", "#"),
    ):
        path = course / name
        path.write_text(path.read_text().replace(old, new))
    check = "def test_c(sizes):\n    assert sizes.named, 'no'\n"
    (course / "first" / "test_first.py").write_text(check)
    assert load_lab(course / "first").sources == {"containers", "disks", "sizes"}


def test_a_course_that_breaks_on_evidence_costs_one_flag(course):
    path = course / "facts" / "disks.py"
    path.write_text(path.read_text().replace('yield "disks.odd is odd"', "raise KeyError(7)"))
    known = known_sources([load_lab(course / "first")])
    evidence = Evidence({"disks.odd": Output("x", 0, "1\n")}, recorded_at="2026-11-01T10:00:00Z")
    assert contradictions(evidence, parse_facts(evidence, ["disks"], known=known), known) == [
        "whether the disks evidence fits could not be looked at (KeyError: 7)"
    ]


@pytest.mark.parametrize(
    "shared", ["facts/disks.py", "kinds/letter.py", "lexicons/words.yaml", "lexicons/de/words.yaml"]
)
def test_the_hash_of_a_lab_is_of_what_its_course_shares_as_well(course, shared):
    before = load_lab(course / "first").hash
    (course / shared).parent.mkdir(parents=True, exist_ok=True)
    with (course / shared).open("a") as file:
        file.write("\n# another\n")
    assert load_lab(course / "first").hash != before


def test_a_lab_that_lies_alone_has_no_course(tmp_path):
    assert course_of(tmp_path / "mine") == Course()


def test_the_course_is_the_one_that_the_folder_belongs_to(course, tmp_path, monkeypatch):
    (course / "first" / "deep").mkdir()
    assert find_course(course / "first" / "deep") == course
    assert find_course(tmp_path) == SHIPPED
    (tmp_path / "labs").symlink_to(course)
    assert find_course(tmp_path) == tmp_path / "labs"
    monkeypatch.chdir(course)
    assert find_labs() == [course / "second", course / "first"]
    monkeypatch.chdir(course / "second")
    assert find_labs(["first"]) == [course / "first"]


@pytest.mark.parametrize(
    ("name", "old", "new", "told"),
    [
        (
            "course.yaml",
            "title: Disks\n",
            "titel: Disks\n",
            "1:1: titel: unknown key; did you mean 'title'?",
        ),
        (
            "course.yaml",
            "[second, first]",
            "[]",
            "3:7: labs: is empty; name the folders of the labs in their order",
        ),
        (
            "course.yaml",
            "[second, first]",
            "[first, first]",
            "3:15: labs[1]: 'first' stands here twice",
        ),
        ("course.yaml", "[letter]", "[Letter]", "5:9: kinds[0]: 'Letter' is not snake_case"),
        (
            *("course.yaml", "[disks, sizes]", "[disks, system]"),
            "4:16: facts[1]: 'system' is the name of one that every course has; choose another",
        ),
        ("course.yaml", "sizes]", "disk]", " is missing; course.yaml names it"),
        ("facts/disks.py", "SOURCE", "SORUCE", " defines no SOURCE; it is a labproof.labs.Source"),
        (
            *("facts/disks.py", "-> Disks", "-> int"),
            " parse must say that it returns a msgspec.Struct, whose fields are the facts",
        ),
        (
            *("facts/disks.py", "-> Disks", "-> Disks | None"),
            " parse must say that it returns a msgspec.Struct, whose fields are the facts",
        ),
        (
            *("facts/sizes.py", "Source(parse)", 'Source(parse, reads=("disk",))'),
            " reads 'disk', and no facts are called that; known: containers, disks, sizes, system, tools",
        ),
        (
            "kinds/letter.py",
            "import Kind",
            "import Kinds",
            " cannot be loaded (ImportError: cannot import name 'Kinds'",
        ),
    ],
)
def test_a_broken_course_says_where_and_what_to_do(course, name, old, new, told):
    path = course / name
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))
    with pytest.raises(SpecError) as caught:
        load_course(course)
    where = course / ("facts/disk.py" if new == "disk]" else name)
    assert any(problem.startswith(f"{where}:{told}") for problem in caught.value.problems), (
        caught.value
    )


def test_a_lab_that_course_yaml_names_must_be_there(course):
    path = course / "course.yaml"
    path.write_text(COURSE.replace("second", "third"))
    with pytest.raises(SpecError, match=r"course\.yaml: labs: 'third' has no lab\.yaml here"):
        find_labs([str(course)])


def test_every_lab_that_ships_is_one_of_the_course():
    here = {path.parent.name for path in SHIPPED.glob("*/lab.yaml")}
    assert set(load_course(SHIPPED).labs) == here
