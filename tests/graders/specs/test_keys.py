"""What is right where no machine shows it: given in the spec, or in a key that is not handed out."""

import json

import msgspec
import pytest

from labproof.graders.answers.reader import parse_answers
from labproof.graders.authoring.proof import prove
from labproof.graders.authoring.review import review
from labproof.graders.batch.record.ledger import rules_of
from labproof.graders.facts import known_sources, parse_facts, probes_of
from labproof.graders.grade import grade
from labproof.graders.model import Evidence, Kind, Pairs, Status
from labproof.graders.reports.json import render_json
from labproof.graders.specs.load import load_lab
from labproof.graders.specs.problems import SpecError

BARE = """\
id: bare
title: Know
objective: Say it.
minutes: 1
questions:
  - {id: lists, prompt: What lists modules?, kind: word, truth: key, hint: Look., points: 1}
criteria: [{text: Known, met_by: [lists]}]
"""
SPEC = """\
id: quizlet
title: What belongs to what
questions:
  - id: mistakes
    prompt: What belongs to what? Write a line for each number.
    kind: matching
    truth: key
    hint: Ask what each one leads to.
    params:
      items: {1: old kernels, 2: missing modules}
      partners: {problem: {x: features fail, y: known holes stay}, remedy: {j: check first, k: update}}
  - id: closed
    prompt: Is that right?
    kind: yes_no
    truth: key
    hint: Ask whose kernel it is.
    shown_by: the course's facts
    params: {yes: [correct], no: [shared]}
  - id: order
    prompt: Which comes first?
    kind: ordering
    given: [y, x]
    hint: Ask what must be there already.
    params: {stages: {x: the kernel, y: the firmware}}
    accepts: ["y, x", firmware then kernel]
    rejects: ["x, y", banana]
checks: {something_was_written: 1}
criteria:
  - {text: Told what belongs to what, met_by: [mistakes, closed, order, something_was_written]}
"""
KEY = """\
mistakes:
  given: {1: [y, k], 2: [x, j]}
  accepts: ["1yk 2xj", "1: y, k; 2: x, j"]
  rejects: ["1xk 2yj or so", banana]
closed:
  given: no
  accepts: ["no"]
  rejects: ["yes", maybe]
"""
CHECKS = """\
def test_something_was_written(answers):
    assert {"mistakes", "closed", "order"} <= answers.keys(), "answer all three"
"""
ANSWERS = b"answers:\n  mistakes:\n    1: [y, k]\n    2: {problem: x, remedy: j}\n  closed: no, it is shared\n  order: y, x\n"
READ = "whether that is right lies in a key that is not here"


@pytest.fixture
def folder(tmp_path):
    """A lab that asks no machine, its key not handed out."""
    folder = tmp_path / "quizlet"
    folder.mkdir()
    (folder / "lab.yaml").write_text(SPEC)
    (folder / "test_quizlet.py").write_text(CHECKS)
    (folder / "README.md").write_text("# Quizlet\n")
    return folder


def report(lab, answers=ANSWERS):
    file = parse_answers(answers, "quizlet.yaml", lab.id, lab.asked, lab.mapped)
    return grade(
        [lab], {lab.id: file}, parse_facts(Evidence({}), lab.sources, known=known_sources([lab]))
    )


def rows(lab, answers=ANSWERS):
    return {row.id: (row.status, row.message) for row in report(lab, answers).labs[0].results}


def test_without_the_key_it_is_told_what_was_answered_and_left_pending(folder):
    found = rows(load_lab(folder))
    as_read = "you wrote '1: y, k, 2: problem: x, remedy: j', read as 1: y, k; 2: x, j"
    assert found["mistakes"] == (Status.NEEDS_REVIEW, f"quizlet.yaml:2: {as_read}; {READ}.")
    assert found["closed"] == (
        Status.NEEDS_REVIEW,
        f"quizlet.yaml:5: you wrote 'no, it is shared'; {READ}.",
    )
    assert found["order"] == (Status.PASSED, "")
    assert report(load_lab(folder)).pending == 2


def test_with_the_key_it_is_graded(folder):
    (folder / "lab.key.yaml").write_text(KEY)
    lab = load_lab(folder)
    assert set(rows(lab).values()) == {(Status.PASSED, "")}
    wrong = rows(lab, b"answers: {mistakes: 1xk 2yj, closed: yes, order: x y}")
    assert wrong["mistakes"][1].endswith(
        "read as 1-x-k; 2-y-j: 2 of 4 pairs right, no more than letters in any order have."
    )
    assert (
        wrong["closed"][1]
        == "quizlet.yaml:1: you wrote 'yes', which is not what is shown by the course's facts."
    )


def test_an_empty_answer_is_open_with_and_without_the_key(folder):
    assert rows(load_lab(folder), b"answers: {mistakes: , order: y x}")["mistakes"] == (
        Status.UNANSWERED,
        "no answer yet",
    )


def test_the_key_is_in_no_hash_and_no_report_and_asks_nothing_of_a_machine(folder):
    open_ = load_lab(folder)
    (folder / "lab.key.yaml").write_text(KEY)
    closed = load_lab(folder)
    assert (open_.hash, closed.sources, closed.facts) == (closed.hash, frozenset(), None)
    assert [probe.key for probe in probes_of(closed.sources)] == [
        probe.key for probe in probes_of(())
    ]
    told = render_json(report(closed, b"answers: {mistakes: 1xj 2yk, closed: maybe}"))
    assert "known holes" not in told
    assert closed.key not in told
    assert json.loads(told)["labs"][0]["hash"] == open_.hash


