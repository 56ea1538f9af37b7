"""A spec's YAML file, opened: its nodes with their places, or why there are none."""

from __future__ import annotations

from pathlib import Path

from labproof.graders import yaml_text
from labproof.graders.specs.problems import SpecError
from labproof.graders.yaml_text import Node


def open_document(path: Path, wanted: str) -> tuple[Node, list[yaml_text.Problem]]:
    """The file's one document, and what is odd about it.

    Args:
        wanted: What ought to be there, for messages.
    Raises:
        SpecError: There is nothing to read.
    """
    name = shown_path(path)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise SpecError([f"{name}: cannot be read ({error.strerror}); {wanted}"]) from None
    text, problems = yaml_text.decode(data)
    root = None
    if not problems:
        root, problems = yaml_text.parse(text)
    if root is None:
        lines = [problem.at(name, column=True) for problem in problems]
        raise SpecError(lines or [f"{name}: is empty; see labs/README.md for its keys"])
    return root, problems


def shown_path(path: Path) -> str:
    """The path as a reader would type it from here."""
    absolute = Path(path).absolute()
    here = Path.cwd()
    return str(absolute.relative_to(here)) if absolute.is_relative_to(here) else str(absolute)
