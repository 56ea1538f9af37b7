"""What is there to work with: programs, the package manager, and who works."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

import msgspec

from labproof.graders.facts.system import text
from labproof.graders.model import Evidence, Missing, Probe, Source

# Program -> its package, where it is not called the same; courses name what else their labs need.
PACKAGES: dict[str, dict[str, str]] = {
    "apt-get": {"docker": "docker.io", "ps": "procps", "pgrep": "procps", "kill": "procps"},
    "dnf": {"docker": "moby-engine", "ps": "procps-ng", "pgrep": "procps-ng", "kill": "util-linux"},
    "apk": {"ps": "procps", "pgrep": "procps", "kill": "procps"},
    "pacman": {"ps": "procps-ng", "pgrep": "procps-ng", "kill": "util-linux"},
    "zypper": {"ps": "procps", "pgrep": "procps", "kill": "util-linux"},
}
_INSTALL = {
    "apt-get": "apt-get install -y",
    "dnf": "dnf install -y",
    "apk": "apk add",
    "pacman": "pacman -S --needed",
    "zypper": "zypper install -y",
}
ENGINES = ("docker", "podman", "unshare")  # what starts containers


@cache  # a batch asks for it with every submission
def source(required: tuple[str, ...] = ()) -> Source:
    """What is asked, and whether the programs that labs require are there as well."""
    named = dict.fromkeys((*required, *ENGINES))
    programs = " ".join(map(shlex.quote, dict.fromkeys((*named, "sudo", *_INSTALL))))
    find = Probe(
        "tools.programs", f"for p in {programs}; do command -v $p >/dev/null && echo $p; done; true"
    )

    def doctor(tools: Tools) -> Iterator[tuple[str, str]]:
        yield from ((name, "there" if name in tools.programs else "missing") for name in named)

    return Source(parse, (find, Probe("tools.user", "id -u")), doctor=doctor)


class Tools(msgspec.Struct, frozen=True):
    """Programs found, the package manager ("" where none is known), and root or not."""

    programs: frozenset[str]
    manager: str
    root: bool

    def install(
        self, programs: tuple[str, ...], packages: Mapping[str, str] = MappingProxyType({})
    ) -> str:
        """The command that installs what is missing of these programs; empty where nothing is, or nobody knows.

        Args:
            packages: Program -> package, on any distribution, where a course names it.
        """
        lacking = [program for program in programs if program not in self.programs]
        if not lacking or not self.manager:
            return ""
        known = {**packages, **PACKAGES[self.manager]}
        names = dict.fromkeys(known.get(program, program) for program in lacking)
        command = f"{_INSTALL[self.manager]} {' '.join(name for name in names if name)}"
        return command if self.root else f"sudo {command}"


def parse(evidence: Evidence) -> Tools:
    """Programs count as absent where they could not be looked for."""
    programs = text(evidence, "tools.programs")
    found = frozenset() if isinstance(programs, Missing) else frozenset(programs.split())
    return Tools(
        programs=found,
        manager=next((manager for manager in _INSTALL if manager in found), ""),
        root=text(evidence, "tools.user") == "0",
    )
