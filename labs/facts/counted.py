"""What in a table of `strace -c` must agree with itself, and what of it no second run ever shows."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from operator import floordiv, gt
from typing import NamedTuple

import msgspec

_NOISY = 6  # rows that took another time each, from which on a table is one of a kind
_CHARS = 64 * 1024  # of one text; the exercise makes a tenth of it
_LINE_CHARS = 200
_LAST = "total"  # the last line of a table, by its name
_TOTAL = re.compile(rf"{_LAST}[ \t\r]*$", re.MULTILINE)
_POINTS = (".", ",")  # some locales write a comma
# A table as strace prints it, between a head and its total: its rows, its time, and the total's whole numbers.
_FRAME = re.compile(
    r"^% time.*\n-.*\n((?:[ 0-9].*\n)+)-.*\n {0,9}[0-9]{1,3}[.,][0-9]{2} {1,15}([0-9]{1,6}[.,][0-9]{6})"
    rf"((?: {{1,15}}[0-9]{{1,12}}){{1,3}}) {{1,15}}{_LAST}[ \t\r]{{0,9}}$",
    re.MULTILINE,
)
# A row of it: its share, its seconds, usecs/call, calls, its errors where there are any, and the call.
_PLAIN = re.compile(
    r"^ {0,9}([0-9]{1,3}\.[0-9]{2}) {1,15}([0-9]{1,6}\.[0-9]{6}) {1,15}([0-9]{1,12}) {1,15}([0-9]{1,12})"
    r" {1,15}(?:([0-9]{1,12}) {1,15})?(\w{1,40})\r?$",
    re.MULTILINE | re.ASCII,
)
# Reads a hundred numbers in the time that int() takes for ten, and 0.000254e6 as 254.
_NUMBERS = msgspec.json.Decoder(list[int], strict=False)
_SORTED = msgspec.json.Encoder(order="sorted")

# The call, its share in hundredths of a percent, its time in microseconds, microseconds a call, calls, and errors.
Row = tuple[str, int, int, int, int, int]
Line = tuple[str, int, int, tuple[int, ...]]  # the same with its whole numbers as they stand there
NO_CALLS = -1  # stands in place of the calls where a line has one whole number alone


class Rows(NamedTuple):
    """All rows of a table, a column each of what is in a ``Row``: they are summed, sorted and compared as a whole."""

    names: Sequence[str]
    shares: Sequence[int]
    micros: Sequence[int]
    each: Sequence[int]
    calls: Sequence[int]
    errors: Sequence[int]


_NO_ROWS = Rows((), (), (), (), (), ())


class SummaryTable(NamedTuple):
    """The rows of one `strace -c`, and its last line.

    Args:
        micros: All time, as the last line tells it.
        numbers: The whole numbers of that line: microseconds a call, calls and errors, where it has them all.
        noise: A hash of its times, by call: no other run shows them. Empty where too few calls took any time.
    """

    rows: Rows
    micros: int
    numbers: tuple[int, ...]
    noise: str


def totals(content: str) -> Iterator[re.Match[str]]:
    """Every "total" at the end of a line; a text is looked through for a word in less time than for a pattern."""
    at = content.find(_LAST)
    while at >= 0:
        found = _TOTAL.match(content, at)
        if found:
            yield found
        at = content.find(_LAST, at + len(_LAST))


def _cut(content: str) -> Iterator[tuple[str, Line]]:
    """Each table without its last line, and that."""
    start = 0
    for found in totals(content):
        line = content.rfind("\n", 0, found.start()) + 1
        total = _line(content[line : found.end()])
        if total is not None:
            yield content[max(start, content.rfind("\n% time", start, line) + 1) : line], total
            start = found.end()


def tables(content: str) -> tuple[SummaryTable, ...]:
    """Every whole table in a text; lines that are none of a table are passed over."""
    return _tables(content[:_CHARS])


@lru_cache(maxsize=32)  # whether they agree is asked, and what is their own
def _tables(content: str) -> tuple[SummaryTable, ...]:
    return plain_tables(content) or _line_by_line(content)


def _line_by_line(content: str) -> tuple[SummaryTable, ...]:
    cut = [(rows_of(table), total) for table, total in _cut(content)]
    return tuple(
        SummaryTable(rows, micros, numbers, _noise(rows))
        for rows, (_, _, micros, numbers) in cut
        if rows.names
    )


def rows_of(table: str) -> Rows:
    """The rows in the text of one table, line by line."""
    rows = [row for row in map(_row, table.split("\n")) if row]
    return Rows(*zip(*rows, strict=True)) if rows else _NO_ROWS


def plain_tables(content: str) -> tuple[SummaryTable, ...]:
    """The same at once, where all of them are as strace prints them; nothing of any other text."""
    return _plain_tables(content) if len(content) <= _CHARS else ()


@lru_cache(maxsize=32)  # what they count is asked as well
def _plain_tables(content: str) -> tuple[SummaryTable, ...]:
    plain = [table for frame in _FRAME.findall(content) if (table := _plain(*frame))]
    return tuple(plain) if len(plain) == content.count(_LAST) else ()


@lru_cache(maxsize=32)  # of a part of a text, and then of the whole
def _plain(body: str, seconds: str, whole: str) -> SummaryTable | None:
    """One table of its rows, its time and its total's whole numbers; None where a row is not as strace prints it."""
    found = _PLAIN.findall(body.replace(",", "."))
    if len(found) != body.count("\n"):
        return None
    shares, times, each, calls, errors, names = zip(*found, strict=True)
    numbers = ",".join([*each, *calls, *[one or "0" for one in errors]])
    try:
        values = _NUMBERS.decode(f"[{'e2,'.join(shares)}e2,{'e6,'.join(times)}e6,{numbers}]")
    except msgspec.DecodeError:  # zeros stand before a number
        return None
    many = len(names)
    if len(set(names)) < many or not "".join(names).isidentifier():
        return None
    rows = Rows(names, *[values[at : at + many] for at in range(0, 5 * many, many)])
    micros = int(seconds[:-7] + seconds[-6:])
    return SummaryTable(rows, micros, tuple(map(int, whole.split())), _noise(rows))


