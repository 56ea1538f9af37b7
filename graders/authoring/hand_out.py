"""The learners' copy of a course: without keys, solutions and recorded machines, and proven to hold none of them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from labproof.graders import yaml_text
from labproof.graders.messages import shown
from labproof.graders.specs.catalogue import find_labs
from labproof.graders.specs.course import COURSE
from labproof.graders.specs.document import shown_path
from labproof.graders.specs.load import load_lab
from labproof.graders.specs.problems import SpecError
from labproof.graders.yaml_text import Node

_KEY = ".key.yaml"
_KEPT = ("solution.py", "machines", "__pycache__")
_TOLD_CHARS = 4  # a shorter value of a key, such as `b` or `no`, stands in any text


def hand_out(course: Path, to: Path) -> Iterator[Path]:
    """Copy a course for learners; yields what stays behind.

    Raises:
        SpecError: A key, or a value of one, would be handed out, or the copy does not load; there is no copy then.
        FileExistsError: ``to`` is there already.
    """
    if not (course / COURSE).is_file():
        raise SpecError([f"{shown_path(course)}: has no course.yaml, so it is no course"])
    behind = sorted(path for path in course.rglob("*") if _stays(path) and not _stays(path.parent))
    shutil.copytree(course, to, ignore=lambda folder, names: {n for n in names if _stays(Path(folder, n))})
    problems = [*_given_away(course, to), *_not_loading(to)]
    if problems:
        shutil.rmtree(to)
        raise SpecError(problems)
    yield from behind


def _stays(path: Path) -> bool:
    return path.name in _KEPT or path.name.endswith(_KEY) or path.name.startswith(".") or path.is_symlink()


def _given_away(course: Path, to: Path) -> Iterator[str]:
    """Each value of a key that stands in a file of the copy."""
    texts = {path: path.read_bytes() for path in sorted(to.rglob("*")) if path.is_file()}
    for key in sorted(course.rglob(f"*{_KEY}")):
        text, problems = yaml_text.decode(key.read_bytes())
        root, more = yaml_text.parse(text) if not problems else (None, [])
        told = [problem.at(shown_path(key), column=True) for problem in (*problems, *more)]
        yield from told
        for value in dict.fromkeys(_values(root)) if root is not None else ():
            for path, content in texts.items():
                if len(value) >= _TOLD_CHARS and value.encode() in content:
                    where = shown_path(course / path.relative_to(to))
                    line = content[: content.index(value.encode())].count(b"\n") + 1
                    yield f"{where}:{line}: holds {shown(value)} of {shown_path(key)}; word it otherwise"


def _values(node: Node) -> Iterator[str]:
    """Every text that is a value; keys name questions, and those are no secret."""
    if isinstance(node.value, dict):
        for inner in node.value.values():
            yield from _values(inner)
    elif isinstance(node.value, list):
        for inner in node.value:
            yield from _values(inner)
    elif isinstance(node.value, str):
        yield node.value.strip()


def _not_loading(to: Path) -> Iterator[str]:
    """Why a lab of the copy cannot be graded with."""
    try:
        for folder in find_labs([str(to)]):
            load_lab(folder)
    except SpecError as error:
        yield from error.problems
