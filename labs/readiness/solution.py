"""How a reference learner does this lab: looks where its page says and writes down what is there.

Usage: python solution.py ANSWERS_DIR
"""

import json
import re
import subprocess
import sys
from pathlib import Path

OPTIONS = {
    "overlay": "OVERLAY_FS",
    "br_netfilter": "BRIDGE_NETFILTER",
    "ip_vs": "IP_VS",
    "nf_conntrack": "NF_CONNTRACK",
}
SIGNS = {
    "overlay": "grep -w overlay /proc/filesystems",
    "br_netfilter": "ls -d /proc/sys/net/bridge",
    "ip_vs": "ls /proc/net/ip_vs",
    "nf_conntrack": "ls /proc/sys/net/netfilter/nf_conntrack_max",
}
FEATURES = {
    "namespaces": "ls /proc/self/ns/mnt /proc/self/ns/pid /proc/self/ns/net",
    "cgroup_v1": "grep -w cgroup /proc/filesystems",
    "cgroup_v2": "grep -w cgroup2 /proc/filesystems",
    "ebpf": "grep -w bpf /proc/filesystems || grep -E ' [Tt] (__[a-z0-9]+_)?sys_bpf$' /proc/kallsyms",
    "ebpf_advanced": "ls /sys/kernel/btf/vmlinux || grep -w xdp_do_redirect /proc/kallsyms",
    "user_namespaces": "ls /proc/self/ns/user",
}


def shell(command: str) -> str:
    """What a command prints; its failure is part of the exercise."""
    return subprocess.run(
        ["/bin/sh", "-c", command], capture_output=True, text=True, check=False
    ).stdout.strip()


def state(name: str) -> str:
    """Look in the order of the page."""
    config = 'zcat /proc/config.gz 2>/dev/null || cat "/boot/config-$(uname -r)"'
    option = shell(f"{{ {config}; }} | grep '^CONFIG_{OPTIONS[name]}='").partition("=")[2]
    folder = '"/lib/modules/$(uname -r)"'
    if shell(f"grep '^{name} ' /proc/modules"):
        return "loaded"
    if (
        option == "y"
        or shell(SIGNS[name])
        or shell(f"grep '/{name}\\.ko' {folder}/modules.builtin")
    ):
        return "built-in"
    return "available" if shell(f"grep '/{name}\\.ko' {folder}/modules.dep") else "missing"


def reasons(fit: str, needed: dict[str, str], mode: str) -> str:
    """The judgement, and what it rests on."""
    found = ", ".join(f"{name} is {where}" for name, where in needed.items())
    return f"{fit.capitalize()}: {found}; {'cgroup ' if mode != 'hybrid' else ''}{mode}."


def main(folder: Path) -> None:
    """Write ``readiness.yaml`` into the answers folder."""
    states = {name: state(name) for name in OPTIONS}
    needed = {name: states[name] for name in ("overlay", "br_netfilter", "nf_conntrack")}
    mounted = set(shell("cut -d' ' -f3 /proc/mounts | grep cgroup").split())
    mode = (
        "hybrid"
        if len(mounted) == 2
        else {"cgroup": "v1", "cgroup2": "v2"}.get("".join(mounted), "none")
    )
    major, minor, patch, suffix = re.fullmatch(
        r"(\d+)\.(\d+)\.?(\d*)(.*)", shell("uname -r")
    ).groups()
    fit = "ready"
    if "available" in needed.values():
        fit = "loadable"
    if "missing" in needed.values() or mode == "none":
        fit = "unfit"
    answers = {
        **states,
        "cgroup_mode": mode,
        "features": ", ".join(name for name, command in FEATURES.items() if shell(command)),
        "version_parts": f"major: {major}, minor: {minor}, patch: {patch or 'none'}, suffix: {suffix or 'none'}",
        "fit": fit,
        "why": reasons(fit, needed, mode),
    }
    folder.mkdir(parents=True, exist_ok=True)
    lines = [f"  {name}: {json.dumps(text)}" for name, text in answers.items()]
    (folder / "readiness.yaml").write_text("\n".join(["answers:", *lines]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
