"""What a reader of a lab would object to: giveaways, criteria nobody meets, assertions that say nothing."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from labproof.graders.authoring.giveaways import shown_openly, told_openly
from labproof.graders.authoring.params import params_problems
from labproof.graders.authoring.probes import probe_problems
from labproof.graders.authoring.rubrics import rubric_of
from labproof.graders.authoring.sample import facts_of, judge
from labproof.graders.authoring.solution import LISTED, solution_problems
from labproof.graders.messages import count
from labproof.graders.model import Lab, Missing, Question, Status
from labproof.graders.specs.document import shown_path

Finding = tuple[str, str]  # the key in lab.yaml (or a file's place), and the message
_HOST_ASSERTIONS = 2
_TELLING = 3  # signs; less than that stands in any sentence
_EARNING = (Status.PASSED, Status.PARTIAL)


def review(lab: Lab) -> Iterator[Finding]:
    """Everything to mend, as (key, message)."""
    for index, question in enumerate(lab.questions):
        key = f"questions[{index}]"
        if not question.points:
            yield f"{key}.points", f"{question.id} has no points, so nobody need answer it"
        if not question.prompt.strip():
            yield f"{key}.prompt", "is empty; write what the learner is asked"
        if not question.hint:
            yield f"{key}.hint", "is missing; a learner who is wrong has nothing to go on"
        yield from ((f"{key}.params.{name}", text) for name, text in params_problems(question))
        yield from _giveaways(lab, question, key)
    yield from _criteria(lab)
    yield from _assertions(lab)
    yield from probe_problems(lab)
    yield from solution_problems(lab)
    yield from _files(lab)


def _giveaways(lab: Lab, question: Question, key: str) -> Iterator[Finding]:
    """What a learner reads of the lab, and what a sum in it comes to, that earns points when it is copied."""
    if not question.judged or not question.accepts:
        return
    facts = facts_of(lab, question.sample)
    truth = question.right(facts)
    if isinstance(truth, Missing):
        return
    # Where all choices are named, one of them must be the right one.
    offered = {str(choice) for choice in question.params.get("choices", ())}
    offered |= {survivor.answer for survivor in question.survivors}
    offered |= set(lab.values.values())  # a learner's own, which a prompt tells on purpose
    for name, text in told_openly(question):
        if (
            text not in offered
            and text.strip()
            and judge(lab, question, text, facts).status in _EARNING
        ):
            yield (
                f"{key}.{name}",
                f"gives the answer away: {text!r} earns points on the sample; word it otherwise",
            )
    # Of a few words that may be right a page must speak; a number or a name of a machine's own stands there for one.
    if (
        isinstance(truth, bool)
        or not isinstance(truth, str | int | float)
        or any(map(question.params.get, LISTED))
    ):
        return
    for where, text in shown_openly(lab):
        if (
            text not in offered
            and text.strip()
            and judge(lab, question, text, facts).status is Status.PASSED
        ):
            place = (
                f"{shown_path(Path(lab.folder, where))}" if where.startswith("README") else where
            )
            yield (
                place,
                f"gives the answer to {question.id} away: {text!r} earns all on the sample; word it otherwise",
            )


def _criteria(lab: Lab) -> Iterator[Finding]:
    if not lab.criteria:
        yield (
            "criteria",
            "is missing; name the course's success criteria, and what shows each of them met",
        )
    by_person = {
        question.id
        for question in lab.questions
        if lab.kinds[question.kind].is_free_text and not question.judged and not rubric_of(question)
    }
    named = {name for criterion in lab.criteria for name in criterion.met_by}
    for index, question in enumerate(lab.questions if lab.criteria else ()):
        if question.id not in named:
            yield (
                f"questions[{index}].id",
                f"{question.id} is in no criterion, so nobody learns what it shows",
            )
    for entry in lab.entries if lab.criteria else ():
        if entry.points and entry.id not in named:
            yield "state", f"{entry.id} is in no criterion, so nobody learns what it shows"
    live = {check.id for check in lab.checks if check.run is None}
    for index, criterion in enumerate(lab.criteria):
        named = set(criterion.met_by)
        if named and named <= by_person | live:
            others = "live-only tests and free text" if named & live else "free text"
            yield (
                f"criteria[{index}].met_by",
                f"has only {others}, so a batch can never show it met; add a question",
            )


def _assertions(lab: Lab) -> Iterator[Finding]:
    """Read from the source of test_<lab>.py, which is never run here."""
    path = Path(lab.folder, f"test_{lab.id}.py")
    if not path.is_file():  # what needs one does not load without it
        return
    tree = ast.parse(path.read_text(encoding="utf-8"))
    replayable = {check.id for check in lab.checks if check.run}
    of_host = 0
    for node in tree.body:
        if not isinstance(node, ast.FunctionDef) or not node.name.startswith("test_"):
            continue
        asserts = [part for part in ast.walk(node) if isinstance(part, ast.Assert)]
        for part in asserts:
            if part.msg is None or (
                isinstance(part.msg, ast.Constant) and not _says(part.msg.value)
            ):
                yield (
                    _at(path, part.lineno),
                    f"{node.name}: this assertion has no message, and that is all anyone sees",
                )
            yield from (
                (_at(path, part.lineno), f"{node.name}: {text}") for text in _tells_wanted(part)
            )
        asked = {argument.arg for argument in node.args.args}
        if "host" in asked:
            of_host += 1
            if not asserts:
                yield _at(path, node.lineno), f"{node.name} asks for host and asserts nothing"
        marked = [part for part in node.decorator_list if "pytest" in ast.unparse(part)]
        if marked and "host" not in asked and node.name.removeprefix("test_") not in replayable:
            advice = "has pytest marks, so it is live only and a batch cannot replay it; take them off, or ask for host"
            yield _at(path, marked[0].lineno), f"{node.name} {advice}"
    # A lab that asks nothing of a machine has none to show.
    if of_host < _HOST_ASSERTIONS and lab.sources:
        advice = "they show that the machine itself is what the facts say"
        yield (
            _at(path, 1),
            f"{count(of_host, 'test asks', 'tests ask')} for testinfra's host, and every lab has two or more: {advice}",
        )


def _tells_wanted(assertion: ast.Assert) -> Iterator[str]:
    """What an assertion compares with, where its message says it."""
    compared = [
        part
        for node in ast.walk(assertion.test)
        if isinstance(node, ast.Compare)
        for part in node.comparators
    ]
    wanted = {str(part.value) for part in compared if isinstance(part, ast.Constant)}
    said = [
        part.value
        for part in ast.walk(assertion.msg or ast.Constant(""))
        if isinstance(part, ast.Constant)
    ]
    words = {
        word.strip(".,;:'\"`()") for text in said if isinstance(text, str) for word in text.split()
    }
    for text in sorted(wanted & words):
        if len(text) >= _TELLING:
            yield f"this assertion's message tells what is wanted, {text!r}; say what was found instead"


def _says(message: object) -> bool:
    return isinstance(message, str) and bool(message.strip())


def _files(lab: Lab) -> Iterator[Finding]:
    path = Path(lab.folder, "README.md")
    if not path.is_file() or not path.read_text(encoding="utf-8", errors="replace").strip():
        yield f"{shown_path(path)}:1", "is missing or empty; it tells the learner what to do"


def _at(path: Path, line: int) -> str:
    return f"{shown_path(path)}:{line}"
