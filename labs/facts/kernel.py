"""The running kernel: its release in every place that names it, how it was built, and how it was booted."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta

import msgspec

from labproof.labs import (
    Evidence,
    Missing,
    Names,
    Probe,
    Source,
    hashed,
    printout,
    recorded_time,
    redact_builder,
    release,
    shown,
    text,
)

# --- the command line: which of its words tell nothing about a person or a place; every other is hashed --------
#
# What a machine's owner types there is anything: distributions put paths with the host's name there (NixOS's ``init=``,
# volume groups), addresses, serial numbers and passwords, and boot loaders hand on quotes that the kernel does not
# know.

# Parameters whose values are words of the kernel's and of systemd's own, numbers and devices.
OPEN_PARAMETERS = frozenset(
    """acpi apparmor audit cgroup_enable cgroup_disable cgroup_no_v1 clocksource console consoleblank cpuidle.off
    crashkernel deferred_init earlycon earlyprintk elevator fsck.mode fsck.repair hugepages hugepagesz init
    intel_iommu iommu isolcpus loglevel lsm max_loop maxcpus mem mitigations net.ifnames biosdevname nmi_watchdog
    nohz nomodule nosmt numa page_poison panic pci pcie_aspm plymouth.enable preempt psi quiet random.trust_cpu
    rcupdate.rcu_cpu_stall_cputime rd.shell reboot ro rootdelay rootfstype rootwait rw security selinux sched_verbose
    splash swapaccount swiotlb sysctl.vm.swappiness systemd.unified_cgroup_hierarchy threadirqs
    transparent_hugepage tsc usbcore.autosuspend vga vsyscall zswap.enabled""".split()
)
# Words that stand alone: a bare word that is none of these may be the rest of something that was meant as one.
FLAGS = OPEN_PARAMETERS | frozenset(
    """1 2 3 4 5 S auto autoinstall cros_debug cros_efi cros_legacy cros_secure debug dolvm emergency fastboot forcepae
    ignore_loglevel initcall_debug irqpoll maybe-ubiquity noacpi noapic noautogroup nodmraid noeject noefi nofb noht
    noinitrd nokaslr nolapic nomodeset noplymouth noprompt nopti noquiet noreplace-smp noresume nosmap nosmep
    nosoftlockup nospectre_v1 nospectre_v2 nosplash nousb nowatchdog nox2apic noxsave pti recovery rescue rhgb single
    text toram verbose ---""".split()
)
_NAME = re.compile(r"-{0,2}[A-Za-z0-9_][\w.-]{0,63}", re.ASCII)
_VALUE = re.compile(r"[\w.,:+-]{0,64}(?:@\d\w{0,15})?", re.ASCII)
_PLACE = re.compile(
    r"\d+\.\d+\.\d+\.\d+"  # an address
    r"|(?:[0-9a-f]{2}[:-]){5}|(?:[0-9a-f]{0,4}:){3}"  # a card's, and an address of version 6
    r"|[0-9a-f]{8}-[0-9a-f]{4}|[0-9a-f]{16}",  # an identifier
    re.IGNORECASE,
)
# What runs first, where that is no path of the machine's own.
_INITS = frozenset(
    """/init /bin/init /sbin/init /usr/sbin/init /bin/sh /bin/bash /usr/bin/bash /bin/busybox /sbin/openrc-init
    /bin/systemd /usr/bin/systemd /lib/systemd/systemd /usr/lib/systemd/systemd /sbin/runit-init""".split()
)


def _is_name(text: str) -> bool:
    """Whether what stands before ``=`` can be a parameter's name."""
    return bool(_NAME.fullmatch(text))


def _is_open(name: str, value: str) -> bool:
    """Whether a parameter's value may be shown."""
    if name not in OPEN_PARAMETERS or _PLACE.search(value):
        return False
    return value in _INITS if name == "init" else bool(_VALUE.fullmatch(value))


# A double quote keeps blanks inside one parameter; a single one does so for the boot loader, and for who typed it.
_QUOTE = re.compile("[\"']")
_WORD = re.compile(r"""(?:[^\s"']|"[^"]*"?|'[^']*'|')+""")
# Recorded evidence of before: the quote in front of a parameter stayed, and the one behind it went with its value.
_HALF_QUOTED = re.compile(r'(?<!\S)"([\w.-]+=<[0-9a-f]{16}>)(?!\S)')


def split_parameters(cmdline: str) -> list[str]:
    """A kernel command line as its words; double quotes keep blanks together (kernel-parameters.txt)."""
    return _WORD.findall(cmdline) if _QUOTE.search(cmdline) else cmdline.split()


def _unquoted(word: str) -> str:
    """A parameter that is quoted whole, without the quotes; in evidence of labproof 0.1 the second one is lacking."""
    whole = word.startswith('"') and "=" in word and '"' not in word[1:-1]
    return word.strip('"') if whole else word


