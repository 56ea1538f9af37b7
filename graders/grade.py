"""grade(): answers and facts -> Report. Pure; points are added here, in credit.py and in score.py alone."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal

import msgspec

from labproof.graders import limits
from labproof.graders.answers.reader import disagreement
from labproof.graders.credit import add
from labproof.graders.draws import listed_values
from labproof.graders.facts import system
from labproof.graders.kinds.own_verdict import own_verdict
from labproof.graders.kinds.recalled import recalled
from labproof.graders.kinds.signs import legible, without_gaps
from labproof.graders.messages import listed, shown_lines
from labproof.graders.model import (
    FILE_ROW,
    NO_EXTRAS,
    PENDING,
    Absent,
    Answer,
    AnswerFile,
    Check,
    CheckResult,
    Extras,
    Facts,
    Kind,
    Lab,
    LabReport,
    Missing,
    Outcome,
    Question,
    Reached,
    Report,
    Status,
    Student,
    extras_of,
)
from labproof.graders.specs.checks import cannot, run_check

_CENT, _ZERO = Decimal("0.01"), Decimal(0)
_NOBODYS = Outcome(
    Status.UNANSWERED,
    "not graded: this lab draws values for each learner; write your id under `student:`",
    waits=True,
)
# What an item waits for that is not decided.
_OPEN = {
    Status.SKIPPED: "cannot be seen here",
    Status.NEEDS_REVIEW: "a person must look at",
    Status.ERROR: "could not be graded",
}
LIVE_ONLY = "live only: it looks at the machine itself, which recorded evidence cannot replace"
_CANNOT_LOOK = Outcome(Status.SKIPPED, LIVE_ONLY)
# What is true of any machine is no merit of whoever has written nothing.
_HOLDS = Outcome(
    Status.UNANSWERED, "this holds, and counts once a question of this lab is answered"
)
_NO_ANSWER = Outcome(Status.UNANSWERED, "no answer yet")
_NO_ANSWERS = Outcome(Status.UNANSWERED, "the answer file gives no answer; its own line says why")
Item = tuple[str, str]  # lab id, question or check id


def grade(
    labs: Sequence[Lab],
    answers: Mapping[str, AnswerFile],
    facts: Facts,
    *,
    outcomes: Mapping[Item, Outcome] | None = None,
    supplied: bool = False,
    flags: Iterable[str] = (),
) -> Report:
    """Grade labs: the same arguments give the same Report, always.

    Args:
        labs: In the order they are shown.
        answers: Answer file of each lab, by the lab's id.
        facts: Of the learner's machine; every source that these labs read.
        outcomes: What became of the items that were run (see ``judge``), live-only tests among them; the rest
            appears as not run. None: everything is judged here. Without a machine, live-only tests are skipped
            whether somebody ran them or not.
        supplied: The evidence comes from whom it is about, as in a batch: what it does not show, a person must look at.
        flags: What a person should know about the whole.
    """
    graded = tuple(
        _grade_lab(lab, answers.get(lab.id, AnswerFile(lab.id)), facts, outcomes, supplied)
        for lab in labs
    )
    results = [result for lab in graded for result in lab.results]
    named = [
        answers[lab.id].student for lab in labs if lab.id in answers and answers[lab.id].student[0]
    ]
    disagreed = disagreement(answers[lab.id] for lab in labs if lab.id in answers)
    odd = (flag for lab in labs if lab.id in answers for flag in answers[lab.id].flags)
    raised = (*flags, *odd, disagreed) if disagreed else (*flags, *odd)
    complete = all(result.ran for result in results)
    settled = not any(
        result.status is Status.ERROR or (result.status in PENDING and result.possible)
        for result in results
    )
    return Report(
        student=Student(*named[0]) if named and not disagreed else Student(),
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
    outcomes: Mapping[Item, Outcome] | None,
    supplied: bool,
) -> LabReport:
    rows = [file_row(file)] if file.problems else []
    known: dict[str, Outcome] = {}
    for item in lab.items:
        outcome = outcomes.get((lab.id, item.id)) if outcomes else None
        if outcome is None and (
            outcomes is None or (facts.source != "live" and is_live_only(item))
        ):
            outcome = judge(lab, item, file, facts, supplied, known)
        rows.append(row_of(item, outcome, supplied))
    sums = add(rows)
    statuses = {row.id: row.status for row in rows}
    if outcomes:
        known |= {id_: made for (of, id_), made in outcomes.items() if of == lab.id}
    extras = _extras(lab, file, facts, supplied, known)
    return LabReport(
        id=lab.id,
        title=lab.title,
        hash=lab.hash,
        points=sums.points,
        possible=sums.possible,
        pending=sums.pending,
        engine=next((extra.engine for extra in extras if extra.engine), None),
        notes=(*_drawn(lab), *_told(extras)),
        results=sums.rows,
        criteria=tuple(
            Reached(criterion.text, _met(criterion.met_by, statuses)) for criterion in lab.criteria
        ),
        table=next((extra.table for extra in extras if extra.table), ()),
        path=lab.path,
        first=_first(lab, file, facts),
    )


def _extras(
    lab: Lab, file: AnswerFile, facts: Facts, supplied: bool, known: Mapping[str, Outcome]
) -> list[Extras]:
    """What the parts that a lab reads have to say, as far as it may be shown; most have nothing."""
    found = ((name, extras_of(facts.parts.get(name))) for name in lab.shown_sources)
    return [
        _withheld(said)
        if said.concludes and _unclaimed(lab, name, file, facts, supplied, known)
        else said
        for name, said in found
        if said is not NO_EXTRAS
    ]


def _first(lab: Lab, file: AnswerFile, facts: Facts) -> str:
    """The command without which nothing else helps: that makes the lab's place, or lays its file."""
    parts = (facts.parts.get(name) for name in lab.sources) if lab.prepares else ()
    begins = (part.command for part in parts if isinstance(part, Absent) and part.command)
    return next(begins, file.start)


