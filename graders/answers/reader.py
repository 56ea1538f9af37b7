"""Answer files: what a learner wrote, as text, with every problem of a file named at once."""

from __future__ import annotations

import difflib
import os
import unicodedata
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from pathlib import Path

import msgspec

from labproof.graders import limits, yaml_text
from labproof.graders.answers.conflict import may_conflict, merged, sides_of
from labproof.graders.answers.lines import ODD_BLANK, is_odd
from labproof.graders.answers.mending import QUOTE_IT, mend
from labproof.graders.answers.misspelt import called, meant_question
from labproof.graders.answers.names import by_right_names, meant, which_is_meant
from labproof.graders.answers.outline import SECTIONS, Content, Outline
from labproof.graders.answers.wrapping import unwrapped
from labproof.graders.files import Unreadable, read_bytes
from labproof.graders.messages import near, shown, why
from labproof.graders.model import Answer, AnswerFile, Lab, Span
from labproof.graders.yaml_text import Node, Problem

_FIELDS = {"student": ("id", "name"), "started": ("boot_id", "at", "seed")}
_ABOVE = 5  # folders around the one that was named
_LIKE = 0.75  # of two names; "prat1" and "part1" have 0.8
_UP = "`cd ..`, or add `--answers .`"


def named_from_here(path: Path) -> str:
    """The path as a reader would type it from here."""
    relative = os.path.relpath(path)
    return str(path) if relative.startswith("..") else relative


def load_answers(
    folder: Path, lab: Lab, called: str = "", named: Callable[[Path], str] = named_from_here
) -> AnswerFile:
    """Read ``<folder>/<lab>.yaml``, or the one file that is meant by it; what is wrong is told, never raised.

    Args:
        called: What our commands are given for the lab, from where we are; its id where that is not told.
        named: What messages call the file; it stands before the line of each place.
    """
    right, start = f"{lab.id}.yaml", ""
    path = folder / right
    try:
        if path.exists() or path.is_symlink():
            return _load(path, lab, called, named)
        # A name that holds two labs of the course is nobody's.
        labs = {lab.id, *lab.course.labs}
        called_so = by_right_names(os.listdir(folder), lambda name: meant(name, labs))
        if right in called_so.found:
            path = folder / called_so.found[right]
            file = _load(path, lab, called, named)
            return msgspec.structs.replace(
                file, flags=(f"{named(path)}: was read as {right}; call it so", *file.flags)
            )
        unclear = called_so.unclear.get(right, ())
        problem, start = _missing(folder, right, called or lab.id, named, unclear)
    except FileNotFoundError:
        problem, start = _missing(folder, right, called or lab.id, named)
    except NotADirectoryError:
        problem = f"{named_from_here(folder)}: is no folder; name the one that holds {right}"
    except (Unreadable, OSError) as error:
        problem = f"{named(path)}: {why(error)}"
    return AnswerFile(lab.id, problems=(problem,), readable=False, start=start)


def _load(path: Path, lab: Lab, called: str, named: Callable[[Path], str]) -> AnswerFile:
    data = read_bytes(path, limits.ANSWERS_BYTES)
    return parse_answers(data, named(path), lab.id, lab.asked, lab.mapped, called)


def _missing(
    folder: Path,
    right: str,
    called: str,
    named: Callable[[Path], str],
    unclear: Sequence[str] = (),
) -> tuple[str, str]:
    """Where was looked for a file that is not there, and how to get it; and the command where nothing else has it."""
    place = f"{named(folder / right)}: there is no such file"
    if unclear:
        return f"{place}, and {which_is_meant(unclear)}; call the right one so", ""
    place = f"{place} in {folder.absolute()}"
    for above in folder.absolute().parents[1:_ABOVE]:
        if (above / folder.name / right).is_file():
            where = os.path.relpath(above / folder.name)
            if where == os.curdir:
                return f"{place}; you are in the folder that has one: {_UP}", ""
            return f"{place}; {where} has one: go there, or add `--answers {where}`", ""
    other = _otherwise_named(folder, right, named)
    if other:
        return f"{place}; {other}", ""
    where = "" if named_from_here(folder) == "answers" else f" --answers {named_from_here(folder)}"
    start = f"labproof start {called}{where}"
    lay = f"lay one with `{start}` and fill it in, or add `--answers DIR` where yours lie elsewhere"
    return f"{place}; {lay}", start


