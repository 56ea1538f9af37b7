"""How people write, and how we write to them: words around an answer, and learners' text inside messages."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise
from typing import TypeVar

from labproof.graders import limits

T = TypeVar("T")
R = TypeVar("R")

NEGATIONS = frozenset(
    """not no never neither nor none without isnt arent wasnt werent doesnt dont didnt cannot cant
    wont hasnt havent hadnt wouldnt couldnt shouldnt n't nothing nobody hardly""".split()
)
HEDGES = frozenset(
    """or either maybe perhaps possibly probably presumably supposedly likely may might could should suppose doubt
    depends sometimes mostly partly partially somewhat almost nearly unless except but although however unsure
    guess approximately newer older above below between least most less greater lower higher minimum maximum min max
    vs versus idk dunno whatever anything any idea clue ?""".split()
)
# Said of a value, they take it back.
DENIALS = NEGATIONS | {"wrong", "false", "incorrect", "untrue", "until"}

_QUOTES = "\"'`“”‘’«»"
_APOSTROPHE = re.compile(r"[’']")
_WORD = re.compile(r"\w+")
_NOT_KNOWN = frozenset({"sure", "certain", "know", "tell"})
# Full-width forms are what Asian keyboards write for ASCII; word processors make other dashes of a hyphen.
_SPELLED = str.maketrans(
    {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
    | {ord(sign): "-" for sign in "‐‑‒–−"}
    | {ord("、"): ",", ord("。"): ".", ord("…"): "..."}
)
_ARROW = re.compile(r"(?<![-=])[-=]+>|→|⇒")
_FENCE = re.compile(r"```\w*")
_PROMPT = re.compile(r"(?:\[?[\w.-]+@[\w.-]+[^#$%]{0,80}|bash-[\d.]+|~|/\S* ?)?[#$%] ")
_NOTICE = re.compile(r"\[\d+\][+-]? +(?:Done|Killed|Running|Stopped|Terminated)\b")  # a shell's, of its jobs
_IDIOM = re.compile(r"\bmore or less\b|\bor so\b|\bgive or take\b", re.IGNORECASE)


def tidy(text: str) -> str:
    """Without outer blanks, quotes and backticks, and with inner runs of blanks folded."""
    folded = " ".join(text.split())
    return folded.strip(_QUOTES + " ")


def legible(text: str) -> str:
    """What a reader sees: signs as a keyboard has them, none that is invisible, and of a copied terminal the output.

    A line with a shell's prompt is what was asked, and its notice of a job beside the question; neither is what is
    answered, and they go where other lines are left.
    """
    if text.isascii():
        if "\n" not in text and ">" not in text and "```" not in text:
            return text  # the only line is kept, whatever stands before it
    else:
        text = "".join(sign for sign in text.translate(_SPELLED) if unicodedata.category(sign) != "Cf")
    lines = [line for line in _ARROW.sub(":", text).split("\n") if not _FENCE.fullmatch(line.strip())]
    output = [line for line in lines if not _PROMPT.match(line.lstrip()) and not _NOTICE.match(line)]
    return "\n".join(output if any(line.strip() for line in output) else lines)


def about(text: str) -> str:
    """The text with idioms for "about" in that word: the "or" in "143 or so" leaves nothing open."""
    return _IDIOM.sub("about", text)


def asks(text: str) -> bool:
    """Whether a question mark stands in it; ``$?`` is the shell's name for a status."""
    return "?" in text.replace("$?", "")


def unsure(said: Sequence[str]) -> bool:
    """Whether words leave something open: "or", "maybe", "not sure"."""
    unknown = any(one in NEGATIONS and two in _NOT_KNOWN for one, two in pairwise(said))
    return unknown or bool(HEDGES.intersection(said))


def words(text: str) -> list[str]:
    """Lower-case words of a sentence; apostrophes vanish (``isn't`` is ``isnt``), as do other signs."""
    text = text.casefold()
    return _WORD.findall(_APOSTROPHE.sub("", text) if "'" in text or "’" in text else text)


@lru_cache(maxsize=1024)
def spec_words(text: str) -> tuple[str, ...]:
    """The same for the few texts of a lab's spec, which every answer is held against."""
    return tuple(words(text))


def kept(read: Callable[[str, T], R]) -> Callable[[str, T], R]:
    """A reader of answers that keeps what it made of short ones: a class of thousands writes the same few hundred."""
    known = lru_cache(maxsize=4096)(read)
    return lambda line, spec: (known if len(line) <= limits.SHOWN_CHARS else read)(line, spec)


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


def shown_points(points: Decimal) -> str:
    """``2``, ``1.33``: no more digits than there are."""
    return f"{points.normalize():f}" if points else "0"
