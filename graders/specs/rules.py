"""What a lab's shape alone does not show: contradictions, names that lead nowhere, what cannot be graded."""

from __future__ import annotations

import typing
from collections.abc import Collection, Iterator, Mapping
from typing import Any, NamedTuple

from labproof.graders.facts import fact_types
from labproof.graders.model import FILE_ROW, Check, Kind, Missing, Source
from labproof.graders.specs.challenge import challenge_problems
from labproof.graders.specs.extensions import FACT_TYPES, SLOWEST_S, FactSpec
from labproof.graders.specs.keys import FILE, KEYED, label_problems, take_given, told_openly
from labproof.graders.specs.needs import credit_of, needs_problems
from labproof.graders.specs.prepares import problems_of
from labproof.graders.specs.problems import SNAKE_CASE, child_at, meant
from labproof.graders.specs.shape import IntendedSpec, LabSpec, QuestionSpec, read_node
from labproof.graders.yaml_text import Node, Problem

# Stands for a lab's own facts where its spec or facts.py has mistakes of its own.
LOST = Source(lambda _: None)


class Nameable(NamedTuple):
    """What a lab may name: any lab's sources and kinds, its course's and its own; which sources are not its own."""

    sources: Mapping[str, Source]
    kinds: Mapping[str, Kind]
    shared: frozenset[str]


def review(
    spec: LabSpec,
    root: Node,
    folder: str,
    checks: tuple[Check, ...],
    own: Nameable,
    problems: list[Problem],
) -> None:
    """Note what contradicts itself; questions' params become typed values on the way."""
    questions = child_at(root, "questions")
    seen = {question.id for question in spec.questions}
    for node, key, text in _of_lab(spec, root, folder, own):
        problems.append(node.problem(text, key))
    if not spec.questions and not any(check.declared for check in checks):
        problem = "is empty; a lab asks at least one question, or wants some state"
        problems.append(questions.problem(problem, "questions"))
    _of_questions(spec, questions, own, problems)
    for node, key, text in _of_checks(spec, root, folder, checks):
        problems.append(node.problem(text, key))
    problems += needs_problems(spec, root, checks)
    problems += challenge_problems(spec, root)
    asked = [question.points for question in spec.questions if not credit_of(question)]
    if not any(asked) and not any(check.points for check in checks if not check.credit):
        problem = "nothing in this lab has points that are asked of everybody"
        problems.append(questions.problem(problem, "questions"))
    ids = seen | {check.id for check in checks} | spec.checks.keys()
    for node, key, text in (*_of_survivors(spec, root, checks), *_of_criteria(spec, root, ids)):
        problems.append(node.problem(text, key))


_FILE_ROWS = f"{FILE_ROW!r} is the row of the answer file itself"
_Found = Iterator[tuple[Node, str, str]]  # where it stands, its key, and what is wrong


def _of_lab(spec: LabSpec, root: Node, folder: str, own: Nameable) -> _Found:
    """Its id, its own facts, what it prepares, and its steps."""
    id_ = child_at(root, "id")
    if spec.id != folder:
        yield id_, "id", f"{spec.id!r} is not the folder's name, {folder!r}"
    for name, fact in spec.facts.items():
        node = child_at(child_at(root, "facts"), name)
        for key, text in _fact_problems(name, fact):
            yield child_at(node, key), f"facts.{name}{'.' + key if key else ''}", text
    if spec.facts and spec.id in own.shared:
        problem = f"{spec.id!r} names facts that every lab has; give a lab with facts another id"
        yield id_, "id", problem
    for key, text in problems_of(spec.prepares) if spec.prepares else ():
        name, _, at = key.rstrip("]").partition("[")
        node = child_at(child_at(root, "prepares"), name)
        yield child_at(node, int(at)) if at else node, f"prepares.{key}", text
    for place, step in enumerate(spec.steps):
        if not step.do.strip() and not step.run.strip():
            node = child_at(child_at(root, "steps"), place)
            yield node, f"steps[{place}]", "says nothing to do; give it do, or run"


