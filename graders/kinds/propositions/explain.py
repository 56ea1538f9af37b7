"""Holds an answer against a rubric: which ideas its clauses say, what of it nothing explains, and what that is worth."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from typing import NamedTuple

from labproof.graders.kinds.propositions.reading import BREAK, IT, NO, NOT, SIGNS, Sentence, Text, Token, read
from labproof.graders.kinds.propositions.rubric import ORDER, IdeaSpec, Rubric, Way

_COPIED_WORDS = 4  # in a row
_COPIED_SHARE = 0.6  # of a sentence's rows of words
_STUFFED = 7  # concepts without a word between them
_IGNORANT_WORDS = 14
_UNDERSTOOD = 3  # concepts of a clause for each that may be left
_ASIDES = 2  # words of no matter of ours that are let pass in a whole answer
_LANGUAGE = 0.75  # of the words are known, or it is another language
_DENIED_WITHIN = 3  # concepts before another cause
_LIST = 5  # fragments without a verb
_MOST_CHARS = 4_000
_WORD = re.compile(r"\w+")
_ASKS = re.compile(r"(?:what|which|why|will|how|where|who|when)\b[^?]*\?\s*$", re.IGNORECASE)


class Verdict(str, Enum):
    """What an answer is worth; UNCLEAR is for a person."""

    FULL = "full"
    HALF = "half"
    NONE = "none"
    UNCLEAR = "unclear"


class Reading(NamedTuple):
    """What was found in an answer.

    Args:
        ideas: Idea -> the words that were taken for it.
        wrong: Misconceptions -> words.
        rest: Words that nothing explains, in the order of writing.
        left: Their concepts: equal for answers that leave the same unexplained in other words.
        why: In words, for whoever reviews.
    """

    verdict: Verdict
    why: str
    ideas: Mapping[str, str]
    wrong: Mapping[str, str]
    rest: tuple[str, ...]
    left: tuple[str, ...] = ()


class _Found(NamedTuple):
    ideas: dict[str, str]
    anywhere: dict[str, str]
    wrong: dict[str, str]
    rest: list[str]
    aside: list[str]
    left: list[str]


def explain(text: str, rubric: Rubric, asked: str = "", facts: Mapping[str, str] | None = None) -> Reading:
    """Judge one answer.

    Args:
        text: As it was written.
        rubric: What it is held against.
        asked: The question and its hint: what copies them is no answer.
        facts: What is true of the machine, by name, for ideas that depend on it; an unknown one leaves an answer unclear.
    """
    if len(text) > _MOST_CHARS:
        return Reading(Verdict.UNCLEAR, "it is too long to be read clause by clause", {}, {}, ())
    own = _without_copies(text, asked)
    taken = read(own, rubric.lexicon)
    found = _find(taken.sentences, rubric, facts or {})
    verdict, why = _decide(own, taken, found, rubric)
    return Reading(verdict, why, found.ideas or found.anywhere, found.wrong, tuple(found.rest), tuple(found.left))


def _decide(text: str, taken: Text, found: _Found, rubric: Rubric) -> tuple[Verdict, str]:
    worthless = _worthless(text, taken, found, rubric)
    if worthless:
        return Verdict.UNCLEAR if found.anywhere else Verdict.NONE, worthless
    if taken.known < _LANGUAGE * taken.words:
        return Verdict.UNCLEAR, "it is written in words that are not known here"
    opening = _wrong_opening(taken.sentences, rubric)
    if opening and not rubric.wanted & found.anywhere.keys():
        return Verdict.NONE, f"it begins with the wrong answer: {opening}"
    if rubric.fatal & found.wrong.keys() and not rubric.fatal & found.ideas.keys():
        return Verdict.NONE, "the machine's facts say the opposite"
    if found.wrong:
        said = f"it says what is wrong: {'; '.join(found.wrong.values())}"
        return (Verdict.UNCLEAR if rubric.wanted & found.anywhere.keys() else Verdict.NONE), said
    if found.rest or len(found.aside) > _ASIDES:
        rival = _rival(taken.sentences, rubric)
        if rival and not found.anywhere:
            return Verdict.NONE, f"it names another cause: {rival}"
        return Verdict.UNCLEAR, f"nothing explains: {' '.join([*found.rest, *found.aside])}"
    if any(entry <= found.ideas.keys() for entry in rubric.full):
        return Verdict.FULL, ""
    whole = rubric.not_half & {token.concept for sentence in taken.sentences for token in sentence}
    if any(entry <= found.ideas.keys() for entry in rubric.half) and not whole and not found.aside:
        return Verdict.HALF, ""
    return Verdict.UNCLEAR, "all of it is true, and none of it is what was asked"


def _wrong_opening(sentences: Sequence[Sentence], rubric: Rubric) -> str:
    """The words of the wrong answer that the first sentence begins with, and that none takes back at once."""
    first = [token for token in (sentences[0] if sentences else ()) if token.concept != IT]
    taken_back = any(token.concept in (NOT, NO) for token in first[1:3])
    return first[0].words if first and first[0].concept in rubric.wrong_opening and not taken_back else ""


def _worthless(text: str, taken: Text, found: _Found, rubric: Rubric) -> str:
    """Why there is no answer in it at all."""
    words = tuple(_WORD.findall(text.casefold().replace("'", "").replace("’", "")))
    if not words:
        return "it is empty, or the question again"
    if any(_stands_in(order, words) for order in rubric.orders):
        return "it speaks to whoever grades"
    said = [token for sentence in taken.sentences for token in sentence if token.concept not in SIGNS]
    of_ours = [token for token in said if token.concept in rubric.domain]
    if len(words) <= _IGNORANT_WORDS and any(_stands_in(told, words) for told in rubric.ignorance) and not of_ours:
        return "it says that it does not know"
    if taken.known < _LANGUAGE * taken.words:
        return ""
    if _stuffed(taken, said, rubric):
        return "it is a heap of words and no statement"
    spoken = {token.concept for token in said}
    if not spoken & rubric.keys and taken.words >= 2:
        return "no word of it belongs to the matter"
    return ""


def _stuffed(taken: Text, said: Sequence[Token], rubric: Rubric) -> bool:
    signs = sum(token.concept in SIGNS for sentence in taken.sentences for token in sentence)
    verbs = sum(token.concept in rubric.lexicon.relations for token in said)
    between = taken.words - sum(len(token.words.split()) for token in said)
    if len(taken.sentences) != 1:
        return False
    heap = len(said) >= _STUFFED and not signs and not between and verbs <= 2
    listed = signs + 1 >= _LIST and not verbs and len(said) <= 3 * (signs + 1)
    return heap or (listed and not rubric.spec.lists)


def _stands_in(wanted: tuple[str, ...], words: Sequence[str]) -> bool:
    size = len(wanted)
    return any(tuple(words[at : at + size]) == wanted for at in range(len(words) - size + 1))


def _without_copies(text: str, asked: str) -> str:
    """The answer without sentences that are the question's own."""
    given = _rows(_WORD.findall(asked.casefold()))
    kept = []
    for sentence in re.split(r"(?<=[.!?\n])(?=\s|$)", text):
        rows = _rows(_WORD.findall(sentence.casefold()))
        if not _ASKS.match(sentence.strip()) and len(rows & given) <= _COPIED_SHARE * len(rows):
            kept.append(sentence)
    return "".join(kept)


