"""How people write, and how we write to them: words around an answer, and learners' text inside messages."""

from __future__ import annotations

import re
from collections.abc import Iterable

from labproof.graders import limits

NEGATIONS = frozenset(
    """not no never neither nor none without isnt arent wasnt werent doesnt dont didnt cannot cant
    wont n't nothing nobody hardly""".split()
)
HEDGES = frozenset(
    """or either maybe perhaps possibly depends sometimes mostly partly partially somewhat almost unless except
    but although however unsure guess approximately newer older above below between least most vs versus
    idk dunno whatever anything any ?""".split()
)

_QUOTES = "\"'`“”‘’«»"
_APOSTROPHE = re.compile(r"[’']")


def tidy(text: str) -> str:
    """Without outer blanks, quotes and backticks, and with inner runs of blanks folded."""
    folded = " ".join(text.split())
    return folded.strip(_QUOTES + " ")


def words(text: str) -> list[str]:
    """Lower-case words of a sentence; apostrophes vanish (``isn't`` is ``isnt``), as do other signs."""
    return re.findall(r"[\w]+", _APOSTROPHE.sub("", text.casefold()))


def shown(text: str) -> str:
    """A learner's text inside a message: quoted, so that stray blanks show, and bounded."""
    if len(text) > limits.SHOWN_CHARS:
        return f"{text[: limits.SHOWN_CHARS]!r}… ({len(text)} characters)"
    return repr(text)


def printable(text: str) -> str:
    """Text in one line with nothing in it that moves a cursor, sets a colour or turns a direction round."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(sign if sign.isprintable() and sign != "\ufffd" else _escaped(sign) for sign in text)


def _escaped(sign: str) -> str:
    return repr(sign)[1:-1] if sign != "\ufffd" else "\\ufffd"


def listed(items: Iterable[str], joint: str = "and") -> str:
    """``a``, ``a and b``, ``a, b and c``."""
    *head, last = list(items) or [""]
    return f"{', '.join(head)} {joint} {last}" if head else last


def count(number: int, noun: str, plural: str = "") -> str:
    """``1 name``, ``3 names``."""
    return f"{number} {noun if number == 1 else plural or noun + 's'}"
