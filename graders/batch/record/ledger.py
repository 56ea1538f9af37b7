"""What has been graded, kept while it happens: a run that is killed loses nothing and repeats nothing."""

from __future__ import annotations

import fcntl
import hashlib
import hmac
import json
import os
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from types import TracebackType

import msgspec

from labproof.graders import ROOT, limits
from labproof.graders.batch.grade.submission import LedgerRow, decode_row
from labproof.graders.batch.record.key import own_key
from labproof.graders.messages import shown_points
from labproof.graders.model import Lab, Record
from labproof.graders.version import harness_version

_SYNC_EVERY = 256  # rows; what is lost when the machine itself goes down is graded again
_WRITTEN = os.O_RDWR | os.O_CREAT | os.O_APPEND
_NOT_FOLLOWED = os.O_NOFOLLOW | os.O_CLOEXEC
_GRADERS = ROOT / "graders"


class NotALedger(ValueError):
    """What lies there is something else, and stays as it is; the text says what and where."""


class LedgerEntry(msgspec.Struct):
    """One line of the ledger: whose row, and what it rests on (see ``key_of``)."""

    name: str
    key: str
    rules: str
    row: msgspec.Raw  # a LedgerRow
    mac: str = (
        ""  # by this instructor's key over all of it: a ledger that a learner laid there has none
    )


