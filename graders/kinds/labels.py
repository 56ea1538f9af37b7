"""Which of the options that a question gives an answer names, by their letters or in words, in the order of writing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from labproof.graders import limits
from labproof.graders.kinds.reading.clauses import OPEN
from labproof.graders.kinds.reading.clearing import STRUCK, without_rest
from labproof.graders.kinds.reading.frames import is_before
from labproof.graders.kinds.reading.manner import doubts
from labproof.graders.kinds.reading.pieces import own_words, pieces
from labproof.graders.kinds.words import (
    REVERSES,
    VOCABULARY,
    Sense,
    bounded,
    fold,
    folded,
    is_han,
    marks,
    ways_of,
)
from labproof.graders.patterns import late

# What stands between two mentions. A hyphen inside a word and a dot inside a number stay.
_BETWEEN = late(
    r"[\n,;:|/()\[\]{}<>=&+\"'`“”‘’»«]|[-=]+>|→|⇒|➔|➜|\.(?=\s|$)|\s[-–—•*]+\s|^\s*[-–—•*]+\s|(?<=\w)[-–—]+>?(?=\w\b)",
    re.MULTILINE,
)
# What explains: behind "because" up to the end of a line, or in brackets.
_REMARK = late(rf"\([^()]*\)|[,;—-]?\s*{bounded('cause')}\s[^\n]*", re.IGNORECASE)
_BRACKETS = re.compile(r"\([^()\n]*\)")
_PARTS = re.compile(r"\d+|\D")
_JOINTS = re.compile(bounded("next step"), re.IGNORECASE)
_LINKS = ways_of(Sense.AND)
_LINK = late(rf"(?<!\w)(?:{'|'.join(_LINKS)})(?!\w)", re.IGNORECASE)
_HAN_LINK = late("|".join(link for link in _LINKS if is_han(link)))
_WORD = re.compile(r"[^\W\d_]+")
_TRIPLE = re.compile(r"\W*\w+\W+\w+\s+(\w+)\s+\w+\W*")  # "1: a et q"
_BEHIND_LABEL = marks("follows a label") | {""}
_GLUED = 5  # letters, all of them once: no word
_APOSTROPHE = re.compile(r"(?<=\w)['’](?=\w)")
# Said around what is meant. They never tell two options apart.
_FILLERS = marks("frames options")
_ANYTHING = marks("anything")


@cache
def doubting() -> frozenset[str]:
    """Words that leave something open or take it back, but for those that a question has for anything."""
    return VOCABULARY.doubting - _ANYTHING


def _unaccented(word: re.Match[str]) -> str:
    """A comma for an "and" that has an accent: "và"."""
    said = word.group()
    return "," if not said.isascii() and fold(said) in _LINKS else said


class Named(NamedTuple):
    """What a text names.

    Args:
        mentions: Each one as the options that it may be (one, but for words that several options have), or as the
            number that stands there.
        rest: Words that name nothing, and those that take something back.
    """

    mentions: tuple[tuple[str, ...] | int, ...]
    rest: tuple[str, ...]

    @property
    def doubts(self) -> bool:
        """Whether something is left open or taken back: "or", "maybe", "not"."""
        return bool(doubting().intersection(self.rest)) or "?" in self.rest


class Options:
    """The options of one question, each with every way of saying it."""

    def __init__(
        self,
        texts: Mapping[str, str],
        aliases: Mapping[str, Sequence[str]],
        ignored: Iterable[str] = (),
    ) -> None:
        """``texts``: label -> what it stands for; ``aliases``: label -> other ways to say that.

        ``ignored`` are words that name nothing, such as the heads of columns.
        """
        self._ignored = frozenset(word for text in ignored for word in folded(text))
        self.labels = {label.casefold(): label for label in texts}
        self.texts = texts
        self._short = all(len(label) == 1 for label in texts)
        self._ways: dict[tuple[str, ...], list[str]] = {}
        self._words: dict[str, list[frozenset[str]]] = {label: [] for label in texts}
        for label, text in texts.items():
            for way in (text, label.replace("_", " "), *aliases.get(label, ())):
                said = content(folded(way))
                if said:
                    self._ways.setdefault(said, []).append(label)
                    self._words[label].append(frozenset(said))
        self._own = own_words(
            {
                way: ""
                for label, text in texts.items()
                for way in (label, text, *aliases.get(label, ()))
            }
        )
        self._longest = sorted(self._ways, key=len, reverse=True)

    def read(self, text: str) -> Named:
        """Everything that a text names; where remarks leave it open and take nothing back, without these."""
        named = self._read(text)
        if not named.doubts or not named.mentions:
            return named
        plain = _REMARK.sub(lambda found: "" if _explains(found.group()) else found.group(), text)
        return self._read(plain) if plain != text else named

    def plain(self, text: str) -> str:
        """A text without brackets that name nothing and doubt nothing: "(took me longest)"."""
        return _BRACKETS.sub(
            lambda found: " " if self._is_idle(found.group()) else found.group(), text
        )

    def _is_idle(self, aside: str) -> bool:
        named = self._read(aside)
        return not named.mentions and not named.doubts

    def _read(self, text: str) -> Named:
        mentions, rest = list[tuple[str, ...] | int](), list[str]()
        text = without_rest(STRUCK.sub(" ", text[: limits.LIST_CHARS]), doubts)
        if "?" in text or doubts(text, self._own) or self._is_turned(text):
            rest.append("?")
        joined = self._unlinked(_JOINTS.sub(",", _APOSTROPHE.sub("", text)))
        for piece in _BETWEEN.split(joined):
            for found in self._piece([word for word in folded(piece) if word not in self._ignored]):
                if isinstance(found, str):
                    rest += [] if _is_harmless(found) else [found]
                elif not (mentions and mentions[-1] == found):  # "a) firmware" is one mention
                    mentions.append(found)
        return Named(tuple(mentions), tuple(rest))

    def _is_turned(self, text: str) -> bool:
        """Whether it says the reverse of what stands there, or names what is left out: "backwards: a, b", "without a".

        What it says no more than about is neither: "roughly a, b", "a, b or so".
        """
        turning, said = (Sense.LEAVE, Sense.EXCEPT), pieces(text, self._own)
        return any(piece.sense is Sense.ABOUT for piece in (*said[:1], *said[-1:])) or any(
            piece.sense in turning or fold(piece.text) in REVERSES for piece in said
        )

    def _unlinked(self, text: str) -> str:
        """A text with commas for "and" in any language; for those that may be labels ("e") where each line has one."""
        entries = [entry for entry in text.split("\n") if any(map(str.isdigit, entry))]
        found = [_TRIPLE.fullmatch(entry) for entry in entries]
        inner = {one[1].casefold() if one else "" for one in found}
        if len(found) > 1 and len(inner) == 1 and (link := inner.pop()) in _LINKS:
            return re.sub(rf"\s{link}\s(?=\s*\w+\W*$)", ", ", text, flags=re.I | re.M)
        text = _HAN_LINK.sub(",", text)
        if not text.isascii():
            text = _WORD.sub(_unaccented, text)
        return _LINK.sub(
            lambda link: link.group() if self._letters(link.group().casefold()) else ",", text
        )

    def _piece(self, spoken: list[str]) -> Iterator[tuple[str, ...] | int | str]:
        """Mentions, and as text the words that are none."""
        cut = [self._letters(word) for word in spoken]
        if all(cut):
            for letters in cut:
                yield from letters
        else:
            yield from self._phrase(spoken)

    def _letters(self, word: str) -> list[tuple[str, ...] | int]:
        """A label, a number, or the parts of "bdac", "1br" and "d2": each one a label or a number, none twice."""
        if word in self.labels:
            return [(self.labels[word],)]
        parts = _PARTS.findall(word) if self._short or word.isdecimal() else []
        read = [self._part(part) for part in parts]
        return (
            []
            if None in read or len(set(read)) < len(read)
            else [part for part in read if part is not None]
        )

    def _part(self, part: str) -> tuple[str, ...] | int | None:
        if part in self.labels:
            return (self.labels[part],)
        return int(part[:9]) if part.isdecimal() else None

    def _phrase(self, spoken: list[str]) -> Iterator[tuple[str, ...] | int | str]:
        """Words with letters among them: "b boot loader", "mistake 1 leads to a", "I think d b f"."""
        start = 0
        for at, word in enumerate(spoken):
            if self._stands_alone(spoken, at):
                yield from self._said(content(spoken[start:at]))
                yield from self._letters(word)
                start = at + 1
        yield from self._said(content(spoken[start:]))

    def _stands_alone(self, spoken: list[str], at: int) -> bool:
        """Whether a word is a label: "a" before a word is an article, the 1 of "PID 1" belongs to it."""
        word = spoken[at]
        if word.isdecimal() and word not in self.labels:
            return at == 0
        every = len(word) == len(self.labels) >= _GLUED
        if (
            not self._short
            or not (len(word) == 1 or every or any(map(str.isdecimal, word)))
            or not self._letters(word)
        ):
            return False
        following = spoken[at + 1] if at + 1 < len(spoken) else ""
        return word not in _FILLERS or following in _BEHIND_LABEL or bool(self._letters(following))

    def _said(self, said: tuple[str, ...]) -> Iterator[tuple[str, ...] | str]:
        if doubting().issuperset(said):
            yield from said
            return
        if said in self._ways:
            yield tuple(dict.fromkeys(self._ways[said]))
            return
        partly = [
            label for label, ways in self._words.items() if any(set(said) <= way for way in ways)
        ]
        if partly:
            yield tuple(partly)
            return
        yield from self._inside(said)

    def _inside(self, said: tuple[str, ...]) -> Iterator[tuple[str, ...] | str]:
        """Options that a longer sentence names whole, the longest way of saying one first."""
        at = 0
        while at < len(said):
            way = next((way for way in self._longest if said[at : at + len(way)] == way), None)
            if way is None and said[at] in self.labels and not self._short:
                yield (self.labels[said[at]],)
            elif way is None:
                yield said[at]
            else:
                yield tuple(dict.fromkeys(self._ways[way]))
            at += len(way) if way else 1


def _explains(remark: str) -> bool:
    """Whether it only tells why: it may deny something, and neither corrects nor hedges."""
    words = pieces(remark)
    senses = {piece.sense for piece in words}
    if is_before(words):
        senses -= {Sense.WRONG, Sense.ELSE, Sense.FIX}  # "(had e here at first, wrong)"
    return not senses & {*OPEN, Sense.OR, Sense.FIX, Sense.WRONG, Sense.UNTRUE, Sense.ORDER}


def _is_harmless(word: str) -> bool:
    """Whether it changes nothing in any language that has it: "found", "both"."""
    senses = set(VOCABULARY.senses.get((word,), {}).values())
    return bool(senses) and senses <= {Sense.FILL, Sense.REFER, Sense.AND, Sense.BECAUSE}


def content(spoken: Sequence[str]) -> tuple[str, ...]:
    """Words that tell something, without the plural's s."""
    return tuple(_stem(word) for word in spoken if word not in _FILLERS) or tuple(
        spoken[:1] if len(spoken) == 1 else ()
    )


def _stem(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word
