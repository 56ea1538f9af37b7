"""A reference solution that knows what it should find out."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from labproof.graders.authoring.sample import facts_of, judge
from labproof.graders.messages import shown
from labproof.graders.model import Lab, Missing, Question, Status
from labproof.graders.specs.document import shown_path

SOLUTION = "solution"  # as a survivor's facts: the constant stands there on purpose
_VALUE = re.compile(r"(?=..)[\d.,:/-]*\d[\d.,:/-]*")  # a number, an address: what a machine shows
LISTED = (
    "choices",
    "options",
    "stages",
    "items",
    "yes",
)  # what is right is one of a few words that a solution must have


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
        for line, text in _constants(tree, question.id):
            if not (_VALUE.fullmatch(text) or _is_right(lab, question, text)):
                continue  # a command that looks, say
            told = f"solution.py knows the answer to {question.id}: {shown(text)} stands in it; let it look"
            yield f"{shown_path(path)}:{line}", told


def _is_right(lab: Lab, question: Question, text: str) -> bool:
    facts = facts_of(lab, question.sample)
    return (
        not isinstance(question.right(facts), Missing)
        and judge(lab, question, text, facts).status is Status.PASSED
    )


def _constants(tree: ast.AST, name: str) -> Iterator[tuple[int, str]]:
    """What a solution says of a question without having looked: behind its name, in a text or a mapping."""
    named = re.compile(rf"(?m)^\W*{re.escape(name)}\W*[:=]\s*([^\n{{%]+)$")
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            found = (text.strip(" '\"[],") for text in named.findall(node.value))
            yield from ((node.lineno, text) for text in found if text)
        elif isinstance(node, ast.Dict):
            for key, value in zip(node.keys, node.values, strict=True):
                if (
                    isinstance(key, ast.Constant)
                    and key.value == name
                    and isinstance(value, ast.Constant)
                ):
                    yield value.lineno, str(value.value)
        elif isinstance(node, ast.keyword | ast.Assign) and isinstance(node.value, ast.Constant):
            targets = (
                [node.arg]
                if isinstance(node, ast.keyword)
                else [ast.unparse(one) for one in node.targets]
            )
            if name in targets:
                yield node.value.lineno, str(node.value.value)
