"""Containers' evidence -> what ran, and what each showed. Files of machines that could not be had say after what."""

import json
from pathlib import Path

import pytest
from msgspec.structs import replace

from labproof.graders.evidence.file import load_evidence
from labproof.graders.facts import containers, known_sources, parse_facts
from labproof.graders.facts.system import trusted_boot_id
from labproof.graders.grade import grade
from labproof.graders.model import Answer, AnswerFile, Evidence, Missing, Output, Status
from labproof.graders.session.run import Run
from labproof.graders.specs.load import load_lab

DATA = Path(__file__).parents[2] / "data" / "containers"
MACHINE = "0d5d0a8c-9a31-47f4-8d27-5b6c0de1a9f4"
ROOTLESS = "The engine is rootless: it and root in its containers are an ordinary user of the host."
COVERED = "something is mounted over the boot id, so it cannot be trusted"


def seen(name):
    return containers.parse(load_evidence(DATA / f"{name}.json"))


def test_limits_that_were_not_set_are_told():
    evidence = load_evidence(DATA / "rootless.json")
    told = evidence.outputs["containers.engine"]
    engine = replace(
        told, stdout=json.dumps(json.loads(told.stdout) | {"unlimited": ["memory", "processes"]})
    )
    found = containers.parse(
        replace(evidence, outputs={**evidence.outputs, "containers.engine": engine})
    )
    assert found.extras.notes[:2] == (
        ROOTLESS,
        "The engine cannot limit memory and processes here: its containers ran without these limits.",
    )


def test_an_image_that_could_not_be_had_costs_only_itself():
    found = seen("remote-one-image")
    assert found.seen == ("alpine",)
    assert found.releases == {"alpine": "6.1.0-26-amd64"}
    assert found.unavailable == {
        "ubuntu": "the registry has no such image or tag; name another image with --image NAME=REFERENCE"
    }


def test_no_engine_is_missing_with_what_to_do():
    told = Output("docker info", None, stderr="no Docker is running here\ninstall or start it")
    assert containers.parse(Evidence({"containers.engine": told})) == Missing(
        "no Docker is running here", "install or start it"
    )


def test_evidence_without_containers_is_missing():
    assert containers.parse(Evidence({})) == Missing(
        "no containers were recorded", "record the evidence again with the engine running"
    )


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", '{"name": 3}', '{"images": 1}', '{"name": "x", "images": [3]}', "\ud800"],
)
def test_an_engine_that_is_none_is_missing_and_not_a_crash(text):
    found = containers.parse(Evidence({"containers.engine": Output("docker info", 0, text)}))
    assert isinstance(found, Missing)
    assert found.reason.startswith("what containers.engine holds is no engine (")
    assert found.remedy == "record the evidence again"


def test_when_nothing_ran_a_reason_that_all_share_is_said_once():
    images = [{"name": name} for name in ("alpine", "ubuntu", "centos")]
    record = Output(
        "docker info", 0, json.dumps({"name": "docker", "version": "27.3.1", "images": images})
    )
    full = Output("x", None, stderr="the engine's disk is full\nfree some space")
    outputs = {"containers.engine": record, "containers.alpine": full, "containers.ubuntu": full}
    outputs["containers.centos"] = Output("x", 0, "release\t6.8.0\n")
    assert containers.parse(Evidence(outputs)) == Missing(
        "no container ran on Docker 27.3.1 (alpine and ubuntu: the engine's disk is full; free some space; "
        "centos: what it printed is not complete)"
    )


PROC = "520 519 0:60 / /proc rw,nosuid - proc proc rw"


