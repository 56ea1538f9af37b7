"""Keep what a machine shows without grading it: as evidence to hand in, or as a receipt of a step."""

from __future__ import annotations

from pathlib import Path

from labproof.graders.evidence.challenge import undone
from labproof.graders.evidence.file import dump_evidence
from labproof.graders.evidence.losses import losses
from labproof.graders.facts.receipts import moment, receipt_file
from labproof.graders.messages import count
from labproof.graders.model import Missing
from labproof.graders.session.run import Run


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
    message = f"Recorded {count(len(evidence.outputs), 'output')} in {path}: hand it in with your answers."
    labs = list(run.labs.values())
    could_not = [
        f"{line[:-1]}; that costs nothing." for lab in labs for line in undone(evidence, lab)
    ]
    return "\n".join([message, *could_not, *losses(labs, run.files, evidence)]) + "\n", 0


def keep_receipt(run: Run) -> tuple[str, int]:
    """Keep what a lab's state is at a step beside the answers; returns what to say, and the number of failures."""
    from labproof.graders.state.entry import judge

    (lab,), evidence = run.labs.values(), run.evidence
    part = (
        evidence if isinstance(evidence, Missing) else run.facts.parts[moment(lab.id, run.receipt)]
    )
    if isinstance(evidence, Missing) or isinstance(part, Missing):
        return f"Nothing was kept: {part}\n", 1
    path = run.answers / receipt_file(lab.id, run.receipt)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dump_evidence(evidence), encoding="utf-8")
    except OSError as error:
        return (
            f"{path} cannot be written ({error.strerror}); name another place with --answers\n",
            1,
        )
    judged = (
        (entry.id, judge(entry, part.seen[entry.id]))
        for entry in lab.entries
        if entry.at == run.receipt
    )
    lines = [
        f"Not so yet, leave it again when it is: {name}: {problem}"
        for name, problem in judged
        if problem
    ]
    return "\n".join([*lines, f"Kept {lab.id}'s state at {run.receipt} in {path}."]) + "\n", 0
