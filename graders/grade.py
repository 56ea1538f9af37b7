"""grade(): answers and facts -> Report. Pure, and the only place where points are added."""

from __future__ import annotations

import traceback
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal

from labproof.graders import limits
from labproof.graders.answers.reader import disagreement
from labproof.graders.facts import system
from labproof.graders.model import (
    PENDING,
    Answer,
    AnswerFile,
    Check,
    CheckResult,
    Facts,
    Kind,
    Lab,
    LabReport,
    Missing,
    Outcome,
    Question,
    Report,
    Status,
)
from labproof.graders.specs.checks import cannot, run_check
from labproof.graders.wording import legible

_CENT, _ZERO = Decimal("0.01"), Decimal(0)
_LIVE_ONLY = "live only: it looks at the machine itself, which recorded evidence cannot replace"
# What is true of any machine is no merit of whoever has written nothing.
_HOLDS = Outcome(Status.UNANSWERED, "this holds, and counts once a question of this lab is answered")
Item = tuple[str, str]  # lab id, question or check id


def grade(
    labs: Sequence[Lab],
    answers: Mapping[str, AnswerFile],
    facts: Facts,
    *,
    ran: Collection[Item] | None = None,
    live: Mapping[Item, Outcome] | None = None,
    supplied: bool = False,
    flags: Iterable[str] = (),
) -> Report:
    """Grade labs: the same arguments give the same Report, always.

    Args:
        labs: In the order they are shown.
        answers: Answer file of each lab, by the lab's id.
        facts: Of the learner's machine; every source that these labs read.
        ran: What was selected (None: everything); the rest appears as not run.
        live: What became of live-only tests; one that is not in it was not run. None: there was no machine to look at.
        supplied: The evidence comes from whom it is about, as in a batch: what it does not show, a person must look at.
        flags: What a person should know about the whole.
    """
    graded = tuple(_grade_lab(lab, answers.get(lab.id, AnswerFile(lab.id)), facts, ran, live, supplied) for lab in labs)
    results = [result for lab in graded for result in lab.results]
    named = [answers[lab.id].student for lab in labs if lab.id in answers and answers[lab.id].student[0]]
    disagreed = disagreement(answers[lab.id] for lab in labs if lab.id in answers)
    raised = (*flags, disagreed) if disagreed else tuple(flags)
    complete = all(result.ran for result in results)
    settled = not any(
        result.status is Status.ERROR or (result.status in PENDING and result.possible) for result in results
    )
    return Report(
        student=named[0] if named and not disagreed else ("", ""),
        points=sum((lab.points for lab in graded), _ZERO),
        possible=sum((lab.possible for lab in graded), _ZERO),
        pending=sum((lab.pending for lab in graded), _ZERO),
        final=complete and settled and not disagreed,
        complete=complete,
        source=facts.source,
        host=_host(facts),
        flags=raised,
        labs=graded,
    )


def _grade_lab(
    lab: Lab,
    file: AnswerFile,
    facts: Facts,
    ran: Collection[Item] | None,
    live: Mapping[Item, Outcome] | None,
    supplied: bool,
) -> LabReport:
    rows = [_file_row(file)] if file.problems else []
    points = possible = pending = _ZERO
    for question in lab.questions:
        run = ran is None or (lab.id, question.id) in ran
        outcome = judge_question(lab.kinds[question.kind], question, file, facts) if run else None
        rows.append(_row(question.id, "question", question.points, outcome, supplied, question.hint))
    for check in lab.checks:
        outcome = _check_outcome(lab, check, file, facts, ran, live)
        if (
            check.points
            and not file.answers
            and not check.declared
            and outcome is not None
            and outcome.status is Status.PASSED
        ):
            outcome = _HOLDS
        rows.append(_row(check.id, "check", check.points, outcome, supplied, check.hint))
    statuses = {}
    for row in rows:
        points += row.points
        possible += row.possible
        if row.status in PENDING:
            pending += row.possible
        statuses[row.id] = row.status
    seen = [facts.parts[name] for name in sorted(lab.sources) if name in facts.parts]
    return LabReport(
        id=lab.id,
        title=lab.title,
        hash=lab.hash,
        points=points,
        possible=possible,
        pending=pending,
        engine=next((part.engine for part in seen if getattr(part, "engine", "")), None),
        notes=tuple(note for part in seen for note in _notes(part)),
        results=tuple(rows),
        criteria=tuple((criterion.text, _met(criterion.met_by, statuses)) for criterion in lab.criteria),
        path=lab.path,
        table=next((part.table for part in seen if getattr(part, "table", ())), ()),
    )


def _notes(part: object) -> Iterator[str]:
    """What a part of the facts has to say beside its values: its verdict first."""
    verdict: str = getattr(part, "verdict", "")
    if verdict:
        yield f"{verdict[0].upper()}{verdict[1:]}."
    yield from getattr(part, "notes", ())


