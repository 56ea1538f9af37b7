"""An answer taken apart: values, words by their sense in the language it is written in, and signs."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from labproof.graders import limits
from labproof.graders.kinds.reading.spelling import (
    Slip,
    Words,
    meant,
    own_spelling,
    slip_of,
    undrawn,
)
from labproof.graders.kinds.words import (
    ELIDED,
    GLUED,
    PREFIXES,
    SUFFIXES,
    THAT,
    VOCABULARY,
    WORD,
    Phrase,
    Sense,
    alternation,
    as_spelled,
    fold,
    folded,
    is_spelled,
    is_toneless,
    longest,
    marks,
    numerals,
)
from labproof.graders.patterns import late


class Found(NamedTuple):
    """A value at its place in the text. ``aside``: said of something else, such as another unit."""

    start: int
    end: int
    value: Hashable
    aside: bool = False


class Piece(NamedTuple):
    """A word, several that belong together, a sign or a value."""

    sense: Sense
    text: str
    value: Hashable = None
    aside: bool = False


@dataclass(frozen=True, eq=False)
class Own:
    """A question's own words: phrases that are values of its kind, and words that may stand around them."""

    values: Mapping[Phrase, Hashable]
    known: frozenset[str]
    lengths: Mapping[str, int]
    asides: frozenset[str]

    @cached_property
    def spelling(self) -> Words:
        """Among which a word with a slip is looked for: a bare value has none, and needs no lexicon."""
        return own_spelling(self.values, (*self.known, *self.asides))


def own_words(
    values: Mapping[str, Hashable], known: Iterable[str] = (), asides: Iterable[str] = ()
) -> Own:
    """``values`` maps ways of saying something to what they say; ``known`` are texts whose words are harmless.

    Args:
        asides: Words beside which a value is none of the answer.
    """
    said = {phrase: value for way, value in values.items() if (phrase := _phrase(way))}
    known = frozenset(fold(word) for text in known for word in WORD.findall(text))
    return Own(said, known, longest(said), frozenset(map(fold, asides)))


@lru_cache(maxsize=8192)
def _phrase(way: str) -> Phrase:
    """Kept: several questions of a lab ask for the same, and in all languages that is much."""
    return tuple(folded(way))


NOBODYS = own_words({})
_OTHER = r"[!=~]=|=/=|(?<!\S)/=|<>|\$\?|\.{2,}|[^\w\s]|_|\n"
_PLAIN_TOKEN = re.compile(rf"\d(?:\w|[.+/:@-])*\w|\d|\w+(?:'\w+)*|{_OTHER}")  # of ASCII
_GLUE = frozenset("-'’_*`\"“”‘’«»#$%^{}\\„「」『』")
_BOUNDARIES = frozenset(",;:.!()[]\n—=•·…") | {"..", "...", "=="}
PATH = "¶"  # stands for a path that a kind has no use for
_SIGNS = {
    **dict.fromkeys("✗✘❌🚫⛔☒👎❎", Sense.WRONG),
    **dict.fromkeys("✓✔✅☑👍💯👌", Sense.YES),
    **dict.fromkeys(("≠", "!=", "<>", "=/=", "/=", "≉", "¬"), Sense.EXCEPT),
    **dict.fromkeys("??🤷🤔¿", Sense.HEDGE),
    **dict.fromkeys(">≥≫≧⩾≳", Sense.OVER),
    **dict.fromkeys("<≤≪≦⩽≲", Sense.UNDER),
    **dict.fromkeys((*"~≈±≅≃", "~="), Sense.ABOUT),
    **dict.fromkeys("+&", Sense.AND),
    "→": Sense.NEXT,
    PATH: Sense.KNOWN,
}


class _Token(NamedTuple):
    text: str
    folded: str  # empty for signs
    sense: Sense | None = None
    value: Hashable = None
    aside: bool = False


def pieces(text: str, own: Own = NOBODYS, found: Sequence[Found] = ()) -> list[Piece]:
    """A text as values, words by their sense, and signs."""
    if len(text) > limits.SHOWN_CHARS:
        return _pieces(text, own, found)
    return [*_kept(text, own, tuple(found))]


