"""Do containers share one kernel? Machines that could not be had are constructed, and their files say after what."""

import json

import pytest
from msgspec.structs import replace

from labproof.graders import ROOT
from labproof.graders.evidence.file import load_evidence
from labproof.graders.facts import containers
from labproof.graders.model import Missing, Output
from labproof.labs.facts import shared_kernel

DATA = ROOT / "tests" / "data" / "containers"
MACHINE = "0d5d0a8c-9a31-47f4-8d27-5b6c0de1a9f4"
OTHER = "4c6c2a1e-0f4b-4b7e-9a55-3f3f7a1d2b10"
HERE = f"same: all containers and this machine report the boot id {MACHINE}"
USERLANDS = "Different userlands on one kernel: Alpine Linux v3.20, Ubuntu 24.04.1 LTS and CentOS Linux 7 (Core)."
NAMESPACES = "What each has for itself are namespaces: pid, mnt, net, ipc and uts."
WSL = (
    "This is WSL 2: all its Linux distributions share one kernel, built by Microsoft, in a virtual machine "
    "beside Windows."
)
PROVED = "Stand-ins prove the shared kernel as well as real images do."
ROOTLESS = "The engine is rootless: it and root in its containers are an ordinary user of the host."
COVERED = "something is mounted over the boot id, so it cannot be trusted"


def parsed(evidence):
    """What ran, and the verdict on it."""
    return containers.parse(evidence), shared_kernel.parse(evidence)


def seen(name):
    return parsed(load_evidence(DATA / f"{name}.json"))


def beside(found, shared):
    """All that a report says beside the verdict, once it says that."""
    return (*found.extras.notes, *shared.extras.findings)


SAME = {
    "linux": ("Docker 27.3.1, containers in cgroup v2", HERE, (USERLANDS, NAMESPACES)),
    "docker-desktop": (
        "Docker 27.3.1, in Docker Desktop, containers in cgroup v2",
        f"same: all containers report the boot id {OTHER} and the engine's release 6.10.14-linuxkit",
        (
            "Docker Desktop runs its engine in a virtual machine: the containers' kernel is 6.10.14-linuxkit "
            "(Docker Desktop), and this machine's is 6.8.0-45-generic.",
            USERLANDS,
            NAMESPACES,
        ),
    ),
    "docker-desktop-wsl2": (
        "Docker 27.3.1, in Docker Desktop, containers in cgroup v2",
        HERE,
        (WSL, USERLANDS, NAMESPACES),
    ),
    "wsl2": ("Docker 27.3.1, containers in cgroup v2", HERE, (WSL, USERLANDS, NAMESPACES)),
    "vm": (
        "Docker 27.3.1, containers in cgroup v2",
        f"same: all containers report the boot id {OTHER} and the engine's release 6.11.0-9-generic",
        (
            "This machine's own boot id is no help (`cat /proc/sys/kernel/random/boot_id` failed (No such file or "
            "directory)): the containers' kernel is 6.11.0-9-generic (Ubuntu 24.10), and this machine's is 23.6.0.",
            USERLANDS,
            NAMESPACES,
        ),
    ),
    "remote": (
        "Docker 27.3.1, remote, containers in cgroup v2",
        f"same: all containers report the boot id {OTHER} and the engine's release 6.1.0-26-amd64",
        (
            "The engine is on another machine: the containers' kernel is 6.1.0-26-amd64 (Debian GNU/Linux 12 "
            "(bookworm)), and this machine's is 6.8.0-45-generic.",
            USERLANDS,
            NAMESPACES,
        ),
    ),
    "rootless": (
        "Docker 27.3.1, rootless, containers in cgroup v2",
        HERE,
        (ROOTLESS, USERLANDS, NAMESPACES),
    ),
    "podman": (
        "Podman 5.2.3, rootless, containers in cgroup v2",
        HERE,
        (ROOTLESS, USERLANDS, NAMESPACES),
    ),
    "userns-remap": (
        "Docker 27.3.1, containers in cgroup v2",
        HERE,
        (
            "User namespaces are remapped: root in a container is an ordinary user of the host.",
            USERLANDS,
            "What each has for itself are namespaces: pid, mnt, net, ipc, uts and user.",
        ),
    ),
    "emulated": (
        "Docker 27.3.1, containers in cgroup v2",
        HERE,
        (
            "alpine is an image for arm64, emulated on x86_64: its instructions are translated, its system calls "
            "still go to the same kernel.",
            "Different userlands on one kernel: Alpine Linux v3.20 and Ubuntu 24.04.1 LTS.",
            NAMESPACES,
        ),
    ),
    "local-mounted-over": (
        "Docker 27.3.1, containers in cgroup v2",
        f"same: all containers report the boot id {OTHER} and the engine's release 6.8.0-45-generic",
        (
            f"This machine's own boot id is no help ({COVERED}): the containers' kernel is 6.8.0-45-generic "
            "(Ubuntu 24.04.1 LTS), and this machine's is 6.8.0-45-generic.",
            USERLANDS,
            NAMESPACES,
        ),
    ),
    "namespaces": (
        "Linux namespaces, containers in cgroup v2, stand-in images",
        HERE,
        (
            "alpine, ubuntu and centos ran from stand-in images, built here as asked for: they prove nothing of "
            "different userlands.",
            "No engine ran these: unshare started their root file systems in Linux namespaces.",
            PROVED,
            NAMESPACES,
        ),
    ),
    "fallback": (
        "Docker 27.3.1, containers in cgroup v2, stand-in images",
        HERE,
        (
            "alpine ran from stand-in images, built here because the images could not be had (the registry limits "
            "how much may be pulled from this network): they prove nothing of different userlands.",
            "centos ran from amazonlinux:latest (centos:7: the registry has no such image or tag).",
            PROVED,
            "Different userlands on one kernel: Ubuntu 24.04.1 LTS and CentOS Linux 7 (Core).",
            NAMESPACES,
        ),
    ),
}


