"""Do these containers share one kernel? The verdict, and what a reader must know to believe it.

The boot id (random(4)) is the proof: a kernel draws it once, when it boots. Version strings prove little.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from labproof.graders.facts.container_probe import Look
from labproof.graders.facts.system import System, parse_os_release, trusted_boot_id
from labproof.graders.messages import listed
from labproof.graders.model import Missing


class ImageRecord(msgspec.Struct, frozen=True):
    """What became of one wanted image; ``why`` tells what the first choice failed by."""

    name: str
    reference: str = ""
    standin: bool = False
    digest: str = ""
    architecture: str = ""
    runtime: str = ""
    why: str = ""
    pid: int = 0  # of its shell, as the machine that runs the engine counts


class OwnRecord(msgspec.Struct, frozen=True):
    """A learner's own container, seen from outside. ``pid`` is 0 where it is no process of this machine.

    ``inner_pid`` is the same process's pid inside. ``boot_id`` is asked inside where that proves nothing.
    """

    name: str
    reference: str = ""
    runtime: str = ""
    os_release: str = ""
    pid: int = 0
    inner_pid: int = 0
    boot_id: str = ""
    namespaces: dict[str, str] = {}


class EngineRecord(msgspec.Struct, frozen=True):
    """What an engine tells of itself. ``namespaces`` are those of the process that asked it.

    ``why`` tells what an engine that comes first failed by. ``together``: every container that looked was alive until
    the last one had looked. ``unlimited`` is what its containers can take without end.
    """

    name: str
    version: str = ""
    api: str = ""
    kernel_version: str = ""
    operating_system: str = ""
    architecture: str = ""
    endpoint: str = "socket"  # or "remote"; "none" for namespaces
    rootless: bool = False
    userns: bool = False
    cgroup: str = ""
    runtime: str = ""
    namespaces: dict[str, str] = {}
    why: str = ""
    together: bool = False
    images: list[ImageRecord] = []
    own: list[OwnRecord] = []
    unlimited: list[str] = []


class Scene(msgspec.Struct, frozen=True):
    """All that a verdict rests on: the engine, what each container saw, and the machine itself.

    Args:
        record: What the engine tells.
        looks: What each container saw.
        unavailable: Why others saw nothing.
        local: The machine.
        ran: The images that containers ran from, by name.
        host_release: The release of the engine's kernel.
        standins: Names of containers that ran from a stand-in.
        boot_ids: Every boot id that a container showed and that can be trusted.
        here: Whether all containers that can tell run on the very kernel of this machine.
        sandboxed: Names of containers that gVisor answers.
    """

    record: EngineRecord
    looks: Mapping[str, Look]
    unavailable: Mapping[str, str]
    local: System
    ran: Mapping[str, ImageRecord]
    host_release: str | Missing
    standins: tuple[str, ...]
    boot_ids: frozenset[str]
    here: bool
    sandboxed: tuple[str, ...]


def see(
    record: EngineRecord, looks: Mapping[str, Look], unavailable: Mapping[str, str], local: System
) -> Scene:
    """The scene, with what follows from it."""
    ran = {image.name: image for image in record.images if image.name in looks}
    boot_ids = frozenset(look.boot_id for look in looks.values() if isinstance(look.boot_id, str))
    return Scene(
        record,
        looks,
        unavailable,
        local,
        ran=ran,
        host_release=record.kernel_version
        or Missing(f"{engine_name(record)} does not tell its kernel's release"),
        standins=tuple(name for name, image in ran.items() if image.standin),
        boot_ids=boot_ids,
        here=boot_ids == {local.boot_id},
        sandboxed=tuple(
            name for name, look in looks.items() if _is_gvisor(ran[name].runtime, look)
        ),
    )


# What gVisor answers as /proc/version, whatever machine it runs on (pkg/sentry/kernel/version.go).
_GVISOR = "4.4.0 #1 SMP Sun Jan 10 15:06:54 PST 2016"
NAMESPACES = "Linux namespaces"  # what runs containers where no engine does
_ENGINES = {"docker": "Docker", "podman": "Podman", "namespaces": NAMESPACES}
# The names that Go and image configurations use, as `uname -m` prints them.
_MACHINES = {"amd64": "x86_64", "arm64": "aarch64", "386": "i686", "i386": "i686", "arm": "armv7l"}
_RUNS = {
    ("x86_64", "i686"),
    ("aarch64", "armv7l"),
}  # what a processor runs beside its own, without emulation


def engine_name(record: EngineRecord) -> str:
    """``Docker 27.0.3``; distributions' own suffixes are left out."""
    return f"{_ENGINES.get(record.name, record.name)} {record.version.partition('+')[0]}".rstrip()


