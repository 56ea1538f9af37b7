"""The rubrics that ship, on the answers they were built with: what is promised of them holds there at least."""

from pathlib import Path
from random import Random

import pytest
import yaml

from labproof.graders.kinds.propositions.explain import Verdict, explain
from labproof.graders.kinds.propositions.rubric import load_rubric
from labproof.graders.specs.catalogue import LABS
from tests.measure_free_text import asked, counts, facts_of, judged, read, rubric_file, spoiled

DATA = Path(__file__).parents[1] / "data" / "free_text"
DEVELOPED = read(sorted(DATA.glob("*-dev*.yaml")))
QUESTIONS = sorted({row["question"] for row in DEVELOPED})


@pytest.fixture(scope="module")
def found():
    """What we make of all of them: seconds, so not where tests are only collected."""
    return judged(DEVELOPED)


def test_every_question_has_a_hundred_and_twenty_answers_less_the_sealed_third(found):
    assert len(found) == 12
    assert min(len(pairs) for pairs in found.values()) >= 80


def test_hardly_a_wrong_answer_earns_all_or_a_right_one_nothing(found):
    told = counts([pair for pairs in found.values() for pair in pairs])
    assert told["full"] <= 0.01 * told["answers"]
    assert told["zero"] <= 0.02 * told["answers"]
    assert told["right"] >= 0.95 * told["decided"]


def test_a_right_answer_with_a_wrong_one_behind_it_never_earns_all():
    # What is wrong about one machine may be right about another.
    assert spoiled([row for row in DEVELOPED if row["question"] != "readiness.why"]) == []


@pytest.mark.parametrize("question", QUESTIONS)
def test_no_question_is_left_to_a_person_altogether(found, question):
    assert counts(found[question])["decided"] >= 0.1 * len(found[question])


def test_few_untrue_sentences_in_the_matters_own_words_pass_behind_a_right_answer():
    passed, tried = [], 0
    for question, untrue in yaml.safe_load(
        (DATA.parent / "free_text_untrue.yaml").read_text()
    ).items():
        rubric = load_rubric(rubric_file(question), Path(LABS, "lexicons"))
        right = rubric.spec.worked["full"][0]
        tried += len(untrue)
        passed += [
            text
            for text in untrue
            if explain(f"{right} {text}", rubric, "", facts_of({})).verdict is Verdict.FULL
        ]
    assert len(passed) <= tried / 25, passed


def test_no_treacherous_neighbour_of_what_passes_earns_all():
    earning = []
    for question, texts in yaml.safe_load(
        (DATA.parent / "free_text_neighbours.yaml").read_text()
    ).items():
        rubric = load_rubric(rubric_file(question), Path(LABS, "lexicons"))
        earning += [
            text
            for text in texts
            if explain(text, rubric, "", facts_of({})).verdict is Verdict.FULL
        ]
    assert earning == []


def test_a_right_answer_beside_a_treacherous_one_earns_all_or_waits_and_mostly_earns():
    verdicts = [
        explain(text, load_rubric(rubric_file(question), Path(LABS, "lexicons")), "", facts_of({}))
        for question, texts in yaml.safe_load(
            (DATA.parent / "free_text_right.yaml").read_text()
        ).items()
        for text in texts
    ]
    found = [reading.verdict for reading in verdicts]
    assert set(found) <= {Verdict.FULL, Verdict.UNCLEAR}
    assert found.count(Verdict.FULL) >= 0.8 * len(found)


def heaps(rubric):
    """Key words of a rubric with commas, blanks or "and" between them, in six orders."""
    words = [
        ways[0]
        for name, ways in rubric.spec.words.things.items()
        if ways and name in rubric.keys and ":" not in ways[0]
    ]
    for seed in range(6):
        some = Random(seed).sample(words, min(9, len(words)))
        yield from (", ".join(some), " ".join(some), " and ".join(some), "; ".join(some))


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_heap_of_key_words_and_the_question_itself_earn_nothing_without_a_person(question):
    rubric, prompt = load_rubric(rubric_file(question), Path(LABS, "lexicons")), asked(question)
    said = prompt.partition("?")[0].removeprefix("Explain ").removeprefix("Describe ")
    copies = (prompt, f"The answer is {said}.", f"It is {said}, and that is {said}.")
    earning = [
        text
        for text in (*heaps(rubric), *copies)
        if explain(text, rubric, prompt, facts_of({})).verdict in (Verdict.FULL, Verdict.HALF)
    ]
    assert earning == []


RETRACTIONS = [
    "It is the other way round.",
    "On second thought, no.",
    "Forget that.",
    "I take that back.",
    "All of that is nonsense.",
    "Scratch that, it is reversed.",
    "Just kidding.",
    "I made that up.",
    "Sorry, I mixed that up.",
    "Or maybe not.",
    "I was wrong.",
    "Never mind.",
]


@pytest.mark.parametrize("question", QUESTIONS)
def test_what_is_taken_back_earns_nothing_by_itself(question):
    rubric = load_rubric(rubric_file(question), Path(LABS, "lexicons"))
    for right in rubric.spec.worked["full"][:3]:
        earning = [
            text
            for text in RETRACTIONS
            if explain(f"{right} {text}", rubric, "", facts_of({})).verdict
            in (Verdict.FULL, Verdict.HALF)
        ]
        assert earning == [], right