class Ledger:
    """A file of rows that only grows, and where in it each submission's latest row stands."""

    def __init__(
        self, path: Path, rules: str, secret: bytes | None = None, only_read: bool = False
    ) -> None:
        """Open it and find the rows that still hold under ``rules``; a half-written last line is cut off.

        Args:
            secret: What rows are marked with (``own_key``); a row that another one marked is not believed.
            only_read: Nothing of the file is changed, and nothing can be added.

        Raises:
            BlockingIOError: Another process has it open.
            NotALedger: A link, or a file with other lines.
        """
        self.rules = rules
        self.doubted = 0  # rows that somebody else wrote, and lines that are none
        self._secret = own_key() if secret is None else secret
        self.keys: dict[str, str] = {}  # submission -> content hash, where graded under these rules
        self._contents: dict[str, str] = {}  # the same under whichever rules
        self._places: dict[str, tuple[int, int]] = {}
        self._decoder = msgspec.json.Decoder(LedgerEntry)
        self._unsynced = 0
        if path.is_symlink():
            raise NotALedger(f"{path} is a link; remove it, or name another --out")
        how = _NOT_FOLLOWED | (os.O_RDONLY if only_read else _WRITTEN)
        self._file = open(os.open(path, how, 0o600), "rb" if only_read else "a+b")
        # This process's own: workers do not inherit it.
        fcntl.lockf(self._file, (fcntl.LOCK_SH if only_read else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        whole = self._read()
        if not whole and self._file.seek(0, os.SEEK_END) and not self._half_written():
            raise NotALedger(f"{path} is no ledger of ours; remove it, or name another --out")
        if not only_read:
            os.fchmod(self._file.fileno(), 0o600)  # an older one may have been open to all
            self._file.truncate(whole)

    def _read(self) -> int:
        """Remember every row; how many bytes the whole lines take, 0 where no line is one of a ledger."""
        self._file.seek(0)
        place = rows = 0
        for line in self._file:
            if not line.endswith(b"\n"):
                break
            entry = self._entry(line)
            if entry and hmac.compare_digest(entry.mac.encode(), self._mac(entry).encode()):
                self._remember(entry, place, len(line))
            else:
                self.doubted += 1
            rows += entry is not None
            place += len(line)
        return place if rows else 0

    def _entry(self, line: bytes) -> LedgerEntry | None:
        try:
            return self._decoder.decode(line)
        except (msgspec.MsgspecError, UnicodeDecodeError):
            return None

    def _half_written(self) -> bool:
        """Whether a run was killed before its first line stood whole."""
        start = b'{"name":'
        self._file.seek(0)
        begun = self._file.read(limits.SHOWN_CHARS)
        return b"\n" not in begun and begun.startswith(start[: len(begun)])

    def _mac(self, entry: LedgerEntry) -> str:
        digest = hashlib.blake2b(entry.row, key=self._secret, digest_size=16)
        digest.update(json.dumps([entry.name, entry.key, entry.rules]).encode())
        return digest.hexdigest()

    def _remember(self, entry: LedgerEntry, place: int, length: int) -> None:
        self._places[entry.name] = (place, length)
        self._contents[entry.name] = entry.key
        if entry.rules == self.rules and entry.key:
            self.keys[entry.name] = entry.key
        else:
            self.keys.pop(entry.name, None)

    def add(self, name: str, key: str, row: bytes) -> None:
        """Keep an encoded row; what has no key (it could not be read, or ended in an error) is graded again next time.

        It was encoded where it was graded: here, where the rows of all processes come together, it is only copied.
        """
        entry = LedgerEntry(name, key, self.rules, msgspec.Raw(row))
        entry.mac = self._mac(entry)
        line = msgspec.json.encode(entry) + b"\n"
        self._file.seek(0, os.SEEK_END)
        place = self._file.tell()
        self._file.write(line)
        self._remember(entry, place, len(line))
        self._unsynced += 1
        if self._unsynced >= _SYNC_EVERY:
            self._file.flush()
            os.fsync(self._file.fileno())
            self._unsynced = 0

    def why_anew(self, name: str, key: str) -> str:
        """Why a submission that was graded before is graded again."""
        same = key and self._contents.get(name) == key
        return "the labs or the graders changed" if same else "its files changed"

    def row(self, name: str) -> LedgerRow | None:
        """A submission's latest row, under whichever rules."""
        if name not in self._places:
            return None
        place, length = self._places[name]
        self._file.flush()
        return decode_row(self._decoder.decode(os.pread(self._file.fileno(), length, place)).row)

    def rows(self, names: Iterable[str]) -> Iterator[LedgerRow]:
        """The rows of these submissions, in this order, one at a time."""
        for name in names:
            row = self.row(name)
            if row is not None:
                yield row

    def __enter__(self) -> Ledger:
        """Use it as a context."""
        return self

    def __exit__(
        self,
        sort: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        """Write what is left."""
        self._file.close()


def read_rows(path: Path) -> Iterator[tuple[str, LedgerRow]]:
    """What is compared of each submission's latest row, of a ledger of whichever year and whoever's making.

    The report that is most of a row is left out, and one row is read at a time.

    Raises:
        OSError: It cannot be read.
        ValueError: It is no ledger.
    """
    places: dict[str, int] = {}
    decoder = msgspec.json.Decoder(LedgerEntry)
    with path.open("rb") as file:
        place = 0
        for line in file:
            if line.endswith(b"\n"):
                places[decoder.decode(line).name] = place
            place += len(line)
        for name in sorted(places):
            file.seek(places[name])
            row = decode_row(decoder.decode(file.readline()).row)
            row.data = msgspec.Raw()
            yield name, row


def rules_of(labs: Sequence[Lab]) -> str:
    """What marks rest on beside the submission: the labs asked, their content, and the graders' own code."""
    digest = hashlib.sha256(harness_version().encode())
    for path in sorted([*_GRADERS.rglob("*.py"), *_GRADERS.rglob("*.txt")]):
        digest.update(
            f"{path.relative_to(_GRADERS).as_posix()}\0".encode()
            + hashlib.sha256(path.read_bytes()).digest()
        )
    digest.update(json.dumps([(lab.id, lab.hash, lab.key) for lab in labs]).encode())
    return digest.hexdigest()[:32]


def changes(before: Record, after: Record) -> list[str]:
    """What differs between two records of one submission, a line for each result."""
    old, new = _results(before), _results(after)
    lines = []
    if before.outcome != after.outcome:
        lines.append(f"{before.outcome} -> {after.outcome} ({after.reason})")
    differ = sorted(name for name in old.keys() | new.keys() if old.get(name) != new.get(name))
    return lines + [
        f"{name}: {_shown(old.get(name))} -> {_shown(new.get(name))}" for name in differ
    ]


def _results(record: Record) -> dict[str, tuple[str, Decimal]]:
    return {
        f"{lab.id}.{result.id}": (result.status._value_, result.points)
        for lab in record.labs
        for result in lab.results
    }


def _shown(result: tuple[str, Decimal] | None) -> str:
    return f"{result[0]} ({shown_points(result[1])})" if result else "not there"
