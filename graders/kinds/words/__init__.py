"""The words that people write around an answer, and what they do to it: a table for each language.

A table maps a sense to its ways of saying it, separated by commas, each a word or several. Words are compared folded
(see ``fold``): case, accents and apostrophes do not matter. A word that two languages read differently is read as in
the language that most of the answer is written in.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from enum import Enum
from functools import cache, cached_property, lru_cache
from importlib import import_module
from itertools import chain
from operator import itemgetter
from typing import NamedTuple, TypeVar

from labproof.graders.garbage import uncollected
from labproof.graders.kinds.words import ar, fr, ko
from labproof.graders.patterns import late


class Sense(Enum):
    """What a word does to an answer that it stands beside."""

    VALUE = "value"  # it is one: a kind's own
    WORD = "word"  # nobody knows
    DATA = "data"  # it has digits, and is no value
    YES = "yes"
    NO = "no"  # alone an answer of its own, before a word its denial
    NOT = "not"
    WRONG = "wrong"  # said of an answer, it takes it back
    UNTRUE = "untrue"  # takes back all that follows: "it is untrue that"
    EXCEPT = "except"  # takes back the next one: "anything but"
    LEAVE = (
        "leave"  # takes back the next one, and behind an answer tells what is not in it: "without"
    )
    HEDGE = "hedge"
    OR = "or"
    AND = "and"
    ABOUT = "about"
    BOUND = "bound"  # at least, up to
    OVER = "over"  # more than
    UNDER = "under"  # less than
    FIX = "fix"  # what follows stands in the place of what was before: "no wait"
    NEXT = "next"  # what follows came after it: "became"
    BECAUSE = "because"  # a reason or a circumstance follows
    BUT = "but"
    ELSE = "else"  # of another time, place or person
    ORDER = "order"  # said to whoever grades
    BLANK = "blank"  # says nothing: "no idea"
    NONE = "none"
    THAN = "than"
    MORE = "more"
    LESS = "less"
    BEATEN = "beaten"  # "A is beaten by B"
    TIMES = "times"
    LIMIT = "limit"  # holds for a part, or at times: "only", "some", "if"
    REFER = "refer"  # speaks of the answer and says nothing: "it is that"
    FILL = "fill"  # changes nothing
    KNOWN = "known"  # the question's own
    ASIDE = "aside"  # the question's own, for something else than it asks for
    SIGN = "sign"

    __hash__ = object.__hash__  # there is one of each, and an enum hashes its name anew each time


LANGUAGES = {
    name: import_module(f"{__name__}.{name}")
    for name in (
        "en",
        "de",
        "es",
        "fr",
        "pt",
        "uk",
        "ru",
        "zh",
        "hi",
        "it",
        "pl",
        "tr",
        "ja",
        "nl",
        "ko",
        "cs",
        "ar",
        "vi",
        "sv",
        "id",
        "ro",
        "da",
        "no",
        "fi",
        "hu",
        "el",
        "bg",
        "he",
        "fa",
        "bn",
        "tl",
        "sw",
    )
}

Phrase = tuple[str, ...]
Key = TypeVar("Key", int, str)
T = TypeVar("T")

_MARK = re.compile("[\u0300-\u036f\u0653-\u0655]")  # and the hamza of an Arabic letter
# Of more than two ranges a class takes long to compile.
HAN = "\u3040-\u30fa\u30fc-\u9fff"  # and kana: signs of languages without blanks
HANGUL = "\uac00-\ud7a3"
ARABIC = "\u0620-\u064a\u066e-\u06d3"
GLUED = "\u0620-\u06d3\u3040-\ud7a3"  # scripts in which a word may be glued to a name or a number
MARKS = "\u0300-\u036f\u0900-\u0963\u0966-\u0e4e"  # what a letter may carry
_LETTER = f"(?:[^\\W{GLUED}]|[{MARKS}])"
# What ends a Korean word: a word of its own, whatever stands before it.
_ENDING = f"(?=[{''.join(sorted({ending[0] for ending in ko.ENDINGS}))}])(?:{'|'.join(ko.ENDINGS)})"
_KOREAN = f"[{HANGUL}]+?(?=(?:{_ENDING})+(?![{HANGUL}]))|[{HANGUL}]+"
# The article that begins an Arabic word, with what is glued to it.
_ARABIC = rf"{ar.ARTICLE}(?=[{ARABIC}]{{2}})|[{ARABIC}]+"
# A Chinese or Japanese sign is a word, and so is what letters, digits and apostrophes make; a hyphen parts two.
WORD = re.compile(f"[{HAN}]|{_LETTER}+(?:['’]{_LETTER}+)*|{_KOREAN}|{_ARABIC}")
_PLAIN = re.compile(r"\w+", re.ASCII)  # the same of ASCII without apostrophes
ELIDED = re.compile(f"(?:{fr.ELIDED})['’]", re.IGNORECASE)  # l'overlay, n'est


def _fold(word: str) -> str:
    word = word.casefold()
    if word.isascii():
        return word.replace("'", "") if "'" in word else word
    bare = _MARK.sub("", unicodedata.normalize("NFD", word)).replace("'", "").replace("’", "")
    return bare.replace("ı", "i")  # as it is typed where a keyboard has none


@lru_cache(maxsize=4096)
def fold(word: str) -> str:
    """A word as it is looked up: no case, accents or apostrophes."""
    return _fold(word)


def folded(text: str) -> list[str]:
    """The words of a text, folded."""
    if text.isascii() and "'" not in text:
        return _PLAIN.findall(text.lower())
    said = []
    for found in WORD.findall(text):
        elided = ELIDED.match(found)
        if elided:
            said.append(fold(elided.group()))
            found = found[elided.end() :]
        said.append(fold(found))
    return said


def phrases(ways: str | Iterable[str]) -> list[Phrase]:
    """Each way of saying something, as folded words."""
    if not isinstance(ways, str):
        return [phrase for way in ways if (phrase := tuple(folded(way)))]
    if "'" in ways or "’" in ways:
        return [phrase for way in ways.split(",") for phrase in phrases([way])]
    # A table's whole entry at once: this is most of what a start costs.
    plain = "" if is_glued(ways.lstrip()) else _fold(ways)
    if not plain.replace(",", "").replace(" ", "").replace("\n", "").isalnum():
        plain = _fold(",".join([" ".join(WORD.findall(way)) for way in ways.split(",")]))
    return list(filter(None, map(tuple, map(str.split, plain.split(",")))))


class Vocabulary:
    """Every phrase with its sense in each language that has it; read when it is first asked for."""

    @cached_property
    def senses(self) -> dict[Phrase, dict[str, Sense]]:
        """Of all languages."""
        with uncollected():
            return _senses()

    @cached_property
    def lengths(self) -> dict[str, int]:
        """How many words the longest phrase has that begins with a word."""
        return longest(self.senses)

    @cached_property
    def words(self) -> frozenset[str]:
        """All that stand in a phrase of some language: none of them is another one with a slip."""
        return frozenset(chain.from_iterable(self.senses))

    @cached_property
    def doubting(self) -> frozenset[str]:
        """Words that leave something open or take it back, whatever language they are of."""
        return frozenset(
            phrase[0]
            for phrase, senses in self.senses.items()
            if len(phrase) == 1 and _DOUBTS.issuperset(senses.values())
        )

    @cached_property
    def numbers(self) -> dict[Phrase, int]:
        """The numerals of all languages."""
        return {phrase: value for value, phrase, _ in reversed([*_numerals()])}

    @cached_property
    def counted_on(self) -> frozenset[str]:
        """The first words of numerals of several words."""
        return frozenset(phrase[0] for phrase in self.numbers if len(phrase) > 1)

    @cached_property
    def counting(self) -> dict[Phrase, set[str]]:
        """The languages in which a phrase is a number."""
        counting: dict[Phrase, set[str]] = {}
        for _, phrase, language in _numerals():
            counting.setdefault(phrase, set()).add(language)
        return counting


def _senses() -> dict[Phrase, dict[str, Sense]]:
    read: dict[Phrase, dict[str, Sense]] = {}
    for language, module in LANGUAGES.items():
        for name, ways in module.WORDS.items():
            alone = {language: Sense(name)}  # shared: most phrases are of one language
            said = dict.fromkeys(phrases(ways), alone)
            for phrase in said.keys() & read.keys():
                said[phrase] = {**read[phrase], **alone}
            read.update(said)
    return read


def _numerals() -> Iterator[tuple[int, Phrase, str]]:
    for language, module in LANGUAGES.items():
        for value, ways in module.NUMBERS.items():
            for phrase in phrases(ways):
                yield value, phrase, language


def is_han(sign: str) -> bool:
    """Whether a sign is of a language without blanks."""
    return "\u3040" <= sign[:1] <= "\u9fff" and sign[0] != "\u30fb"


def is_glued(sign: str) -> bool:
    """Whether a sign is of a script in which a word may be glued to a name or a number."""
    return "\u0620" <= sign[:1] <= "\u06d3" or "\u3040" <= sign[:1] <= "\ud7a3"


def longest(known: Iterable[Phrase]) -> dict[str, int]:
    """How many words the longest phrase has that begins with a word."""
    known = list(known)
    lengths = dict.fromkeys(map(itemgetter(0), known), 1)
    for phrase in known:
        size = len(phrase)
        if size > 1 and lengths[phrase[0]] < size:
            lengths[phrase[0]] = size
    return lengths


VOCABULARY = Vocabulary()

_DOUBTS = {
    Sense.HEDGE,
    Sense.NOT,
    Sense.NO,
    Sense.WRONG,
    Sense.OR,
    Sense.EXCEPT,
    Sense.NONE,
    Sense.BUT,
    Sense.BOUND,
}


def joined(ways: str) -> frozenset[str]:
    """Each way of saying something as one text, folded."""
    return frozenset(" ".join(phrase) for phrase in phrases(ways))


def ways_of(sense: Sense) -> list[str]:
    """All that languages have for a sense, as folded texts, the longest first."""
    said = [
        module.WORDS[sense.value] for module in LANGUAGES.values() if sense.value in module.WORDS
    ]
    return sorted(frozenset().union(*map(joined, said)), key=lambda way: (-len(way), way))


def marks(*names: str) -> frozenset[str]:
    """What languages have under these names in their ``MARKS``, folded; of several signs as one word and as several."""
    ways = _tables(names)
    glued = {fold(way) for one in ways if is_glued(one) for way in _ways(one)}
    return frozenset(glued).union(*map(joined, ways))


def as_written(*names: str) -> list[str]:
    """The same with case, accents and apostrophes, the longest first."""
    ways = dict.fromkeys(way for ways in _tables(names) for way in _ways(ways))
    return sorted(ways, key=len, reverse=True)


def _tables(names: Iterable[str]) -> list[str]:
    """What each language has under each name.

    Raises:
        KeyError: None has anything, and a choice of nothing fits anywhere.
    """
    tables = [module.MARKS for module in LANGUAGES.values()]
    for name in names:
        if not any(name in table for table in tables):
            raise KeyError(name)
    return [table[name] for name in names for table in tables if name in table]


def _ways(ways: str) -> list[str]:
    """Each way of an entry, which may go over several lines."""
    return [way.strip() for way in " ".join(ways.split()).split(",")]


def alternation(*names: str) -> str:
    """The same for a regular expression, without bounds."""
    return any_of(as_written(*names))


def bounded(*names: str) -> str:
    """The same as words of their own; of scripts that glue words to others wherever they stand."""
    ways = as_written(*names)
    glued = [way for way in ways if is_glued(way)]
    parted = [way for way in ways if not is_glued(way)]
    choices = [rf"(?<!\w){any_of(parted)}(?!\w)"] if parted else []
    return f"(?:{'|'.join([*choices, *([any_of(glued)] if glued else [])])})"


def together(words: Sequence[str], longest: int) -> frozenset[str]:
    """Words, and up to so many of them as follow each other, each as a text."""
    return frozenset(
        " ".join(words[at : at + size])
        for size in range(1, longest + 1)
        for at in range(len(words) - size + 1)
    )


def any_of(ways: Iterable[str]) -> str:
    """Texts as a choice of a regular expression; an apostrophe may be typed or set."""
    return f"(?:{'|'.join(map(re.escape, ways))})".replace("'", "['’]")


def merged(table: str) -> dict[Key, list[str]]:
    """A table that a language may have, with the ways of all of them: "DURATIONS", "SHARES"."""
    made: dict[Key, list[str]] = {}
    for module in LANGUAGES.values():
        for key, ways in getattr(module, table, {}).items():
            made.setdefault(key, []).extend(_ways(ways))
    return made


@cache
def _terms() -> dict[str, list[str]]:
    return merged("TERMS")  # most commands read no answer, and need none of them


def in_all_languages(own: Mapping[str, T]) -> dict[str, T]:
    """English words of a question with what each says, and of each what the languages call it in their ``TERMS``.

    What a question lists itself it means, whatever another word is called elsewhere.
    """
    return {other: said for word, said in own.items() for other in _terms().get(word, ())} | {**own}


def all_names(words: Iterable[str]) -> list[str]:
    """The same of words that all say the same."""
    return [*in_all_languages(dict.fromkeys(words))]


# They bound a number that stands behind them, and of anything else tell where it is.
PLACES = marks("place")
# What was, and what is: "from S to T" first, which of numbers is a range.
MOVES = ((marks("from"), marks("to")), (marks("early"), marks("late")))
TIMES = frozenset().union(*MOVES[1])
OVER = marks("undone", "no longer")  # what was so is so no longer
MINE = marks("mine")  # machines that may be another one, or the one that is asked about
PERSONS, DEEDS, SEEING = marks("person"), marks("deed"), marks("seeing")  # "I ran", "I saw"
# What is told of them is not of the one that is asked about.
OTHER_MACHINES = marks("elsewhere", "other", "carried")
# Of a language what denies the word that it begins.
PREFIXES = {
    language: fold(module.MARKS["prefix"])
    for language, module in LANGUAGES.items()
    if "prefix" in module.MARKS
}
# What a language parts from a name with an apostrophe.
SUFFIXES = "|".join(module.SUFFIXES for module in LANGUAGES.values() if hasattr(module, "SUFFIXES"))
# How languages say of what something is a multiple, and the same in an order that all can read.
TIMES_OF = [
    (late(pattern), said)
    for module in LANGUAGES.values()
    for pattern, said in getattr(module, "TIMES_OF", ())
]
# A letter of another keyboard, and the one that it looks like.
ALIKE = dict(
    pair for one in LANGUAGES.values() for pair in zip(*getattr(one, "ALIKE", ()), strict=True)
)
FOLDS = marks("fold")  # a number of times: "sixfold"
COPULAS = marks("copula")  # a no that denies the word behind it without a sign between
BEHIND = marks("behind")  # denials of what stands before them: "S değil T"
CORRECTING = marks("correcting")  # a no that denies no word behind it: "S, nein T"
RATHER = marks("rather")  # "without", and behind a denial "but": "inte S utan T"
NOR = marks("nor")  # between two, of neither of them: "S nor T"
THAT = marks("that")  # a comma before it parts nothing: "es stimmt nicht, dass"
TOO = marks("too")  # stands behind each of several: "S도 T도"
CONDITIONS = marks("condition")  # it holds in a case alone
REVERSES = marks("reverse")  # an order that is the other way round
NOBODY = marks("nobody")  # a subject that denies nothing of the answer
VERSUS = marks("versus")  # sets two against each other
JESTS = marks("jest")  # takes all of it back
CAUSES = marks("cause")  # a reason follows
THINGS = marks("thing")  # names of what no state is
COURSE = marks("course")  # where somebody reads how it is done
HENCE = marks("hence")  # what follows is concluded of what stands before it
EQUALS = marks("equals")  # what follows is the same in other words: "stands for"


class _Compounds(NamedTuple):
    """Numerals that a language writes as one word."""

    whole: re.Pattern[str]
    part: re.Pattern[str]
    values: dict[str, int]
    swapped: bool  # the ones are said before the tens


def _compounds(*numbers: dict[int, str], link: str = "") -> _Compounds:
    """Of a language's numerals; ``link`` stands between the ones and the tens."""
    values = {
        fold(word.strip()): value
        for table in numbers
        for value, ways in table.items()
        for word in ways.split(",")
    }
    part = "|".join(sorted(values, key=len, reverse=True))
    whole = re.compile(f"(?:(?:{part})(?:{link})?)*(?:{part})")
    return _Compounds(whole, re.compile(part), values, bool(link))


