"""Answer files: what a learner wrote, as text, with every problem of a file named at once."""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from labproof.graders import limits, yaml_text
from labproof.graders.files import Unreadable, read_bytes
from labproof.graders.messages import shown
from labproof.graders.model import Answer, AnswerFile, Span
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
        wanted = root.problem("expected `answers:` with one line `question: answer` for each question")
        return AnswerFile(lab, problems=(wanted.at(name),), readable=False)
    for key in root.value.keys() - _KEYS.keys():
        problems.append(root.key_problem(key, _unknown_key(key, questions)))
    answers, blank = _answers(root, name, questions, problems)
    student, started = (_texts(root, section, problems) for section in ("student", "started"))
    return AnswerFile(
        lab,
        answers,
        _told(problems, name),
        student=(student.get("id", ""), student.get("name", "")),
        boot_id=started.get("boot_id", ""),
        started=started.get("at", ""),
        blank=blank,
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


def _answers(
    root: Node, name: str, questions: Sequence[str], problems: list[Problem]
) -> tuple[dict[str, Answer], dict[str, Span]]:
    """What was written behind each question, and where nothing was."""
    assert isinstance(root.value, dict)
    section = root.value.get("answers")
    if section is None:
        problems.append(Problem(0, 0, "has no `answers:`; write your answers under that line"))
        return {}, {}
    if section.value is None:
        return {}, {}
    if not isinstance(section.value, dict):
        problems.append(section.problem("expected `question: answer` lines under `answers:`, indented by two"))
        return {}, {}
    answers, blank = dict[str, Answer](), dict[str, Span]()
    for key, node in section.value.items():
        if key not in questions:
            seek = len(problems) < limits.FILE_PROBLEMS
            close = difflib.get_close_matches(key[:100], questions, n=1) if seek else []
            hint = f"did you mean {close[0]}?" if close else f"this lab asks {', '.join(questions)}"
            problems.append(section.key_problem(key, f"unknown question {shown(key)}; {hint}"))
            continue
        named = section.keys[key]
        begins = node.place if node.place.line == named.line else named
        span = Span(name, named.line + 1, begins.column + 1)
        answer = _answer(key, node, span)
        if answer is None:
            blank[key] = span
        else:
            answers[key] = answer
    return answers, blank


def _answer(key: str, node: Node, span: Span) -> Answer | None:
    """One answer, or None where nothing was written."""
    value, where = node.value, f"{span.file}:{span.line}"
    if isinstance(value, dict):
        wanted = "text is wanted here, and this reads as `key: value`; put the whole answer in quotes"
        lines = _lines(value)
        if lines and all(line.endswith(": ") for line in lines):
            return None
        return Answer(lines, where, f"{where}: {wanted}", span, mapping=bool(lines))
    if isinstance(value, list):
        entries = [entry.value for entry in value if entry.value is not None]
        if not all(isinstance(entry, str) for entry in entries):
            told = f"{where}: entries of {key} must be text; put each one in quotes"
            return Answer("", where, told, span)
        lines = tuple(entry for entry in entries if isinstance(entry, str) and entry.strip())
        return Answer(lines, where, span=span) if lines else None
    return Answer(value, where, span=span) if value and value.strip() else None


def _lines(mapping: dict[str, Node]) -> tuple[str, ...]:
    """A mapping as lines ``key: one, two``; nothing where it goes deeper than a list or one more mapping."""
    lines = []
    for key, node in mapping.items():
        inner = node.value
        named = inner if isinstance(inner, dict) else {}
        entries = inner if isinstance(inner, list) else list(named.values()) if named else [node]
        texts = [entry.value or "" for entry in entries]
        told = [f"{name}: {text}" for name, text in zip(named, texts, strict=True)] if named else texts
        if not all(isinstance(text, str) for text in texts):
            return ()
        lines.append(f"{key}: {', '.join(str(one) for one in told if one)}")
    return tuple(lines)


def _texts(root: Node, section: str, problems: list[Problem]) -> dict[str, str]:
    """The short texts of a section such as ``student: {id: s1, name: Ada}``; any other shape is a problem."""
    assert isinstance(root.value, dict)
    outer = root.value.get(section)
    if outer is None or outer.value is None:
        return {}
    known = _KEYS[section]
    if not isinstance(outer.value, dict):
        problems.append(outer.problem(f"expected `{section}: {{{known[0]}: …}}`"))
        return {}
    texts = {}
    for key, inner in outer.value.items():
        if key not in known:
            told = f"unknown key {shown(key)}; {section} has {' and '.join(known)}"
            problems.append(outer.key_problem(key, told))
        elif isinstance(inner.value, str) and len(inner.value) <= limits.SHOWN_CHARS:
            texts[key] = inner.value.strip()
        elif inner.value is not None:
            problems.append(inner.problem(f"`{section}: {key}` must be one short line of text"))
    return texts