def _otherwise_named(folder: Path, right: str, named: Callable[[Path], str]) -> str:
    """What lies there, or beside the folder, and may be meant; empty where nothing does."""
    if (folder.parent / right).is_file():
        beside = named_from_here(folder.parent / right)
        return f"{beside} has that name: move it into {named(folder)}/"
    lab = right.removesuffix(".yaml")
    for name in sorted(os.listdir(folder)) if folder.is_dir() else ():
        stem = name.partition(".")[0].casefold()
        digits = [sign for sign in stem if sign.isdigit()]
        same = difflib.SequenceMatcher(None, stem, lab).ratio() >= _LIKE and digits == [
            s for s in lab if s.isdigit()
        ]
        if same or stem == "answers":
            return f"{shown(name)} lies there: call it {right}, where it is meant"
    return ""


def parse_answers(
    data: bytes,
    name: str,
    lab: str,
    questions: Sequence[str],
    mapped: Collection[str] = (),
    called: str = "",
) -> AnswerFile:
    """The answers that a file's bytes hold.

    Args:
        name: What messages call the file.
        questions: The ids that may be answered.
        mapped: Those of them that a YAML mapping answers.
        called: As in ``load_answers``.
    """
    text, unread = yaml_text.decode(data)
    if unread and unread[0].line:  # of one byte that is no UTF-8: the other lines can be read
        text = data.decode("utf-8", "replace")
    elif unread:
        return _unreadable(lab, unread, name)
    outline, problems = _read(text, questions)
    if outline is None and not problems:
        problem = (
            f"is empty; move it away and lay a fresh one with `labproof start {called or lab}`"
        )
        problems = [Problem(0, 0, problem)]
    if outline is None:
        return _unreadable(lab, [*unread, *problems], name)
    outline.problems.extend(unread)
    return _file(outline, name, lab, mapped, bool(unread))


def _read(
    text: str, questions: Sequence[str], *, whole: bool = True
) -> tuple[Outline | None, list[Problem]]:
    """A text taken apart; None where it cannot be, with the reasons, or without where it is empty.

    Args:
        whole: It may have two sides, which what a merge left over divides.
    """
    root, problems = yaml_text.parse(text)
    if not problems and _is_plain(root, text, questions):
        return (_outline(root, questions), []) if root is not None else (None, [])
    sides = sides_of(text) if whole and may_conflict(text) else None
    if sides:
        ours, problems = _read(sides.ours, questions, whole=False)
        theirs, _ = _read(sides.theirs, questions, whole=False)
        outline = merged(ours, theirs) if ours and theirs else ours or theirs
        if outline:
            outline.remarks.extend(sides.remarks)
        return outline, problems
    return _mended(text, root, problems, questions)


def _mended(
    text: str, root: Node | None, problems: list[Problem], questions: Sequence[str]
) -> tuple[Outline | None, list[Problem]]:
    """The same for a text that YAML reads otherwise than it was meant, as ``root``, or not at all."""
    alone, remarks = unwrapped(text, broken=root is None)
    outline = mend(alone, questions)
    if outline:
        outline.remarks.extend(remarks)
        return outline, []
    if root is not None and not isinstance(root.value, dict):
        wanted = "expected `answers:` with one line `question: answer` for each question"
        problems = [root.problem(wanted)]
    return (None, problems) if problems or root is None else (_outline(root, questions), [])


def _is_plain(root: Node | None, text: str, questions: Sequence[str]) -> bool:
    """Whether YAML reads a file as it was meant; of an empty one there is nothing else to be had."""
    if root is None:
        return True
    parts = root.value if isinstance(root.value, dict) else {}
    section = parts["answers"].value if "answers" in parts else None
    fields = (parts[name].value for name in _FIELDS if name in parts)
    plain = isinstance(root.value, dict) and (section is None or isinstance(section, dict))
    if not text.isascii() and any(map(ODD_BLANK.match, parts)):
        return False
    known = section if isinstance(section, dict) else {}
    return (
        plain
        and not any(isinstance(value, str) for value in fields)
        and "<<<<<<<" not in text  # which quotes may hold
        and not is_odd(text, known, questions)
    )