def redact_cmdline(text: str, salt: str) -> str:
    """Hash every value and every bare word that no allow-list opens, and whatever else is no name."""
    words, for_init = [], False
    for word in split_parameters(text):
        name, equals, value = _unquoted(word).partition("=")
        if word == "--":
            for_init = True
        elif not _is_name(name) and word != "---":
            word = hashed(word, salt)
        elif equals and not _is_open(name, value):
            word = f"{name}={hashed(value.strip(chr(34)), salt)}"
        elif not equals and name not in FLAGS and not (for_init and name.startswith("-")):
            word = hashed(word, salt)
        words.append(word)
    return " ".join(words) + "\n"


def redact_node(text: str, _salt: str) -> str:
    """``uname -a`` has the host's name as its second field (uname(1)); everything around it stays."""
    return re.sub(r"^(\S+) \S+ ", r"\1 (host) ", text, count=1)


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
_FLAG = re.compile(r"(?<!\S)(?:SMP|PREEMPT(?:_[A-Z]+)*|RT)(?!\S)")


def parse_build_flags(uname_v: str) -> tuple[str, ...]:
    """The build flags in ``uname -v``, such as ``SMP`` and ``PREEMPT_DYNAMIC``, without build number and date."""
    return tuple(dict.fromkeys(_FLAG.findall(uname_v)))


class ConfigOptions(Mapping[str, tuple[str, ...]]):
    """Options that are set in a kernel config (kconfig's .config), without ``CONFIG_``; text values unquoted.

    Looked up in the text itself: a config has thousands of lines, and an answer asks for three of them. One that is
    asked for again, as by all who have the same image, is taken apart.
    """

    def __init__(self, content: str) -> None:
        """Keep the text of a whole config."""
        self._content = content
        self._values: Mapping[str, str] | None = None

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
        if self._values is None:
            short = len(self._content) < _CONFIG_CHARS
            self._values = _config(self._content).values() if short else {}
        if self._values:
            return self._values.get(name, "")
        option = f"CONFIG_{name}="
        first = self._content.startswith(option)
        line = 0 if first else self._content.find(f"\n{option}") + 1
        if not first and not line:
            return ""
        end = self._content.find("\n", line)
        return self._content[line + len(option) : end if end >= 0 else None]

    def __iter__(self) -> Iterator[str]:
        """Every option that is set."""
        for line in self._content.split("\n"):
            name, equals, value = line.removesuffix("\r").partition("=")
            if equals and name.startswith("CONFIG_") and value != "n":
                yield name.removeprefix("CONFIG_")

    def __len__(self) -> int:
        """How many are set."""
        return sum(1 for _ in self)

    def __bool__(self) -> bool:
        """Whether any is, without taking thousands apart."""
        return _SET.search(self._content) is not None


_SET = re.compile(r"^CONFIG_[^=\n\r]*=(?!n\r?$)", re.MULTILINE)
_CONFIG_CHARS = 512 * 1024  # of one that is kept; distributions have a third of it
_SEEN = 4  # times; a submission asks for its own three times


class _Config:
    """One text, and how often it was asked for."""

    def __init__(self, content: str) -> None:
        self.content = content
        self._seen = 0
        self._values: dict[str, str] = {}

    def values(self) -> Mapping[str, str]:
        """Its lines as option and value, the first of each; nothing as long as it was seldom asked for."""
        self._seen += 1
        if self._seen == _SEEN:
            lines = reversed(self.content.split("\n"))
            settings = [line[7:].partition("=") for line in lines if line.startswith("CONFIG_")]
            self._values = {name: value for name, equals, value in settings if equals}
        return self._values


_kept: deque[_Config] = deque(maxlen=8)


def _config(content: str) -> _Config:
    """The one that is kept of this text: to compare it with eight takes a tenth of the time that its hash would."""
    for one in _kept:
        if one.content == content:
            return one
    _kept.append(_Config(content))
    return _kept[-1]


def parse_parameters(cmdline: str) -> dict[str, tuple[str, ...]]:
    """Words of a kernel command line, each name with every value it is given; ``--`` itself is none."""
    parameters: dict[str, list[str]] = {}
    for word in split_parameters(_HALF_QUOTED.sub(r"\1", cmdline)):
        name, equals, value = _unquoted(word).partition("=")
        if word != "--":
            parameters.setdefault(name, []).extend([value.strip('"')] if equals else [])
    return {name: tuple(values) for name, values in parameters.items()}


def _build_options(
    uname_v: str | Missing, uname_a: str | Missing, config: str | Missing
) -> Names | Missing:
    if isinstance(uname_v, Missing):
        return uname_v
    flags = parse_build_flags(uname_v)
    allowed: Mapping[str, tuple[str, ...]] = (
        {} if isinstance(config, Missing) else ConfigOptions(config)
    )
    return Names(
        listed=dict.fromkeys(flags, ("y",)),
        allowed=allowed,
        ignored=_copied(uname_v if isinstance(uname_a, Missing) else f"{uname_v} {uname_a}")
        - set(flags),
        prefix="CONFIG_",
        unseen=config if isinstance(config, Missing) else None,
    )


