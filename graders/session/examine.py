"""Look at a machine without grading: record its evidence, or tell what each lab will do on it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from labproof.graders.evidence.file import dump_evidence
from labproof.graders.evidence.losses import losses
from labproof.graders.facts import parse_facts
from labproof.graders.facts.system import System
from labproof.graders.facts.tools import Tools
from labproof.graders.model import Facts, Lab, Missing
from labproof.graders.session.run import Run
from labproof.graders.wording import count


def record(run: Run, path: Path) -> tuple[str, int]:
    """Write what the run's labs read of the machine; returns what to say, and the number of failures."""
    evidence = run.evidence
    if isinstance(evidence, Missing):
        return f"Nothing was recorded: {evidence}\n", 1
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dump_evidence(evidence), encoding="utf-8")
    except OSError as error:
        return f"{path} cannot be written ({error.strerror}); name another place with --to\n", 1
    told = f"Recorded {count(len(evidence.outputs), 'output')} in {path}: hand it in with your answers."
    return "\n".join([told, *losses(list(run.labs.values()), run.files, evidence)]) + "\n", 0


def doctor(run: Run) -> tuple[str, int]:
    """What the machine has, what each lab will therefore do, and what to install."""
    evidence = run.evidence
    if isinstance(evidence, Missing):
        return f"The machine could not be examined: {evidence}\n", 1
    labs = list(run.labs.values())
    facts = parse_facts(evidence, {"tools"}.union(*(lab.sources for lab in labs)), "live", run.known)
    lines = [*lines_of(facts), "", *(line for lab in labs for line in _lab(lab, facts))]
    tools = facts.parts["tools"]
    if isinstance(tools, Tools):
        lacking = tuple(dict.fromkeys(tool for lab in labs for tool in lab.tools))
        command = tools.install(lacking)
        unknown = [tool for tool in lacking if tool not in tools.programs]
        if command:
            lines += ["", f"To install what is missing: {command}"]
        elif unknown:
            lines += ["", f"Missing: {', '.join(unknown)}; install them with your distribution's package manager."]
    return "\n".join(lines) + "\n", 0


def lines_of(facts: Facts) -> Iterator[str]:
    """What a machine has, a line each."""
    system, tools = facts.parts["system"], facts.parts["tools"]
    if isinstance(system, System):
        yield f"{'system':<14}{system.os}, {system.machine}"
        yield f"{'kernel':<14}{system.release}"
        yield f"{'boot id':<14}{'there' if isinstance(system.boot_id, str) else system.boot_id}"
    if isinstance(tools, Tools):
        for program in ("strace", "lsmod", "modinfo", "docker", "podman", "unshare"):
            yield f"{program:<14}{'there' if program in tools.programs else 'missing'}"
        yield f"{'/proc/modules':<14}{'there' if tools.modules else 'not there: this kernel loads no modules'}"
        yield f"{'ptrace':<14}{'allowed' if tools.ptrace is True else tools.ptrace}"
        restricted = tools.dmesg_restricted
        yield f"{'dmesg':<14}{restricted if isinstance(restricted, Missing) else 'root only' if restricted else 'open'}"


def _lab(lab: Lab, facts: Facts) -> Iterator[str]:
    """One line for a lab that this machine can show whole, one more for each thing that it cannot."""
    asked = [(question.id, question.truth) for question in lab.questions if question.truth]
    asked += [(check.id, need) for check in lab.checks if check.run for need in check.needs if need in facts.parts]
    lacking: dict[str, list[str]] = {}
    for name, path in asked:
        found = facts.lookup(path)
        if isinstance(found, Missing):
            lacking.setdefault(str(found), []).append(name)
    yield f"{lab.id:<14}{'is graded whole here' if not lacking else 'is graded in part here'}"
    for source in sorted(lab.sources & facts.parts.keys()):
        if getattr(facts.parts[source], "engine", ""):
            yield f"{'':<14}on {facts.parts[source].engine}"
        for note in getattr(facts.parts[source], "notes", ()):
            yield f"{'':<14}{note}"
    for why, names in lacking.items():
        yield f"{'':<14}{', '.join(names)} will be skipped: {why}"