_GLUING = frozenset(name for name, module in LANGUAGES.items() if hasattr(module, "LINK"))


@cache
def _glued_numerals() -> tuple[_Compounds, ...]:
    return tuple(
        _compounds(module.NUMBERS, getattr(module, "PARTS", {}), link=module.LINK)
        for name, module in LANGUAGES.items()
        if name in _GLUING
    )


@cache
def _spellings(language: str) -> dict[str, Sense]:
    module = LANGUAGES[language]
    return {
        _written(way): Sense(name)
        for table in (module.WORDS, getattr(module, "ACCENTED", {}))
        for name, ways in table.items()
        for way in ways.split(",")
    }


def _written(text: str) -> str:
    """A phrase with its accents, and without what its words are parted by: a hyphen, an apostrophe, or nothing."""
    return _PARTING.sub("", text.casefold())


_PARTING = re.compile(r"[\W_]+(?<![\u0300-\u036f])")


def is_spelled(text: str, language: str) -> bool:
    """Whether a phrase is written with the accents that it has in a language."""
    return _written(text) in _spellings(language)


def as_spelled(text: str, senses: dict[str, Sense]) -> dict[str, Sense]:
    """The languages that a phrase may be of, with its senses: with accents, those that have them there."""
    tonal = not senses.keys().isdisjoint(_TONAL)
    if text.isascii():
        if not tonal or "en" not in senses:
            return senses
        return {one: sense for one, sense in senses.items() if one not in _TONAL}
    if len(senses) == 1 and not tonal:
        return senses
    written = {one: _spellings(one).get(_written(text)) for one in senses}
    exact = {one: sense for one, sense in written.items() if sense}
    return exact or {one: sense for one, sense in senses.items() if one not in _TONAL}


