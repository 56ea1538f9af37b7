"""What an engine keeps apart, and what it cannot: processes and namespaces are each container's own, the kernel is one."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator

from labproof.graders.facts.container_engine import ENGINE, engine_record
from labproof.graders.facts.containers import Containers
from labproof.graders.facts.system import System
from labproof.graders.messages import shown
from labproof.graders.model import Evidence, Facts

_OWN = ("mnt", "pid")  # namespaces that engines give each container, unless they are asked not to
_LOOKS = "containers."
# Its word comes first, as that is what can be looked for at once, and then that a line begins with it.
_BOOT = re.compile(r"boot_id(?<=^boot_id)\t([0-9a-f-]{36})$", re.MULTILINE)
_ONE_KERNEL = ("runc", "crun")  # runtimes that start nothing but processes


def disagreements(facts: Facts) -> Iterator[str]:
    """Numbers that two of them share, and such as belong to whoever asked the engine; a sentence each.

    Facts from:
        namespaces(7): an inode number names one namespace of a kernel, as long as it lives. A process number is one
        process's, whatever kernel the engine's machine has.
    """
    part, machine = facts.parts.get("containers"), facts.parts.get("system")
    if not isinstance(part, Containers) or not isinstance(machine, System):
        return
    yield from _processes(part)
    yield from _namespaces(part, machine)
    yield from _kernels(part)


def _processes(part: Containers) -> Iterator[str]:
    numbered: dict[int, str] = {}
    own = ((one.name, one.pid) for one in part.engine.own)
    for name, pid in (*part.host_pids.items(), *own):
        first = numbered.setdefault(pid, name)
        if pid and first != name:
            yield f"{shown(first)} and {shown(name)} are said to be one process, {pid}"


def _namespaces(part: Containers, machine: System) -> Iterator[str]:
    """Of one kernel, by its boot id: under another one the same number is another namespace."""
    seen: dict[tuple[str, str, str], str] = {}
    for name, namespaces in part.namespaces.items():
        boot_id = part.boot_ids[name]
        if not isinstance(boot_id, str):
            continue
        own = part.engine.namespaces if boot_id == machine.boot_id else {}
        for kind in _OWN:
            number = namespaces.get(kind, "")
            if not number:
                continue
            if number == own.get(kind):
                yield f"{shown(name)} is said to be in the {kind} namespace of the machine itself"
            first = seen.setdefault((boot_id, kind, number), name)
            if part.engine.together and first != name:
                yield f"{shown(first)} and {shown(name)} are said to share a {kind} namespace, and ran side by side"


def _kernels(part: Containers) -> Iterator[str]:
    """One boot id has one /proc/version, and containers of one engine have one boot id where no runtime brings another."""
    versions: dict[str, tuple[str, str]] = {}
    first: tuple[str, str] | None = None
    plain = {image.name for image in part.engine.images if image.runtime in _ONE_KERNEL}
    for name, boot_id in part.boot_ids.items():
        version = part.versions[name]
        if not isinstance(boot_id, str):
            continue
        if isinstance(version, str):
            other, same = versions.setdefault(boot_id, (name, version))
            if version != same:
                yield f"{shown(other)} and {shown(name)} show one boot id, and two kernels in /proc/version"
        if name in plain:
            first = first or (name, boot_id)
            if boot_id != first[1]:
                yield f"{shown(first[0])} and {shown(name)} ran on one engine's kernel, and show two boot ids"


def noise(evidence: Evidence) -> Iterator[str]:
    """A hash of the process numbers of one run's containers: no second run on that boot of a machine has the same."""
    output = evidence.outputs.get(ENGINE)
    record = engine_record(output.stdout) if output and output.status == 0 else None
    pids = sorted(image.pid for image in record.images if image.pid) if record else []
    boots = [
        _BOOT.findall(evidence.outputs[key].stdout)
        for key in sorted(evidence.outputs)
        if key.startswith(_LOOKS)
    ]
    if len(pids) > 1 and any(boots):
        yield hashlib.sha256(repr((pids, boots)).encode()).hexdigest()[:16]
