"""Evidence as a file: JSON, versioned, bounded, read strictly."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec

from labproof.graders import limits
from labproof.graders.files import BZIP2, GZIP, XZ, ZIP, Unreadable, read_bytes
from labproof.graders.messages import near, why
from labproof.graders.model import Evidence

SCHEMA = 1


class EvidenceError(Exception):
    """The file is no evidence that can be graded; the text says why and what to do."""


class _Head(msgspec.Struct):
    schema: int = 0


class _Document(Evidence, frozen=True, kw_only=True):
    schema: int = 0


_HEADS = msgspec.json.Decoder(_Head)
_DOCUMENTS: msgspec.json.Decoder[_Document] = msgspec.json.Decoder(_Document)


def dump_evidence(evidence: Evidence) -> str:
    """Evidence as human-readable JSON; the same evidence gives the same text."""
    document = {"schema": SCHEMA, **msgspec.to_builtins(evidence)}
    if not evidence.seed:  # few labs draw any
        del document["seed"]
    return json.dumps(document, indent=1, sort_keys=True) + "\n"


def parse_evidence(data: bytes, name: str) -> Evidence:
    """Bytes of an evidence file -> Evidence; ``name`` is what messages call it.

    Raises:
        EvidenceError: It is not JSON, of another schema, or something in it has the wrong shape.
    """
    try:
        try:
            document: _Document | _Head = _DOCUMENTS.decode(data)
        except msgspec.ValidationError:  # of another schema, it may have another shape
            document = _HEADS.decode(data)
            if document.schema == SCHEMA:
                raise
        if document.schema != SCHEMA:
            problem = f"{name}: evidence of schema {document.schema}, and this labproof reads {SCHEMA}; record it again"
            raise EvidenceError(problem)
        assert isinstance(document, Evidence)
        return document
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        problem = f"{name}: this is no evidence ({error}); record it again with `labproof record`"
        raise EvidenceError(problem) from None


def load_evidence(path: Path) -> Evidence:
    """Read an evidence file.

    Raises:
        EvidenceError: As ``parse_evidence``, and where the file cannot be had.
    """
    try:
        data = read_bytes(path, limits.EVIDENCE_BYTES)
        if data.startswith((ZIP, GZIP, BZIP2, XZ)):
            raise EvidenceError(f"{path}: is an archive; unpack evidence.json, and name that")
        return parse_evidence(data, str(path))
    except FileNotFoundError:
        raise EvidenceError(f"{path}: there is no such file; {_instead_of(path)}") from None
    except (Unreadable, NotADirectoryError) as error:
        raise EvidenceError(f"{path}: {why(error)}") from None


def _instead_of(path: Path) -> str:
    """What to do about a file that is not there: another name may be meant."""
    names = [beside.name for beside in path.parent.glob("*.json")]
    close = near(path.name, names) if names else ""
    return f"did you mean {path.with_name(close)}?" if close else "record it with `labproof record`"
