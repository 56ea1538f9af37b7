"""What a merge that was not finished left in a file: both sides are read, and what they agree on is the answer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from labproof.graders.answers.outline import Content, Outline, plain
from labproof.graders.yaml_text import Node, Problem

_MARK = re.compile(r"(?:(?:<{7}|>{7}|\|{7})(?:[ \t].*)?|={7}[ \t]*)[\r\n]*")
_LINES = re.compile(r".*(?:\r\n|\r|\n)|.+")
_BOTH = ""  # neither side alone
_REMOVE = "remove the lines with <<<<<<<, ======= and >>>>>>>"


class Sides(NamedTuple):
    """A file as either side of its conflicts has it, each line where it was."""

    ours: str
    theirs: str
    remarks: tuple[Problem, ...]


def may_conflict(text: str) -> bool:
    """Whether it is worth a look; of most files it is not."""
    return "<<<<<<<" in text or ">>>>>>>" in text


def sides_of(text: str) -> Sides | None:
    """Both sides; None where no line is a mark that git makes."""
    lines = _LINES.findall(text)
    marks = [(at, mark) for at, line in enumerate(lines) if (mark := _mark(line))]
    if all(mark in "|=" for _, mark in marks):
        return None
    remarks, sides = list[Problem](), dict[int, str]()
    side = _BOTH
    for (at, mark), (_, following) in zip(marks, [*marks[1:], (0, "")], strict=True):
        begins = mark == "<" and following and following in "=|"
        begins = begins or (mark == "=" and side == _BOTH and following == ">")
        if begins:
            remarks.append(
                Problem(at + 1, 0, f"a merge that was not finished stands here; {_REMOVE}")
            )
        elif side == _BOTH and mark in "|=":
            continue  # no conflict is open: a line of the learner's own
        elif side == _BOTH:
            remarks.append(Problem(at + 1, 0, "this line is left over from a merge; remove it"))
        side = mark if begins or (side != _BOTH and mark != ">") else _BOTH
        sides[at] = side
    return Sides(_side("<", lines, sides), _side("=", lines, sides), tuple(remarks))


def _side(wanted: str, lines: Sequence[str], sides: Mapping[int, str]) -> str:
    """The lines of one side and of both; all others are blank, as the marks are."""
    kept, side = list[str](), _BOTH
    for at, line in enumerate(lines):
        side = sides.get(at, side)
        keep = at not in sides and side in (_BOTH, wanted)
        kept.append(line if keep else "\n")
    return "".join(kept)


def _mark(line: str) -> str:
    """``<``, ``|``, ``=`` or ``>`` where the line is a mark of git's, else nothing."""
    return line[0] if line[0] in "<=>|" and _MARK.fullmatch(line) else ""


def merged(ours: Outline, theirs: Outline) -> Outline:
    """What both sides say, or one alone; where they differ nobody can know which is meant."""
    answers = dict[str, Content]()
    for key, first, second in _pairs(ours.answers, theirs.answers):
        if _differ(first, second):
            advice = f"the two sides of a merge differ in it; keep one, and {_REMOVE}"
            first = first._replace(advice=advice, lost=True)
        answers[key] = first
    outline = Outline(answers, {}, [], [])
    for key, first, second in _pairs(ours.sections, theirs.sections):
        if _differ(first, second):
            problem = f"the two sides of a merge differ in `{key}:`; keep one, and {_REMOVE}"
            outline.problems.append(Problem(first.line, 0, problem))
        else:
            outline.sections[key] = first
    outline.problems.extend(dict.fromkeys((*ours.problems, *theirs.problems)))
    outline.remarks.extend(dict.fromkeys((*ours.remarks, *theirs.remarks)))
    return outline


def _pairs(
    ours: Mapping[str, Content], theirs: Mapping[str, Content]
) -> Iterator[tuple[str, Content, Content]]:
    """Each name with what both sides have; twice the same where one of them has nothing."""
    for key in dict.fromkeys((*ours, *theirs)):
        there = [side[key] for side in (ours, theirs) if key in side]
        written = [found for found in there if found.lost or _said(found.node)] or there
        lost = [found for found in written if found.lost]
        first, *_, last = lost or written * 2
        yield key, first, last


def _differ(first: Content, second: Content) -> bool:
    return not first.lost and not second.lost and _said(first.node) != _said(second.node)


def _said(node: Node) -> object:
    """What was written, without the empty lines that a mark's place is now."""
    value = plain(node)
    return "\n".join(_full(value.split("\n"))) if isinstance(value, str) else value


def _full(lines: Iterable[str]) -> Iterator[str]:
    return (line.strip() for line in lines if line.strip())
