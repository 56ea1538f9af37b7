"""The reference learner of part 4: asks three containers for their kernel and compares it with the engine's.

Where the images cannot be had, namespaces made by unshare(1) stand in for containers.

Usage: python solution.py ANSWERS_DIR
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

IMAGES = ("alpine", "ubuntu", "centos:7", "amazonlinux")
NAMESPACES = (
    "unshare",
    "--user",
    "--map-root-user",
    "--mount",
    "--uts",
    "--pid",
    "--fork",
    "uname",
    "-r",
)
PROOF = """\
An image brings files and programs, but no kernel. All containers use the kernel of the host.
"""


def run(*command: str) -> str:
    """What a command prints; empty where it cannot be run, fails, or takes more than two minutes."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


def main(answers: Path) -> None:
    """Write ``part4.yaml``; the first answer stays open where nothing could be started."""
    engine = run("docker", "info", "--format", "{{.KernelVersion}}") or run("uname", "-r")
    seen = {
        release
        for image in IMAGES
        if (release := run("docker", "run", "--rm", image, "uname", "-r"))
    }
    seen = seen or {release for release in [run(*NAMESPACES)] if release}
    same = (
        ""
        if not seen
        else "yes, all of them are the same"
        if seen == {engine}
        else "no, they differ"
    )
    answers.mkdir(parents=True, exist_ok=True)
    text = f"answers:\n  same_kernel: {same}\n  proves: >-\n    {PROOF}"
    (answers / "part4.yaml").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
