"""The quiz's question `mistakes`: five mistakes with what they lead to and what prevents them, told by a key."""

import shutil

import pytest

from labproof.graders.authoring.proof import facts_of, judge
from labproof.graders.model import Status
from labproof.graders.specs.catalogue import LABS
from labproof.graders.specs.load import load_lab

RIGHT = "1aq 2dp 3ct 4er 5bs"


def judged(text, lab):
    (asked,) = (question for question in lab.questions if question.id == "mistakes")
    return judge(lab, asked, text, facts_of(lab, asked.sample))


@pytest.fixture(scope="module")
def quiz():
    return load_lab(LABS / "quiz")


@pytest.mark.parametrize(
    "text",
    [
        *(
            RIGHT,
            "a-q-1, d-p-2, c-t-3, e-r-4, b-s-5",
            "1a, 2d, 3c, 4e, 5b, 1q, 2p, 3t, 4r, 5s",
            "adceb qptrs",
        ),
        "Consequences: 1a 2d 3c 4e 5b\nRemedies: 1q 2p 3t 4r 5s",
        "1: holes stay open, install new ones regularly\n2: image layers fail, check the list of drivers\n"
        "3: breaks out, defend in depth\n4: a program stops, hold the release\n5: unstable, research",
    ],
)
def test_it_is_read_as_people_write_it(text, quiz):
    assert judged(text, quiz).status is Status.PASSED, judged(text, quiz)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("1dq 2ap 3ct 4er 5bs", 8),
        ("1aq 2dp 3ct 4er", 8),
        ("1ap 2dq 3ct 4er 5bs", 8),
        ("1a 2d 3c 4e 5b", 5),
    ],
)
def test_each_right_pair_earns_its_part(text, right, quiz):
    outcome = judged(text, quiz)
    assert outcome.message.endswith(f": {right} of 10 pairs right.")
    assert outcome.share * 10 == right


def test_without_its_key_it_waits_for_whoever_has_it(quiz, tmp_path):
    kept = shutil.copytree(
        LABS, tmp_path / "labs", ignore=shutil.ignore_patterns("*.key.yaml", "__pycache__")
    )
    lab = load_lab(kept / "quiz")
    outcome = judged("1aq 2dp", lab)
    told = "you wrote '1aq 2dp', read as 1: a, q; 2: d, p; whether that is right lies in a key that is not here."
    assert (outcome.status, outcome.message) == (Status.NEEDS_REVIEW, f"answer:1: {told}")
    assert lab.hash == quiz.hash
