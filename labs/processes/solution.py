"""How a reference learner does this lab: runs its commands here and writes down what they show.

Usage: python solution.py ANSWERS_DIR
"""

import signal
import subprocess
import sys
import time
from pathlib import Path


def field(pid: int, name: str) -> str:
    """One field of proc_pid_status(5)."""
    for line in Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines():
        if line.startswith(f"{name}:"):
            return line.split()[1]
    return ""


def state_after(pid: int, sent: signal.Signals, wanted: str) -> str:
    """The state that a signal brings about; it takes the kernel a moment."""
    # The shell's own: a small machine has no other kill.
    subprocess.run(["/bin/sh", "-c", f"kill -{sent.name[3:]} {pid}"], check=True)
    for _ in range(200):
        if field(pid, "State") == wanted:
            break
        time.sleep(0.01)
    return field(pid, "State")


def main(folder: Path) -> None:
    """Write ``processes.yaml`` into the answers folder; the process that it tells of ends by itself a little later."""
    shell = ["/bin/sh", "-c", "sleep 4242 >/dev/null & echo $!; sleep 600 >/dev/null; kill $!"]
    parent = subprocess.Popen(
        shell, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    assert parent.stdout is not None
    sleeper = int(parent.stdout.readline())
    own = subprocess.Popen(["sleep", "60"], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    stopped = state_after(own.pid, signal.SIGSTOP, "T")
    state_after(own.pid, signal.SIGCONT, "S")
    zombie = state_after(own.pid, signal.SIGTERM, "Z")
    killed = state_after(own.pid, signal.SIGKILL, "Z")
    own.wait()
    status = subprocess.run(
        ["/bin/sh", "-c", "sleep 60 & kill -TERM $!; wait $!; echo $?"],
        capture_output=True,
        check=True,
    )
    folder.mkdir(parents=True, exist_ok=True)
    answers = f"""\
answers:
  first_process: {Path("/proc/1/comm").read_text(encoding="utf-8").strip()}
  sleeper_pid: {sleeper}
  sleeper_parent: {field(sleeper, "PPid")}
  state_after_stop: {stopped}
  term_status: {int(status.stdout)}
  state_unwaited: {zombie}
  killing_zombies: {"no" if killed == "Z" else "yes"}
"""
    (folder / "processes.yaml").write_text(answers, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
