"""A reference solution that knows what it should find out."""

from __future__ import annotations

import ast
import operator
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from labproof.graders.authoring.sample import facts_of, judge
from labproof.graders.messages import shown
from labproof.graders.model import Lab, Missing, Question, Status
from labproof.graders.specs.document import shown_path

SOLUTION = "solution"  # as a survivor's facts: the constant stands there on purpose
_VALUE = re.compile(r"(?=..)[\d.,:/-]*\d[\d.,:/-]*")  # a number, an address: what a machine shows
_SUMS = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.FloorDiv: operator.floordiv,
    ast.Pow: operator.pow,
}
_MOST, _POWER = 10**9, 64  # of whole numbers that an author would write a sum of
# What is right is one of a few words that a solution must have.
LISTED = ("choices", "options", "stages", "items", "yes")


def solution_problems(lab: Lab) -> Iterator[tuple[str, str]]:
    """Each as (file and line, message)."""
    path = Path(lab.folder, "solution.py")
    if not path.is_file():
        return
    try:
        tree = ast.parse(path.read_text(encoding="utf-8"))
    except (SyntaxError, UnicodeDecodeError):
        return  # running it says so
    for question in lab.questions:
        if not question.truth or any(map(question.params.get, LISTED)):
            continue
        if any(survivor.facts == SOLUTION for survivor in question.survivors):
            continue
        for line, text in dict.fromkeys(_constants(tree, question.id)):
            if not (_VALUE.fullmatch(text) or _is_right(lab, question, text)):
                continue  # a command that looks, say
            problem = f"solution.py knows the answer to {question.id}: {shown(text)} stands in it; let it look"
            yield f"{shown_path(path)}:{line}", problem


def _is_right(lab: Lab, question: Question, text: str) -> bool:
    facts = facts_of(lab, question.sample)
    return (
        not isinstance(question.right(facts), Missing)
        and judge(lab, question, text, facts).status is Status.PASSED
    )


def _constants(tree: ast.AST, name: str) -> Iterator[tuple[int, str]]:
    """What a solution says of a question without having looked: behind its name, in a text or a mapping."""
    named = re.compile(rf"(?m)^\W*{re.escape(name)}\W*[:=]\s*([^\n{{%]+)$")
    known = _set_once(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.expr) and (text := _written(node, known)) is not None:
            found = (one.strip(" '\"[],") for one in named.findall(text))
            yield from ((node.lineno, one) for one in found if one)
        elif isinstance(node, ast.Dict):
            for key, value in zip(node.keys, node.values, strict=True):
                if isinstance(key, ast.Constant) and key.value == name:
                    yield from _told(value, known)
        elif isinstance(node, ast.keyword | ast.Assign):
            targets = (
                [node.arg] if isinstance(node, ast.keyword) else map(ast.unparse, node.targets)
            )
            if name in targets:
                yield from _told(node.value, known)


def _told(node: ast.expr, known: Mapping[str, object]) -> Iterator[tuple[int, str]]:
    value = _worked_out(node, known)
    if value is not None:
        yield node.lineno, str(value)


def _written(node: ast.expr, known: Mapping[str, object]) -> str | None:
    """A text as it comes to stand; what was looked up is a brace."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if not isinstance(node, ast.JoinedStr):
        return None
    parts = (part.value if isinstance(part, ast.FormattedValue) else part for part in node.values)
    values = (_worked_out(part, known) for part in parts)
    return "".join("{" if value is None else str(value) for value in values)


def _set_once(tree: ast.AST) -> dict[str, object]:
    """Names that are given a constant, and nothing else anywhere."""
    stored = [
        node.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    ]
    assigned = (node for node in ast.walk(tree) if isinstance(node, ast.Assign))
    return {
        target.id: value
        for node in assigned
        for target in node.targets
        if isinstance(target, ast.Name) and stored.count(target.id) == 1
        if (value := _worked_out(node.value, {})) is not None
    }


def _worked_out(node: ast.expr, known: Mapping[str, object]) -> object:
    """A constant, or what whole numbers come to; None where something must be looked up."""
    if isinstance(node, ast.Constant):
        return node.value
    if isinstance(node, ast.Name):
        return known.get(node.id)
    if not isinstance(node, ast.BinOp) or type(node.op) not in _SUMS:
        return None
    left, right = _worked_out(node.left, known), _worked_out(node.right, known)
    if not (isinstance(left, int) and isinstance(right, int) and abs(left) <= _MOST):
        return None
    large = abs(right) > (_POWER if isinstance(node.op, ast.Pow) else _MOST)
    if large or (right <= 0 and not isinstance(node.op, ast.Add | ast.Sub | ast.Mult)):
        return None
    return _SUMS[type(node.op)](left, right)
