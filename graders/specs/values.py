"""`values` of lab.yaml: what each learner has of their own, put where `{{name}}` stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path

import msgspec

from labproof.graders.model import Draw
from labproof.graders.specs.problems import SNAKE_CASE, meant
from labproof.graders.specs.shape import DrawSpec, read_node
from labproof.graders.yaml_text import Node, Problem

KEY = "values"
_PLACE = re.compile(rf"\{{\{{ *({SNAKE_CASE.pattern}) *\}}\}}")
_FEWEST = 2
_MOST = 10**9
# What reports, answer files and evidence name is called the same for everybody.
_NAMES = ("id", "kind", "met_by", "needs")
# What people read; where nobody knows whose values are meant, their names stay there.
_READ = ("title", "objective", "about", "steps", "after", "prompt", "hint")
_NAMED = ("facts", "checks", "sample")


def read_draws(root: Node, folder: Path, problems: list[Problem]) -> dict[str, Draw]:
    """What a lab draws, by name; empty where it draws nothing.

    Args:
        folder: The lab's; its key and its Python may name values as well.
    """
    node = root.value.get(KEY) if isinstance(root.value, dict) else None
    if node is None or node.value is None:
        return {}
    specs = read_node(node, dict[str, DrawSpec], KEY, problems)
    if not isinstance(specs, dict) or not isinstance(node.value, dict):
        return {}
    draws = {}
    for name, spec in specs.items():
        wrong = [
            node.value[name].problem(problem, f"{KEY}.{name}")
            for problem in _draw_problems(name, spec)
        ]
        problems += wrong
        if not wrong:
            draws[name] = Draw(spec.least or 0, spec.most or 0, tuple(spec.one_of))
    problems += unknown_names(root, specs)
    problems += _unused(root, folder, specs)
    problems += _named_otherwise(root)
    return draws


def _draw_problems(name: str, spec: DrawSpec) -> Iterator[str]:
    if not SNAKE_CASE.fullmatch(name):
        yield "is not snake_case"
    if spec.one_of and (spec.least is not None or spec.most is not None):
        yield "is drawn from one_of or from least to most, not from both"
    elif not spec.one_of and (spec.least is None or spec.most is None):
        yield "expected {least: 20000, most: 29999} or {one_of: [alpha, beta]}"
    elif spec.one_of and len(set(spec.one_of)) != len(spec.one_of):
        yield "one_of names one of them twice"
    elif len(spec.one_of) == 1 or (not spec.one_of and not _FEWEST <= _size(spec) <= _MOST):
        yield f"has {_size(spec)} values to draw from; expected {_FEWEST} to {_MOST:,}"
    if any(not text.strip() or "\n" in text for text in spec.one_of):
        yield "one_of has an entry that is no line of text"


def _size(spec: DrawSpec) -> int:
    return len(spec.one_of) or max(0, (spec.most or 0) - (spec.least or 0) + 1)


def unknown_names(root: Node, known: Collection[str]) -> Iterator[Problem]:
    """Names in a document that nobody draws."""
    for text, node in _texts(root):
        for name in _PLACE.findall(text):
            if name not in known:
                yield node.problem(f"{{{{{name}}}}}: no value is called so{meant(name, known)}")


def _unused(root: Node, folder: Path, known: Collection[str]) -> Iterator[Problem]:
    """Values that stand nowhere."""
    used = {name for text, _ in _texts(root) for name in _PLACE.findall(text)}
    beside = [*folder.glob("*.py"), *folder.glob("*.key.yaml")] if set(known) - used else []
    texts = [path.read_text(encoding="utf-8", errors="replace") for path in beside]
    for name in known:
        if name not in used and not any(name in text for text in texts):
            problem = f"stands nowhere; write {{{{{name}}}}} where it belongs"
            yield _child(root, KEY, name).problem(problem, f"{KEY}.{name}")


def _texts(node: Node) -> Iterator[tuple[str, Node]]:
    """Every key and every text, each with the node it belongs to."""
    if isinstance(node.value, dict):
        for key, inner in node.value.items():
            yield key, inner
            yield from _texts(inner)
    elif isinstance(node.value, list):
        for inner in node.value:
            yield from _texts(inner)
    elif isinstance(node.value, str):
        yield node.value, node


def _named_otherwise(root: Node) -> Iterator[Problem]:
    """What would be called differently from learner to learner."""
    for key, inner in _below(root):
        if key in _NAMES:
            for text, node in _texts(inner):
                if _PLACE.search(text):
                    yield node.problem(
                        "is the same for every learner, so it can hold no {{value}}", key
                    )
    for part in _NAMED:
        section = _child(root, part)
        if isinstance(section.value, dict):
            for name, inner in section.value.items():
                if _PLACE.search(name):
                    yield inner.problem("a name is the same for every learner", f"{part}.{name}")
    state = _child(root, "state").value
    for sort, things in state.items() if isinstance(state, dict) else ():
        for name, inner in things.value.items() if isinstance(things.value, dict) else ():
            own = inner.value if isinstance(inner.value, dict) else {}
            if _PLACE.search(name) and "id" not in own:
                remedy = "give it an id: what it is called differs from learner to learner"
                yield things.key_problem(name, f"state.{sort}.{name}: {remedy}")


def _below(node: Node) -> Iterator[tuple[str, Node]]:
    inside = node.value.items() if isinstance(node.value, dict) else ()
    for key, inner in inside:
        yield key, inner
        yield from _below(inner)
    for inner in node.value if isinstance(node.value, list) else ():
        yield from _below(inner)


def _child(node: Node, *keys: str) -> Node:
    for key in keys:
        node = node.value.get(key, Node(None, node.place)) if isinstance(node.value, dict) else node
    return node


def filler(values: Mapping[str, str], read_by_people: bool) -> Callable[[Node], Node]:
    """What puts values into a document; ``values`` itself stays as it is.

    Args:
        read_by_people: Whether also into texts that people read, since the values are somebody's.
    """
    kept = (KEY,) if read_by_people else (KEY, *_READ)

    def fill(text: str) -> str:
        return _PLACE.sub(lambda found: values.get(found[1], found[0]), text)

    def filled(node: Node) -> Node:
        value = node.value
        if isinstance(value, str):
            return msgspec.structs.replace(node, value=fill(value)) if "{{" in value else node
        if isinstance(value, list):
            return msgspec.structs.replace(node, value=[filled(inner) for inner in value])
        if isinstance(value, dict):
            inside = {
                fill(key): inner if key in kept else filled(inner) for key, inner in value.items()
            }
            return Node(inside, node.place, {fill(key): place for key, place in node.keys.items()})
        return node

    return filled if values else lambda node: node
