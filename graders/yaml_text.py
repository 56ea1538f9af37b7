"""Reads YAML as text with places: every scalar stays what its author typed, and every problem has a line."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from typing import Any, NamedTuple, Union

import msgspec
import yaml

from labproof.graders import limits

# libyaml's parser where PyYAML was built with it: ten times faster, same events.
_PARSER: Any = getattr(yaml.cyaml, "CParser") if yaml.__with_libyaml__ else yaml.SafeLoader  # noqa: B009 (untyped)


class _Composer(_PARSER):  # type: ignore[misc]
    """Builds PyYAML's nodes without looking for their tags: everything stays text, so each hook gives nothing."""

    def resolve(self, _kind: type, _value: str, _implicit: tuple[bool, bool]) -> None: ...

    def descend_resolver(self, _parent: object, _index: object) -> None: ...

    def ascend_resolver(self) -> None: ...


# Composing goes as deep as the text does, and its references go anywhere: only what cannot go far is composed.
_COMPOSED_CHARS = limits.YAML_NODES // 2  # "[:,:]" has a value and a half a sign
_COMPOSED_LEVELS = 200
_LEVELS = "[{:-?"  # no level of nesting without one of these

Value = Union[str, None, "list[Node]", "dict[str, Node]"]


class Problem(NamedTuple):
    """One thing wrong in a file; ``line`` 0 means the whole file, ``key`` leads to the value (``questions[0].id``)."""

    line: int
    column: int
    text: str
    key: str = ""

    def at(self, name: str, *, column: bool = False) -> str:
        """The message as shown: file, line (for authors the column too), what is wrong and what to do."""
        place = f":{self.line}" + (f":{self.column}" if column else "") if self.line else ""
        return f"{name}{place}: {self.text}"


def _at(place: Any, text: str, key: str = "") -> Problem:
    return Problem(place.line + 1, place.column + 1, f"{key}: {text}" if key else text, key)


