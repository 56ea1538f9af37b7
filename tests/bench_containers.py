"""Part 4's container work, against one plain `docker run`; part of `make bench`, and runs alone as well."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main() -> None:
    """Print the rows."""
    from labproof.fixtures import containers, engines, images
    from labproof.graders.model import ImageWanted
    from tests.bench import ratio, seconds

    wanted = [
        ImageWanted("alpine", "alpine"),
        ImageWanted("ubuntu", "ubuntu"),
        ImageWanted("centos", "centos:7"),
    ]
    try:
        docker = engines.connect("docker")
        alpine = images.build(docker, ["alpine"])["alpine"]
    except engines.Unavailable as error:
        print(f"containers: not measured ({error})")
        return

    def observed(engine: str) -> float:
        began = time.perf_counter()
        outputs = containers.observe(wanted, engine=engine, images="standin")
        took = time.perf_counter() - began
        if any(output.status for output in outputs.values()):
            raise SystemExit(f"{engine}: {outputs}")
        return took

    sys.setswitchinterval(0.0005)  # as graders/plugin.py has it while labs are observed
    plain: Callable[[], float] = partial(
        seconds, ["docker", "run", "--rm", alpine, "uname", "-r"], ROOT
    )
    ratio(
        "three images by the SDK : docker run --rm alpine uname -r",
        1.4,
        partial(observed, "docker"),
        plain,
    )
    ratio("the same as namespaces : docker run", 0.1, partial(observed, "namespaces"), plain)
    docker.close()


if __name__ == "__main__":
    main()
