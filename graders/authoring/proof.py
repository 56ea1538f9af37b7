"""Does a lab grade? Accepted and rejected answers, a blank submission, mutants and the reference learner, all run."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from labproof.graders import process_group
from labproof.graders.authoring.checks import breaks, prove_checks
from labproof.graders.authoring.giveaways import shown_openly, told_openly
from labproof.graders.authoring.machines import Machine, load_machines, never_failed, prove_machines
from labproof.graders.authoring.mutants import (
    FactMutant,
    agreeing,
    answer_mutants,
    choice_mutants,
    fact_mutants,
    mode_mutants,
)
from labproof.graders.authoring.rubrics import prove_rubric, rubric_of
from labproof.graders.authoring.sample import facts_of, judge, right_on
from labproof.graders.authoring.solution import SOLUTION
from labproof.graders.grade import grade
from labproof.graders.messages import count, shown
from labproof.graders.model import (
    AnswerFile,
    Facts,
    Kind,
    Lab,
    Missing,
    OneOf,
    Outcome,
    Question,
    Status,
)
from labproof.graders.session.preparing import CannotPrepare, NotPrepared, begin, end
from labproof.graders.specs.catalogue import COURSE_FOLDER
from labproof.graders.state.entry import example, near_misses
from labproof.graders.state.entry import judge as judge_entry

_SOLUTION_S = 120
_TRACEBACK = "Traceback (most recent call last):"
_EXAMPLES = {"accepts": Status.PASSED, "rejects": Status.FAILED, "halves": Status.PARTIAL}
_UNMOVED = "unmoved.json"
_ON_CHANGED = ("-p", "labproof.graders.authoring.plugin", f"--labproof-live-mutants={_UNMOVED}")
CONSTANT = "constant"  # as a survivor's facts: the truth is the same on every machine, on purpose


class QuestionProof(msgspec.Struct, frozen=True):
    """What became of one question's mutants: how many were tried, how many earned nothing they should not."""

    id: str
    accepts: int
    rejects: int
    tried: int
    killed: int
    survivors: tuple[str, ...]  # as the spec names them, on purpose
    halves: int = 0


class LabProof(msgspec.Struct, frozen=True):
    """Everything that was run for one lab. ``problems`` are (spec key, message); empty means that it grades.

    ``reference`` is what the reference learner earned of what was possible; ``not_shown`` is what this machine
    cannot show, so that nothing is proven of it here. ``machines`` are the author's own, and ``never_failed`` the
    checks that must fail on none of them.
    """

    id: str
    questions: tuple[QuestionProof, ...]
    checks_tried: int
    checks_killed: int
    blank: Decimal
    problems: tuple[tuple[str, str], ...]
    reference: tuple[Decimal, Decimal] | None = None
    not_shown: tuple[str, ...] = ()
    machines: int = 0
    never_failed: tuple[str, ...] = ()


def prove(lab: Lab) -> LabProof:
    """All that can be proven on the spec's sample evidence; nothing is asked of this machine."""
    problems: list[tuple[str, str]] = []
    machines = load_machines(lab, problems)
    problems += prove_machines(machines)
    problems += breaks(lab)
    questions = [
        _prove_question(lab, index, question, problems, machines)
        for index, question in enumerate(lab.questions)
        if question.accepts
    ]
    questions += [
        _prove_text(lab, index, question, problems)
        for index, question in enumerate(lab.questions)
        if rubric_of(question)
    ]
    tried, killed = (
        sum(both)
        for both in zip(
            prove_checks(lab, problems, machines), _prove_state(lab, problems), strict=True
        )
    )
    facts = facts_of(lab, lab.sample)
    tests = tuple(check for check in lab.checks if not check.declared)  # the sample shows no state
    asked = msgspec.structs.replace(lab, checks=tests, criteria=())
    blank = grade([asked], {lab.id: AnswerFile(lab.id)}, facts).points
    if blank:
        problems.append(("questions", f"a blank submission earns {blank}"))
    unseen = never_failed(lab, machines)
    return LabProof(
        lab.id,
        *(tuple(questions), tried, killed, blank, tuple(problems)),
        machines=len(machines),
        never_failed=tuple(unseen),
    )


