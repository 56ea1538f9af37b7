"""What waits for what in a lab, and whose points are not asked of everybody: held against each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from labproof.graders.model import BONUS, OPTIONAL, Check
from labproof.graders.specs.problems import child_at, meant
from labproof.graders.specs.shape import CheckSpec, LabSpec, QuestionSpec, Texts
from labproof.graders.yaml_text import Node, Problem

_Place = tuple[str, Node]  # what the item's key is called, and where it stands


def credit_of(spec: QuestionSpec | CheckSpec) -> str:
    """How its points count."""
    return BONUS if spec.bonus else OPTIONAL if spec.optional else ""


def hints_of(texts: Texts) -> tuple[str, tuple[str, ...]]:
    """The first hint, and those that come after it."""
    first, *more = texts if isinstance(texts, list) else [texts]
    return first, tuple(more)


def needs_problems(spec: LabSpec, root: Node, checks: tuple[Check, ...]) -> Iterator[Problem]:
    """Needs that lead nowhere or in a circle, and points that would count in two ways."""
    places = dict(_places(spec, root, checks))
    needs = {question.id: tuple(question.needs) for question in spec.questions}
    needs |= {check.id: check.waits_for for check in checks}
    live = {check.id for check in checks if check.run is None}
    for name, wanted in needs.items():
        key, node = places[name]
        for other in wanted:
            problem = _problem(name, other, needs, live)
            if problem:
                yield child_at(node, "needs").problem(problem, f"{key}.needs")
    for name in _circles(needs):
        key, node = places[name]
        problem = "waits for itself by way of what it needs, so it would never be graded; leave one of them out"
        yield child_at(node, "needs").problem(f"{name} {problem}", f"{key}.needs")
    asked: Mapping[str, QuestionSpec | CheckSpec] = {
        question.id: question for question in spec.questions
    } | {name: check for name, check in spec.checks.items() if isinstance(check, CheckSpec)}
    for name, one in asked.items():
        if one.optional and one.bonus and name in places:
            key, node = places[name]
            yield child_at(node, "bonus").problem(
                "stands beside optional; points count in one way", f"{key}.bonus"
            )


def _places(spec: LabSpec, root: Node, checks: tuple[Check, ...]) -> Iterator[tuple[str, _Place]]:
    for index, question in enumerate(spec.questions):
        yield question.id, (f"questions[{index}]", child_at(child_at(root, "questions"), index))
    for check in checks:
        if check.declared:
            yield check.id, (f"state.{check.id}", child_at(root, "state"))
        else:
            yield check.id, (f"checks.{check.id}", child_at(child_at(root, "checks"), check.id))


def _problem(name: str, other: str, needs: Mapping[str, tuple[str, ...]], live: set[str]) -> str:
    if other == name:
        return f"{name} needs itself, so it would never be graded"
    if other not in needs:
        return f"no question, check or state is called {other!r}{meant(other, needs)}"
    return (
        f"{other} is live only, so nothing recorded could ever show that it passed"
        if other in live
        else ""
    )


def _circles(needs: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    """The first one of each circle, in the order they stand."""
    done: set[str] = set()
    for name in needs:
        reached = _reached(name, needs)
        if name in reached and name not in done and name not in needs[name]:
            done |= {other for other in reached if name in _reached(other, needs)}
            yield name


def _reached(name: str, needs: Mapping[str, tuple[str, ...]]) -> set[str]:
    found: set[str] = set()
    open_ = list(needs.get(name, ()))
    while open_:
        other = open_.pop()
        if other not in found:
            found.add(other)
            open_ += needs.get(other, ())
    return found
