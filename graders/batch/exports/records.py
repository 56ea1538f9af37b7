"""`labproof grade --export`: what other places read, and learners with them, from the records of a class."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from msgspec.structs import replace

from labproof.graders.batch.cells import replacing
from labproof.graders.messages import printable
from labproof.graders.model import Private, Record
from labproof.graders.reports.json import without_live
from labproof.graders.reports.registry import Export, Setting, export_named

_EACH = "{submission}"
_UNSAFE = str.maketrans(dict.fromkeys("/\\\x00", "_"))


class NotForSeveral(ValueError):
    """An export has room for one submission, and there are more; the text says what to do."""


class Exporter:
    """Writes the exports of a batch, a row at a time."""

    def __init__(self, asked: Sequence[tuple[str, str]], submissions: int) -> None:
        """Take name and file of each.

        Raises:
            NotForSeveral: One of them cannot hold so many submissions.
        """
        self._setting = Setting(os.environ)
        all_asked = [(export_named(name), file) for name, file in asked]
        self._each = [(export, file) for export, file in all_asked if _EACH in file]
        self._together = [(export, file) for export, file in all_asked if _EACH not in file]
        self._records: list[Record] = []  # of those that stand in one file
        for export, file in self._together:
            if submissions > 1 and not export.several:
                problem = f"{export.name} holds one submission, and there are {submissions}"
                raise NotForSeveral(
                    f"--export {export.name}={file}: {problem}; write {_EACH} where its name belongs"
                )

    def add(self, record: Record) -> None:
        """One submission; of a group's, one record for each member, named after both.

        Learners may see it, so what is private is left out.
        """
        if not (self._each or self._together):
            return
        open_to_all = replace(without_live(record), private=Private(), line=b"")
        if len(record.people) < 2:
            self._add(open_to_all)
            return
        for person in record.people:
            name = f"{record.submission}+{printable(person.id)}"
            self._add(replace(open_to_all, submission=name, people=(person,)))

    def _add(self, record: Record) -> None:
        for export, file in self._each:
            self._write(export, file.replace(_EACH, _file_name(record.submission)), [record])
        if self._together:
            self._records.append(record)

    def finish(self) -> None:
        """Write what holds them all."""
        for export, file in self._together if self._records else ():
            # What holds one was asked for of one alone: a group's members all have the same.
            self._write(export, file, self._records if export.several else self._records[:1])

    def _write(self, export: Export, file: str, records: Sequence[Record]) -> None:
        path = Path(file)
        path.parent.mkdir(parents=True, exist_ok=True)
        with replacing(path) as opened:
            opened.write(export.render(records, self._setting))


def _file_name(submission: str) -> str:
    """A submission's name as that of one file or folder."""
    return submission.translate(_UNSAFE).lstrip(".") or "_"