def _drawn(lab: Lab) -> tuple[str, ...]:
    """Which values were graded with: a learner sees that they are theirs, an instructor whose they are."""
    return (f"Drawn for this learner: {listed_values(lab.values)}.",) if lab.seed else ()


def _unclaimed(
    lab: Lab,
    part: str,
    file: AnswerFile,
    facts: Facts,
    supplied: bool,
    known: Mapping[str, Outcome],
) -> list[str]:
    """The questions about a part whose answers claim nothing yet: until then, a verdict on it gives them away."""
    asks = (one for one in lab.questions if one.truth.split(".")[0] == part)
    return [
        one.id
        for one in asks
        if one.id not in file.answers
        or not _claims(
            one,
            known.get(one.id) or judge_question(lab.kinds[one.kind], one, file, facts, supplied),
            supplied,
        )
    ]


def _claims(question: Question, outcome: Outcome, supplied: bool) -> bool:
    """Whether an answer says anything that can be right or wrong: "idk" would open what it does not answer."""
    status = _status(question, outcome, supplied)
    return bool(outcome.matched) or status not in (Status.FAILED, Status.UNANSWERED)


def _withheld(extras: Extras) -> Extras:
    """A part's extras without what it concludes: that tells what is asked."""
    return msgspec.structs.replace(extras, verdict="", table=(), findings=())


def _told(extras: Sequence[Extras]) -> Iterator[str]:
    """What all parts have to say: verdicts before all notes, and what goes by a verdict behind them."""
    yield from (f"{one.verdict[0].upper()}{one.verdict[1:]}." for one in extras if one.verdict)
    yield from (note for one in extras for note in one.notes)
    yield from (finding for one in extras for finding in one.findings)


def is_live_only(item: Question | Check) -> bool:
    """Whether it looks at the machine itself, so that pytest alone can run it."""
    return isinstance(item, Check) and item.run is None


def judge(
    lab: Lab,
    item: Question | Check,
    file: AnswerFile,
    facts: Facts,
    supplied: bool = False,
    known: dict[str, Outcome] | None = None,
) -> Outcome:
    """What becomes of one question or check, whatever its kind or its test does.

    Args:
        supplied: As in ``grade``.
        known: What is known already of this lab's items, by their ids; what is judged on the way is added.
    """
    known = {} if known is None else known
    if item.id not in known:
        waiting = _NOBODYS if lab.draws and not lab.seed else None
        if item.waits_for and not waiting:
            waiting = _waiting(lab, item, file, facts, supplied, known)
        known[item.id] = waiting or _judged(lab, item, file, facts, supplied, known)
    return known[item.id]


