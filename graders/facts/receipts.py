"""Receipts: what a machine showed at an earlier step, when and on which boot, as a learner kept it with the answers.

A receipt is a small evidence file. It is a claim, as all that a learner records is.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress

from labproof.graders import limits
from labproof.graders.evidence.file import EvidenceError, parse_evidence
from labproof.graders.evidence.times import recorded_time
from labproof.graders.model import Absent, Evidence, Missing, Receipt

FOLDER = "receipts"  # below the answers


def receipt_file(lab: str, name: str) -> str:
    """Where a receipt lies below the answers."""
    return f"{FOLDER}/{lab}.{name}.json"


def receipt_key(lab: str, name: str) -> str:
    """What it is called in evidence."""
    return f"{moment(lab, name)}.receipt"


def moment(lab: str, name: str) -> str:
    """The part of facts that a receipt is read as: the lab's state at that step."""
    return f"{lab}_at_{name}"


def read_receipts(
    lab: str, receipts: Sequence[Receipt], evidence: Evidence
) -> Mapping[str, Evidence | Missing]:
    """Each receipt by its name; Absent where it was not left, or not in its turn."""
    found: dict[str, Evidence | Missing] = {}
    for receipt in receipts:
        before = [(name, one) for name, one in found.items() if isinstance(one, Evidence)]
        read = _read(lab, receipt.name, evidence)
        found[receipt.name] = read
        if before and isinstance(read, Evidence):
            found[receipt.name] = _in_turn(receipt, read, *before[-1]) or read
    return found


def _read(lab: str, name: str, evidence: Evidence) -> Evidence | Missing:
    output = evidence.outputs.get(receipt_key(lab, name))
    if output is None:
        return Absent(
            f"the receipt {name} was not left", f"call `labproof receipt {lab} {name}` at that step"
        )
    file = receipt_file(lab, name)
    if output.status:
        return Missing(f"{file}: {output.stderr[: limits.SHOWN_CHARS]}")
    with suppress(EvidenceError):
        read = parse_evidence(output.stdout.encode("utf-8", "replace"), file)
        if recorded_time(read):
            return read
    again = f"leave it again with `labproof receipt {lab} {name}`"
    return Missing(f"{file} is no receipt", again, damaged=True)


def _in_turn(receipt: Receipt, read: Evidence, earlier: str, before: Evidence) -> Missing | None:
    """What is wrong with when it was left; whatever is a receipt has a time of one form, in the order of its text."""
    if read.recorded_at < before.recorded_at:
        return Absent(
            f"the receipt {receipt.name} was left before {earlier}", "do the steps in their order"
        )
    if not receipt.reboot:
        return None
    if not read.boot_id or not before.boot_id:
        return Missing(
            f"whether the machine was started anew before {receipt.name} cannot be seen: it has no boot id"
        )
    if read.boot_id == before.boot_id:
        return Absent(f"the machine was not started anew between {earlier} and {receipt.name}")
    return None


def receipts_that_do_not_fit(
    lab: str, receipts: Sequence[Receipt], evidence: Evidence
) -> Iterator[str]:
    """Receipts that were left after the evidence that carries them; nobody but a person can say why."""
    for name, found in read_receipts(lab, receipts, evidence).items():
        if (
            isinstance(found, Evidence)
            and recorded_time(evidence)
            and found.recorded_at > evidence.recorded_at
        ):
            when = f"({found.recorded_at}) after the evidence was recorded ({evidence.recorded_at})"
            yield f"the receipt {name} of {lab} was left {when}"


def noise_of_receipts(lab: str, receipts: Sequence[Receipt], evidence: Evidence) -> Iterator[str]:
    """A hash of each: no two learners have the same, down to the second, the boot and the salt."""
    for receipt in receipts:
        output = evidence.outputs.get(receipt_key(lab, receipt.name))
        if output is not None and output.stdout:
            yield hashlib.sha256(output.stdout.encode("utf-8", "replace")).hexdigest()[:16]