@pytest.mark.parametrize(
    "over",
    [
        "531 520 0:25 /boot_id /proc/sys/kernel/random/boot_id ro - tmpfs tmpfs rw",
        "531 520 0:60 /sys/kernel/random/boot_id /proc/sys/kernel/random/boot_id ro - proc proc rw",
        "531 520 0:60 /sys/kernel/random/uuid /proc/sys/kernel/random/boot_id ro - proc proc rw",
        "531 520 0:25 / /proc/sys/kernel/random ro - tmpfs tmpfs rw",
        "531 520 0:25 /fake /proc/sys rw master:1 - fuse.lxcfs lxcfs rw",
        "531 520 0:25 / /proc rw - tmpfs tmpfs rw",
        "531 520 0:60 /1 /proc/sys rw - proc proc rw",
    ],
)
def test_a_boot_id_with_something_over_it_is_not_trusted(over):
    assert trusted_boot_id(MACHINE, [PROC, over]) == Missing(COVERED)


@pytest.mark.parametrize(
    "harmless",
    [
        "526 520 0:60 /sys /proc/sys ro,nosuid - proc proc rw",
        "527 520 0:62 / /proc/acpi ro - tmpfs tmpfs ro",
        "528 520 0:63 / /proc/sys/fs/binfmt_misc rw - binfmt_misc binfmt_misc rw",
        "not a line of mountinfo",
    ],
)
def test_what_engines_mount_beside_it_does_no_harm(harmless):
    assert trusted_boot_id(MACHINE, [PROC, harmless]) == MACHINE


@pytest.mark.parametrize("text", ["x", "0d5d0a8c", MACHINE.upper()])
def test_a_boot_id_of_another_shape_is_none(text):
    assert trusted_boot_id(text, [PROC]) == Missing("what stands in place of the boot id is none")


# --- a course that is about something else than kernels --------------------------------------------

USERLANDS = """\
id: userlands
title: Files of their own
containers:
  - {name: alpine, image: "alpine:latest"}
  - {name: ubuntu, image: "ubuntu:latest"}
  - {name: centos, image: "centos:7"}
questions:
  - {id: runner, prompt: What runs them?, kind: word, truth: containers.runner, shown_by: docker info, hint: H,
     accepts: [docker], rejects: [podman]}
checks: {each_has_its_own: 1}
"""
OWN = """\
def test_each_has_its_own(containers):
    assert len({*containers.userlands.values()}) == len(containers.looks), "two have the same files"
    assert containers.engine.endpoint == "socket", "the engine is somewhere else"
    assert not containers.own, "you left one of your own running"
"""


@pytest.fixture
def userlands(tmp_path):
    """A lab of a course that lies elsewhere, and has no facts of its own."""
    files = {
        "course.yaml": 'title: Images\nversion: "1"\nlabs: [userlands]\n',
        "userlands/lab.yaml": USERLANDS,
        "userlands/test_userlands.py": OWN,
    }
    for name, content in files.items():
        path = tmp_path / "images" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content)
    return tmp_path / "images" / "userlands"


@pytest.mark.parametrize("machine", ["linux", "kata"])
@pytest.mark.parametrize("supplied", [False, True])
def test_another_course_asks_containers_for_what_it_likes_and_hears_nothing_of_kernels(
    userlands, machine, supplied
):
    lab = load_lab(userlands)
    known = known_sources([lab])
    facts = parse_facts(load_evidence(DATA / f"{machine}.json"), lab.sources, known=known)
    file = AnswerFile(lab.id, {"runner": Answer("docker", "userlands.yaml:2")})
    (report,) = grade([lab], {lab.id: file}, facts, supplied=supplied).labs
    assert sorted(known) == ["containers", "system", "tools"]
    assert [row.status for row in report.results] == [Status.PASSED] * 2
    assert report.engine == facts.parts["containers"].extras.engine
    assert (report.notes, report.table) == ((), ())


def test_another_courses_containers_are_started_live_as_well(userlands, tmp_path):
    asked = []

    def observe(wanted, **_):
        asked.extend(image.name for image in wanted)
        return [load_evidence(DATA / "linux.json").outputs]

    run = Run(tmp_path, observe)
    lab = run.lab(userlands)
    run.selected = {(lab.id, "each_has_its_own")}
    assert run.facts.parts["containers"].runner == "docker"
    assert asked == ["alpine", "ubuntu", "centos"]
