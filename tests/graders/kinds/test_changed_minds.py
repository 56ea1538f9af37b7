"""Answers in which somebody changes their mind, or sets another value against theirs: the last word counts."""

import pytest

from labproof.graders.model import Status
from tests.measure_answers import verdict

# Question -> what is right on the sample's machine, and what is not.
ASKED = {
    "state_after_stop": ("T", "S"),
    "state_unwaited": ("Z", "S"),
    "overlay_state": ("available", "loaded"),
    "firmware": ("UEFI", "BIOS"),
    "first_process": ("systemd", "bash"),
    "top_syscall": ("mmap", "openat"),
    "kernel_version": ("6.8.0-45-generic", "5.15.0-91-generic"),
    "term_status": ("143", "137"),
    "sleeper_pid": ("31337", "31340"),
    "sleeper_parent": ("2718", "2720"),
    "killing_zombies": ("no", "yes"),
    "same_kernel": ("yes", "no"),
    "initramfs": ("yes", "no"),
}
WAYS = """{before} at first, my neighbour convinced me of {last}
I had {before}, my neighbour convinced me it's {last}, so {last}
had {before}, went with {last} in the end
{before}, settled on {last}
first {before}, then I looked again: {last}
{before}... no wait, {last}
changed {before} to {last}
I thought {before} but it is {last}
{before}? No. {last}.
not {before}, {last}
{last}, not {before}
{last} (I had {before} before)
{last} - my partner has {before}
my partner has {before}, I have {last}
{before} is what the book says, mine shows {last}
{last}, though the book says {before}
final answer {last}, {before} was a typo
{before} was a typo, it is {last}
sorry {before} is wrong. {last}
{last} instead of {before}
I'd have bet on {before}, turns out it's {last}
everyone else has {before} but I clearly see {last}
~~{before}~~ {last}
{before} -> {last}
was {before}, now {last}
{last} (after the reboot; before it was {before})
I keep getting {last}, the solution in class was {before}
scratch that, {last} ({before} came from the wrong window)
it said {before} yesterday, today {last}
{last}. Edit: still {last}. Earlier I wrote {before}.
{last}, and no it's not {before}
between {before} and {last} I choose {last}
{before} or {last}? I say {last}
{before} or {last}? {last}
Ben claims {before}. He's wrong, it is {last}
Ben claims {before} and he's probably right, but I got {last}""".splitlines()
# Not read yet: a yes or no among others of its kind fails, where a person should have seen it.
LOST = {
    ("between {before} and {last} I choose {last}", "killing_zombies"),
    ("between {before} and {last} I choose {last}", "same_kernel"),
    ("between {before} and {last} I choose {last}", "initramfs"),
    ("changed {before} to {last}", "same_kernel"),
}
EARNS = {("first {before}, then I looked again: {last}", "initramfs")}


@pytest.mark.parametrize("question", ASKED)
def test_the_wrong_last_word_earns_nothing(question):
    right, wrong = ASKED[question]
    earning = {
        (way, question)
        for way in WAYS
        if verdict(way.format(before=right, last=wrong), question)
        in (Status.PASSED, Status.PARTIAL)
    }
    assert earning == {one for one in EARNS if one[1] == question}


@pytest.mark.parametrize("question", ASKED)
def test_the_right_last_word_is_not_lost(question):
    right, wrong = ASKED[question]
    lost = {
        (way, question)
        for way in WAYS
        if verdict(way.format(before=wrong, last=right), question) not in (Status.PASSED, "unclear")
    }
    assert lost == {one for one in LOST if one[1] == question}


@pytest.mark.parametrize("question", ["state_after_stop", "term_status", "kernel_version"])
@pytest.mark.parametrize(
    "word", ["final answer", "actually", "I mean", "make that", "I settled on"]
)
def test_a_correction_of_nothing_is_none(question, word):
    right, wrong = ASKED[question]
    assert verdict(f"{word} {right}", question) is Status.PASSED
    assert verdict(f"{word} {wrong}", question) is Status.FAILED


def test_most_right_last_words_are_decided():
    decided = [
        verdict(way.format(before=wrong, last=right), question) is Status.PASSED
        for question, (right, wrong) in ASKED.items()
        for way in WAYS
    ]
    assert sum(decided) >= 0.7 * len(decided)
