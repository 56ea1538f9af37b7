"""Containers that a lab starts: what each saw, which engine ran them, and whether they share one kernel."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

import msgspec

from labproof.graders.facts import shared_kernel, system
from labproof.graders.facts.container_probe import Look, parse_look
from labproof.graders.facts.shared_kernel import EngineRecord
from labproof.graders.model import Evidence, Extras, Missing, Output

ENGINE = "containers.engine"


class Containers(msgspec.Struct, frozen=True):
    """What the containers of one run showed. Mappings go by a container's name, such as ``alpine``.

    Args:
        runner: What started them: ``docker``, ``podman`` or ``namespaces``.
        same_kernel: Whether all containers run on one kernel; Missing where nobody can tell.
        verdict: The same as a sentence: ``same: …``, ``different: …`` or ``cannot tell: …``.
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
        own: The learner's own containers that were running, by name: whether each runs on the others' kernel.
        extras: The engine as reports name it (``Docker 27.0.3, containers in cgroup v2, stand-in images``), what a
            reader must know beside the verdict, and each userland in a row.
    """

    runner: str
    same_kernel: bool | Missing
    verdict: str
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
    own: Mapping[str, bool | Missing]
    extras: Extras


@lru_cache(maxsize=1)  # read three times of each recording
def engine_record(text: str) -> EngineRecord:
    """What an engine tells of itself.

    Raises:
        msgspec.MsgspecError, UnicodeEncodeError: It is none.
    """
    return _RECORDS.decode(text.encode())


_RECORDS = msgspec.json.Decoder(EngineRecord)


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
    scene = shared_kernel.see(record, looks, unavailable, system.parse(evidence))
    if not looks and not record.own:
        return Missing(shared_kernel.nothing_ran(scene))
    same, verdict = shared_kernel.judge(scene)
    return Containers(
        runner=record.name,
        same_kernel=same,
        verdict=verdict,
        releases={name: look.release for name, look in looks.items()},
        versions={name: look.version for name, look in looks.items()},
        boot_ids={name: look.boot_id for name, look in looks.items()},
        host_release=scene.host_release,
        standins=scene.standins,
        unavailable=unavailable,
        seen=tuple(looks),
        userlands={name: look.userland for name, look in looks.items()},
        namespaces={name: look.namespaces for name, look in looks.items()},
        pids={name: look.pid for name, look in looks.items()},
        host_pids={name: image.pid for name, image in scene.ran.items() if image.pid},
        own={own.name: shared_kernel.own_shares(own, scene) for own in record.own},
        extras=Extras(
            engine=shared_kernel.engine_text(scene),
            notes=shared_kernel.notes(scene),
            findings=shared_kernel.findings(scene, same),
            verdict=verdict,
            table=shared_kernel.table(scene),
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
