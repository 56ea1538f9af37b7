"""What an engine of containers tells of itself, of the images that it ran, and of a learner's own containers."""

from __future__ import annotations

from functools import lru_cache

import msgspec

ENGINE = "containers.engine"  # the key of its record in evidence


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


@lru_cache(maxsize=1)  # read again and again of each recording
def engine_record(text: str) -> EngineRecord:
    """What an engine tells of itself.

    Raises:
        msgspec.MsgspecError, UnicodeEncodeError: It is none.
    """
    return _RECORDS.decode(text.encode())


_RECORDS = msgspec.json.Decoder(EngineRecord)
_ENGINES = {
    "docker": "Docker",
    "podman": "Podman",
    "namespaces": "Linux namespaces",  # what runs containers where no engine does
}


def engine_name(record: EngineRecord) -> str:
    """``Docker 27.0.3``; distributions' own suffixes are left out."""
    return f"{_ENGINES.get(record.name, record.name)} {record.version.partition('+')[0]}".rstrip()


def in_docker_desktop(record: EngineRecord) -> bool:
    """Whether it runs in the virtual machine that Docker Desktop brings."""
    return "docker desktop" in record.operating_system.lower()


# The names that Go and image configurations use, as `uname -m` prints them.
_MACHINES = {"amd64": "x86_64", "arm64": "aarch64", "386": "i686", "i386": "i686", "arm": "armv7l"}
# What a processor runs beside its own, without emulation.
_RUNS = {("x86_64", "i686"), ("aarch64", "armv7l")}


def is_native(image: str, engine: str) -> bool:
    """Whether an engine's processor runs an image's programs itself; both names in either spelling."""
    own, asked = _MACHINES.get(engine, engine), _MACHINES.get(image, image)
    return own == asked or (own, asked) in _RUNS


# Runtimes that bring a kernel of their own, by a part of the name that engines know them by.
_KERNELS = ("runsc", "gvisor", "kata")


def brings_kernel(runtime: str) -> bool:
    """Whether a runtime's containers run on another kernel than its process does."""
    return any(word in runtime for word in _KERNELS)
