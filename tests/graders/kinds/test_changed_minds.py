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
Ben claims {before} and he's probably right, but I got {last}
I wrote {before} on paper and then {last} after checking
{before}? nah, {last}
nope not {before}, {last}
it's {last} and definitely not {before}
{last} rather than {before}
I wanted to write {before}, but {last} is what came out
{before} seemed right, {last} is right
my classmate insists on {before}, I insist on {last}
{last} (the solution sheet says {before})
turns out {before} was from the other terminal, here it's {last}
I misread: {last}, not {before}
correct answer: {last} / wrong answer: {before}
{before} would make sense but the output is {last}
Attempt 1: {before}. Attempt 2: {last}.
{before} (old), {last} (new)
Old: {before} New: {last}
{last}, {before} was yesterday
could have sworn it was {before}. it's {last}
Update: {last}. (was {before})
please ignore my earlier {before}, I mean {last}
the hint made me think {before}; the machine says {last}
{last}. (Not {before}, I checked.)
you'd expect {before} but you get {last}
I see {last} where the book has {before}
not sure why people say {before}, it's clearly {last}""".splitlines()
# Not read yet: a yes or no among others of its kind fails, where a person should have seen it.
LOST = {
    ("between {before} and {last} I choose {last}", "killing_zombies"),
    ("between {before} and {last} I choose {last}", "same_kernel"),
    ("between {before} and {last} I choose {last}", "initramfs"),
    ("changed {before} to {last}", "same_kernel"),
    ("I wrote {before} on paper and then {last} after checking", "first_process"),
    ("I wrote {before} on paper and then {last} after checking", "top_syscall"),
    ("I wrote {before} on paper and then {last} after checking", "killing_zombies"),
    ("{last}, {before} was yesterday", "killing_zombies"),
    ("{last}, {before} was yesterday", "same_kernel"),
    ("{last}, {before} was yesterday", "initramfs"),
    ("I see {last} where the book has {before}", "killing_zombies"),
    ("I see {last} where the book has {before}", "same_kernel"),
    ("I see {last} where the book has {before}", "initramfs"),
}
# Nor this, which earns and should not.
EARNS = {
    ("first {before}, then I looked again: {last}", "initramfs"),
    ("I wrote {before} on paper and then {last} after checking", "same_kernel"),
    ("I wrote {before} on paper and then {last} after checking", "initramfs"),
}


@pytest.mark.parametrize("question", ASKED)
def test_the_wrong_last_word_earns_nothing(question):
    right, wrong = ASKED[question]
    verdicts = verdicts_of(question, before=right, last=wrong)
    earning = {key for key, one in verdicts.items() if one in (Status.PASSED, Status.PARTIAL)}
    assert earning == {one for one in EARNS if one[1] == question}


@pytest.mark.parametrize("question", ASKED)
def test_the_right_last_word_is_not_lost(question):
    right, wrong = ASKED[question]
    verdicts = verdicts_of(question, before=wrong, last=right)
    lost = {key for key, one in verdicts.items() if one not in (Status.PASSED, "unclear")}
    assert lost == {one for one in LOST if one[1] == question}


def verdicts_of(question, **said):
    """What becomes of each way of changing one's mind."""
    return {(way, question): verdict(way.format(**said), question) for way in WAYS}


# Somebody else's choice, one that was denied or was to come, a question about something else, what is taken back.
NOT_MEANT = """{other}; others ended up with {it}
{other} until somebody talked me into {it}
had {other}, my friend went with {it}
had {other}, almost went with {it}
had {other}, never settled on {it}
{other}, at first I went with {it}
{other}, I was going with {it}
{other}, instead of going with {it}
{other}, on my laptop I ended up with {it}
{other}, you have not convinced me that {it}
{other}, after KILL it ended up with {it}
{it}, ignore that, not {other}
{it}, that was wrong, not {other}
{it} was the typo, not {other}
{it} was my mistake, not {other}
{it}, scratch that, not {other} though
{it}. Changed my mind. Not {other}.
{it}. No. Not {other} either.
{it}, no, nor {other}
what does the slide say, {it} or {other}? {it}
what did I expect, {other} or {it}? {it}
what did I think at first, {other} or {it}? {it}
which can I exclude, {other} or {it}? {it}
which of the two did I rule out, {it} or {other}? {it}
{it} for {other} was a typo
{it} over {other} was my mistake
mam nadzieję że {it}
I hope so, {it}""".splitlines()
MEANT = """{it}, my friend went with {other}
{it}. My neighbour landed on {other}.
{it}, almost went with {other}
{it}, at first I went with {other}
{it} (first settled on {other})
{it}, after KILL it ended up with {other}
{it}. Going with that.
{it} is what I ended up with
I went with {it}
{it}, sorry, not {other}
{it}, and no it's not {other}
{other} or {it}? I say {it}""".splitlines()


@pytest.mark.parametrize("question", [one for one in ASKED if one != "killing_zombies"])
def test_what_is_not_ones_own_last_word_does_not_count(question):
    right, wrong = ASKED[question]
    earning = [
        way
        for way in NOT_MEANT
        if verdict(way.format(it=right, other=wrong), question) is Status.PASSED
    ]
    lost = [
        way
        for way in MEANT
        if verdict(way.format(it=right, other=wrong), question) not in (Status.PASSED, "unclear")
    ]
    assert (earning, lost) == ([], [])


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
        one is Status.PASSED
        for question, (right, wrong) in ASKED.items()
        for one in verdicts_of(question, before=wrong, last=right).values()
    ]
    assert sum(decided) >= 0.6 * len(decided)
