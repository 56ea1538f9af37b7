"""Nothing tells what part 4 asks before it is answered: a report, its rows and the doctor are the same either way."""

from pathlib import Path

import pytest

from labproof.graders.evidence.file import load_evidence
from labproof.graders.facts import known_sources, parse_facts
from labproof.graders.grade import grade
from labproof.graders.model import Answer, AnswerFile, Output, Status
from labproof.graders.reports.json import render_json
from labproof.graders.session.doctor import doctor
from labproof.graders.session.run import Run
from labproof.graders.specs.load import load_lab
from tests.conftest import LABS

MACHINES = Path(__file__).resolve().parents[1] / "data" / "containers"
LAB = load_lab(LABS / "part4")
CHECK = "every_container_runs_on_the_engines_kernel"
ASIDE = "Only files differ, as far as I can see."  # an answer to the other question


def facts_of(machine):
    evidence = load_evidence(MACHINES / f"{machine}.json")
    return parse_facts(evidence, LAB.sources, known=known_sources([LAB]))


def extras_of(machine):
    """What the containers have to say, and what the verdict on them has."""
    parts = facts_of(machine).parts
    return parts["containers"].extras, parts["shared_kernel"].extras


def graded(machine, supplied=False, **answers):
    written = {name: Answer(text, "part4.yaml:1") for name, text in answers.items()}
    file = AnswerFile("part4", written)
    return grade([LAB], {"part4": file}, facts_of(machine), supplied=supplied)


def row(report, name=CHECK):
    return next(row for row in report.labs[0].results if row.id == name)


NOTHING_SAID = ({}, {"proves": ASIDE}, {"same_kernel": "idk"}, {"same_kernel": "yes and no"})


@pytest.mark.parametrize("answers", NOTHING_SAID)
@pytest.mark.parametrize("machine", ["linux", "kata"])
def test_without_a_claim_a_check_that_would_tell_says_what_to_answer(machine, answers):
    found = row(graded(machine, **answers))
    assert (found.status, found.points, found.hint, found.message) == (
        Status.UNANSWERED,
        0,
        "",
        "not graded yet: it would tell what same_kernel asks; answer that first",
    )


@pytest.mark.parametrize("answers", [{"proves": ASIDE}, {"same_kernel": "idk"}])
def test_what_is_handed_in_loses_no_check_for_a_question_that_is_not_answered(answers):
    assert row(graded("linux", True, **answers)).status is Status.PASSED


@pytest.mark.parametrize("answers", NOTHING_SAID)
def test_without_a_claim_a_report_is_the_same_whatever_the_kernels_are(answers):
    one, many = (render_json(graded(machine, **answers)) for machine in ("linux", "kata"))
    assert one == many.replace(", runtime kata", "")
    assert '"notes": []' in one


@pytest.mark.parametrize("machine", ["linux", "kata", "wsl2", "vm", "emulated", "namespaces"])
def test_findings_are_told_with_the_verdict_and_not_before(machine):
    ran, shared = extras_of(machine)
    before, after = (graded(machine, **answers).labs[0] for answers in ({}, {"same_kernel": "yes"}))
    assert before.notes == ran.notes
    assert shared.findings
    verdict = f"{shared.verdict[0].upper()}{shared.verdict[1:]}."
    assert after.notes == (verdict, *ran.notes, *shared.findings)
    assert (before.table, after.table) == ((), shared.table)


@pytest.mark.parametrize("answer", ["yes", "no", "they differ"])
def test_whatever_is_claimed_opens_it(answer):
    report = graded("linux", same_kernel=answer)
    assert row(report).status is Status.PASSED
    assert report.labs[0].table


def test_what_a_person_must_read_may_be_right_and_costs_no_check():
    answer = "wote wanashiriki moja tu jamani"  # in words that nobody understood
    found = graded("linux", supplied=True, same_kernel=answer)
    assert row(found, "same_kernel").status is Status.NEEDS_REVIEW
    assert row(found).status is Status.PASSED
    live = graded("linux", same_kernel=answer)
    assert row(live).status is Status.UNANSWERED


@pytest.mark.parametrize("machine", ["linux", "fallback", "kata", "gvisor", "namespaces"])
def test_the_doctor_tells_what_ran_and_not_what_it_found(tmp_path, machine):
    outputs = load_evidence(MACHINES / f"{machine}.json").outputs
    tools = {"tools.programs": Output("", 0, "docker\n"), "tools.user": Output("", 0, "0\n")}
    run = Run(tmp_path, lambda **_: [outputs | tools], also=frozenset({"tools"}))
    lab = run.lab(LABS / "part4")
    run.selected = {(lab.id, name) for name in lab.by_id}
    text, failures = doctor(run)
    ran, shared = extras_of(machine)
    assert failures == 0
    assert all(note in text for note in (ran.engine, *ran.notes))
    assert not [told for told in (*shared.findings, shared.verdict) if told in text]


@pytest.mark.parametrize("asked", ["same_kernel", CHECK])
def test_whoever_asks_for_the_verdict_alone_has_the_containers_started(tmp_path, asked):
    wanted = []

    def observe(**asked):
        wanted.extend(image.name for image in asked["wanted"])
        return [{}]

    run = Run(tmp_path, observe, required=frozenset({"containers"}))
    lab = run.lab(LABS / "part4")
    run.selected = {(lab.id, asked)}
    parts = run.facts.parts
    assert wanted == ["alpine", "ubuntu", "centos"]
    assert parts["containers"] == parts["shared_kernel"]
    assert parts["shared_kernel"].fault, "an engine that is required is nobody's fault but ours"


def test_whoever_asks_for_sentences_alone_starts_none(tmp_path):
    run = Run(tmp_path, lambda **_: [{}])
    lab = run.lab(LABS / "part4")
    run.selected = {(lab.id, "proves")}
    assert run.wanted() == ()