def _of_questions(spec: LabSpec, questions: Node, own: Nameable, problems: list[Problem]) -> None:
    """Each question's own; what could not be read of one is told once."""
    seen: set[str] = set()
    for index, question in enumerate(spec.questions):
        key, node = f"questions[{index}]", child_at(questions, index)
        id_ = child_at(node, "id")
        if not SNAKE_CASE.fullmatch(question.id):
            problems.append(id_.problem(f"{question.id!r} is not snake_case", f"{key}.id"))
        if question.id == FILE_ROW:
            problem = f"{_FILE_ROWS}; rename it"
            problems.append(id_.problem(problem, f"{key}.id"))
        if question.id in seen:
            problems.append(id_.problem(f"{question.id!r} stands here twice", f"{key}.id"))
        seen.add(question.id)
        misread = {problem.key.partition(f"{key}.")[2].partition("[")[0] for problem in problems}
        for where, text in _question_problems(question, node, key, own, problems):
            if where not in misread:
                problems.append(child_at(node, where).problem(text, f"{key}.{where}"))


def _of_checks(spec: LabSpec, root: Node, folder: str, checks: tuple[Check, ...]) -> _Found:
    """Names that two things have."""
    asked = {question.id for question in spec.questions}
    for check in checks:
        if check.id == FILE_ROW and check.declared:
            yield child_at(root, "state"), "state", f"{_FILE_ROWS}; give this entry another id"
        elif check.id == FILE_ROW:
            problem = f"{_FILE_ROWS}; rename test_{check.id} in test_{folder}.py"
            yield child_at(root, "checks"), "checks", problem
        if check.id in asked:
            problem = f"{check.id!r} is a question and a check in test_{folder}.py; rename one"
            yield child_at(root, "questions"), "questions", problem
        if check.declared and check.id in spec.checks:
            problem = f"{check.id!r} is a check in test_{folder}.py as well; rename one"
            yield child_at(root, "state"), "state", problem


def _of_survivors(spec: LabSpec, root: Node, checks: tuple[Check, ...]) -> _Found:
    for index, survivor in enumerate(spec.survivors):
        problem = _intended_problem(survivor, {check.id for check in checks}, spec.facts)
        if problem:
            yield child_at(child_at(root, "survivors"), index), f"survivors[{index}]", problem


def _of_criteria(spec: LabSpec, root: Node, ids: Collection[str]) -> _Found:
    """Criteria that nothing meets, or that name nothing."""
    for index, criterion in enumerate(spec.criteria):
        node = child_at(child_at(child_at(root, "criteria"), index), "met_by")
        key = f"criteria[{index}].met_by"
        for name in criterion.met_by:
            if name not in ids:
                yield node, key, f"no question or check is called {name!r}{meant(name, ids)}"
        if not criterion.met_by:
            yield node, key, "is empty, so nothing could ever meet it"


def _intended_problem(
    survivor: IntendedSpec, checks: Collection[str], facts: Collection[str]
) -> str:
    """Why a survivor of the whole lab says nothing; empty where it does."""
    if bool(survivor.check) == bool(survivor.fact) or not survivor.reason:
        return "each one names a check or a fact, and a reason"
    name, known = (survivor.check, checks) if survivor.check else (survivor.fact, facts)
    sort = "check" if survivor.check else "fact"
    return "" if name in known else f"no {sort} is called {name!r}{meant(name, known)}"


