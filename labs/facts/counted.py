"""What in a table of `strace -c` must agree with itself, and what of it no second run ever shows."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

_NOISY = 6  # rows that took another time each, from which on a table is one of a kind
_CHARS = 64 * 1024  # of one text; the exercise makes a tenth of it
_LINE_CHARS = 200
_TOTAL = re.compile(r"total[ \t\r]*$", re.MULTILINE)
_POINTS = (".", ",")  # some locales write a comma


# A line: the call, its share in hundredths of a percent, its time in microseconds, and whole numbers. A plain tuple,
# because a class has hundreds of thousands of them.
Row = tuple[str, int, int, tuple[int, ...]]


class Table(NamedTuple):
    """The rows of one `strace -c`, and its last line."""

    rows: tuple[Row, ...]
    total: Row


def cut(content: str) -> Iterator[tuple[int, int, int]]:
    """Where each table begins, where its last line begins, and where that ends."""
    start = 0
    for found in _TOTAL.finditer(content):
        line = content.rfind("\n", 0, found.start()) + 1
        if _row(content[line : found.end()]) is None:
            continue
        yield max(start, content.rfind("\n% time", start, line) + 1), line, found.end()
        start = found.end()


def tables(content: str) -> Iterator[Table]:
    """Every whole table in a text; lines that are none of a table are passed over."""
    content = content[:_CHARS]
    for head, line, end in cut(content):
        total, rows = _row(content[line:end]), rows_of(content[head:line])
        if total and rows:
            yield Table(rows, total)


@lru_cache(
    maxsize=64
)  # asked of each table three times: what it counts, whether it agrees, and what is its own
def rows_of(table: str) -> tuple[Row, ...]:
    """The rows in the text of one table."""
    return tuple([row for row in map(_row, table.split("\n")) if row])


def _row(line: str) -> Row | None:
    """A line of a table: share, seconds, usecs/call (which a total may lack), calls, errors where any, the call."""
    words = line.split()
    if not (3 < len(words) < 7 and len(line) < _LINE_CHARS):
        return None
    share, seconds, *numbers, name = words
    if share[-3:-2] not in _POINTS or seconds[-7:-6] not in _POINTS:
        return None
    parts = share[:-3] + share[-2:], seconds[:-7] + seconds[-6:]
    if not "".join([*parts, *numbers]).isdecimal():
        return None
    return name, int(parts[0]), int(parts[1]), tuple([int(number) for number in numbers])


def disagreements(table: Table, by_time: bool = True) -> Iterator[str]:
    """What cannot stand in one table, a sentence each; rounding is allowed for.

    Args:
        by_time: Whether strace was not asked for another order.

    Facts from:
        strace's count.c: a share is a row's time of the sum of all, usecs/call its time by its calls, cut off; every
        time is rounded to a microsecond when it is printed. A call has one row, and the longest time comes first.
    """
    rows, (_, _, told, totals) = table
    yield from _order(rows, by_time)
    summed = sum([micros for _, _, micros, _ in rows])
    if abs(summed - told) > len(rows) + 1:  # microseconds that rounding may cost
        yield f"the rows took {_seconds(summed)} s, and the total says {_seconds(told)} s"
    else:
        yield from _shares(rows, told)
    errors = sum([numbers[2] for _, _, _, numbers in rows if len(numbers) > 2])
    if len(totals) == 3 and errors != totals[2]:
        yield f"the rows have {errors} errors, and the total says {totals[2]}"
    yield from _each(rows)


def _order(rows: Sequence[Row], by_time: bool) -> Iterator[str]:
    """The first call that stands there again, or behind one that took less time."""
    seen: set[str] = set()
    before = rows[0]
    for row in rows:
        if row[0] in seen:
            yield f"{row[0]} has two rows"
            return
        if by_time and row[2] > before[2]:
            yield f"{row[0]} took {_seconds(row[2])} s, and stands behind {before[0]} with {_seconds(before[2])} s"
            return
        seen.add(row[0])
        before = row


def _each(rows: Sequence[Row]) -> Iterator[str]:
    """The first row whose whole numbers cannot be."""
    for name, _, micros, numbers in rows:
        if len(numbers) < 2:
            continue
        each, calls = numbers[:2]
        if not calls or not -1 - calls < each * calls - micros < 2 + calls:
            yield f"{name} took {_seconds(micros)} s in {calls} calls, and not {each} microseconds each"
            return
        if len(numbers) > 2 and numbers[2] > calls:
            yield f"{name} failed {numbers[2]} times in {calls} calls"
            return


def _shares(rows: Sequence[Row], total: int) -> Iterator[str]:
    """Where no time at all was counted, a share is whatever strace makes of nothing by nothing."""
    spare = total + 20_000  # hundredths of a percent times microseconds: both were rounded
    for name, share, micros, _ in rows if total else ():
        if not -spare < share * total - micros * 10_000 < spare:
            yield f"{name} took {_seconds(micros)} s of {_seconds(total)} s, which is not {share / 100:.2f} %"
            return


def _seconds(micros: int) -> str:
    return f"{micros / 1e6:.6f}"


def noise(table: Table) -> str:
    """A hash of a table's times, by call: no other run shows them. Empty where too few calls took any time.

    Clocks that only count ticks give a few round times, which do come again; so six must differ.
    """
    times = sorted([(name, micros) for name, _, micros, _ in table.rows if micros])
    if len({micros for _, micros in times}) < _NOISY:
        return ""
    return hashlib.sha256(repr(times).encode("utf-8", "surrogatepass")).hexdigest()[:16]
