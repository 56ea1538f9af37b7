"""Reads YAML as text with places: every scalar stays what its author typed, and every problem has a line."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from typing import Any, NamedTuple, Union

import msgspec
import yaml

from labproof.graders import limits

# libyaml's parser where PyYAML was built with it: ten times faster, same events.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

Value = Union[str, None, "list[Node]", "dict[str, Node]"]


class Node(msgspec.Struct):
    """A value and where it stands (both from 1). ``keys`` gives the places of a mapping's keys."""

    value: Value
    line: int
    column: int
    keys: dict[str, tuple[int, int]] = msgspec.field(default_factory=dict)


class Problem(NamedTuple):
    """One thing wrong in a file; ``line`` 0 means the whole file."""

    line: int
    column: int
    text: str

    def at(self, name: str, *, column: bool = False) -> str:
        """The message as shown: file, line (for authors the column too), what is wrong and what to do."""
        place = f":{self.line}" + (f":{self.column}" if column else "") if self.line else ""
        return f"{name}{place}: {self.text}"


# What the parser says, and what its reader can do about it.
_ADVICE = {
    "mapping values are not allowed": 'put a value that contains ": " in quotes',
    "cannot start any token": "indent with blanks, not tabs, and put a value that begins with @ ` or % in quotes",
    "found unexpected end of stream": "close the quote or bracket that was opened",
    "while scanning a quoted scalar": "close the quote that was opened",
    "did not find expected key": "keep the keys of one level at the same indentation",
    "did not find expected '-' indicator": "keep the entries of one list at the same indentation",
    "did not find expected ',' or": "close the bracket that was opened, and separate entries by commas",
    "maximum nesting depth": f"write it flat, with at most {limits.YAML_DEPTH} levels",
    "could not find expected ':'": 'write "key: value", with a blank after the colon',
}


def decode(data: bytes) -> tuple[str, list[Problem]]:
    """UTF-8 text of a file's bytes, without its byte order mark; or why it is none."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "", [Problem(0, 0, "this file is UTF-16; save it as UTF-8")]
    data = data.removeprefix(codecs.BOM_UTF8)
    if b"\0" in data:
        return "", [Problem(0, 0, "this is a binary file; write a text file in UTF-8")]
    try:
        return data.decode("utf-8"), []
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return "", [Problem(line, 0, f"byte 0x{data[error.start]:02x} is not UTF-8; save the file as UTF-8")]


def parse(text: str) -> tuple[Node | None, list[Problem]]:
    """Build the one document of a YAML text, refusing what only attackers and accidents write.

    Returns:
        The root (None when the document is empty or broken) and all problems. Anchors, aliases, tags,
        duplicate keys, a second document, and more than ``limits.YAML_DEPTH`` levels or
        ``limits.YAML_NODES`` values are problems; nothing is built beyond a limit.
    """
    problems: list[Problem] = []
    try:
        root = _build(_events(text), problems)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        said = " ".join(part for part in (error.context, error.problem) if part)
        advice = next((what for sign, what in _ADVICE.items() if sign in said), "check the indentation and quotes")
        line, column = (mark.line + 1, mark.column + 1) if mark else (0, 0)
        problems.append(Problem(line, column, f"this is not YAML ({said}); {advice}"))
        root = None
    except yaml.YAMLError as error:
        position = getattr(error, "position", 0)
        line = text.count("\n", 0, position) + 1
        problems.append(Problem(line, 0, "a control character stands in the text; remove it"))
        root = None
    return root, problems


class _TooMuch(Exception):
    """A limit was passed; the problem is already noted."""


def _events(text: str) -> Iterator[yaml.Event]:
    """Like ``yaml.parse``, which looks at every event twice."""
    loader = _LOADER(text)
    try:
        while event := loader.get_event():
            yield event
    finally:
        loader.dispose()


def _build(events: Iterator[yaml.Event], problems: list[Problem]) -> Node | None:
    """Stack machine over parser events: no recursion, so no depth can crash it."""
    root: Node | None = None
    stack: list[tuple[Node, tuple[str, int, int] | None]] = []  # container, and its pending key
    documents = nodes = 0
    try:
        for event in events:
            if not isinstance(event, yaml.NodeEvent):
                if isinstance(event, yaml.CollectionEndEvent):
                    stack.pop()
                elif isinstance(event, yaml.DocumentStartEvent):
                    documents += 1
                    if documents > 1:
                        _refuse(problems, event, "a second document starts here; keep one, and remove the line ---")
                continue
            nodes += 1
            if nodes > limits.YAML_NODES:
                _refuse(problems, event, f"more than {limits.YAML_NODES} values; answer in fewer words")
            node = _node(event, problems)
            root = root or node
            if stack:
                stack[-1] = _place(stack[-1], node, event, problems)
            if isinstance(event, yaml.CollectionStartEvent):
                if len(stack) >= limits.YAML_DEPTH:
                    _refuse(problems, event, f"more than {limits.YAML_DEPTH} levels of nesting; write it flat")
                stack.append((node, None))
    except _TooMuch:
        return None
    return root


def _refuse(problems: list[Problem], event: Any, text: str) -> None:
    problems.append(Problem(event.start_mark.line + 1, event.start_mark.column + 1, text))
    raise _TooMuch


def _node(event: Any, problems: list[Problem]) -> Node:
    mark = event.start_mark
    line, column = mark.line + 1, mark.column + 1
    value: Value
    if isinstance(event, yaml.AliasEvent):
        told = f"*{_short(event.anchor)} refers to another place; write the value itself"
        problems.append(Problem(line, column, told))
        return Node(None, line, column)
    if event.anchor:
        problems.append(Problem(line, column, f"&{_short(event.anchor)} names a value for reuse; remove it"))
    if event.tag and event.tag != "!":
        problems.append(Problem(line, column, f"the tag {_short(event.tag)} has no meaning here; remove it"))
    if isinstance(event, yaml.SequenceStartEvent):
        value = []
    elif isinstance(event, yaml.MappingStartEvent):
        value = {}
    elif len(event.value) > limits.SCALAR_BYTES:
        problems.append(Problem(line, column, f"a value of more than {limits.SCALAR_BYTES // 1024} KiB; shorten it"))
        value = None
    else:
        value = None if event.value in ("", "~") and not event.style else event.value
    return Node(value, line, column)


def _short(text: str | None) -> str:
    return (text or "")[: limits.SHOWN_CHARS]


def _place(
    top: tuple[Node, tuple[str, int, int] | None], node: Node, event: yaml.NodeEvent, problems: list[Problem]
) -> tuple[Node, tuple[str, int, int] | None]:
    """Put a value into the container above it; in a mapping every other value is a key."""
    parent, key = top
    if isinstance(parent.value, list):
        parent.value.append(node)
        return top
    assert isinstance(parent.value, dict)
    if key is None:
        if not isinstance(event, yaml.ScalarEvent):
            problems.append(Problem(node.line, node.column, "a key must be one word"))
        name = node.value if isinstance(node.value, str) else ""
        return parent, (name, node.line, node.column)
    name, line, column = key
    if name in parent.value:
        told = f"{_short(name)!r} stands here again (first on line {parent.keys[name][0]}); keep one"
        problems.append(Problem(line, column, told))
    else:
        parent.value[name] = node
        parent.keys[name] = (line, column)
    return parent, None