def _outline(root: Node, questions: Sequence[str]) -> Outline:
    """A file that YAML reads as it was meant."""
    assert isinstance(root.value, dict)
    outline = Outline({}, {}, [], [])
    for key, node in root.value.items():
        if key in _FIELDS:
            outline.sections[key] = Content(node, root.keys[key].line + 1)
        elif key not in SECTIONS:
            outline.problems.append(root.key_problem(key, _unknown_key(key, questions)))
    section = root.value.get("answers")
    if section is None:
        outline.problems.append(
            Problem(0, 0, "has no `answers:`; write your answers under that line")
        )
    elif isinstance(section.value, dict):
        meant = _misspelt(section.value, questions)
        for key, node in section.value.items():
            if key in meant.values():
                continue  # blank, and answered under a name that is meant for it
            if key in questions or key in meant:
                right = meant.get(key, key)
                named = section.keys[key]
                begins = node.place if node.place.line == named.line else named
                advice = called(key, right) if key in meant else ""
                outline.answers[right] = Content(
                    node, named.line + 1, advice, column=begins.column + 1
                )
            else:
                seek = len(outline.problems) < limits.FILE_PROBLEMS
                outline.problems.append(
                    section.key_problem(key, _unknown_question(key, questions, seek))
                )
    elif section.value is not None:
        problem = "expected `question: answer` lines under `answers:`, indented by two"
        outline.problems.append(section.problem(problem))
    return outline


def _misspelt(section: dict[str, Node], questions: Sequence[str]) -> dict[str, str]:
    """Names that are none of a question, each with the one that it alone is meant for and that nothing else answers."""
    written = [key for key, node in section.items() if node.value is not None]
    odd = [key for key in written if key not in questions][: limits.FILE_PROBLEMS]
    meant = {key: meant_question(key, questions) for key in odd}
    times = Counter(meant.values())
    return {
        key: right
        for key, right in meant.items()
        if right and times[right] == 1 and right not in written
    }


def _file(
    outline: Outline, name: str, lab: str, mapped: Collection[str], damaged: bool
) -> AnswerFile:
    """The answers that an outline holds; ``damaged``: bytes of it could not be read, and stand as U+FFFD."""
    answers, remarks, problems = dict[str, Answer](), list(outline.remarks), outline.problems
    blank = dict[str, Span]()
    for key, found in outline.answers.items():
        answer, advice = _answer(key, found, f"{name}:{found.line}", key in mapped, damaged)
        span = Span(name, found.line, found.column)
        if answer is None:
            blank[key] = span
        else:
            answers[key] = msgspec.structs.replace(answer, span=span)
            if advice:
                said = (
                    f"{key} was read as {shown(answer.line)}"
                    if answer.line
                    else f"{key} could not be read"
                )
                remarks.append(Problem(found.line, 0, f"{said}; {advice}"))
    texts = {}
    for section, found in outline.sections.items():
        texts[section] = _texts(section, found, problems)
        if found.advice and texts[section]:
            said = ", ".join(f"{key} {shown(text)}" for key, text in texts[section].items())
            remarks.append(Problem(found.line, 0, f"{section} was read as {said}; {found.advice}"))
    student, started = texts.get("student", {}), texts.get("started", {})
    return AnswerFile(
        lab,
        answers,
        _messages(problems, name),
        flags=_messages(remarks, name),
        student=(student.get("id", ""), student.get("name", "")),
        boot_id=started.get("boot_id", ""),
        started=started.get("at", ""),
        seed=started.get("seed", ""),
        blank=blank,
        place=_place(problems, name),
    )


def _unreadable(lab: str, problems: list[Problem], name: str) -> AnswerFile:
    """A file of which no answer can be had."""
    messages, place = _messages(problems, name), _place(problems, name)
    return AnswerFile(lab, problems=messages, readable=False, place=place)


def _place(problems: list[Problem], name: str) -> Span | None:
    """Where the first of the messages points; nowhere, where that is about the whole file."""
    first = min(problems, default=None)
    return Span(name, first.line, 0) if first and first.line else None


def _messages(problems: list[Problem], name: str) -> tuple[str, ...]:
    """Whole messages in the order of the file's lines; of very many the first."""
    if not problems:
        return ()
    messages = [problem.at(name) for problem in sorted(problems)[: limits.FILE_PROBLEMS]]
    more = len(problems) - len(messages)
    return (*messages, f"{name}: {more} more problems") if more else tuple(messages)


def disagreement(files: Iterable[AnswerFile]) -> str:
    """Why the files of one submission name more than one student; empty when they do not."""
    named: dict[str, tuple[str, str]] = {}  # the same in capitals is the same
    for file in files:
        student = file.student[0]
        if student:
            named[unicodedata.normalize("NFC", student).casefold()] = (student, file.lab)
    if len(named) < 2:
        return ""
    students = ", ".join(
        f"{shown(student)} ({lab}.yaml)" for student, lab in sorted(named.values())
    )
    return f"the answer files name more than one student: {students}; write the same `student:` in each"