def _question_problems(
    question: QuestionSpec, node: Node, key: str, own: Nameable, problems: list[Problem]
) -> Iterator[tuple[str, str]]:
    kind = own.kinds.get(question.kind)
    if kind is None:
        yield (
            "kind",
            f"unknown {question.kind!r}{meant(question.kind, own.kinds) or '; known: ' + ', '.join(own.kinds)}",
        )
        return
    yield from _right_problems(question, kind, own)
    if not kind.is_free_text and question.truth != KEYED:
        for name in ("accepts", "rejects"):
            if not getattr(question, name):
                yield (
                    name,
                    "is missing or empty; a grader nobody has seen pass and fail is not a grader",
                )
        for survivor in question.survivors:
            if bool(survivor.answer) == bool(survivor.facts) or not survivor.reason:
                yield "survivors", "each one names an answer or a change of the facts, and a reason"
    if (
        not kind.is_free_text
        and not question.shown_by
        and question.truth != KEYED
        and question.given is None
    ):
        yield "shown_by", "is missing; messages name the command or file that shows the truth"
    question.params = _params(question, kind, child_at(node, "params"), key, problems)
    if question.given is not None and question.truth != KEYED:
        problems += label_problems(question, child_at(node, "given"), kind, f"{key}.given")


def _right_problems(question: QuestionSpec, kind: Kind, own: Nameable) -> Iterator[tuple[str, str]]:
    """Whether exactly one place says what is right."""
    node = question.given
    if question.truth == KEYED:
        yield from (
            (name, f"gives away what lies in {FILE}; write it there")
            for name in told_openly(question)
        )
        if kind.is_free_text:
            yield "truth", f"kind {question.kind!r} compares with nothing, so no key can have it"
        return
    if question.truth and node is not None:
        yield (
            "given",
            "stands beside a truth; what is right is read on the machine or given, not both",
        )
    elif question.truth:
        yield from (("truth", text) for text in _truth_problems(question, kind, own))
    elif isinstance(node, Node):
        problem = take_given(question, node, kind)
        if problem:
            yield "given", problem
    elif not kind.is_free_text:
        yield "truth", f"is missing; kind {question.kind!r} compares with a fact"


def _truth_problems(question: QuestionSpec, kind: Kind, own: Nameable) -> Iterator[str]:
    sources = own.sources
    source, _, fact = question.truth.partition(".")
    if sources.get(source) is LOST:
        return
    if source not in sources:
        yield f"no facts are called {source!r}{meant(source, sources) or '; known: ' + ', '.join(sources)}"
        return
    types = fact_types(sources[source])
    if fact not in types:
        yield f"{source} has no fact {fact!r}{meant(fact, types) or '; it has ' + ', '.join(types)}"
        return
    wanted = kind.truth if isinstance(kind.truth, tuple) else (kind.truth,)
    given = [part for part in typing.get_args(types[fact]) or (types[fact],) if part is not Missing]
    if kind.truth is not None and not set(given) <= set(wanted):
        names = " or ".join(getattr(part, "__name__", str(part)) for part in given)
        needs = " or ".join(part.__name__ for part in wanted if part)
        advice = "" if source in own.shared else "; facts.py beside the spec can make one of it"
        yield f"{question.truth} is {names}, and kind {question.kind!r} compares with {needs}{advice}"


def _fact_problems(name: str, fact: FactSpec) -> Iterator[tuple[str, str]]:
    if not SNAKE_CASE.fullmatch(name):
        yield "", f"{name!r} is not snake_case"
    if not fact.run.strip():
        yield "run", "is empty; write the command that shows the fact"
    if fact.type not in FACT_TYPES:
        yield "type", f"unknown {fact.type!r}; known: {', '.join(FACT_TYPES)}"
    if not 1 <= fact.limit_seconds <= SLOWEST_S:
        yield "limit_seconds", f"expected 1 to {SLOWEST_S}, found {fact.limit_seconds}"


def _params(
    question: QuestionSpec, kind: Kind, node: Node, key: str, problems: list[Problem]
) -> dict[str, Any]:
    params = {}
    for name, child in question.params.items():
        if name in kind.params:
            params[name] = read_node(child, kind.params[name], f"{key}.params.{name}", problems)
        else:
            known = (
                meant(name, kind.params)
                or f"; kind {question.kind!r} takes {', '.join(kind.params) or 'none'}"
            )
            problems.append(child.problem(f"unknown parameter{known}", f"{key}.params.{name}"))
    problems += [
        node.problem(f"is missing; kind {question.kind!r} needs it", f"{key}.params.{name}")
        for name in sorted(kind.required - params.keys())
    ]
    return params
