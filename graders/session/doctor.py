"""Tell of a machine, without grading it, what each lab will do on it, and what to install."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from labproof.graders.facts import examined_sources, parse_facts
from labproof.graders.facts.system import System
from labproof.graders.facts.tools import ENGINES, Tools
from labproof.graders.model import Absent, Facts, Lab, Missing, Source, extras_of
from labproof.graders.session.run import Run
from labproof.graders.specs.catalogue import command_argument

_DOCTOR = "labproof doctor"  # the command whose answer this is: nobody is sent to it from here


def doctor(run: Run) -> tuple[str, int]:
    """What the machine has, what each lab will therefore do, and what to install."""
    evidence = run.evidence
    if isinstance(evidence, Missing):
        return f"The machine could not be examined: {evidence}\n", 1
    labs = list(run.labs.values())
    names = examined_sources(run.known).union(*(lab.sources for lab in labs))
    facts = parse_facts(evidence, names, "live", run.known)
    lines = [*lines_of(facts, run.known), "", *(line for lab in labs for line in _lab(lab, facts))]
    lines += _to_install(run, labs, facts)
    if labs:
        called = command_argument(Path(labs[0].folder))
        lines += ["", f"Next: `labproof page {called}` tells what to do."]
    return "\n".join(lines) + "\n", 0


def _to_install(run: Run, labs: Sequence[Lab], facts: Facts) -> list[str]:
    """What is missing of the programs that labs require, and the command for it where one is known."""
    tools = facts.parts["tools"]
    if not isinstance(tools, Tools):
        return []
    wanted = dict.fromkeys(tool for lab in labs for tool in lab.tools)
    if not tools.programs.intersection(ENGINES[:2]) and _want_an_engine(labs, facts):
        wanted[ENGINES[0]] = None
    packages = {
        program: name for source in run.known.values() for program, name in source.packages.items()
    }
    command = tools.install(tuple(wanted), packages)
    if command:
        return ["", "To install what is missing:", f"  {command}"]
    unknown = [tool for tool in wanted if tool not in tools.programs]
    advice = (
        f"Missing: {', '.join(unknown)}; install them with your distribution's package manager."
    )
    return ["", advice] if unknown else []


def _want_an_engine(labs: Sequence[Lab], facts: Facts) -> bool:
    """Whether a lab works in a container, or looks at some that nothing here can start."""
    prepared = any(lab.prepares and lab.prepares.container for lab in labs)
    return prepared or isinstance(facts.parts.get("containers"), Missing)


def lines_of(facts: Facts, known: Mapping[str, Source]) -> Iterator[str]:
    """What a machine has, a line each: of the system, of its programs, of what the course looks for."""
    system = facts.parts["system"]
    if isinstance(system, System):
        yield f"{'system':<14}{system.os}, {system.machine}"
        yield f"{'kernel':<14}{system.release}"
        yield f"{'boot id':<14}{'there' if isinstance(system.boot_id, str) else system.boot_id}"
    for name in sorted(examined_sources(known), key=lambda name: (name != "tools", name)):
        tell, part = known[name].doctor, facts.parts[name]
        if tell and not isinstance(part, Missing):
            yield from (f"{label:<14}{text}" for label, text in tell(part))


def _lab(lab: Lab, facts: Facts) -> Iterator[str]:
    """One line for a lab that this machine can show whole, one more for each thing that it cannot."""
    asked = [(question.id, question.truth) for question in lab.questions if question.truth]
    asked += [
        (check.id, need)
        for check in lab.checks
        if check.run
        for need in check.needs
        if need in facts.parts
    ]
    lacking: dict[str, list[str]] = {}
    for name, path in asked:
        found = facts.lookup(path)
        # That is for the learner to do.
        if isinstance(found, Missing) and not isinstance(found, Absent):
            why_not = found.reason if found.command == _DOCTOR else str(found)
            lacking.setdefault(why_not, []).append(name)
    yield f"{lab.id:<14}{'is graded whole here' if not lacking else 'is graded in part here'}"
    for source in sorted(lab.sources & facts.parts.keys()):
        extras = extras_of(facts.parts[source])
        if extras.engine:
            yield f"{'':<14}on {extras.engine}"
        for note in extras.notes:
            yield f"{'':<14}{note}"
    for why, names in lacking.items():
        yield f"{'':<14}{', '.join(dict.fromkeys(names))} will be skipped: {why}"
