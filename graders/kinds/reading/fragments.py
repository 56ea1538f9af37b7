"""What may be a value alone, whatever stands around it or is glued to it: the net under the reading of all kinds."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator

from labproof.graders.kinds.reading.clearing import STRUCK
from labproof.graders.kinds.reading.pieces import pieces
from labproof.graders.kinds.words import Sense

_MOST = 40  # of one answer
_CUTS = r"[\n;!?()\[\]{}<>|\"“”„«»→]|:(?=\s|[^\x00-\x7f])|\.{2,}|\.(?=\s|$)|\s[-–—]+\s|[✓-✔✅☑\U0001f300-\U0001faff]"
_CLAUSE = re.compile(rf"(?:(?!{_CUTS}|,(?=\s|$|[^\x00-\x7f]))[\s\S])+")
_SENTENCE = re.compile(rf"(?:(?!{_CUTS})[\s\S])+")
_ELSE = re.compile(r"[^\x00-\x7f]+")
_GLUED = re.compile(
    r"(?<=[^\W\x00-\x7f])[!-~]+|[!-~]+(?=[^\W\x00-\x7f])|(?<!\S)[!-~]{2,}(?='[^\W\d_]{2,})"
)
_SIGNS = "\"'`*_~.,:;!?()[]{}<>| \t"


def overlooked(text: str, is_right: Callable[[str], bool]) -> bool:
    """Whether a clause is right alone, or what is glued to another script, and nothing behind it corrects."""
    text = unicodedata.normalize("NFKC", STRUCK.sub(" ", text))
    known = dict[str, int]()
    for part, end in _fragments(text):
        if part not in ("", text.strip()) and len(known) < _MOST:
            known.setdefault(part, end)
    return any(is_right(part) and not _corrects(text[end:]) for part, end in known.items())


def _fragments(text: str) -> Iterator[tuple[str, int]]:
    yield text.strip(_SIGNS), len(text)
    for pattern in (_SENTENCE, _CLAUSE, _GLUED):
        for match in pattern.finditer(text):
            part = match.group().strip(_SIGNS)
            yield part, match.end()
    if not text.isascii():
        yield _ELSE.sub(" ", text).strip(_SIGNS), len(text)


def _corrects(behind: str) -> bool:
    said = [piece for piece in pieces(behind) if piece.sense is not Sense.SIGN]
    return any(piece.sense is Sense.FIX for piece in said) or (
        bool(said) and said[0].sense is Sense.NO
    )
