"""What an engine keeps apart: containers that ran side by side have processes and namespaces of their own."""

from __future__ import annotations

from collections.abc import Iterator

from labproof.graders.facts.shared_kernel import Scene
from labproof.graders.messages import shown

_OWN = ("mnt", "pid")  # namespaces that engines give each container, unless they are asked not to


def disagreements(scene: Scene) -> Iterator[str]:
    """Numbers that two of them share, and such as belong to whoever asked the engine; a sentence each.

    Facts from:
        namespaces(7): an inode number names one namespace of a kernel, as long as it lives. A process number is one
        process's, whatever kernel the engine's machine has.
    """
    yield from _processes(scene)
    yield from _namespaces(scene)


def _processes(scene: Scene) -> Iterator[str]:
    numbered: dict[int, str] = {}
    told = [(name, image.pid) for name, image in scene.ran.items()]
    for name, pid in [*told, *((own.name, own.pid) for own in scene.record.own)]:
        first = numbered.setdefault(pid, name)
        if pid and first != name:
            yield f"{shown(first)} and {shown(name)} are said to be one process, {pid}"


def _namespaces(scene: Scene) -> Iterator[str]:
    """Of one kernel, by its boot id: under another one the same number is another namespace."""
    seen: dict[tuple[str, str, str], str] = {}
    own = scene.record.namespaces if scene.here else {}
    for name, look in scene.looks.items():
        if not isinstance(look.boot_id, str):
            continue
        for kind in _OWN:
            number = look.namespaces.get(kind, "")
            if not number:
                continue
            if number == own.get(kind):
                yield f"{shown(name)} is said to be in the {kind} namespace of the machine itself"
            first = seen.setdefault((look.boot_id, kind, number), name)
            if scene.record.together and first != name:
                yield f"{shown(first)} and {shown(name)} are said to share a {kind} namespace, and ran side by side"
