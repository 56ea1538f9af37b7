"""Kind ``path``: files, every one of which must have been seen."""

from __future__ import annotations

import re
from fractions import Fraction

from labproof.graders import limits
from labproof.graders.model import Answer, Outcome, Paths, Question, Status
from labproof.graders.wording import DENIALS, asks, listed, shown, unsure, words

_QUOTED = re.compile(r'"(/[^"]+)"')  # a line copied from strace names its file in double quotes
_NEXT_FILE = re.compile(r"[,\s]/")
_RESULT = re.compile(r"\) *= *(?:-?\d+(?: E\w+ \([^)]*\))?|\?)")  # how a line of strace ends
_CALL = re.compile(r"\b\w+\(")
_SEPARATOR = re.compile(r"[\s,;]+")
_FILE = re.compile(r"/|\.\w")  # a word that can only be meant as a file
_STRIPPED = "\"'`“”‘’()[]:!-*•"
_MAX_WORDS = 24


def judge(question: Question, answer: Answer, truth: Paths) -> Outcome:
    """Pass when the required files and one of the others are named, and none that was not seen.

    Args:
        answer: Paths, one a line or separated by commas or blanks; copied lines of strace; a file's last part
            ("libc.so.6") where it names one file only.
        truth: What was seen. A required file is one that a command was told to open, so naming it earns nothing by
            itself; half the points are for one of ``any_of`` without it.
    """
    said = f"{answer.where}: you wrote {shown(answer.line)}"
    lines = answer.line.splitlines() if isinstance(answer.text, str) else answer.text
    entries, sentence = _entries(lines)
    if len(entries) > limits.LIST_ENTRIES:
        return Outcome(Status.FAILED, f"{answer.where}: {len(entries)} files; name the ones that were asked for.")
    if unsure(sentence) or DENIALS & set(sentence) or asks(answer.line) or len(sentence) > _MAX_WORDS:
        return Outcome(Status.FAILED, f"{said}; write the files alone, without or, not, maybe and the like.")
    known = truth.required | truth.any_of | truth.others
    named, false = set[str](), list[str]()
    for entry in entries:
        full = _full(entry, known) or _full(entry, truth.tried)
        if full is None:
            false.append(entry)
        else:
            named.add(full)
    if not entries:
        return Outcome(Status.FAILED, f"{said}, which names no file.")
    seen = f" {truth.seen}" if truth.seen else ""
    if false:
        told = listed([shown(entry) for entry in false[:5]])
        are = "is" if len(false) == 1 else "are"
        return Outcome(Status.FAILED, f"{answer.where}: {told} {are} not among what `{question.shown_by}` shows{seen}.")
    return _judge(answer, truth, named)


def _judge(answer: Answer, truth: Paths, named: set[str]) -> Outcome:
    lacks = []
    if not truth.required <= named:
        lacks.append("the file that the command itself was told to read is not among them")
    found = bool(truth.any_of & named) if truth.any_of else truth.required <= named
    if truth.any_of and not found:
        lacks.append("more was opened before it: name one that the program needed in order to start")
    tried = sorted(truth.tried & named)
    notes = (f"{listed(tried)}: looked for and not there, so not opened",) if tried else ()
    matched = tuple(sorted(named))
    if not lacks:
        return Outcome(Status.PASSED, notes=notes, matched=matched)
    status = Status.PARTIAL if found else Status.FAILED
    return Outcome(
        status, f"{answer.where}: {'; '.join(lacks)}.", Fraction(1, 2) if found else Fraction(0), notes, matched
    )


def example(question: Question, truth: Paths) -> str:  # noqa: ARG001 (the shape of every kind)
    """The required files and one of the others."""
    return ", ".join([*sorted(truth.required), *sorted(truth.any_of)[:1]])


def _entries(lines: tuple[str, ...] | list[str]) -> tuple[list[str], list[str]]:
    """What is meant as a file, and the words around it."""
    entries, sentence = list[str](), list[str]()
    for line in lines:
        bare_line = line.strip()
        if bare_line.count('"') == 2 and bare_line[0] == bare_line[-1] == '"' and _NEXT_FILE.search(bare_line):
            line = bare_line[1:-1]
        quoted = _QUOTED.findall(line)
        if quoted:
            entries += quoted
            line = "\n".join(_around_call(part) for part in _QUOTED.sub(" ", line).split("\n"))
        for word in _SEPARATOR.split(line):
            bare = word.strip(_STRIPPED).rstrip(".")
            if bare and _FILE.search(bare):
                entries.append(bare)
            else:
                sentence += words(bare)
    return list(dict.fromkeys(entries)), sentence


def _around_call(line: str) -> str:
    """What stands before and behind a copied call of strace: ``openat(AT_FDCWD, O_RDONLY) = 3``."""
    call = _CALL.search(line)
    result = _RESULT.search(line, call.end()) if call else None
    return f"{line[: call.start()]} {line[result.end() :]}" if call and result else line


def _full(entry: str, known: frozenset[str]) -> str | None:
    """The path that an entry names: itself, or the only one that it is the end of."""
    if entry in known:
        return entry
    ends = [path for path in known if path.endswith(f"/{entry}")]
    return ends[0] if len(ends) == 1 else None
