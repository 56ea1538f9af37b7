"""Every table that is written of a class: its file, and how it is written a record at a time."""

from __future__ import annotations

import importlib
from collections.abc import Iterator, Sequence
from typing import IO

import msgspec

from labproof.graders.model import Person, Record


class Sheet:
    """A table while it is written: a class of thousands never stands in memory as a whole."""

    def __init__(self, file: IO[str], labs: Sequence[str]) -> None:
        """Write its head.

        Args:
            labs: The ids of those that are graded.
        """

    def add(self, record: Record) -> None:
        """One submission; all that is known of it is for the instructor's eyes."""

    def add_missing(self, person: Person, reason: str) -> None:
        """Somebody on the roster of whom nothing came; after all submissions."""

    def finish(self) -> None:
        """Whatever stands at the end."""


class Table(msgspec.Struct, frozen=True):
    """One file in the folder of results.

    Args:
        reader: Who opens it, where that is no program.
    """

    file: str
    sheet: type[Sheet]
    reader: str = ""


_TABLES = (
    "results:RESULTS",
    "summary:SUMMARY",
    "review:REVIEW",
)


def tables() -> Iterator[Table]:
    """All of them, as they are written."""
    for place in _TABLES:
        module, _, attribute = place.partition(":")
        table: Table = getattr(
            importlib.import_module(f"labproof.graders.batch.exports.{module}"), attribute
        )
        yield table
