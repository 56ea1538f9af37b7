"""Evidence -> Facts. One file for each source that any lab may use; courses and labs bring their own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Any, get_args, get_type_hints

import msgspec

from labproof.graders.facts import apart, containers, receipts, system, tools
from labproof.graders.model import Evidence, Facts, Lab, Missing, Probe, Source

SOURCES: Mapping[str, Source] = {
    "containers": Source(containers.parse, noise=apart.noise),
    "system": Source(system.parse, system.PROBES),
    "tools": tools.source(),
}


def known_sources(labs: Iterable[Lab]) -> Mapping[str, Source]:
    """Every source that these labs may read: any lab's, their course's, and each lab's own under the lab's id."""
    known = dict(SOURCES)
    required = dict[str, None]()
    for lab in labs:
        known.update(lab.course.sources)
        required.update(dict.fromkeys(lab.tools))
        if lab.facts:
            known[lab.id] = lab.facts
        if lab.state:
            known[f"{lab.id}_state"] = lab.state
        known.update(
            (receipts.moment(lab.id, name), source) for name, source in lab.moments.items()
        )
    known["tools"] = tools.source(tuple(required))
    return known


def examined_sources(known: Mapping[str, Source]) -> frozenset[str]:
    """Those that `labproof doctor` tells of."""
    return frozenset(name for name, source in known.items() if source.doctor)


def fact_types(source: Source) -> dict[str, Any]:
    """What a truth may name behind the source: the fields of what its parser returns, with their types."""
    return _fields_of(source.parse)


@lru_cache(maxsize=64)
def _fields_of(parse: Callable[[Evidence], object]) -> dict[str, Any]:
    returned = get_type_hints(parse)["return"]
    types = [part for part in get_args(returned) or (returned,) if part is not Missing]
    return {name: hint for part in types for name, hint in get_type_hints(part).items()}


def probes_of(names: Iterable[str], known: Mapping[str, Source] = SOURCES) -> tuple[Probe, ...]:
    """What a host must be asked for these sources; ``system`` always."""
    return tuple(probe for name in sorted({*names, "system"}) for probe in known[name].probes)


def parse_facts(
    evidence: Evidence,
    names: Iterable[str],
    source: str = "recorded",
    known: Mapping[str, Source] = SOURCES,
) -> Facts:
    """Typed facts of these sources; a parser that fails costs its own part only."""
    parts: dict[str, Any] = {}
    for name in sorted({*names, "system"}):
        try:
            parts[name] = _part(known[name], evidence)
        except Exception as error:
            # A ValueError is a parser's own word; anything else its break.
            said = str(error) if type(error) is ValueError else f"{type(error).__name__}: {error}"
            parts[name] = Missing(
                f"the {name} evidence could not be parsed ({said})",
                "record it again" if source == "recorded" else "",
                fault=source
                == "live",  # recorded evidence may have been changed by whoever recorded it
                damaged=True,
            )
    return Facts(parts, source=source, boot_id=evidence.boot_id, origin=evidence.origin)


def _part(source: Source, evidence: Evidence) -> Any:
    part = source.parse(evidence)
    if not isinstance(part, msgspec.Struct):
        raise TypeError(f"parse gave {type(part).__name__} where a struct belongs")
    return part


def missing_facts(names: Iterable[str], why: Missing) -> Facts:
    """Facts of a machine that could not be asked at all."""
    return Facts(dict.fromkeys([*names, "system"], why), source="none")
