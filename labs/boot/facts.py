"""What this lab's probes printed -> how the machine came up, as far as it can be seen from where the learner sits."""

from __future__ import annotations

import re

import msgspec

from labproof.labs import Evidence, Missing, OneOf, Order, text

from ..facts.first_process import first_process

# The letters of lab.yaml's question `order`, the first stage first.
FIRMWARE, LOADER, KERNEL, INITRAMFS, FIRST_PROCESS, UNITS, TARGET = (
    "d",
    "b",
    "f",
    "e",
    "c",
    "g",
    "a",
)
STAGES = (FIRMWARE, LOADER, KERNEL, INITRAMFS, FIRST_PROCESS, UNITS, TARGET)
RESTRICTED = "restricted"
TARGETS = ("graphical.target", "multi-user.target", "rescue.target", "emergency.target")
_X86 = re.compile(r"x86_64|i[3-6]86")
_INITIAL_PID_NAMESPACE = (
    "pid:[4026531836]"  # PROC_PID_INIT_INO of the kernel's include/linux/proc_ns.h
)
_BEHIND = "look on the machine itself"
_CLOSED = Missing(
    "only root may read the ring buffer here",
    "`sudo sysctl kernel.dmesg_restrict=0` opens it until the next boot",
)


class Boot(msgspec.Struct, frozen=True):
    """How one kernel was started, and what it started.

    Args:
        firmware: ``UEFI``, ``BIOS``, or ``neither`` where no firmware left anything behind, as in microVMs and WSL 2.
        first_message: How the ring buffer begins; where it may not be read, that it may not be is right as well.
        restricted: Whether only root may read the ring buffer.
        began_s, ended_s: Times of its first and last message, in seconds since the kernel took over.
        named_release: The release that its first message names.
        release: What ``uname -r`` prints.
        initramfs: Whether the kernel was handed one.
        pid1: The names of PID 1: its comm, and the last part of the program and the command it runs.
        uptime_s: Seconds since the kernel took over.
        default_target: One of ``TARGETS``; ``none`` where PID 1 is no systemd.
        order: The stages that this machine went through; what cannot be told from here may be left out.
    """

    firmware: str | Missing
    first_message: OneOf | Missing
    restricted: bool | Missing
    began_s: float | Missing
    ended_s: float | Missing
    named_release: str | Missing
    release: str | Missing
    initramfs: bool | Missing
    pid1: OneOf | Missing
    uptime_s: float | Missing
    default_target: str | Missing
    order: Order | Missing


def parse_fields(content: str) -> dict[str, str]:
    """Lines ``name value`` as a mapping; the first line of a name counts."""
    fields: dict[str, str] = {}
    for line in content.splitlines():
        name, _, value = line.partition(" ")
        fields.setdefault(name, value.strip())
    return fields


def firmware(seen: dict[str, str]) -> str | Missing:
    """What /sys tells of the firmware.

    Facts from:
        The kernel makes /sys/firmware/efi where EFI's runtime services are (sysfs-firmware-efi in its
        Documentation/ABI), and /sys/class/dmi where the firmware left SMBIOS tables. Engines of containers hide
        /sys/firmware.
    """
    folders = seen.get("folders", "").split()
    tables = "dmi" in seen or "dmi" in folders
    if "efi" in folders:
        return "UEFI"
    if tables and folders:
        return "BIOS"
    if tables:
        return Missing(
            "/sys/firmware is empty here, as in a container, so UEFI and BIOS look the same",
            _BEHIND,
        )
    if _X86.fullmatch(seen.get("machine", "")) or folders:
        return "neither"
    return Missing("/sys tells nothing of a firmware here", _BEHIND)


def initramfs(seen: dict[str, str]) -> bool | Missing:
    """Whether the kernel was handed an initramfs: its size in x86's boot parameters, a device tree, its own words.

    Facts from:
        Documentation/arch/x86/boot.rst: ``ramdisk_size`` stands at 0x21c of struct boot_params, which
        /sys/kernel/boot_params/data shows.
    """
    if seen.get("size", "0") != "0" or any(
        name in seen for name in ("tree", "log", "run", "cmdline")
    ):
        return True
    if "size" in seen:
        return False
    return Missing(
        "neither /sys/kernel/boot_params nor the ring buffer tells here whether there was an initramfs",
        _BEHIND,
    )


