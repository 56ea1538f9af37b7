"""What this lab's probes printed -> the facts that its questions and checks name."""

from __future__ import annotations

import msgspec

from labproof.labs import Absent, Counts, Evidence, Missing, OneOf, text

from ..facts.first_process import first_process

NOT_RUNNING = Absent(
    "no `sleep 4242` runs here", "start `sleep 4242 &`, leave it running, and write down its number"
)


class Processes(msgspec.Struct, frozen=True):
    """PID 1, the learner's sleeping process, and what signals did to one of the probe's own.

    Args:
        init: The names of PID 1: its comm, and the last part of the program and the command it runs.
        init_parent: Its PPID.
        sleepers, parents: PIDs and PPIDs of every `sleep 4242`.
        stopped, continued, terminated, killed: State letters of proc_pid_status(5) after SIGSTOP, after SIGCONT, after
            SIGTERM with nobody waiting, and after SIGKILL on top of that.
        waited: ``gone`` or ``there``, once its parent has waited for it.
        status: What the shell's ``$?`` is after that wait.
        killing_helps: Whether SIGKILL removed the zombie.
    """

    init: OneOf | Missing
    init_parent: int | Missing
    sleepers: Counts | Missing
    parents: Counts | Missing
    stopped: str | Missing
    continued: str | Missing
    terminated: str | Missing
    killed: str | Missing
    waited: str | Missing
    status: int | Missing
    killing_helps: bool | Missing


def parse_sleepers(content: str) -> tuple[Counts, Counts]:
    """PIDs and PPIDs from lines of both, at least one."""
    pairs = [line.split() for line in content.splitlines() if len(line.split()) == 2]
    pids, parents = ({int(number): "" for number in column} for column in zip(*pairs, strict=True))
    return Counts(pids, exact=True), Counts(parents, exact=True)


def parse(evidence: Evidence) -> Processes:
    """Each part that cannot be had is Missing with its own reason."""
    init = text(evidence, "processes.init")
    init_parent = text(evidence, "processes.init_parent")
    looked = evidence.outputs.get("processes.sleepers")
    running: tuple[Counts, Counts] | Missing = NOT_RUNNING
    if looked is None or looked.status != 0:
        running = Missing("the list of processes was not recorded", "record the evidence again")
    elif looked.stdout.strip():
        running = parse_sleepers(looked.stdout)
    signals = text(evidence, "processes.signals")
    seen = (
        {} if isinstance(signals, Missing) else dict(line.split() for line in signals.splitlines())
    )
    lacking = (
        signals
        if isinstance(signals, Missing)
        else Missing("the probe's own process was not seen in every state")
    )
    status = seen.get("status", "")
    killed = seen.get("killed", lacking)
    return Processes(
        init=init if isinstance(init, Missing) else first_process(init),
        init_parent=init_parent if isinstance(init_parent, Missing) else int(init_parent),
        sleepers=running if isinstance(running, Missing) else running[0],
        parents=running if isinstance(running, Missing) else running[1],
        stopped=seen.get("stopped", lacking),
        continued=seen.get("continued", lacking),
        terminated=seen.get("terminated", lacking),
        killed=killed,
        waited=seen.get("waited", lacking),
        status=int(status) if status.isdecimal() else lacking,
        killing_helps=killed if isinstance(killed, Missing) else killed == "gone",
    )
