"""The class: who is in it, whose submission is whose, and the nonce that each was given."""

from __future__ import annotations

import csv
import hashlib
import hmac
import io
import os
import re
import unicodedata
from collections.abc import Iterable, Mapping
from pathlib import Path

from labproof.graders import limits
from labproof.graders.batch.find.sites import hints, site_hints
from labproof.graders.files import Unreadable, read_bytes
from labproof.graders.model import Person
from labproof.graders.wording import shown

_COLUMNS = ("id", "name", "email", "group")


class RosterError(Exception):
    """A roster or secret that cannot be used; the text has every problem, one a line."""


class Roster:
    """People by all the names they go by."""

    def __init__(self, people: Iterable[Person]) -> None:
        """Index them; where two share a name, that name leads to neither."""
        self.people = tuple(people)
        self.by_id = {person.id: person for person in self.people}
        self._by_name: dict[str, Person | None] = {}
        for person in self.people:
            names = {person.name, _joined(person.name), _last_first(person.name)}
            for alias in names | {person.id, person.email, person.email.partition("@")[0]}:
                key = _key(alias)
                if key:
                    self._by_name[key] = person if self._by_name.get(key, person) is person else None
        ids: dict[str, list[Person]] = {}
        for person in self.people:
            ids.setdefault(_key(person.id), []).append(person)
        self._by_name |= {key: people[0] if len(people) == 1 else None for key, people in ids.items()}

    def whose(self, submission: str, claimed: str = "") -> Person | None:
        """Who handed this in, by the submission's name, else by what its files claim; None where nobody can tell."""
        if not self.people:
            return None
        site = site_hints(submission)
        if site:
            people = {person.id: person for hint in site if (person := self._named(hint)) is not None}
            if people:
                return next(iter(people.values())) if len(people) == 1 else None
        found = (self._named(hint) for hint in (*hints(submission), claimed))
        return next((person for person in found if person is not None), None)

    def _named(self, hint: str) -> Person | None:
        return self.by_id.get(hint) or self._by_name.get(_key(hint)) or self._by_name.get(_joined(hint))


def _key(name: str) -> str:
    """One spelling for what looks the same: a Mac writes an accent as a sign of its own."""
    return unicodedata.normalize("NFC", name).casefold()


def _joined(name: str) -> str:
    """``Ada Lovelace`` and ``Lovelace, Ada`` alike: words in alphabetical order, without blanks."""
    return "".join(sorted(_key(name).replace(",", " ").split()))


def _last_first(name: str) -> str:
    """``Ada Lovelace`` as Canvas writes it: ``lovelaceada``."""
    last, _, first = name.rpartition(" ")[::-1] if "," not in name else name.partition(",")
    return re.sub(r"\W", "", last + first)


def load_roster(path: Path) -> Roster:
    """Read a CSV with the columns id, name, email, group; only id is required.

    Raises:
        RosterError: With every problem at once.
    """
    try:
        content = read_bytes(path, limits.ROSTER_BYTES).decode("utf-8-sig")
    except (Unreadable, OSError) as error:
        raise RosterError(f"{path}: {getattr(error, 'strerror', None) or error}") from None
    except UnicodeDecodeError:
        raise RosterError(f'{path}: is not UTF-8; save it as "CSV UTF-8"') from None
    rows = csv.DictReader(io.StringIO(content), delimiter=";" if ";" in content.partition("\n")[0] else ",")
    columns = {(name or "").strip().casefold(): name for name in rows.fieldnames or ()}
    if "id" not in columns:
        raise RosterError(f"{path}:1: has no column `id`; the columns are {', '.join(_COLUMNS)}")
    people: dict[str, Person] = {}
    problems = []
    for row in rows:
        values = [(row.get(columns[name]) or "").strip() if name in columns else "" for name in _COLUMNS]
        if not values[0]:
            if any(values):
                problems.append(f"{path}:{rows.line_num}: has no id")
            continue
        if values[0] in people:
            problems.append(f"{path}:{rows.line_num}: the id {shown(values[0])} stands here again")
        people[values[0]] = Person(*values)
    if problems:
        raise RosterError("\n".join(problems))
    return Roster(people.values())


def nonce_of(person: str, secret: bytes) -> str:
    """What this person's recordings carry: HMAC-SHA256 of the roster id, 32 hexadecimal digits."""
    return hmac.new(secret, person.encode(), hashlib.sha256).hexdigest()[:32]


def load_secret(path: Path, make: bool = False) -> bytes:
    """The instructor's secret; made, for its owner's eyes only, where it is not there and may be.

    Raises:
        RosterError: It cannot be had.
    """
    try:
        if make and not path.exists():
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
                file.write(os.urandom(32).hex() + "\n")
        secret = read_bytes(path, 4096).strip()
    except (Unreadable, OSError) as error:
        raise RosterError(
            f"{path}: {getattr(error, 'strerror', None) or error}; it is made by `labproof issue`"
        ) from None
    if len(secret) < 16:
        raise RosterError(f"{path}: a secret of fewer than 16 bytes can be guessed; make one with `labproof issue`")
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
