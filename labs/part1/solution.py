"""The reference learner of part 1: runs the exercise's commands and writes down what they print.

Usage: python solution.py ANSWERS_DIR
"""

import re
import subprocess
import sys
from pathlib import Path


def run(*command: str) -> str:
    """What a command prints, outer blanks removed."""
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def main(answers: Path) -> None:
    """Write ``part1.yaml``."""
    options = [word for word in run("uname", "-v").split() if re.fullmatch(r"SMP|PREEMPT\w*", word)]
    parameters = [
        word for word in run("cat", "/proc/cmdline").split(" -- ")[0].split() if '"' not in word
    ]
    with_value = [word for word in parameters if "=" in word]
    named = list(dict.fromkeys(with_value[:1] + parameters))[:4]
    lines = ["answers:", f'  kernel_version: "{run("uname", "-r")}"', "  build_options:"]
    lines += [f'    - "{option}"' for option in options] or ["    none"]
    lines += ["  boot_parameters:", *(f'    - "{parameter}"' for parameter in named)]
    answers.mkdir(parents=True, exist_ok=True)
    (answers / "part1.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
