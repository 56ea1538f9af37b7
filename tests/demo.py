"""`make demo`: a reference learner does every lab here and is graded; then one wrong answer is planted."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import tempfile
from contextlib import ExitStack, suppress
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLANTED = ("part1", "kernel_version", "banana")


def say(text: str) -> None:
    """Tell the onlooker what happens next."""
    print(f"\n>>> {text}", flush=True)


def grade(answers: Path, lab: str = "") -> tuple[int, dict[str, str]]:
    """pytest's exit code, and the status of every result, by ``lab.id``."""
    report = answers.parent / "report.json"
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", str(ROOT / "labs" / lab)]
    done = subprocess.run(
        [*command, f"--answers={answers}", f"--report-json={report}"],
        cwd=answers.parent,
        check=False,
    )
    if not report.exists():
        return done.returncode, {}
    labs = json.loads(report.read_text(encoding="utf-8"))["labs"]
    return done.returncode, {
        f"{lab['id']}.{row['id']}": row["status"] for lab in labs for row in lab["results"]
    }


def wait(process: subprocess.Popen[bytes]) -> int:
    """Its exit code; a dot a second shows that it works."""
    while True:
        try:
            return process.wait(1)
        except subprocess.TimeoutExpired:
            print(".", end="", flush=True)


def end(group: int) -> None:
    """End what a solution left running, as a lab may ask for."""
    with suppress(ProcessLookupError):
        os.killpg(group, signal.SIGKILL)


def main() -> int:
    """Exit code: 0 when the right answers passed and the wrong one, alone, failed."""
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="labproof-demo-"))
        answers = Path(folder, "answers")
        say("The reference learner does the labs on this machine.")
        solutions = sorted((ROOT / "labs").glob("*/solution.py"))
        for solution in solutions:
            print(f"\n    {solution.relative_to(ROOT)} ", end="", flush=True)
            process = subprocess.Popen(
                [sys.executable, str(solution), str(answers)], start_new_session=True
            )
            stack.callback(end, process.pid)
            if wait(process):
                say(f"{solution.name} ended with {process.returncode}.")
                return 1
        say("Its answers are graded live: pytest labs")
        code, right = grade(answers)
        if code != 0 or not right:
            say(f"That should have passed, and pytest ended with {code}.")
            return 1
        lab, question, wrong = PLANTED
        say(f"Now a wrong answer is planted: {question} in answers/{lab}.yaml becomes {wrong!r}.")
        file = answers / f"{lab}.yaml"
        text, planted = re.subn(
            rf"(?m)^(  {question}:).*$", rf"\1 {wrong}", file.read_text(encoding="utf-8")
        )
        file.write_text(text, encoding="utf-8")
        code, after = grade(answers, lab)
        changed = {name: status for name, status in after.items() if status != right.get(name)}
        if planted != 1 or code != 1 or changed != {f"{lab}.{question}": "failed"}:
            say(
                f"Exactly that answer should have failed; pytest ended with {code}, and what changed is {changed}."
            )
            return 1
    say("All went as it must: the right answers passed, and the wrong one failed, alone.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