def _rows(words: Sequence[str]) -> set[tuple[str, ...]]:
    return {tuple(words[at : at + _COPIED_WORDS]) for at in range(len(words) - _COPIED_WORDS + 1)}


# --- clauses ------------------------------------------------------------------------------------


class _Tile(NamedTuple):
    start: int
    end: int
    way: Way


def _find(sentences: Sequence[Sentence], rubric: Rubric, facts: Mapping[str, str]) -> _Found:
    found = _Found({}, {}, {}, [], [], [])
    for sentence in sentences:
        doubtful = any(token.concept in rubric.doubts for token in sentence)
        tiles = list(_tiles(sentence, rubric.ways, rubric))
        for tile in tiles:
            if tile.way.idea and _speaks_up(sentence, tile):
                found.anywhere.setdefault(tile.way.idea, _words(sentence, tile))
        for tile in _tiles(sentence, rubric.wrong, rubric):
            if tile.way.pattern.subjects and not _names_subject(sentence, tile):
                continue
            outside = [*sentence[: tile.start], *sentence[tile.end :]]
            if not doubtful and not any(token.concept == NOT for token in outside):
                found.wrong.setdefault(tile.way.idea, _words(sentence, tile))
        chosen, rest = _cover(sentence, tiles)
        for clause in _clauses(sentence):
            left = [at for at in rest if at in clause]
            found.left.extend(sentence[at].concept for at in left)
            light = _is_light(sentence, left, clause, rubric)
            (found.aside if light else found.rest).extend(sentence[at].words for at in left)
        spans = {(tile.start, tile.end) for tile in chosen}
        for tile in tiles:  # one clause may say two ideas
            if (tile.start, tile.end) in spans:
                _note(tile, sentence, rubric, facts, found)
    if rubric.order and _in_order(sentences, rubric):
        found.ideas[ORDER] = found.anywhere[ORDER] = "as they are named"
    return found