def _prove_text(
    lab: Lab, index: int, question: Question, problems: list[tuple[str, str]]
) -> QuestionProof:
    truth = question.right(facts_of(lab, question.sample))
    worked, tried, killed, found = prove_rubric(question, f"questions[{index}]", truth)
    problems += found
    return QuestionProof(question.id, worked, 0, tried, killed, ())


def _prove_question(
    lab: Lab,
    index: int,
    question: Question,
    problems: list[tuple[str, str]],
    machines: Sequence[Machine],
) -> QuestionProof:
    key = f"questions[{index}]"
    facts = facts_of(lab, question.sample)
    truth = question.right(facts)
    if isinstance(truth, Missing):
        problems.append(
            (
                f"{key}.truth",
                f"nobody can reach it: on the sample {question.truth} cannot be had ({truth})",
            )
        )
        return QuestionProof(question.id, 0, 0, 0, 0, ())
    kind = lab.kinds[question.kind]
    problem = _unfit(kind, question, truth)
    if problem:
        problems.append((f"{key}.truth", problem))
        return QuestionProof(question.id, 0, 0, 0, 0, ())
    for name, wanted in _EXAMPLES.items():
        for at, text in enumerate(getattr(question, name)):
            outcome = judge(lab, question, text, facts)
            if outcome.status is not wanted:
                problem = f"{_quoted(text)} should be {wanted.value} and is {outcome.status.value}"
                problems.append(
                    (f"{key}.{name}[{at}]", f"{problem}: {outcome.message}".removesuffix(": "))
                )
    named = {survivor.answer or survivor.facts for survivor in question.survivors}
    mutants = list(_mutants(lab, question, facts, truth))
    survived = [mutant for mutant in mutants if mutant.problem]
    constant = kind.example and question.truth and not any(mutant.machine for mutant in mutants)
    constant = constant and not _other_answer(lab, question, truth, machines)
    if constant and CONSTANT not in named:
        problem = "another answer is right on no changed machine, so nothing shows that it is read from the machine"
        advice = "give the sample more of what its probes print, record a machine where another one is right"
        advice += f", or name {CONSTANT!r} in survivors with the reason"
        problems.append((f"{key}.truth", f"{problem}; {advice}"))
    unnamed = {
        mutant.name or mutant.problem: mutant.problem
        for mutant in reversed(survived)
        if mutant.name not in named
    }
    problems += [(f"{key}.survivors", problem) for problem in reversed(unnamed.values())]
    read = (
        {text for _, text in (*told_openly(question), *shown_openly(lab))}
        | {SOLUTION}
        | agreeing(truth)
    )
    needless = (
        named - {mutant.name for mutant in survived} - read - ({CONSTANT} if constant else set())
    )
    problems += [
        (
            f"{key}.survivors",
            f"{shown(name)} is named, and no such mutant earns anything; take it out",
        )
        for name in sorted(needless)
    ]
    intended = tuple(sorted(named - needless))
    return QuestionProof(
        question.id,
        len(question.accepts),
        len(question.rejects),
        len(mutants),
        len(mutants) - len(survived),
        intended,
        len(question.halves),
    )


def _unfit(kind: Kind, question: Question, truth: Any) -> str:
    """Why a kind can do nothing with the sample's truth, or an empty text."""
    if kind.truth is not None and not isinstance(truth, kind.truth):
        wanted = " or ".join(
            part.__name__
            for part in (kind.truth if isinstance(kind.truth, tuple) else (kind.truth,))
        )
        is_ = f"on the sample {question.truth or 'what is given'} is {type(truth).__name__}"
        return f"{is_}, and kind {question.kind!r} compares with {wanted}"
    try:
        example = kind.example(question, truth) if kind.example else ""
    except Exception as error:
        return f"example() of kind {question.kind!r} broke on the sample's truth ({type(error).__name__}: {error})"
    if question.kind == "one_of" and isinstance(truth, OneOf) and not truth.others:
        return f"{question.truth} knows no wrong names, so whoever writes several earns all; give its OneOf others"
    if not isinstance(example, str):
        return (
            f"example() of kind {question.kind!r} gave {type(example).__name__} where text belongs"
        )
    return ""


