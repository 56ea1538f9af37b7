"""An answer file taken apart, however it was read: what stands behind each question, and what to say about it."""

from __future__ import annotations

from typing import NamedTuple

from labproof.graders.yaml_text import Node, Problem

SECTIONS = ("student", "answers", "started")


class Content(NamedTuple):
    """What stands behind a question or a section's name.

    Args:
        line: Of the name, counted from 1.
        advice: How to write it, where YAML reads it otherwise than it was meant.
        column: Where what is written begins, counted from 1, where that is known.
        lost: It cannot be read with certainty, and ``advice`` says why.
    """

    node: Node
    line: int
    advice: str = ""
    lost: bool = False
    column: int = 1


class Outline(NamedTuple):
    """A file's parts by their names, and of the file as a whole what cannot be read and what was read all the same."""

    answers: dict[str, Content]
    sections: dict[str, Content]
    problems: list[Problem]
    remarks: list[Problem]


def plain(node: Node) -> object:
    """What a value holds, without its places: two that were written the same are equal."""
    value = node.value
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [plain(inner) for inner in value]
    return value.strip() if value else None
