"""Questions, checks and state that wait for others; points that need not be earned; hints that open one by one."""

import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest

from labproof.graders.answers.blank import blank_lines
from labproof.graders.answers.reader import parse_answers
from labproof.graders.facts import known_sources, parse_facts
from labproof.graders.grade import grade
from labproof.graders.model import Evidence, Lab, Output, Reached
from labproof.graders.specs.load import load_lab
from labproof.graders.specs.problems import SpecError
from tests.conftest import Learner, statuses

SPEC = """\
id: chain
title: One thing after the other
questions:
  - id: first
    prompt: Which letter comes first?
    kind: choice
    given: a
    params: {choices: [a, b]}
    hint: [Sing the song., Begin with the first word of it., It is a vowel.]
    accepts: [a]
    rejects: [b]
  - id: second
    prompt: And which comes then?
    kind: choice
    given: b
    params: {choices: [a, b]}
    points: 2
    hint: Sing on.
    needs: [first]
    accepts: [b]
    rejects: [a]
  - id: words
    prompt: Why?
    kind: text
    bonus: true
state:
  files:
    /srv/done: {mode: "600", points: 3, needs: [second, something_was_written], id: done}
    /srv/more: {needs: [done], optional: true, id: more, hint: [Look., Look again.]}
checks:
  something_was_written: {points: 1, needs: [words], optional: true}
criteria:
  - {text: Did it, met_by: [first, second, done]}
"""
CHECKS = """\
def test_something_was_written(answers):
    assert "words" in answers, "write something"
"""


@dataclass
class Chain:
    folder: Path
    spec: str = SPEC

    def load(self, *changes: tuple[str, str]) -> Lab:
        for old, new in changes:
            assert self.spec.count(old) == 1
            self.spec = self.spec.replace(old, new)
        (self.folder / "lab.yaml").write_text(self.spec)
        return load_lab(self.folder)

    def report(self, answers="", seen=None, supplied=False, *changes):
        lab = self.load(*changes)
        file = parse_answers(f"answers:\n{answers}".encode(), "chain.yaml", lab.id, lab.asked)
        outputs = {
            f"chain_state.{name}": Output("", 0, text) for name, text in (seen or {}).items()
        }
        facts = parse_facts(Evidence(outputs), lab.sources, known=known_sources([lab]))
        return grade([lab], {lab.id: file}, facts, supplied=supplied)

    def rows(self, *arguments):
        return {
            row.id: (row.status.value, row.message)
            for row in self.report(*arguments).labs[0].results
        }


@pytest.fixture
def chain(tmp_path):
    folder = tmp_path / "chain"
    folder.mkdir()
    (folder / "test_chain.py").write_text(CHECKS)
    (folder / "README.md").write_text("# Chain\n")
    return Chain(folder)


NEEDLESS = ("[second, something_was_written]", "[second]")
SEEN = {"done": "exists\tyes\nmode\t600\n", "more": "exists\tyes\n"}


def waits(name):
    return ("unanswered", f"not graded yet: {name} has to pass first")


def test_what_waits_is_not_graded_until_what_it_needs_has_passed(chain):
    rows = chain.rows("  first: b\n  second: b\n", SEEN, False, NEEDLESS)
    assert rows["first"][0] == "failed"
    assert (rows["second"], rows["done"], rows["more"]) == (
        waits("first"),
        waits("second"),
        waits("done"),
    )
    report = chain.report("  first: b\n  second: b\n", SEEN)
    assert (report.points, report.possible, report.pending) == (0, 6, 0)
    assert {row.id: row.hint for row in report.labs[0].results}["second"] == ""


def test_once_it_has_passed_all_that_waited_is_graded(chain):
    report = chain.report("  first: a\n  second: b\n", SEEN, False, NEEDLESS)
    told = {row.id: row.status.value for row in report.labs[0].results}
    assert told == {
        "first": "passed",
        "second": "passed",
        "words": "unanswered",
        "something_was_written": "unanswered",
        "done": "passed",
        "more": "passed",
    }
    assert (report.points, report.possible, report.pending) == (6, 6, 0)
    assert report.labs[0].criteria == (Reached("Did it", True),)


