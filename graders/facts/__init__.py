"""Evidence -> Facts. One file for each source; all of them stand in ``SOURCES``."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, get_args, get_type_hints

import msgspec

from labproof.graders.collect import Probe
from labproof.graders.facts import containers, kernel, modules, system, tools, traces
from labproof.graders.model import Evidence, Facts, Missing


class Source(msgspec.Struct, frozen=True):
    """One part of Facts: what to ask a host for it, and how its evidence is parsed.

    A source without probes is observed by other means than a host's shell, such as the Docker SDK.

    Args:
        files: What a learner may save as evidence: evidence key -> path below the answers folder. Its text is the
            stdout of an Output whose ``run`` is that path and whose status is 0.
        redact: ``(content, salt) -> content`` for those files.
    """

    parse: Callable[[Evidence], Any]
    probes: tuple[Probe, ...] = ()
    files: Mapping[str, str] = msgspec.field(default_factory=dict)
    redact: Callable[[str, str], str] | None = None


SOURCES: dict[str, Source] = {
    "containers": Source(containers.parse),
    "kernel": Source(kernel.parse, kernel.PROBES),
    "modules": Source(modules.parse, modules.PROBES),
    "system": Source(system.parse, system.PROBES),
    "tools": Source(tools.parse, tools.PROBES),
    "traces": Source(traces.parse, traces.PROBES, files=traces.FILES, redact=traces.redact_saved),
}


def fact_names(source: str) -> tuple[str, ...]:
    """What a truth may name behind the source: the fields of what its parser returns."""
    returned = get_type_hints(SOURCES[source].parse)["return"]
    types = get_args(returned) or (returned,)
    return tuple(name for part in types if part is not Missing for name in part.__struct_fields__)


def probes_of(sources: Iterable[str]) -> tuple[Probe, ...]:
    """What a host must be asked for these sources; ``system`` always."""
    return tuple(probe for name in sorted({*sources, "system"}) for probe in SOURCES[name].probes)


def parse_facts(evidence: Evidence, sources: Iterable[str], source: str = "recorded") -> Facts:
    """Typed facts of these sources; a parser that fails costs its own part only."""
    parts: dict[str, Any] = {}
    for name in sorted({*sources, "system"}):
        try:
            parts[name] = SOURCES[name].parse(evidence)
        except Exception as error:
            parts[name] = Missing(
                f"the {name} evidence could not be parsed ({type(error).__name__}: {error})",
                "record it again" if source == "recorded" else "",
                fault=source == "live",  # recorded evidence may have been changed by whoever recorded it
            )
    return Facts(parts, source=source, boot_id=evidence.boot_id, origin=evidence.origin)


def missing_facts(sources: Iterable[str], why: Missing, source: str = "none") -> Facts:
    """Facts of a machine that could not be asked at all."""
    return Facts(dict.fromkeys([*sources, "system"], why), source=source)
