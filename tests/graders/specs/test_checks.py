"""A lab's test functions are loaded without pytest, told where they cannot be graded, and whatever they do is an outcome."""

from __future__ import annotations

from decimal import Decimal
from types import SimpleNamespace

import pytest

from labproof.graders.model import Absent, Check, Facts, Missing, Status
from labproof.graders.specs.checks import cannot_look, load_checks, run_check

SOURCES = ("kernel", "modules")


@pytest.fixture
def load(tmp_path):
    """Load the checks of a text, with these points."""
    path = tmp_path / "labs" / "mine" / "test_mine.py"
    path.parent.mkdir(parents=True)

    def loaded(text, points=None, **how):
        path.write_text(text)
        checks, problems = load_checks(
            path, {name: Decimal(1) for name in points or ()}, SOURCES, **how
        )
        return checks, [told.replace(f"{path}", "test_mine.py") for told in problems]

    return loaded


def test_what_asks_for_facts_alone_is_a_check_and_all_else_is_live_only(load):
    text = "def test_a(kernel, answers): pass\ndef test_b(host): pass\ndef helper(kernel): pass\n"
    checks, problems = load(text, ["a"])
    assert problems == []
    assert [(one.id, one.points, one.needs, one.where, one.run is None) for one in checks] == [
        ("a", 1, ("kernel", "answers"), "labs/mine/test_mine.py:1", False),
        ("b", 0, ("host",), "labs/mine/test_mine.py:2", True),
    ]


def test_where_a_check_stands_is_told_by_its_line_or_as_an_entry_of_the_spec_by_its_id():
    asserted = Check("a", Decimal(1), file="labs/mine/test_mine.py", line=12)
    declared = Check("tmp", Decimal(1), file="labs/mine/lab.yaml", declared=True)
    assert [asserted.where, declared.where] == [
        "labs/mine/test_mine.py:12",
        "labs/mine/lab.yaml:tmp",
    ]


def test_a_learners_own_values_are_given_and_not_asked_for(load):
    text = "def test_a(kernel, values): assert kernel.release == values['r'], 'other'\n"
    ((check,), _) = load(text, ["a"], values={"r": "6.8"})
    assert check.needs == ("kernel",)
    assert run_check(check, facts(release="6.8"), {}).status is Status.PASSED


@pytest.mark.parametrize(
    ("text", "points", "told"),
    [
        ("", [], "test_mine.py: has no test_ functions"),
        (
            "def test_a(kernel): pass\n",
            [],
            "test_mine.py:1: test_a has no line in lab.yaml's checks; add `a: 1`",
        ),
        (
            "def test_a(kernel): pass\n",
            ["a", "b"],
            "test_mine.py: lab.yaml's checks names 'b', and no test_b is here",
        ),
        (
            "def test_a(kernal): pass\n",
            ["a"],
            "test_mine.py:1: test_a is live only, so it can have no points in lab.yaml's checks; it asks for 'kernal', "
            "which no evidence holds; did you mean 'kernel'?",
        ),
        (
            "def test_a(): pass\n",
            ["a"],
            "test_mine.py:1: test_a is live only, so it can have no points in lab.yaml's checks; it asks for no facts",
        ),
        (
            "async def test_a(kernel): pass\n",
            ["a"],
            "test_mine.py:1: test_a is async, so nobody would ever run it; write a plain def",
        ),
        ("1 / 0\n", [], "test_mine.py: cannot be loaded (ZeroDivisionError: division by zero)"),
    ],
)
def test_what_cannot_be_graded_is_told(load, text, points, told):
    assert load(text, points)[1] == [told]


def test_a_lab_without_the_file_is_told_where_it_needs_one(tmp_path):
    path = tmp_path / "test_none.py"
    told = f"{path}: is missing; a lab has its assertions there"
    assert load_checks(path, {}, SOURCES) == ((), [told])
    assert load_checks(path, {}, SOURCES, required=False) == ((), [])


def facts(**kernel):
    return Facts({"kernel": SimpleNamespace(**kernel), "modules": Missing("no /proc", "mount it")})


def outcome(run, needs=("kernel",), **kernel):
    return run_check(Check("a", Decimal(1), needs, run, "test_mine.py", 1), facts(**kernel), {})


def test_an_assertions_message_is_what_a_learner_reads():
    def other(kernel):
        if kernel.release != "6.8":
            raise AssertionError("it is another one")

    assert outcome(other, release="6.8").status is Status.PASSED
    found = outcome(other, release="6.9")
    assert (found.status, found.message) == (Status.FAILED, "it is another one")


def test_one_without_a_message_and_one_that_breaks_are_nobodys_mistake_but_ours():
    def silent(kernel):
        if kernel.release:
            raise AssertionError

    def broken(kernel):
        raise ValueError(kernel.release)

    told = {run: outcome(run, release="6.8") for run in (silent, broken)}
    assert [(one.status, one.message) for one in told.values()] == [
        (Status.ERROR, "test_mine.py:1: the assertion that failed has no message"),
        (Status.ERROR, "test_mine.py:1: the check broke (ValueError: 6.8)"),
    ]
    assert told[broken].trace.endswith("ValueError: 6.8\n")


@pytest.mark.parametrize(
    ("missing", "status", "message"),
    [
        (Missing("no /proc", "mount it"), Status.SKIPPED, "no /proc; mount it"),
        (Missing("our parser broke", fault=True), Status.ERROR, "our parser broke"),
        (Absent("there is no module"), Status.FAILED, "there is no module."),
    ],
)
def test_what_could_not_be_had_is_skipped_our_own_fault_or_the_learners(missing, status, message):
    found = outcome(lambda kernel: kernel.release, release=missing)
    assert (found.status, found.message) == (status, message)


def test_a_part_that_is_missing_as_a_whole_and_a_check_that_cannot_look_are_skipped():
    found = outcome(lambda modules: modules.loaded, ("modules",))
    assert (found.status, found.message) == (Status.SKIPPED, "no /proc; mount it")
    found = outcome(lambda kernel: cannot_look(kernel.why, "install one"), why="no engine")
    assert (found.status, found.message) == (Status.SKIPPED, "no engine; install one")
