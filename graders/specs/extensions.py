"""What a lab brings beside its spec: facts of its own, and kinds of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, get_type_hints

import msgspec

from labproof.graders.facts.system import text
from labproof.graders.model import Evidence, Kind, Missing, Probe, Source
from labproof.graders.specs.document import shown_path
from labproof.graders.specs.modules import load_module

FACT_TYPES = ("text", "number")
SLOWEST_S = 30  # what a lab may allow one of its probes


class FactSpec(msgspec.Struct, forbid_unknown_fields=True):
    """One thing to ask the machine: a shell command, and whether it prints text or a whole number."""

    run: str
    type: str = "text"
    limit_seconds: int = 5


def own_kinds(folder: Path, shared: Mapping[str, Kind]) -> tuple[Mapping[str, Kind], list[str]]:
    """What ``kinds.py`` beside the spec defines as ``KINDS``, and every problem as a whole message."""
    path = folder / "kinds.py"
    name = shown_path(path)
    if not path.is_file():
        return {}, []
    try:
        found = load_module(path).KINDS
    except (Exception, SystemExit) as error:
        return {}, [
            f"{name}: cannot be loaded ({type(error).__name__}: {error}); it defines KINDS, a name to a Kind"
        ]
    if not isinstance(found, Mapping):
        return {}, [f"{name}: KINDS is a {type(found).__name__}; it is a mapping, a name to a Kind"]
    kinds = dict(found)
    wrong = [kind for kind, value in kinds.items() if not isinstance(value, Kind)]
    taken = [kind for kind in kinds if kind in shared]
    problems = [f"{name}: KINDS[{kind!r}] is no Kind; see labproof.labs.Kind" for kind in wrong]
    problems += [
        f"{name}: KINDS[{kind!r}] is the name of a kind that every lab has; choose another"
        for kind in taken
    ]
    return {} if problems else kinds, problems


def own_facts(
    lab: str, specs: Mapping[str, FactSpec], folder: Path
) -> tuple[Source | None, list[str]]:
    """The source that a lab's ``facts`` declare, and every problem as a whole message.

    What they print becomes facts of the same names, unless ``facts.py`` beside the spec has a ``parse(evidence)``
    that makes a struct of it.
    """
    path = folder / "facts.py"
    name = shown_path(path)
    if not specs:
        return None, [
            f"{name}: lab.yaml declares no facts, so nothing would be parsed"
        ] if path.is_file() else []
    probes = tuple(
        Probe(f"{lab}.{key}", spec.run, limit_s=spec.limit_seconds) for key, spec in specs.items()
    )
    parse = _declared(lab, specs)
    if path.is_file():
        try:
            own = getattr(load_module(path), "parse", None)
            returned = get_type_hints(own).get("return") if own else None
        except (Exception, SystemExit) as error:
            wanted = "it defines parse(evidence) and says which struct that returns"
            return None, [f"{name}: cannot be loaded ({type(error).__name__}: {error}); {wanted}"]
        if own is None:
            return None, [
                f"{name}: has no parse(evidence); it defines one that says which struct it returns"
            ]
        if not (isinstance(returned, type) and issubclass(returned, msgspec.Struct)):
            return None, [
                f"{name}: parse must say that it returns a msgspec.Struct, whose fields are the facts"
            ]
        parse = own
    return Source(parse, probes), []


def _declared(lab: str, specs: Mapping[str, FactSpec]) -> Callable[[Evidence], Any]:
    """A parser that reads each fact as its spec says."""
    types: dict[str, Any] = {
        key: (int if spec.type == "number" else str) | Missing for key, spec in specs.items()
    }
    struct = msgspec.defstruct(lab, list(types.items()), frozen=True)

    def parse(evidence: Evidence) -> Any:
        read = {"number": _number, "text": text}
        return struct(
            **{key: read[spec.type](evidence, f"{lab}.{key}") for key, spec in specs.items()}
        )

    parse.__annotations__["return"] = struct
    return parse


def _number(evidence: Evidence, key: str) -> int | Missing:
    printed = text(evidence, key)
    if isinstance(printed, Missing):
        return printed
    if printed.isdecimal() and len(printed) < 20:
        return int(printed)
    return Missing(
        f"`{evidence.outputs[key].run}` printed {printed[:40]!r}, which is no whole number"
    )
