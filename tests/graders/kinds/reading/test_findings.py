"""What was found decides, whatever somebody expected, tried first or was told; where that is not clear a person does."""

import pytest

from labproof.graders.kinds.reading.findings import found_out
from labproof.graders.model import Status
from tests.measure_answers import LABS, outcome_of

OF = {question.id: lab.id for lab in LABS.values() for question in lab.questions}
STOPPED, TOP, STATUS, OVERLAY = "state_after_stop", "top_syscall", "term_status", "overlay_state"
RELEASE = "kernel_version"


def judged(question, text):
    return outcome_of({"lab": OF[question], "q": question, "answer": text})


EXPECTED = [
    (STOPPED, "my first guess was S because it sleeps anyway, ps says T"),
    (STOPPED, "D was my guess before running it, T is what came out"),
    (STOPPED, "S would make sense, but ps says T"),
    (STOPPED, "T. My first guess was S."),
    (STOPPED, "Ich hätte S gesagt, ps zeigt aber T"),
    (STOPPED, "Habría dicho S, pero sale T"),
    (STOPPED, "Je m'attendais à S, ps dit T"),
    (STOPPED, "Eu esperava S, mas o ps mostra T"),
    (STOPPED, "Avrei detto S, invece ps mostra T"),
    (STOPPED, "Ik had S verwacht, maar ps zegt T"),
    (STOPPED, "Spodziewałem się S, ale ps pokazuje T"),
    (STOPPED, "Очікував S, але ps показує T"),
    (STOPPED, "Ожидал S, а ps показывает T"),
    (STOPPED, "我以为是S,但ps显示T"),
    (TOP, "I'd have bet on read, but strace -c puts mmap on top"),
    (TOP, "not read as I had guessed, but mmap"),
    (TOP, "by time it'd be execve but you asked how often, so mmap"),
    (STATUS, "expected: 15, got: 143"),
    (OVERLAY, "Thought loaded because docker is installed, but lsmod doesn't have it. available."),
    ("state_unwaited", "my guess: T. ps: Z"),
]
TRIED = [
    (STATUS, "at first 0 since I had run ls in between, repeated it: 143"),
    (STATUS, "first i got 0 because i ran echo twice. the real one is 143"),
    (STATUS, "Al principio me salió 0 porque hice ls antes, repetí: 143"),
    (STATUS, "Сначала вышло 0, повторил: 143"),
    (RELEASE, "6.8.0-45-genric. typo, copied it this time: 6.8.0-45-generic"),
    (
        RELEASE,
        "typed uname -v by mistake first (#45-Ubuntu SMP ...), with -r it is 6.8.0-45-generic",
    ),
    ("complex_more", "I wrote ls first, that's backwards. curl, about 7x."),
    ("state_unwaited", "not X, that one is never seen; it is Z"),
    (STOPPED, 'T de "terminado"? não: T de parado (stopped)'),
]
TOLD = [
    (STOPPED, "The slides say S, mine says T"),
    (TOP, "handout: close, mine: mmap"),
    (RELEASE, "the handout says 5.15.0-91-generic, mine says 6.8.0-45-generic"),
    (STOPPED, "На слайде S, у меня T"),
]


@pytest.mark.parametrize(("question", "text"), [*EXPECTED, *TRIED, *TOLD])
def test_a_right_finding_earns(question, text):
    assert judged(question, text).status is Status.PASSED


