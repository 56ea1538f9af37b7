"""A check that checks nothing, and one whose message tells the answer, are found."""

import pytest

from tests.graders.authoring.planting import LIMIT, SPEC, TESTS, plant, validated


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("shows what no Linux kernel sets", "shows {mine.pid_max}"),
        ("pid_max shows what no Linux kernel sets", "{mine.pid_max} is no limit"),
    ],
)
def test_a_message_that_prints_the_truth(mine, old, new):
    plant(mine, TESTS, ('2**22, "pid_max', '2**22, f"pid_max'), (old, new))
    assert any(
        line.startswith(f"checks.{LIMIT}: its message tells '")
        and line.endswith("say what was found and not what is right")
        for line in validated(mine)
    ), validated(mine)


def test_a_message_that_tells_may_be_named(mine):
    plant(
        mine,
        TESTS,
        ('2**22, "pid_max', '2**22, f"pid_max'),
        ("shows what no Linux kernel sets", "shows {mine.pid_max}"),
    )
    plant(
        mine,
        SPEC,
        (
            "\ncriteria:",
            f"\nsurvivors: [{{check: {LIMIT}, reason: no learner sees it}}]\ncriteria:",
        ),
    )
    assert validated(mine) == []


def test_a_message_that_prints_what_a_check_wants(mine):
    plant(
        mine,
        TESTS,
        ("300 < mine.pid_max <= 2**22", "mine.pid_max == 4194304"),
        ("shows what no Linux kernel sets", "is not 4194304"),
    )
    assert any(
        "this assertion's message tells what is wanted, '4194304'" in line
        for line in validated(mine)
    )


CHECKED = "mine.pid_max is not None"


def test_a_check_that_no_changed_machine_fails_may_be_named(mine):
    plant(mine, TESTS, ("300 < mine.pid_max <= 2**22", CHECKED))
    (told,) = validated(mine)
    assert told.endswith(
        "test_mine.py:4 passes on every changed machine, so it checks nothing; record one on which it fails "
        "(machines/bad-….json), or name it in survivors with the reason"
    )
    plant(
        mine,
        SPEC,
        ("\ncriteria:", f"\nsurvivors: [{{check: {LIMIT}, reason: no Linux does}}]\ncriteria:"),
    )
    assert validated(mine) == []