def _in_order(sentences: Sequence[Sentence], rubric: Rubric) -> bool:
    """Each of them is named, for the first time behind the one before it."""
    said = [token.concept for sentence in sentences for token in sentence]
    first = [next((at for at, concept in enumerate(said) if concept in names), -1) for names in rubric.order]
    return min(first) >= 0 and first == sorted(first)


def _note(tile: _Tile, sentence: Sentence, rubric: Rubric, facts: Mapping[str, str], found: _Found) -> None:
    """An idea that the machine's facts make true counts; one that they make untrue is wrong."""
    idea = tile.way.idea
    if not idea or not _speaks_up(sentence, tile):
        return
    holds = _holds(tile, sentence, rubric.spec.ideas[idea], facts)
    said = _words(sentence, tile)
    if holds is None:
        found.rest.append(said)
    elif holds:
        found.ideas.setdefault(idea, said)
    else:
        found.wrong.setdefault(idea, said)


def _holds(tile: _Tile, sentence: Sentence, idea: IdeaSpec, facts: Mapping[str, str]) -> bool | None:
    """Whether the machine's facts bear an idea out; None where one is not known."""
    named = [idea.each[token.concept] for token in sentence[tile.start : tile.end] if token.concept in idea.each]
    needs = [(name, idea.states) for names in named for name in names.split()]
    if idea.when:
        name, _, values = idea.when.partition("=")
        needs.append((name, values.split("|")))
    if any(name not in facts for name, _ in needs):
        return None
    return all(facts[name] in values for name, values in needs)


def _tiles(sentence: Sentence, ways: Mapping[str, Sequence[Way]], rubric: Rubric) -> Iterator[_Tile]:
    """Every way that fits anywhere in a sentence."""
    line = "".join(f"{token.concept} " for token in sentence)
    present = {token.concept for token in sentence}
    offset = 0
    for at, token in enumerate(sentence):
        for way in ways.get(token.concept, ()):
            if any(present.isdisjoint(need) for need in way.pattern.needs):
                continue
            match = way.pattern.expression.match(line, offset)
            if match and match.end() > offset:
                tile = _Tile(at, at + match.group().count(" "), way)
                if _stands_right(sentence, tile) and _has_subject(sentence, at, way, rubric):
                    yield tile
        offset += len(token.concept) + 1


