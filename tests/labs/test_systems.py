"""Every lab over every recorded machine: right answers pass, wrong ones fail, what cannot be seen is skipped.

The answers were written down by hand from what the machines printed; fixtures/systems/README.md tells of each machine.
"""

import re
from pathlib import Path

import pytest

from labproof.graders.evidence.file import load_evidence
from labproof.graders.facts import examined_sources, known_sources, parse_facts
from labproof.graders.grade import grade
from labproof.graders.model import Answer, AnswerFile, Evidence, Missing, Status
from labproof.graders.session.doctor import lines_of
from labproof.graders.specs.catalogue import find_labs
from labproof.graders.specs.load import load_lab

FOLDER = Path(__file__).resolve().parents[2] / "fixtures" / "systems"
LABS = [load_lab(folder) for folder in find_labs()]
TRACED = {"top_syscall": "mmap", "opened_files": "/etc/hostname and /etc/ld.so.cache"}
SIGNALS = {
    "state_after_stop": "T",
    "term_status": "143",
    "state_unwaited": "Z",
    "killing_zombies": "no",
}
CONTAINERS = "overlay, bridge, br_netfilter, ip_vs, ip_vs_rr"
SMALL = {
    "kernel_version": "6.18.44-fc-v669",
    "build_options": "SMP PREEMPT_DYNAMIC",
    "boot_parameters": "console=ttyS0, quiet, panic=1",
    "module_count": "0",
    "container_modules": "none",
    "overlay_state": "built-in",
}
DEBIAN = {
    "kernel_version": "6.1.0-50-amd64",
    "build_options": "SMP, PREEMPT_DYNAMIC",
    "boot_parameters": "console=ttyS0 loglevel=4 rw",
    "module_count": "22",
    "container_modules": CONTAINERS,
    "overlay_state": "loaded",
    "first_process": "init",
    "sleeper_pid": "119",
    "sleeper_parent": "1",
}
NO_STRACE = "strace is not installed here; `labproof doctor` tells how to install it"
NO_SLEEPER = (
    "no `sleep 4242` runs here; start `sleep 4242 &`, leave it running, and write down its number"
)
UNTRACED = ("top_syscall", "crossings", "opened_files", "complex_more")
VAIN = {"traces_add_up": "nothing could be traced here; `labproof doctor` tells why"}


def untraced(why):
    return dict.fromkeys(UNTRACED, why) | VAIN


WHOLE_TABLE = "namespaces, cgroup_v1, cgroup_v2, ebpf, ebpf_advanced, user_namespaces"
BIOS_DEBIAN = {
    "kernel_version": "6.1.0-50-cloud-amd64",
    "build_options": "SMP, PREEMPT_DYNAMIC",
    "boot_parameters": "console=ttyS0 loglevel=4 rw",
    "firmware": "BIOS",
    "initramfs": "yes",
    "pid1": "init",
    "default_target": "none",
    "order": "d b f e c",
    "nf_conntrack": "loaded",
    "features": WHOLE_TABLE,
    "version_parts": "major 6, minor 1, patch 0, suffix -50-cloud-amd64",
}
LOADABLE_DEBIAN = {
    "module_count": "14",
    "container_modules": "none",
    "overlay_state": "available",
    "first_message": "restricted",
    "overlay": "available",
    "br_netfilter": "available",
    "ip_vs": "available",
    "fit": "loadable",
}
MICROVM = SMALL | {
    "kernel_version": "6.18.44-fc-v657",
    "boot_parameters": "console=ttyS0, quiet, panic=1",
    "firmware": "neither",
    "initramfs": "yes",
    "default_target": "none",
    "overlay": "built-in",
    "br_netfilter": "built-in",
    "ip_vs": "missing",
    "nf_conntrack": "built-in",
    "features": WHOLE_TABLE,
    "version_parts": "6 is the major, 18 the minor, 44 the patch, fc-v657 the suffix",
    "fit": "ready",
}
NO_RELEASE = "the ring buffer does not begin with the kernel's version here"