def _pieces(text: str, own: Own, found: Sequence[Found]) -> list[Piece]:
    matches = list(_matches(_joined(_spelled(list(_tokens(text, found)), own)), own))
    votes: dict[str, int] = {}
    for _, senses in matches:
        for language in senses or ():
            votes[language] = votes.get(language, 0) + 1
    if not votes:
        return _addressed([piece for piece, _ in matches])
    for word in (word for piece, _ in matches if " " in piece.text for word in _of_value(piece)):
        for language in VOCABULARY.senses.get((word,), {}).keys() - {"en"}:  # which all borrow from
            votes[language] = votes.get(language, 0) + 1
    alone = sum(piece.sense is not Sense.SIGN for piece, _ in matches) == 1
    strange = [
        senses if senses and fold(piece.text) not in own.known else None
        for piece, senses in matches
    ]
    spoken = _spoken([senses for senses in strange if senses])
    resolved = [
        piece if senses is None else _resolved(piece, senses, votes, alone)
        for piece, senses in matches
    ]
    resolved = [
        Piece(Sense.OR, piece.text) if _is_or(resolved, at, matches[at][1]) else piece
        for at, piece in enumerate(resolved)
    ]
    read = [
        _foreign(piece, senses, spoken, votes) if senses else piece
        for piece, senses in zip(resolved, strange, strict=True)
    ]
    read = [
        Piece(Sense.WORD, piece.text) if at and _is_letter(piece, read[at - 1]) else piece
        for at, piece in enumerate(read)
    ]
    read = _linked(read, votes) if any(piece.text == _SHORT_AND for piece in read) else read
    return _addressed(read)


# Each kind, and each look at what it did not pass, asks for the same.
_kept = lru_cache(maxsize=4096)(_pieces)


def _of_value(piece: Piece) -> list[str]:
    """The words of a value of several, which tell its language as others do."""
    words = folded(piece.text) if piece.sense is Sense.VALUE else []
    return words if len(words) > _TELLING else []


_TELLING = 2


def _addressed(said: list[Piece]) -> list[Piece]:
    """Without whoever is spoken to, of whom nothing is said: "loaded, prof"."""
    if not any(fold(piece.text) in _ADDRESSED for piece in said):
        return said
    made: list[Piece] = []
    for at, piece in enumerate(said):
        spoken_to = _is_address(said, at)
        again = (
            piece.text == ","
            and (not made or made[-1].text == ",")
            and at
            and _is_address(said, at - 1)
        )
        made += [] if spoken_to or again else [piece]
    return made


_ADDRESSED, _SIGNS_OFF, _PRONOUNS = marks("addressed"), marks("signs off"), marks("pronoun")
_ANSWERING = (Sense.VALUE, Sense.YES, Sense.NO, Sense.FIX, Sense.BLANK)


def _is_address(said: Sequence[Piece], at: int) -> bool:
    """Whether it is said to whoever reads: "loaded, prof!"; a source is none: "prof: T", "T (prof)", "the prof has T"."""
    named = fold(said[at].text) in _ADDRESSED
    if not named or said[at].sense not in (Sense.ELSE, Sense.WORD, Sense.ORDER):
        return False
    behind = said[at + 1] if at + 1 < len(said) else Piece(Sense.SIGN, ".")
    if not at:
        return len(said) > 1 and (behind.text in ",!" or fold(behind.text) in _PRONOUNS)
    ends = behind.text in _CLOSES or not any(map(str.isalnum, behind.text))
    before = said[at - 1]
    answers = before.sense in _ANSWERING or before.text in _CLOSES
    return ends and (answers or fold(before.text) in _SIGNS_OFF) and behind.text not in _OPENS


_CLOSES, _OPENS = frozenset(",.!\n"), frozenset("(:=—→)?")


def _is_or(said: Sequence[Piece], at: int, senses: dict[str, Sense] | None) -> bool:
    """Whether a word is the "or" of one language: between two values it is no "ya" of another."""
    if not senses or not 0 < at < len(said) - 1 or senses.get("en") is Sense.REFER:
        return False  # "3 of 4"
    of_all = {*senses.values()}
    between = is_value(said[at - 1]) and is_value(said[at + 1])
    return between and Sense.OR in of_all and of_all <= _OR_OR_SLANG


_SHORT_AND = "n"