def test_what_waits_for_something_open_is_open_and_not_lost(chain):
    rows = chain.rows("  first: a\n  second: b\n  words: because\n", SEEN)
    person = "not graded yet: it waits for {}, which a person must look at"
    assert rows["something_was_written"] == ("needs_review", person.format("words"))
    assert rows["done"] == ("needs_review", person.format("something_was_written"))
    assert chain.report("  first: a\n  second: b\n  words: because\n", SEEN).pending == 3


def test_in_a_batch_what_evidence_does_not_show_leaves_what_waits_for_it_to_a_person(chain):
    rows = chain.rows("  first: a\n  second: b\n", {}, True, NEEDLESS)
    assert rows["done"][0] == "needs_review"
    assert rows["more"] == (
        "needs_review",
        "not graded yet: it waits for done, which a person must look at",
    )


def test_whoever_leaves_out_what_is_optional_loses_nothing_and_is_told_what_is_left(chain):
    (chain.folder / "lab.yaml").write_text(SPEC)
    learner = Learner(chain.folder.parent)
    learner.answer("chain", "answers: {first: a}\n")
    found = learner.report("chain", "-k", "first or words or more")
    assert (found["exit"], found["points"], found["possible"]) == (0, 1, 6)
    assert statuses(found)["words"] == "unanswered"
    assert "  0/1  words (bonus): no answer yet\n" in found["stdout"]
    assert (
        "Next: all that is asked is done; words in chain is there for whoever wants more.\n"
        in found["stdout"]
    )


def test_one_that_is_run_alone_is_judged_by_what_it_needs_all_the_same(chain):
    (chain.folder / "lab.yaml").write_text(SPEC)
    learner = Learner(chain.folder.parent)
    learner.answer("chain", "answers: {first: b, second: b}\n")
    found = learner.report("chain", "-k", "second")
    assert statuses(found)["second"] == "unanswered"
    learner.answer("chain", "answers: {first: a, second: b}\n")
    assert statuses(learner.report("chain", "-k", "second"))["second"] == "passed"


