"""Write graders/evidence/samples.txt: by which hashes the machines of fixtures/systems are known again.

`python -m tests.samples`, whenever a machine was added there.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from labproof.graders import ROOT
from labproof.graders.evidence import provenance
from labproof.graders.evidence.file import load_evidence
from labproof.graders.evidence.provenance import noise_of, signs
from labproof.graders.facts import known_sources
from labproof.graders.model import Evidence
from labproof.graders.specs.catalogue import find_labs
from labproof.graders.specs.load import load_lab

MACHINES = sorted((ROOT / "fixtures" / "systems").glob("*.json"))
KNOWN = known_sources([load_lab(folder) for folder in find_labs()])
_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


def hashes(evidence: Evidence, here: str) -> Iterator[str]:
    """A machine that still runs makes recordings of its own: its boot id tells nothing."""
    told = Evidence(
        evidence.outputs,
        salt=evidence.salt,
        boot_id=evidence.boot_id if evidence.boot_id != here else "",
    )
    return signs(told, noise_of(evidence, KNOWN))


def main() -> None:
    """All of them, sorted."""
    here = _BOOT_ID.read_text(encoding="ascii").strip()
    found = {one for path in MACHINES for one in hashes(load_evidence(path), here)}
    Path(provenance.__file__).with_name("samples.txt").write_text(
        "".join(f"{one}\n" for one in sorted(found))
    )


if __name__ == "__main__":
    main()
