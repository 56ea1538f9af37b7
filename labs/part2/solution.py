"""How a reference learner does Part 2: runs the exercise's commands here and writes down what they show.

Usage: python solution.py ANSWERS_DIR
"""

import re
import subprocess
import sys
from pathlib import Path

PATTERN = "overlay|bridge|netfilter|ip_vs"


def shell(command: str) -> str:
    """What a command prints; its failure is part of the exercise."""
    return subprocess.run(
        ["/bin/sh", "-c", command], capture_output=True, text=True, check=False
    ).stdout


def overlay_state(loaded: list[str]) -> str:
    """Look in the order of the README."""
    folder = '"/lib/modules/$(uname -r)"'
    if "overlay" in loaded:
        return "loaded"
    if shell("grep -w overlay /proc/filesystems") or shell(
        f"grep /overlay.ko {folder}/modules.builtin"
    ):
        return "built-in"
    return "available" if shell(f"grep /overlay.ko {folder}/modules.dep") else "missing"


def main(folder: Path) -> None:
    """Write ``part2.yaml`` into the answers folder."""
    loaded = [line.split()[0] for line in shell("lsmod").splitlines()[1:]]
    found = [name for name in loaded if re.search(PATTERN, name)]
    folder.mkdir(parents=True, exist_ok=True)
    answers = f"""\
answers:
  module_count: {len(loaded)}
  container_modules: [{", ".join(found or ["none"])}]
  overlay_state: {overlay_state(loaded)}
"""
    (folder / "part2.yaml").write_text(answers, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
