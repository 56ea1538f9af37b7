"""What an answer is as a whole: it says nothing, doubts, tells of its author, repeats the question."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from labproof.graders.kinds.reading.clauses import BOUNDS, OPEN, settled
from labproof.graders.kinds.reading.clearing import STRUCK
from labproof.graders.kinds.reading.narration import may_deny
from labproof.graders.kinds.reading.pieces import NOBODYS, Own, Piece, pieces, words_of
from labproof.graders.kinds.words import (
    DEEDS,
    PERSONS,
    SEEING,
    THINGS,
    Sense,
    alternation,
    fold,
    folded,
)
from labproof.graders.model import Question
from labproof.graders.patterns import late


def does(said: Sequence[Piece]) -> bool:
    """Whether it tells what its author did, which answers another question."""
    return _is_person(said) and any(fold(piece.text) in DEEDS for piece in said[1:3])


def digresses(said: Sequence[Piece]) -> bool:
    """Whether it speaks of its author, and of nothing that they saw, or did in order to see: "I like containers"."""
    return does(said) or (_is_person(said) and SEEING.isdisjoint(words_of(said)))


def _is_person(said: Sequence[Piece]) -> bool:
    return len(said) > 1 and fold(said[0].text) in PERSONS


def denies(said: Collection[Piece]) -> bool:
    """Whether it denies something and doubts nothing, so that it may say that there is none."""
    senses = {piece.sense for piece in said}
    return not senses.isdisjoint(_DENIALS) and senses.isdisjoint(_UNTOLD)


_DENIALS = (Sense.NONE, Sense.NOT, Sense.NO)
_UNTOLD = (Sense.HEDGE, Sense.BLANK, Sense.ORDER, Sense.ELSE)


def said_nothing(said: Collection[Piece]) -> bool:
    """Whether an answer without a value says nothing: "no idea", "-", an order to whoever grades."""
    senses = {piece.sense for piece in said}
    return Sense.VALUE not in senses and (
        Sense.WORD not in senses or bool(senses & {*OPEN, Sense.ORDER})
    )


_MEANS = f" {alternation('is', 'means')} "
_DEFINES = late(
    rf"(?:{alternation('a', 'the')} )?[\w.+-]+{_MEANS}(?:{alternation('a', 'the')}|(?-i:[A-Z])\w+)\b",
    re.IGNORECASE,
)


def defines(line: str, known: Collection[str]) -> bool:
    """Whether an answer tells what a thing of the question's is, in general: "an initramfs is a cpio archive".

    Args:
        known: The question's own words.
    """
    found = _DEFINES.match(line.strip())
    subject = re.split(_MEANS, found.group())[0] if found else ""
    here = {"this", "here", "mine", "my", "it", "that"}
    words = folded(subject)
    return bool(words) and words[-1] in known and here.isdisjoint(folded(line))


_ASKS = late(rf"{alternation('what is')} [^\n.:;,=!?]{{1,40}}\?*", re.IGNORECASE)


def asks_back(line: str) -> bool:
    """Whether an answer is a question about a word of the question's: "what is an initramfs"."""
    return bool(_ASKS.fullmatch(line.strip()))


def asks_first(line: str) -> bool:
    """Whether something stands behind such a question, which may answer it: "what is an initramfs? yes"."""
    asked, sign, behind = line.partition("?")
    return bool(sign and behind.strip(" ?.!")) and asks_back(asked)


def names_another(line: str) -> bool:
    """Whether it is nothing but the name of another thing, or has no word at all: "GRUB", a shrug."""
    words = folded(_SHRUG.sub("", line))
    return all(word in THINGS for word in words)


_SHRUG = re.compile(r"[¯\\]?\S?\(\u30c4\)\S*|[\u30c4\u30b7]")
_DOUBTING = frozenset(
    (
        *OPEN,
        Sense.OR,
        Sense.NOT,
        Sense.NO,
        Sense.WRONG,
        Sense.UNTRUE,
        Sense.EXCEPT,
        Sense.FIX,
        Sense.ORDER,
    )
)


def doubts(text: str, own: Own = NOBODYS) -> list[str]:
    """The words and signs that take something back, correct it or leave it open; for kinds that read by themselves."""
    struck = ["~~"] if STRUCK.search(text) else []
    said = settled(pieces(text, own))
    return struck + [
        fold(piece.text) for piece in said if piece.sense in _DOUBTING or may_deny(piece)
    ]


def unknown(text: str, own: Own = NOBODYS, bounds: bool = False) -> list[str]:
    """The words that no table knows, and what has digits; for kinds that read by themselves.

    Args:
        bounds: "At least", "more than" and the like as well.
    """
    odd = (Sense.WORD, Sense.DATA, *(BOUNDS if bounds else ()))
    return [piece.text for piece in pieces(text, own) if piece.sense in odd]


def foreign(said: Collection[Piece]) -> tuple[str, ...]:
    """The unknown words, where they are most of an answer: it may be in another language."""
    unknown = [piece.text for piece in said if piece.sense is Sense.WORD]
    words = sum(piece.sense not in (Sense.SIGN, Sense.DATA, Sense.KNOWN) for piece in said)
    return tuple(unknown) if len(unknown) > 1 and 2 * len(unknown) > words else ()


def in_other_words(line: str) -> tuple[str, ...]:
    """The words of a line without a digit that may be a number: a sentence that nobody knows, or a short strange word."""
    if any(map(str.isdigit, line)):
        return ()
    said = pieces(line)
    words = foreign(said)
    strange = [one.text for one in said if one.sense is Sense.WORD and not one.text.isascii()]
    short = tuple(strange) if len(line.split()) < _SENTENCE else ()
    return words if len(words) >= _SENTENCE else short


_SENTENCE = 4  # words


def repeats(line: str, question: Question) -> bool:
    """Whether an answer is a piece of the prompt or of a hint, and no short one."""
    said = folded(line) if line.count(" ") >= _PROMPT_WORDS - 1 else []
    return len(said) >= _PROMPT_WORDS and " ".join(said) in " ".join(
        folded(question.prompt_and_hints)
    )


_PROMPT_WORDS = 4
