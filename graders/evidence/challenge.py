"""What a nonce makes a recording show: which of a lab's commands, in which order, with which word.

Everything is computed from the nonce and the lab alone, when it is recorded and when it is graded.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Set
from functools import lru_cache, partial
from typing import NamedTuple

from labproof.graders import limits
from labproof.graders.messages import listed
from labproof.graders.model import Challenge, Evidence, Lab, Output, Probe

PREFIX = "challenge."
WORD = "{word}"
_WORD_CHARS = 12
# When each began tells their order; not every machine says.
_CLOCK = "read -r up _ </proc/uptime\n"
_SCRIPT = '{{ {clock}}} 2>/dev/null; echo "up $up"\n{{ {run}\n}} 2>&1'
_UP = re.compile(r"up (\d{1,12})\.(\d\d)\n", re.ASCII)


class Task(NamedTuple):
    """One command that a nonce chose; ``word`` is what it prints, where it prints any."""

    key: str
    run: str
    word: str


def tasks(lab: Lab, nonce: str) -> tuple[Task, ...]:
    """What this nonce asks of a lab, in the order in which it is to be done; nothing without a nonce."""
    if not nonce or lab.challenge is None:
        return ()
    chosen = _kept if len(nonce) <= limits.SHOWN_CHARS else _chosen
    return chosen(lab.id, lab.challenge, nonce)


def _chosen(lab: str, challenge: Challenge, nonce: str) -> tuple[Task, ...]:
    word = _hash(nonce, lab, WORD)[:_WORD_CHARS]
    ranked = sorted(challenge.runs, key=partial(_hash, nonce, lab))
    return tuple(
        Task(f"{PREFIX}{lab}.{at}", run.replace(WORD, word), word if WORD in run else "")
        for at, run in enumerate(ranked[: challenge.choose], start=1)
    )


_kept = lru_cache(maxsize=16)(_chosen)  # asked what is lacking, and then what could not be done


def probes(labs: Iterable[Lab], nonce: str) -> list[Probe]:
    """The same as a host is asked for it."""
    return [
        Probe(task.key, _SCRIPT.format(clock=_CLOCK, run=task.run), limit_s=lab.challenge.limit_s)
        for lab in labs
        if lab.challenge is not None
        for task in tasks(lab, nonce)
    ]


def without(outputs: Mapping[str, Output]) -> dict[str, Output]:
    """The rest of a recording, whose nonce is no longer its own."""
    return {key: output for key, output in outputs.items() if not key.startswith(PREFIX)}


def unmet(evidence: Evidence, labs: Iterable[Lab]) -> Iterator[str]:
    """What this evidence lacks of what its nonce asks for; a command that could not be done is no lack."""
    recorded = {key.partition(".")[0] for key in evidence.outputs}
    for lab in labs:
        asked = tasks(lab, evidence.nonce)
        if not asked or not _is_recorded(evidence, recorded, lab):
            continue
        found = [(task, _output(evidence, task)) for task in asked]
        lacking = [task for task, output in found if output is None]
        if lacking:
            commands = listed([f"`{task.run}`" for task in lacking])
            yield f"the evidence lacks what its nonce asks for in {lab.id}: {commands}"
        done = [(task, output) for task, output in found if output and not output.status]
        for task, output in done:
            if task.word not in output.stdout:
                yield f"{task.key} does not print {task.word!r}, the word of its nonce"
        times = [(int(up[1]), int(up[2])) for _, output in done if (up := _UP.match(output.stdout))]
        if times != sorted(times):
            yield f"what the nonce asks for in {lab.id} was done in another order"


def undone(evidence: Evidence, lab: Lab) -> Iterator[str]:
    """What this machine could not do of it: a sentence each, for learner and instructor."""
    for task in tasks(lab, evidence.nonce):
        output = _output(evidence, task)
        if output is not None and output.status != 0:
            said = " ".join(_UP.sub("", output.stdout, count=1).split())[: limits.ANSWERED_CHARS]
            why = said or "it said nothing"
            yield f"`{task.run}`, which the nonce asks for, could not be done on this machine: {why}."


def _is_recorded(evidence: Evidence, sources: Set[str], lab: Lab) -> bool:
    """Whether this lab is among those that were recorded, and in the version that is graded."""
    if evidence.course and evidence.course != str(lab.course):
        return False
    return not sources.isdisjoint(lab.sources - {"system"})


def _output(evidence: Evidence, task: Task) -> Output | None:
    """What stands there of this very command."""
    output = evidence.outputs.get(task.key)
    return output if output is not None and task.run in output.run else None


def _hash(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
