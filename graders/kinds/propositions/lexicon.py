"""A domain's words: which of them mean one concept, and which concepts in a row make a new one."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache

from labproof.graders.kinds.propositions.patterns import Groups

_ENDINGS = (
    *(("ies", "y"), ("ied", "y"), ("s", ""), ("es", ""), ("ing", ""), ("ing", "e")),
    *(("ed", ""), ("d", ""), ("ed", "e")),
)
_ARTICLES = ("the", "a", "an")
_LEAST_MENDED = 5  # letters; a shorter word is one slip of the finger away from too many others
_TWO_SLIPS = 8  # letters, from which on two are forgiven


class Lexicon:
    """Everything that is known of words before any question is asked.

    Args:
        ways: Concepts with ways of saying each, of one or several words; what comes first is what a word means.
            Those of "" say nothing here, such as articles and courtesies.
        relations: The concepts that are verbs.
        known: Words of the language that stay what they are, however near they come to one of ours.
        irregular: Word -> the word that it is a form of.
        rewrites: ``(pattern, concept)``: ``host kernel`` is ``hostkernel``; "" takes the concepts away. In this order.
        groups: Name -> concepts, for patterns.

    Raises:
        PatternError: A rewriting rule cannot be read.
    """

    def __init__(
        self,
        ways: Sequence[tuple[str, Sequence[str]]],
        relations: Collection[str],
        known: Sequence[str],
        irregular: Mapping[str, str],
        rewrites: Sequence[tuple[str, str]],
        groups: Groups,
    ) -> None:
        """Build the tables that words are looked up in."""
        self.irregular = irregular
        self.relations = frozenset(relations)
        self.things = frozenset(concept for concept, _ in ways) - self.relations - {""}
        self.groups = groups
        self.concepts: dict[str, str] = {}
        self.phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for concept, said in ways:
            for way in (*said, concept):
                self._add(way.split(), concept)
        for several in self.phrases.values():
            several.sort(key=lambda way: -len(way[0]))
        self.rewrites = [
            (pattern.expression, pattern.needs, concept)
            for rule, concept in rewrites
            for pattern in groups.patterns(rule)
        ]
        parts = {word for ways in self.phrases.values() for way, _ in ways for word in way}
        self.known = frozenset(known) | parts | self.concepts.keys()
        self._mended = lru_cache(maxsize=4096)(self._mend)

    def _add(self, words: list[str], concept: str) -> None:
        if len(words) == 1:
            self.concepts.setdefault(words[0], concept)
        elif words:
            self.phrases.setdefault(words[0], []).append((tuple(words), concept))

    def concept(self, word: str) -> str | None:
        """The concept of a word in any of its forms, "" for one that says nothing; None where it has none."""
        return next(
            (self.concepts[form] for form in self.forms(word) if form in self.concepts), None
        )

    def forms(self, word: str) -> tuple[str, ...]:
        """A word and what it may be a form of."""
        base = self.irregular.get(word)
        return (word, *forms(base), *forms(word)) if base else forms(word)

    def phrase(self, words: Sequence[str], at: int) -> tuple[int, str] | None:
        """How many words from here on make one concept, and which; None where they do not."""
        for head in self.forms(words[at]):
            for way, concept in self.phrases.get(head, ()):
                length = self._length(way, words, at)
                if length:
                    return length, concept
        return None

    def _length(self, way: Sequence[str], words: Sequence[str], at: int) -> int:
        """How many words a phrase takes up with the articles between its own; 0 where it does not stand here."""
        end = at + 1
        for wanted in way[1:]:
            while end < len(words) and words[end] in _ARTICLES and words[end] != wanted:
                end += 1
            if end == len(words) or (wanted != words[end] and wanted not in self.forms(words[end])):
                return 0
            end += 1
        return end - at

    def is_known(self, word: str) -> bool:
        """A word of the language, or of ours."""
        return word in self.irregular or any(form in self.known for form in forms(word))

    def mended(self, word: str) -> str:
        """The one word of ours that this may be a slip of the finger for, or the word as it is."""
        if len(word) < _LEAST_MENDED or not word.isalpha() or self.is_known(word):
            return word
        return self._mended(word)

    def _mend(self, word: str) -> str:
        most = 2 if len(word) >= _TWO_SLIPS else 1
        best: dict[int, set[str]] = {}
        for ours in self.concepts:
            if len(ours) >= _LEAST_MENDED - 1 and ours[0] == word[0]:
                for form in (
                    word,
                    word.removesuffix("s"),
                    word.removesuffix("ed"),
                    word.removesuffix("ing"),
                ):
                    if abs(len(form) - len(ours)) <= most:
                        slips = _distance(form, ours, most)
                        best.setdefault(slips, set()).add(ours)
        for slips in range(1, most + 1):
            found = {self.concepts[ours] for ours in best.get(slips, ())}
            if found:
                return min(best[slips]) if len(found) == 1 else word
        return word


@lru_cache(maxsize=16384)
def forms(word: str) -> tuple[str, ...]:
    """A word and what it may be a form of: "containers" of container, and never of contain."""
    return tuple(_forms(word))


def _forms(word: str) -> Iterator[str]:
    yield word
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 2:
            stem = word[: -len(ending)]
            yield stem + instead
            if not instead and len(stem) > 3 and stem[-1] == stem[-2]:
                yield stem[:-1]


def _distance(one: str, two: str, most: int) -> int:
    """Letters to add, drop, change or swap with a neighbour until the words are equal; beyond ``most`` any number."""
    before, row = list[int](), list(range(len(two) + 1))
    for i, letter in enumerate(one):
        above, before, row = before, row, [i + 1]
        for j, other in enumerate(two):
            cost = min(row[j] + 1, before[j + 1] + 1, before[j] + (letter != other))
            if i and j and letter == two[j - 1] and one[i - 1] == other:
                cost = min(cost, above[j - 1] + 1)
            row.append(cost)
        if min(row) > most + 1:
            return most + 1
    return row[-1]
