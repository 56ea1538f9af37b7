"""The owners' table, in which an instructor says whose submissions are: its columns are `submission` and `id`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from labproof.graders.batch.cells import csv_cell
from labproof.graders.batch.class_list import RosterError, table_rows
from labproof.graders.batch.roster import Roster
from labproof.graders.messages import count, shown
from labproof.graders.model import Person

_HEAD = ["submission", "id"]


def load_owners(path: Path, names: Iterable[str], roster: Roster) -> dict[str, tuple[Person, ...]]:
    """Read who gets the mark of which submission.

    Args:
        names: Of all submissions; in the table they may stand as they do in summary.csv.

    Raises:
        RosterError: With every problem at once.
    """
    known = {spelled: name for name in names for spelled in (csv_cell(name), name)}
    rows = table_rows(path)
    head = next(rows, [])
    if [cell.strip().casefold() for cell in head] != _HEAD:
        found = shown(",".join(head))
        wanted = f"{path}:1: the columns are {','.join(_HEAD)}, and found was {found}"
        raise RosterError(f"{wanted}; put these names above the others")
    said: dict[str, tuple[Person, ...]] = {}
    problems = []
    for number, row in enumerate(rows, start=2):
        if any(row):
            problem = _take(row, known, roster, said)
            problems += [f"{path}:{number}: {problem}"] if problem else []
    if problems:
        raise RosterError("\n".join(problems))
    return said


def _take(
    row: list[str], known: Mapping[str, str], roster: Roster, said: dict[str, tuple[Person, ...]]
) -> str:
    """Add one line; returns what is wrong with it."""
    if len(row) != len(_HEAD):
        problem = f"expected a submission and an id, found {count(len(row), 'cell')}"
        return f"{problem}; write who they are as `id`, or as `id+id`"
    name = known.get(row[0])
    if name is None:
        return f"no submission is called {shown(row[0])}; write it as it stands in summary.csv"
    if name in said:
        return f"{shown(row[0])} stands here again; write whose it is in one line, as `id+id`"
    ids = [part.strip() for part in row[1].split("+")]
    strangers = [one for one in ids if one not in roster.by_id]
    if strangers:
        problem = f"the roster has no id {shown(strangers[0])}"
        return f"{problem}; write it as it stands there, or add the learner"
    said[name] = tuple(roster.by_id[one] for one in dict.fromkeys(ids))
    return ""
