"""results.jsonl: a line a submission, for programs; docs/schemas has its schema."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import IO, Any

import msgspec

from labproof.graders import limits
from labproof.graders.batch.exports.registry import Sheet, Table
from labproof.graders.model import Compared, Record

_PARTS = msgspec.json.Decoder(dict[str, msgspec.Raw])


class Results(Sheet):
    """The lines of a class."""

    def __init__(self, file: IO[str], labs: Sequence[str]) -> None:  # noqa: ARG002 (one signature for all)
        """It has no head."""
        self._file = file

    def add(self, record: Record) -> None:
        """The record's own line with what is known beside."""
        more: dict[str, Any] = {
            "people": [msgspec.structs.asdict(person) for person in record.people],
            "handed_in": record.handed_in,
            "late": record.late,
            "other_attempts": record.other_attempts,
        }
        if record.private.flags or record.private.copied:
            more["flags"] = record.raised
        if record.private.compared.evidence or record.private.compared.text:
            more["compare"] = _bounded(record.private.compared)
        parts = _PARTS.decode(record.line) | {key: _raw(value) for key, value in more.items()}
        self._file.write(msgspec.json.encode(parts, order="sorted").decode("ascii") + "\n")


def _bounded(compared: Compared) -> dict[str, Any]:
    kept = {name: getattr(compared, name) for name in Compared.__struct_fields__}
    if sum(map(len, compared.text.values())) > limits.COMPARED_CHARS:
        kept["text"] = {}
    return kept


def _raw(value: object) -> msgspec.Raw:
    data = msgspec.json.encode(value)
    return msgspec.Raw(data if data.isascii() else json.dumps(value).encode("ascii"))


RESULTS = Table("results.jsonl", Results)
