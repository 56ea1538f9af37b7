"""What may be a value alone, whatever stands around it or is glued to it: the net under the reading of all kinds."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import lru_cache

from labproof.graders import limits
from labproof.graders.kinds.reading.clearing import STRUCK
from labproof.graders.kinds.reading.pieces import pieces
from labproof.graders.kinds.words import Sense, is_glued
from labproof.graders.patterns import late

_MOST = 40  # of one answer
_ONE = re.compile(r"[a-z0-9](?:[a-z0-9_=/-]*[a-z0-9])?", re.IGNORECASE | re.ASCII)  # no part in it
_CUTS = r"[\n;!?()\[\]{}<>|\"“”„«»→]|:(?=\s|[^\x00-\x7f])|\.{2,}|\.(?=\s|$)|\s[-–—]+\s|[✓-✔✅☑\U0001f300-\U0001faff]"
_CLAUSE = late(rf"(?:(?!{_CUTS}|,(?=\s|$|[^\x00-\x7f]))[\s\S])+")
_SENTENCE = late(rf"(?:(?!{_CUTS})[\s\S])+")
_ELSE = re.compile(r"[^\x00-\x7f]+")
_GLUED = re.compile(
    r"(?<=[^\W\x00-\x7f])[!-~]+|(?<![!-~])[!-~]+(?=[^\W\x00-\x7f])|(?<!\S)[!-~]{2,}(?='[^\W\d_]{2,})"
)
_SIGNS = "\"'`*_~.,:;!?()[]{}<>| \t"


def overlooked(text: str, is_right: Callable[[str], bool]) -> bool:
    """Whether a clause is right alone, or what is glued to another script, and nothing behind it corrects."""
    if _ONE.fullmatch(text):
        return False
    text = unicodedata.normalize("NFKC", STRUCK.sub(" ", text))
    known = dict[str, int]()
    for part, end in _fragments(text):
        if part not in ("", text.strip()) and len(known) < _MOST:
            known.setdefault(part, end)
    return any(is_right(part) and not _corrects(text[end:]) for part, end in known.items())


def beside_story(text: str, is_right: Callable[[str], bool]) -> bool:
    """Whether a clause is right alone that nothing asks or corrects, and what takes it back has a tale of its own.

    "loaded, docker dragged it in I guess" doubts how it came about, and who knows what else; "loaded, I guess" doubts it.
    """
    if _ONE.fullmatch(text):
        return False
    text = unicodedata.normalize("NFKC", STRUCK.sub(" ", text))
    text = _ASIDE.sub(lambda aside: aside.group().replace(",", " "), text)
    parts = [match for match in _CLAUSE.finditer(text) if match.group().strip(_SIGNS)]
    if not 1 < len(parts) <= _MOST or len(text) > limits.ANSWER_CHARS:
        return False
    others = [match.group() for match in parts]
    for at, part in enumerate(parts):
        asked = text[part.end() :].lstrip().startswith("?")
        unlike = part.group().startswith("=") or text[: part.start()].endswith(("<", ">"))
        only_tales = all(map(_is_tale, others[at + 1 :]))
        alone = only_tales and not asked and not unlike and all(map(_is_tale, others[:at]))
        # Of a list all that stands before a sentence.
        ends = _ENDS.match(text, part.end()) if only_tales else None
        aside = parts[at + 1].group() if at + 1 < len(parts) else ""
        if ends and ends.group().endswith("(") and _is_guess(aside):
            return False
        right = (alone or part is parts[-1]) and is_right(part.group().strip(_SIGNS))
        if (right and (alone or _is_corrected(text[: part.start()]))) or (
            at and ends and is_right(text[: part.end()].strip())
        ):
            return not _corrects(text[part.end() :])
    return False


_ASIDE = re.compile(r"\([^()\n]*\)")
_ENDS = re.compile(r"[.!;]?\s*\n|[.!;]\s|\s*\(")


@lru_cache(maxsize=1024)  # of a list each part is asked about beside each other one
def _is_tale(part: str) -> bool:
    """Whether it says something of its own, or nothing at all: "docker dragged it in I guess", "no mouse"."""
    said = pieces(part)
    length = len(said) if is_glued(part[-1:]) else len(part.split())  # which are parted by blanks
    bare = length < _FEW  # "S, for stopped": another value, and what it means
    harmless = not bare and all(piece.sense in _HARMLESS for piece in said)
    words = all(piece.sense in (Sense.WORD, *_HARMLESS) for piece in said) and " " in part.strip()
    lacks = said[:1] != [] and said[0].sense is Sense.NO and len(said) > 1
    differs = len(said) == 2 and said[0].sense is not Sense.REFER and said[1].sense is Sense.NOT
    return (
        harmless
        or differs  # "the distro differs, the kernel doesn't"
        or words  # one alone may be another value
        or (length >= _TALE and any(piece.sense in _TOLD for piece in said))
        or (lacks and all(piece.sense is Sense.WORD for piece in said[1:]))
    )


_HARMLESS = (Sense.SIGN, Sense.FILL, Sense.AND, Sense.REFER, Sense.NEXT, Sense.BECAUSE)
_TOLD = (Sense.WORD, Sense.KNOWN, Sense.DATA, Sense.FILL, Sense.ELSE)
_FEW, _TALE = 3, 4  # words


def _fragments(text: str) -> Iterator[tuple[str, int]]:
    yield text.strip(_SIGNS), len(text)
    for pattern in (_SENTENCE, _CLAUSE, _GLUED):
        for match in pattern.finditer(text):
            part = match.group().strip(_SIGNS)
            yield part, match.end()
    if not text.isascii():
        yield _ELSE.sub(" ", text).strip(_SIGNS), len(text)


def _is_guess(aside: str) -> bool:
    """Whether it doubts what stands before it: "(just guessing, I have no machine)"."""
    return any(piece.sense is Sense.HEDGE for piece in pieces(aside)[:2])


def _is_corrected(front: str) -> bool:
    """Whether it takes back what stands in it: "graphical.target — sorry, that was at home"."""
    return any(piece.sense is Sense.FIX for piece in pieces(front))


def _corrects(behind: str) -> bool:
    said = [piece for piece in pieces(behind) if piece.sense is not Sense.SIGN]
    return any(piece.sense is Sense.FIX for piece in said) or (
        bool(said) and said[0].sense is Sense.NO
    )
