"""What leaves a machine in evidence: names stay, private values become salted hashes that can still be compared."""

from __future__ import annotations

import hashlib
import re

_BUILDER = re.compile(r"\([^()\s]+@[^()\s]+\)")
HASH = "<"  # what a hash begins with


def hashed(value: str, salt: str) -> str:
    """The stand-in for a private value: equal values of one recording have equal hashes."""
    return f"{HASH}{hashlib.sha256(f'{salt}:{value}'.encode()).hexdigest()[:16]}>"


def redact_builder(text: str, _salt: str) -> str:
    """/proc/version names who built the kernel, which on a self-built one is the learner."""
    return _BUILDER.sub("(builder)", text, count=1)
