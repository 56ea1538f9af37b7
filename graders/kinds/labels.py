"""Which of the options that a question gives an answer names, by their letters or in words, in the order of writing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from labproof.graders import limits
from labproof.graders.kinds.reading import doubts, own_words
from labproof.graders.kinds.words import DOUBTING, folded

# What stands between two mentions. A hyphen inside a word and a dot inside a number stay.
_BETWEEN = re.compile(
    r"[\n,;:|/()\[\]{}<>=&+\"'`“”‘’»«]|[-=]+>|→|⇒|➔|➜|\.(?=\s|$)|\s[-–—•*]+\s|^\s*[-–—•*]+\s|(?<=\w)[-–—]+>?(?=\w\b)",
    re.MULTILINE,
)
_JOINTS = re.compile(r"\b(?:and|then|next|finally|followed by|afterwards|after that)\b", re.IGNORECASE)
_APOSTROPHE = re.compile(r"(?<=\w)['’](?=\w)")
# Said around what is meant. They never tell two options apart.
_FILLERS = frozenset(
    """a an the this that these those it its is are was were be been to of in on at by for from with as i we you my our
    first second third last lastly goes go belongs match matches matched answer answers option options step steps stage
    stages comes come which here there also""".split()
)
DOUBTS = DOUBTING - {"anything", "any"}


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
        return bool(DOUBTS.intersection(self.rest)) or "?" in self.rest


class Options:
    """The options of one question, each with every way of saying it."""

    def __init__(self, texts: Mapping[str, str], aliases: Mapping[str, Sequence[str]]) -> None:
        """``texts``: label -> what it stands for; ``aliases``: label -> other ways to say that."""
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
            {way: "" for label, text in texts.items() for way in (label, text, *aliases.get(label, ()))}
        )
        self._longest = sorted(self._ways, key=len, reverse=True)

    def read(self, text: str) -> Named:
        """Everything that a text names."""
        mentions, rest = list[tuple[str, ...] | int](), list[str]()
        if "?" in text or doubts(text[: limits.LIST_CHARS], self._own):
            rest.append("?")
        joined = _JOINTS.sub(",", _APOSTROPHE.sub("", text[: limits.LIST_CHARS]))
        for piece in _BETWEEN.split(joined):
            for found in self._piece(folded(piece)):
                if isinstance(found, str):
                    rest.append(found)
                elif not (mentions and mentions[-1] == found):  # "a) firmware" is one mention
                    mentions.append(found)
        return Named(tuple(mentions), tuple(rest))

    def _piece(self, spoken: list[str]) -> Iterator[tuple[str, ...] | int | str]:
        """Mentions, and as text the words that are none."""
        cut = [self._letters(word) for word in spoken]
        if all(cut):
            for letters in cut:
                yield from letters
        else:
            yield from self._phrase(spoken)

    def _label(self, word: str) -> tuple[str, ...] | int:
        return (self.labels[word],) if word in self.labels else int(word[:9])

    def _letters(self, word: str) -> list[tuple[str, ...] | int]:
        """A label, a number, or the letters of "bdac" and "1br": each one a label, none twice; else nothing."""
        if word in self.labels or word.isdecimal():
            return [self._label(word)]
        known = [self.labels[letter] for letter in word if letter in self.labels] if self._short else []
        return [(label,) for label in known] if len(known) == len(word) == len(set(known)) else []

    def _phrase(self, spoken: list[str]) -> Iterator[tuple[str, ...] | int | str]:
        if len(spoken) > 1 and (spoken[0] in self.labels or spoken[0].isdecimal()):  # "b boot loader", "2 boot loader"
            behind = list(self._said(content(spoken[1:])))
            if any(not isinstance(found, str) for found in behind):
                if spoken[0] not in _FILLERS:
                    yield self._label(spoken[0])
                yield from behind
                return
        yield from self._said(content(spoken))

    def _said(self, said: tuple[str, ...]) -> Iterator[tuple[str, ...] | str]:
        if not said:
            return
        if said in self._ways:
            yield tuple(dict.fromkeys(self._ways[said]))
            return
        partly = [label for label, ways in self._words.items() if any(set(said) <= way for way in ways)]
        if partly:
            yield tuple(partly)
            return
        yield from self._inside(said)

    def _inside(self, said: tuple[str, ...]) -> Iterator[tuple[str, ...] | str]:
        """Options that a longer sentence names whole, the longest way of saying one first."""
        at = 0
        while at < len(said):
            way = next((way for way in self._longest if said[at : at + len(way)] == way), None)
            if way is None:
                yield said[at]
            else:
                yield tuple(dict.fromkeys(self._ways[way]))
            at += len(way) if way else 1


def content(spoken: Sequence[str]) -> tuple[str, ...]:
    """Words that tell something, without the plural's s."""
    return tuple(_stem(word) for word in spoken if word not in _FILLERS) or tuple(
        spoken[:1] if len(spoken) == 1 else ()
    )


def _stem(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word
