"""Kernel modules: which are loaded, which have to do with containers, and where the overlay filesystem is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain

import msgspec

from labproof.labs import (
    Counts,
    Evidence,
    Missing,
    Names,
    Probe,
    Source,
    count,
    failure,
    printout,
    shown,
    text,
)

from .kernel import CONFIG, ConfigOptions

# What the exercise looks for: `lsmod | grep -E 'overlay|bridge|netfilter|ip_vs'`.
_CONTAINER = re.compile("overlay|bridge|netfilter|ip_vs")

_NO_FOLDER = 3  # exit status of the probe of /lib/modules/RELEASE where there is none
_NO_PROC_MODULES = 3  # exit status of the first probe on a kernel without module support

PROBES = (
    CONFIG,
    # The sixth column holds kernel addresses, which root sees in the clear: it is left behind.
    Probe(
        "modules.proc",
        f"[ -e /proc/modules ] || {{ echo 'there is no /proc/modules' >&2; exit {_NO_PROC_MODULES}; }}\n"
        'while read -r name size refs by _; do echo "$name $size $refs $by"; done </proc/modules',
    ),
    Probe(
        "modules.lsmod_lines", "command -v lsmod >/dev/null || exit 127; lsmod 2>/dev/null | wc -l"
    ),
    Probe("modules.sys", "ls /sys/module"),
    Probe("modules.filesystems", "cat /proc/filesystems"),
    Probe(
        "modules.files",
        # Where there is no such folder, the names of others tell that the kernel was upgraded since it started.
        'cd "/lib/modules/$(uname -r)" || { ls /lib/modules 2>/dev/null; exit 3; }\n'
        "for f in modules.builtin modules.dep; do [ -r $f ] || continue\n"
        'echo "$f:"; while read -r path _; do case $path in *overlay*) echo "${path%:}";; esac; done <$f; done',
    ),
    Probe("modules.modinfo", "modinfo -F filename overlay || modinfo -F filename ext4"),
)


_NO_USERS = ("", "-", "[permanent]")


class Modules(msgspec.Struct, frozen=True):
    """The modules of one kernel; what cannot be had is Missing with its own reason.

    Args:
        supported: False where the kernel has no module support: nothing can be loaded, and that is known.
        loaded: Every loaded module's name with the modules that use it.
        loaded_count: How many.
        counts: ``loaded_count``, and what ``lsmod | wc -l`` makes of it, as kind ``count`` judges it.
        container: Those that the exercise's pattern names; those that it shows only as users or used are allowed.
        overlay_state: ``loaded``, ``built-in``, ``available`` (on disk, not loaded) or ``missing``.
        in_sys: What /sys/module lists: loaded modules, and built-in ones that have parameters or a version.
        modinfo: The file modinfo names for overlay or ext4, where it has a database to look in.
    """

    supported: bool
    loaded: dict[str, tuple[str, ...]] | Missing
    loaded_count: int | Missing
    counts: Counts | Missing
    container: Names | Missing
    overlay_state: str | Missing
    in_sys: frozenset[str] | Missing
    modinfo: str | Missing


@lru_cache(maxsize=1)  # asked for what is loaded, and for what does not fit
def _rows(proc: str) -> list[list[str]]:
    return [line.split() for line in proc.splitlines()]


@lru_cache(maxsize=2)
def _split(printed: str) -> frozenset[str]:
    return frozenset(printed.split())


def _users(by: str) -> list[str]:
    """``a,b,`` as it stands in /proc/modules, or ``-``."""
    return [user for user in by.split(",") if user not in _NO_USERS]


def parse_proc_modules(content: str) -> dict[str, tuple[str, ...]]:
    """Map each loaded module to the modules that use it, in file order.

    Args:
        content: All of ``/proc/modules``, one module a line: name, size in bytes, references, users (``a,b,`` or
            ``-``). Empty is legal: nothing is loaded.
    Raises:
        ValueError: A line without a whole-number size; names the line.
    Facts from:
        proc_modules(5). Built-in features are never listed, so absence from it proves nothing.
        ``lsmod`` adds a header, so ``lsmod | wc -l`` is one more than ``len()``.
    """
    modules = {}
    for number, words in enumerate(_rows(content), start=1):
        if len(words) < 2 or not words[1].isdecimal():
            name, size = (*words, "", "")[:2]
            raise ValueError(f"/proc/modules:{number}: expected bytes after {name!r}, got {size!r}")
        used = len(words) > 3 and words[3] != "-"
        modules[words[0]] = tuple(_users(words[3])) if used else ()
    return modules


def container_names(
    loaded: dict[str, tuple[str, ...]], words: frozenset[str] = frozenset()
) -> Names:
    """What the exercise's grep shows: modules it names, and those that stand in a matching line for another reason.

    Args:
        words: What else a copied line holds, such as sizes.
    """
    matching = _CONTAINER.search
    listed = dict[str, tuple[str, ...]].fromkeys(filter(matching, loaded), ())
    used = {name for name, users in loaded.items() if users and matching(" ".join(users))}
    shown = used | listed.keys()
    others = shown.union(*(loaded[name] for name in shown)) - listed.keys()
    header = frozenset({"Module", "Size", "Used", "by"})
    return Names(listed, dict.fromkeys(sorted(others), ()), ignored=header | words)


def parse(evidence: Evidence) -> Modules:
    """No /proc/modules is no error: such a kernel has no module loaded, and that is certain."""
    proc = evidence.outputs.get("modules.proc")
    supported = proc is None or proc.status != _NO_PROC_MODULES
    loaded: dict[str, tuple[str, ...]] | Missing
    words: frozenset[str] = frozenset()
    if not supported:
        loaded = {}
    elif proc is None:
        loaded = Missing("modules.proc was not recorded", "record the evidence again")
    elif proc.status != 0:
        loaded = Missing(
            f"/proc/modules could not be read: `{proc.run.splitlines()[-1]}` {failure(proc)}"
        )
    else:
        loaded = parse_proc_modules(proc.stdout)
        words = frozenset(filter(str.isdecimal, chain.from_iterable(_rows(proc.stdout))))
    return Modules(
        supported=supported,
        loaded=loaded,
        loaded_count=loaded if isinstance(loaded, Missing) else len(loaded),
        counts=loaded if isinstance(loaded, Missing) else _counts(len(loaded), supported, evidence),
        container=loaded if isinstance(loaded, Missing) else container_names(loaded, words),
        overlay_state=_overlay_state(evidence, loaded, supported),
        in_sys=_words(evidence, "modules.sys"),
        modinfo=text(evidence, "modules.modinfo"),
    )


def _words(evidence: Evidence, key: str) -> frozenset[str] | Missing:
    found = printout(evidence, key)
    return found if isinstance(found, Missing) else _split(found)


def _counts(number: int, supported: bool, evidence: Evidence) -> Counts:
    """Without module support kmod's lsmod prints nothing at all, BusyBox's its header: what it printed decides."""
    printed = text(evidence, "modules.lsmod_lines")
    has_header = supported if isinstance(printed, Missing) else printed.strip() not in ("", "0")
    header = (
        {number + 1: "that counts lsmod's header line, which is no module"} if has_header else {}
    )
    return Counts({number: "", **header}, exact=not supported)


def _overlay_state(
    evidence: Evidence, loaded: dict[str, tuple[str, ...]] | Missing, supported: bool
) -> str | Missing:
    """Absence from lsmod is not absence from the kernel: ask every place that knows."""
    if isinstance(loaded, Missing):
        return loaded
    if "overlay" in loaded:
        return "loaded"
    files = _module_files(evidence)
    config = _config(evidence)
    filesystems = _words(evidence, "modules.filesystems")
    if "overlay" in files.get("modules.builtin", ()) or config == "y":
        return "built-in"
    if not isinstance(filesystems, Missing) and "overlay" in filesystems:
        return "built-in"  # a filesystem that is there without a module
    if "overlay" in files.get("modules.dep", ()):
        return "available"
    if not supported or config == "n" or files:
        return "missing"
    if _modinfo_names_overlay(evidence):
        return "available"  # NixOS has no /lib/modules, and its modinfo knows where to look
    if _is_gone(evidence):
        why = "the running kernel has no folder under /lib/modules, as between its upgrade and the next boot"
        return Missing(
            f"whether overlay could be loaded cannot be told: {why}", "reboot, and look again"
        )
    why = "neither the kernel's config nor its folder under /lib/modules tells it here"
    return Missing(
        f"whether overlay could be loaded cannot be told: {why}", "look on the machine itself"
    )


def _modinfo_names_overlay(evidence: Evidence) -> bool:
    """Whether modinfo found a file of that module."""
    found = text(evidence, "modules.modinfo")
    return (
        not isinstance(found, Missing) and found.rpartition("/")[2].partition(".ko")[0] == "overlay"
    )


def _is_gone(evidence: Evidence) -> bool:
    """Whether the folder of the running kernel's modules is not there, and another kernel's is."""
    looked = evidence.outputs.get("modules.files")
    others = looked.stdout.split() if looked is not None and looked.status == _NO_FOLDER else []
    return any(name[0].isdigit() for name in others)


def _module_files(evidence: Evidence) -> dict[str, frozenset[str]]:
    """File of /lib/modules/RELEASE -> the modules that it lists and that have ``overlay`` in their name."""
    content = text(evidence, "modules.files")
    files: dict[str, frozenset[str]] = {}
    current = ""
    for line in [] if isinstance(content, Missing) else content.splitlines():
        if line.endswith(":"):
            current = line[:-1]
            files[current] = frozenset()
        else:
            files[current] |= {line.rpartition("/")[2].partition(".ko")[0]}
    return files


def _config(evidence: Evidence) -> str:
    """``y``, ``m`` or ``n`` as the kernel's config says of CONFIG_OVERLAY_FS; empty where it cannot be read."""
    config = printout(evidence, "kernel.config")
    if isinstance(config, Missing):
        return ""
    return ConfigOptions(config).get("OVERLAY_FS", ("n",))[0]