# Machine -> right answers, and what cannot be seen there with the reason.
SYSTEMS = {
    "no-modules": (
        SMALL
        | TRACED
        | {
            "crossings": "145",
            "complex_more": "curl, 3.4 times",
            "same_kernel": "they're the same",
        },
        {
            "your_own_containers_run_on_the_same_kernel": (
                "you left no container running; try `docker run -d --name labproof-mine alpine sleep 1000`"
            )
        },
    ),
    "debian-12-modules": (
        DEBIAN | TRACED | SIGNALS | {"crossings": "68", "complex_more": "curl 6.9 times"},
        {},
    ),
    "debian-12-unprivileged": (
        DEBIAN | TRACED | SIGNALS | {"crossings": "136", "complex_more": "curl, 7x"},
        {},
    ),
    "debian-12-utf8": (
        DEBIAN | TRACED | SIGNALS | {"crossings": "138", "complex_more": "curl, 4 times"},
        {},
    ),
    "debian-12-no-modinfo-database": (
        DEBIAN | TRACED | SIGNALS | {"crossings": "69", "complex_more": "curl, 6.9 times"},
        {},
    ),
    "debian-12-no-strace": (DEBIAN | SIGNALS, untraced(NO_STRACE)),
    "debian-12-ptrace-forbidden": (
        DEBIAN
        | SIGNALS
        | {
            "module_count": "21",
            "container_modules": "bridge br_netfilter ip_vs ip_vs_rr",
            "overlay_state": "available",
        },
        untraced(
            "tracing is forbidden here (kernel.yama.ptrace_scope is 3); nobody may trace, and it stays so until the "
            "next boot; boot with another setting, or use another machine"
        ),
    ),
    "busybox": (
        SMALL | SIGNALS | {"first_process": "sleep", "sleeper_pid": "7", "sleeper_parent": "0"},
        untraced(NO_STRACE),
    ),
    "container-ptrace-forbidden": (
        SMALL | SIGNALS | {"first_process": "sleep", "sleeper_pid": "7", "sleeper_parent": "0"},
        untraced(
            "tracing is forbidden here (Operation not permitted); a container needs --cap-add=SYS_PTRACE and a seccomp "
            "profile that lets ptrace pass"
        ),
    ),
    "podman": (
        SMALL
        | TRACED
        | SIGNALS
        | {"crossings": "68", "complex_more": "curl, 6.2 times", "first_process": "sleep"}
        | {"sleeper_pid": "6", "sleeper_parent": "0"},
        {},
    ),
    "gvisor": (
        SMALL
        | TRACED
        | SIGNALS
        | {
            "kernel_version": "4.4.0",
            "build_options": "SMP",
            "boot_parameters": "BOOT_IMAGE=/vmlinuz-4.4.0-gvisor, quiet",
        }
        | {
            "firmware": "neither",
            "first_message": "[    0.000000] Starting gVisor...",
            "pid1": "sh",
            "uptime": "1 s",
            "default_target": "none",
            "order": "kernel, PID 1",
            "overlay": "built-in",
            "br_netfilter": "missing",
            "ip_vs": "missing",
            "nf_conntrack": "missing",
            "cgroup_mode": "none",
            "features": "cgroup_v1, user_namespaces",
            "version_parts": "major 4, minor 4, patch 0, suffix none",
            "fit": "unfit",
        }
        | {"crossings": "147", "complex_more": "curl, 3.5 times", "first_process": "sh"},
        {
            "sleeper_pid": NO_SLEEPER,
            "sleeper_parent": NO_SLEEPER,
            "the_first_message_names_the_kernel_that_runs": NO_RELEASE,
            "initramfs": (
                "neither /sys/kernel/boot_params nor the ring buffer tells here whether there was an initramfs; "
                "look on the machine itself"
            ),
            "modules_are_listed": "`ls /sys/module` failed (ls: cannot access '/sys/module': Invalid argument)",
        },
    ),
    "arm64-emulated": (
        SMALL | SIGNALS | {"first_process": "sleep", "sleeper_pid": "8", "sleeper_parent": "0"},
        untraced(
            "this machine cannot trace at all (it is emulated, and ptrace is left out); use another one"
        ),
    ),
    "wsl2": (
        {
            "kernel_version": "5.15.167.4-microsoft-standard-WSL2",
            "build_options": "SMP, CONFIG_HYPERV, CONFIG_OVERLAY_FS",
            "boot_parameters": "panic=-1, console=hvc0, debug",
            "module_count": "0",
            "container_modules": "none",
            "overlay_state": "built-in",
            "firmware": "neither",
            "first_message": "Linux version 5.15.167.4-microsoft-standard-WSL2",
            "initramfs": "yes",
            "pid1": "init",
            "uptime": "1 h 30 min",
            "default_target": "none",
            "order": "kernel, initramfs, PID 1",
            "overlay": "built-in",
            "br_netfilter": "built-in",
            "ip_vs": "built-in",
            "nf_conntrack": "built-in",
            "cgroup_mode": "hybrid",
            "features": WHOLE_TABLE,
            "version_parts": "5, 15, 167, microsoft-standard-WSL2",
            "fit": "ready",
        },
        {},
    ),
    "rhel-8": (
        {
            "kernel_version": "4.18.0-553.22.1.el8_10.x86_64",
            "build_options": "SMP",
            "boot_parameters": "ro crashkernel=auto rhgb quiet",
            "module_count": "10",
            "container_modules": "overlay, bridge, br_netfilter",
            "overlay_state": "loaded",
            "firmware": "UEFI",
            "first_message": "[    0.000000] Linux version 4.18.0-553.22.1.el8_10.x86_64 (mockbuild) #1 SMP",
            "initramfs": "yes",
            "pid1": "systemd",
            "uptime": "7 days",
            "default_target": "multi-user.target",
            "order": "dbfecga",
            "overlay": "loaded",
            "br_netfilter": "loaded",
            "ip_vs": "available",
            "nf_conntrack": "loaded",
            "cgroup_mode": "v1",
            "features": WHOLE_TABLE,
            "version_parts": "major: 4, minor: 18, patch: 0, suffix: 553.22.1.el8_10.x86_64",
            "fit": "ready",
        },
        {},
    ),
    "rhel-7": (
        {
            "kernel_version": "3.10.0-1160.119.1.el7.x86_64",
            "build_options": "SMP",
            "boot_parameters": "ro crashkernel=auto rhgb quiet",
            "module_count": "9",
            "container_modules": "bridge, br_netfilter",
            "overlay_state": "available",
            "firmware": "BIOS",
            "first_message": "Initializing cgroup subsys cpuset",
            "initramfs": "yes",
            "pid1": "systemd",
            "uptime": "14 h 11 min",
            "default_target": "graphical.target",
            "order": "firmware, GRUB2, kernel, initramfs, systemd, services, graphical.target",
            "overlay": "available",
            "br_netfilter": "loaded",
            "ip_vs": "available",
            "nf_conntrack": "loaded",
            "cgroup_mode": "v1",
            "features": "namespaces, cgroup_v1, ebpf",
            "version_parts": "major: 3, minor: 10, patch: 0, suffix: -1160.119.1.el7.x86_64",
            "fit": "loadable",
        },
        {"the_first_message_names_the_kernel_that_runs": NO_RELEASE},
    ),
    "debian-12-bios": (
        BIOS_DEBIAN
        | {
            "module_count": "19",
            "container_modules": CONTAINERS,
            "overlay_state": "loaded",
            "first_message": "Linux version 6.1.0-50-cloud-amd64",
            "uptime": "132.36",
            "overlay": "loaded",
            "br_netfilter": "loaded",
            "ip_vs": "loaded",
            "cgroup_mode": "v2",
            "fit": "ready",
        },
        {},
    ),
    "debian-12-bios-unprivileged": (
        BIOS_DEBIAN | LOADABLE_DEBIAN | {"uptime": "2 min 46 s", "cgroup_mode": "hybrid"},
        {},
    ),
    "debian-12-uefi": (
        BIOS_DEBIAN
        | LOADABLE_DEBIAN
        | {
            "firmware": "UEFI",
            "pid1": "systemd",
            "uptime": "up 2 weeks",
            "default_target": "graphical.target",
            "order": "d, b, f, e, c, g, a",
            "cgroup_mode": "v2",
        },
        {},
    ),
    "microvm": (
        MICROVM
        | {
            "first_message": "Linux version 6.18.44-fc-v657",
            "uptime": "44 min",
            "order": "f, e, c",
            "cgroup_mode": "hybrid",
        },
        {"pid1": "boot.pid1 was not recorded; record the evidence again"},
    ),
    "microvm-container": (
        MICROVM
        | {
            "first_message": "dmesg: klogctl: Operation not permitted",
            "pid1": "sleep",
            "uptime": "44 min",
            "order": "f, e, c",
            "cgroup_mode": "v1",
        },
        {},
    ),
}
# Right where nothing was built in or loaded is wrong elsewhere; these are compared between all machines.
COMPARED = ("kernel_version", "module_count", "container_modules", "overlay_state")
COMPARED_TOO = (
    *("firmware", "default_target", "order", "overlay", "br_netfilter", "ip_vs", "nf_conntrack"),
    *("cgroup_mode", "features", "version_parts", "fit"),
)
CONSTRUCTED = ("wsl2", "rhel-7", "rhel-8", "debian-12-uefi")
# One order, written in several ways; where nobody can tell of an initramfs it may stand there or not.
SAME_STAGES = {
    "kernel, PID 1": "f, e, c",
    "kernel, initramfs, PID 1": "f, e, c",
    "dbfecga": "d, b, f, e, c, g, a",
    "firmware, GRUB2, kernel, initramfs, systemd, services, graphical.target": "d, b, f, e, c, g, a",
}
TOLERANCE = 5


