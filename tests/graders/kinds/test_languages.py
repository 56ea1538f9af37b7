"""Short answers in each language as people write them, at the labs' own questions: ``tests/data/languages``."""

from __future__ import annotations

import pytest
import yaml

from labproof.graders.kinds.words import LANGUAGES
from labproof.graders.model import Status
from tests.measure_answers import LABS, ROOT, outcome_of

FOLDER = ROOT / "tests" / "data" / "languages"
WRITTEN = {
    path.stem: yaml.safe_load(path.read_text(encoding="utf-8"))
    for path in sorted(FOLDER.glob("*.yaml"))
}
OF_LAB = {question.id: lab.id for lab in LABS.values() for question in lab.questions}


def judged(name, verdict):
    """Each answer of a language that should come out so, with what came of it."""
    for question, answers in WRITTEN[name].items():
        for text in answers.get(verdict, ()):
            entry = {"lab": OF_LAB[question], "q": question, "answer": text}
            yield (question, text), outcome_of(entry)


@pytest.mark.parametrize("name", WRITTEN)
def test_a_right_answer_earns_all(name):
    told = {
        answer: outcome.message
        for answer, outcome in judged(name, "right")
        if outcome.status is not Status.PASSED
    }
    assert told == {}


@pytest.mark.parametrize("name", WRITTEN)
def test_a_wrong_answer_earns_nothing(name):
    passed = [
        answer for answer, outcome in judged(name, "wrong") if outcome.status is Status.PASSED
    ]
    assert passed == []


@pytest.mark.parametrize("name", WRITTEN)
def test_a_right_answer_that_is_not_understood_waits_for_a_person(name):
    decided = [answer for answer, outcome in judged(name, "person") if not outcome.unclear]
    assert decided == []


@pytest.mark.parametrize("name", WRITTEN)
def test_a_language_has_thirty_answers_of_which_most_are_decided(name):
    count = {
        verdict: sum(len(one.get(verdict, ())) for one in WRITTEN[name].values())
        for verdict in ("right", "wrong", "person")
    }
    assert name in LANGUAGES
    assert sum(count.values()) >= 30
    assert min(count["right"], count["wrong"]) >= 10
    assert count["right"] >= 4 * count["person"]
