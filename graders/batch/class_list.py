"""A class list -> the roster: our own four columns, or whatever a course site exports."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from labproof.graders import limits
from labproof.graders.batch.roster import Roster
from labproof.graders.files import Unreadable, read_bytes
from labproof.graders.messages import shown, why
from labproof.graders.model import Person

_OWN = ("id", "name", "email", "group")
# What sites call each of these, the best first; compared without case, blanks and signs.
_ID = (
    *(
        "sisloginid",
        "id",
        "username",
        "login",
        "studentid",
        "sid",
        "orgdefinedid",
        "idnumber",
        "idnummer",
        "userid",
    ),
    *(
        "identifier",
        "githubusername",
        "sisuserid",
        "githubid",
        "studentnumber",
        "matrikelnummer",
        "sourcedid",
    ),
)
_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "name": ("name", "fullname", "studentname", "student", "vollständigername", "displayname"),
    "first": ("firstname", "vorname", "givenname", "first", "preferredname"),
    "last": ("lastname", "nachname", "surname", "familyname", "last"),
    "email": ("email", "emailaddress", "emailadresse", "mail", "sisemail"),
    "group": (
        "group",
        "team",
        "groups",
        "gruppe",
        "groupname",
        "section",
        "sections",
        "sectionname",
    ),
    "role": ("role", "role1", "rolle"),
}
_NOBODY = ("Points Possible", "Student, Test")  # whom Canvas adds to every class
# Who is in a course and hands nothing in, by the beginnings of what languages call them.
_TEACHES = re.compile(
    r"(?:non-?editing ?|editing ?|co-?|head ?)?(?:teach|instruct|tas?$|assist|tutor|prof|grader|manager|observ|design|"
    r"admin|owner|staff|lehr|dozent|trainer|betreu|kursleit|enseign|docent|profesor)",
    re.IGNORECASE,
)
_PARTICIPANT = re.compile(r"\D+(?:\s|/[^\W\d]+)(\d+)")  # "Participant 5101", "Teilnehmer/in5101"
_WORKSHEET = ("fullname", "vollständigername", "status")  # what stands beside it there
_SIGNS = re.compile(r"[\W_]+")


class RosterError(Exception):
    """A roster or secret that cannot be used; the text has every problem, one a line."""


class _Line(NamedTuple):
    """One line of a class list."""

    number: int
    ids: list[str]  # all that it is called by, the roster's own id first
    cells: Mapping[str, str]
    site_number: str  # a course site's own for this person, as it stands in names of hand-ins


def load_roster(path: Path) -> Roster:
    """Read a class list: with commas, semicolons or tabs, and a column by which each is known.

    Raises:
        RosterError: With every problem at once.
    """
    rows = table_rows(path)
    first = next(rows, [])
    head = [_plain(name) for name in first]
    if not _columns_of_ids(head) and _column(head, _COLUMNS["email"]) is None:
        found = shown(",".join(first))
        problem = f"has no column `id`; the columns are {', '.join(_OWN)}, and found was {found}"
        raise RosterError(f"{path}:1: {problem}; add what each learner is known by")
    people: dict[str, Person] = {}
    aliases: dict[str, list[str]] = {}
    numbers: dict[str, str] = {}
    problems = []
    for line in _lines(rows, head):
        if not line.ids:
            problem = f"{shown(line.cells['name'])} has no id; write one, or delete the line"
            problems.append(f"{path}:{line.number}: {problem}")
            continue
        own, *others = line.ids
        if own in people:
            problem = f"the id {shown(own)} stands here again"
            each = "each learner has one line, and an id of their own"
            problems.append(f"{path}:{line.number}: {problem}; {each}")
        people[own] = Person(own, line.cells["name"], line.cells["email"], line.cells["group"])
        aliases[own] = others
        numbers |= {line.site_number: own} if line.site_number else {}
    if problems:
        raise RosterError("\n".join(problems))
    if not people:
        problem = "has nobody in it who may hand anything in; write a line for each learner"
        raise RosterError(f"{path}: {problem}")
    return Roster(people.values(), aliases, numbers)


def _columns_of_ids(head: Sequence[str]) -> list[int]:
    return [head.index(name) for name in _ID if name in head]


def _lines(rows: Iterator[list[str]], head: Sequence[str]) -> Iterator[_Line]:
    """Everybody who is taught; what a site itself adds is passed over."""
    columns = {field: _column(head, names) for field, names in _COLUMNS.items()}
    ids = _columns_of_ids(head)
    canvas = "student" in head and "id" in head
    own = "id" in head and not canvas
    worksheet = head[0] in ("identifier", "id") and any(name in head for name in _WORKSHEET)
    for number, row in enumerate(rows, start=2):
        cells = {field: _cell(row, at) for field, at in columns.items()}
        cells["name"] = cells["name"] or f"{cells['first']} {cells['last']}".strip()
        if not any(cell.strip() for cell in row) or _TEACHES.match(cells["role"]):
            continue
        called = [value for at in ids if (value := _cell(row, at))]
        participant = _PARTICIPANT.fullmatch(_cell(row, 0)) if worksheet else None
        site_number = participant[1] if participant else ""
        if site_number:
            called = [value for value in called if value != _cell(row, 0)] or [
                cells["email"] or _cell(row, 0)
            ]
        elif canvas:
            site_number = _cell(row, head.index("id"))
        if not own:
            called += [cells["email"]] if cells["email"] else []
        if (called or own or (not canvas and cells["name"])) and cells["name"] not in _NOBODY:
            yield _Line(number, list(dict.fromkeys(called)), cells, site_number)


def table_rows(path: Path) -> Iterator[list[str]]:
    """A table as whichever program of an instructor saved it.

    Raises:
        RosterError: It cannot be read.
    """
    content = _text(path)
    # Every kind of line's end: Excel on a Macintosh writes CR alone.
    reader = csv.reader(io.StringIO(content, newline=None), delimiter=_separator(content))
    try:
        yield from reader
    except csv.Error as error:
        reason = "perhaps a quote is lost in it, or before"
        raise RosterError(
            f"{path}:{reader.line_num}: this is no table ({error}); {reason}"
        ) from None


def _text(path: Path) -> str:
    try:
        data = read_bytes(path, limits.ROSTER_BYTES)
    except (Unreadable, OSError) as error:
        raise RosterError(f"{path}: {why(error)}") from None
    try:
        # "Unicode text" of Excel is UTF-16, with tabs.
        return data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError:
        raise RosterError(f'{path}: is not UTF-8; save it as "CSV UTF-8"') from None


def _separator(content: str) -> str:
    head = content.splitlines()[0] if content else ""
    return max((",", ";", "\t"), key=head.count)


def _plain(name: str) -> str:
    return _SIGNS.sub("", name).casefold()


def _column(head: Sequence[str], names: tuple[str, ...]) -> int | None:
    return next((head.index(name) for name in names if name in head), None)


def _cell(row: list[str], at: int | None) -> str:
    """A cell as it was meant: Brightspace writes ``#`` before an id, Canvas ``="…"`` around a name like a formula."""
    value = row[at].strip() if at is not None and at < len(row) else ""
    if value.startswith('="') and value.endswith('"'):
        value = value[2:-1]
    return value.removeprefix("#").strip()