@pytest.mark.parametrize(
    ("question", "text"),
    [
        (STOPPED, "T would be logical but my ps shows S"),
        (STOPPED, "T in the man page, S on my screen"),
        (STOPPED, "T was my guess before running it, S is what came out"),
        (STOPPED, "Ich hätte T gesagt, ps zeigt S"),
        (STOPPED, "Esperaba T, pero ps muestra S"),
        (STOPPED, "Ожидал T, а ps показывает S"),
        (TOP, "the handout says mmap, mine says close"),
        (STATUS, "it would be 143 if the shell had waited, but I got 127"),
        (OVERLAY, "available is what I expected but modprobe says loaded"),
    ],
)
def test_a_wrong_finding_fails_without_a_person(question, text):
    outcome = judged(question, text)
    assert (outcome.status, outcome.unclear) == (Status.FAILED, False)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        (STOPPED, "I'd have said T"),
        (STOPPED, "my first guess was T, so T"),
        (STOPPED, "The man page says T, so T"),
        (STOPPED, "T, says the man page"),
        (STOPPED, "T would be logical but I can't run ps"),
        (STOPPED, "I expected S, my neighbour's ps says T"),
        (STOPPED, "I expected T; it turned out wrong"),
        (STOPPED, "T at first, a second later S"),
        (STOPPED, "T, I thought, but no"),
        (STOPPED, "ro, T: así sería en el servidor, aquí no tengo ni idea"),
        (STATUS, "I got 137 here. The textbook has, and I could not repeat it: result: 143"),
        (STATUS, "I first got 143, the real one is 0"),
        (STATUS, "I expected 143 and did not look"),
        (TOP, "mmap, everyone says"),
        (OVERLAY, "available is what Anna got"),
        (OVERLAY, "available as soon as docker starts, which it hasn't"),
        (
            OVERLAY,
            "missing, correction, loaded, and the page in the wiki gives for its box: available",
        ),
        (RELEASE, "the slide says 6.8.0-45-generic, so 6.8.0-45-generic"),
    ],
)
def test_what_is_no_finding_does_not_earn(question, text):
    assert judged(question, text).status is not Status.PASSED


@pytest.mark.parametrize(
    "text",
    [
        "had T, went with S in the end",
        "Had T. Going with S.",
        "T, settled on S",
        "T, so I will go with S",
        "tinha T, mas fiquei com S",
        "было T, остановлюсь на S",
        "T, ale zdecydowałem się na S",
        "I had T first but my neighbour convinced me that it's S, so S",
        "we both had T, then Ben told me it's S, hence S",
    ],
)
def test_another_choice_in_the_end_takes_the_right_one_back(text):
    outcome = judged(STOPPED, text)
    assert outcome.status is Status.FAILED


def test_the_right_choice_in_the_end_earns():
    assert judged(STOPPED, "S first, but I'll go with T").status is Status.PASSED
    assert judged(STOPPED, "T, going with T").status is Status.PASSED


def test_another_value_of_another_time_is_left_to_a_person():
    text = "2718 at first, after I closed the terminal it showed 1"
    assert judged("sleeper_parent", text).unclear


@pytest.mark.parametrize(
    ("text", "found", "front"),
    [
        ("I expected S, but ps says T", "ps says T", "I expected S,"),
        (
            "loaded, I thought, because of docker. It is 5",
            "It is 5",
            "loaded, I thought, because of docker.",
        ),
        (
            "T. At first I had S (I had not stopped it).",
            "T.",
            "At first I had S (I had not stopped it)",
        ),
    ],
)
def test_the_finding_is_parted_from_what_it_is_set_against(text, found, front):
    told = found_out(text)
    assert (told.text, told.front) == (found, front)


@pytest.mark.parametrize(
    "text",
    [
        "T, as I expected",
        "T",
        "I expected T",
        "the slides say T, so T",
        "T, like on the slide",
        "yes, on second thought no",
        "no. That is what my classmate claims",
        "I did not expect it but they do",
    ],
)
def test_nothing_is_set_against_a_finding(text):
    assert found_out(text) is None


@pytest.mark.parametrize(
    ("text", "passes"),
    [
        ("T, S was a typo", True),
        ("S, T was a typo", False),
        ("final answer T, S was a typo", True),
        ("sorry S is wrong. T", True),
        ("sorry T is wrong. S", False),
        ("sorry T", True),
    ],
)
def test_what_is_called_a_slip_is_not_claimed(text, passes):
    assert (judged(STOPPED, text).status is Status.PASSED) == passes
