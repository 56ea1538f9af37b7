"""`prepares` of lab.yaml: what is wrong with it, and facts that are asked for in the place that it makes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import PurePosixPath
from shlex import quote
from typing import Any, get_type_hints

import msgspec

from labproof.graders.facts.system import failure
from labproof.graders.model import Absent, Evidence, Missing, Output, Preparation, Probe, Source
from labproof.graders.specs.shape import PreparesSpec

MARK = ".labproof-begun"  # in each folder that was made, and at the root of a container: whose, when, on which boot


def network_of(lab: str) -> str:
    """What the network namespace that a lab prepares is called."""
    return f"labproof-{lab}"


def container_of(lab: str) -> str:
    """What the container that a lab prepares is called."""
    return f"labproof-{lab}"


def preparation(spec: PreparesSpec | None) -> Preparation | None:
    """The same as a lab has it."""
    if spec is None:
        return None
    return Preparation(tuple(spec.folders), spec.begin, spec.end, spec.network, spec.container)


def problems_of(spec: PreparesSpec) -> Iterator[tuple[str, str]]:
    """What contradicts itself: the key, and why."""
    for at, folder in enumerate(spec.folders):
        parts = PurePosixPath(folder).parts
        if not (folder.startswith("/") and len(parts) > 2 and ".." not in parts):
            problem = f"expected an absolute path of two names or more, such as '/srv/mend', found {folder!r}"
            yield f"folders[{at}]", problem
        elif any(PurePosixPath(folder).is_relative_to(other) for other in spec.folders[:at]):
            yield (
                f"folders[{at}]",
                f"{folder!r} lies in another one that is named before it; leave it out",
            )
    if not spec.folders and not spec.container:
        yield "folders", "is empty; nothing outside of a folder or a container is ever prepared"
    if spec.container:
        for name in ("folders", "network", "end"):
            if getattr(spec, name):
                yield (
                    name,
                    "stands beside a container, which has all of that inside and goes with it; leave it out",
                )


def prepared(source: Source, lab: str, called: str, spec: PreparesSpec | None) -> Source:
    """The same source, asked in the lab's place; where that was not begun, nothing of it can have been done.

    Args:
        called: What our commands are given for the lab from here; what reports say is the same everywhere.
    """
    if spec is None:
        return source
    within = f"container:{container_of(lab)}" if spec.container else ""
    inner = within or (f"network:{network_of(lab)}" if spec.network else "")
    key = f"{lab}_place"
    folder = "" if spec.container else str(spec.folders[0]) if spec.folders else ""
    probes = (msgspec.structs.replace(probe, within=inner) for probe in source.probes)

    def parse(evidence: Evidence) -> Any:
        return _not_begun(lab, called, evidence.outputs.get(key)) or source.parse(evidence)

    parse.__annotations__["return"] = get_type_hints(source.parse)["return"]
    begun = Probe(key, _mark_script(folder, network_of(lab) if spec.network else ""), within=within)
    return msgspec.structs.replace(source, parse=parse, probes=(begun, *probes))


def _mark_script(folder: str, network: str) -> str:
    """Prints the mark; ends with 1 where there is none, or no network, and with a reason where nobody can tell."""
    place, mark = quote(folder or "/"), quote(f"{folder}/{MARK}")
    closed = f"[ -e {place} ] && ! [ -x {place} ] && {{ echo 'the folder {folder} is closed' >&2; exit 13; }}"
    lacking = f"[ -e /run/netns/{network} ] || exit 1; " if network else ""
    return f"{lacking}[ -e {mark} ] && exec cat {mark}; {closed}; exit 1"


def _not_begun(lab: str, called: str, output: Output | None) -> Missing | None:
    """Why nothing can be there yet, or nobody can tell; None where it is begun, or where that was not looked at."""
    if output is None:
        return None
    if output.status is None:
        reason, _, remedy = output.stderr.partition("\n")
        return Missing(reason, remedy)
    if output.status == 0:
        try:
            if json.loads(output.stdout)["progress"] == "begun":
                return None
        except (ValueError, KeyError, TypeError):
            pass
    elif output.status != 1 or output.stderr:
        return Missing(f"whether {lab} is begun cannot be seen here ({failure(output)})")
    return Absent(
        f"{lab} is not begun on this machine",
        f"begin it with `labproof begin {lab}`, and do what it asks",
        command=f"labproof begin {called}",
    )
