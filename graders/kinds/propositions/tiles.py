"""Where a rubric's ways fit in a sentence, and which of them explain most of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile
from typing import NamedTuple

from labproof.graders.kinds.propositions.patterns import HERE, stand_in_order
from labproof.graders.kinds.propositions.rubric import Rubric, Way
from labproof.graders.kinds.propositions.sentences import COMMA, IT, NOT, SIGNS, Sentence

FREE = frozenset({*SIGNS, IT})  # what costs nothing where no tile covers it
WHICH = "which"  # is whoever was named last before it


class Tile(NamedTuple):
    """A way that fits the sentence's tokens from ``start`` up to ``end``."""

    start: int
    end: int
    way: Way


def tiles_of(
    sentence: Sentence, ways: Mapping[str, Sequence[Way]], rubric: Rubric
) -> Iterator[Tile]:
    """Every way that fits anywhere in a sentence."""
    concepts = [token.concept for token in sentence]
    line = "".join(f"{concept} " for concept in concepts)
    offset = 0
    for at, token in enumerate(sentence):
        rest = concepts[at:]
        for way in ways.get(token.concept, ()):
            if not stand_in_order(way.pattern.needs, rest):
                continue
            match = way.pattern.expression.compiled.match(line, offset)
            if match and match.end() > offset:
                begins = at + line[offset : _begins(match)].count(" ")
                tile = Tile(begins, at + match.group().count(" "), way)
                if _stands_right(sentence, tile) and _has_subject(sentence, at, way, rubric):
                    yield tile
        offset += len(token.concept) + 1


def _begins(match: re.Match[str]) -> int:
    """Behind what a way's pattern wants before it, or where it matches."""
    return match.start(HERE) if HERE in match.re.groupindex else match.start()


def _has_subject(sentence: Sentence, at: int, way: Way, rubric: Rubric) -> bool:
    """Who does it is told by the way itself, was named last or first before it, or is left to the sentence before."""
    if not way.pattern.subjects:
        return True
    before = [
        token.concept
        for token in sentence[:at]
        if token.concept in rubric.domain or token.concept == IT
    ]
    things = [concept for concept in before if concept not in rubric.lexicon.relations]
    if things and at and sentence[at - 1].words == WHICH:
        return things[-1] in way.pattern.subjects
    if not things or things[0] in way.pattern.subjects:
        return True
    goes_on = at and sentence[at - 1].concept == COMMA  # with who did what stands before the comma
    return not goes_on and things[-1] in way.pattern.subjects


def speaks_up(sentence: Sentence, tile: Tile, rubric: Rubric) -> bool:
    """It begins a clause, or goes on where its subject was named: else it may be the end of another thought."""
    if tile.way.pattern.subjects and not names_subject(sentence, tile):
        return False
    if not tile.start or sentence[tile.start - 1].concept in (*SIGNS, IT):
        return True
    named = names_subject(sentence, tile) and sentence[tile.start - 1].concept != NOT
    return named or _follows_a_place(sentence, tile, rubric)


def _follows_a_place(sentence: Sentence, tile: Tile, rubric: Rubric) -> bool:
    """Only things of the matter stand before it in its clause: "in user mode the CPU ..."."""
    before = takewhile(lambda token: token.concept not in SIGNS, reversed(sentence[: tile.start]))
    return all(token.concept in rubric.plain - rubric.lexicon.relations for token in before)


def _stands_right(sentence: Sentence, tile: Tile) -> bool:
    opens = not tile.start or sentence[tile.start - 1].concept in SIGNS
    closes = tile.end == len(sentence) or sentence[tile.end].concept in SIGNS
    pattern = tile.way.pattern
    begins = not pattern.opens or not tile.start
    return (
        begins and (not pattern.follows or not opens) and (not pattern.alone or (opens and closes))
    )


def names_subject(sentence: Sentence, tile: Tile) -> bool:
    """One that the way may be about was named before it."""
    return any(token.concept in tile.way.pattern.subjects for token in sentence[: tile.start])


def ends_there(sentence: Sentence, tile: Tile, rubric: Rubric) -> bool:
    """What it says ends with it: behind it stands no other concept of the matter, and its subject was named."""
    has_subject = not tile.way.pattern.subjects or names_subject(sentence, tile)
    return has_subject and (
        tile.end == len(sentence) or sentence[tile.end].concept not in rubric.domain
    )


def supposed(sentence: Sentence, tile: Tile, rubric: Rubric) -> bool:
    """What stands beside it leaves it open: if, would, wrong."""
    return any(
        token.concept in rubric.doubts for token in (*sentence[: tile.start], *sentence[tile.end :])
    )


def supposes(tile: Tile, sentence: Sentence, rubric: Rubric) -> bool:
    """It is a condition itself: "unless the image brings one", "if it ran as root it would"."""
    return any(token.concept in rubric.doubts for token in sentence[tile.start : tile.end])


def taken_back(sentence: Sentence, tile: Tile, rubric: Rubric) -> bool:
    """What stands beside it denies it or leaves it open."""
    beside = (*sentence[: tile.start], *sentence[tile.end :])
    return supposed(sentence, tile, rubric) or any(token.concept == NOT for token in beside)


def wrong_claim(sentences: Sequence[Sentence], rubric: Rubric) -> str:
    """The words of a wrong claim that an answer begins with; "" where it does not."""
    for sentence in sentences[:1]:
        for tile in tiles_of(sentence, rubric.claims, rubric):
            opens = all(token.concept in (*SIGNS, IT) for token in sentence[: tile.start])
            denied = NOT not in tile.way.pattern.names and any(
                token.concept == NOT for token in sentence[: tile.end]
            )
            if opens and not denied and not taken_back(sentence, tile, rubric):
                return words_of(sentence, tile)
    return ""


def cover(
    sentence: Sentence, tiles: Sequence[Tile], rubric: Rubric
) -> tuple[list[Tile], list[int]]:
    """The tiles, one behind the other, that leave least of a sentence unexplained; and where they leave it.

    Of those that leave the same, the ones that say more; plain concepts are left before others.
    """
    by_start: dict[int, list[Tile]] = {}
    for tile in tiles:
        by_start.setdefault(tile.start, []).append(tile)
    best: list[tuple[tuple[int, int, int], Tile | None]] = [((0, 0, 0), None)] * (len(sentence) + 1)
    for at in range(len(sentence) - 1, -1, -1):
        (hard, said, plain), _ = best[at + 1]
        concept = sentence[at].concept
        easy = concept in rubric.plain
        best[at] = (hard + (not easy and concept not in FREE), said, plain + easy), None
        for tile in by_start.get(at, ()):
            hard, said, plain = best[tile.end][0]
            says = bool(tile.way.idea) and speaks_up(sentence, tile, rubric)
            if (hard, said - says, plain) < best[at][0]:
                best[at] = (hard, said - says, plain), tile
    return _laid(sentence, [picked for _, picked in best])


def _laid(sentence: Sentence, best: Sequence[Tile | None]) -> tuple[list[Tile], list[int]]:
    chosen, rest, at = list[Tile](), list[int](), 0
    while at < len(sentence):
        picked = best[at]
        if picked is None:
            if sentence[at].concept not in FREE:
                rest.append(at)
            at += 1
        else:
            chosen.append(picked)
            at = picked.end
    return chosen, rest


def words_of(sentence: Sentence, tile: Tile) -> str:
    """The answer's own words that a way was found in."""
    return " ".join(token.words for token in sentence[tile.start : tile.end])
