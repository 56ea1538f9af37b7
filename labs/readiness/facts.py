"""What this lab's probes printed -> whether this kernel can carry a Kubernetes node, told by looking."""

from __future__ import annotations

import re

import msgspec

from labproof.labs import Chosen, Evidence, Missing, Pairs, text

# The modules of the course, with the option that builds each.
MODULES = {
    "overlay": "OVERLAY_FS",
    "br_netfilter": "BRIDGE_NETFILTER",
    "ip_vs": "IP_VS",
    "nf_conntrack": "NF_CONNTRACK",
}
NEEDED = ("overlay", "br_netfilter", "nf_conntrack")  # ip_vs is for kube-proxy's IPVS mode alone
NAMESPACES = ("mnt", "uts", "ipc", "pid", "net")
LOADED, BUILT_IN, AVAILABLE, ABSENT = "loaded", "built-in", "available", "missing"
# The course's "eBPF (advanced)"; what a number promises, a backport may have kept as well.
_ADVANCED_SINCE = (4, 14)
_RELEASE = re.compile(r"(\d{1,4})\.(\d{1,4})(?:\.(\d{1,5}))?(.*)", re.DOTALL)
# WSL 2 counts in a fourth number, which some take for one of the kernel's.
_FOURTH = re.compile(r"^(?:\.\d+)+-")


class Grounds(msgspec.Struct, frozen=True):
    """What a judgement can rest on, in the words of rubrics/why.yaml.

    ``fit`` is None where something must be loaded first: opinions differ about the word, ``loadable`` is what is asked for.
    """

    overlay: str
    br_netfilter: str
    ip_vs: str
    nf_conntrack: str
    cgroup: str
    fit: bool | None
    loadable: bool


class Readiness(msgspec.Struct, frozen=True):
    """One kernel as a Kubernetes node would find it.

    Args:
        overlay, br_netfilter, ip_vs, nf_conntrack: ``loaded``, ``built-in``, ``available`` (on disk) or ``missing``.
        loaded: Which of the four are loaded modules.
        in_sys: Which of the four have a folder in /sys/module.
        cgroup_mode: ``v1``, ``v2``, ``hybrid`` (both are mounted) or ``none`` (neither is).
        cgroup_types: Which file systems of control groups this kernel knows.
        features: The course's table, each feature looked for; what cannot be told may be named or not.
        version_parts: ``major``, ``minor``, ``patch``, ``suffix`` of the release, each with the ways to write it.
        fit: ``ready``, ``loadable`` (what is lacking lies on disk as a module) or ``unfit``.
        grounds: All of that, for reasons to be held against.
    """

    overlay: str | Missing
    br_netfilter: str | Missing
    ip_vs: str | Missing
    nf_conntrack: str | Missing
    loaded: frozenset[str] | Missing
    in_sys: frozenset[str] | Missing
    cgroup_mode: str | Missing
    cgroup_types: frozenset[str] | Missing
    features: Chosen | Missing
    version_parts: Pairs | Missing
    fit: str | Missing
    grounds: Grounds | Missing


def module_state(name: str, words: dict[str, list[str]]) -> str | Missing:
    """Where one module is.

    Args:
        words: What each probe printed, a word a line: ``loaded``, ``files``, ``config``, ``signs``.
    Facts from:
        proc_modules(5) lists loaded modules and never what is built in. modules.builtin and modules.dep of
        /lib/modules/RELEASE list what is built in and what lies on disk (kmod). What is in the kernel shows: a
        file system in /proc/filesystems, a table in /proc/net or a switch below /proc/sys/net.
    """
    files = _sections(words["files"])
    config = dict(line.partition("=")[::2] for line in words["config"])
    option = config.get(MODULES[name], "n" if config else "")
    if name in words["loaded"]:
        return LOADED
    if option == "y" or name in files.get("modules.builtin", ()) or name in words["signs"]:
        return BUILT_IN
    if name in files.get("modules.dep", ()):
        return AVAILABLE
    if option == "n" or "unsupported" in words["loaded"] or files:
        return ABSENT
    why = "neither the kernel's config nor its folder under /lib/modules tells it here"
    return Missing(
        f"whether {name} could be loaded cannot be told: {why}", "look on the machine itself"
    )


def cgroup_mode(mounted: list[str]) -> str:
    """From the types of all mounted cgroup file systems."""
    both = {"cgroup", "cgroup2"} & set(mounted)
    return {1: "v2" if "cgroup2" in both else "v1", 2: "hybrid"}.get(len(both), "none")