def engine_text(scene: Scene) -> str:
    """The engine as every report names it."""
    record = scene.record
    parts = [engine_name(record)]
    parts += ["in Docker Desktop"] if _is_desktop(record) else []
    parts += ["remote"] if record.endpoint == "remote" else []
    parts += ["rootless"] if record.rootless else []
    runtimes = sorted({image.runtime for image in scene.ran.values()} - {"", "runc", "crun"})
    parts += [f"runtime {name}" for name in runtimes]
    parts += [f"containers in cgroup v{record.cgroup}"] if record.cgroup else []
    parts += ["stand-in images"] if scene.standins else []
    return ", ".join(parts)


def judge(scene: Scene) -> tuple[bool | Missing, str]:
    """Whether one kernel runs all containers, and the verdict as a sentence."""
    if not scene.looks:
        return _cannot(nothing_ran(scene))
    ids = scene.boot_ids
    if len(ids) > 1:
        seen = ", ".join(
            f"{name} {look.boot_id}"
            for name, look in scene.looks.items()
            if isinstance(look.boot_id, str)
        )
        return (
            False,
            f"different: the containers report different boot ids ({seen}), so each boots a kernel of its own",
        )
    if scene.sandboxed:
        return _cannot(
            f"{listed(scene.sandboxed)} ran under gVisor, which answers system calls itself and has no boot id",
            "make runc the engine's runtime",
        )
    untold = {
        name: look.boot_id.reason
        for name, look in scene.looks.items()
        if isinstance(look.boot_id, Missing)
    }
    if untold:
        return _cannot(f"in {'; in '.join(grouped(untold))}")
    (boot_id,) = ids
    if scene.here:
        who = (
            "all containers" if len(scene.looks) > 1 else f"the container {next(iter(scene.looks))}"
        )
        return True, f"same: {who} and this machine report the boot id {boot_id}"
    return _among_themselves(scene, boot_id)


def nothing_ran(scene: Scene) -> str:
    """Why there is nothing to compare."""
    why = "; ".join(grouped(scene.unavailable)) or "none was wanted"
    return f"no container ran on {engine_name(scene.record)} ({why})"


def _among_themselves(scene: Scene, boot_id: str) -> tuple[bool | Missing, str]:
    """The verdict where the engine's kernel is not the one that this machine's boot id belongs to."""
    host = scene.host_release
    releases = {name: look.release for name, look in scene.looks.items()}
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
    record = scene.record
    if (
        isinstance(scene.local.boot_id, Missing)
        and record.endpoint != "remote"
        and not _is_desktop(record)
    ):
        return f"this machine's own boot id is no help ({scene.local.boot_id.reason})"
    if _is_desktop(record):
        return "Docker Desktop runs its engine in a virtual machine"
    if record.endpoint == "remote":
        return "the engine is on another machine"
    return "the engine runs in a virtual machine, or behind a forwarded socket"


def notes(scene: Scene) -> tuple[str, ...]:
    """What a report says whatever the verdict is, most important first: how it came to be, and never what it is."""
    return (*_images(scene), *_place(scene))


def findings(scene: Scene, same: bool | Missing) -> tuple[str, ...]:
    """What a report says beside the verdict: whoever reads it knows, or guesses, what that is."""
    lines = [*_whose(scene), *_runtimes(scene, same), *_emulated(scene)]
    if same is True:
        proved = "Stand-ins prove the shared kernel as well as real images do."
        lines += [*([proved] if scene.standins else []), *_contrasts(scene), *_pids(scene)]
    return (*lines, *_own(scene))


def _images(scene: Scene) -> list[str]:
    lines = []
    if scene.standins:
        whys = dict.fromkeys(
            image.why for image in scene.ran.values() if image.standin and image.why
        )
        asked = (
            f"because the images could not be had ({'; '.join(whys)})" if whys else "as asked for"
        )
        lines.append(
            f"{listed(scene.standins)} ran from stand-in images, built here {asked}: they prove nothing of different "
            "userlands."
        )
    lines += [
        f"{name} ran from {image.reference} ({image.why})."
        for name, image in scene.ran.items()
        if image.why and not image.standin
    ]
    return lines + [f"Did not run: {why}." for why in grouped(scene.unavailable)]


def grouped(reasons: Mapping[str, str]) -> list[str]:
    """``alpine and ubuntu: reason``: what several have in common is said once."""
    names: dict[str, list[str]] = {}
    for name, reason in reasons.items():
        names.setdefault(reason, []).append(name)
    return [f"{listed(group)}: {reason}" for reason, group in names.items()]


def _place(scene: Scene) -> list[str]:
    """What ran them, where it is no engine or one with a peculiarity."""
    record, lines = scene.record, []
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