def test_marks_rest_on_the_key_so_another_one_grades_again(folder):
    (folder / "lab.key.yaml").write_text(KEY)
    before = rules_of([load_lab(folder)])
    (folder / "lab.key.yaml").write_text(KEY.replace("given: no", "given: yes"))
    assert rules_of([load_lab(folder)]) != before


def test_a_lab_without_a_machine_is_proven_with_its_key(folder):
    (folder / "lab.key.yaml").write_text(KEY)
    lab = load_lab(folder)
    proof = prove(lab)
    assert (proof.problems, list(review(lab))) == ((), [])
    assert {question.id: question.tried - question.killed for question in proof.questions} == {
        "mistakes": 0,
        "closed": 0,
        "order": 0,
    }
    assert (proof.checks_tried, proof.checks_killed) == (1, 1)


def test_what_breaks_on_a_kept_truth_does_not_say_it(folder):
    (folder / "lab.key.yaml").write_text(KEY)
    lab = load_lab(folder)

    def broken(_question, _answer, truth):
        raise ValueError(truth)

    lab = msgspec.structs.replace(lab, kinds={**lab.kinds, "matching": Kind(broken, Pairs)})
    assert rows(lab, b"answers: {mistakes: 1yk}")["mistakes"] == (
        Status.ERROR,
        "kind 'matching' broke on this answer (ValueError)",
    )


@pytest.mark.parametrize(
    ("spec", "key", "told"),
    [
        (
            SPEC,
            KEY.replace("closed:", "closd:"),
            [
                "lab.key.yaml:6:3: closd: is no question with `truth: key`; did you mean 'closed'?",
            ],
        ),
        (
            SPEC,
            KEY.partition("closed:")[0],
            ["lab.key.yaml: has nothing of closed, whose truth lies here"],
        ),
        (
            SPEC,
            KEY.replace("given: no", "given: perhaps"),
            [
                "lab.key.yaml:6:10: closed.given: is nothing that kind 'yes_no' compares with; write yes or no",
            ],
        ),
        (
            SPEC.replace("kind: yes_no", "kind: path").replace(
                "    params: {yes: [correct], no: [shared]}\n", ""
            ),
            KEY.replace("given: no", "given: /etc/passwd"),
            [
                "lab.key.yaml:6:10: closed.given: is nothing that kind 'path' compares with; write a list for "
                "required, or a mapping with required, any_of, others, tried, seen",
            ],
        ),
        (
            SPEC,
            KEY.replace('  rejects: ["yes", maybe]\n', ""),
            [
                "lab.key.yaml:6:10: closed.rejects: is missing or empty; "
                "a grader nobody has seen pass and fail is not a grader",
            ],
        ),
        (
            SPEC,
            KEY.replace("{1: [y, k]", "{3: [y, k]").replace("[x, j]", "[z, j]"),
            [
                "lab.key.yaml:2:14: mistakes.given: the question has no '3'; it has 1, 2, j, k, x, y",
                "lab.key.yaml:2:26: mistakes.given: the question has no 'z'; it has 1, 2, j, k, x, y",
            ],
        ),
        (
            SPEC.replace("given: [y, x]", "given: [y, kernel]"),
            KEY,
            ["lab.yaml:22:16: questions[2].given: the question has no 'kernel'; it has x, y"],
        ),
        (SPEC, "", ["lab.key.yaml: is empty; it has `question: {given: …}` for each question"]),
        (
            SPEC.replace("    hint: Ask whose", '    accepts: ["no"]\n    hint: Ask whose'),
            KEY,
            [
                "lab.yaml:16:14: questions[1].accepts: gives away what lies in lab.key.yaml; write it there"
            ],
        ),
        (
            SPEC.replace("    given: [y, x]", "    truth: kernel.release\n    given: [y, x]"),
            KEY,
            [
                "lab.yaml:23:12: questions[2].given: stands beside a truth; "
                "what is right is read on the machine or given, not both",
            ],
        ),
    ],
)
def test_each_mistake_says_where_and_what_to_do(folder, spec, key, told):
    (folder / "lab.yaml").write_text(spec)
    (folder / "lab.key.yaml").write_text(key)
    with pytest.raises(SpecError) as caught:
        load_lab(folder)
    assert [problem.partition("quizlet/")[2] for problem in caught.value.problems] == told


def test_a_key_and_its_lab_are_named_by_the_same_path(folder, monkeypatch):
    """From where we are, as a reader would type it."""
    monkeypatch.chdir(folder)
    (folder / "lab.yaml").write_text(SPEC.replace("title:", "titel:"))
    (folder / "lab.key.yaml").write_text("")
    with pytest.raises(SpecError) as caught:
        load_lab(folder)
    assert {problem.partition(":")[0] for problem in caught.value.problems} == {"lab.yaml"}
    (folder / "lab.yaml").write_text(SPEC)
    with pytest.raises(SpecError) as caught:
        load_lab(folder)
    told = "lab.key.yaml: is empty; it has `question: {given: …}` for each question"
    assert list(caught.value.problems) == [told]


def test_a_lab_that_asks_no_machine_needs_no_test_file(tmp_path):
    folder = tmp_path / "bare"
    folder.mkdir()
    (folder / "lab.yaml").write_text(BARE)
    (folder / "README.md").write_text("Say it.\n")
    (folder / "lab.key.yaml").write_text("lists: {given: lsmod, accepts: [lsmod], rejects: [no]}\n")
    lab = load_lab(folder)
    assert [told for _, told in (*review(lab), *prove(lab).problems)] == []
    (folder / "lab.yaml").write_text(
        BARE.replace("truth: key", "truth: system.release, shown_by: x")
    )
    with pytest.raises(SpecError, match=r"test_bare\.py: is missing"):
        load_lab(folder)
