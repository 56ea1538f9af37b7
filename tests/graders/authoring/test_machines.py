"""Machines that an author recorded: what must be so on them is, or validate says so."""

import pytest

from labproof.graders.authoring.proof import prove, summary
from labproof.graders.evidence.file import dump_evidence
from labproof.graders.model import Evidence, Output
from labproof.graders.specs.load import load_lab
from tests.graders.authoring.planting import SPEC, TESTS, plant, validated

CHECK = """

def test_the_configuration_is_closed(mine):
    said = str(mine.config).split()
    assert {TEST}, "the configuration is open, or the one that was there"
"""
RIGHT = "said[0] == 'regular' and said[1] == '640' and said[2] != '0f3c'"


@pytest.fixture
def configured(mine):
    """A lab with a check of a file's type, mode and content: `regular 640 77aa` is right, and 0f3c was there before."""
    plant(
        mine,
        SPEC,
        ("\nquestions:", "\n  config: {run: stat /etc/x}\n\nquestions:"),
        ("\nsample:", '\nsample:\n  mine.config: "regular 640 77aa\\n"'),
        ("checks: {the", "checks: {the_configuration_is_closed: 1, the"),
        ("met_by: [", "met_by: [the_configuration_is_closed, "),
    )
    path = mine / TESTS
    path.write_text(path.read_text() + CHECK.replace("{TEST}", RIGHT))
    for name, config in (
        ("good", "regular 640 77aa"),
        ("bad-open", "regular 642 77aa"),
        ("bad-ours", "regular 640 0f3c"),
    ):
        record(mine, "good-closed" if name == "good" else name, config)
    plant(mine, SPEC, ("\ncriteria:", f"\nmachines:\n{MUST_FAIL}criteria:"))
    return mine


MUST_FAIL = "  bad-open: [the_configuration_is_closed]\n  bad-ours: [the_configuration_is_closed]\n"


def record(folder, name, config, pid_max="32768"):
    outputs = {"mine.pid_max": f"{pid_max}\n", "mine.config": f"{config}\n"}
    evidence = Evidence({key: Output(key, 0, text) for key, text in outputs.items()})
    (folder / "machines").mkdir(exist_ok=True)
    (folder / "machines" / f"{name}.json").write_text(dump_evidence(evidence))


def test_a_check_that_looks_at_all_of_it_is_proven(configured):
    assert validated(configured) == []
    told = list(summary(prove(load_lab(configured))))
    assert (
        "machines of your own        3; failing on none: the_limit_is_one_that_linux_allows" in told
    )


@pytest.mark.parametrize(
    ("test", "machines"),
    [
        ("said[0] == 'regular'", ["bad-open", "bad-ours"]),
        ("'2' not in said[1] or '6' in said[1]", ["bad-open", "bad-ours"]),
        ("said[0] == 'regular' and said[1] == '640'", ["bad-ours"]),
    ],
    ids=["is a file", "contains 2", "without differs from ours"],
)
def test_a_check_that_was_loosened_is_found(configured, test, machines):
    plant(configured, TESTS, (RIGHT, test))
    told = "the_configuration_is_closed should be failed there and is passed"
    found = [line for line in validated(configured) if line.startswith("machines")]
    assert found == [f"machines.{name}: {told}" for name in machines]


def test_a_check_that_was_tightened_is_found(configured):
    plant(configured, TESTS, (RIGHT, "said[1] == '600'"))
    assert (
        "machines.good-closed: the_configuration_is_closed should be passed there and is failed: the configuration is "
        "open, or the one that was there"
    ) in validated(configured)


def test_a_question_is_proven_on_every_machine(configured):
    record(configured, "good-other", "regular 640 77aa", pid_max="no number")
    found = [line.partition(": `")[0] for line in validated(configured)]
    assert found == [
        f"machines.good-other: {row} should be passed there and is skipped"
        for row in ("pid_max", "the_limit_is_one_that_linux_allows")
    ]


def test_a_machine_is_the_counterexample_that_a_check_lacks(configured):
    plant(configured, TESTS, (RIGHT, "'0f3c' not in said and '642' not in said"))
    assert [line for line in validated(configured) if "checks nothing" in line] == []


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        (
            [("  bad-open: [the_configuration_is_closed]\n", "")],
            "machines: has nothing of machines/bad-open.json; name the questions, checks and entries that must fail "
            "there, as in `bad-open: [pid_max]`",
        ),
        (
            [("bad-open: [the_conf", "bad-open: [the_cnf")],
            "machines.bad-open: nothing is called 'the_cnfiguration_is_closed'",
        ),
        (
            [("bad-open:", "bad-opened: [pid_max]\n  bad-open:")],
            "machines.bad-opened: there is no machines/bad-opened.json; record it on that machine with "
            "`labproof record --to bad-opened.json`",
        ),
    ],
)
def test_what_lab_yaml_says_of_machines_must_fit(configured, changes, told):
    plant(configured, SPEC, *changes)
    assert told in validated(configured)


def test_a_file_that_is_no_machine_is_found(configured):
    (configured / "machines" / "good-x.json").write_text("{}")
    (configured / "machines" / "other.json").write_text("{}")
    found = validated(configured)
    assert "machines: machines/other.json is called neither good-… nor bad-…; rename it" in found
    assert any(line.startswith("machines.good-x: ") and "record it again" in line for line in found)
