"""What runs as PID 1, by every name that it goes by."""

from __future__ import annotations

from pathlib import PurePosixPath

from labproof.labs import OneOf

# What PID 1 is elsewhere; it tells a second guess from a sentence.
_ELSEWHERE = frozenset(
    "bash busybox catatonit docker-init dumb-init init kthreadd openrc-init runit s6-svscan sh systemd tini".split()
)


def first_process(content: str) -> OneOf:
    """Names of PID 1 from its comm, its command and (for root only) its program, a line each."""
    names = {
        PurePosixPath(line.split()[0]).name.strip("-:")
        for line in content.splitlines()
        if line.split()
    }
    names.discard("")
    return OneOf(dict.fromkeys(sorted(names), ""), others=_ELSEWHERE - names)
