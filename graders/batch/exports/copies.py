"""copies.csv: who has the same, a group a line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from labproof.graders.batch.cells import LIST_CHARS, CsvFile, replacing
from labproof.graders.batch.record.copies import Group
from labproof.graders.messages import printable

_BETWEEN = " | "
_MORE_CHARS = 30


def write_copies(path: Path, groups: Iterable[Group], whose: Callable[[str], str]) -> None:
    """A group a line; ``whose`` gives the roster id of a submission."""
    with replacing(path) as file:
        table = CsvFile(file, ["submissions", "ids", "number", "why"], LIST_CHARS)
        for group in groups:
            owners = _list([whose(name) for name in group.names])
            table.row([_list(group.names), owners, len(group.names), group.reason])


def _list(names: Sequence[str]) -> str:
    """As many as a cell has room for; the others are counted."""
    length, shown = 0, 0
    for name in map(printable, names):
        length += len(name) + len(_BETWEEN)
        if length > LIST_CHARS - _MORE_CHARS:
            break
        shown += 1
    more = [f"and {len(names) - shown} more"] if shown < len(names) else []
    return _BETWEEN.join([*names[:shown], *more])