def graded(name, answers):
    """Rows by id of every lab of which the machine's evidence has something."""
    evidence = load_evidence(FOLDER / f"{name}.json")
    recorded = {key.split(".")[0] for key in evidence.outputs}
    known = known_sources(LABS)
    recorded |= {name for name, source in known.items() if recorded.intersection(source.reads)}
    # The quiz asks no machine.
    labs = [lab for lab in LABS if lab.sources and lab.sources <= recorded]
    files = {
        lab.id: AnswerFile(
            lab.id,
            {
                q.id: Answer(answers[q.id], f"{lab.id}.yaml:1")
                for q in lab.questions
                if q.id in answers
            },
        )
        for lab in labs
    }
    facts = parse_facts(evidence, frozenset().union(*(lab.sources for lab in labs)), known=known)
    rows = [row for lab in grade(labs, files, facts).labs for row in lab.results]
    return {row.id: row for row in rows if not row.message.startswith("live only")}


def outcome(why):
    """What is not done is failed, what cannot be seen is skipped."""
    return (Status.FAILED, f"{why}.") if why == NO_SLEEPER else (Status.SKIPPED, why)


def test_every_recorded_machine_is_replayed():
    assert {path.stem for path in FOLDER.glob("*.json")} == set(SYSTEMS)


@pytest.mark.parametrize("name", SYSTEMS)
def test_right_answers_pass_and_what_cannot_be_seen_says_why(name):
    right, skipped = SYSTEMS[name]
    rows = graded(name, right | dict.fromkeys(skipped.keys() - right.keys(), "something"))
    by_person = ("proves", "why")
    found = {
        row: (result.status, result.message) for row, result in rows.items() if row not in by_person
    }
    wanted = dict.fromkeys(found, (Status.PASSED, "")) | {
        row: outcome(why) for row, why in skipped.items()
    }
    assert found == wanted
    assert right.keys() <= found.keys()


