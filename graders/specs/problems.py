"""What is wrong with a spec, told where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterable

from labproof.graders.messages import near
from labproof.graders.yaml_text import Node

SNAKE_CASE = re.compile(r"[a-z][a-z0-9_]*")  # as ids are, and names of Python's


class SpecError(Exception):
    """A lab that cannot be graded with; ``problems`` are whole messages."""

    def __init__(self, problems: Iterable[str]) -> None:
        """Keep every problem; the exception's text is one a line."""
        self.problems = tuple(problems)
        super().__init__("\n".join(self.problems))


def child_at(node: Node, key: str | int) -> Node:
    """The child, or the node itself where there is none: a problem is told as near as can be."""
    if isinstance(node.value, dict) and isinstance(key, str):
        return node.value.get(key, node)
    if isinstance(node.value, list) and isinstance(key, int):
        return node.value[key]
    return node


def meant(name: str, known: Iterable[str]) -> str:
    """The end of a sentence that names what may have been meant; empty where nothing is near."""
    close = near(name, known)
    return f"; did you mean {close!r}?" if close else ""
