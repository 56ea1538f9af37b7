"""Finds the questions of an answer file by its lines alone, whether or not they are YAML."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from labproof.graders.answers.heads import BLANKS, ODD, Above, Heads, LineKey, indent_of
from labproof.graders.answers.outline import SECTIONS
from labproof.graders.messages import shown
from labproof.graders.patterns import late
from labproof.graders.yaml_text import Node, Problem

ODD_BLANK = re.compile(f"[{ODD}]")
_BEFORE = late(rf"{BLANKS}(?:[-*•]{BLANKS})?")  # a line's blanks, those behind its dash too
_BLOCK = re.compile(r"[|>][-+\d]{0,2}(?: +#.*)?")
_COLOUR = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")
# Begins an answer, and a comment to YAML.
_HASH = late(r"(?P<before>(?:\w+:)?\s+(?:-\s+)?)(?P<said>#[^\s#].*)")
_OPENING = ("'", '"', "[", "{")  # where a comment behind it ends no text that is meant
# Text that is no comment, and behind it what is one to YAML, though no blank stands behind its #.
_GLUED = re.compile(r"(?![\s#'\"\[{])(?:(?!\s#)[^\r\n])+\s(?P<said>#[^\s#]\S*)")
_NO_WORD = re.compile(r"#(?:\d|\w*[=_./]\w)")  # #1, #45-Ubuntu, #console=tty0: no remark begins so
_ENTRY = re.compile(r"(?P<before>(?:\w+:)?\s+(?:-\s+)?)(?P<said>.*)")
_TEXT = re.compile(r"\s*(?![-*•+–] |#)\S")  # a line that is no entry of a list and no remark
_SAID = re.compile(r"\s*(?!#)\S")
_END = re.compile(r"(?:---|\.\.\.)\s*")
_BREAK = re.compile(r"\r\n|\r|\n")


class Part:
    """The lines of one question or section, from its name on."""

    def __init__(self, head: LineKey, line: int) -> None:
        """Begin with the line of the name, counted from 1."""
        self.key, self.line, self.colon, self.gap = head.key, line, head.colon, head.gap
        self.blanks = head.blanks
        self.advice = head.advice  # how to write its name
        self.is_remark = head.is_remark
        self.rest = head.rest.rstrip()
        self.lines: list[str] = []  # those that follow
        self._goes_on = False  # with text, though it is no block

    @property
    def is_block(self) -> bool:
        """Whether YAML takes the lines that follow as they are."""
        return bool(_BLOCK.fullmatch(self.rest))

    def source(self) -> str:
        """The part as YAML of its own, with plain blanks, one behind the colon, and ``#`` where it begins an answer."""
        lines = [f"{self.key}: {self.rest}".rstrip(), *self._following()]
        if self._is_cut() and any(map(_TEXT.match, lines[1:])):
            lines = [f"{self.key}: |-", *(f"  {line}" for line in self.raw().split("\n"))]
        elif not self.is_block:
            lines = [_with_hash(line) for line in lines]
        return _COLOUR.sub("", "\n".join(lines))

    def raw(self) -> str:
        """What was written, as text."""
        lines = (self.rest, *(line.strip() for line in self._following()))
        return _COLOUR.sub("", "\n".join(line for line in lines if line))

    def _following(self) -> Iterator[str]:
        """The lines that follow, indented deeper than the name with plain blanks; remarks on other questions go."""
        for line in self.lines:
            before = _before(line)
            said, indent = line[len(before) :].rstrip(), indent_of(line)
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
        """Whether what was written begins with ``#``, or goes on with ``#`` and no blank behind it."""
        lines = (f"{self.key}: {self.rest}", *self._following())
        return not self.is_block and (any(map(_HASH.fullmatch, lines)) or self._is_cut())

    def has_remark(self) -> bool:
        """Whether a word is glued to the ``#`` of what is left out as a remark; it may be a part of the answer."""
        return any(not _NO_WORD.match(said) for said in self._glued())

    def _is_cut(self) -> bool:
        """Whether YAML leaves out the end of a line: ``quiet #console=tty0``."""
        return any(map(_NO_WORD.match, self._glued()))

    def _glued(self) -> Iterator[str]:
        """Each ``#word`` behind a text that is no block and in no quotes."""
        if self.is_block or self.rest[:1] in _OPENING:
            return
        for line in (self.rest, *(line[len(_before(line)) :] for line in self.lines)):
            if found := _GLUED.match(line):
                yield found["said"]

    def is_outdented(self) -> bool:
        """Whether text goes on no deeper than its name."""
        return any(_TEXT.match(line) and indent_of(line) <= len(self.blanks) for line in self.lines)

    def add(self, line: str) -> None:
        """Go on with a line that has no name of its own."""
        self.lines.append(line)
        self._goes_on = self._goes_on or bool(_SAID.match(line))

    def above(self) -> Above:
        """What a line that follows stands below."""
        may_end = self.key not in SECTIONS and not self._goes_on
        return Above(self.key, len(self.blanks), may_end)