def _linked(said: list[Piece], votes: Mapping[str, int]) -> list[Piece]:
    """With an "n" between two words as "and", as in "SMP n PREEMPT"; Portuguese has it for a no."""
    if any(piece.text.casefold() == "y" for piece in said):
        return said  # it is a no beside a yes
    alone = sum(piece.text == _SHORT_AND for piece in said)
    spoken = [votes[language] for language in votes if language not in ("en", "fr")]
    if max(spoken, default=0) > votes.get("en", 0) - alone:
        return said
    if said[-1].text == _SHORT_AND:
        return said
    return [
        Piece(Sense.AND, piece.text)
        if piece.text == _SHORT_AND
        and 0 < at < len(said) - 1
        and Sense.SIGN not in (said[at - 1].sense, said[at + 1].sense)
        else piece
        for at, piece in enumerate(said)
    ]


def _is_letter(piece: Piece, before: Piece) -> bool:
    """Whether it is the name of a letter: "stopped S", where "s" and "z" are words of some languages."""
    capital = len(piece.text) == 1 and piece.text.isupper() and piece.text not in "AIYEO"
    follows = before.sense not in (Sense.SIGN, Sense.REFER)
    return capital and follows and piece.sense in _MIXED_IN


def _spoken(known: Sequence[dict[str, Sense]]) -> frozenset[str]:
    """English, which anyone mixes in, and the language that has the most of the other words."""
    others = [language for senses in known if "en" not in senses for language in senses]
    return frozenset({"en", *([max(dict.fromkeys(others), key=others.count)] if others else [])})


_FEW = 3  # words; so many without accents are no chance
# What a word of a language that an answer is not in may also be.
_OF_ITS_LANGUAGE = frozenset(
    (
        *(Sense.BUT, Sense.LIMIT, Sense.ELSE, Sense.ABOUT, Sense.BOUND, Sense.OVER, Sense.UNDER),
        *(Sense.BLANK, Sense.NEXT, Sense.ORDER),
    )
)


def _foreign(
    piece: Piece, senses: dict[str, Sense], spoken: frozenset[str], votes: Mapping[str, int]
) -> Piece:
    """What is not known: a harmless word of one more language than an answer is in, or one without its accents."""
    if piece.sense in _MIXED_IN:
        unknown = spoken.isdisjoint(senses)
        if is_toneless(piece.text, senses):
            unknown = unknown or max(votes[language] for language in senses) < _FEW
    else:
        own = max(votes[language] for language in senses)
        english = "en" not in senses and votes.get("en", 0) >= own
        unknown = english and not any(is_spelled(piece.text, one) for one in senses)
        another = spoken.isdisjoint(senses) and 2 * own <= max(votes.values())
        unknown = unknown or (another and piece.sense in _OF_ITS_LANGUAGE)
    if votes.get("en", 0) > max(votes[language] for language in senses):
        unknown = unknown or slip_of(fold(piece.text), "not") is Slip.SWAPPED  # "do ont"
    return Piece(Sense.WORD, piece.text) if unknown else piece


_ANY_TOKEN = late(rf"\d(?:[^\W{GLUED}]|[.+/:@-])*[^\W{GLUED}]|\d|{WORD.pattern}|{_OTHER}")


def _tokens(text: str, found: Sequence[Found]) -> Iterator[_Token]:
    at = 0
    token = _PLAIN_TOKEN if text.isascii() else _ANY_TOKEN
    for value in (*sorted(found), None):
        end = value.start if value else len(text)
        for match in token.finditer(text, at, end):
            word = match.group()
            if word.isalpha() and word.isascii() and not text.startswith("()", match.end()):
                yield _Token(word, word.lower())  # as most are
            else:
                yield from _read_token(word, text, match.start())
        if value:
            yield _Token(text[value.start : value.end], "", Sense.VALUE, value.value, value.aside)
            at = value.end


def _joined(tokens: Sequence[_Token]) -> list[_Token]:
    """Without a comma that parts a saying from what it says: "es stimmt nicht, dass"."""
    return [
        token
        for at, token in enumerate(tokens)
        if token.text != "," or at + 1 == len(tokens) or tokens[at + 1].folded not in THAT
    ]


_ABBREVIATED = re.compile(rf"\b{alternation('abbreviation')}$", re.IGNORECASE)
_OWNED = re.compile("(?<=..)['’]s$")  # the tutorial's
# Of a name or a letter, in Turkish.
_ENDING = late(f"(?:(?<=..)|(?<=^[A-Z]))['’](?:{SUFFIXES})$")


