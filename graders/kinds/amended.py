"""What is left of an answer that its author took back or set right: "Edit: …", "expected: … got: …", "… Nonsense, …"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from labproof.graders.kinds.reading.pieces import Piece, words_of
from labproof.graders.kinds.words import Sense, bounded, marks

_REPORT = re.compile(
    rf"\W*{bounded('label of a guess')}[\s:=].{{1,200}}?[\n.;,|/ ]\s*{bounded('label of a finding')}\s*[:=]\s*(.+)",
    re.IGNORECASE | re.DOTALL,
)
_EDITED = re.compile(
    rf".*?(?:^|(?<=[.;,!?)\n>*-])|\s[-–—]\s)\s*\W?{bounded('label of a correction')}[^:.\n]{{0,40}}:\s*(.+)",
    re.IGNORECASE | re.DOTALL,
)
_REGRET = re.compile(rf"[\s,.;—–-]+{bounded('regrets it')}\s*[.!]*\s*$", re.IGNORECASE)
_CLAUSE = re.compile(r"([^,.;:!\n]{3,60})[,.;:!\n]+\s*(.+)", re.DOTALL)
_BEFORE, _WRONG = marks("earlier answer"), re.compile(bounded("was wrong"), re.IGNORECASE)
_TELLS, _PERSONS = marks("tells"), marks("person")
_LONE = re.compile(
    rf"(.+?)(?:[.!?;\n]|→|[-=]+>)+\s*(?:that(?:'s| is)|thats)?\s*{bounded('lone denial')}\s*(?:[,.!:;\n—–-]+\s*(.*))?",
    re.IGNORECASE | re.DOTALL,
)


def reported(line: str) -> str:
    """What was found, of a report with a label for it and another one for what was expected."""
    found = _REPORT.fullmatch(line)
    return found[1] if found else ""


def amended(line: str) -> str:
    """What stands behind the last correction, without what says that it is one; empty where there is none."""
    said = line
    while found := _EDITED.fullmatch(said):
        said = found[1]
    said = _REGRET.sub("", said)
    clause = _CLAUSE.fullmatch(said)
    if clause and _WRONG.search(clause[1]) and _names_earlier(clause[1]):
        said = clause[2]
    return "" if said == line else said


def _names_earlier(clause: str) -> bool:
    return any(re.search(rf"\b{re.escape(way)}\b", clause.casefold()) for way in _BEFORE)


def refuted(line: str) -> tuple[str, str] | None:
    """What is refuted by a word of its own, and what follows: "he says they differ. Nonsense, all are one"."""
    found = _LONE.fullmatch(line)
    return (found[1], found[2] or "") if found else None


def is_told(said: Sequence[Piece]) -> bool:
    """Whether another one says so, and not its author."""
    words = words_of(said)
    return not words.isdisjoint(_TELLS) and not any(
        piece.sense in (Sense.NOT, Sense.NO) for piece in said
    )