# --- what does not fit --------------------------------------------------------------------------

_BETWEEN = 2  # modules that may come or go between two probes


def contradictions(evidence: Evidence) -> Iterator[str]:
    """What /proc/modules cannot show, and what the other places that know of modules say otherwise.

    Facts from:
        kernel/module: a user holds a reference and is loaded itself, a loaded module has its folder in /sys/module,
        what was built in is never loaded, and a file system's module registers it.
    """
    proc = evidence.outputs.get("modules.proc")
    if proc is None or proc.status != 0:
        return
    loaded = {row[0]: row[2:] for row in _rows(proc.stdout) if row}
    yield from _odd_users(loaded)
    lines = text(evidence, "modules.lsmod_lines")
    if (
        isinstance(lines, str)
        and lines.isdecimal()
        and abs(int(lines[:9]) - 1 - len(loaded)) > _BETWEEN
    ):
        yield f"modules.lsmod_lines says {shown(lines)}, and modules.proc has {count(len(loaded), 'module')}"
    in_sys = _words(evidence, "modules.sys")
    lacking = [] if isinstance(in_sys, Missing) else [name for name in loaded if name not in in_sys]
    asked = [name for name in lacking if _CONTAINER.search(name)]
    if asked or len(lacking) > _BETWEEN:
        such = shown((asked or lacking)[0])
        yield f"modules.proc has {count(len(lacking), 'module')} that modules.sys lacks, such as {such}"
    if "overlay" in loaded:
        yield from _overlay_cannot_be_loaded(evidence)


def _odd_users(loaded: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """The first that is used by what is not there, or by more than it counts; "-" where nothing is counted."""
    used = [(name, row) for name, row in loaded.items() if len(row) > 1 and row[1] != "-"]
    for name, (references, by, *_) in used:
        users = _users(by)
        gone = [user for user in users if user not in loaded]
        if gone:
            yield f"modules.proc has {shown(name)} used by {shown(gone[0])}, which is not loaded"
            return
        if references.isdecimal() and int(references[:9]) < len(users):
            yield f"modules.proc counts {references[:9]} references to {shown(name)}, and names {len(users)} users"
            return


def _overlay_cannot_be_loaded(evidence: Evidence) -> Iterator[str]:
    filesystems = _words(evidence, "modules.filesystems")
    if _config(evidence) == "y":
        yield "modules.proc has 'overlay', and kernel.config has it built in"
    if not isinstance(filesystems, Missing) and "overlay" not in filesystems:
        yield "modules.proc has 'overlay', and modules.filesystems lacks it"


SOURCE = Source(
    parse, PROBES, packages={"lsmod": "kmod", "modinfo": "kmod"}, contradictions=contradictions
)