@pytest.mark.parametrize("name", SAME)
def test_one_boot_id_is_one_kernel_and_the_notes_say_whose(name):
    found, shared = seen(name)
    assert (found.extras.engine, shared.verdict, beside(found, shared)) == SAME[name]
    assert shared.same is True


def test_numbers_of_namespaces_that_did_not_exist_at_the_same_time_tell_nothing():
    evidence = load_evidence(DATA / "linux.json")
    told = evidence.outputs["containers.engine"]
    record = json.loads(told.stdout)
    del record["together"]
    engine = replace(told, stdout=json.dumps(record))
    found, shared = parsed(
        replace(evidence, outputs={**evidence.outputs, "containers.engine": engine})
    )
    assert beside(found, shared) == (USERLANDS,)


def test_kata_boots_a_kernel_for_each_container():
    found, shared = seen("kata")
    assert shared.same is False
    assert found.extras.engine == "Docker 27.3.1, runtime kata, containers in cgroup v2"
    assert shared.verdict == (
        f"different: the containers report different boot ids (alpine {OTHER}, "
        "ubuntu a81d6a0f-6f1c-4a0c-9d0d-0c8f2f5e7712, centos 77e0d3c4-55f0-4a5f-8a47-9d9d1c1b6f01), "
        "so each boots a kernel of its own"
    )
    assert beside(found, shared) == (
        "Kata Containers boots a small virtual machine with its own kernel for alpine, ubuntu and centos.",
    )


GVISOR = "alpine, ubuntu and centos ran under gVisor, which answers system calls itself and has no boot id"
CANNOT_TELL = {
    "gvisor": (
        Missing(GVISOR, "make runc the engine's runtime"),
        (
            "gVisor is a kernel written as an ordinary program: the release in alpine, ubuntu and centos is its own, "
            "and it alone talks to the host's kernel 6.8.0-45-generic.",
        ),
    ),
    "mounted-over": (Missing(f"in alpine, ubuntu and centos: {COVERED}"), ()),
    "remote-one-image": (
        Missing(
            "only alpine ran, and the engine is on another machine, so there is no second boot id to compare with"
        ),
        (
            "Did not run: ubuntu: the registry has no such image or tag; name another image with "
            "--image NAME=REFERENCE.",
            "The engine is on another machine: the containers' kernel is 6.1.0-26-amd64 (Debian GNU/Linux 12 "
            "(bookworm)), and this machine's is 6.8.0-45-generic.",
        ),
    ),
    "old-personality": (
        Missing(
            "the boot ids are equal, the releases are not the engine's, which is 6.8.0-45-generic "
            "(alpine, ubuntu and centos: 2.6.48)"
        ),
        (
            "The engine runs in a virtual machine, or behind a forwarded socket: the containers' kernel is "
            "6.8.0-45-generic (Ubuntu 24.04.1 LTS), and this machine's is 6.8.0-45-generic.",
        ),
    ),
}


OWN = {
    "name": "labproof-mine",
    "runtime": "runc",
    "os_release": "NAME=x\n",
    "pid": 4711,
    "inner_pid": 1,
}


@pytest.mark.parametrize(
    ("changes", "shares", "note"),
    [
        (
            {},
            True,
            "Your own container labproof-mine runs here as process 4711, which is pid 1 inside.",
        ),
        (
            {"pid": 0, "boot_id": MACHINE},
            True,
            "Your own container labproof-mine shows the same boot id; its process cannot be seen from here.",
        ),
        (
            {"runtime": "kata", "boot_id": OTHER},
            False,
            f"Your own container labproof-mine shows the boot id {OTHER}: it runs on another kernel.",
        ),
        (
            {"runtime": "runsc"},
            "labproof-mine runs under runsc and shows no boot id; start it with --runtime=runc",
            "Your own container: labproof-mine runs under runsc and shows no boot id.",
        ),
        (
            {"pid": 0, "boot_id": "x"},
            "labproof-mine shows no boot id",
            "Your own container: labproof-mine shows no boot id.",
        ),
    ],
)
def test_a_learners_own_container_shares_the_kernel_or_not(changes, shares, note):
    evidence = load_evidence(DATA / "linux.json")
    told = evidence.outputs["containers.engine"]
    record = json.loads(told.stdout) | {"own": [OWN | changes]}
    engine = replace(told, stdout=json.dumps(record))
    found, shared = parsed(
        replace(evidence, outputs={**evidence.outputs, "containers.engine": engine})
    )
    mine = shared.own["labproof-mine"]
    assert (mine if isinstance(mine, bool) else str(mine)) == shares
    assert beside(found, shared)[-1] == note
    assert shared.extras.table[-1][:2] == ("labproof-mine (yours)", "x")
    assert (shared.extras.table[-1][2] == "-") == (changes != {})


