"""Finds the questions of an answer file by its lines alone, whether or not they are YAML."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from labproof.graders.answers.misspelt import meant_question
from labproof.graders.answers.outline import SECTIONS
from labproof.graders.messages import shown
from labproof.graders.yaml_text import Node, Problem

# Blanks that are none to YAML: no-break, typographic and ideographic ones, and those without a width.
_ODD = "\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff"
ODD_BLANK = re.compile(f"[{_ODD}]")
_BLANKS = f"[ \t{_ODD}]*"
_INDENT = re.compile(_BLANKS)
_BEFORE = re.compile(rf"{_BLANKS}(?:[-*•]{_BLANKS})?")  # a line's blanks, those behind its dash too
_KEY = re.compile(
    rf"(?P<indent>{_BLANKS})(?:[-*•][ {_ODD}]+)?(?P<quote>[\"']?)(?P<key>\w+)(?P=quote)"
    rf"{_BLANKS}(?P<colon>[:：])(?P<gap>{_BLANKS})(?P<rest>.*)"
)
_BLOCK = re.compile(r"[|>][-+\d]{0,2}(?: +#.*)?")
_COLOUR = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")
_HASH = re.compile(
    r"(?P<before>(?:\w+:)?\s+(?:-\s+)?)(?P<said>#[^\s#].*)"
)  # begins an answer, and a comment to YAML
_TEXT = re.compile(r"\s*(?![-*•+–] |#)\S")  # a line that is no entry of a list and no remark
_BREAK = re.compile(r"\r\n|\r|\n")


class Part:
    """The lines of one question or section, from its name on."""

    def __init__(self, found: re.Match[str], line: int) -> None:
        """Begin with the line of the name, counted from 1."""
        self.key, self.line, self.colon, self.gap = found["key"], line, found["colon"], found["gap"]
        self.blanks = found["indent"]
        self.called = ""  # the name that stands there, where it is misspelt
        self.rest = found["rest"].rstrip()
        self.lines: list[str] = []  # those that follow

    @property
    def is_block(self) -> bool:
        """Whether YAML takes the lines that follow as they are."""
        return bool(_BLOCK.fullmatch(self.rest))

    def source(self) -> str:
        """The part as YAML of its own, with plain blanks, one behind the colon, and ``#`` where it begins an answer."""
        lines = [f"{self.key}: {self.rest}".rstrip(), *self._following()]
        return _COLOUR.sub("", "\n".join(lines if self.is_block else map(_with_hash, lines)))

    def raw(self) -> str:
        """What was written, as text."""
        lines = (self.rest, *(line.strip() for line in self._following()))
        return _COLOUR.sub("", "\n".join(line for line in lines if line))

    def _following(self) -> Iterator[str]:
        """The lines that follow, indented deeper than the name with plain blanks; remarks on other questions go."""
        for line in self.lines:
            before = _before(line)
            said, indent = line[len(before) :].rstrip(), _indent(line)
            if said and not (said.startswith("#") and indent <= len(self.blanks)):
                dash = ODD_BLANK.sub(" ", before[indent:])
                yield f"{' ' * max(1, indent - len(self.blanks))}{dash}{said}"
            else:
                yield ""

    def has_odd_blanks(self) -> bool:
        """Whether blanks that are none to YAML stand before what was written."""
        return any(map(ODD_BLANK.search, (self.blanks, self.gap, *map(_before, self.lines))))

    def has_colours(self) -> bool:
        """Whether a terminal's colours were copied with the text."""
        return any(map(_COLOUR.search, (self.rest, *self.lines)))

    def has_hash(self) -> bool:
        """Whether what was written begins with ``#``."""
        lines = (f"{self.key}: {self.rest}", *self._following())
        return not self.is_block and any(map(_HASH.fullmatch, lines))

    def is_outdented(self) -> bool:
        """Whether text goes on no deeper than its name."""
        return any(_TEXT.match(line) and _indent(line) <= len(self.blanks) for line in self.lines)


def _with_hash(line: str) -> str:
    found = _HASH.fullmatch(line)
    if not found:
        return line
    said = found["said"].replace("'", "''")
    return f"{found['before']}'{said}'"


def _before(line: str) -> str:
    found = _BEFORE.match(line)
    return found[0] if found else ""


def _indent(line: str) -> int:
    found = _INDENT.match(line)
    return found.end() if found else 0


# A line that begins with a question and a colon.
_ASKED = re.compile(rf"^{_BLANKS}[-*•\"' ]*(\w+)[\"']?{_BLANKS}[:：]", re.MULTILINE)
# A comment behind a question's colon, or deeper on the next line and no remark ("# …").
_REMARKED = re.compile(
    r"^[^\S\n]*(\w+)[^\S\n]*:[^\S\n]*(?:#|\r?\n[^\S\n]{3,}#[^\s#])", re.MULTILINE
)


def is_odd(text: str, section: dict[str, Node], questions: Sequence[str]) -> bool:
    """Whether a file that YAML can read says something else than was meant: an answer is not where it was written."""
    unseen = {name for name in questions if name not in section}
    if unseen and any(found[1] in unseen for found in _ASKED.finditer(text)):
        return True
    blank = {name for name in questions if name in section and section[name].value is None}
    if blank and "#" in text and any(found[1] in blank for found in _REMARKED.finditer(text)):
        return True
    if "- #" in text and re.search(r"^\s*-\s+#\S", text, re.MULTILINE):
        return True
    return not text.isascii() and bool(re.search(rf"^{_BLANKS}-[{_ODD}]", text, re.MULTILINE))


def parts_of(text: str, questions: Collection[str], problems: list[Problem]) -> Iterator[Part]:
    """Each section's lines and each question's; lines that belong to none are problems."""
    part: Part | None = None
    lines = _BREAK.split(text)
    at = 0
    while at < len(lines):
        line, at = lines[at], at + 1
        found = _KEY.match(line)
        said = line[_indent(line) :]
        if found and (
            found["key"] in questions or (found["key"] in SECTIONS and not found["indent"])
        ):
            part = Part(found, at)
            if part.is_block:
                end = _end_of_block(lines, at, len(part.blanks))
                part.lines += lines[at:end]
                at = end
            yield part
        elif (
            found
            and (not part or _indent(line) <= len(part.blanks) + 1)
            and (close := meant_question(found["key"], questions))
        ):
            part = Part(found, at)
            if close in _written(lines, questions):
                told = f"unknown question {shown(found['key'])}; did you mean {close}?"
                problems.append(Problem(at, 0, told))
            else:
                part.key, part.called = close, part.key
                yield part
        elif part and part.key != "answers":
            part.lines.append(line)
        elif said and not said.startswith(("#", "---", "%")):
            problems.append(Problem(at, 0, f"{shown(said)} belongs to no question; remove it"))


def _end_of_block(lines: Sequence[str], at: int, above: int) -> int:
    """Where a text ends that ``|`` announced: its first line says how deep it stands."""
    indents = [_indent(line) if line.strip() else None for line in lines[at:]]
    own = next((indent for indent in indents if indent is not None), 0)
    if own <= above:
        return at
    return next(
        (at + n for n, indent in enumerate(indents) if indent is not None and indent < own),
        len(lines),
    )


def _written(lines: Iterable[str], questions: Collection[str]) -> set[str]:
    """The questions by whose names lines begin that have more than the name."""
    found = (match for line in lines if (match := _KEY.match(line)))
    return {match["key"] for match in found if match["key"] in questions and match["rest"].strip()}
