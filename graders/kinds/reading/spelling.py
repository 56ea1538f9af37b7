"""Words as they were meant: what is one slip of the keyboard away from a known word, or is one drawn out, is that word.

A slip that could be two words of different sense is left as it stands, so that a person reads it, and so is a short
word, which is one slip away from many. Numbers, and names that a kind finds itself, are never read as another one.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from enum import Enum, auto
from functools import cache, cached_property, lru_cache
from itertools import product

from labproof.graders.kinds.words import LANGUAGES, VOCABULARY, Phrase, Sense, fold, marks, phrases

_FEWEST, _SURE, _LONG = 4, 6, 8  # letters of the shorter word
_ENGLISH = "en"
_HARMLESS = (Sense.FILL, Sense.REFER, Sense.KNOWN)


class Slip(Enum):
    """What makes one word of another."""

    SWAPPED = auto()  # two neighbours have changed places
    TWICE = auto()  # a letter stands there twice, and should once, or the other way round
    LACKING = auto()
    MORE = auto()
    VOWEL = auto()  # in the place of another one
    OTHER = auto()  # a letter in the place of another one


_SAME_LETTERS = (Slip.SWAPPED, Slip.TWICE)


class Words:
    """Folded words with what each of them says, among which the one that is meant is looked for."""

    def __init__(self, said: Mapping[str, Hashable]) -> None:
        """Sorted when it is first asked for: most answers have no slip."""
        self.said = said

    @cached_property
    def _begun(self) -> dict[str, list[str]]:
        begun: dict[str, list[str]] = {}
        for word in self.said:
            begun.setdefault(word[0], []).append(word)
        return begun

    def near(self, word: str) -> Iterator[tuple[str, Slip]]:
        """The words that are one slip away, and which."""
        for other in self._begun.get(word[0], ()):
            if -2 < len(word) - len(other) < 2 and (slip := slip_of(word, other)):
                yield other, slip


def own_spelling(values: Mapping[Phrase, Hashable], known: Iterable[str]) -> Words:
    """A question's own words; but for its values they say what they say elsewhere."""
    said: dict[str, Hashable] = {word: _sense(word, Sense.FILL) for word in known}
    for phrase in values:
        said.update((word, _sense(word, Sense.WORD)) for word in phrase)
    said.update((phrase[0], ("value", value)) for phrase, value in values.items() if not phrase[1:])
    return Words(said)


def slip_of(word: str, other: str) -> Slip | None:
    """The one slip that makes a word of another; None where it takes more than one, or none."""
    least = min(len(word), len(other))
    front = next((at for at in range(least) if word[at] != other[at]), least)
    rest, wanted = word[front:], other[front:]
    while rest and wanted and rest[-1] == wanted[-1]:
        rest, wanted = rest[:-1], wanted[:-1]
    if len(rest) + len(wanted) == 1:
        if front and (rest or wanted) == word[front - 1]:
            return Slip.TWICE
        return Slip.MORE if rest else Slip.LACKING
    if len(rest) == len(wanted) == 1:
        return Slip.VOWEL if _VOWELS.issuperset((rest, wanted)) else Slip.OTHER
    if len(rest) == 2 and rest == wanted[::-1]:
        return Slip.SWAPPED
    doubled = (
        word != other
        and least >= _SURE
        and set(word) == set(other)
        and _single(word) == _single(other)
    )
    return Slip.TWICE if doubled else None  # "dissapear"


def _single(word: str) -> str:
    return _DOUBLED.sub(r"\1", word)


_DOUBLED = re.compile(r"(.)\1")
_VOWELS = frozenset("aeiou")


@lru_cache(maxsize=4096)
def is_near(word: str, known: frozenset[str], more: frozenset[str]) -> bool:
    """Whether a folded word may be one of the known ones with a slip; of ``more`` also with a letter lacking, or added."""
    near = [
        (other, slip_of(word, other))
        for other in (known if word not in REAL else ())
        if word[0] == other[0] and -2 < len(word) - len(other) < 2
    ]
    return any(
        slip in _SAME_LETTERS
        or (slip and set(word) == set(other))
        or (slip in _CHANGED and other in more and len(word) >= _FEWEST and word[-1] == other[-1])
        for other, slip in near
    )


_CHANGED = (Slip.LACKING, Slip.MORE)


