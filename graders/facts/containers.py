"""Containers that a lab starts: what each saw, which engine ran them, and why others did not run."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from labproof.graders.facts import system
from labproof.graders.facts.container_engine import (
    ENGINE,
    EngineRecord,
    ImageRecord,
    OwnRecord,
    engine_name,
    engine_record,
    in_docker_desktop,
)
from labproof.graders.facts.container_probe import Look, parse_look
from labproof.graders.messages import grouped, listed
from labproof.graders.model import Evidence, Extras, Missing, Output


class Containers(msgspec.Struct, frozen=True):
    """What the containers of one run showed. Mappings go by a container's name, such as ``alpine``.

    Args:
        engine: What started them, as it tells of itself.
        runner: Its name: ``docker``, ``podman`` or ``namespaces``.
        looks: All that each of them saw; ``releases``, ``versions`` and the like are parts of it.
        ran: The images that they ran from.
        releases: What ``uname -r`` printed.
        versions: /proc/version, without who built it.
        boot_ids: Missing where there is none, or none to trust.
        host_release: The kernel of the machine that runs the engine, as the engine tells it.
        standins: Names of those that ran from a stand-in image.
        unavailable: Names of those that could not be had or started, and why.
        seen: Names of those that ran.
        userlands: Each one's PRETTY_NAME of os-release(5).
        namespaces: Each one's namespaces, type to inode number.
        pids: The pid that each one's shell saw as its own.
        host_pids: What the engine's machine calls the same process, where it was caught in time.
        own: The learner's own containers that were running.
        extras: The engine as reports name it (``Docker 27.0.3, containers in cgroup v2, stand-in images``), and how
            it came to run these: never what follows from what they showed, which is a course's to ask.
    """

    engine: EngineRecord
    runner: str
    looks: Mapping[str, Look]
    ran: Mapping[str, ImageRecord]
    releases: Mapping[str, str | Missing]
    versions: Mapping[str, str | Missing]
    boot_ids: Mapping[str, str | Missing]
    host_release: str | Missing
    standins: tuple[str, ...]
    unavailable: Mapping[str, str]
    seen: tuple[str, ...]
    userlands: Mapping[str, str]
    namespaces: Mapping[str, Mapping[str, str]]
    pids: Mapping[str, int]
    host_pids: Mapping[str, int]
    own: Mapping[str, OwnRecord]
    extras: Extras


def failed(output: Output) -> Missing:
    """Why nothing ran: the reason on the first line of its stderr, what to do on the second."""
    reason, _, remedy = output.stderr.strip().partition("\n")
    return Missing(reason or f"`{output.run}` {system.failure(output)}", " ".join(remedy.split()))


def parse(evidence: Evidence) -> Containers | Missing:
    """The containers' part of evidence; Missing when there was no engine, or nothing that runs on it was seen.

    One image that could not be had costs its own row only; all of them leave the learner's own containers.
    """
    output = evidence.outputs.get(ENGINE)
    if output is None:
        return Missing(
            "no containers were recorded", "record the evidence again with the engine running"
        )
    if output.status != 0:
        return failed(output)
    try:
        record = engine_record(output.stdout)
    except (msgspec.MsgspecError, UnicodeEncodeError) as error:
        return Missing(f"what {ENGINE} holds is no engine ({error})", "record the evidence again")
    looks, unavailable = _looks(evidence.outputs, record)
    if not looks and not record.own:
        return Missing(nothing_ran(record, unavailable))
    return _showed(record, looks, unavailable)


def _showed(
    record: EngineRecord, looks: Mapping[str, Look], unavailable: Mapping[str, str]
) -> Containers:
    ran = {image.name: image for image in record.images if image.name in looks}
    standins = tuple(name for name, image in ran.items() if image.standin)
    return Containers(
        engine=record,
        runner=record.name,
        looks=looks,
        ran=ran,
        releases={name: look.release for name, look in looks.items()},
        versions={name: look.version for name, look in looks.items()},
        boot_ids={name: look.boot_id for name, look in looks.items()},
        host_release=record.kernel_version
        or Missing(f"{engine_name(record)} does not tell its kernel's release"),
        standins=standins,
        unavailable=unavailable,
        seen=tuple(looks),
        userlands={name: look.userland for name, look in looks.items()},
        namespaces={name: look.namespaces for name, look in looks.items()},
        pids={name: look.pid for name, look in looks.items()},
        host_pids={name: image.pid for name, image in ran.items() if image.pid},
        own={own.name: own for own in record.own},
        extras=Extras(
            engine=_engine_text(record, ran, standins),
            notes=(*_images(ran, standins, unavailable), *_place(record)),
        ),
    )


def _looks(
    outputs: Mapping[str, Output], record: EngineRecord
) -> tuple[dict[str, Look], dict[str, str]]:
    """What each container saw, and why others saw nothing."""
    looks: dict[str, Look] = {}
    unavailable: dict[str, str] = {}
    for image in record.images:
        output = outputs.get(f"containers.{image.name}")
        if output is None:
            unavailable[image.name] = "it was not recorded"
        elif output.status != 0:
            unavailable[image.name] = str(failed(output))
        else:
            try:
                looks[image.name] = parse_look(output.stdout)
            except ValueError as error:
                unavailable[image.name] = str(error)
    return looks, unavailable


def nothing_ran(record: EngineRecord, unavailable: Mapping[str, str]) -> str:
    """Why there is nothing to look at but the learner's own containers, where no other ran."""
    why = "; ".join(grouped(unavailable)) or "none was wanted"
    return f"no container ran on {engine_name(record)} ({why})"


