"""The probe of one container from inside: the script that it runs, and the parser of what that prints."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

import msgspec

from labproof.graders.facts.system import parse_os_release, trusted_boot_id
from labproof.graders.model import Missing

# One start tells everything. Only the shell's own words where they do: minimal images lack tools. Lines are
# "key TAB value". A glibc names its version to getconf, a musl loader when it is called without arguments.
# Having told, the shell lives on until it is let go: a kernel gives the numbers of namespaces that are gone to new
# ones, so only those that exist at the same time can be told apart by them.
SCRIPT = r"""
say() { printf '%s\t%s\n' "$1" "$2"; }
each() { while IFS= read -r l || [ -n "$l" ]; do say "$1" "$l"; done; }
u=$(uname -rm 2>/dev/null)
say release "${u%% *}"
say machine "${u#* }"
say pid $$
each version </proc/version
[ -r /proc/sys/kernel/random/boot_id ] && each boot_id </proc/sys/kernel/random/boot_id
while IFS= read -r l; do
case $l in *" /proc "*|*" /proc/sys"*|*boot_id*) say mount "$l";; esac; done </proc/self/mountinfo
for f in /etc/os-release /usr/lib/os-release; do [ -r $f ] && { each os <$f; break; }; done
c=none
if command -v getconf >/dev/null 2>&1 && v=$(getconf GNU_LIBC_VERSION 2>/dev/null); then c=$v; else
for f in /lib/ld-linux*.so* /lib64/ld-linux*.so* /lib/*/ld-linux*.so*; do [ -e "$f" ] && c=glibc; done
for f in /lib/ld-musl-*; do [ -e "$f" ] && { v=$("$f" 2>&1); v=${v#*Version }; c="musl ${v%%[!0-9.]*}"; }; done; fi
say libc "$c"
for p in apk apt-get dnf microdnf yum tdnf zypper pacman; do
command -v $p >/dev/null 2>&1 && { say packages $p; break; }; done
ls -l /proc/self/ns 2>/dev/null | while IFS= read -r l; do case $l in *" -> "*) say ns "${l##* -> }";; esac; done
say end .
read -r l
exit 0
"""

END = b"end\t.\n"  # the last line: whoever started the script lets it go by closing its standard input

_NAMESPACE = re.compile(r"^(\w+):\[(\d+)\]$", re.MULTILINE)


class Look(msgspec.Struct, frozen=True):
    """One userland's view: uname's fields, /proc/version, the boot id, and whose files these are.

    Args:
        libc: Such as ``musl 1.2.5``; ``none`` where no shared one was found.
        packages: The package manager, or empty.
        namespaces: Type to inode number, such as ``pid`` to ``4026532304`` (namespaces(7)).
        pid: Of the shell, as it sees itself; 0 when it did not say.
    """

    release: str | Missing
    machine: str
    version: str | Missing
    boot_id: str | Missing
    userland: str
    libc: str
    packages: str
    namespaces: Mapping[str, str]
    pid: int


@lru_cache(maxsize=8)  # of one recording, which a course's facts read as well
def parse_look(stdout: str) -> Look:
    """What ``SCRIPT`` printed -> Look.

    Raises:
        ValueError: The script did not run to its end.
    """
    first: dict[str, str] = {}
    lines: dict[str, list[str]] = {"mount": [], "os": [], "ns": []}
    for line in stdout.splitlines():
        key, tab, value = line.partition("\t")
        if key in lines:
            lines[key].append(value.strip())
        elif tab and key not in first:
            first[key] = value.strip()
    if "end" not in first:
        raise ValueError("what it printed is not complete")
    pid = first.get("pid", "")
    return Look(
        release=first.get("release") or Missing("`uname -r` printed nothing"),
        machine=first.get("machine", ""),
        version=first.get("version") or Missing("/proc/version is empty"),
        boot_id=trusted_boot_id(first.get("boot_id", ""), lines["mount"]),
        userland=parse_os_release("\n".join(lines["os"])) or "no /etc/os-release",
        libc=first.get("libc", ""),
        packages=first.get("packages", ""),
        namespaces=dict(_NAMESPACE.findall("\n".join(lines["ns"]))),
        pid=int(pid) if pid.isdecimal() and len(pid) < 10 else 0,
    )