def test_own_containers_are_shown_where_no_image_could_be_had():
    evidence = load_evidence(DATA / "linux.json")
    told = evidence.outputs["containers.engine"]
    engine = replace(told, stdout=json.dumps(json.loads(told.stdout) | {"own": [OWN]}))
    gone = {
        key: Output(key, None, stderr="the registry has no such image or tag")
        for key in evidence.outputs
        if key.startswith("containers.")
    }
    found, shared = parsed(
        replace(evidence, outputs={**evidence.outputs, **gone, "containers.engine": engine})
    )
    why = "no container ran on Docker 27.3.1 (alpine, ubuntu and centos: the registry has no such image or tag)"
    assert (str(shared.same), shared.verdict, found.seen) == (why, f"cannot tell: {why}", ())
    assert shared.own == {"labproof-mine": True}
    assert (
        beside(found, shared)[-1]
        == "Your own container labproof-mine runs here as process 4711, which is pid 1 inside."
    )
    assert [row[0] for row in shared.extras.table] == [
        "where",
        "this machine",
        "labproof-mine (yours)",
    ]


@pytest.mark.parametrize("name", CANNOT_TELL)
def test_where_nobody_can_tell_the_verdict_says_why(name):
    found, shared = seen(name)
    assert (shared.same, beside(found, shared)) == CANNOT_TELL[name]
    assert shared.verdict == f"cannot tell: {shared.same}"


@pytest.mark.parametrize("name", ["gvisor", "kata"])
def test_stand_ins_prove_no_shared_kernel_where_none_was_shown(name):
    evidence = load_evidence(DATA / f"{name}.json")
    told = evidence.outputs["containers.engine"]
    record = json.loads(told.stdout)
    record["images"] = [image | {"standin": True} for image in record["images"]]
    engine = replace(told, stdout=json.dumps(record))
    found, shared = parsed(
        replace(evidence, outputs={**evidence.outputs, "containers.engine": engine})
    )
    assert shared.same is not True
    assert PROVED not in beside(found, shared)
    assert found.extras.notes[0] == (
        "alpine, ubuntu and centos ran from stand-in images, built here as asked for: they prove nothing of "
        "different userlands."
    )


def test_the_table_sets_the_machine_and_every_userland_side_by_side():
    assert seen("emulated")[1].extras.table == (
        ("where", "userland", "kernel", "boot id", "pid namespace"),
        ("this machine", "Ubuntu 24.04.1 LTS", "6.8.0-45-generic", "0d5d0a8c…", "4026531836"),
        (
            "alpine",
            "Alpine Linux v3.20 (musl 1.2.5, apk)",
            "6.8.0-45-generic",
            "0d5d0a8c…",
            "4026532503",
        ),
        (
            "ubuntu",
            "Ubuntu 24.04.1 LTS (glibc 2.39, apt-get)",
            "6.8.0-45-generic",
            "0d5d0a8c…",
            "4026532513",
        ),
    )


def test_one_container_is_enough_beside_the_machines_own_boot_id():
    evidence = load_evidence(DATA / "linux.json")
    outputs = {
        k: v
        for k, v in evidence.outputs.items()
        if k not in ("containers.ubuntu", "containers.centos")
    }
    found, shared = parsed(replace(evidence, outputs=outputs))
    assert (
        shared.verdict
        == f"same: the container alpine and this machine report the boot id {MACHINE}"
    )
    assert found.unavailable == {"ubuntu": "it was not recorded", "centos": "it was not recorded"}


@pytest.mark.parametrize("name", ["linux", "kata", "gvisor", "fallback"])
def test_what_ran_is_told_by_the_containers_and_what_follows_by_the_verdict_alone(name):
    found, shared = seen(name)
    assert not found.extras.concludes
    assert (shared.extras.engine, shared.extras.notes, shared.extras.concludes) == ("", (), True)


def test_where_nothing_ran_there_is_no_verdict_and_the_reason_is_that_of_the_containers():
    engine = Output("docker info", None, stderr="no Docker is running here\ninstall or start it")
    evidence = replace(load_evidence(DATA / "linux.json"), outputs={"containers.engine": engine})
    assert parsed(evidence) == (Missing("no Docker is running here", "install or start it"),) * 2