BUILT_IN = "Ready: overlay, br_netfilter and nf_conntrack are built-in; cgroups are hybrid."
LOADED = "It is fit: overlay, br_netfilter and nf_conntrack are loaded, and cgroup v2 is mounted."


@pytest.mark.parametrize(
    ("name", "reasons", "status"),
    [
        ("debian-12-bios", LOADED, Status.PASSED),
        ("rhel-8", "Fit: all needed modules are loaded; cgroup v1.", Status.PASSED),
        ("microvm", BUILT_IN, Status.PASSED),
        ("wsl2", BUILT_IN, Status.PASSED),
        ("microvm", "Ready: overlay, br_netfilter and nf_conntrack are built-in.", Status.PASSED),
        ("gvisor", "Not fit: br_netfilter and nf_conntrack are missing.", Status.NEEDS_REVIEW),
        ("gvisor", LOADED, Status.FAILED),  # the facts say the opposite
        ("debian-12-bios", "It is not fit, because overlay is missing.", Status.FAILED),
        ("microvm", LOADED, Status.PARTIAL),  # fit it is, for other reasons
        ("debian-12-uefi", LOADED, Status.NEEDS_REVIEW),
        ("rhel-7", "Ready, because the kernel is old and works.", Status.NEEDS_REVIEW),
    ],
)
def test_reasons_are_held_against_what_the_machine_showed(name, reasons, status):
    assert graded(name, {"why": reasons})["why"].status is status