def is_toneless(text: str, senses: dict[str, Sense]) -> bool:
    """Whether a word has none of the accents that it has in all its languages, of which an accent makes another one."""
    return _TONAL.issuperset(senses) and not any(is_spelled(text, one) for one in senses)


# An accent makes another word of one.
_TONAL = frozenset(name for name, module in LANGUAGES.items() if hasattr(module, "ACCENTED"))


@lru_cache(maxsize=4096)
def numerals(word: str) -> tuple[int, ...]:
    """The numerals that a folded word is made of; none where it is no number."""
    value = VOCABULARY.numbers.get((word,))
    if value is not None:
        return (value,)
    for language in _glued_numerals() if len(word) > 4 else ():
        if language.whole.fullmatch(word):
            parts = [language.values[part] for part in language.part.findall(word)]
            return _swapped(parts) if language.swapped else tuple(parts)
    for ending in FOLDS:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            stem = word.removesuffix(ending)
            return () if stem.endswith(ending) else numerals(stem)
    return ()


def is_numeral(word: str, others: Iterable[str]) -> bool:
    """Whether a folded word is a number among others: "once" is eleven in Spanish, and none in English."""
    counts = VOCABULARY.counting.get((word,), set())
    tells = VOCABULARY.senses.get((word,), {}).keys() - counts
    if not tells:
        return True
    spoken = [_spoken(other) for other in others if other != word]
    own = sum(not counts.isdisjoint(languages) for languages in spoken)
    return own >= sum(not tells.isdisjoint(languages) for languages in spoken)


def _spoken(word: str) -> Set[str]:
    """The languages that a word may be of; a numeral glued of others, those that glue them: "siebenfache"."""
    glued = (
        (word,) not in VOCABULARY.senses and (word,) not in VOCABULARY.numbers and numerals(word)
    )
    return _GLUING if glued else VOCABULARY.senses.get((word,), {}).keys()


def _swapped(parts: Sequence[int]) -> tuple[int, ...]:
    """German says the ones before the tens."""
    values = list(parts)
    for at in range(len(values) - 1):
        if values[at] < 10 <= values[at + 1] < 100:
            values[at], values[at + 1] = values[at + 1], values[at]
    return tuple(values)
