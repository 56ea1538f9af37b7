"""How we write to people: learners' text inside messages, lists and counts."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from labproof.graders import limits


def shown(text: str) -> str:
    """A learner's text inside a message: quoted, so that stray blanks show, and bounded."""
    if len(text) > limits.SHOWN_CHARS:
        return f"{text[: limits.SHOWN_CHARS]!r}… ({len(text)} characters)"
    return repr(text)


def why(error: BaseException) -> str:
    """What an error says, without the number that a system gives it."""
    return getattr(error, "strerror", None) or str(error)


def why_of_file(error: OSError) -> str:
    """The same, behind the file that it is about, if it is about any."""
    return f"{os.fspath(error.filename)}: {why(error)}" if error.filename else why(error)


def shown_lines(text: str) -> str:
    """The same for an answer, with its lines side by side."""
    return shown(text.replace("\n", " / "))


def printable(text: str) -> str:
    """Text in one line with nothing in it that moves a cursor, sets a colour or turns a direction round."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(
        sign if sign.isprintable() and sign != "\ufffd" else _escaped(sign) for sign in text
    )


def _escaped(sign: str) -> str:
    return repr(sign)[1:-1] if sign != "\ufffd" else "\\ufffd"


def near(name: str, known: Iterable[str], likeness: float = 0.6) -> str:
    """Which of these may be meant; empty where none is like it."""
    import difflib  # nobody who writes all names right waits for it

    found = difflib.get_close_matches(name[:100], list(known), n=1, cutoff=likeness)
    return found[0] if found else ""


def few(items: Sequence[str], most: int) -> list[str]:
    """The first of them, and how many more there are, for ``listed``."""
    return [*items[:most], *([f"{len(items) - most} more"] if len(items) > most else [])]


def listed(items: Iterable[str], joint: str = "and") -> str:
    """``a``, ``a and b``, ``a, b and c``."""
    *head, last = list(items) or [""]
    return f"{', '.join(head)} {joint} {last}" if head else last


def grouped(reasons: Mapping[str, str]) -> list[str]:
    """``alpine and ubuntu: reason``: what several have in common is said once."""
    names: dict[str, list[str]] = {}
    for name, reason in reasons.items():
        names.setdefault(reason, []).append(name)
    return [f"{listed(group)}: {reason}" for reason, group in names.items()]


def count(number: int, noun: str, plural: str = "") -> str:
    """``1 name``, ``3 names``."""
    return f"{number} {noun if number == 1 else plural or noun + 's'}"


def shown_points(points: Decimal) -> str:
    """``2``, ``1.33``: no more digits than there are."""
    return f"{points.normalize():f}" if points else "0"