def _whose(scene: Scene) -> list[str]:
    """Whose kernel it is, where it is not simply this machine's."""
    record, lines = scene.record, []
    release = record.kernel_version or "unknown"
    if record.name != "namespaces" and not scene.here and len(scene.boot_ids) == 1:
        where = _elsewhere(scene)
        lines.append(
            f"{where[0].upper()}{where[1:]}: the containers' kernel is {release} "
            f"({record.operating_system or 'system unknown'}), and this machine's is {scene.local.release}."
        )
    if "microsoft" in release.lower():
        lines.append(
            "This is WSL 2: all its Linux distributions share one kernel, built by Microsoft, in a virtual machine "
            "beside Windows."
        )
    return lines


def _runtimes(scene: Scene, same: bool | Missing) -> list[str]:
    record, lines = scene.record, []
    if scene.sandboxed:
        lines.append(
            f"gVisor is a kernel written as an ordinary program: the release in {listed(scene.sandboxed)} is its own, "
            f"and it alone talks to the host's kernel {record.kernel_version}."
        )
    kata = [name for name, image in scene.ran.items() if "kata" in image.runtime]
    if kata and same is not True:
        lines.append(
            f"Kata Containers boots a small virtual machine with its own kernel for {listed(kata)}."
        )
    return lines


def _emulated(scene: Scene) -> list[str]:
    native = scene.record.architecture
    return [
        f"{name} is an image for {image.architecture}, emulated on {native}: its instructions are translated, "
        "its system calls still go to the same kernel."
        for name, image in scene.ran.items()
        if native and image.architecture and not is_native(image.architecture, native)
    ]


def _contrasts(scene: Scene) -> list[str]:
    """What differs although the kernel does not."""
    lines = []
    real = {name: look.userland for name, look in scene.looks.items() if name not in scene.standins}
    if len(set(real.values())) > 1:
        lines.append(f"Different userlands on one kernel: {listed(real.values())}.")
    here = scene.record.namespaces if scene.here else {}
    own = [
        kind
        for kind in ("pid", "mnt", "net", "ipc", "uts", "user", "cgroup")
        if _all_differ(scene, here, kind)
    ]
    if own:
        lines.append(f"What each has for itself are namespaces: {listed(own)}.")
    return lines


def _pids(scene: Scene) -> list[str]:
    """The two numbers of one process: what a container calls pid 1 is an ordinary process of the host."""
    seen = {name: (look.pid, scene.ran[name].pid) for name, look in scene.looks.items()}
    pairs = [
        f"pid {inner} in {name} was {outer}"
        for name, (inner, outer) in seen.items()
        if inner and outer
    ]
    return [f"One process, two numbers: {listed(pairs)} on the engine's machine."] if pairs else []


# Runtimes that bring a kernel of their own, by a part of the name that engines know them by.
_KERNELS = ("runsc", "gvisor", "kata")


def brings_kernel(runtime: str) -> bool:
    """Whether a runtime's containers run on another kernel than its process does."""
    return any(word in runtime for word in _KERNELS)


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
    for own in scene.record.own:
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


def _all_differ(scene: Scene, here: Mapping[str, str], kind: str) -> bool:
    """Whether no two containers, nor this machine where it is the same kernel, share a namespace of this kind.

    A kernel reuses the numbers of namespaces that are gone, so those of containers that did not overlap tell nothing.
    """
    if not scene.record.together:
        return False
    seen = [look.namespaces.get(kind, "") for look in scene.looks.values()]
    if kind in here:
        seen.append(here[kind])
    return len(seen) > 1 and "" not in seen and len(set(seen)) == len(seen)


def table(scene: Scene) -> tuple[tuple[str, ...], ...]:
    """One row a userland, the machine itself first. Boot ids by their first block: the verdict has them in full."""
    local = scene.local
    own = scene.record.namespaces.get("pid", "-")
    rows = [("this machine", _cell(local.os), _cell(local.release), _block(local.boot_id), own)]
    for name, look in scene.looks.items():
        files = [word for word in (look.libc, look.packages) if word and word != "none"]
        userland = f"{look.userland} ({', '.join(files)})" if files else look.userland
        pid = look.namespaces.get("pid", "-")
        rows.append((name, userland, _cell(look.release), _block(look.boot_id), pid))
    for mine in scene.record.own:
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


def is_native(image: str, engine: str) -> bool:
    """Whether an engine's processor runs an image's programs itself; both names in either spelling."""
    own, asked = _MACHINES.get(engine, engine), _MACHINES.get(image, image)
    return own == asked or (own, asked) in _RUNS


def _is_desktop(record: EngineRecord) -> bool:
    return "docker desktop" in record.operating_system.lower()


def _is_gvisor(runtime: str, look: Look) -> bool:
    return (
        "runsc" in runtime
        or "gvisor" in runtime
        or (isinstance(look.version, str) and _GVISOR in look.version)
    )
