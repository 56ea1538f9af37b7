"""Do containers share one kernel? The verdict, and what a reader must know to believe it.

The boot id (random(4)) is the proof: a kernel draws it once, when it boots. Version strings prove little.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from labproof.labs import (
    Containers,
    Evidence,
    Extras,
    Missing,
    OwnRecord,
    Source,
    System,
    brings_kernel,
    grouped,
    in_docker_desktop,
    is_native,
    listed,
    nothing_ran,
    parse_containers,
    parse_os_release,
    parse_system,
    trusted_boot_id,
)


class SharedKernel(msgspec.Struct, frozen=True):
    """Whether the containers of one run share a kernel.

    Args:
        same: Whether all run on one; Missing where nobody can tell.
        verdict: The same as a sentence: ``same: …``, ``different: …`` or ``cannot tell: …``.
        seen: Names of the containers that were compared.
        own: The learner's own containers, by name: whether each runs on the others' kernel.
        extras: The verdict, what goes by it, and each userland in a row.
    """

    same: bool | Missing
    verdict: str
    seen: tuple[str, ...]
    own: Mapping[str, bool | Missing]
    extras: Extras


class Scene(msgspec.Struct, frozen=True):
    """All that a verdict rests on: what each container showed, and the machine itself.

    Args:
        containers: What they showed, and what ran them.
        local: The machine.
        boot_ids: Every boot id that a container showed and that can be trusted.
        here: Whether all containers that can tell run on the very kernel of this machine.
        sandboxed: Names of containers that gVisor answers.
    """

    containers: Containers
    local: System
    boot_ids: frozenset[str]
    here: bool
    sandboxed: tuple[str, ...]


def parse(evidence: Evidence) -> SharedKernel | Missing:
    """The verdict on what ran; Missing where nothing did, with the reason."""
    containers = parse_containers(evidence)
    if isinstance(containers, Missing):
        return containers
    scene = see(containers, parse_system(evidence))
    same, verdict = judge(scene)
    return SharedKernel(
        same=same,
        verdict=verdict,
        seen=containers.seen,
        own={own.name: own_shares(own, scene) for own in containers.engine.own},
        extras=Extras(verdict=verdict, table=table(scene), findings=findings(scene, same)),
    )


def see(containers: Containers, local: System) -> Scene:
    """The scene, with what follows from it."""
    seen = containers.boot_ids.values()
    boot_ids = frozenset(boot_id for boot_id in seen if isinstance(boot_id, str))
    sandboxed = tuple(name for name in containers.seen if _is_gvisor(containers, name))
    return Scene(containers, local, boot_ids, boot_ids == {local.boot_id}, sandboxed)


# What gVisor answers as /proc/version, whatever machine it runs on (pkg/sentry/kernel/version.go).
_GVISOR = "4.4.0 #1 SMP Sun Jan 10 15:06:54 PST 2016"


def _is_gvisor(containers: Containers, name: str) -> bool:
    runtime, version = containers.ran[name].runtime, containers.versions[name]
    return (
        "runsc" in runtime
        or "gvisor" in runtime
        or (isinstance(version, str) and _GVISOR in version)
    )


def judge(scene: Scene) -> tuple[bool | Missing, str]:
    """Whether one kernel runs all containers, and the verdict as a sentence."""
    containers, ids = scene.containers, scene.boot_ids
    seen = containers.boot_ids
    if not seen:
        return _cannot(nothing_ran(containers.engine, containers.unavailable))
    if len(ids) > 1:
        each = ", ".join(
            f"{name} {boot_id}" for name, boot_id in seen.items() if isinstance(boot_id, str)
        )
        return (
            False,
            f"different: the containers report different boot ids ({each}), so each boots a kernel of its own",
        )
    if scene.sandboxed:
        return _cannot(
            f"{listed(scene.sandboxed)} ran under gVisor, which answers system calls itself and has no boot id",
            "make runc the engine's runtime",
        )
    untold = {name: why.reason for name, why in seen.items() if isinstance(why, Missing)}
    if untold:
        return _cannot(f"in {'; in '.join(grouped(untold))}")
    (boot_id,) = ids
    if scene.here:
        who = "all containers" if len(seen) > 1 else f"the container {next(iter(seen))}"
        return True, f"same: {who} and this machine report the boot id {boot_id}"
    return _among_themselves(scene, boot_id)


def _among_themselves(scene: Scene, boot_id: str) -> tuple[bool | Missing, str]:
    """The verdict where the engine's kernel is not the one that this machine's boot id belongs to."""
    host, releases = scene.containers.host_release, scene.containers.releases
    if len(releases) < 2:
        (only,) = releases
        return _cannot(
            f"only {only} ran, and {_elsewhere(scene)}, so there is no second boot id to compare with"
        )
    if isinstance(host, Missing):
        return _cannot(host.reason)
    odd = {name: str(release) for name, release in releases.items() if release != host}
    if odd:
        seen = "; ".join(grouped(odd))
        return _cannot(
            f"the boot ids are equal, the releases are not the engine's, which is {host} ({seen})"
        )
    return (
        True,
        f"same: all containers report the boot id {boot_id} and the engine's release {host}",
    )


def _cannot(reason: str, remedy: str = "") -> tuple[Missing, str]:
    missing = Missing(reason, remedy)
    return missing, f"cannot tell: {missing}"


def _elsewhere(scene: Scene) -> str:
    """Where the engine's kernel is, when it is not this machine's, as half a sentence."""
    engine = scene.containers.engine
    if (
        isinstance(scene.local.boot_id, Missing)
        and engine.endpoint != "remote"
        and not in_docker_desktop(engine)
    ):
        return f"this machine's own boot id is no help ({scene.local.boot_id.reason})"
    if in_docker_desktop(engine):
        return "Docker Desktop runs its engine in a virtual machine"
    if engine.endpoint == "remote":
        return "the engine is on another machine"
    return "the engine runs in a virtual machine, or behind a forwarded socket"


def findings(scene: Scene, same: bool | Missing) -> tuple[str, ...]:
    """What a report says beside the verdict: whoever reads it knows, or guesses, what that is."""
    lines = [*_whose(scene), *_runtimes(scene, same), *_emulated(scene)]
    if same is True:
        proved = "Stand-ins prove the shared kernel as well as real images do."
        lines += [
            *([proved] if scene.containers.standins else []),
            *_contrasts(scene),
            *_pids(scene),
        ]
    return (*lines, *_own(scene))


def _whose(scene: Scene) -> list[str]:
    """Whose kernel it is, where it is not simply this machine's."""
    engine = scene.containers.engine
    lines = []
    release = engine.kernel_version or "unknown"
    if engine.name != "namespaces" and not scene.here and len(scene.boot_ids) == 1:
        where = _elsewhere(scene)
        lines.append(
            f"{where[0].upper()}{where[1:]}: the containers' kernel is {release} "
            f"({engine.operating_system or 'system unknown'}), and this machine's is {scene.local.release}."
        )
    if "microsoft" in release.lower():
        lines.append(
            "This is WSL 2: all its Linux distributions share one kernel, built by Microsoft, in a virtual machine "
            "beside Windows."
        )
    return lines