def _waiting(
    lab: Lab,
    item: Question | Check,
    file: AnswerFile,
    facts: Facts,
    supplied: bool,
    known: dict[str, Outcome],
) -> Outcome | None:
    """What becomes of an item that needs another one which has not passed; None where all have.

    Its points are open as long as that one's are, and lost as that one's are: nobody gains by not being looked at.
    """
    for name in item.waits_for:
        needed = lab.by_id[name]
        status = _status(needed, judge(lab, needed, file, facts, supplied, known), supplied)
        if status in _OPEN:
            return Outcome(
                status, f"not graded yet: it waits for {name}, which {_OPEN[status]}", waits=True
            )
        if status is not Status.PASSED:
            return Outcome(
                Status.UNANSWERED, f"not graded yet: {name} has to pass first", waits=True
            )
    return None


def _judged(
    lab: Lab,
    item: Question | Check,
    file: AnswerFile,
    facts: Facts,
    supplied: bool,
    known: Mapping[str, Outcome],
) -> Outcome:
    if isinstance(item, Question):
        return judge_question(lab.kinds[item.kind], item, file, facts, supplied)
    outcome = _CANNOT_LOOK if is_live_only(item) else run_check(item, facts, file.answers)
    if supplied and not file.readable and outcome.status is Status.SKIPPED:
        return _NO_ANSWERS
    if not supplied and outcome.status in (Status.PASSED, Status.FAILED):
        parts = [need for need in item.needs if extras_of(facts.parts.get(need)).verdict]
        asked = [
            id_ for part in parts for id_ in _unclaimed(lab, part, file, facts, supplied, known)
        ]
        if asked:  # as the verdict, which such a check puts in other words
            message = f"not graded yet: it would tell what {listed(asked)} asks; answer that first"
            return Outcome(Status.UNANSWERED, message, waits=True)
    alone = item.points and not file.answers and not item.declared
    return _HOLDS if alone and outcome.status is Status.PASSED else outcome


def judge_question(
    kind: Kind, question: Question, file: AnswerFile, facts: Facts, supplied: bool = False
) -> Outcome:
    """One question's outcome, whatever its kind does; ``supplied`` as in ``grade``."""
    truth = question.right(facts)
    answer = file.answers.get(question.id)
    # Whoever wrote nothing waits for nobody.
    unasked = facts.source == "none" or (supplied and not file.readable)
    if isinstance(truth, Missing) and (truth.fault or answer is not None or not unasked):
        return cannot(truth)
    if not file.readable:
        return _NO_ANSWERS
    if answer is None:
        return _NO_ANSWER
    if answer.problem:
        return Outcome(Status.FAILED, answer.problem, unclear=True)
    refused = _misshapen(kind, question, answer, truth)
    if refused:
        return refused
    if isinstance(answer.text, tuple) and not kind.takes_list:
        answer = Answer(answer.text[0], answer.where)
    if question.keyed and truth is None:
        return _without_key(kind, question, _each(legible, answer))
    outcome = recalled(_read, kind, question, answer, truth)
    lost = outcome.status in (Status.FAILED, Status.PARTIAL)
    if lost and question.changes_at_boot and _booted_since(file, facts):
        return _rebooted(outcome, answer, supplied)
    return outcome


def _misshapen(kind: Kind, question: Question, answer: Answer, truth: object) -> Outcome | None:
    """Of an answer that no kind is asked about: a list where one line is wanted, and what is too long."""
    if isinstance(answer.text, tuple) and not kind.takes_list and len(answer.text) > 1:
        message = (
            f"one line of text is wanted here, and this is a list of {len(answer.text)}; write one."
        )
        right = _holds_right(kind, question, answer, truth)
        return Outcome(Status.FAILED, f"{answer.where}: {message}", unclear=right)
    most = limits.LIST_CHARS if kind.takes_list else limits.ANSWER_CHARS
    if len(answer.line) > most and (question.judged or not kind.is_free_text):
        message = f"an answer of {len(answer.line)} characters; {most} are more than enough."
        return Outcome(Status.FAILED, f"{answer.where}: {message}")
    return None