AT = "lab.yaml"
WRONG = {
    "an unknown one": (
        ("needs: [first]", "needs: [frist]"),
        "questions[1].needs: no question, check or state is called 'frist'; did you mean 'first'?",
    ),
    "itself": (
        ("needs: [first]", "needs: [second]"),
        "questions[1].needs: second needs itself, so it would never be graded",
    ),
    "a circle": (
        ("needs: [first]", "needs: [more]"),
        "questions[1].needs: second waits for itself by way of what it needs, so it would never be graded; leave one "
        "of them out",
    ),
    "both credits": (
        ("bonus: true", "bonus: true\n    optional: true"),
        "questions[2].bonus: stands beside optional; points count in one way",
    ),
    "both credits of state": (
        ("optional: true, id: more", "optional: true, bonus: true, id: more"),
        "state.files./srv/more: is optional and a bonus; points count in one way",
    ),
    "no list": (
        ("needs: [first]", "needs: first"),
        "questions[1].needs: expected a list, found 'first'",
    ),
    "an unknown key of a check": (
        ("{points: 1, needs: [words]", "{point: 1, needs: [words]"),
        "checks.something_was_written.point: unknown key; did you mean 'points'?",
    ),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_spec_that_cannot_be_meant_is_told_where_it_stands(chain, name):
    change, told = WRONG[name]
    with pytest.raises(SpecError) as error:
        chain.load(change)
    (problem,) = error.value.problems
    place, _, said = problem.partition(": ")
    assert (place.rpartition("lab.yaml:")[0] != "", said) == (True, told)


def test_nothing_that_is_asked_of_everybody_is_a_mistake(chain):
    with pytest.raises(
        SpecError, match="nothing in this lab has points that are asked of everybody"
    ):
        chain.load(
            ("points: 2", "optional: true"),
            ("given: a\n", "given: a\n    bonus: true\n"),
            ("points: 3, needs", "optional: true, needs"),
        )


def test_a_live_only_test_can_be_waited_for_by_nobody(chain):
    live = "def test_looks(host):\n    assert host, 'there is one'\n"
    (chain.folder / "test_chain.py").write_text(CHECKS + live)
    with pytest.raises(
        SpecError, match="looks is live only, so nothing recorded could ever show that it passed"
    ):
        chain.load(("needs: [first]", "needs: [looks]"))


def test_the_first_hint_is_shown_and_how_to_open_the_next_one(chain):
    rows = {row.id: row for row in chain.report("  first: b\n", SEEN).labs[0].results}
    assert (rows["first"].hint, rows["first"].more_hints) == ("Sing the song.", 2)
    assert (rows["more"].hint, rows["more"].more_hints) == ("", 0)
    learner = Learner(chain.folder.parent)
    learner.answer("chain", "answers: {first: b}\n")
    shown = " ".join(learner.report("chain", "-k", "first")["stdout"].split())
    told = "Hint 1 of 3: Sing the song. (the next one: `labproof hint chain.first 2`)"
    assert told in shown


def test_the_blank_file_says_what_costs_nothing_and_who_it_is_for(chain):
    lines = list(blank_lines(chain.load(), "", "now", "o'neil"))
    assert {"  # (bonus) Why?", "  id: 'o''neil'"} <= set(lines)


def test_hints_open_one_after_the_other(chain):
    (chain.folder / "lab.yaml").write_text(SPEC)
    learner = Learner(chain.folder.parent)
    assert learner.run("labproof", "hint", "chain.first").stdout == (
        "Hint 1 of 3: Sing the song.\nThe next one: labproof hint chain.first 2\n"
    )
    elsewhere = Learner(chain.folder.parent / "an other")
    elsewhere.folder.mkdir()
    shutil.copytree(chain.folder, elsewhere.folder / "a lab" / "chain")
    told = elsewhere.run("labproof", "hint", "a lab/chain.first").stdout
    assert "The next one: labproof hint 'a lab/chain.first' 2\n" in told
    assert learner.run("labproof", "hint", "chain.first", "3").stdout == (
        "Hint 1 of 3: Sing the song.\nHint 2 of 3: Begin with the first word of it.\nHint 3 of 3: It is a vowel.\n"
    )
    assert learner.run("labproof", "hint", "chain.second", "2").stdout == (
        "Hint: Sing on.\nThere are no more: chain.second has 1 hint\n"
    )
    assert learner.run("labproof", "hint", "chain.words").stdout == "words has no hint\n"
    assert learner.run("labproof", "hint", "chain.frist").stderr == (
        "Error: chain has nothing called 'frist'; did you mean 'first'?\n"
    )


def test_ci_and_a_batch_say_what_waits_whatever_else_a_learner_may_see(chain):
    (chain.folder / "lab.yaml").write_text(SPEC)
    learner = Learner(chain.folder.parent / "ada")
    learner.folder.mkdir()
    learner.answer("chain", "student: {id: ada}\nanswers: {first: b, second: b}\n")
    for level in ("full", "hints", "marks"):
        done = learner.run(
            "labproof", "ci", "--labs", str(chain.folder), "--target", "gitlab", "--feedback", level
        )
        assert (
            "chain.second: open, 0 of 2\n| not graded yet: first has to pass first\n" in done.stdout
        ), done.stderr
        assert "chain.words: open (bonus), 0 of 1\n" in done.stdout
        cases = ElementTree.parse(learner.folder / "junit.xml").getroot()
        failed = cases.find("testsuite/testcase[@name='second']/failure").get("message")
        assert failed == "0/2 points: not graded yet: first has to pass first"
        assert cases.find("testsuite/testcase[@name='words']/skipped") is not None
    room = Learner(chain.folder.parent)
    assert room.run("labproof", "grade", "ada", "--out", "out", "--labs", "chain").returncode == 0
    row = json.loads((room.folder / "out" / "results.jsonl").read_text())
    told = {
        one["id"]: (one["status"], one["message"], one.get("credit", ""))
        for one in row["labs"][0]["results"]
    }
    assert told["second"] == (*waits("first"), "")
    assert told["something_was_written"] == (*waits("words"), "optional")
    assert (row["points"], row["possible"]) == (0, 6)