def _runtimes(scene: Scene, same: bool | Missing) -> list[str]:
    ran, engine = scene.containers.ran, scene.containers.engine
    lines = []
    if scene.sandboxed:
        lines.append(
            f"gVisor is a kernel written as an ordinary program: the release in {listed(scene.sandboxed)} is its own, "
            f"and it alone talks to the host's kernel {engine.kernel_version}."
        )
    kata = [name for name, image in ran.items() if "kata" in image.runtime]
    if kata and same is not True:
        lines.append(
            f"Kata Containers boots a small virtual machine with its own kernel for {listed(kata)}."
        )
    return lines


def _emulated(scene: Scene) -> list[str]:
    native = scene.containers.engine.architecture
    return [
        f"{name} is an image for {image.architecture}, emulated on {native}: its instructions are translated, "
        "its system calls still go to the same kernel."
        for name, image in scene.containers.ran.items()
        if native and image.architecture and not is_native(image.architecture, native)
    ]


def _contrasts(scene: Scene) -> list[str]:
    """What differs although the kernel does not."""
    containers, lines = scene.containers, []
    real = {
        name: userland
        for name, userland in containers.userlands.items()
        if name not in containers.standins
    }
    if len(set(real.values())) > 1:
        lines.append(f"Different userlands on one kernel: {listed(real.values())}.")
    here = containers.engine.namespaces if scene.here else {}
    own = [
        kind
        for kind in ("pid", "mnt", "net", "ipc", "uts", "user", "cgroup")
        if _all_differ(containers, here, kind)
    ]
    if own:
        lines.append(f"What each has for itself are namespaces: {listed(own)}.")
    return lines