def first_message(seen: dict[str, str], release: str | Missing) -> OneOf | Missing:
    """How the ring buffer begins, without its time."""
    said = seen.get("first", "").partition(" ")[2]
    if said:
        return OneOf({said: ""})
    if RESTRICTED not in seen:
        return Missing(
            "there is no ring buffer to read here",
            "install dmesg (util-linux), or look on the machine itself",
        )
    # Whoever may read it with sudo sees how every kernel of these years begins.
    named = {} if isinstance(release, Missing) else {f"Linux version {release}": "read as root"}
    return OneOf({RESTRICTED: "", **named})


def default_target(seen: dict[str, str]) -> str | Missing:
    """``systemctl get-default`` reads a link, whether or not systemd runs: sd_booted(3) tells whether it does."""
    if "booted" not in seen:
        return "none"
    target = seen.get("target", "")
    if target in TARGETS:
        return target
    return Missing(
        f"the default target here is {target or 'not to be read'}, which is none of the usual ones"
    )


def order(
    of_firmware: str | Missing, with_initramfs: bool | Missing, target: dict[str, str], pid: str
) -> Order:
    """The stages that took place here; in a PID namespace of its own nobody sees what the first one started."""
    optional, absent = set[str](), set[str]()
    if isinstance(of_firmware, Missing):
        optional |= {FIRMWARE, LOADER}
    elif of_firmware == "neither":
        absent.add(FIRMWARE)
        optional.add(LOADER)  # whoever loads a kernel without a firmware may be called so or not
    if isinstance(with_initramfs, Missing):
        optional.add(INITRAMFS)
    elif not with_initramfs:
        absent.add(INITRAMFS)
    if "booted" not in target:
        (absent if pid == _INITIAL_PID_NAMESPACE else optional).update((UNITS, TARGET))
    return Order(tuple(stage for stage in STAGES if stage not in absent), frozenset(optional))


def parse(evidence: Evidence) -> Boot:
    """Each part that cannot be had is Missing with its own reason."""
    firm, log, start, units = (
        _fields(evidence, name) for name in ("firmware", "messages", "initramfs", "target")
    )
    release = text(evidence, "boot.release")
    pid1, uptime = text(evidence, "boot.pid1"), text(evidence, "boot.uptime")
    of_firmware = firm if isinstance(firm, Missing) else firmware(firm)
    with_initramfs = start if isinstance(start, Missing) else initramfs(start)
    fields = {} if isinstance(log, Missing) else log
    closed = _CLOSED if RESTRICTED in fields else None
    return Boot(
        firmware=of_firmware,
        first_message=log if isinstance(log, Missing) else first_message(log, release),
        restricted=log if isinstance(log, Missing) else RESTRICTED in fields,
        began_s=closed or _seconds(fields.get("first", "")),
        ended_s=closed or _seconds(fields.get("last", "")),
        named_release=closed or _named(fields.get("first", "")),
        release=release,
        initramfs=with_initramfs,
        pid1=pid1 if isinstance(pid1, Missing) else first_process(pid1),
        uptime_s=uptime if isinstance(uptime, Missing) else _seconds(uptime),
        default_target=units if isinstance(units, Missing) else default_target(units),
        order=units
        if isinstance(units, Missing)
        else order(of_firmware, with_initramfs, units, units.get("pid", "")),
    )


def _fields(evidence: Evidence, name: str) -> dict[str, str] | Missing:
    content = text(evidence, f"boot.{name}")
    return content if isinstance(content, Missing) else parse_fields(content)


def _seconds(content: str) -> float | Missing:
    """The number that a line begins with."""
    found = re.match(r"\s*(\d{1,12}(?:\.\d{1,9})?)(?!\S)", content)
    return float(found[1]) if found else Missing("no time can be read here")


def _named(first: str) -> str | Missing:
    found = re.search(r"\bLinux version (\S+)", first)
    return (
        found[1]
        if found
        else Missing("the ring buffer does not begin with the kernel's version here")
    )
