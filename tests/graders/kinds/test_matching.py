"""Kind ``matching``: how pairs are written, and what whoever guesses earns."""

from fractions import Fraction

import pytest

from labproof.graders.kinds import matching
from labproof.graders.model import Answer, Pairs, Question, Status

PARAMS = {
    "items": {"1": "old kernels", "2": "missing modules", "3": "shared kernels"},
    "partners": {
        "problem": {
            "w": "one hole opens every container",
            "x": "features fail",
            "y": "known holes stay",
        },
        "remedy": {"h": "defence in depth", "j": "check before installing", "k": "update"},
    },
    "aliases": {"k": ["patch", "regular updates"]},
}
ASK = Question("mistakes", "What belongs together?", "matching", params=PARAMS)
TRUTH = Pairs({"1": ("y", "k"), "2": ("x", "j"), "3": ("w", "h")})


def judged(text):
    return matching.judge(ASK, Answer(text, "a.yaml:1"), TRUTH)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "1yk 2xj 3wh",
            "1ky, 2jx, 3hw",
            "1-y-k, 2-x-j, 3-w-h",
            "1: y, k; 2: x, j; 3: w, h",
            "1 y k\n2 x j\n3 w h",
            "1 y và k\n2 x và j\n3 w và h",
        ),
        *(
            "1 → y → k\n2 → x → j\n3 → w → h",
            "1=y+k 2=x+j 3=w+h",
            "(1, y, k) (2, x, j) (3, w, h)",
            "y k 1, x j 2, w h 3",
        ),
        *(
            "3wh 1yk 2xj",
            "yk\nxj\nwh",
            "1. y and k\n2. x and j\n3. w and h",
            "| 1 | y | k |\n| 2 | x | j |\n| 3 | w | h |",
        ),
        "old kernels -> known holes stay -> update\nmissing modules -> features -> check\nshared -> w -> defence",
        "old kernels: holes stay, patch\nmissing modules: features fail, check\nshared: opens every, defence in depth",
        *(
            "1: y et k\n2: x et j\n3: w et h",
            "1: y y k\n2: x y j\n3: w y h",
            "1 gehört zu y und k, 2 zu x und j, 3 zu w und h",
            "1: y и k; 2: x и j; 3: w и h",
            "1 y和k\n2 x和j\n3 w和h",
        ),
        ("1: y, k", "2: x, j", "3: w, h"),
        "1 yk\n2 wj -> xj\n3 xh -> wh",
        "1 ~~xk~~ yk\n2 xj\n3 wh",
        ("1: problem: y, remedy: k", "2: problem: x, remedy: j", "3: remedy: h, problem: w"),
        "1: y\n2: x\n3: w\n1: k\n2: j\n3: h",
        *("yxw kjh", "problem: y x w\nremedy: k j h", "Problems: 1y 2x 3w. Remedies: 1k 2j 3h"),
        "mistake 1 leads to y and is solved by k\nmistake 2 leads to x, j\nmistake 3: w, h",
        "1yk 2wj 3xh\noops, I swapped two: 2 is x j and 3 is w h. the rest stays",
        "1 y k, 2 w j, 3 x h. Ah non pardon, j'ai inversé : 2 x j et 3 w h.",
        "1: y, k (took me longest)\n2: x, j\n3: w, h (with difficulty)",
        *("1 (yk)\n2 (xj)\n3 (wh)", "1: y (regular updates)\n2: x (check)\n3: w (depth)"),
    ],
)
def test_pairs_are_read_as_people_write_them(text):
    assert judged(text).status is Status.PASSED, judged(text)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("1xk 2yj 3wh", 4),  # a swapped pair
        ("1yk 2xj", 4),
        ("1y 2x 3w", 3),
        ("1yk, the others I don't know", 2),
        ("1yk\n2 xj -> wj\n3 xh", 4),
        ("1yk 2xj 3w", 5),
        ("1yk 2wj 3xh. Oops, 2 is x j.", 4),  # and 3 stays as it was
        ("1yk 2xj 3why", 4),  # one partner too many: y is given away, and 3 has two problems
    ],
)
def test_each_right_pair_earns_its_part(text, right):
    outcome = judged(text)
    assert (outcome.status, outcome.share) == (Status.PARTIAL, Fraction(right, 6))
    assert outcome.message.endswith(f": {right} of 6 pairs right.")


@pytest.mark.parametrize(
    "text",
    [
        "1wxyhjk 2wxyhjk 3wxyhjk",
        "1yk 2yk 3yk",
        "1xh 2wk 3yj",
        "w x y h j k",  # the letters in their order; two are right by chance
        "1yw kj",
        "1yk or 2xj",
        "1yk 2xj 3wh?",
        "not 1yk 2xj 3wh",
        "1wj 2yh 3xk. Sorry, 2 is x j or w j.",
        "banana",
    ],
)
def test_naming_all_or_the_same_for_all_earns_nothing(text):
    outcome = judged(text)
    assert (outcome.status, outcome.share) == (Status.FAILED, 0), outcome


@pytest.mark.parametrize(
    "told",
    [
        "Oops: {}. No wait, forget the oops.",
        "My neighbour says oops, {}.",
        "Oops, it is not true that {}.",
        "Sorry, either that or {}.",
        "Oops, I am not sure but I guess {}.",
        "No wait, nobody should write {}.",
        "Oops, {}. That is wrong.",
        "Oops, {}. Just kidding.",
    ],
)
def test_a_correction_that_is_not_meant_is_a_persons(told):
    outcome = judged(f"1yk 2wj 3xh. {told.format('2 is x j and 3 is w h')}")
    assert (outcome.status, outcome.unclear) == (Status.FAILED, True)


def test_a_second_guess_in_brackets_is_not_free():
    assert judged("1: yk (wj)\n2: xj (wj)\n3: wh").status is not Status.PASSED


def test_the_message_tells_how_much_is_right_and_never_which():
    assert (
        judged("1yk 2xh 3wj").message
        == "a.yaml:1: you wrote '1yk 2xh 3wj', read as 1-y-k; 2-x-h; 3-w-j: 4 of 6 pairs right."
    )


def test_it_is_read_without_knowing_what_is_right():
    assert matching.read(ASK, Answer("old kernels -> patch -> holes stay", "a.yaml:1")) == "1: k, y"
