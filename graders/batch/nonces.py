"""What each learner's recordings carry, so that a copy tells whose it is."""

from __future__ import annotations

import hashlib
import hmac
import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from labproof.graders import limits
from labproof.graders.batch.class_list import RosterError
from labproof.graders.files import Unreadable, read_bytes
from labproof.graders.messages import shown, why
from labproof.graders.model import Person


def nonce_of(person: str, secret: bytes, purpose: Sequence[str] = ()) -> str:
    """What this person's recordings carry: HMAC-SHA256, 32 hexadecimal digits of it.

    Args:
        purpose: Of another one a nonce is another (``purpose_of``).
    """
    message = json.dumps([person, *purpose]) if any(purpose) else person
    return hmac.new(secret, message.encode(), hashlib.sha256).hexdigest()[:32]


def purpose_of(assignment: str, start: str) -> tuple[str, ...]:
    """What nonces of an assignment are for. Its end is the instructor's to move after they were given out."""
    return (assignment, start, "") if assignment else ()


def load_secret(path: Path, make: bool = False) -> bytes:
    """The instructor's secret; made, for its owner's eyes only, where it is not there and may be.

    Raises:
        RosterError: It cannot be had.
    """
    try:
        if make and not path.exists():
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
                file.write(os.urandom(32).hex() + "\n")
        secret = read_bytes(path, limits.SMALL_FILE_BYTES).strip()
    except (Unreadable, OSError) as error:
        raise RosterError(f"{path}: {why(error)}; it is made by `labproof issue`") from None
    if len(secret) < 16:
        raise RosterError(
            f"{path}: a secret of fewer than 16 bytes can be guessed; make one with `labproof issue`"
        )
    return secret


def nonce_flag(person: Person | None, nonce: str, nonces: Mapping[str, str]) -> str:
    """What is odd about a recording's nonce; empty where nothing is.

    Args:
        nonces: Nonce to roster id, recomputed from roster and secret, for the whole class.
    """
    owner = nonces.get(nonce)
    if not nonce:
        return "the evidence carries no nonce"
    if owner is None:
        return "the evidence carries a nonce that was given to nobody in this class"
    if person is None or owner != person.id:
        return f"the evidence carries the nonce of {shown(owner)}"
    return ""
