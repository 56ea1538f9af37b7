"""Machines that an author recorded: what each of them must score, and what no machine has shown yet."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from labproof.graders.authoring.sample import WHERE, judge, right_on
from labproof.graders.evidence.file import EvidenceError, load_evidence
from labproof.graders.facts import known_sources, parse_facts
from labproof.graders.messages import shown
from labproof.graders.model import Answer, Check, Facts, Lab, Outcome, Question, Status
from labproof.graders.specs.checks import run_check
from labproof.graders.specs.load import lab_of

FOLDER = "machines"
Finding = tuple[str, str]  # the key in lab.yaml, and the message


class Machine(NamedTuple):
    """One of them; ``fails`` are the rows that must earn nothing there, all others must earn all.

    ``lab`` has the values of the learner whose machine it was, where it draws any.
    """

    name: str
    lab: Lab
    facts: Facts
    fails: frozenset[str]


def load_machines(lab: Lab, problems: list[Finding]) -> list[Machine]:
    """The machines beside a lab, as lab.yaml's ``machines`` tells of them."""
    found: list[Machine] = []
    paths = {path.stem: path for path in sorted(Path(lab.folder, FOLDER).glob("*.json"))}
    rows = {item.id for item in lab.items}
    for name, path in paths.items():
        fails = lab.machines.get(name)
        if name.startswith("bad-") and not fails:
            problem = f"has nothing of {FOLDER}/{path.name}; name the questions, checks and entries that must fail there"
            problems.append(("machines", f"{problem}, as in `{name}: [{lab.items[0].id}]`"))
            continue
        if not name.startswith(("good-", "bad-")):
            problems.append(
                ("machines", f"{FOLDER}/{path.name} is called neither good-… nor bad-…; rename it")
            )
            continue
        problems += [
            (f"machines.{name}", f"nothing is called {row!r}")
            for row in sorted(set(fails or ()) - rows)
        ]
        try:
            evidence = load_evidence(path)
        except EvidenceError as error:
            problems.append((f"machines.{name}", str(error)))
            continue
        theirs = lab_of(lab, evidence.seed)
        if lab.draws and not evidence.seed:
            problem = "was recorded with nobody's values; set LABPROOF_ID and record it again"
            problems.append((f"machines.{name}", problem))
            continue
        facts = parse_facts(evidence, theirs.sources, known=known_sources([theirs]))
        found.append(Machine(name, theirs, facts, frozenset(fails or ())))
    for name in sorted(lab.machines.keys() - paths.keys()):
        problem = f"there is no {FOLDER}/{name}.json; record it on that machine with `labproof record --to {name}.json`"
        problems.append((f"machines.{name}", problem))
    return found


def prove_machines(machines: list[Machine]) -> Iterator[Finding]:
    """Every row that is not on a machine what it must be there."""
    for machine in machines:
        for item in machine.lab.items:
            outcome = _outcome(machine.lab, item, machine.facts)
            wanted = Status.FAILED if item.id in machine.fails else Status.PASSED
            if outcome is not None and outcome.status is not wanted:
                problem = f"{item.id} should be {wanted.value} there and is {outcome.status.value}: {outcome.message}"
                yield f"machines.{machine.name}", problem.removesuffix(": ")


def never_failed(lab: Lab, machines: list[Machine]) -> list[str]:
    """Checks and entries with points that must fail on none of the machines: what nobody has shown to be looked for."""
    shown_ = {row for machine in machines for row in machine.fails}
    return [
        check.id for check in lab.checks if check.run and check.points and check.id not in shown_
    ]


def _answers_for(lab: Lab, facts: Facts) -> dict[str, Answer]:
    """The answers of a learner who is right on a machine; what it does not show is answered as lab.yaml accepts it."""
    answers = {
        question.id: Answer(question.accepts[0], WHERE)
        for question in lab.questions
        if question.accepts
    }
    for question in lab.questions:
        right = right_on(question, lab.kinds[question.kind], facts) if question.truth else None
        if right is not None:
            answers[question.id] = Answer(right, WHERE)
    return answers


def _outcome(lab: Lab, item: Question | Check, facts: Facts) -> Outcome | None:
    """What a learner who is right gets there; None for what no evidence shows."""
    answers = _answers_for(lab, facts)
    if isinstance(item, Check):
        return run_check(item, facts, answers) if item.run else None
    if not item.truth or item.id not in answers:
        return None
    return judge(lab, item, answers[item.id].text, facts)


def leaks(message: str, right: dict[str, str]) -> str:
    """The question whose right answer a message tells, or an empty text."""
    words = f" {message} "
    for name, text in right.items():
        at = words.find(text) if len(text) > 1 else -1
        if at > 0 and not words[at - 1].isalnum() and not words[at + len(text)].isalnum():
            return f"{shown(text)}, which is right for {name}"
    return ""
