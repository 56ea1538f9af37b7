"""Do checks check? On the sample they pass, on some changed machine they fail, and their messages tell no answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from labproof.graders.authoring.machines import Machine, leaks
from labproof.graders.authoring.mutants import MOST, FactMutant, fact_mutants
from labproof.graders.authoring.sample import WHERE, evidence_of, facts_of, right_on
from labproof.graders.authoring.solution import LISTED
from labproof.graders.facts import known_sources
from labproof.graders.model import Answer, Check, Facts, Lab, Status
from labproof.graders.specs.checks import run_check

_LEAKING = 20  # changed machines of each sort on which a check's messages are read


def prove_checks(
    lab: Lab, problems: list[tuple[str, str]], machines: Sequence[Machine]
) -> tuple[int, int]:
    """How many checks with points there are, and how many of them fail on some machine."""
    checks = [check for check in lab.checks if check.run and check.points and not check.declared]
    answers = _accepted(lab)
    facts = facts_of(lab, lab.sample)
    named = {survivor.check for survivor in lab.survivors}
    killed = 0
    for check in checks:
        outcome = run_check(check, facts, answers)
        if outcome.status is not Status.PASSED:
            advice = (
                "; give the lab's sample what it needs"
                if outcome.status is not Status.ERROR
                else ""
            )
            problems.append(
                (
                    f"checks.{check.id}",
                    f"on the sample it is {outcome.status.value}: {outcome.message}{advice}",
                )
            )
        elif (
            any(_fails_on(machine, check.id) for machine in machines)
            or _told_by_answers(check, facts, answers)
            or any(
                _fails(lab, check, change, answers)
                for change in fact_mutants(lab.sample, most=10 * MOST)
            )
        ):
            killed += 1
            leaking = list(_leaks(lab, check, answers, machines))
            problems += (
                leaking if check.id not in named else _needless(check) if not leaking else ()
            )
        elif check.id not in named:
            problem = f"{check.where} passes on every changed machine, so it checks nothing"
            advice = "record one on which it fails (machines/bad-….json), or name it in survivors with the reason"
            problems.append((f"checks.{check.id}", f"{problem}; {advice}"))
    return len(checks), killed


def _accepted(lab: Lab) -> dict[str, Answer]:
    return {
        question.id: Answer(question.accepts[0], WHERE)
        for question in lab.questions
        if question.accepts
    }


def _fails_on(machine: Machine, name: str) -> bool:
    check = machine.lab.by_id[name]
    return isinstance(check, Check) and (
        run_check(check, machine.facts, _accepted(machine.lab)).status is Status.FAILED
    )


def _needless(check: Check) -> Iterator[tuple[str, str]]:
    yield "survivors", f"{check.id} is named, and it fails on some changed machine; take it out"


def _leaks(
    lab: Lab, check: Check, answers: Mapping[str, Answer], machines: Sequence[Machine]
) -> Iterator[tuple[str, str]]:
    """What a check says where it fails, when that is the answer to a question."""
    seen = [(machine.facts, answers) for machine in machines if machine.lab is lab]
    seen += [
        (facts_of(lab, change.sample), answers)
        for change in fact_mutants(lab.sample, most=_LEAKING)
    ]
    facts = facts_of(lab, lab.sample)
    wrong = {one.id: Answer(one.rejects[0], WHERE) for one in lab.questions if one.rejects}
    seen += [(facts, {**answers, name: answer}) for name, answer in wrong.items()]
    for facts, given in seen:
        outcome = run_check(check, facts, given)
        leak = outcome.status is Status.FAILED and leaks(outcome.message, _rights(lab, facts))
        if leak:
            yield (
                f"checks.{check.id}",
                f"its message tells {leak}; say what was found and not what is right",
            )
            return


def _rights(lab: Lab, facts: Facts) -> dict[str, str]:
    """What is right on a machine, by question, where nobody could guess it from a few."""
    asked = [one for one in lab.questions if one.truth and not any(map(one.params.get, LISTED))]
    right = {one.id: right_on(one, lab.kinds[one.kind], facts) for one in asked}
    return {name: text for name, text in right.items() if text is not None}


def _told_by_answers(check: Check, facts: Facts, answers: dict[str, Answer]) -> bool:
    """Whether a check that asks for no machine fails without one of the answers."""
    if set(check.needs) != {"answers"}:
        return False
    return any(
        run_check(
            check, facts, {name: answer for name, answer in answers.items() if name != left_out}
        ).status
        is Status.FAILED
        for left_out in answers
    )


def _fails(lab: Lab, check: Check, change: FactMutant, answers: dict[str, Answer]) -> bool:
    return run_check(check, facts_of(lab, change.sample), answers).status is Status.FAILED


def breaks(lab: Lab) -> Iterator[tuple[str, str]]:
    """Parsers that break on a changed machine; one that cannot read it says so by a ValueError, or by Missing."""
    known = known_sources([lab])
    broken: set[str] = set()
    for change in fact_mutants(lab.sample):
        evidence = evidence_of(change.sample)
        for name in sorted(lab.sources & known.keys() - broken):
            try:
                known[name].parse(evidence)
            except ValueError:
                continue
            except Exception as error:
                broken.add(name)
                on = f"on a machine with {change.operator} ({change.where})"
                problem = f"the parser of {name} broke {on}: {type(error).__name__}: {error}"
                yield "facts", f"{problem}; give Missing with the reason, or raise ValueError"