class Node(msgspec.Struct):
    """A value and where it stands. ``keys`` gives the places of a mapping's keys; places count from 0."""

    value: Value
    place: Any  # PyYAML's mark: line and column
    keys: dict[str, Any] = {}

    def problem(self, text: str, key: str = "") -> Problem:
        """Something wrong with the value; ``key`` is told before the text."""
        return _at(self.place, text, key)

    def key_problem(self, name: str, text: str, key: str = "") -> Problem:
        """Something wrong with one of a mapping's keys, or what stands behind it."""
        return _at(self.keys[name], text, key)


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
    """The text of a file's bytes, or why it is none: UTF-8, or with its byte order mark UTF-16, as Notepad has it."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        text = data.decode("utf-16", "replace")
        odd = "\0" in text or "\ufffd" in text
        return (
            ("", [Problem(0, 0, "this file is UTF-16, and broken; save it as UTF-8")])
            if odd
            else (text, [])
        )
    data = data.removeprefix(codecs.BOM_UTF8)
    if b"\0" in data:
        return "", [Problem(0, 0, "this is a binary file; write a text file in UTF-8")]
    try:
        return data.decode("utf-8"), []
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return "", [
            Problem(line, 0, f"byte 0x{data[error.start]:02x} is not UTF-8; save the file as UTF-8")
        ]


def parse(text: str) -> tuple[Node | None, list[Problem]]:
    """Build the one document of a YAML text, refusing what only attackers and accidents write.

    Returns:
        The root (None when the document is empty or broken) and all problems. Anchors, aliases, tags,
        duplicate keys, a second document, and more than ``limits.YAML_DEPTH`` levels or
        ``limits.YAML_NODES`` values are problems; nothing is built beyond a limit.
    """
    root = _compose(text)
    if root is not None:
        return root, []
    problems: list[Problem] = []
    try:
        root = _build(_events(text), problems)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        said = " ".join(part for part in (error.context, error.problem) if part)
        advice = next(
            (what for sign, what in _ADVICE.items() if sign in said),
            "check the indentation and quotes",
        )
        line, column = (mark.line + 1, mark.column + 1) if mark else (0, 0)
        problems.append(Problem(line, column, f"this is not YAML ({said}); {advice}"))
        root = None
    except yaml.YAMLError as error:
        position = getattr(error, "position", 0)
        line = text.count("\n", 0, position) + 1
        problems.append(Problem(line, 0, "a control character stands in the text; remove it"))
        root = None
    return root, problems


def _compose(text: str) -> Node | None:
    """The root of a text that has nothing to find fault with, in half the time; None where ``_build`` must look."""
    # Anchor, alias, tag.
    if len(text) > _COMPOSED_CHARS or "&" in text or "*" in text or "!" in text:
        return None
    if sum(map(text.count, _LEVELS)) > _COMPOSED_LEVELS:
        return None
    try:
        composer = _Composer(text)  # PyYAML's own parser looks at every sign already here
        root = composer.get_single_node()
        composer.dispose()
        return _plain(root, limits.YAML_DEPTH) if root is not None else None
    except (yaml.YAMLError, _Odd):
        return None


class _Odd(Exception):
    """Something in a composed text is a problem."""


def _plain(node: Any, depth: int) -> Node:
    """A composed node as ours.

    Raises:
        _Odd: It has too many levels, or a mapping a key twice or one that is no word.
    """
    value = node.value
    if type(value) is str:
        return Node(value if node.style or value not in ("", "~") else None, node.start_mark)
    if not depth:
        raise _Odd
    if type(node) is yaml.SequenceNode:
        return Node([_plain(entry, depth - 1) for entry in value], node.start_mark)
    named, places = dict[str, Node](), dict[str, Any]()
    for key, inner in value:
        name = key.value
        if type(name) is not str or name in ("", "~"):
            raise _Odd
        named[name], places[name] = _plain(inner, depth - 1), key.start_mark
    if len(named) < len(value):
        raise _Odd
    return Node(named, node.start_mark, places)


class _TooMuch(Exception):
    """A limit was passed; the problem is already noted."""


def _events(text: str) -> Iterator[yaml.Event]:
    """Like ``yaml.parse``, which looks at every event twice."""
    loader = _PARSER(text)
    try:
        while event := loader.get_event():
            yield event
    finally:
        loader.dispose()


def _build(events: Iterator[yaml.Event], problems: list[Problem]) -> Node | None:
    """Stack machine over parser events: no recursion, so no depth can crash it."""
    root: Node | None = None
    stack: list[tuple[Node, tuple[str, Any] | None]] = []  # container, and its pending key
    documents = nodes = 0
    try:
        for event in events:
            if not isinstance(event, yaml.NodeEvent):
                if isinstance(event, yaml.CollectionEndEvent):
                    stack.pop()
                elif isinstance(event, yaml.DocumentStartEvent):
                    documents += 1
                    if documents > 1:
                        _refuse(
                            problems,
                            event,
                            "a second document starts here; keep one, and remove the line ---",
                        )
                continue
            nodes += 1
            if nodes > limits.YAML_NODES:
                _refuse(
                    problems, event, f"more than {limits.YAML_NODES} values; answer in fewer words"
                )
            node = _node(event, problems)
            root = root or node
            if stack:
                stack[-1] = _place(stack[-1], node, event, problems)
            if isinstance(event, yaml.CollectionStartEvent):
                if len(stack) >= limits.YAML_DEPTH:
                    _refuse(
                        problems,
                        event,
                        f"more than {limits.YAML_DEPTH} levels of nesting; write it flat",
                    )
                stack.append((node, None))
    except _TooMuch:
        return None
    return root


def _refuse(problems: list[Problem], event: Any, text: str) -> None:
    problems.append(_at(event.start_mark, text))
    raise _TooMuch


def _node(event: Any, problems: list[Problem]) -> Node:
    place = event.start_mark
    value: Value
    if isinstance(event, yaml.AliasEvent):
        problem = f"*{_short(event.anchor)} refers to another place; write the value itself"
        problems.append(_at(place, problem))
        return Node(None, place)
    if event.anchor:
        problems.append(_at(place, f"&{_short(event.anchor)} names a value for reuse; remove it"))
    if event.tag and event.tag != "!":
        problems.append(_at(place, f"the tag {_short(event.tag)} has no meaning here; remove it"))
    if isinstance(event, yaml.SequenceStartEvent):
        value = []
    elif isinstance(event, yaml.MappingStartEvent):
        value = {}
    elif len(event.value) > limits.SCALAR_CHARS:
        problem = f"a value of more than {limits.SCALAR_CHARS:,} characters; shorten it"
        problems.append(_at(place, problem))
        value = None
    else:
        value = None if event.value in ("", "~") and not event.style else event.value
    return Node(value, place)


def _short(text: str | None) -> str:
    return (text or "")[: limits.SHOWN_CHARS]


def _place(
    top: tuple[Node, tuple[str, Any] | None],
    node: Node,
    event: yaml.NodeEvent,
    problems: list[Problem],
) -> tuple[Node, tuple[str, Any] | None]:
    """Put a value into the container above it; in a mapping every other value is a key."""
    parent, key = top
    if isinstance(parent.value, list):
        parent.value.append(node)
        return top
    assert isinstance(parent.value, dict)
    if key is None:
        if not isinstance(event, yaml.ScalarEvent):
            problems.append(node.problem("a key must be one word"))
        name = node.value if isinstance(node.value, str) else ""
        return parent, (name, node.place)
    name, place = key
    if name in parent.value:
        problem = f"{_short(name)!r} stands here again (first on line {parent.keys[name].line + 1}); keep one"
        problems.append(_at(place, problem))
    else:
        parent.value[name] = node
        parent.keys[name] = place
    return parent, None
