"""What a choice lacks, denied beside it: "built-in, not a module"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from labproof.graders.kinds.reading.pieces import Own, pieces
from labproof.graders.kinds.words import (
    Sense,
    alternation,
    bounded,
    fold,
    folded,
    in_all_languages,
)
from labproof.graders.model import Question
from labproof.graders.patterns import late


class Told(NamedTuple):
    """What else an answer tells, and the choices with which its denials go."""

    text: str
    choices: frozenset[str]


def without_denials(line: str, question: Question, own: Own) -> Told | None:
    """An answer without the parts that deny what its question's ``lacks`` names; None where none does, or all do."""
    if not question.params.get("lacks"):
        return None
    parts = [(part, _goes_with(part, question, own)) for part in _CUTS.split(line)]
    left = [part for part, choices in parts if choices is None]
    if len(left) in (0, len(parts)):
        return None
    choices = [choices for _, choices in parts if choices is not None]
    return Told(", ".join(_OPENS.sub("", part) for part in left), frozenset.intersection(*choices))


_CUTS = late(rf"[,;.()\n、，。；：:—]+(?=\s|$|[^\W\d])|\s-\s|\s(?={alternation('but rather')}\s)")
_OPENS = late(rf"^\s*{bounded('but rather')}", re.IGNORECASE)
_DENIALS = (Sense.NOT, Sense.NO, Sense.NONE, Sense.WRONG)
_AROUND = (
    Sense.THAN,
    Sense.REFER,
    Sense.FILL,
    Sense.AND,
    Sense.BUT,
    Sense.BECAUSE,
    Sense.SIGN,
    Sense.KNOWN,
    *_DENIALS,
)


def _goes_with(part: str, question: Question, own: Own) -> frozenset[str] | None:
    """The choices of which a part may be said that denies one thing and tells nothing else; None of any other part."""
    lacks, text = _lacks(question), fold(part)
    if not any(word in text for word in lacks):
        return None
    said = pieces(part, own)
    words = [word for piece in said for word in (_glued(piece.text), *folded(piece.text))]
    choices = [lacks[word] for word in words if word in lacks]
    plain = all(piece.sense in _AROUND or _glued(piece.text) in lacks for piece in said)
    once = sum(piece.sense in _DENIALS for piece in said) == 1
    return frozenset.intersection(*choices) if choices and plain and once else None


def _glued(text: str) -> str:
    """As it is written in a script that parts no words."""
    return fold(text).replace(" ", "")


@lru_cache(maxsize=1024)
def _lacks(question: Question) -> dict[str, frozenset[str]]:
    """What may be denied, in all languages, and the choices that it is denied of."""
    own = {word: frozenset(choices) for word, choices in question.params["lacks"].items()}
    return {fold(word): choices for word, choices in in_all_languages(own).items()}
