"""Where a recording comes from: what no other one has, and machines that everybody has who has labproof."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import islice
from pathlib import Path

from labproof.graders import limits
from labproof.graders.model import Evidence, Source

_SAMPLES = Path(__file__).with_name("samples.txt")  # written by tests/samples.py
_HASH_CHARS = 16
_NO_SALT = "0" * 16


def noise_of(evidence: Evidence, known: Mapping[str, Source]) -> list[str]:
    """Short hashes of what no second recording shows, as the labs' sources find them; a copy has some of them."""
    found: dict[str, None] = {}
    for _, source in sorted(known.items()):
        if source.noise is None:
            continue
        try:
            found.update(
                (str(one)[:_HASH_CHARS], None)
                for one in islice(source.noise(evidence), limits.NOISE_HASHES)
            )
        except Exception:  # noqa: S112  a course's own code, on what anybody may have written: it has no noise then
            continue
    return list(found)[: limits.NOISE_HASHES]


def not_a_learners(evidence: Evidence, noise: list[str]) -> Iterator[str]:
    """Why nobody who hands this in can have recorded it."""
    if evidence.origin != "recorded":
        yield "the evidence says of itself that it was constructed, and not recorded"
    if not _samples().isdisjoint(signs(evidence, noise)):
        yield "the evidence is that of a sample machine that comes with labproof, whatever was changed in it"


def signs(evidence: Evidence, noise: list[str]) -> Iterator[str]:
    """Hashes by which a recording is known again, though its nonce, its time or most of it was changed."""
    yield from noise
    if evidence.salt != _NO_SALT:
        yield _hash(f"salt {evidence.salt}")
    if evidence.boot_id:
        yield _hash(f"boot {evidence.boot_id}")
    outputs = evidence.outputs
    short = [
        f"{key} {outputs[key].stdout}"
        for key in sorted(outputs)
        if len(outputs[key].stdout) < limits.NOISE_CHARS
    ]
    yield _hash("\0".join(short))


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_HASH_CHARS]


@lru_cache(maxsize=1)
def _samples() -> frozenset[str]:
    return frozenset(_SAMPLES.read_text(encoding="ascii").split())