def _unknown_key(key: str, questions: Sequence[str]) -> str:
    if key in questions:
        return f"{key} stands at the top; move it under `answers:`, indented by two blanks"
    return f"unknown key {shown(key)}; this file has {', '.join(SECTIONS)}"


def _unknown_question(key: str, questions: Sequence[str], seek: bool) -> str:
    close = near(key, questions) if seek else ""
    hint = f"did you mean {close}?" if close else f"this lab asks {', '.join(questions)}"
    return f"unknown question {shown(key)}; {hint}"


def _answer(
    key: str, found: Content, where: str, mapped: bool, damaged: bool
) -> tuple[Answer | None, str]:
    """One answer, None where nothing was written; and how to write it, where it is read otherwise than it stands."""
    value, advice = found.node.value, found.advice
    if found.lost:
        return Answer(value if isinstance(value, str) else "", where, f"{where}: {advice}"), ""
    if isinstance(value, dict) and mapped:
        deep = _deep_lines(value)
        if deep:
            return (None if all(line.endswith(": ") for line in deep) else Answer(deep, where)), ""
    if isinstance(value, dict):
        lines = _lines(found.node)
        if not lines:
            wanted = f"text is wanted here, and this has levels below levels; {QUOTE_IT}"
            return Answer("", where, f"{where}: {wanted}"), ""
        value, advice = "\n".join(lines), advice or f"to YAML it is a mapping; {QUOTE_IT}"
    if isinstance(value, list):
        entries = [_entry(entry) for entry in value if entry.value is not None]
        lines = [entry for entry in entries if entry and entry.strip()]
        if None in entries:
            return Answer(
                "", where, f"{where}: entries of {key} must be text; put each one in quotes"
            ), ""
        if any(isinstance(entry.value, dict) for entry in value):
            advice = advice or "to YAML its entries are mappings; put each one in 'single quotes'"
        return (Answer(tuple(lines), where) if lines else None), advice
    if not value or not value.strip():
        return None, ""
    if damaged and "\ufffd" in value:
        return Answer(
            value, where, f"{where}: a sign of the answer is not UTF-8; write it anew"
        ), ""
    return Answer(value, where), advice


def _lines(node: Node) -> list[str]:
    """A mapping of texts, a line each, as it was typed; empty where it holds more than texts."""
    assert isinstance(node.value, dict)
    lines = []
    for key, inner in node.value.items():
        if not isinstance(inner.value, (str, type(None))):
            return []
        lines.append(f"{key}: {inner.value}" if inner.value else key)
    return lines


def _deep_lines(mapping: dict[str, Node]) -> tuple[str, ...]:
    """A mapping as lines ``key: one, two``; nothing where it goes deeper than a list or one more mapping."""
    lines = []
    for key, node in mapping.items():
        inner = node.value
        named = inner if isinstance(inner, dict) else {}
        entries = inner if isinstance(inner, list) else list(named.values()) if named else [node]
        texts = [entry.value or "" for entry in entries]
        values = (
            [f"{name}: {text}" for name, text in zip(named, texts, strict=True)] if named else texts
        )
        if not all(isinstance(text, str) for text in texts):
            return ()
        lines.append(f"{key}: {', '.join(str(one) for one in values if one)}")
    return tuple(lines)


def _entry(node: Node) -> str | None:
    """A list's entry as text; None where it is more."""
    if isinstance(node.value, dict):
        return "; ".join(_lines(node)) or None
    return node.value if isinstance(node.value, str) else None


def _texts(section: str, found: Content, problems: list[Problem]) -> dict[str, str]:
    """The short texts of a section such as ``student: {id: s1, name: Ada}``; any other shape is a problem."""
    value, known = found.node.value, _FIELDS.get(section, ())
    if value is None or not known:
        return {}
    if not isinstance(value, dict):
        problems.append(Problem(found.line, 0, f"expected `{section}: {{{known[0]}: …}}`"))
        return {}
    texts = {}
    for key, inner in value.items():
        place = found.node.keys.get(key)
        line = place.line + 1 if place else found.line
        if key not in known:
            problem = f"unknown key {shown(key)}; {section} has {' and '.join(known)}"
            problems.append(Problem(line, 0, problem))
        elif isinstance(inner.value, str) and len(inner.value) <= limits.SHOWN_CHARS:
            texts[key] = inner.value.strip()
        elif inner.value is not None:
            problems.append(Problem(line, 0, f"`{section}: {key}` must be one short line of text"))
    return texts