def _speaks_up(sentence: Sentence, tile: _Tile) -> bool:
    """It begins a clause, or goes on where its subject was named: else it may be the end of another thought."""
    if not tile.start or sentence[tile.start - 1].concept in (*SIGNS, IT):
        return True
    return _names_subject(sentence, tile)


def _stands_right(sentence: Sentence, tile: _Tile) -> bool:
    opens = not tile.start or sentence[tile.start - 1].concept in SIGNS
    closes = tile.end == len(sentence) or sentence[tile.end].concept in SIGNS
    pattern = tile.way.pattern
    return (not pattern.follows or not opens) and (not pattern.alone or (opens and closes))


def _has_subject(sentence: Sentence, at: int, way: Way, rubric: Rubric) -> bool:
    """Who does it is told by the way itself, was named last or first before it, or is left to the sentence before."""
    if not way.pattern.subjects:
        return True
    before = [token.concept for token in sentence[:at] if token.concept in rubric.domain or token.concept == IT]
    things = [concept for concept in before if concept not in rubric.lexicon.relations]
    return not things or things[0] in way.pattern.subjects or things[-1] in way.pattern.subjects


def _names_subject(sentence: Sentence, tile: _Tile) -> bool:
    return any(token.concept in tile.way.pattern.subjects for token in sentence[: tile.start])


def _cover(sentence: Sentence, tiles: Sequence[_Tile]) -> tuple[list[_Tile], list[int]]:
    """The tiles, one behind the other, that leave least of a sentence unexplained; and where they leave it."""
    by_start: dict[int, list[_Tile]] = {}
    for tile in tiles:
        by_start.setdefault(tile.start, []).append(tile)
    best: list[tuple[int, int, _Tile | None]] = [(0, 0, None)] * (len(sentence) + 1)
    for at in range(len(sentence) - 1, -1, -1):
        after = best[at + 1]
        free = sentence[at].concept in SIGNS or sentence[at].concept == IT
        best[at] = (after[0] + (not free), after[1], None)
        for tile in by_start.get(at, ()):
            behind = best[tile.end]
            said = bool(tile.way.idea) and _speaks_up(sentence, tile)
            choice = (behind[0], behind[1] - said, tile)
            if choice[:2] < best[at][:2]:
                best[at] = choice
    chosen, rest, at = list[_Tile](), list[int](), 0
    while at < len(sentence):
        picked = best[at][2]
        if picked is None:
            if sentence[at].concept not in SIGNS and sentence[at].concept != IT:
                rest.append(at)
            at += 1
        else:
            chosen.append(picked)
            at = picked.end
    return chosen, rest


def _clauses(sentence: Sentence) -> Iterator[range]:
    start = 0
    for at, token in enumerate([*sentence, Token(BREAK, "")]):
        if token.concept in SIGNS:
            if at > start:
                yield range(start, at)
            start = at + 1


def _is_light(sentence: Sentence, left: Sequence[int], clause: range, rubric: Rubric) -> bool:
    """Few words of a clause that is understood for the rest, and none that could turn it."""
    size = sum(sentence[at].concept != IT for at in clause)
    return len(left) <= size // _UNDERSTOOD and all(sentence[at].concept not in rubric.weighty for at in left)


def _words(sentence: Sentence, tile: _Tile) -> str:
    return " ".join(token.words for token in sentence[tile.start : tile.end])


def _rival(sentences: Sequence[Sentence], rubric: Rubric) -> str:
    """The words of another cause that is claimed where nothing of the core is said; "" where there is none."""
    everything = [token.concept for sentence in sentences for token in sentence]
    if rubric.core & set(everything):
        return ""
    for sentence in sentences:
        for at, token in enumerate(sentence):
            before = {near.concept for near in sentence[max(0, at - _DENIED_WITHIN) : at]}
            if token.concept in rubric.rivals and NOT not in before and not before & rubric.doubts:
                return token.words
    return ""
