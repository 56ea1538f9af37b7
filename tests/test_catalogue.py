"""Every lab's graders are seen to pass and to fail: its accepts earn all, its rejects nothing."""

from __future__ import annotations

import pytest

from labproof.graders.authoring.proof import facts_of
from labproof.graders.authoring.rubrics import prove_rubric, rubric_of
from labproof.graders.facts import known_sources, parse_facts
from labproof.graders.grade import judge_question
from labproof.graders.model import Answer, AnswerFile, Evidence, Output, Status
from labproof.graders.specs.catalogue import find_labs
from labproof.graders.specs.load import load_lab

LABS = [load_lab(folder) for folder in find_labs()]
CASES = [
    pytest.param(lab, question, text, status, id=f"{lab.id}.{question.id}-{status.value}-{index}")
    for lab in LABS
    for question in lab.questions
    for status, texts in (
        (Status.PASSED, question.accepts),
        (Status.FAILED, question.rejects),
        (Status.PARTIAL, question.halves),
    )
    for index, text in enumerate(texts)
]


@pytest.mark.parametrize(("lab", "question", "text", "status"), CASES)
def test_accepts_earn_all_and_rejects_nothing(lab, question, text, status):
    evidence = Evidence({key: Output(key, 0, content) for key, content in question.sample.items()})
    facts = parse_facts(evidence, lab.sources, known=known_sources([lab]))
    file = AnswerFile(lab.id, {question.id: Answer(text, "answers.yaml:1")})
    outcome = judge_question(lab.kinds[question.kind], question, file, facts)
    assert (outcome.status, bool(outcome.message)) == (status, status is not Status.PASSED), outcome


@pytest.mark.parametrize("lab", LABS, ids=lambda lab: lab.id)
def test_every_lab_is_complete(lab):
    tried = {question.id for question in lab.questions if question.accepts and question.rejects}
    assert {question.id for question in lab.questions if not rubric_of(question)} <= tried
    assert lab.criteria
    assert all(question.hint for question in lab.questions)
    live = [check for check in lab.checks if check.run is None]
    if lab.sources:  # a lab that asks nothing of a machine has none to show
        assert sum("host" in check.needs for check in live) >= 2
        assert sum(check.points for check in lab.checks) > 0


@pytest.mark.parametrize("lab", LABS, ids=lambda lab: lab.id)
def test_every_rubric_scores_its_worked_answers_and_no_changed_right_one(lab):
    for question in lab.questions:
        if rubric_of(question):
            worked, tried, killed, problems = prove_rubric(
                question, question.id, question.right(facts_of(lab, question.sample))
            )
            assert (problems, killed) == ([], tried)
            assert worked >= 4
