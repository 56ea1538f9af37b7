"""What docs/architecture.md names is there; what only makes things faster is the first to be moved or to go."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache

import pytest

from tests.conftest import ROOT

_SHELL_FUNCTION = re.compile(r"^(\w+)\(\) \{$", re.MULTILINE)
PAGE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
TABLE = PAGE.partition("## What exists only for speed")[2].partition("\n## ")[0]
NAMED = sorted(
    {
        name
        for row in TABLE.splitlines()
        if row.startswith("| ")
        for name in re.findall(r"`([^`]+)`", row)
        if " " not in name  # a command
    }
)


def test_the_table_is_read():
    assert {"yaml_text.py", "kinds/words/", "lru_cache", "Record.line"} <= {*NAMED}
    assert is_there("graders/files.py")
    assert not any(map(is_there, ["yaml_txt.py", "kinds/words.py", "Record.lines", "gc.thaw"]))


@pytest.mark.parametrize("name", NAMED)
def test_what_exists_for_speed_exists(name):
    assert is_there(name)


def is_there(name: str) -> bool:
    """A file or a folder as the page names it, from the repository's root on or from graders/; else a name of code."""
    if "/" in name or name.endswith(".py"):
        return any((root / name).exists() for root in (ROOT, ROOT / "graders"))
    return name in named_in_code()


@cache
def named_in_code() -> frozenset[str]:
    """What is defined, imported or looked up by its name; no local variable, whose name is anything's."""
    code = (
        path for room in ("graders", "fixtures", "labs") for path in (ROOT / room).rglob("*.py")
    )
    trees = (ast.parse(path.read_text(encoding="utf-8")) for path in code)
    return frozenset(name for tree in trees for node in ast.walk(tree) for name in names_of(node))


def names_of(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        yield node.name
    if isinstance(node, ast.ClassDef):
        fields = [part.target for part in node.body if isinstance(part, ast.AnnAssign)]
        yield from (name for field in fields for name in dotted(node.name, field))
    if isinstance(node, ast.ImportFrom):
        yield from (alias.name for alias in node.names)
    if isinstance(node, ast.Attribute):
        yield ast.unparse(node)
    if isinstance(node, ast.Call) and ast.unparse(node.func) == "getattr":
        yield from (one.value for one in node.args if isinstance(one, ast.Constant))
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield from _SHELL_FUNCTION.findall(node.value)


def dotted(owner: str, field: ast.expr) -> tuple[str, str]:
    return ast.unparse(field), f"{owner}.{ast.unparse(field)}"