class _Mutant(NamedTuple):
    """One that was tried: what survivors may call it, and how it earned what it should not ("" when it did not)."""

    name: str
    problem: str
    machine: bool = False  # it is one, and another answer is right there


def _mutants(lab: Lab, question: Question, facts: Facts, truth: Any) -> Iterator[_Mutant]:
    kind = lab.kinds[question.kind]
    neighbours = [
        _first(other) for other in lab.questions if other.id != question.id and other.accepts
    ]
    for mutant in answer_mutants(question, neighbours, kind.takes_list, truth):
        share = _share(judge(lab, question, mutant.text, facts))
        ours = f"the answer {_quoted(mutant.text)} ({mutant.operator}) earns {_worth(share)}"
        advice = "reject it, accept it, or name it in survivors with the reason"
        survives = share == 1 if mutant.partly else share > 0
        yield _Mutant(mutant.text, f"{ours}; {advice}" if survives else "")
    if kind.example is None or not question.truth:
        return
    before = kind.example(question, truth)
    choices = [str(choice) for choice in question.params.get("choices", ())]
    others = choice_mutants(question.sample, str(truth), choices)
    modes = mode_mutants(question.sample, str(truth)) if question.kind == "mode" else ()
    for change in (*others, *modes, *fact_mutants(question.sample)):
        now = facts_of(lab, change.sample)
        right = right_on(question, kind, now)
        if right is None or right == before or (choices and right not in choices):
            continue  # no machine shows that, nothing to answer there, or the same answer is right
        # Else it is the same in other words.
        if change.possible or _share(judge(lab, question, right, facts)) < 1:
            yield _fact_mutant(lab, question, change, before, right, now)


def _other_answer(lab: Lab, question: Question, truth: Any, machines: Sequence[Machine]) -> bool:
    """Whether one of the author's machines has another right answer."""
    kind = lab.kinds[question.kind]
    right = {right_on(question, kind, machine.facts) for machine in machines} - {None}
    return bool(kind.example and right - {kind.example(question, truth)})


def _fact_mutant(
    lab: Lab, question: Question, change: FactMutant, before: str, right: str, now: Facts
) -> _Mutant:
    on = f"on a machine with {change.operator} ({change.where})"
    if change.possible and _share(judge(lab, question, right, now)) < 1:
        return _Mutant(
            "",
            f"{on} the right answer {_quoted(right)} does not earn all; mend the kind or its params",
            True,
        )
    if _share(judge(lab, question, before, now)) == 1:
        advice = f"name {change.operator!r} in survivors with the reason, or mend the params"
        return _Mutant(
            change.operator, f"{on} the answer {_quoted(before)} still earns all; {advice}", True
        )
    return _Mutant(change.operator, "", True)


def _prove_state(lab: Lab, problems: list[tuple[str, str]]) -> tuple[int, int]:
    """How many entries of a lab's state there are, and how many earn nothing on every machine near the wanted one."""
    killed = 0
    for entry in lab.entries:
        survived = [
            near_miss for near_miss, seen in near_misses(entry) if judge_entry(entry, seen) == ""
        ]
        if entry.id not in {survivor.check for survivor in lab.survivors}:
            problems += [
                ("state", f"{entry.id} passes where {near_miss}") for near_miss in survived
            ]
        if judge_entry(entry, example(entry)) != "":
            problems.append(
                ("state", f"{entry.id} can never pass: {judge_entry(entry, example(entry))}")
            )
        killed += not survived
    return len(lab.entries), killed


# --- the reference learner ----------------------------------------------------------------------


