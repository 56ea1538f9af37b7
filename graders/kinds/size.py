"""Kind ``size``: how much a file, a disk or a memory holds, in any units."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_CEILING, Decimal

from labproof.graders.kinds.amounts import (
    PARAMS,
    Amount,
    Units,
    amount_of,
    find,
    in_digits,
    judge_amount,
    near,
    unit_of,
)
from labproof.graders.kinds.reading.clearing import cleared
from labproof.graders.kinds.signs import tidy
from labproof.graders.kinds.single import of_file
from labproof.graders.kinds.verdict import Say
from labproof.graders.kinds.words import merged
from labproof.graders.model import Answer, Kind, Outcome, Question

_POWERS = tuple(enumerate("KMGTP", start=1))
_PREFIXES = {"K": "ki", "M": "me", "G": "gi", "T": "te", "P": "pe"}
_NAMES: dict[str, list[str]] = merged("SIZES")
_WORDS = {letter: _NAMES.get(f"{prefix}bibyte", []) for letter, prefix in _PREFIXES.items()}
_BYTES = ["B", *_NAMES["byte"]]
# The same name is a power of 1000 to standards and GNU, and one of 1024 to many: where that decides, a person does.
_DECIMAL = {"K": "kilo", "M": "mega", "G": "giga", "T": "tera", "P": "peta"}
_EITHER = {
    letter: [f"{letter}B", *_NAMES.get(f"{prefix}byte", [])] for letter, prefix in _DECIMAL.items()
}
_BITS = ("Kb", "Mb", "Gb", "Tb")
_TEN = 10  # from which on du -h shows no digit behind the point


def _worth() -> Iterator[tuple[str, Decimal]]:
    yield from ((name, Decimal(1)) for name in _BYTES)
    for power, letter in _POWERS:
        binary, decimal = Decimal(1024**power), Decimal(1000**power)
        yield from ((name, binary) for name in (letter, f"{letter}i", f"{letter}iB"))
        yield from ((name, binary) for name in _WORDS[letter])
        yield from ((name, decimal) for name in _EITHER[letter])
    yield "kB", Decimal(1000)


UNITS = Units(dict(_worth()), others=_BITS)
AMBIGUOUS = {name: power for power, letter in _POWERS for name in _EITHER[letter]}


def judge(question: Question, answer: Answer, truth: float | str) -> Outcome:
    """Pass on the right size, in whatever units, and as ``du -h`` and ``ls -lh`` round it.

    Args:
        question: ``params``: ``tolerance`` (bytes) and ``tolerance_percent`` say how far off still is right, the larger
            holds; a number without a unit is in ``default_unit`` (B), unless ``unit_required``.
        answer: "4096", "4096 bytes", "4 KiB", "4.0K", "4.096 kB". KiB, Ki and K are 1024 bytes, kB is 1000. "4 KB" may
            be either: right where 1000 bytes to a KB are right, and unclear where 1024 would be.
        truth: Bytes, or a text that an answer might be, such as "4.0K".
    """
    say = Say(question, answer, "the size with its unit, such as KiB or kB", "or, not, at least")
    line = in_digits(of_file(cleared(tidy(answer.line))), UNITS)
    wanted = _bytes(truth)

    def is_right(amount: Amount) -> bool:
        return near(question, amount, wanted) or _as_shown(amount, wanted)

    amounts = [one.value for one in find(line, UNITS, "B")[0] if isinstance(one.value, Amount)]
    if not any(map(is_right, amounts)):
        for amount in amounts:
            if amount.unit in AMBIGUOUS and near(
                question, amount.number * 1024 ** AMBIGUOUS[amount.unit], wanted
            ):
                return say.unclear(f"found {amount.text}, which is 1000 or 1024 bytes each")
    return judge_amount(say, line, UNITS, (), "B", is_right, "sizes")


def example(question: Question, truth: float | str) -> str:
    """Bytes."""
    unit_of(question, UNITS, "B")
    return f"{_bytes(truth):f} B"


def _bytes(truth: float | str) -> Decimal:
    if not isinstance(truth, str) or truth.strip().isdecimal():
        return Decimal(str(truth).strip())
    return amount_of(truth, UNITS)


def _as_shown(amount: Amount, wanted: Decimal) -> bool:
    """Whether ``du -h`` shows it so: rounded up, with a digit behind the point below ten."""
    if amount.unit not in set("KMGTP"):
        return False
    shown = wanted / UNITS.worth[amount.unit]
    tenth = shown.quantize(Decimal("0.1"), ROUND_CEILING)
    return amount.number == (tenth if tenth < _TEN else shown.quantize(Decimal(1), ROUND_CEILING))


KIND = Kind(
    judge,
    (int, float, str),
    example,
    params=PARAMS,
)
