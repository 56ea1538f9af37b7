"""What is said of another case claims nothing of the one that is asked about; what something else does, it does not do."""

import pytest

from labproof.graders.model import Status
from tests.measure_answers import verdict as told


@pytest.mark.parametrize(
    "text",
    [
        "It helps with running processes, it doesn't help with zombies.",
        "kills normal processes, but not a zombie",
        "With an ordinary process it works. With a zombie it doesn't.",
        "living processes vanish, zombies don't",
        "in films it works, in ps it doesn't",
        "has no effect on a zombie, but removes anything else",
    ],
)
def test_a_zombie_is_no_other_process(text):
    assert told(text, "killing_zombies") == Status.PASSED


@pytest.mark.parametrize(
    "text",
    [
        "It is gone as soon as the parent waits.",
        "The line disappears when its parent ends",
        "Only init or the parent can remove it.",
        "If the parent dies, the zombie disappears.",
        "vanished once the parent called waitpid, not with the KILL",
        "after kill -9: Z, after wait: gone",
        "kill -9 → no change; killed the parent → gone",
        "Er verschwindet erst, wenn der Elternprozess wartet",
        "Desaparece cuando el padre hace wait",
        "Il disparaît quand le parent fait wait",
        "SIGTERM to the parent made it disappear, SIGKILL to the zombie had no effect.",
    ],
)
def test_what_else_removes_it_is_told_in_place_of_a_no(text):
    assert told(text, "killing_zombies") == Status.PASSED


@pytest.mark.parametrize(
    "text", ["SIGTERM does not remove it but KILL does", "not with HUP, but KILL works"]
)
def test_what_another_signal_does_not_do_is_no_denial(text):
    assert told(text, "killing_zombies") != Status.PASSED


@pytest.mark.parametrize(
    "text",
    [
        "KILL removes it as soon as the parent has waited",
        "the signal clears it when the parent ends",
    ],
)
def test_what_both_do_is_for_a_person(text):
    assert told(text, "killing_zombies") == "unclear"


@pytest.mark.parametrize(
    "text", ["It disappears after KILL, its parent is told", "gone, though its parent waited then"]
)
def test_a_parent_that_is_told_of_beside_it_takes_nothing_back(text):
    assert told(text, "killing_zombies") != Status.PASSED


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("With virtual machines they'd differ, here they don't.", Status.PASSED),
        ("A VM has its own kernel; a container doesn't.", Status.PASSED),
        ("in a VM no, in docker yes", Status.PASSED),
        ("In a virtual machine they are the same, in a container they aren't", Status.FAILED),
        ("Containers have their own kernel, as VMs have", Status.FAILED),
    ],
)
def test_a_container_is_no_virtual_machine(text, status):
    assert told(text, "same_kernel") == status