def meant(text: str, own: Words, language: str) -> str:
    """The word that an unknown one is with a slip, folded: "tehy"; itself where nobody can tell.

    Args:
        text: As written; with accents it is none of English.
        own: The question's own words.
        language: What most of the answer is in.
    """
    word = fold(text)
    strange = ord(word[0]) > _LAST_LETTER or (language == _ENGLISH and not text.isascii())
    if strange or word in REAL or word in own.said or word in _words_of(language).said:
        return word
    near = _near(word, language)
    near = near | {other: (slip, own.said[other]) for other, slip in own.near(word)}
    says = {said for _, said in near.values()}
    if len(says) != 1 or Sense.DATA in says:
        return word
    slips = _slips_of(says.pop(), language)
    for other, (slip, _) in near.items():
        is_slip = slip in slips or (other in own.said and slip in _OWN_SLIPS)
        if is_slip and _is_plain(slip, word, other):
            return other
    return word


# Of Latin, Greek and Cyrillic; in other scripts two letters are half a word.
_LAST_LETTER = 0x52F
_OTHERS = "other words"
REAL = marks("other words")  # they are no slips of a word that they look like, nor is one meant


def _slips_of(said: Hashable, language: str) -> Sequence[Slip]:
    """Those that are told from another word: of a word that says nothing the fewest, and none but of English."""
    quiet = said in (Sense.FILL, Sense.WORD)
    if language == _ENGLISH:
        return _SAME_LETTERS if quiet else (*Slip,)
    return () if quiet else _SAME_LETTERS


_OWN_SLIPS = (*_SAME_LETTERS, Slip.LACKING)  # of words that a question says itself
_LEAST = {Slip.LACKING: _SURE - 1, Slip.OTHER: _LONG}


def _is_plain(slip: Slip, word: str, other: str) -> bool:
    """Whether hardly another word looks so; with another end it is as often another form, or another word."""
    size = min(len(word), len(other))
    if slip in _SAME_LETTERS:
        return size >= _FEWEST
    ends = word[0] == other[0] and word[-1] == other[-1]
    return ends and size >= _LEAST.get(slip, _SURE)


@lru_cache(maxsize=4096)
def _near(word: str, language: str) -> dict[str, tuple[Slip, Hashable]]:
    known = _words_of(language)
    return {other: (slip, known.said[other]) for other, slip in known.near(word)}


@cache
def _words_of(language: str) -> Words:
    """The words of a language, also those that stand in phrases alone; numbers, so that they are not taken for others."""
    module = LANGUAGES[language]
    said: dict[str, Hashable] = {}
    marked = (ways for name, ways in module.MARKS.items() if name != _OTHERS)
    for ways in (*marked, *module.WORDS.values()):
        said.update((word, Sense.WORD) for phrase in phrases(ways) for word in phrase)
    for name, ways in module.WORDS.items():
        sense = Sense.FILL if Sense(name) in _HARMLESS else Sense(name)
        said.update((phrase[0], sense) for phrase in phrases(ways) if not phrase[1:])
    for ways in module.NUMBERS.values():
        said.update((word, Sense.DATA) for phrase in phrases(ways) for word in phrase)
    return Words(said)


def _sense(word: str, unknown: Sense) -> Sense:
    senses = VOCABULARY.senses.get((word,), {})
    sense = senses.get(_ENGLISH) or next(iter(senses.values()), unknown)
    return Sense.FILL if sense in _HARMLESS else sense


_RUN = re.compile(r"([^\W\d_])\1{2,}")
_MOST_RUNS = 3


def undrawn(text: str, known: Words) -> str | None:
    """The one word that is drawn out: "noooo"; None where none is, or two that say different things ("offf")."""
    text = text.casefold()
    runs = _RUN.findall(text)
    if not 0 < len(runs) <= _MOST_RUNS or len(set(text)) < 2:
        return None
    parts = _RUN.split(text)
    found: dict[str, frozenset[Hashable]] = {}
    for letters in product(*([3 * letter, letter, 2 * letter] for letter in runs)):
        word = "".join(_filled(parts, letters))
        if says := _says(fold(word), known):
            if _RUN.search(word):
                return word  # that is how it is drawn out
            found[word] = says
    first = next(iter(found), None)
    return first if found and frozenset.intersection(*found.values()) else None


def _filled(parts: Sequence[str], letters: Sequence[str]) -> Iterator[str]:
    for at, letter in enumerate(letters):
        yield parts[2 * at] + letter
    yield parts[-1]


def _says(word: str, known: Words) -> frozenset[Hashable]:
    """All that a word may say, in any language."""
    if word in known.said:
        return frozenset((known.said[word],))
    senses = VOCABULARY.senses.get((word,), {}).values()
    return frozenset(Sense.FILL if sense in _HARMLESS else sense for sense in senses)
