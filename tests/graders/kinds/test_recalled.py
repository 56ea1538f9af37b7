"""recalled: the verdict that judging anew would give, kept for what decides it alone, and never without bound."""

from fractions import Fraction

import pytest

from labproof.graders import ROOT, limits
from labproof.graders.evidence.file import load_evidence
from labproof.graders.facts import known_sources, parse_facts
from labproof.graders.grade import _read, judge_question
from labproof.graders.kinds import recalled
from labproof.graders.model import (
    Answer,
    AnswerFile,
    Counts,
    Facts,
    Kind,
    Missing,
    Outcome,
    Question,
    Status,
)
from labproof.graders.specs.catalogue import find_labs
from labproof.graders.specs.load import load_lab

NOTHING = Facts({})


def told(question, answer, truth):  # noqa: ARG001 (the shape of every kind)
    """A kind that tells all that it was given."""
    return Outcome(Status.FAILED, f"{answer.where}: {answer.text!r} is not {truth!r}")


KIND = Kind(told, None)
QUESTION = Question("q", "?", "told")


@pytest.fixture(autouse=True)
def _forgotten():
    recalled._kept.clear()
    yield
    recalled._kept.clear()


def counted(kind, question, answer, truth):
    counted.times += 1
    return kind.judge(question, answer, truth)


counted.times = 0


def times(*asked):
    """How often it was judged anew."""
    counted.times = 0
    for one in asked:
        recalled.recalled(counted, *one)
    return counted.times


def test_the_same_answer_to_the_same_truth_is_judged_once():
    asked = (KIND, QUESTION, Answer("yes", "a.yaml:3"), True)
    assert times(asked, asked) == 1
    assert recalled.recalled(counted, *asked) == told(*asked[1:])


@pytest.mark.parametrize(
    "other",
    [
        (Kind(told, None), QUESTION, Answer("1", "a.yaml:3"), 1),
        (KIND, Question("q", "?", "told"), Answer("1", "a.yaml:3"), 1),
        (KIND, QUESTION, Answer("2", "a.yaml:3"), 1),
        (KIND, QUESTION, Answer(("1",), "a.yaml:3"), 1),
        (KIND, QUESTION, Answer("1", "a.yaml:4"), 1),
        (KIND, QUESTION, Answer("1", "a.yaml:3"), 2),
        (KIND, QUESTION, Answer("1", "a.yaml:3"), True),
        (KIND, QUESTION, Answer("1", "a.yaml:3"), 1.0),
        (KIND, QUESTION, Answer("1", "a.yaml:3"), "1"),
    ],
    ids=["kind", "question", "text", "list", "place", "truth", "bool", "float", "str"],
)
def test_whatever_decides_has_a_verdict_of_its_own(other):
    first = (KIND, QUESTION, Answer("1", "a.yaml:3"), 1)
    assert times(first, other) == 2
    assert recalled.recalled(counted, *other) == told(*other[1:])


@pytest.mark.parametrize(
    ("text", "truth"),
    [
        ("a" * (limits.SHOWN_CHARS + 1), True),
        (("a" * limits.SHOWN_CHARS, "b"), True),
        ("a", "b" * (recalled._LONGEST_TRUTH + 1)),
        ("a", Fraction(1, 3)),
        ("a", (1, 2)),
        ("a", 10**30),
        ("a", "\udc80"),
    ],
    ids=["long", "long list", "long truth", "no bytes", "of no one type", "large", "no text"],
)
def test_what_is_long_or_cannot_be_compared_is_judged_each_time(text, truth):
    asked = (KIND, QUESTION, Answer(text, ""), truth)
    assert times(asked, asked) == 2
    assert not recalled._kept


def test_truths_of_two_types_are_two_though_they_have_the_same_bytes():
    one, other = Counts({1: ""}), Twin({1: ""})
    assert recalled._encoded(one) == recalled._encoded(other)
    answer = Answer("1", "")
    assert times((KIND, QUESTION, answer, one), (KIND, QUESTION, answer, other)) == 2


class Twin(Counts, frozen=True):
    """Of another type, as a struct of a course's own may be."""

    __module__ = Counts.__module__


def test_who_judges_in_another_way_is_asked():
    asked = (KIND, QUESTION, Answer("yes", ""), True)
    assert times(asked) == 1
    assert recalled.recalled(lambda *_: Outcome(Status.PASSED), *asked).status is Status.PASSED


def test_an_error_is_not_kept():
    broken = []

    def breaks(question, answer, truth):  # noqa: ARG001
        if not broken:
            broken.append(answer)
            raise MemoryError
        return Outcome(Status.PASSED)

    file = AnswerFile("lab", {"q": Answer("yes", "")})
    verdicts = [judge_question(Kind(breaks, None), QUESTION, file, NOTHING) for _ in range(2)]
    assert [one.status for one in verdicts] == [Status.ERROR, Status.PASSED]


def test_the_oldest_goes_first(monkeypatch):
    monkeypatch.setattr(recalled, "_MOST", 2)
    asked = [(KIND, QUESTION, Answer(text, ""), True) for text in "abc"]
    assert times(*asked) == 3
    assert len(recalled._kept) == 2
    assert times(asked[2], asked[1], asked[0]) == 1


@pytest.mark.parametrize("folder", find_labs(), ids=lambda folder: folder.name)
def test_a_class_is_told_what_each_would_be_told_alone(folder):
    lab = load_lab(folder)
    machines = sorted((ROOT / "fixtures" / "systems").glob("*.json"))[::4]
    shown = [
        parse_facts(load_evidence(one), lab.sources, known=known_sources([lab])) for one in machines
    ]
    asked = [
        (lab.kinds[question.kind], question, Answer(text, "a.yaml:3"), truth)
        for question in lab.questions
        for truth in (question.right(facts) for facts in shown)
        if question.truth and not isinstance(truth, Missing)
        for text in (*question.accepts, *question.rejects)
    ]
    alone = [_read(*one) for one in asked]
    assert [recalled.recalled(_read, *one) for one in (*asked, *asked)] == [*alone, *alone]
