"""The machine itself: what every report says of it, whatever its labs ask."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from labproof.graders import limits
from labproof.graders.model import Evidence, Missing, Output, Probe

_SHORT = 60  # characters of a command that a message shows
BOOT_ID_PATH = "/proc/sys/kernel/random/boot_id"
BOOT_ID = f"cat {BOOT_ID_PATH}"
_BOOT_ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")

PROBES = (
    Probe("system.release", "cat /proc/sys/kernel/osrelease"),
    Probe("system.uname_r", "uname -r"),
    Probe("system.machine", "uname -m"),
    Probe("system.os", "cat /etc/os-release || cat /usr/lib/os-release"),
    Probe("system.boot_id", BOOT_ID),
    # Container managers such as LXC mount a file over the boot id; mountinfo gives that away (proc_pid_mountinfo(5)),
    # as it does a folder over any of those above it. Older recordings have the lines with `boot_id` only.
    Probe(
        "system.boot_id_mounts",
        'while read -r l; do case $l in *" /proc "*|*" /proc/sys"*|*boot_id*) echo "$l";; esac; done '
        "</proc/self/mountinfo",
    ),
)


class System(msgspec.Struct, frozen=True):
    """Release, machine (uname -m), os (its pretty name), and the boot id where it can be trusted."""

    release: str | Missing
    machine: str | Missing
    os: str | Missing
    boot_id: str | Missing


def text(evidence: Evidence, key: str) -> str | Missing:
    """What one probe printed, outer blanks removed; Missing when it failed, printed nothing or was not run."""
    printed = printout(evidence, key)
    return printed.strip() if isinstance(printed, str) else printed


def printout(evidence: Evidence, key: str) -> str | Missing:
    """The same with its outer blanks: of hundreds of kilobytes a copy takes its time."""
    output = evidence.outputs.get(key)
    if output is None:
        return Missing(f"{key} was not recorded", "record the evidence again")
    if output.status == 0 and output.stdout and not output.stdout.isspace():
        return output.stdout
    short = len(output.run) < _SHORT and "\n" not in output.run
    return Missing(f"{f'`{output.run}`' if short else f'the probe {key}'} {failure(output)}")


def failure(output: Output) -> str:
    """How a command failed, in a few words."""
    if output.status in (124, 137):
        return "took too long" if output.seconds >= 1 else "was killed"
    if output.status == 0:
        return "printed nothing"
    return f"failed ({output.stderr[-limits.SHOWN_CHARS :] or f'exit {output.status}'})"


def parse_os_release(content: str) -> str:
    """PRETTY_NAME, or NAME, of os-release(5); empty where neither stands."""
    fields = {}
    for line in content.splitlines():
        name, equals, value = line.partition("=")
        if equals and "NAME" in name:
            fields[name.strip()] = value.strip().strip("\"'")
    return fields.get("PRETTY_NAME") or fields.get("NAME", "")


def release(evidence: Evidence) -> str | Missing:
    """The running kernel's: of /proc, or of uname(2) where that file is lacking, as in gVisor."""
    in_proc = text(evidence, "system.release")
    if isinstance(in_proc, str):
        return in_proc
    # Older recordings have it under a name that a course gave it.
    recorded = (text(evidence, key) for key in ("system.uname_r", "kernel.uname_r"))
    return next((one for one in recorded if isinstance(one, str)), in_proc)


def parse(evidence: Evidence) -> System:
    """Parts that cannot be had are Missing, each with its own reason."""
    os_release = text(evidence, "system.os")
    boot_id = text(evidence, "system.boot_id")
    mounts = text(evidence, "system.boot_id_mounts")
    if isinstance(boot_id, str):
        boot_id = trusted_boot_id(boot_id, mounts.splitlines() if isinstance(mounts, str) else ())
    return System(
        release=release(evidence),
        machine=text(evidence, "system.machine"),
        os=os_release if isinstance(os_release, Missing) else parse_os_release(os_release),
        boot_id=boot_id,
    )


def trusted_boot_id(boot_id: str, mounts: Sequence[str]) -> str | Missing:
    """The boot id, unless something other than this kernel's own /proc lies over it.

    Args:
        boot_id: What the file says.
        mounts: Lines of /proc/self/mountinfo (proc_pid_mountinfo(5)): root is field 4, the mount point field 5,
            and the file system's type follows a lone hyphen.
    """
    for line in mounts:
        fields = line.split()
        if len(fields) < 7 or "-" not in fields[6:-1]:
            continue
        root, point = fields[3], fields[4]
        if not f"{BOOT_ID_PATH}/".startswith(f"{point}/"):
            continue
        kind = fields[fields.index("-", 6) + 1]
        # Engines bind /proc/sys over itself to make it read-only; that shows the same kernel's files.
        if kind != "proc" or point == BOOT_ID_PATH or root != (point.removeprefix("/proc") or "/"):
            return Missing("something is mounted over the boot id, so it cannot be trusted")
    if not boot_id:
        return Missing(f"there is no {BOOT_ID_PATH}")
    if not _BOOT_ID.fullmatch(boot_id):
        return Missing("what stands in place of the boot id is none")
    return boot_id