def features(seen: list[str], release: str) -> Chosen:
    """Which features of the course's table are there.

    Facts from:
        namespaces(7): a file in /proc/self/ns for each type. cgroups(7): both versions are file systems. bpf(2) came
        with 3.18 and stands in /proc/kallsyms; its file system and sysctl came with 4.4. ``xdp_do_redirect`` came with
        4.14 and kernel/btf later, natively or backported.
    """
    right, either = set[str](), set[str]()
    if all(f"ns {name}" in seen for name in NAMESPACES):
        right.add("namespaces")
    if "ns user" in seen:
        # Administrators may switch them off; the kernel has them all the same.
        (either if "userns 0" in seen else right).add("user_namespaces")
    right |= {
        name
        for name, sign in (("cgroup_v1", "fs cgroup"), ("cgroup_v2", "fs cgroup2"))
        if sign in seen
    }
    listed = "symbols" in seen
    if {"fs bpf", "sysctl bpf", "symbol sys_bpf"} & set(seen):
        right.add("ebpf")
    elif not listed:
        either.add("ebpf")
    if {"btf", "symbol xdp_do_redirect"} & set(seen):
        right.add("ebpf_advanced")
    elif not listed and ("ebpf" in either or _since(release, _ADVANCED_SINCE)):
        either.add("ebpf_advanced")
    return Chosen(frozenset(right), frozenset(either))


def version_parts(release: str) -> Pairs | Missing:
    """The anatomy of a release: version, patchlevel and sublevel of the kernel's Makefile, and what was put behind."""
    found = _RELEASE.fullmatch(release)
    if not found:
        return Missing(f"the release {release[:60]!r} does not begin with two numbers")
    major, minor, patch, suffix = found.groups()
    bare = suffix.lstrip("-.+~_")
    ways = (suffix, bare, _FOURTH.sub("", suffix)) if bare else ("none", suffix)
    return Pairs(
        {
            "major": (major,),
            "minor": (minor,),
            "patch": (patch,) if patch else ("none", "0"),
            "suffix": tuple(dict.fromkeys(way for way in ways if way)),
        }
    )


def fit(
    states: dict[str, str | Missing], mode: str | Missing, have: Chosen | Missing
) -> str | Missing:
    """What the needed modules, namespaces and control groups come to; what is lacking for certain decides."""
    needed = [states[name] for name in NEEDED]
    lacks_features = isinstance(have, Chosen) and "namespaces" not in have.right
    if ABSENT in needed or mode == "none" or lacks_features:
        return "unfit"
    unknown = next((one for one in (*needed, mode, have) if isinstance(one, Missing)), None)
    if unknown is not None:
        return unknown
    return "loadable" if AVAILABLE in needed else "ready"


def grounds(
    states: dict[str, str | Missing], mode: str | Missing, judged: str | Missing
) -> Grounds | Missing:
    """What reasons are held against; Missing with the first part that cannot be had."""
    parts = {**states, "cgroup": mode, "fit": judged}
    lost = next((one for one in parts.values() if isinstance(one, Missing)), None)
    if lost is not None:
        return lost
    words = {name: str(where).replace("-", "") for name, where in states.items()}
    return Grounds(
        **words,
        cgroup=str(mode),
        fit={"ready": True, "unfit": False}.get(str(judged)),
        loadable=judged == "loadable",
    )


def parse(evidence: Evidence) -> Readiness:
    """Each part that cannot be had is Missing with its own reason."""
    found = {
        name: _lines(evidence, name)
        for name in ("loaded", "files", "config", "signs", "cgroups", "features", "sys")
    }
    lines = {name: value for name, value in found.items() if isinstance(value, list)}
    lost = next(
        (found[name] for name in ("loaded", "files", "config", "signs") if name not in lines), None
    )
    states: dict[str, str | Missing] = {
        name: lost if isinstance(lost, Missing) else module_state(name, lines) for name in MODULES
    }
    release = text(evidence, "readiness.release")
    mounted, seen = found["cgroups"], found["features"]
    mode = mounted if isinstance(mounted, Missing) else cgroup_mode(mounted)
    number = release if isinstance(release, str) else ""
    have = seen if isinstance(seen, Missing) else features(seen, number)
    judged = fit(states, mode, have)
    return Readiness(
        **states,
        loaded=_known(found["loaded"]),
        in_sys=_known(found["sys"]),
        cgroup_mode=mode,
        cgroup_types=seen
        if isinstance(seen, Missing)
        else frozenset(one[3:] for one in seen if one.startswith("fs ")),
        features=have,
        version_parts=release if isinstance(release, Missing) else version_parts(release),
        fit=judged,
        grounds=grounds(states, mode, judged),
    )


def _lines(evidence: Evidence, name: str) -> list[str] | Missing:
    content = text(evidence, f"readiness.{name}")
    return (
        content
        if isinstance(content, Missing)
        else [line.strip() for line in content.splitlines() if line != "end"]
    )


def _known(lines: list[str] | Missing) -> frozenset[str] | Missing:
    return lines if isinstance(lines, Missing) else frozenset(lines) & MODULES.keys()


def _sections(lines: list[str]) -> dict[str, list[str]]:
    """``modules.dep:`` and the names below it."""
    sections: dict[str, list[str]] = {}
    for line in lines:
        if line.endswith(":"):
            sections[line[:-1]] = []
        elif sections:
            sections[next(reversed(sections))].append(line)
    return sections


def _since(release: str, wanted: tuple[int, int]) -> bool:
    found = _RELEASE.fullmatch(release)
    return bool(found) and (int(found[1]), int(found[2])) >= wanted if found else False