def run_reference(proof: LabProof, lab: Lab, learner: str = "") -> LabProof:
    """Let ``solution.py`` do the lab on this machine and grade it live: everything that can be shown must pass.

    It calls our commands by their names, with the lab's id.

    Args:
        learner: Whose values the lab has, where it draws any; a solution finds them in ``LABPROOF_VALUES``, as JSON.
    """
    with tempfile.TemporaryDirectory(prefix="labproof-validate-") as name, ExitStack() as stack:
        folder = Path(name)
        environment = {
            key: value for key, value in os.environ.items() if not key.startswith("PYTEST_")
        }
        environment[COURSE_FOLDER] = str(Path(lab.folder).parent)
        found = os.environ.get("PATH", os.defpath)
        environment["PATH"] = os.pathsep.join((str(Path(sys.executable).parent), found))
        if learner:
            environment.pop("LABPROOF_NONCE", None)
            environment |= {"LABPROOF_ID": learner, "LABPROOF_VALUES": json.dumps(lab.values)}
        try:
            prepared = stack.enter_context(_prepared(lab))
        except CannotPrepare as error:
            return msgspec.structs.replace(proof, not_shown=(*proof.not_shown, str(error)))
        except NotPrepared as error:
            return _with(proof, ("prepares", str(error)))
        if lab.entries:
            before, _ = _graded(lab, folder, environment)
            proof = _undone(proof, lab, before, prepared)
        with _solved(Path(lab.folder, "solution.py"), folder, environment) as problem:
            if problem:
                return _with(proof, ("solution", problem))
            graded, said = _graded(lab, folder, environment, *_ON_CHANGED)
        proof = _of_live(proof, lab, folder / _UNMOVED)
        return _judge_reference(proof, graded) if graded else _with(proof, ("solution", said))


def _of_live(proof: LabProof, lab: Lab, unmoved: Path) -> LabProof:
    """Live-only tests that passed whatever their host was said to show."""
    names = set(json.loads(unmoved.read_text(encoding="utf-8"))) if unmoved.exists() else set()
    named = {survivor.check for survivor in lab.survivors}
    for check in lab.checks:
        if check.id in names - named:
            problem = f"test_{check.id} passes on every changed machine, so it looks at nothing"
            proof = _with(
                proof, (check.where, f"{problem}; mend it, or name it in survivors with the reason")
            )
    return proof


def _graded(
    lab: Lab, folder: Path, environment: Mapping[str, str], *more: str
) -> tuple[dict[str, Any], str]:
    """The lab's part of the report of a live run, or nothing and why."""
    report = folder / "report.json"
    report.unlink(missing_ok=True)
    pytest = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *more]
    command = [*pytest, "--report-json=report.json", lab.folder]
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    if report.exists():
        graded: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))["labs"][0]
        return graded, ""
    said = (done.stdout + done.stderr).strip().splitlines()[-1:] or ["it printed nothing"]
    return {}, f"pytest gave no report (exit {done.returncode}): {said[0]}"


@contextmanager
def _prepared(lab: Lab) -> Iterator[bool]:
    """Whether the lab prepared this machine; afterwards it is as it was.

    Raises:
        NotPrepared: It could not, or not be undone.
    """
    if lab.prepares is None:
        yield False
        return
    list(begin(lab))
    try:
        yield True
    finally:
        list(end(lab))


def _undone(proof: LabProof, lab: Lab, before: Mapping[str, Any], prepared: bool) -> LabProof:
    """What was so before the reference learner came: nothing shows that a learner must do it, and it pays whoever does not.

    Where the lab itself prepared the machine it is the lab's mistake, elsewhere it may be the machine's.
    """
    paid = {entry.id for entry in lab.entries if entry.points}
    paid -= {survivor.check for survivor in lab.survivors}
    done = [
        row["id"]
        for row in before.get("results", ())
        if row["id"] in paid and row["status"] == "passed"
    ]
    advice = "undo it, leave it out, or name it in survivors with the reason"
    done_before = [f"{name}: is so before anybody did anything; {advice}" for name in done]
    if prepared:
        return msgspec.structs.replace(
            proof, problems=(*proof.problems, *(("state", one) for one in done_before))
        )
    return msgspec.structs.replace(proof, not_shown=(*proof.not_shown, *done_before))