def _read(kind: Kind, question: Question, answer: Answer, truth: object) -> Outcome:
    """What the kind makes of an answer, and where it does not pass, what a second look does; an error where it breaks."""
    try:
        if kind.is_free_text:
            return own_verdict(kind, question, answer, truth)
        answer = _each(without_gaps, answer)
        read = _each(legible, answer)
        outcome = own_verdict(kind, question, read, truth)
        if outcome.status is Status.PASSED:
            return outcome
        from labproof.graders.kinds.reading.anew import read_anew  # most are right, and wait

        return read_anew(kind, question, (read, answer), truth, outcome)
    except Exception as error:
        name = type(error).__name__
        if question.keyed:  # what it says may hold what is right
            return Outcome(Status.ERROR, f"kind {question.kind!r} broke on this answer ({name})")
        message = f"kind {question.kind!r} broke on this answer ({name}: {error})"
        return Outcome(Status.ERROR, message, trace=traceback.format_exc(limit=-6))


def _booted_since(file: AnswerFile, facts: Facts) -> bool:
    """Whether the file was laid on another boot than the one that was looked at."""
    return bool(file.boot_id and facts.boot_id and file.boot_id != facts.boot_id)


def _holds_right(kind: Kind, question: Question, answer: Answer, truth: object) -> bool:
    """Whether one of several entries would be right alone."""
    if question.keyed and truth is None:
        return False
    try:
        each = [
            own_verdict(kind, question, _each(legible, Answer(entry, answer.where)), truth)
            for entry in answer.text
        ]
    except Exception:  # each is judged by nobody, so its error is none
        return False
    return any(outcome.status is Status.PASSED for outcome in each)


def _rebooted(outcome: Outcome, answer: Answer, supplied: bool) -> Outcome:
    """Who laid the file on another boot may have been right then, but anybody can write a boot id: a person decides."""
    again = "the machine was booted again after this file was laid"
    if not supplied:
        return msgspec.structs.replace(
            outcome, notes=(*outcome.notes, f"{again}; write what it shows now.")
        )
    message = f"{again}, and this answer may have been right before: {shown_lines(answer.line)}"
    return Outcome(Status.NEEDS_REVIEW, f"{message}; look again and write what it shows now.")


def _without_key(kind: Kind, question: Question, answer: Answer) -> Outcome:
    """What was answered, for whoever has the key."""
    as_read = kind.read(question, answer) if kind.read else ""
    message = f"{answer.where}: you wrote {shown_lines(answer.line)}"
    message += f", read as {as_read}" if as_read and as_read != answer.line else ""
    return Outcome(
        Status.NEEDS_REVIEW, f"{message}; whether that is right lies in a key that is not here."
    )


def _each(read: Callable[[str], str], answer: Answer) -> Answer:
    """An answer, or each entry of one, as ``read`` makes it."""
    text = answer.text
    made = read(text) if isinstance(text, str) else tuple(map(read, text))
    return answer if made == text else Answer(made, answer.where)


def file_row(file: AnswerFile) -> CheckResult:
    """The row on an answer file that has problems."""
    status = Status.FAILED if file.readable else Status.UNANSWERED
    return CheckResult(FILE_ROW, "file", status, _ZERO, _ZERO, "\n".join(file.problems))


def row_of(item: Question | Check, outcome: Outcome | None, supplied: bool = False) -> CheckResult:
    """The row of a report on one question or check; ``outcome`` is None where it was not run."""
    name, points, live_only = item.id, item.points, is_live_only(item)
    sort = "question" if isinstance(item, Question) else "check"
    if outcome is None:
        unrun = (name, sort, Status.SKIPPED, _ZERO, points, "not run")
        return CheckResult(*unrun, ran=False, live_only=live_only, credit=item.credit)
    status = _status(item, outcome, supplied)
    helps = status in (Status.FAILED, Status.PARTIAL, Status.UNANSWERED) and not outcome.waits
    return CheckResult(
        name,
        sort,
        status,
        earned(points, outcome) if status is outcome.status else _ZERO,
        points,
        outcome.message,
        item.hint if helps else "",
        outcome.notes,
        trace=outcome.trace,
        live_only=live_only,
        credit=item.credit,
        waits=outcome.waits,
        more_hints=len(item.more_hints) if helps else 0,
    )


def _status(item: Question | Check, outcome: Outcome, supplied: bool) -> Status:
    """An outcome's status; of supplied evidence a person looks at what it does not show."""
    if supplied and (outcome.unclear or (item.points and outcome.status is Status.SKIPPED)):
        return Status.NEEDS_REVIEW
    return outcome.status


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
        if status in PENDING or status is Status.ERROR:
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