def _all_differ(containers: Containers, here: Mapping[str, str], kind: str) -> bool:
    """Whether no two containers, nor this machine where it is the same kernel, share a namespace of this kind.

    A kernel reuses the numbers of namespaces that are gone, so those of containers that did not overlap tell nothing.
    """
    if not containers.engine.together:
        return False
    seen = [each.get(kind, "") for each in containers.namespaces.values()]
    if kind in here:
        seen.append(here[kind])
    return len(seen) > 1 and "" not in seen and len(set(seen)) == len(seen)


def _pids(scene: Scene) -> list[str]:
    """The two numbers of one process: what a container calls pid 1 is an ordinary process of the host."""
    inside, outside = scene.containers.pids, scene.containers.host_pids
    pairs = [
        f"pid {pid} in {name} was {outside[name]}"
        for name, pid in inside.items()
        if pid and name in outside
    ]
    return [f"One process, two numbers: {listed(pairs)} on the engine's machine."] if pairs else []


def own_shares(own: OwnRecord, scene: Scene) -> bool | Missing:
    """Whether a learner's own container runs on the kernel that the others share.

    Whatever is among this machine's processes runs on its kernel, unless its runtime brings another; else the boot id
    that the container showed decides.
    """
    if own.pid and not brings_kernel(own.runtime):
        return True
    boot_id = trusted_boot_id(own.boot_id, ())
    if isinstance(boot_id, str):
        return boot_id in {*scene.boot_ids, scene.local.boot_id}
    under = f" runs under {own.runtime} and" if brings_kernel(own.runtime) else ""
    return Missing(
        f"{own.name}{under} shows no boot id", "start it with --runtime=runc" if under else ""
    )


def _own(scene: Scene) -> list[str]:
    lines = []
    for own in scene.containers.engine.own:
        shares = own_shares(own, scene)
        if isinstance(shares, Missing):
            lines.append(f"Your own container: {shares.reason}.")
        elif not shares:
            lines.append(
                f"Your own container {own.name} shows the boot id {own.boot_id}: it runs on another kernel."
            )
        elif own.pid:
            seen = f"runs here as process {own.pid}, which is pid {own.inner_pid or '?'} inside"
            lines.append(f"Your own container {own.name} {seen}.")
        else:
            lines.append(
                f"Your own container {own.name} shows the same boot id; its process cannot be seen from here."
            )
    return lines


def table(scene: Scene) -> tuple[tuple[str, ...], ...]:
    """One row a userland, the machine itself first. Boot ids by their first block: the verdict has them in full."""
    local, containers = scene.local, scene.containers
    own = containers.engine.namespaces.get("pid", "-")
    rows = [("this machine", _cell(local.os), _cell(local.release), _block(local.boot_id), own)]
    for name, look in containers.looks.items():
        files = [word for word in (look.libc, look.packages) if word and word != "none"]
        userland = f"{look.userland} ({', '.join(files)})" if files else look.userland
        pid = look.namespaces.get("pid", "-")
        rows.append((name, userland, _cell(look.release), _block(look.boot_id), pid))
    for mine in containers.engine.own:
        here = mine.pid and own_shares(mine, scene) is True
        kernel = (
            (_cell(local.release), _block(local.boot_id))
            if here
            else ("-", _block(mine.boot_id or _UNTOLD))
        )
        userland = parse_os_release(mine.os_release) or "-"
        rows.append((f"{mine.name} (yours)", userland, *kernel, mine.namespaces.get("pid", "-")))
    return (("where", "userland", "kernel", "boot id", "pid namespace"), *rows)


_UNTOLD = Missing("it was not asked")


def _block(boot_id: str | Missing) -> str:
    return "-" if isinstance(boot_id, Missing) else f"{boot_id.partition('-')[0]}…"


def _cell(value: str | Missing) -> str:
    return "-" if isinstance(value, Missing) else value


SOURCE = Source(parse, reads=("containers",))
