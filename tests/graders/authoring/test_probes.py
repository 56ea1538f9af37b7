"""A command that tells what lab.yaml says, and not what a machine shows, is found."""

import pytest

from tests.graders.authoring.planting import SPEC, plant, validated


@pytest.mark.parametrize(
    "command", ["cat /x || echo 1", "n=$(cat /x); echo ${n:-1}", "echo $(cat /x || printf 1)"]
)
def test_a_fallback_that_becomes_the_truth(mine, command):
    plant(mine, SPEC, ("run: cat /proc/sys/kernel/pid_max, type", f'run: "{command}", type'))
    assert validated(mine) == [
        "facts.pid_max.run: prints '1' where a command fails, and that is taken for the truth of pid_max; let it fail, "
        "so that it is skipped"
    ]


@pytest.mark.parametrize(
    "command",
    [
        "echo 4194304",
        "ls / >/dev/null; echo 4194304",
        "printf '%s\\\\n' 4194304",
        "true && echo '4194304'",
        "echo 4194304 | cat",
    ],
)
def test_a_truth_that_a_probe_echoes(mine, command):
    plant(mine, SPEC, ("run: cat /proc/sys/kernel/pid_max, type", f'run: "{command}", type'))
    assert validated(mine) == [
        "facts.pid_max.run: prints the same on every machine; ask the machine, or write what is right as `given`"
    ]
    plant(
        mine,
        SPEC,
        ("\ncriteria:", "\nsurvivors: [{fact: pid_max, reason: it is a demonstration}]\ncriteria:"),
    )
    assert validated(mine) == []


@pytest.mark.parametrize(
    ("command", "printed"),
    [
        ("cat /none | wc -l", 0),
        ("n=4194304; echo $n", 4194304),
        ("seq 5 | tail -n 1", 5),
        ("expr 4194304 + 0", 4194304),
        ("awk 'BEGIN {print 42}'", 42),
        ("echo $((1 << 22))", 4194304),
        ("if [ -r /none ]; then cat /none; else echo 1; fi", 1),
        ("ls -d /none/* | grep -c x; true", 0),
    ],
)
def test_what_is_printed_where_nothing_can_be_looked_at(mine, command, printed):
    plant(mine, SPEC, ("run: cat /proc/sys/kernel/pid_max, type", f'run: "{command}", type'))
    told = f"prints '{printed}' where nothing can be looked at, and that is taken for the truth of pid_max"
    assert validated(mine) == [f"facts.pid_max.run: {told}; let it fail, so that it is skipped"]


@pytest.mark.parametrize(
    "command",
    [
        "wc -l </proc/modules",
        "read -r n </proc/sys/kernel/pid_max; echo $n",
        "n=0; for f in /proc/[0-9]*; do [ -e $f ] && n=$((n + 1)); done; [ $n -gt 0 ] && echo $n",
        "ulimit -n",
        "sed -n '/^Max processes/s/[^0-9]*\\\\([0-9]*\\\\).*/\\\\1/p' /proc/self/limits",
    ],
)
def test_what_looks_and_tells_nothing_otherwise(mine, command):
    plant(mine, SPEC, ("run: cat /proc/sys/kernel/pid_max, type", f'run: "{command}", type'))
    assert validated(mine) == []


@pytest.mark.parametrize(
    "command",
    [
        "grep -q x /etc/passwd",
        "cat x | egrep --quiet y",
        "test -d /x",
        "! [ -d /x ]",
        "ls >/dev/null && grep -iq x y",
    ],
)
def test_a_probe_that_prints_nothing(mine, command):
    plant(mine, SPEC, ("run: cat /proc/sys/kernel/pid_max, type", f'run: "{command}", type'))
    assert validated(mine) == [
        "facts.pid_max.run: prints nothing on any machine, so nobody could ever be graded by it; let it print what it "
        "found"
    ]


@pytest.mark.parametrize(
    "command",
    [
        "echo $(nproc)",
        "grep -c q x",
        "grep -q x y; grep z y",
        "[ -d /x ] && echo yes",
        "cat x | head; echo end",
    ],
)
def test_a_probe_that_looks_and_then_prints_is_none(mine, command):
    plant(mine, SPEC, ("run: cat /proc/sys/kernel/pid_max, type", f'run: "{command}", type'))
    assert validated(mine) == []