def _copied(printed: str) -> frozenset[str]:
    """The words of a copied line, also as they stand without the comma of Arch's and Alpine's dates."""
    return frozenset(form for word in printed.split() for form in (word, word.strip(",")))


def parse(evidence: Evidence) -> Kernel:
    """Each part that cannot be had is Missing with its own reason."""
    cmdline = text(evidence, "kernel.cmdline")
    return Kernel(
        release=release(evidence),
        uname_r=text(evidence, "kernel.uname_r"),
        uname_a=text(evidence, "kernel.uname_a"),
        version=text(evidence, "kernel.version"),
        build_options=_build_options(
            text(evidence, "kernel.uname_v"),
            text(evidence, "kernel.uname_a"),
            printout(evidence, "kernel.config"),
        ),
        boot_parameters=cmdline
        if isinstance(cmdline, Missing)
        else Names(parse_parameters(cmdline), ignored=frozenset({"--"}), salt=evidence.salt),
    )


# --- what does not fit --------------------------------------------------------------------------

_DAY = timedelta(days=1)
_CLOCK_YEAR = 2000  # a machine that says less has no clock
_BUILT_ON = re.compile(r"\((?P<when>(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d))\)$", re.ASCII)
_BUILT_AT = re.compile(
    r"(?P<when>\w{3} (?P<month>[A-Z][a-z]{2}) +(?P<day>\d{1,2}) [\d:]{8} \w+ (?P<year>\d{4}))$",
    re.ASCII,
)
_MONTHS = {
    name: at
    for at, name in enumerate("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(), start=1)
}


def contradictions(evidence: Evidence) -> Iterator[str]:
    """Places that name another release, machine, build or compiler than others, and a build after the recording."""
    said = {key: _said(evidence, key) for key in _TEXTS}
    config = printout(evidence, CONFIG.key)
    yield from _releases(said)
    if isinstance(config, str):
        yield from _settings(said, ConfigOptions(config))
    recorded, built = recorded_time(evidence), _built(said["kernel.uname_v"])
    clock = recorded is not None and recorded.year >= _CLOCK_YEAR
    # A build's time zone is anybody's.
    if recorded and clock and built and built[1] - recorded > _DAY:
        yield f"the kernel was built ({built[0]}) after the evidence was recorded ({evidence.recorded_at})"


_TEXTS = (
    "system.release",
    "system.machine",
    "kernel.uname_r",
    "kernel.uname_a",
    "kernel.uname_v",
    "kernel.version",
)


def _said(evidence: Evidence, key: str) -> str:
    value = text(evidence, key)
    return value if isinstance(value, str) else ""


def _releases(said: Mapping[str, str]) -> Iterator[str]:
    source = "system.release" if said["system.release"] else "kernel.uname_r"
    running, everything = said[source], said["kernel.uname_a"]
    for key in ("kernel.uname_r", "kernel.uname_a", "kernel.version"):
        value = said[key]
        if value and running and running not in value.split():
            yield f"{key} does not name the release {shown(running)} of {source}"
    machine = said["system.machine"]
    if machine and everything and machine not in everything.split():
        yield f"kernel.uname_a does not name the machine {shown(machine)} of system.machine"
    build, whole = said["kernel.uname_v"], said["kernel.version"]
    if build and everything and build not in everything:
        yield "kernel.uname_a does not name the build of kernel.uname_v"
    if build and whole and not whole.endswith(build):
        yield "kernel.uname_v is not the build that kernel.version names"


# Words of UTS_VERSION that stand there only where an option of the same name is set (init/Makefile).
_OPTIONS = ("SMP", "PREEMPT_DYNAMIC", "PREEMPT_RT")


def _settings(said: Mapping[str, str], options: ConfigOptions) -> Iterator[str]:
    """What a kernel's config says otherwise."""
    whole = said["kernel.version"]
    (compiler,) = options.get("CC_VERSION_TEXT", ("",))
    if whole and compiler and compiler not in whole:
        yield f"kernel.config is of a kernel made by {shown(compiler)}, and kernel.version names another compiler"
    words = said["kernel.uname_v"].split()
    for word in _OPTIONS:
        if word in words and word not in options:
            yield f"kernel.uname_v has {word}, and kernel.config does not set it"


def _built(uname_v: str) -> tuple[str, datetime] | None:
    """When a kernel was built, as told and as a time: scripts/mkcompile_h has date(1)'s form, Debian a day."""
    found = _BUILT_AT.search(uname_v) or _BUILT_ON.search(uname_v)
    if not found:
        return None
    month = found["month"]
    try:
        return found["when"], datetime(
            int(found["year"]), _MONTHS.get(month) or int(month), int(found["day"])
        )
    except ValueError:
        return None


SOURCE = Source(parse, PROBES, contradictions=contradictions)