@pytest.mark.parametrize("wrong", ["banana", "maybe", "all of them", "42424242"])
@pytest.mark.parametrize("name", SYSTEMS)
def test_wrong_answers_fail_and_a_skip_stays_a_skip(name, wrong):
    right, skipped = SYSTEMS[name]
    rows = graded(name, dict.fromkeys([*right, *skipped], wrong))
    for question in right:
        assert rows[question].status is Status.FAILED, (question, rows[question])
        assert rows[question].points == 0
    for question in skipped:
        assert (rows[question].status, rows[question].points) == (outcome(skipped[question])[0], 0)


@pytest.mark.parametrize("name", SYSTEMS)
def test_what_is_right_on_another_machine_earns_not_all_here(name):
    here = SYSTEMS[name][0]
    for other, (there, _) in SYSTEMS.items():
        for question in (
            *COMPARED,
            *(asked for asked in COMPARED_TOO if asked in here and asked in there),
        ):
            mine, theirs = here[question], there[question]
            if (SAME_STAGES.get(mine, mine), question) == (
                SAME_STAGES.get(theirs, theirs),
                question,
            ):
                continue
            near = (
                question == "module_count"
                and abs(int(mine) - int(theirs)) <= TOLERANCE
                and mine != "0"
            )
            if mine != theirs and not near:
                row = graded(name, {question: theirs})[question]
                assert row.status in (Status.FAILED, Status.PARTIAL), (other, question, row)


@pytest.mark.parametrize("name", SYSTEMS)
def test_what_is_kept_tells_of_no_person_and_of_no_place(name):
    evidence = load_evidence(FOLDER / f"{name}.json")
    assert evidence.source
    assert evidence.origin == ("constructed" if name in CONSTRUCTED else "recorded")
    assert " (host) " in evidence.outputs["kernel.uname_a"].stdout
    assert not re.search(
        r"\S+@\S+\.\S+\)|/home/|/root/|UUID=\w", str(evidence.outputs["kernel.version"])
    )
    assert all(
        re.search(r"=<[0-9a-f]{16}>$", word)
        for word in evidence.outputs["kernel.cmdline"].stdout.split()
        if word.startswith(("root=", "BOOT_IMAGE=", "resume=", "initrd="))
    )


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        (
            "no-modules",
            ["/proc/modules not there: this kernel loads no modules", "ptrace        allowed"],
        ),
        ("no-modules", ["dmesg         root only"]),
        ("debian-12-modules", ["/proc/modules there", "kernel        6.1.0-50-amd64"]),
        ("debian-12-no-strace", ["strace        missing"]),
    ],
)
def test_the_doctor_tells_what_such_a_machine_has(name, lines):
    evidence: Evidence = load_evidence(FOLDER / f"{name}.json")
    known = known_sources(LABS)
    facts = parse_facts(evidence, examined_sources(known), known=known)
    assert not isinstance(facts.parts["tools"], Missing)
    told = list(lines_of(facts, known))
    assert set(lines) <= set(told), told
