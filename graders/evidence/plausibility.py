"""Whether evidence agrees with itself. A contradiction is a pointer for a person, never a mark."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from labproof.graders import limits
from labproof.graders.evidence.times import recorded_time, time_of
from labproof.graders.facts.apart import disagreements
from labproof.graders.facts.containers import Containers
from labproof.graders.facts.system import System, text, trusted_boot_id
from labproof.graders.messages import shown
from labproof.graders.model import Evidence, Facts, Lab, Missing, Source, extras_of
from labproof.graders.version import UNKNOWN_VERSION, harness_version

_VERSION = re.compile(r"v?(\d{1,6}(?:\.\d{1,6}){0,3})", re.ASCII)


def contradictions(
    evidence: Evidence, facts: Facts, known: Mapping[str, Source], started: str = ""
) -> list[str]:
    """What in this evidence cannot all be true.

    Args:
        facts: Parsed from it.
        known: Every source that the labs may read, each with an eye of its own for what does not fit.
        started: When the answer files were laid, as they tell (UTC, ISO 8601); empty where they do not.
    """
    return [
        *(
            contradiction
            for name, source in sorted(known.items())
            for contradiction in _of_source(name, source, evidence)
        ),
        *_versions(evidence),
        *_boots(evidence),
        *_times(evidence, started),
        *_containers(facts),
        *disagreements(facts),
        *_facts(facts),
    ]


def other_course(evidence: Evidence, labs: Iterable[Lab]) -> Iterator[str]:
    """Evidence that was recorded for another course, or another version of it, than the labs that are graded."""
    graded = next((str(lab.course) for lab in labs), "")
    if evidence.course and evidence.course != graded:
        here = f"{shown(graded)} is graded" if graded else "labs of no course are graded"
        yield f"the evidence was recorded for {shown(evidence.course)}, and {here}"


def _said(evidence: Evidence, key: str) -> str:
    value = text(evidence, key)
    return value if isinstance(value, str) else ""


def _of_source(name: str, source: Source, evidence: Evidence) -> Iterator[str]:
    if source.contradictions is None:
        return
    try:
        yield from source.contradictions(evidence)
    except Exception as error:  # a course's own code, on what anybody may have written
        yield f"whether the {name} evidence fits could not be looked at ({type(error).__name__}: {error})"


def _versions(evidence: Evidence) -> Iterator[str]:
    """Older ones than here are nothing odd, and a clone that was never installed has none."""
    ours, theirs = _version(harness_version()), _version(evidence.harness[: limits.VERSION_CHARS])
    if evidence.harness and not theirs and evidence.harness != UNKNOWN_VERSION:
        yield f"harness is no version of labproof: {shown(evidence.harness)}"
    elif ours and theirs > ours:
        yield f"harness is {shown(evidence.harness)}, which is later than the one that grades, {harness_version()}"


@lru_cache(maxsize=64)
def _version(written: str) -> tuple[int, ...]:
    """Empty where it is none."""
    found = _VERSION.match(written)
    return tuple(map(int, found.group(1).split("."))) if found else ()


def _boots(evidence: Evidence) -> Iterator[str]:
    """A missing id is no forgery (gVisor has none), and neither is one in a container that an engine explains."""
    seen = _said(evidence, "system.boot_id")
    if seen and evidence.boot_id and seen != evidence.boot_id:
        yield "boot_id is not the one that system.boot_id shows"
    for name, value in (("boot_id", evidence.boot_id), ("system.boot_id", seen)):
        if value and isinstance(trusted_boot_id(value, ()), Missing):
            yield f"{name} is no boot id: {shown(value)}"


def _times(evidence: Evidence, started: str) -> Iterator[str]:
    recorded = recorded_time(evidence)
    if recorded is None:
        yield f"recorded_at is no time: {shown(evidence.recorded_at)}"
    elif started:
        laid = time_of(started)
        if laid is not None and laid > recorded:
            yield f"the answer files were laid ({started}) after the evidence was recorded ({evidence.recorded_at})"
    if any(output.seconds < 0 for output in evidence.outputs.values()):
        yield "a command is said to have taken less than no time"


def _containers(facts: Facts) -> Iterator[str]:
    """Namespaces are started on this very kernel; an engine may be elsewhere, and then its ids may differ."""
    part, machine = facts.parts.get("containers"), facts.parts.get("system")
    if not isinstance(part, Containers) or not isinstance(machine, System):
        return
    own = machine.boot_id if isinstance(machine.boot_id, str) else ""
    here = [name for name, boot_id in part.boot_ids.items() if own and boot_id == own]
    for name, version in part.versions.items():
        release = part.releases[name]
        if not isinstance(release, str):
            continue
        if isinstance(version, str) and release not in version.split():
            yield f"/proc/version in {shown(name)} does not name the release {shown(release)} that uname prints there"
        if name in here and isinstance(machine.release, str) and release != machine.release:
            yield f"{shown(name)} shows this machine's boot id, and the release {shown(release)}"
    host = part.host_release
    if (
        here
        and isinstance(host, str)
        and isinstance(machine.release, str)
        and host != machine.release
    ):
        difference = f"the engine says its kernel is {shown(host)}"
        yield f"the containers show this machine's boot id, and {difference}"
    if part.runner == "namespaces" and isinstance(machine.boot_id, str):
        for name, boot_id in part.boot_ids.items():
            if isinstance(boot_id, str) and boot_id != machine.boot_id:
                yield f"{shown(name)} was started on this machine's own kernel, and shows another boot id"


def _facts(facts: Facts) -> Iterator[str]:
    """What the parsers found that does not fit, such as a trace whose total is not the sum of its calls."""
    for _, part in sorted(facts.parts.items()):
        if isinstance(part, Missing) and part.damaged:
            yield part.reason
        yield from extras_of(part).unsound