def _with_hash(line: str) -> str:
    found = _HASH.fullmatch(line)
    if not found:
        found = _ENTRY.fullmatch(line)
        glued = _GLUED.match(found["said"]) if found else None
        if not found or not glued or not _NO_WORD.match(glued["said"]):
            return line
    said = found["said"].replace("'", "''")
    return f"{found['before']}'{said}'"


def _before(line: str) -> str:
    found = _BEFORE.match(line)
    return found[0] if found else ""


# A line that begins with a name, whatever stands around it.
_ASKED = late(rf"^{BLANKS}(?:\d+[.)] *)?[-+*•#\"'`“”„‘’«» ]*(\w+)", re.MULTILINE)
_ENTRY_HASH = re.compile(r"\s*-\s+#\S")
_NAMED = re.compile(r"\s*(?:-\s+)?(?:[\"']?[\w -]+[\"']?:\s+)?")
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
    # Counting is quicker than any expression: behind the # of a remark stands a blank.
    if text.count("#") > text.count("# ") and any(map(_loses, _BREAK.split(text))):
        return True
    return not text.isascii() and bool(re.search(rf"^{BLANKS}-[{ODD}]", text, re.MULTILINE))


def _loses(line: str) -> bool:
    """Whether an entry of a list begins with ``#``, or a text goes on with it."""
    found = _NAMED.match(line)
    return bool(found and (_ENTRY_HASH.match(line) or _GLUED.match(line, found.end())))


def parts_of(
    text: str, questions: Collection[str], problems: list[Problem], remarks: list[Problem]
) -> Iterator[Part]:
    """Each section's lines and each question's.

    Args:
        problems: Lines that belong to none are added here.
        remarks: What is read all the same, and may be meant otherwise.
    """
    part: Part | None = None
    lines = _BREAK.split(text)
    heads = Heads(lines, questions)
    at = 0
    while at < len(lines):
        line, at = lines[at], at + 1
        head: LineKey | None
        if _ends_document(lines, at, heads):
            if part and line.startswith("-"):
                again = "a second document starts here; keep one, and remove the line ---"
                remarks.append(Problem(at, 0, again))
            part = None
        elif head := _head(line, at, part, heads, problems, remarks):
            while head and head.key:
                head, following = heads.inner(head)
                part = Part(head, at)
                if part.is_block and part.key not in SECTIONS:
                    end = _end_of_block(lines, at, len(part.blanks))
                    part.lines += lines[at:end]
                    at = end
                yield part
                head = following
        elif part and part.key != "answers":
            part.add(line)
        elif (said := line[indent_of(line) :]) and not said.startswith(("#", "---", "%")):
            problems.append(Problem(at, 0, f"{shown(said)} belongs to no question; remove it"))


def _head(
    line: str,
    at: int,
    part: Part | None,
    heads: Heads,
    problems: list[Problem],
    remarks: list[Problem],
) -> LineKey | None:
    """The name that a line begins with; one without a key where it is a problem and nothing else."""
    if head := heads.named(line):
        return head
    if head := heads.remarked(line):
        return head
    if not part or part.key == "answers" or indent_of(line) <= len(part.blanks) + 1:
        head = heads.misspelt(line)
        if head and head.key not in heads.written:
            return head
        if head:
            wrong = f"unknown question {shown(head.called)}; did you mean {head.key}?"
            problems.append(Problem(at, 0, wrong))
            return head._replace(key="")
    above = part.above() if part and part.key != "answers" else None
    head, close = heads.bare(line, above)
    if close and part:
        said = f"{shown(line.strip())} was read as a part of {part.key}"
        hint = f"if it is the answer to {close}, a colon is missing behind {close}"
        remarks.append(Problem(at, 0, f"{said}; {hint}"))
    return head


def _ends_document(lines: Sequence[str], at: int, heads: Heads) -> bool:
    """Whether ``...`` or ``---`` stands there alone; the latter may be a rule in a text, but before a name or nothing."""
    line = lines[at - 1]
    if not line or line[0] not in "-." or not _END.fullmatch(line):
        return False
    below = (lines[n] for n in range(at, len(lines)) if _SAID.match(lines[n]))
    following = next(below, "")
    return line[0] == "." or not following or bool(heads.named(following))


def _end_of_block(lines: Sequence[str], at: int, above: int) -> int:
    """Where a text ends that ``|`` announced: its first line says how deep it stands."""
    indents = [indent_of(line) if line.strip() else None for line in lines[at:]]
    own = next((indent for indent in indents if indent is not None), 0)
    if own <= above:
        return at
    return next(
        (at + n for n, indent in enumerate(indents) if indent is not None and indent < own),
        len(lines),
    )