def _read_token(word: str, text: str, at: int) -> Iterator[_Token]:
    if unicodedata.category(word[0]) == "No":
        yield _Token(word, "", Sense.BOUND)  # a square, a half
    elif word[0].isdigit():
        yield _Token(word, fold(word), Sense.DATA)
    elif WORD.fullmatch(word) and text.startswith("()", at + len(word)):
        yield _Token(word, "", Sense.FILL)  # the name of a call
    elif WORD.fullmatch(word):
        elided = ELIDED.match(word)
        if elided:
            yield _Token(elided.group(), fold(elided.group()), Sense.FILL)
            word = word[elided.end() :]
        word = _ENDING.sub("", word) if "'" in word or "’" in word else word
        yield _Token(word, fold(word))
    elif word == "-":
        around = text[max(0, at - 1) : at + 2]
        if around == " - " or (at > 0 and text[at - 1] == "\n"):
            yield _Token("—", "", Sense.SIGN)
    elif word == ".":
        if _ABBREVIATED.search(text, max(0, at - 8), at):
            return
        if text[at + 1 : at + 2].strip() == "" or not text[at + 1].isalnum():
            yield _Token(word, "", Sense.SIGN)
    elif (
        word == "!"
        and text[at + 1 : at + 2].strip(" \t\n!")
        and not text[max(0, at - 1) : at].strip()
    ):
        yield _Token(word, "", Sense.EXCEPT)  # !X
    elif (
        word == "?"
        and text[max(0, at - 1) : at + 2] == " ? "
        and text[at + 2 :].split("\n")[0].strip()
    ):
        return  # a column of ps, and no question
    elif word in _SIGNS:
        yield _Token(word, "", _SIGNS[word])
    elif word in _BOUNDARIES or word in "/|":
        yield _Token(word, "", Sense.SIGN)
    elif word not in _GLUE and word.isprintable() and word != "$?" and not word.isspace():
        yield _Token(word, "", Sense.FILL)


def _spelled(tokens: list[_Token], own: Own) -> list[_Token]:
    """With each word that nobody knows as the one that it is but for a slip, or drawn out: "tehy", "noooo"."""
    odd = [at for at, token in enumerate(tokens) if _is_odd(token, own)]
    if not odd:
        return tokens
    language = _main_language(tokens)
    for at in odd:
        token = tokens[at]
        word = undrawn(token.text, own.spelling) or meant(token.text, own.spelling, language)
        if word != token.folded:
            tokens[at] = _Token(word, fold(word))
    return tokens


def _main_language(tokens: Sequence[_Token]) -> str:
    """That of most words; English where as many are of it as of another one."""
    votes = {"en": 1}
    for token in tokens:
        for language in VOCABULARY.senses.get((token.folded,), ()):
            votes[language] = votes.get(language, 0) + 1
    return max(votes, key=lambda language: (votes[language], language == "en"))


def _is_odd(token: _Token, own: Own) -> bool:
    """Whether it is a word that no table has, and the question neither."""
    word = token.folded
    if token.sense is not None or not word.isalpha() or word in VOCABULARY.words:
        return False
    return not (word in own.lengths or _is_own(word, own) or numerals(word))


def _is_own(word: str, own: Own) -> bool:
    return not own.known.isdisjoint((word, word.rstrip("s"), f"{word}s"))


def _is_own_letter(token: _Token, own: Own) -> bool:
    """Whether it is a capital that the question knows, and no word of one letter: "Z", which is Polish for "from"."""
    return len(token.text) == 1 and token.text.isupper() and token.folded in own.known


