"""What the kernel lets a learner do: load modules, trace, read its messages. For `labproof doctor`."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from labproof.labs import Evidence, Missing, Probe, Source, text

# Older recordings have these keys as well.
PROBES = (
    Probe("tools.proc_modules", "test -r /proc/modules && echo yes || echo no"),
    Probe("tools.yama", "cat /proc/sys/kernel/yama/ptrace_scope || echo none"),
    Probe("tools.ptrace", "strace -o /dev/null true && echo yes"),
    Probe("tools.dmesg", "cat /proc/sys/kernel/dmesg_restrict"),
)


class Privileges(msgspec.Struct, frozen=True):
    """Whether this kernel loads modules, lets this user trace, and keeps its messages for root."""

    modules: bool
    ptrace: bool | Missing
    dmesg_restricted: bool | Missing


def parse(evidence: Evidence) -> Privileges:
    """Each part that cannot be had is Missing with its own reason."""
    dmesg = text(evidence, "tools.dmesg")
    return Privileges(
        modules=text(evidence, "tools.proc_modules") == "yes",
        ptrace=_ptrace(evidence),
        dmesg_restricted=dmesg if isinstance(dmesg, Missing) else dmesg != "0",
    )


def _ptrace(evidence: Evidence) -> bool | Missing:
    if isinstance(text(evidence, "tools.ptrace"), str):
        return True
    output = evidence.outputs.get("tools.ptrace")
    if output is None or output.status == 127:
        return Missing("strace is not installed")
    scope = text(evidence, "tools.yama")
    why = (
        f"kernel.yama.ptrace_scope is {scope}" if scope in ("2", "3") else "this machine forbids it"
    )
    return Missing(
        f"tracing fails: {why}", "run as root, or in a container with --cap-add SYS_PTRACE"
    )


def doctor(found: Privileges) -> Iterator[tuple[str, str]]:
    """A line each."""
    yield "/proc/modules", "there" if found.modules else "not there: this kernel loads no modules"
    yield "ptrace", "allowed" if found.ptrace is True else str(found.ptrace)
    restricted = found.dmesg_restricted
    yield (
        "dmesg",
        str(restricted)
        if isinstance(restricted, Missing)
        else "root only"
        if restricted
        else "open",
    )


SOURCE = Source(parse, PROBES, doctor=doctor)