def _engine_text(
    record: EngineRecord, ran: Mapping[str, ImageRecord], standins: tuple[str, ...]
) -> str:
    """The engine as every report names it."""
    parts = [engine_name(record)]
    parts += ["in Docker Desktop"] if in_docker_desktop(record) else []
    parts += ["remote"] if record.endpoint == "remote" else []
    parts += ["rootless"] if record.rootless else []
    runtimes = sorted({image.runtime for image in ran.values()} - {"", "runc", "crun"})
    parts += [f"runtime {name}" for name in runtimes]
    parts += [f"containers in cgroup v{record.cgroup}"] if record.cgroup else []
    parts += ["stand-in images"] if standins else []
    return ", ".join(parts)


def _images(
    ran: Mapping[str, ImageRecord], standins: tuple[str, ...], unavailable: Mapping[str, str]
) -> list[str]:
    """Which images are not those that were wanted, and which containers did not run."""
    lines = []
    if standins:
        whys = dict.fromkeys(image.why for image in ran.values() if image.standin and image.why)
        asked = (
            f"because the images could not be had ({'; '.join(whys)})" if whys else "as asked for"
        )
        lines.append(
            f"{listed(standins)} ran from stand-in images, built here {asked}: they prove nothing of different "
            "userlands."
        )
    lines += [
        f"{name} ran from {image.reference} ({image.why})."
        for name, image in ran.items()
        if image.why and not image.standin
    ]
    return lines + [f"Did not run: {why}." for why in grouped(unavailable)]


def _place(record: EngineRecord) -> list[str]:
    """What ran them, where it is no engine or one with a peculiarity."""
    lines = []
    if record.name == "namespaces":
        why = f" ({record.why})" if record.why else ""
        lines.append(
            f"No engine ran these{why}: unshare started their root file systems in Linux namespaces."
        )
    if record.rootless:
        lines.append(
            "The engine is rootless: it and root in its containers are an ordinary user of the host."
        )
    elif record.userns:
        lines.append(
            "User namespaces are remapped: root in a container is an ordinary user of the host."
        )
    if record.unlimited:
        lines.append(
            f"The engine cannot limit {listed(record.unlimited)} here: its containers ran without these limits."
        )
    return lines
