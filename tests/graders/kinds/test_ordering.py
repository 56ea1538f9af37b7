"""Kind ``ordering``: how an order is written, and what each mistake in it costs."""

from fractions import Fraction

import pytest

from labproof.graders.kinds import ordering
from labproof.graders.messages import listed
from labproof.graders.model import Answer, Order, Question, Status

STAGES = {"w": "the boot loader", "x": "user space", "y": "the firmware", "z": "the kernel"}
ASK = Question(
    "order",
    "In which order?",
    "ordering",
    params={"stages": STAGES, "aliases": {"y": ["BIOS"], "w": ["GRUB"]}},
)
TRUTH = Order(("y", "w", "z", "x"))
WANTED = "write each of w, x, y and z once, the first stage first"


def judged(text, truth=TRUTH):
    return ordering.judge(ASK, Answer(text, "a.yaml:1"), truth)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "y, w, z, x",
            "y w z x",
            "ywzx",
            "YWZX",
            "y-w-z-x",
            "y -> w -> z -> x",
            "y → w → z → x",
            "y > w > z > x",
        ),
        *(
            "1. y\n2. w\n3. z\n4. x",
            "1) firmware 2) boot loader 3) kernel 4) user space",
            "y: 1, x: 4, w: 2, z: 3",
        ),
        *(
            "2 GRUB, 1 BIOS, 4 user space, 3 kernel",
            "BIOS, then GRUB, then the kernel, finally user space",
        ),
        *(
            "firmware/boot loader/kernel/user space",
            "(y) (w) (z) (x)",
            "y) the firmware\nw) the boot loader\nz) kernel\nx",
        ),
        *(
            "1y 2w 3z 4x",
            "y1 w2 z3 x4",
            "w2 y1 x4 z3",
            "I think y w z x",
            "first y, then w, z and last x",
            "y is first, then w, z, x comes last",
        ),
        ("y", "w", "z", "x"),
        ("1: firmware", "2: boot loader", "4: user space", "3: kernel"),
    ],
)
def test_an_order_is_read_as_people_write_it(text):
    assert judged(text).status is Status.PASSED, judged(text)


@pytest.mark.parametrize(
    ("text", "share", "amiss"),
    [
        ("w, y, z, x", Fraction(4, 6), "1 pair stands the wrong way round"),
        ("y, x, z, w", Fraction(0), "3 pairs stand the wrong way round"),
        ("y, w, z", Fraction(3, 6), "1 stage is lacking"),
        ("y, z, w", Fraction(0), "1 pair stands the wrong way round, and 1 stage is lacking"),
        ("y, z", Fraction(0), "2 stages are lacking"),
        ("w, y, x, z", Fraction(0), "2 pairs stand the wrong way round"),
    ],
)
def test_credit_is_pairs_in_order_less_pairs_out_of_order(text, share, amiss):
    outcome = judged(text)
    assert (
        outcome.message
        == f"a.yaml:1: you wrote '{text}', read as {listed(text.split(', '))}: {amiss}."
    )
    assert (outcome.share, outcome.status) == (share, Status.PARTIAL if share else Status.FAILED)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("y, w, z, x, y", f"y stands there more than once: {WANTED}"),
        ("y, w, z or x", f"it leaves something open: {WANTED}"),
        ("y, w, z, x?", f"it leaves something open: {WANTED}"),
        ("not y, w, z, x", f"it leaves something open: {WANTED}"),
        ("y", WANTED),
        ("backwards: y, w, z, x", f"it leaves something open: {WANTED}"),
        ("the reverse of y, w, z, x", f"it leaves something open: {WANTED}"),
        ("banana", WANTED),
        ("1, 2, 3, 4", WANTED),
    ],
)
def test_what_leaves_the_order_open_earns_nothing(text, why):
    outcome = judged(text)
    assert (outcome.status, outcome.message) == (
        Status.FAILED,
        f"a.yaml:1: you wrote '{text}'; {why}.",
    )


def test_what_may_be_left_out_may_stand_there_and_what_took_no_place_costs_its_share():
    without = Order(("y", "w", "z"), frozenset({"w"}))
    assert judged("y, z", without).status is Status.PASSED
    assert judged("y, w, z", without).status is Status.PASSED
    outcome = judged("y, z, x", without)
    assert (outcome.share, outcome.message.rpartition(": ")[2]) == (
        Fraction(2, 3),
        "1 stage did not take place here.",
    )


def test_words_that_nobody_understood_go_to_a_person():
    outcome = judged("y, w, then magic, x")
    assert outcome.unclear
    assert outcome.message.endswith(
        "read as y, w and x, and 'magic' was not understood: 1 stage is lacking."
    )
