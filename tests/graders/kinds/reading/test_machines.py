"""What is told of another machine is no answer, and takes nothing from the one that is."""

import pytest

from labproof.graders.model import Status
from tests.measure_answers import LABS, outcome_of

OF = {question.id: lab.id for lab in LABS.values() for question in lab.questions}

# The first value is of the machine that is asked about.
TOLD = [
    ("firmware", "UEFI", "BIOS", "{}. Der alte Rechner im Keller hat {}, aber dieser hier nicht."),
    (
        "firmware",
        "UEFI",
        "BIOS",
        "The old Dell at home has {1}, the RHEL machine here starts with {0}",
    ),
    ("firmware", "UEFI", "BIOS", "{}. My old netbook in the attic had {}"),
    ("firmware", "UEFI", "BIOS", "{} here. The server at work still boots with {}."),
    ("firmware", "UEFI", "BIOS", "Here {}; on my other box {}"),
    ("firmware", "UEFI", "BIOS", "{}, though my old laptop has {} and that's fine too"),
    (
        "overlay_state",
        "available",
        "built-in",
        "On the Debian box here its {}. My other WSL has it {} but that's not what you asked.",
    ),
    ("pid1", "systemd", "runit", "{}, Debian's own and not {} as on my other box"),
    ("pid1", "systemd", "runit", "On my other machine with Alpine it is {1}. This VM runs {0}"),
    ("cgroup_mode", "v2", "v1", "{} on this machine, my old CentOS 7 has {} still"),
    (
        "kernel_version",
        "6.8.0-45-generic",
        "5.15.0-91-generic",
        "{}. My colleague at the office has {}",
    ),
    (
        "kernel_version",
        "6.8.0-45-generic",
        "5.15.0-91-generic",
        "My colleague has {1}, mine says {0}",
    ),
    ("top_syscall", "mmap", "close", "{} here. On my friend's Arch it was {}, he has another libc"),
]
OPEN = [
    ("firmware", "On my laptop UEFI, on the server BIOS"),
    ("firmware", "My old box has UEFI, no clue about this one"),
    ("firmware", "My colleague has UEFI. This one not."),
    ("firmware", "UEFI at home, and BIOS at work"),
    ("firmware", "The other computer has UEFI"),
    ("firmware", "BIOS here. UEFI on my other machine"),
    ("firmware", "My friend says UEFI, I say BIOS"),
    ("firmware", "UEFI. My old box has BIOS, or maybe this one does"),
    ("pid1", "systemd on my old laptop, the lab VM has runit"),
    ("pid1", "on my other machine systemd, runit here"),
    ("overlay_state", "At home available, here it is loaded"),
    ("overlay_state", "available at home, I did not look here"),
    ("kernel_version", "5.15.0-91-generic here, my colleague has 6.8.0-45-generic"),
    ("kernel_version", "6.8.0-45-generic? That is my colleague's, mine is 5.15.0-91-generic"),
    ("top_syscall", "On my friend's Arch it was mmap"),
    ("top_syscall", "close. On my friend's Arch it was mmap"),
    ("cgroup_mode", "v1 on this machine, my new laptop has v2"),
]


def outcome(question, text):
    return outcome_of({"lab": OF[question], "q": question, "answer": text})


@pytest.mark.parametrize(("question", "right", "other", "text"), TOLD)
def test_a_value_of_another_machine_takes_nothing_back(question, right, other, text):
    assert outcome(question, text.format(right, other)).status is Status.PASSED
    assert outcome(question, text.format(other, right)).status is not Status.PASSED


@pytest.mark.parametrize(("question", "text"), OPEN)
def test_a_right_value_of_another_machine_earns_nothing(question, text):
    assert outcome(question, text).status is not Status.PASSED
