"""What leaves a machine in evidence: names stay, private values become salted hashes that can still be compared."""

from __future__ import annotations

import hashlib
import re

# Kernel parameters whose values tell nothing about a person or a place. Everything else is hashed.
OPEN_PARAMETERS = frozenset(
    """acpi apparmor audit cgroup_enable cgroup_disable cgroup_no_v1 clocksource console consoleblank cpuidle.off
    crashkernel deferred_init earlycon earlyprintk elevator fsck.mode fsck.repair hugepages hugepagesz init
    intel_iommu iommu isolcpus loglevel lsm max_loop maxcpus mem mitigations net.ifnames biosdevname nmi_watchdog
    nohz nomodule nosmt numa page_poison panic pci pcie_aspm plymouth.enable preempt psi quiet random.trust_cpu
    rcupdate.rcu_cpu_stall_cputime rd.shell reboot ro rootdelay rootfstype rootwait rw security selinux sched_verbose
    splash swapaccount swiotlb sysctl.vm.swappiness systemd.unified_cgroup_hierarchy threadirqs
    transparent_hugepage tsc usbcore.autosuspend vga vsyscall zswap.enabled""".split()
)

_WORD = re.compile(r'(?:[^\s"]|"[^"]*"?)+')  # a double quote keeps blanks inside one parameter
_BUILDER = re.compile(r"\([^()\s]+@[^()\s]+\)")


HASH = "<"  # what a hash begins with


def hashed(value: str, salt: str) -> str:
    """The stand-in for a private value: equal values of one recording have equal hashes."""
    return f"{HASH}{hashlib.sha256(f'{salt}:{value}'.encode()).hexdigest()[:16]}>"


def split_parameters(cmdline: str) -> list[str]:
    """A kernel command line as its words; double quotes keep blanks together (kernel-parameters.txt)."""
    return _WORD.findall(cmdline)


def redact_cmdline(text: str, salt: str) -> str:
    """Hash every value that no allow-list opens. After ``--`` bare words are init's own and are hashed whole."""
    words, for_init = [], False
    for word in split_parameters(text):
        name, equals, value = word.partition("=")
        if word == "--":
            for_init = True
        elif equals and name not in OPEN_PARAMETERS:
            word = f"{name}={hashed(value.strip(chr(34)), salt)}"
        elif for_init and not equals and not name.startswith("-"):
            word = hashed(word, salt)
        words.append(word)
    return " ".join(words) + "\n"


def redact_builder(text: str, _salt: str) -> str:
    """/proc/version names who built the kernel, which on a self-built one is the learner."""
    return _BUILDER.sub("(builder)", text, count=1)


def redact_node(text: str, _salt: str) -> str:
    """``uname -a`` has the host's name as its second field (uname(1)); everything around it stays."""
    return re.sub(r"^(\S+) \S+ ", r"\1 (host) ", text, count=1)
