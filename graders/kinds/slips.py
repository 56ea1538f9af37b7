"""Slips of the keyboard: a word that no table knows, and that is nearly one of the words that may be chosen."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from labproof.graders.kinds.reading.spelling import REAL, Slip, slip_of
from labproof.graders.kinds.words import VOCABULARY, WORD, fold, numerals

_SHORT, _LONG = 4, 8  # letters; a slip in less may be any word, and so many may hold two
_PARTS = re.compile(r"[^\W\d_]+")


def mended(line: str, ways: Collection[str], known: Collection[str] = ()) -> str:
    """A line in which each word that is nearly one alone of ``ways`` is that word: "avaliable", "biult-in".

    Args:
        ways: Choices, each a word or several.
        known: Other words, which are not mended.
    """
    words, spoken = _words(tuple(ways), frozenset(known))

    def right(found: re.Match[str]) -> str:
        word = fold(found.group())
        digits = any(map(str.isdigit, word))  # "mmap2" is another one
        if len(word) < _SHORT or digits or word in spoken or _is_word(word):
            return found.group()
        near = [other for other in words if _is_near(word, other)]
        return near[0] if len(near) == 1 else found.group()

    return WORD.sub(right, line)


def nearly(word: str, known: Collection[str]) -> bool:
    """Whether a name is one of the known ones but for a slip; digits are none."""
    folded = fold(word)
    digits = [sign for sign in folded if sign.isdigit()]
    return len(folded) > _LONG and any(
        _is_near(folded, fold(other)) and digits == [sign for sign in fold(other) if sign.isdigit()]
        for other in known
        if abs(len(other) - len(word)) < 3
    )


_SURE = 5  # letters
_OF_ITS_OWN = (Slip.SWAPPED, Slip.TWICE, Slip.LACKING, Slip.MORE)


def slipped(word: str, known: Collection[str]) -> str | None:
    """The one known word that a folded word is but for two letters changed, or one twice or once: "sytemd".

    All its letters are there, and no other one; it begins alike.
    """
    if len(word) < _SURE or not word.isalpha() or word in known:
        return None
    near = [
        other
        for other in known
        if other[:2] == word[:2] and set(word) == set(other) and slip_of(word, other) in _OF_ITS_OWN
    ]
    return near[0] if len(near) == 1 else None


@lru_cache(maxsize=256)  # a question's ways are hundreds, in nine languages
def _words(ways: tuple[str, ...], known: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    """The words that may be meant, and these with those that are known."""
    parts = (part for way in ways for part in _PARTS.findall(way))
    words = frozenset(fold(part) for part in parts if len(part) >= _SHORT)
    return words, words | {fold(word) for word in known}


def _is_word(word: str) -> bool:
    known = word in REAL or word in VOCABULARY.lengths or (word,) in VOCABULARY.senses
    return known or bool(numerals(word))


def _is_near(word: str, other: str) -> bool:
    most = 2 if len(other) >= _LONG else 1
    alike = word[0] == other[0] and abs(len(word) - len(other)) <= most
    return alike and _distance(word, other) <= most


def _distance(one: str, other: str) -> int:
    """How many letters are lacking, too many, others, or have changed places with a neighbour."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        older, before, row = before, row, [at]
        for place, wanted in enumerate(other, 1):
            least = min(before[place] + 1, row[-1] + 1, before[place - 1] + (letter != wanted))
            if older and place > 1 and letter == other[place - 2] and one[at - 2] == wanted:
                least = min(least, older[place - 2] + 1)
            row.append(least)
    return row[-1]
