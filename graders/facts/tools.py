"""What is there to work with: programs, the package manager, and what the kernel lets a learner do."""

from __future__ import annotations

import shlex
from functools import cache

import msgspec

from labproof.graders.facts.system import text
from labproof.graders.model import Evidence, Missing, Probe, Source

# Program -> its package, where it is not called the same; "" where that distribution has none.
PACKAGES: dict[str, dict[str, str]] = {
    "apt-get": {
        "lsmod": "kmod",
        "modinfo": "kmod",
        "docker": "docker.io",
        "ps": "procps",
        "pgrep": "procps",
        "kill": "procps",
    },
    "dnf": {
        "lsmod": "kmod",
        "modinfo": "kmod",
        "docker": "moby-engine",
        "ps": "procps-ng",
        "pgrep": "procps-ng",
        "kill": "util-linux",
    },
    "apk": {"lsmod": "kmod", "modinfo": "kmod", "ps": "procps", "pgrep": "procps", "kill": "procps"},
    "pacman": {"lsmod": "kmod", "modinfo": "kmod", "ps": "procps-ng", "pgrep": "procps-ng", "kill": "util-linux"},
    "zypper": {"lsmod": "kmod", "modinfo": "kmod", "ps": "procps", "pgrep": "procps", "kill": "util-linux"},
}
_INSTALL = {
    "apt-get": "apt-get install -y",
    "dnf": "dnf install -y",
    "apk": "apk add",
    "pacman": "pacman -S --needed",
    "zypper": "zypper install -y",
}
_LOOKED_FOR = (
    "strace",
    "lsmod",
    "modinfo",
    "docker",
    "podman",
    "unshare",
    "curl",
    "wget",
    "busybox",
    "sudo",
    *_INSTALL,
)

_PROBES = (
    Probe("tools.user", "id -u"),
    Probe("tools.proc_modules", "test -r /proc/modules && echo yes || echo no"),
    Probe("tools.yama", "cat /proc/sys/kernel/yama/ptrace_scope || echo none"),
    Probe("tools.ptrace", "strace -o /dev/null true && echo yes"),
    Probe("tools.dmesg", "cat /proc/sys/kernel/dmesg_restrict"),
)


@cache  # a batch asks for it with every submission
def source(required: frozenset[str] = frozenset()) -> Source:
    """What is asked, and whether the programs that labs require are there as well."""
    programs = " ".join(map(shlex.quote, dict.fromkeys((*_LOOKED_FOR, *sorted(required)))))
    find = Probe("tools.programs", f"for p in {programs}; do command -v $p >/dev/null && echo $p; done; true")
    return Source(parse, (find, *_PROBES))


class Tools(msgspec.Struct, frozen=True):
    """Programs found, the package manager ("" where none is known), root or not, and kernel features."""

    programs: frozenset[str]
    manager: str
    root: bool
    modules: bool
    ptrace: bool | Missing
    dmesg_restricted: bool | Missing

    def install(self, programs: tuple[str, ...]) -> str:
        """The command that installs what is missing of these programs; empty where nothing is, or nobody knows."""
        lacking = [program for program in programs if program not in self.programs]
        if not lacking or not self.manager:
            return ""
        names = dict.fromkeys(PACKAGES[self.manager].get(program, program) for program in lacking)
        command = f"{_INSTALL[self.manager]} {' '.join(name for name in names if name)}"
        return command if self.root else f"sudo {command}"


def parse(evidence: Evidence) -> Tools:
    """Programs count as absent where they could not be looked for."""
    programs = text(evidence, "tools.programs")
    found = frozenset() if isinstance(programs, Missing) else frozenset(programs.split())
    ptrace = text(evidence, "tools.ptrace")
    dmesg = text(evidence, "tools.dmesg")
    return Tools(
        programs=found,
        manager=next((manager for manager in _INSTALL if manager in found), ""),
        root=text(evidence, "tools.user") == "0",
        modules=text(evidence, "tools.proc_modules") == "yes",
        ptrace=Missing("strace is not installed") if "strace" not in found else _ptrace(ptrace, evidence),
        dmesg_restricted=dmesg if isinstance(dmesg, Missing) else dmesg != "0",
    )


def _ptrace(ptrace: str | Missing, evidence: Evidence) -> bool | Missing:
    if not isinstance(ptrace, Missing):
        return True
    scope = text(evidence, "tools.yama")
    why = f"kernel.yama.ptrace_scope is {scope}" if scope in ("2", "3") else "this machine forbids it"
    return Missing(f"strace may not trace here: {why}", "run as root, or in a container with --cap-add SYS_PTRACE")