def _matches(tokens: Sequence[_Token], own: Own) -> Iterator[tuple[Piece, dict[str, Sense] | None]]:
    """The longest phrase at each place, with its sense in each language; None where there is but one sense."""
    words = [token.folded for token in tokens]
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if token.sense is not None and token.sense is not Sense.DATA:
            yield Piece(token.sense, token.text, token.value, token.aside), None
            at += 1
            continue
        longest_one = max(own.lengths.get(token.folded, 0), VOCABULARY.lengths.get(token.folded, 0))
        for size in range(min(longest_one, len(tokens) - at), 0, -1):
            if size == 1 and token.folded in own.asides:
                continue
            phrase = tuple(words[at : at + size])
            if "" in phrase:
                continue
            written = token.text
            if size > 1:
                written = " ".join([part.text for part in tokens[at : at + size]])
            if phrase in own.values:
                yield Piece(Sense.VALUE, written, own.values[phrase]), None
            elif size == 1 and _is_own_letter(token, own):
                yield Piece(Sense.KNOWN, written), None
            elif phrase in VOCABULARY.senses and (
                senses := as_spelled(written, VOCABULARY.senses[phrase])
            ):
                yield Piece(Sense.WORD, written), senses
            elif (
                phrase[-1].endswith("s")
                and _OWNED.search(written)
                and (owner := (*phrase[:-1], phrase[-1][:-1])) in VOCABULARY.senses
            ):
                yield Piece(Sense.WORD, written), VOCABULARY.senses[owner]
            else:
                continue
            at += size
            break
        else:
            if denied := list(_prefixed(token, own)):
                yield from denied
                at += 1
                continue
            sense: Sense = token.sense or (
                Sense.KNOWN if _is_own(token.folded, own) else Sense.WORD
            )
            sense = Sense.ASIDE if token.folded in own.asides else sense
            if sense is Sense.WORD and _is_number(token):
                sense = Sense.DATA
            yield Piece(sense, token.text), None
            at += 1


def _prefixed(token: _Token, own: Own) -> Iterator[tuple[Piece, dict[str, Sense] | None]]:
    """A denial and what it is glued to: "nenačtený", "niezaładowany"."""
    if token.sense is not None or not token.folded.startswith(_PREFIXES):
        return
    for language, prefix in PREFIXES.items():
        bare = token.folded.removeprefix(prefix)
        if bare == token.folded or len(bare) < _SHORTEST:
            continue
        said = VOCABULARY.senses.get((bare,), {}).get(language)
        if (bare,) in own.values or said in (*_HARMLESS, Sense.YES):
            yield Piece(Sense.NOT, token.text[: len(prefix)]), {language: Sense.NOT}
            if (bare,) in own.values:
                yield Piece(Sense.VALUE, token.text, own.values[(bare,)]), None
            else:
                yield Piece(Sense.WORD, token.text[len(prefix) :]), {language: Sense.FILL}
            return


_PREFIXES = tuple(PREFIXES.values())
_SHORTEST = 3  # letters of what a denial may be glued to


def _is_number(token: _Token) -> bool:
    digits = not token.text.isalpha() and any(sign.isdigit() for sign in token.text)
    return digits or bool(numerals(token.folded))


_HARMLESS = frozenset((Sense.REFER, Sense.FILL))
_MIXED_IN = frozenset((*_HARMLESS, Sense.YES, Sense.BECAUSE, Sense.AND))


def _resolved(
    piece: Piece, senses: dict[str, Sense], votes: Mapping[str, int], alone: bool
) -> Piece:
    """A phrase in the sense of the language that most of the answer is in; of equals the
    denial, the harmless one, or the first.

    Args:
        alone: It is the whole answer, and so not harmless.
    """
    first = next(iter(senses.values()))
    if len(senses) == 1 or len(set(senses.values())) == 1:
        return Piece(first, piece.text)
    most = max(votes[language] for language in senses)
    likely = [language for language in senses if votes[language] == most]
    spelled = [language for language in likely if is_spelled(piece.text, language)]
    said = [senses[language] for language in spelled or likely]
    if alone:
        first = min(said, key=lambda sense: (sense not in _ANSWERS, sense in _HARMLESS))
        return Piece(first, piece.text)
    for order in (_HARMLESS,) if "en" in likely else (_DENIALS, _HARMLESS, _DOUBTS, _MIXED_IN):
        if fitting := [sense for sense in said if sense in order]:
            return Piece(fitting[0], piece.text)
    return Piece(said[0], piece.text)


_ANSWERS = frozenset((Sense.YES, Sense.NO))
_OR_OR_SLANG = frozenset((*_HARMLESS, Sense.OR, Sense.YES))
_DENIALS = frozenset((Sense.NOT, Sense.NO))
_DOUBTS = frozenset((Sense.HEDGE, Sense.OR))


def is_value(piece: Piece) -> bool:
    """Whether a kind has found it."""
    return piece.sense is Sense.VALUE


def words_of(said: Sequence[Piece]) -> set[str]:
    """The folded phrases of pieces, and each of their words."""
    texts = {fold(piece.text) for piece in said}
    return texts | {word for text in texts for word in text.split()}
