"""Which words of a kernel command line tell nothing about a person or a place. Every other is hashed.

What a machine's owner types there is anything: distributions put paths with the host's name (NixOS's ``init=``, volume
groups), addresses, serial numbers and passwords there, and boot loaders hand on quotes that the kernel does not know.
"""

from __future__ import annotations

import re

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


def is_name(text: str) -> bool:
    """Whether what stands before ``=`` can be a parameter's name."""
    return bool(_NAME.fullmatch(text))


def is_open(name: str, value: str) -> bool:
    """Whether a parameter's value may be shown."""
    if name not in OPEN_PARAMETERS or _PLACE.search(value):
        return False
    return value in _INITS if name == "init" else bool(_VALUE.fullmatch(value))
