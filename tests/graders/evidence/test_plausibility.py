"""Evidence that was made or edited contradicts itself, and no real machine's does."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from labproof.graders.evidence.file import parse_evidence
from labproof.graders.evidence.plausibility import contradictions
from labproof.graders.facts import known_sources, parse_facts
from labproof.graders.specs.catalogue import find_labs
from labproof.graders.specs.load import load_lab
from labproof.graders.version import harness_version
from tests.conftest import ROOT
from tests.graders.evidence.invented import HEAD, INVENTED, invented
from tests.samples import MACHINES

LABS = [load_lab(folder) for folder in find_labs(["part1", "part2", "part3", "part4"])]
MACHINE = ROOT / "fixtures" / "systems" / "no-modules.json"


def told_by(evidence):
    """What is said of it, looked at by every source that the labs may read."""
    known = known_sources(LABS)
    return contradictions(evidence, parse_facts(evidence, known, known=known), known)


@pytest.mark.parametrize(
    "path", sorted((ROOT / "fixtures" / "systems").glob("*.json")), ids=lambda path: path.stem
)
def test_no_real_machine_is_said_to_contradict_itself(path):
    found = parse_evidence(path.read_bytes(), path.name)
    assert told_by(found) == []


@pytest.mark.parametrize(
    "path", sorted((ROOT / "tests/data/containers").glob("*.json")), ids=lambda path: path.stem
)
def test_ids_that_an_engine_explains_are_no_forgery(path):
    found = parse_evidence(path.read_bytes(), path.name)
    assert told_by(found) == ["recorded_at is no time: ''"]


def test_namespaces_on_another_kernel_are_a_contradiction():
    data = json.loads(Path(ROOT, "tests/data/containers/namespaces.json").read_bytes())
    other = "11111111-2222-3333-4444-555555555555"
    data["outputs"]["system.boot_id"]["stdout"] = data["boot_id"] = other
    data["recorded_at"] = "2026-11-01T10:00:00Z"
    found = parse_evidence(json.dumps(data).encode(), "e")
    told = told_by(found)
    assert told[0] == "'alpine' was started on this machine's own kernel, and shows another boot id"


def test_a_container_whose_two_places_name_two_releases_is_a_contradiction():
    data = json.loads(MACHINE.read_bytes())
    look = data["outputs"]["containers.alpine"]
    look["stdout"] = look["stdout"].replace("release\t", "release\t9.9.9-", 1)
    found = parse_evidence(json.dumps(data).encode(), "e")
    told = told_by(found)
    assert told[0].startswith("/proc/version in 'alpine' does not name the release '9.9.9-")


def told_of(machine, **changed):
    """What is said of a recorded machine when some of its outputs, or other keys of its evidence, are others."""
    data = json.loads(Path(ROOT, "fixtures/systems", f"{machine}.json").read_bytes())
    for key, value in changed.items():
        if key in data:
            data[key] = value
        else:
            output = data["outputs"][key.replace("__", ".")]
            output["stdout"] = value if isinstance(value, str) else value(output["stdout"])
    found = parse_evidence(json.dumps(data).encode(), "e")
    return told_by(found)


def test_versions_must_fit_each_other():
    assert told_of("debian-12-modules", harness="99.0.1") == [
        f"harness is '99.0.1', which is later than the one that grades, {harness_version()}"
    ]
    assert told_of("debian-12-modules", harness="banana") == [
        "harness is no version of labproof: 'banana'"
    ]
    assert told_of("debian-12-modules", harness="0+unknown") == []  # a bare clone
    assert [
        told_of("debian-12-modules", harness=older) for older in ("0.0.9", "0.1", "v0.1.0.dev3")
    ] == [[], [], []]
    assert told_of("debian-12-utf8", traces__strace="sh: strace: not found\n") == [
        "traces.ls_own has what strace prints, and traces.strace says that there is none: 'sh: strace: not found'"
    ]
    preloaded = "ERROR: ld.so: object '/nope.so' from LD_PRELOAD cannot be preloaded\n"
    assert told_of("debian-12-utf8", traces__strace=preloaded) == []
    assert told_of("debian-12-utf8", system__machine="riscv64\n") == [
        "kernel.uname_a does not name the machine 'riscv64' of system.machine"
    ]


def test_the_compiler_is_the_same_in_both_places():
    changed = told_of(
        "debian-12-modules",
        kernel__config=lambda told: told.replace("gcc-12 (Debian", "gcc-9 (Debian"),
    )
    assert changed == [
        "kernel.config is of a kernel made by 'gcc-9 (Debian 12.2.0-14+deb12u1) 12.2.0', and kernel.version names "
        "another compiler"
    ]


def test_an_engine_on_this_kernel_names_its_release():
    changed = told_of(
        "no-modules",
        containers__engine=lambda told: told.replace(
            '"kernel_version": "6', '"kernel_version": "9'
        ),
    )
    assert changed == [
        "the containers show this machine's boot id, and the engine says its kernel is '9.18.44-fc-v669'"
    ]


def test_a_container_on_this_kernel_names_its_release():
    def other(told):
        return told.replace("6.18.44-fc-v669", "9.9.9")

    two = "show one boot id, and two kernels in /proc/version"
    assert told_of("no-modules", containers__alpine=other) == [
        "'alpine' shows this machine's boot id, and the release '9.9.9'",
        f"'alpine' and 'ubuntu' {two}",
        f"'alpine' and 'centos' {two}",
    ]


@pytest.mark.parametrize(
    ("machine", "build", "recorded"),
    [
        ("debian-12-modules", "2026-07-02", "2026-06-30T10:00:00Z"),
        ("wsl2", "Tue Nov 5 00:21:55 UTC 2024", "2024-11-03T10:00:00Z"),
    ],
)
def test_no_kernel_is_built_after_it_was_seen_running(machine, build, recorded):
    assert told_of(machine, recorded_at=recorded) == [
        f"the kernel was built ({build}) after the evidence was recorded ({recorded})"
    ]


@pytest.mark.parametrize(
    ("build", "recorded"),
    [
        # A machine without a clock.
        ("#45 SMP Fri Aug 30 12:02:04 UTC 2024", "1970-01-01T00:05:00Z"),
        ("#1 build-2099-01-01 SMP Fri Aug 30 12:02:04 UTC 2024", "2026-01-01T00:00:00Z"),
        ("#1 SMP PREEMPT_DYNAMIC Debian 6.1.176-1 (2026-07-02)", "9999-12-31T10:00:00Z"),
        ("#1 SMP Debian 6.1.176-1 (0001-01-01)", "2026-01-01T00:00:00Z"),
    ],
)
def test_an_odd_clock_or_name_of_a_build_is_no_contradiction(build, recorded):
    whole = f"Linux version 6.18.44-fc-v669 (gcc) {build}\n"
    everything = f"Linux (host) 6.18.44-fc-v669 {build} x86_64 GNU/Linux\n"
    changed = {
        "kernel__uname_v": f"{build}\n",
        "kernel__uname_a": everything,
        "kernel__version": whole,
    }
    told = told_of("podman", **changed, recorded_at=recorded)
    assert told == []


def test_ids_that_nobody_trusts_are_no_sign_of_one_kernel():
    """Something is mounted over the boot id on both sides, and the engine is elsewhere."""
    data = json.loads(MACHINE.read_bytes())
    over = "1 2 0:9 /boot_id /proc/sys/kernel/random/boot_id rw - ext4 /dev/vda rw"
    data["outputs"]["system.boot_id_mounts"]["stdout"] = f"{over}\n"
    engine = data["outputs"]["containers.engine"]
    engine["stdout"] = engine["stdout"].replace('"kernel_version": "6', '"kernel_version": "9')
    for name in ("alpine", "ubuntu", "centos"):
        look = data["outputs"][f"containers.{name}"]
        look["stdout"] = look["stdout"].replace("mount\t", f"mount\t{over}\nmount\t", 1)
    found = parse_evidence(json.dumps(data).encode(), "e")
    assert told_by(found) == []


def test_times_are_read_strictly():
    for told in ("2026-02-30T00:00:00Z", "2026-11-01 10:00:00", "٢٠٢٦-11-01T10:00:00Z", ""):
        data = {"schema": 1, "recorded_at": told, "outputs": {}}
        found = parse_evidence(json.dumps(data).encode(), "e")
        assert told_by(found) == [f"recorded_at is no time: {told!r}"]


KNOWN = known_sources([load_lab(folder) for folder in find_labs()])


def told(data):
    evidence = parse_evidence(json.dumps(data).encode(), "evidence.json")
    return contradictions(evidence, parse_facts(evidence, KNOWN, known=KNOWN), KNOWN)


def test_an_invented_machine_does_not_agree_with_itself():
    assert told(invented()) == [
        "kernel.uname_a does not name the build of kernel.uname_v",
        "kernel.uname_v has PREEMPT_DYNAMIC, and kernel.config does not set it",
        "modules.proc has 'overlay' used by 'docker_storage', which is not loaded",
        "modules.lsmod_lines says '97', and modules.proc has 3 modules",
        "modules.proc has 3 modules that modules.sys lacks, such as 'overlay'",
        "modules.proc has 'overlay', and kernel.config has it built in",
        "modules.proc has 'overlay', and modules.filesystems lacks it",
        "traces.ls_c has a table that does not agree with itself: the rows took 0.000900 s, and the total says "
        "0.001000 s",
    ]


def timed():
    """A table of strace that agrees with itself, in which eight calls took a time of their own."""
    names = ("read", "write", "close", "mmap", "brk", "openat", "fstat", "execve")
    micros = [100 + 7 * at for at in reversed(range(len(names)))]
    rows = [
        f" {took * 100 / sum(micros):5.2f}    {took / 1e6:.6f}  {took:10}         1           {name}"
        for name, took in zip(names, micros, strict=True)
    ]
    total = (
        f"100.00    {sum(micros) / 1e6:.6f}         {sum(micros) // 8}         8           total"
    )
    return HEAD + "\n".join([*rows, "------ -----------", total]) + "\n"


def test_a_table_that_was_used_twice_for_what_a_nonce_asks_is_told():
    found = list(
        told(invented(**{"traces.ls_c": timed(), "challenge.part3.1": f"up 1.00\n{timed()}"}))
    )
    told_of = "challenge.part3.1 has the times of traces.ls_c again, and no two runs take the same"
    assert told_of in found
    assert not any("itself" in one for one in found)


def test_who_has_no_strace_only_when_a_nonce_asks_for_it_is_told():
    odd = {"challenge.part3.1": "up 1.00\n/bin/sh: 1: strace: not found\n"}
    says = "challenge.part3.1 says that there is no strace, and traces.ls_c has what it prints"
    assert says in list(told(invented(**{"traces.ls_c": timed()} | odd)))
    assert says not in list(told(invented(**{"traces.ls_c": ""} | odd)))


def test_an_invented_table_for_what_a_nonce_asks_does_not_agree_with_itself():
    (found,) = [
        one
        for one in told(invented(**{"challenge.part3.2": INVENTED}))
        if one.startswith("challenge")
    ]
    assert found.startswith(
        "challenge.part3.2 has a table that does not agree with itself: the rows took 0.000900 s"
    )


@pytest.mark.parametrize("path", MACHINES, ids=lambda path: path.stem)
def test_an_honest_recording_raises_nothing(path):
    assert told(json.loads(path.read_bytes())) == []


@pytest.mark.parametrize(
    "path", sorted((ROOT / "tests/data/containers").glob("*.json")), ids=lambda path: path.stem
)
def test_what_real_engines_show_raises_nothing(path):
    assert told(json.loads(path.read_bytes()) | {"recorded_at": "2026-11-01T10:00:00Z"}) == []


def test_two_containers_are_never_one_process_nor_in_one_namespace():
    data = json.loads((ROOT / "tests/data/containers/linux.json").read_bytes())
    data["recorded_at"] = "2026-11-01T10:00:00Z"
    outputs = data["outputs"]
    engine = json.loads(outputs["containers.engine"]["stdout"])
    for image in engine["images"]:
        image["pid"] = 4711 if image["name"] != "centos" else 4712
    outputs["containers.engine"]["stdout"] = json.dumps(engine)
    outputs["containers.ubuntu"]["stdout"] = outputs["containers.alpine"]["stdout"]
    outputs["containers.centos"]["stdout"] = outputs["containers.centos"]["stdout"].replace(
        "4026532521", "4026531832"
    )
    assert told(data) == [
        "'alpine' and 'ubuntu' are said to be one process, 4711",
        "'alpine' and 'ubuntu' are said to share a mnt namespace, and ran side by side",
        "'alpine' and 'ubuntu' are said to share a pid namespace, and ran side by side",
        "'centos' is said to be in the mnt namespace of the machine itself",
    ]


SHOWS = "ran on one engine's kernel, and show two boot ids"
TABLE = "has a table that does not agree with itself"
# What was changed in an honest recording: which output, what in it, to what; and what must be told of it.
MODULES, LINUX = "fixtures/systems/debian-12-modules", "tests/data/containers/linux"
FORGED = [
    (MODULES, "kernel.uname_r", r"^6\.1", "6.2", "kernel.uname_r does not name the release"),
    (MODULES, "system.release", r"^6\.1", "6.2", "kernel.uname_r does not name the release"),
    ("fixtures/systems/gvisor", "kernel.version", r"4\.4", "4.5", "kernel.version does not name"),
    (MODULES, "kernel.uname_v", "#1", "#2", "kernel.uname_a does not name the build"),
    (MODULES, "kernel.version", "#1", "#2", "kernel.uname_v is not the build"),
    (MODULES, "system.machine", "x86_64", "aarch64", "kernel.uname_a does not name the machine"),
    (MODULES, "modules.lsmod_lines", "23", "32", "modules.lsmod_lines says '32'"),
    (MODULES, "modules.proc", r"\Z", "ip_vs_wrr 16384 0 -\n", "1 module that modules.sys lacks"),
    (MODULES, "modules.proc", r"ip_vs_rr 1.*\n", "", "'ip_vs' used by 'ip_vs_rr'"),
    (MODULES, "modules.proc", "ip_vs 188416 2", "ip_vs 188416 0", "counts 0 references to 'ip_vs'"),
    (MODULES, "modules.filesystems", r"nodev\toverlay\n", "", "modules.filesystems lacks it"),
    (MODULES, "traces.ls_c", r"17( +)mmap", r"37\1mmap", f"traces.ls_c {TABLE}: mmap took"),
    (MODULES, "traces.ls_c", r"0\.000694", "0.000294", f"traces.ls_c {TABLE}: openat took"),
    (MODULES, "traces.ls_tty", r"35\.88", "45.88", "which is not 45.88 %"),
    (MODULES, "traces.ls_c", r"\bopenat", "mmap", f"traces.ls_c {TABLE}: mmap has two rows"),
    (MODULES, "traces.ls_c", r"( 13.*\n)(  7.*\n)", r"\2\1", "stands behind openat with 0.000396 s"),
    (MODULES, "traces.ls_c", r"(?s)\A(.*?total\n).*", r"\1\1\1", "the times of traces.ls_c again"),
    (LINUX, "containers.ubuntu", "0d5d0a8c", "0d5d0a8d", f"'alpine' and 'ubuntu' {SHOWS}"),
    (LINUX, "containers.ubuntu", "#1", "#2", "show one boot id, and two kernels in /proc/version"),
    (LINUX, "containers.ubuntu", r"6\.8(?=.*\nmach)", "6.9", "does not name the release '6.9.0-45"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("base", "key", "was", "put", "says"), FORGED, ids=[f"{one[1]} {one[2]}" for one in FORGED]
)
def test_one_thing_that_was_edited_in_an_honest_recording_is_told(base, key, was, put, says):
    data = json.loads((ROOT / f"{base}.json").read_bytes())
    data["recorded_at"] = data.get("recorded_at") or "2026-11-01T10:00:00Z"
    assert told(data) == []
    output = data["outputs"][key]
    edited, times = re.subn(was, put, output["stdout"], count=1)
    assert times == 1
    output["stdout"] = edited
    assert any(says in one for one in told(data)), told(data)
