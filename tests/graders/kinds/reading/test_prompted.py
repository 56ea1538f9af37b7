"""An answer below its question's own words is read as if these were not there."""

import pytest

from labproof.graders.kinds.reading import prompted
from labproof.graders.kinds.reading.prompted import behind_prompt
from labproof.graders.model import Status
from tests.measure_answers import LABS, outcome_of

PROMPT = "Which state letter has it after `kill -STOP`: R, S or T? Look below STAT."


@pytest.mark.parametrize("lab", [pytest.param(lab, id=lab.id) for lab in LABS.values()])
def test_what_is_right_alone_is_right_below_the_prompt(lab):
    for question in lab.questions:
        right = next((one for one in question.accepts if isinstance(one, str)), None)
        if right is None or lab.kinds[question.kind].is_free_text:
            continue
        for text in (
            f"{question.prompt}\n{right}",
            f"> {question.prompt.replace('`', '')} {right}",
        ):
            entry = {"lab": lab.id, "q": question.id, "answer": text}
            told = outcome_of(entry)
            alone = outcome_of({**entry, "answer": right})
            assert (question.id, told.status) == (question.id, alone.status)


@pytest.mark.parametrize(
    ("text", "behind"),
    [
        (f"{PROMPT}\nT", "T"),
        ("Which state letter has it after kill -STOP: R, S or T?\n\nT (stopped)", "T (stopped)"),
        ("> **Which state letter has it after kill -STOP**: R, S or T? T", "T"),
        (PROMPT, ""),
        ("T", ""),
        ("Which one? T", ""),
        ("Which state letter is it after all? T", ""),
    ],
)
def test_it_must_be_the_whole_prompt_or_its_first_sentences(text, behind):
    assert behind_prompt(text, PROMPT) == behind


def test_a_wrong_answer_below_the_prompt_is_wrong():
    prompt = next(one for one in LABS["processes"].questions if one.id == "state_after_stop").prompt
    told = outcome_of({"lab": "processes", "q": "state_after_stop", "answer": f"{prompt}\nS"})
    assert (told.status, told.message) == (
        Status.FAILED,
        "processes.yaml:3: you wrote 'S', which is not what is shown by `ps -o stat`.",
    )


@pytest.mark.parametrize(
    "prompt", [PROMPT, "İkinci satırda ne yazıyor, bir bak?", "", "ſo is it so or not so?"]
)
@pytest.mark.parametrize("text", ["{} T", "> {}\nT", "«{}» T", "T {}", "Whichever {}", "", "..."])
def test_the_first_word_decides_nothing_but_whether_it_is_looked_at(monkeypatch, prompt, text):
    asked = [text.format(written) for written in (prompt, prompt.upper(), prompt.lower())]
    told = [behind_prompt(one, prompt) for one in asked]
    monkeypatch.setattr(prompted, "_differ", lambda _one, _other: False)
    assert [behind_prompt(one, prompt) for one in asked] == told
