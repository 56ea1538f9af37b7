"""Kind ``duration``: how long something takes or has taken, in any units."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

from labproof.graders.kinds.amounts import (
    PARAMS,
    Amount,
    Units,
    amount_of,
    find,
    in_any_unit,
    in_digits,
    judge_amount,
    near,
    unit_of,
)
from labproof.graders.kinds.reading.clearing import cleared
from labproof.graders.kinds.reading.lines import read_values
from labproof.graders.kinds.reading.pieces import PATH, Found
from labproof.graders.kinds.reading.zones import Zone, decide
from labproof.graders.kinds.signs import tidy
from labproof.graders.kinds.verdict import Say
from labproof.graders.kinds.words import GLUED, LANGUAGES, alternation, bounded, merged
from labproof.graders.model import Answer, Kind, Outcome, Question
from labproof.graders.patterns import late

_SECONDS = {
    "nanosecond": Decimal("1e-9"),
    "microsecond": Decimal("1e-6"),
    "millisecond": Decimal("1e-3"),
    "second": Decimal(1),
    "minute": Decimal(60),
    "hour": Decimal(3600),
    "day": Decimal(86400),
    "week": Decimal(604800),
}
_NAMES: dict[str, list[str]] = merged("DURATIONS")
UNITS = Units(
    {name: worth for unit, worth in _SECONDS.items() for name in _NAMES[unit]}, add_up=True
)
# What a language says without a number, or in one word with it: "o zi" is a day.
_AMOUNTS = [
    (late(pattern, re.IGNORECASE), said)
    for module in LANGUAGES.values()
    for pattern, said in getattr(module, "AMOUNTS", ())
]
# 1-02:03:04 as ps(1) prints it, 2:03:04; of two parts nobody knows which they are.
_CLOCK = re.compile(r"(?<![\w:.-])(?:(\d+)-)?(\d{1,3}):(\d{2}):(\d{2}(?:[.,]\d+)?)(?![\w:])")
_HALF_CLOCK = re.compile(r"(?<![\w:.-])(\d{1,3}):(\d{2}(?:[.,]\d+)?)(?![\w:])")
_TOLD_CLOCK = re.compile(
    rf"(?<![\w:.-])(\d{{1,3}}):(\d{{2}})\s?{alternation('clock')}\b", re.IGNORECASE
)
_LABELLED = late(rf"\d+ ?([^\W\d_{GLUED}]+)")
_PLAIN = re.compile(r"\d+(?:\.\d+)?")
_SINCE = late(rf"{bounded('starting at')} (?:[^\W\d_]|[ '’-])+", re.IGNORECASE)
_ISO = re.compile(r"\bP(?=\S*\d)(\d+D)?(?:T(\d+H)?(\d+M)?([\d.]+S)?)?(?!\w)")


def judge(question: Question, answer: Answer, truth: float | str) -> Outcome:
    """Pass on the right time, in whatever units; parts of it add up.

    Args:
        question: ``params``: ``tolerance`` (seconds) and ``tolerance_percent`` say how far off still is right, the
            larger holds; a number without a unit is in ``default_unit`` (seconds), unless ``unit_required``.
        answer: "90 s", "1 min 30 s", "1m30s", "1.5 minutes", "0:01:30", "PT1M30S", "ninety seconds". "1:30" may be
            hours or minutes, so it is unclear.
        truth: Seconds, or a text that an answer might be, such as "1min 30s".
    """
    say = Say(question, answer, "the time with its unit", "or, not, at least")
    line = _counted(_behind(_ISO.sub(_spoken, cleared(tidy(answer.line)))))
    wanted = _seconds(truth)
    line = _TOLD_CLOCK.sub(lambda match: "{}h{}min".format(*match.groups()), line)
    for match in _HALF_CLOCK.finditer(line):
        if any(near(question, Decimal(way), wanted) for way in _readings(match)):
            return say.unclear(f"found {match.group()}, which may be hours or minutes")
    clocks = [_clock(match) for match in _CLOCK.finditer(line)]
    return judge_amount(
        say, line, UNITS, clocks, "s", lambda amount: near(question, amount, wanted), "times"
    )


_NAMED = re.compile(r"([^\W\d_]+)\s*[:=]\s*(\d+(?:\.\d+)?)")
_ALL_NAMED = re.compile(rf"(?:{_NAMED.pattern}[\s,;/]*)+")


def _behind(line: str) -> str:
    """Units that stand before their numbers, as in a mapping, behind them: "days: 1, hours: 2"."""
    bare = line.strip("{} ")
    units = _ALL_NAMED.fullmatch(bare) and all(UNITS.named(one[1]) for one in _NAMED.finditer(bare))
    return " ".join(f"{one[2]} {one[1]}" for one in _NAMED.finditer(bare)) if units else line


def _counted(line: str) -> str:
    """A text whose numbers in words are in digits: "two hours", and of some languages one word for both."""
    for pattern, said in _AMOUNTS:
        line = pattern.sub(said, line)
    return in_digits(line, UNITS)


def seconds_in(line: str) -> tuple[list[Decimal], str]:
    """Every time that a text names, in seconds, and the text around them, with each number of something else."""
    line = _counted(_behind(line))
    clocks = [_clock(match) for match in _CLOCK.finditer(line)]
    hidden = _CLOCK.sub(lambda match: " " * len(match.group()), line)
    found = sorted([*clocks, *find(hidden, UNITS)[0]], key=lambda one: one.start)
    times = [one for one in found if isinstance(one.value, Amount)]
    around = "".join(
        sign for at, sign in enumerate(line) if not any(o.start <= at < o.end for o in times)
    )
    odd = [part.group() for part in _LABELLED.finditer(line) if not UNITS.named(part.group(1))]
    return [Decimal(one.value) for one in times if isinstance(one.value, Amount)], " ".join(
        (around, *odd)
    )


def seconds_in_any_unit(line: str) -> list[Decimal]:
    """What the numbers of a text may be in seconds, whose units are words of no language that is known."""
    return [Decimal(amount) for amount in in_any_unit(line, UNITS)]


_PATH = re.compile(r"(?<!\S)/(?:[\w.-]+/)*[\w.-]+")


def states_time(line: str, question: Question, is_right: Callable[[Decimal], bool]) -> bool:
    """Whether a text claims a right time, whatever else it tells, and takes nothing of it back."""
    line = _PATH.sub(f" {PATH} ", in_digits(_behind(cleared(tidy(line))), UNITS))
    clocks = [_clock(match) for match in _CLOCK.finditer(line)]
    hidden = _CLOCK.sub(lambda match: " " * len(match.group()), line)
    found = sorted([*clocks, *find(hidden, UNITS)[0]], key=lambda one: one.start)
    reading = read_values(line, question, tuple(found), numeric=True)
    held = (claim.value for claim in reading.claims if claim.holds)
    right = any(isinstance(value, Amount) and is_right(value) for value in held)
    zone = decide(reading, lambda value: isinstance(value, Amount) and is_right(value), True)
    return right and zone is Zone.RIGHT


def without_start(line: str) -> str:
    """A text without what tells when something began, in words: "3 days, since Monday"."""
    return _SINCE.sub(" ", line)


def example(question: Question, truth: float | str) -> str:
    """Seconds."""
    unit_of(question, UNITS, "s")
    return f"{_seconds(truth):f} s"


def _seconds(truth: float | str) -> Decimal:
    if not isinstance(truth, str) or _PLAIN.fullmatch(truth.strip()):
        return Decimal(str(truth).strip())
    match = _CLOCK.fullmatch(truth.strip())
    return _worth(match) if match else amount_of(truth, UNITS)


def _clock(match: re.Match[str]) -> Found:
    amount = Amount(_worth(match))
    amount.text = match.group()
    return Found(*match.span(), amount)


def _worth(match: re.Match[str]) -> Decimal:
    days, hours, minutes, seconds = (
        Decimal((part or "0").replace(",", ".")) for part in match.groups()
    )
    return ((days * 24 + hours) * 60 + minutes) * 60 + seconds


def _readings(match: re.Match[str]) -> tuple[Decimal, Decimal]:
    """What two parts of a clock are worth in seconds: as minutes, and as hours."""
    one, two = Decimal(match.group(1)), Decimal(match.group(2).replace(",", "."))
    return one * 60 + two, one * 3600 + two * 60


def _spoken(match: re.Match[str]) -> str:
    """ISO 8601's PT1H30M as 1H30M."""
    return "".join(part or "" for part in match.groups())


KIND = Kind(
    judge,
    (int, float, str),
    example,
    params=PARAMS,
)
