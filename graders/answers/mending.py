"""Reads as it was meant what YAML reads otherwise, and tells how to write it.

What stands behind a question's colon, up to the next question, was written there. So a bad line costs nothing but its
own answer, and mostly not even that.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from labproof.graders import limits, yaml_text
from labproof.graders.answers.lines import Part, parts_of
from labproof.graders.answers.outline import SECTIONS, Content, Outline, plain
from labproof.graders.messages import shown
from labproof.graders.patterns import late
from labproof.graders.yaml_text import Node, Problem

_BULLET = late(r"[-*•+–]\s+(?P<entry>.*)")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f]")
_FIELD = re.compile(r"(?<!\w)[\"']?(?P<key>\w+)[\"']?\s*[:：]\s*(?P<said>[^\n]*)")
_FLOW_FIELD = re.compile(r"(?<!\w)[\"']?(?P<key>\w+)[\"']?\s*[:：]\s*(?P<said>[^,}\n]*)")
_UNCLOSED = re.compile(r"\"[^\"]*|'[^']*")  # only one quote in it

QUOTE_IT = "put the whole answer in 'single quotes'"
# How an answer begins that YAML takes for something else.
_BEGINNINGS = {
    "[": "to YAML [ begins a list",
    "{": "to YAML { begins a mapping",
    "*": "to YAML * refers to another place",
    "&": "to YAML & names a value",
    "!": "to YAML ! begins a tag",
    "|": "to YAML the text behind | begins on the next line",
    ">": "to YAML > says that text follows",
    "-": "to YAML a dash begins a list, on a line of its own",
    "%": "to YAML % begins no value",
    "@": "to YAML @ begins no value",
    "`": "to YAML a backtick begins no value",
}


def mend(text: str, questions: Sequence[str]) -> Outline | None:
    """The file as it was meant; None where no line of it begins with a question."""
    outline = Outline({}, {}, [], [])
    parts = list(parts_of(text, questions, outline.problems, outline.remarks))
    asked = [part for part in parts if part.key not in SECTIONS]
    if not asked or any(_is_flow(part) for part in parts):
        return None
    usual = _usual(asked)
    if not any(part.key == "answers" for part in parts):
        problem = (
            "has no `answers:`; write that line above the questions, and indent them by two blanks"
        )
        outline.remarks.append(Problem(0, 0, problem))
    for part in parts:
        if part.key not in SECTIONS:
            found = _answer(part, usual)
            if part.is_remark:
                found = Content(Node(part.rest, None), part.line, part.advice, lost=True)
            if part.advice and not found.lost:
                found = found._replace(advice=part.advice)
            _add(outline, part.key, found)
        elif part.key == "answers":
            _tell_of_head(outline, part)
        else:
            found = _section(part)
            first = outline.sections.setdefault(part.key, found)
            if part.advice:
                outline.remarks.append(Problem(part.line, 0, part.advice))
            if first.line != part.line:
                problem = f"{part.key!r} stands here again (first on line {first.line}); keep one"
                same = plain(first.node) == plain(found.node)
                (outline.remarks if same else outline.problems).append(
                    Problem(part.line, 0, problem)
                )
    return outline


def _is_flow(part: Part) -> bool:
    """Whether all answers stand in brackets; in those of a blank file nothing does."""
    return part.key == "answers" and part.rest[:1] in ("{", "[") and part.rest not in ("{}", "[]")


def _usual(asked: Sequence[Part]) -> int:
    """How deep most questions stand; tabs are no measure."""
    depths = Counter(len(part.blanks) for part in asked if "\t" not in part.blanks)
    return depths.most_common(1)[0][0] if depths else 2


def _tell_of_head(outline: Outline, part: Part) -> None:
    """What is odd about the line ``answers:``; what stands behind it is no answer."""
    if part.advice:
        outline.remarks.append(Problem(part.line, 0, part.advice))
    if part.rest in ("{}", "[]", "~") or part.is_block:
        problem = (
            f"{shown(part.rest)} stands behind `answers:`, with the answers below it; remove it"
        )
        outline.remarks.append(Problem(part.line, 0, problem))
    elif part.rest and part.rest[0] != "#":
        problem = f"{shown(part.rest)} belongs to no question; remove it"
        outline.problems.append(Problem(part.line, 0, problem))


def _add(outline: Outline, key: str, found: Content) -> None:
    """Keep an answer. Of two to one question nobody can say which is meant, unless one is blank or they are the same."""
    first = outline.answers.get(key)
    if not first or first.node.value is None:
        outline.answers[key] = found
    elif found.node.value is not None:
        problem = f"{key!r} stands here again (first on line {first.line}); keep one"
        if plain(first.node) == plain(found.node):
            outline.remarks.append(Problem(found.line, 0, problem))
            return
        outline.problems.append(Problem(found.line, 0, problem))
        advice = f"there is another answer to {key} on line {found.line}; keep one"
        outline.answers[key] = first._replace(advice=advice, lost=True)


def _section(part: Part) -> Content:
    """``student`` or ``started``: by its fields' names, where YAML finds no fields."""
    node = _parsed(part.key, part.source())
    if part.key == "answers" or (node and not isinstance(node.value, str)):
        return Content(Node(node.value if node else None, None), part.line)
    raw = part.raw()
    pattern = _FLOW_FIELD if raw.startswith("{") else _FIELD
    fields = {
        found["key"]: Node(found["said"].strip(" \"'"), None) for found in pattern.finditer(raw)
    }
    return Content(
        Node(fields or raw, None),
        part.line,
        "write each field on a line of its own, indented, with a colon and a blank behind its name",
    )


