"""Answer files: what a learner wrote, as text, with every problem of a file named at once."""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from labproof.graders import limits, yaml_text
from labproof.graders.model import Answer, AnswerFile
from labproof.graders.reading import Unreadable, read_bytes
from labproof.graders.wording import shown
from labproof.graders.yaml_text import Node, Problem

_KEYS = {"student": ("id", "name"), "answers": (), "started": ("boot_id", "at")}


def load_answers(folder: Path, lab: str, questions: Sequence[str]) -> AnswerFile:
    """Read ``<folder>/<lab>.yaml``; whatever is wrong with it is told, never raised.

    Args:
        questions: The ids that may be answered.
    """
    path = folder / f"{lab}.yaml"
    name = _name(path)
    try:
        return parse_answers(read_bytes(path, limits.ANSWERS_BYTES), name, lab, questions)
    except FileNotFoundError:
        where = "" if _name(folder) == "answers" else f" --answers {_name(folder)}"
        advice = f"lay one with `labproof start {lab}{where}`, then fill it in"
        near = _near(folder, path.name)
        told = f"{name}: there is no such file; {f'call {shown(near)} so' if near else advice}"
    except NotADirectoryError:
        told = f"{_name(folder)}: is no folder; name the one that holds {lab}.yaml"
    except Unreadable as error:
        told = f"{name}: {error}"
    return AnswerFile(lab, problems=(told,), readable=False)


def parse_answers(data: bytes, name: str, lab: str, questions: Sequence[str]) -> AnswerFile:
    """The same for bytes already read; ``name`` is what messages call the file."""
    text, problems = yaml_text.decode(data)
    root: Node | None = None
    if not problems:
        root, problems = yaml_text.parse(text)
    if root is None and not problems:
        problems = [Problem(0, 0, f"is empty; move it away and lay a fresh one with `labproof start {lab}`")]
    if problems or root is None:
        return AnswerFile(lab, problems=_told(problems, name), readable=False)
    if not isinstance(root.value, dict):
        wanted = Problem(
            root.line, root.column, "expected `answers:` with one line `question: answer` for each question"
        )
        return AnswerFile(lab, problems=(wanted.at(name),), readable=False)
    for key in root.value.keys() - _KEYS.keys():
        problems.append(Problem(*root.keys[key], _unknown_key(key, questions)))
    answers = _answers(root, name, questions, problems)
    student = tuple(_text_of(root, "student", key, problems) for key in ("id", "name"))
    return AnswerFile(
        lab,
        answers,
        _told(problems, name),
        student=(student[0], student[1]),
        boot_id=_text_of(root, "started", "boot_id", problems),
        started=_text_of(root, "started", "at", problems),
    )


def _told(problems: list[Problem], name: str) -> tuple[str, ...]:
    """Whole messages in the order of the file's lines; of very many the first."""
    told = [problem.at(name) for problem in sorted(problems)[: limits.FILE_PROBLEMS]]
    more = len(problems) - len(told)
    return (*told, f"{name}: {more} more problems") if more else tuple(told)


def disagreement(files: Iterable[AnswerFile]) -> str:
    """Why the files of one submission name more than one student; empty when they do not."""
    named = {file.student[0]: file.lab for file in files if file.student[0]}
    if len(named) < 2:
        return ""
    told = ", ".join(f"{shown(student)} ({lab}.yaml)" for student, lab in sorted(named.items()))
    return f"the answer files name more than one student: {told}; write the same `student:` in each"


def _near(folder: Path, name: str) -> str:
    """A file that is meant to be this one: another case, or `.yml`."""
    try:
        names = sorted(os.listdir(folder))
    except OSError:
        return ""
    return next((found for found in names if found.casefold() in (name, name.removesuffix(".yaml") + ".yml")), "")


def _name(path: Path) -> str:
    """The path as a reader would type it from here."""
    relative = os.path.relpath(path)
    return str(path) if relative.startswith("..") else relative


def _unknown_key(key: str, questions: Sequence[str]) -> str:
    if key in questions:
        return f"{key} stands at the top; move it under `answers:`, indented by two blanks"
    return f"unknown key {shown(key)}; this file has {', '.join(_KEYS)}"


def _answers(root: Node, name: str, questions: Sequence[str], problems: list[Problem]) -> dict[str, Answer]:
    assert isinstance(root.value, dict)
    section = root.value.get("answers")
    if section is None:
        problems.append(Problem(0, 0, "has no `answers:`; write your answers under that line"))
        return {}
    if section.value is None:
        return {}
    if not isinstance(section.value, dict):
        problems.append(
            Problem(section.line, section.column, "expected `question: answer` lines under `answers:`, indented by two")
        )
        return {}
    answers = {}
    for key, node in section.value.items():
        line, column = section.keys[key]
        if key not in questions:
            seek = len(problems) < limits.FILE_PROBLEMS
            close = difflib.get_close_matches(key[:100], questions, n=1) if seek else []
            hint = f"did you mean {close[0]}?" if close else f"this lab asks {', '.join(questions)}"
            problems.append(Problem(line, column, f"unknown question {shown(key)}; {hint}"))
            continue
        answer = _answer(key, node, f"{name}:{line}")
        if answer is not None:
            answers[key] = answer
    return answers


def _answer(key: str, node: Node, where: str) -> Answer | None:
    """One answer, or None where nothing was written."""
    value = node.value
    if isinstance(value, dict):
        wanted = "text is wanted here, and this reads as `key: value`; put the whole answer in quotes"
        return Answer("", where, f"{where}: {wanted}")
    if isinstance(value, list):
        entries = [entry.value for entry in value if entry.value is not None]
        if not all(isinstance(entry, str) for entry in entries):
            return Answer("", where, f"{where}: entries of {key} must be text; put each one in quotes")
        lines = tuple(entry for entry in entries if isinstance(entry, str) and entry.strip())
        return Answer(lines, where) if lines else None
    return Answer(value, where) if value and value.strip() else None


def _text_of(root: Node, section: str, key: str, problems: list[Problem]) -> str:
    """``section: {key: text}``, or empty; a section or value of another shape is a problem."""
    assert isinstance(root.value, dict)
    outer = root.value.get(section)
    if outer is None or outer.value is None:
        return ""
    for name in outer.value if isinstance(outer.value, dict) else ():
        problem = Problem(*outer.keys[name], f"unknown key {shown(name)}; {section} has {' and '.join(_KEYS[section])}")
        if name not in _KEYS[section] and problem not in problems:
            problems.append(problem)
    if not isinstance(outer.value, dict):
        problem = Problem(outer.line, outer.column, f"expected `{section}: {{{key}: …}}`")
        if problem not in problems:
            problems.append(problem)
        return ""
    inner = outer.value.get(key)
    if inner is None or inner.value is None:
        return ""
    if not isinstance(inner.value, str) or len(inner.value) > limits.SHOWN_CHARS:
        problems.append(Problem(inner.line, inner.column, f"`{section}: {key}` must be one short line of text"))
        return ""
    return inner.value.strip()