def judge_question(kind: Kind, question: Question, file: AnswerFile, facts: Facts) -> Outcome:
    """One question's outcome, whatever its kind does."""
    truth = facts.lookup(question.truth) if question.truth else None
    answer = file.answers.get(question.id)
    if isinstance(truth, Missing) and (truth.fault or answer is not None or facts.source != "none"):
        return cannot(truth)
    if not file.readable:
        return Outcome(Status.UNANSWERED, "the answer file gives no answer; its own line says why")
    if answer is None:
        return Outcome(Status.UNANSWERED, "no answer yet")
    if answer.problem:
        return Outcome(Status.FAILED, answer.problem)
    if isinstance(answer.text, tuple) and not kind.takes_list:
        if len(answer.text) > 1:
            told = (
                f"{answer.where}: one line of text is wanted here, and this is a list of {len(answer.text)}; write one."
            )
            return Outcome(Status.FAILED, told)
        answer = Answer(answer.text[0], answer.where)
    most = limits.LIST_CHARS if kind.takes_list else limits.ANSWER_CHARS
    if len(answer.line) > most and question.truth:  # without a truth it is free text
        told = f"an answer of {len(answer.line)} characters; {most} are more than enough."
        return Outcome(Status.FAILED, f"{answer.where}: {told}")
    try:
        outcome = kind.judge(question, _legible(answer), truth)
        if not isinstance(outcome, Outcome):
            raise TypeError(f"judge gave {type(outcome).__name__} where an Outcome belongs")
    except Exception as error:
        told = f"kind {question.kind!r} broke on this answer ({type(error).__name__}: {error})"
        return Outcome(Status.ERROR, told, trace=traceback.format_exc(limit=-6))
    if (
        question.changes_at_boot
        and outcome.status in (Status.FAILED, Status.PARTIAL)
        and file.boot_id
        and facts.boot_id
        and file.boot_id != facts.boot_id
    ):
        told = "the machine was booted again after this file was laid, and this answer may have been right before"
        return Outcome(Status.NEEDS_REVIEW, f"{told}; look again and write what it shows now.")
    return outcome


def _legible(answer: Answer) -> Answer:
    text = answer.text
    read = legible(text) if isinstance(text, str) else tuple(legible(entry) for entry in text)
    return answer if read == text else Answer(read, answer.where)


def _check_outcome(
    lab: Lab,
    check: Check,
    file: AnswerFile,
    facts: Facts,
    ran: Collection[Item] | None,
    live: Mapping[Item, Outcome] | None,
) -> Outcome | None:
    """None where it was not run."""
    item = (lab.id, check.id)
    if check.run is None:
        return Outcome(Status.SKIPPED, _LIVE_ONLY) if live is None else live.get(item)
    return run_check(check, facts, file.answers) if ran is None or item in ran else None


def _file_row(file: AnswerFile) -> CheckResult:
    status = Status.FAILED if file.readable else Status.UNANSWERED
    return CheckResult("answer_file", "file", status, _ZERO, _ZERO, "\n".join(file.problems))


def _row(name: str, sort: str, points: Decimal, outcome: Outcome | None, supplied: bool, hint: str = "") -> CheckResult:
    if outcome is None:
        return CheckResult(name, sort, Status.SKIPPED, _ZERO, points, "not run", ran=False)
    status = outcome.status
    if supplied and points and status is Status.SKIPPED:
        status = Status.NEEDS_REVIEW
    helps = status in (Status.FAILED, Status.PARTIAL, Status.UNANSWERED)
    return CheckResult(
        name,
        sort,
        status,
        earned(points, outcome),
        points,
        outcome.message,
        hint if helps else "",
        outcome.notes,
        trace=outcome.trace,
    )


def earned(points: Decimal, outcome: Outcome) -> Decimal:
    """What an outcome is worth, to 0.01, half up."""
    if outcome.status is not Status.PARTIAL:
        return points if outcome.status is Status.PASSED else _ZERO
    exact = points * outcome.share.numerator / outcome.share.denominator
    return exact.quantize(_CENT, ROUND_HALF_UP)


def _met(names: Iterable[str], statuses: Mapping[str, Status]) -> bool | None:
    """True when all have passed, False when one has not, None while one is open."""
    met: bool | None = True
    for name in names:
        status = statuses[name]
        if status in PENDING:
            met = None
        elif status is not Status.PASSED:
            return False
    return met


def _host(facts: Facts) -> dict[str, str]:
    machine = facts.parts.get("system")
    if not isinstance(machine, system.System):
        return {}
    named = {"release": machine.release, "machine": machine.machine, "os": machine.os}
    return {key: value for key, value in named.items() if isinstance(value, str)}
