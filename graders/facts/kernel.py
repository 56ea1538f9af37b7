"""The running kernel: its release in every place that names it, how it was built, and how it was booted."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import msgspec

from labproof.graders.evidence.redaction import redact_builder, redact_cmdline, redact_node, split_parameters
from labproof.graders.facts.system import printout, release, text
from labproof.graders.model import Evidence, Missing, Names, Probe

# What is not set is a comment there, and half of the file.
_CONFIG = """\
r=$(uname -r)
set_ones() { sed -n '/^CONFIG_/p'; }
if [ -r /proc/config.gz ]; then { gzip -dc /proc/config.gz || zcat /proc/config.gz; } | set_ones; else
for f in "/boot/config-$r" "/lib/modules/$r/config" "/usr/lib/modules/$r/config" \
"/lib/modules/$r/build/.config" /boot/config; do
[ -r "$f" ] && { set_ones <"$f"; exit; }; done; echo "no readable /proc/config.gz or /boot/config-$r" >&2; exit 1; fi"""

CONFIG = Probe("kernel.config", _CONFIG)
PROBES = (
    Probe("kernel.uname_r", "uname -r"),
    Probe("kernel.uname_v", "uname -v"),
    Probe("kernel.uname_a", "uname -a", redact=redact_node),
    Probe("kernel.version", "cat /proc/version", redact=redact_builder),
    Probe("kernel.cmdline", "cat /proc/cmdline", redact=redact_cmdline),
    CONFIG,
)


class Kernel(msgspec.Struct, frozen=True):
    """What uname(2) and /proc tell of one kernel.

    Args:
        release: /proc/sys/kernel/osrelease (uname(2) where there is none), the truth of which the next three speak.
        uname_r, uname_a, version: What ``uname -r``, ``uname -a`` (without the host's name) and /proc/version print.
        build_options: The flags in ``uname -v``, and every option set in the kernel's config.
        boot_parameters: The words of /proc/cmdline; private values are hashes.
    """

    release: str | Missing
    uname_r: str | Missing
    uname_a: str | Missing
    version: str | Missing
    build_options: Names | Missing
    boot_parameters: Names | Missing


# The words that init/Makefile of the kernel puts into UTS_VERSION, and what real-time patches put there.
_FLAG = re.compile(r"SMP|PREEMPT(?:_[A-Z]+)*|RT")


def parse_build_flags(uname_v: str) -> tuple[str, ...]:
    """The build flags in ``uname -v``, such as ``SMP`` and ``PREEMPT_DYNAMIC``, without build number and date."""
    return tuple(dict.fromkeys(word for word in uname_v.split() if _FLAG.fullmatch(word)))


class ConfigOptions(Mapping[str, tuple[str, ...]]):
    """Options that are set in a kernel config (kconfig's .config), without ``CONFIG_``; text values unquoted.

    Looked up in the text itself: a config has thousands of lines, and an answer asks for three of them.
    """

    def __init__(self, content: str) -> None:
        """Keep the text of a whole config."""
        self._content = content

    def __getitem__(self, name: str) -> tuple[str, ...]:
        """The option's one value.

        Raises:
            KeyError: It is not set.
        """
        value = self._value(name)
        if value in ("", "n"):
            raise KeyError(name)
        return (value.strip('"'),)

    def __contains__(self, name: object) -> bool:
        """Whether it is set: asked of every word that an answer has."""
        return isinstance(name, str) and self._value(name) not in ("", "n")

    def _value(self, name: str) -> str:
        """As it stands there; empty where nothing does."""
        if not (name.isidentifier() or name.isalnum()):
            return ""
        option = f"CONFIG_{name}="
        first = self._content.startswith(option)
        line = 0 if first else self._content.find(f"\n{option}") + 1
        if not first and not line:
            return ""
        end = self._content.find("\n", line)
        return self._content[line + len(option) : end if end >= 0 else None]

    def __iter__(self) -> Iterator[str]:
        """Every option that is set."""
        for line in self._content.splitlines():
            name, equals, value = line.partition("=")
            if equals and name.startswith("CONFIG_") and value != "n":
                yield name.removeprefix("CONFIG_")

    def __len__(self) -> int:
        """How many are set."""
        return sum(1 for _ in self)


def parse_parameters(cmdline: str) -> dict[str, tuple[str, ...]]:
    """Words of a kernel command line, each name with every value it is given; ``--`` itself is none."""
    parameters: dict[str, list[str]] = {}
    for word in split_parameters(cmdline):
        name, equals, value = word.partition("=")
        if word != "--":
            parameters.setdefault(name, []).extend([value.strip('"')] if equals else [])
    return {name: tuple(values) for name, values in parameters.items()}


def _build_options(uname_v: str | Missing, config: str | Missing) -> Names | Missing:
    if isinstance(uname_v, Missing):
        return uname_v
    flags = parse_build_flags(uname_v)
    allowed: Mapping[str, tuple[str, ...]] = {} if isinstance(config, Missing) else ConfigOptions(config)
    return Names(
        listed=dict.fromkeys(flags, ("y",)),
        allowed=allowed,
        ignored=frozenset(uname_v.split()) - set(flags),
        prefix="CONFIG_",
        unseen=config if isinstance(config, Missing) else None,
    )


def parse(evidence: Evidence) -> Kernel:
    """Each part that cannot be had is Missing with its own reason."""
    cmdline = text(evidence, "kernel.cmdline")
    return Kernel(
        release=release(evidence),
        uname_r=text(evidence, "kernel.uname_r"),
        uname_a=text(evidence, "kernel.uname_a"),
        version=text(evidence, "kernel.version"),
        build_options=_build_options(text(evidence, "kernel.uname_v"), printout(evidence, "kernel.config")),
        boot_parameters=cmdline
        if isinstance(cmdline, Missing)
        else Names(parse_parameters(cmdline), ignored=frozenset({"--"}), salt=evidence.salt),
    )