def _row(line: str) -> Row | None:
    """A row of one line, however it is printed."""
    read = _line(line)
    if read is None:
        return None
    name, share, micros, numbers = read
    each, calls, errors = (*numbers, 0, 0)[:3] if len(numbers) > 1 else (numbers[0], NO_CALLS, 0)
    return name, share, micros, each, calls, errors


def _line(line: str) -> Line | None:
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


def disagreements(table: SummaryTable, by_time: bool = True) -> Iterator[str]:
    """What cannot stand in one table, a sentence each; rounding is allowed for.

    Args:
        by_time: Whether strace was not asked for another order.

    Facts from:
        strace's count.c: a share is a row's time of the sum of all, usecs/call its time by its calls, cut off; every
        time is rounded to a microsecond when it is printed. A call has one row, and the longest time comes first.
    """
    rows, total = table.rows, table.micros
    yield from _order(rows, by_time)
    summed = sum(rows.micros)
    if abs(summed - total) > len(rows.names) + 1:  # microseconds that rounding may cost
        yield f"the rows took {_seconds(summed)} s, and the total says {_seconds(total)} s"
    else:
        yield from _shares(rows, total)
    errors = sum(rows.errors)
    if len(table.numbers) > 2 and errors != table.numbers[2]:  # an old strace has no more than two
        yield f"the rows have {errors} errors, and the total says {table.numbers[2]}"
    yield from _each(rows)


def _order(rows: Rows, by_time: bool) -> Iterator[str]:
    """The first call that stands there again, or behind one that took less time."""
    ordered = not by_time or list(rows.micros) == sorted(rows.micros, reverse=True)
    if ordered and len(set(rows.names)) == len(rows.names):
        return
    seen: set[str] = set()
    before, shorter = rows.names[0], rows.micros[0]
    for name, micros in zip(rows.names, rows.micros, strict=True):
        if name in seen:
            yield f"{name} has two rows"
            return
        if by_time and micros > shorter:
            yield f"{name} took {_seconds(micros)} s, and stands behind {before} with {_seconds(shorter)} s"
            return
        seen.add(name)
        before, shorter = name, micros


def _each(rows: Rows) -> Iterator[str]:
    """The first row whose whole numbers cannot be; most tables are exact to the microsecond."""
    exact = 0 not in rows.calls and [*map(floordiv, rows.micros, rows.calls)] == [*rows.each]
    if exact and not any(map(gt, rows.errors, rows.calls)):
        return
    for name, _, micros, each, calls, errors in zip(*rows, strict=True):
        if calls == NO_CALLS:
            continue
        if not calls or not -1 - calls < each * calls - micros < 2 + calls:
            yield f"{name} took {_seconds(micros)} s in {calls} calls, and not {each} microseconds each"
            return
        if errors > calls:
            yield f"{name} failed {errors} times in {calls} calls"
            return


def _shares(rows: Rows, total: int) -> Iterator[str]:
    """Where no time at all was counted, a share is whatever strace makes of nothing by nothing."""
    spare = total + 20_000  # hundredths of a percent times microseconds: both were rounded
    for name, share, micros in zip(*rows[:3], strict=True) if total else ():
        if not -spare < share * total - micros * 10_000 < spare:
            yield f"{name} took {_seconds(micros)} s of {_seconds(total)} s, which is not {share / 100:.2f} %"
            return


def _seconds(micros: int) -> str:
    return f"{micros / 1e6:.6f}"


def _noise(rows: Rows) -> str:
    """Of a table's times; clocks that only count ticks give a few round ones, which do come again: six must differ."""
    if len({*rows.micros} - {0}) < _NOISY:
        return ""
    return hashlib.sha256(_times(rows)).hexdigest()[:16]


def _times(rows: Rows) -> bytes:
    """Each call that took any time with its microseconds, sorted, as Python shows them."""
    times = dict(zip(rows.names, rows.micros, strict=True))
    names = "".join(times)
    if len(times) == len(rows.names) and names.isascii() and names.isidentifier():
        if 0 in rows.micros:
            times = {name: micros for name, micros in times.items() if micros}
        # JSON's encoder sorts and writes them in a tenth of the time; two signs are other ones.
        shown = _SORTED.encode(times)[2:-1].replace(b'":', b"', ").replace(b',"', b"), ('")
        return b"[('%b)]" % shown
    pairs = zip(rows.names, rows.micros, strict=True)
    return repr(sorted([pair for pair in pairs if pair[1]])).encode("utf-8", "surrogatepass")
