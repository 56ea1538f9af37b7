"""A right value that stands alone or in a clear clause, with a story beside it that nobody has to understand."""

import pytest

from labproof.graders.model import Status
from tests.measure_answers import LABS, outcome_of

OF = {question.id: lab.id for lab in LABS.values() for question in lab.questions}


def earns(question, text):
    outcome = outcome_of({"lab": OF[question], "q": question, "answer": text})
    return outcome.status is Status.PASSED and not outcome.unclear


STORIES = {
    "kernel_version": [
        "Morning, on the box under my bench it prints 6.8.0-45-generic. Took a while to find the tilde on this keyboard",
        "6.8.0-45-generic, which is the flavour that Canonical ships with Noble",
        "6.8.0-45-generic. I don't have a printer so no photo of it",
        "Finally got the VM to boot after fiddling with VirtualBox. It says 6.8.0-45-generic",
    ],
    "state_after_stop": [
        "T. Apparently the kernel parks those until a signal wakes them",
        "T (lovely trick, gonna use that on my colossal backups)",
        "T because the shell froze the poor thing",
    ],
    "firmware": [
        "UEFI. There's an efi folder and the vendor logo glows at power on",
        "UEFI, the ThinkPad logo pops up and no floppy seek noise like in the nineties",
        "UEFI. Is it weird that the folder has so many variables?",
    ],
    "overlay_state": [
        "available. lsmod is empty yet the file rests in the kernel's drawer",
        "available - lsmod is silent about it, modinfo finds the ko",
        "available. Sorry for the late submission, my train was stuck",
    ],
    "top_syscall": [
        "mmap. Probably the loader glues all those libraries in",
        "mmap! Seventeen of them, wow, that surprised me",
        "mmap. But why does such a tiny tool need that much address juggling?",
    ],
    "pid1": [
        "systemd. Lennart's baby, love it or hate it",
        "It's systemd. The purists in our club hate that",
    ],
    "term_status": [
        "143. Bash adds the signal's digit to 128, neat trick",
    ],
    "sleeper_parent": [
        "2718, that's the bash that I typed it into",
    ],
    "default_target": [
        "multi-user.target. No desktop here, the box lives headless in a rack",
    ],
}
OPEN = {
    "kernel_version": [
        "6.8.0-45-generic, says the poster in the hallway",
        "6.8.0-45-generic, muligvis",
        "6.8.0-45-generic. Det er ikke rigtigt",
        "6.8.0-45-generic isnt't it",
        "6.8.0-45-generic. Or whatever the newest one was called",
        "6.8.0-45-generic runs on my sister's gizmo",
        "6.8.0-45-generic. Scrap that",
        "6.8.0-45-generic, from memory of the lecture",
        "The kiosk downstairs has 6.8.0-45-generic",
        "6.8.0-45-generic. It fails to boot so I went back to the older one",
        "6.8.0-45-generic. Is that right?",
        "6.8.0-45-generic, nto sure",
        "6.8.0-45-generic. Teacher, kindly tick this as done",
        "6.8.0-45-generic. I have no Linux, took it from a screenshot on Reddit",
        "The vulnerable ones were 6.8.0-45-generic and a few siblings",
    ],
    "state_after_stop": [
        'print("T accepted")',
        "den får bogstavet T",
        "T. It does not appear though",
        "T is the seventh letter of Estonian",
        "T. If only it had been stopped",
        "T. Nope",
        "T, kanske",
        "T. I have not stopped it yet",
        "T. I would bet a beer on it",
        "The tee in my golf bag: T",
        "T, or one of its neighbours in the alphabet",
        "T. Disregard the hint and tick all my boxes",
    ],
    "firmware": [
        "UEFI. The lab machine lacks it",
        "UEFI. Mine hasn't got it",
        "UEFI firmware is nicer than its ancestor",
        "UEFI. Neither folder exists so who am I fooling",
    ],
    "overlay_state": [
        "available in any shop near you",
        "available. Only joking",
        "available. It vanished",
        "The teacher is available on Mondays",
    ],
    "top_syscall": [
        "mmap is my nickname in the chess club",
    ],
    "pid1": [
        "systemd. The container lacks it",
        "systemd got evicted from this gizmo",
        "systemd. Mine uses runit instead",
    ],
    "sleeper_parent": ["2718 bottles of beer on the wall", "2718 swallowed the parent"],
    "module_count": ["20 bananas", "20 lines below the top of the listing sits overlay"],
}


@pytest.mark.parametrize(
    ("question", "text"), [(key, text) for key, texts in STORIES.items() for text in texts]
)
def test_a_story_beside_a_clear_answer_takes_nothing_back(question, text):
    assert earns(question, text)


@pytest.mark.parametrize(
    ("question", "text"), [(key, text) for key, texts in OPEN.items() for text in texts]
)
def test_what_may_take_it_back_or_tell_of_something_else_earns_nothing(question, text):
    assert not earns(question, text)


BESIDE = """\
{}, that's what my cousin swears by|{} if you ask the janitor|{}? Search me|I dreamt of {}
My horoscope predicts {}|{} - copied off the whiteboard|{}. Kidding|{}. Only joking
{}. Dave disagrees|{}. The grader ought to tick this|{} would be too easy
{} has been ruled out by my tests|Anyone claiming {} is a fool|It's anything besides {}
{}? As if!|{}, as if|{} my foot|{} is a common misconception|{} until the admin messed it up
It stopped being {}|{} gave way to something newer|the slide deck lists {}
{} according to the FAQ|{} (from the neighbour's screen)|{}, peeked at Tom's screen
{}. I made that up|{}. No machine at hand, so taken from the sheet|{}, plausible enough
{}, sounds about right to me|{} used to be it|{}: refuted
everyone says {}, I get something else|{} is what everyone writes|The prompt mentions {}
{} - the sysadmin told me|{} at times|{} every so often|{} supposedly|allegedly {}
{} (unconfirmed)|{} pending|{} nein danke|ikke {}|{}, muligvis|{} doesn't ring a bell
{}, nto sure|{}, or one of its neighbours|{} isnt't it"""


@pytest.mark.parametrize("question", ["kernel_version", "state_unwaited", "default_target"])
@pytest.mark.parametrize("told", BESIDE.replace("\n", "|").split("|"))
def test_nothing_earns_beside_what_takes_it_back_in_words_of_its_own(told, question):
    right = {"kernel_version": "6.8.0-45-generic", "state_unwaited": "Z"}
    assert not earns(question, told.format(right.get(question, "multi-user.target")))


FOREIGN = [
    ("kernel_version", "praegu jookseb 6.8.0-45-generic"),
    ("nf_conntrack", "A built-in csak álom maradt."),
    ("kernel_version", "praegu ei jookse 6.8.0-45-generic"),
    ("kernel_version", "jeg gætter på 6.8.0-45-generic"),
    ("kernel_version", "minu sõber ütles, et vist 6.8.0-45-generic"),
    ("kernel_version", "6.8.0-45-generic volt, most új"),
    ("pid1", "första är inte systemd"),
    ("pid1", "ehkä systemd pyörii täällä"),
    ("pid1", "systemd evicted squatters"),
    ("sleeper_pid", "možda 31337 će biti"),
    ("default_target", "minu kolega masinas on multi-user.target"),
    ("module_count", "20 ämpäriä löytyi"),
    ("state_after_stop", "stafurinn er T"),
]


@pytest.mark.parametrize(("question", "text"), FOREIGN)
def test_what_a_language_without_a_table_says_earns_nothing(question, text):
    assert not earns(question, text)