def _answer(part: Part, usual: int) -> Content:
    """One answer, and what to say about it; nothing where it is as plain as YAML can be."""
    raw = part.raw()
    problem = "a control character stands in it" if _CONTROL.search(raw) else "it is too long"
    if len(raw) > limits.SCALAR_CHARS or _CONTROL.search(raw):
        return Content(
            Node(_CONTROL.sub("\ufffd", raw[: limits.SHOWN_CHARS]), None),
            part.line,
            problem,
            lost=True,
        )
    node = _parsed(part.key, part.source())
    if node is None:
        return Content(_as_written(part.key, raw), part.line, _oddness(part) or _why_no_yaml(raw))
    if node.value is None:
        problem = f"what stands behind # is a comment to YAML; if it is the answer, {QUOTE_IT}"
        return (
            Content(Node(part.rest, None), part.line, problem, lost=True)
            if part.rest[:1] == "#"
            else Content(node, part.line)
        )
    return Content(node, part.line, _oddness(part) or _misplaced(part, usual))


def _parsed(key: str, source: str) -> Node | None:
    """The value of a text that is one key of YAML and nothing else."""
    root, problems = yaml_text.parse(source)
    if problems or root is None or not isinstance(root.value, dict) or list(root.value) != [key]:
        return None
    return root.value[key]


def _as_written(key: str, raw: str) -> Node:
    """What YAML cannot read even by itself: entries where it is plainly a list, else the text."""
    bullets = [found["entry"] for line in raw.split("\n") if (found := _BULLET.fullmatch(line))]
    if len(bullets) == raw.count("\n") + 1:
        return Node(
            [Node(entry, None) for entry in bullets] if len(bullets) > 1 else bullets[0], None
        )
    if raw[0] == "[" and "]" not in raw and (closed := _parsed(key, f"{key}: {raw}]")):
        return closed
    if raw[0] in "\"'":
        return Node(_unquoted(key, raw), None)
    return Node(raw[1:].lstrip() if raw[0] == "|" else raw, None)


def _unquoted(key: str, raw: str) -> str:
    """``"a", "b"`` without quotes, and what stands behind a quote that nobody closed."""
    listed = _parsed(key, f"{key}: [{raw}]")
    if listed and isinstance(listed.value, list):
        texts = [
            entry.value
            for entry in listed.value
            if isinstance(entry.value, str) and "," not in entry.value
        ]
        if len(texts) == len(listed.value):
            return ", ".join(texts)
    if raw.count(raw[0]) == 1:
        return raw[1:]
    return raw[1:-1] if raw.count(raw[0]) == 2 and raw.endswith(raw[0]) else raw


def _oddness(part: Part) -> str:
    """What makes YAML read a part otherwise than it was meant, and how to write it."""
    if part.has_odd_blanks():
        return "a no-break space or its like stands where a blank belongs; type a blank"
    if part.has_colours():
        return "a terminal's colours stand in it; paste it without them"
    if part.colon == "：":
        return "the colon is a wide one; type a plain one and a blank"
    if part.rest and not part.gap:
        return "put a blank behind the colon"
    if part.has_hash():
        return f"to YAML # begins a comment; {QUOTE_IT}"
    if part.has_remark():
        return f"what stands behind # was left out as a remark; if it is none, {QUOTE_IT}"
    if _UNCLOSED.fullmatch(part.raw()):
        return "close the quote that was opened"
    if part.is_outdented():
        return "write | behind the colon and the text below it, indented by four blanks"
    return "indent with blanks, not tabs" if "\t" in part.blanks else ""


def _misplaced(part: Part, usual: int) -> str:
    if not usual:  # none of the others stands right
        return "indent it by two blanks, below `answers:`" if len(part.blanks) != 2 else ""
    blanks = f"{usual} blank{'s' if usual > 1 else ''}"
    return f"indent it by {blanks}, as the others" if len(part.blanks) != usual else ""


def _why_no_yaml(raw: str) -> str:
    if raw[0] in "\"'":
        closed = raw.count(raw[0]) > 1
        if raw.endswith(f"{raw[0]},"):
            return "remove the comma behind it"
        return (
            f"to YAML it ends at the second quote; {QUOTE_IT}"
            if closed
            else "close the quote that was opened"
        )
    if raw[0] == "[" and "]" not in raw:
        return "close the bracket that was opened"
    if "\n" in raw and all(map(_BULLET.fullmatch, raw.split("\n"))):
        return "begin each entry with a dash and a blank"
    return f"{_BEGINNINGS.get(raw[0], 'to YAML a colon with a blank behind it is no text')}; {QUOTE_IT}"