@contextmanager
def _solved(solution: Path, folder: Path, environment: Mapping[str, str]) -> Iterator[str]:
    """Run a solution, and end what it left running afterwards; gives why it failed, or an empty text."""
    if not solution.is_file():
        yield "there is no solution.py; write how a reference learner does this lab"
        return
    said = folder / "solution.log"
    with said.open("wb") as log:
        command = [sys.executable, str(solution), "answers"]
        process = process_group.start(
            command,
            cwd=folder,
            env=environment,
            stdout=log,
            stderr=log,
            stdin=subprocess.DEVNULL,
        )
    try:
        code = process.wait(_SOLUTION_S)
        last_words = _last_words(said.read_text(encoding="utf-8", errors="replace"))
        yield f"solution.py ended with {code}: {last_words}" if code else ""
    except subprocess.TimeoutExpired:
        yield f"solution.py did not end within {_SOLUTION_S} s"
    finally:
        process_group.end(process)


def _last_words(log: str) -> str:
    """What a solution said at last; of a command that failed, what that said."""
    *_, before = ["", *log.partition(_TRACEBACK)[0].strip().splitlines()]
    *_, last = ["it said nothing", *log.strip().splitlines()]
    return f"{before} ({last})" if before and "CalledProcessError" in last else last


def _judge_reference(proof: LabProof, graded: dict[str, Any]) -> LabProof:
    wrong, open_rows = [], []
    for row in graded["results"]:
        line = f"{row['id']}: {row['message']}"
        if row["status"] in ("skipped", "needs_review"):
            open_rows.append(line)
        elif row["status"] != "passed":
            wrong.append(
                (
                    "solution",
                    f"the reference learner's {row['id']} is {row['status']}: {row['message']}",
                )
            )
    earned = (Decimal(str(graded["points"])), Decimal(str(graded["possible"])))
    return msgspec.structs.replace(
        proof,
        reference=earned,
        not_shown=(*proof.not_shown, *open_rows),
        problems=(*proof.problems, *wrong),
    )


def _with(proof: LabProof, problem: tuple[str, str]) -> LabProof:
    return msgspec.structs.replace(proof, problems=(*proof.problems, problem))


def _share(outcome: Outcome) -> Fraction:
    return {Status.PASSED: Fraction(1), Status.PARTIAL: outcome.share}.get(
        outcome.status, Fraction(0)
    )


def _worth(share: Fraction) -> str:
    return "all" if share == 1 else f"{share} of it"


def _first(question: Question) -> str:
    text = question.accepts[0]
    return text if isinstance(text, str) else ", ".join(text)


def _quoted(text: str | Sequence[str]) -> str:
    return shown(text if isinstance(text, str) else ", ".join(text))


def summary(proof: LabProof) -> Iterator[str]:
    """What was run, a line each."""
    for question in proof.questions:
        ran = f"{count(question.accepts, 'accepted', 'accepted')}, {count(question.rejects, 'rejected', 'rejected')}"
        ran += f", {count(question.halves, 'half', 'halves')}" if question.halves else ""
        named = f", {count(len(question.survivors), 'survivor')}" if question.survivors else ""
        yield f"{question.id:<28}{ran}; mutants killed {question.killed}/{question.tried}{named}"
    yield f"{'checks':<28}{proof.checks_killed}/{proof.checks_tried} fail on some changed machine"
    unseen = (
        f"; failing on none: {', '.join(proof.never_failed)}"
        if proof.never_failed and proof.machines
        else ""
    )
    yield f"{'machines of your own':<28}{proof.machines or 'none'}{unseen}"
    yield f"{'blank submission':<28}{proof.blank} points"
    if proof.reference:
        yield f"{'reference learner':<28}{proof.reference[0]} of {proof.reference[1]} points on this machine"
    yield from (f"{'not proven here':<28}{line}" for line in proof.not_shown)
