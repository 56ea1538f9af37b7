"""Holds an answer against a rubric: which ideas it says, what of it nothing explains, and what that is worth."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from labproof.graders.kinds.propositions.rubric import ORDER, PART_OF_ORDER, IdeaSpec, Rubric
from labproof.graders.kinds.propositions.sentences import (
    BREAK,
    IT,
    NOT,
    SIGNS,
    Sentence,
    Text,
    Token,
    read,
)
from labproof.graders.kinds.propositions.tiles import (
    WHICH,
    Tile,
    cover,
    ends_there,
    speaks_up,
    supposed,
    supposes,
    taken_back,
    tiles_of,
    words_of,
    wrong_claim,
)
from labproof.graders.kinds.propositions.worthless import (
    DENIED_WITHIN,
    LANGUAGE,
    LISTED,
    repeats,
    retracts,
    rival_of,
    says_both,
    scrambled,
    without_copies,
    worthless,
    wrong_opening,
)

_UNDERSTOOD = 3  # concepts of a clause for each that may be left
_ASIDES = 10  # words of no matter of ours that are let pass in a whole answer
_EXTENSIONS = (
    3  # wrong ways in an answer that goes on to them; with more of them it is another story
)
_SURE = 2  # wrong ways in an answer that says no more than what is worth half
_PAIR = 2  # things of the matter that stand side by side
_BETWEEN = frozenset({IT, "by", "from"})  # and what may stand between them without telling anything
WOULD = "would"
_MOST_CHARS = 4_000
_PART_OF_ORDER = 2  # things named in the right order


class Verdict(str, Enum):
    """What an answer is worth; UNCLEAR is for a person."""

    FULL = "full"
    HALF = "half"
    NONE = "none"
    UNCLEAR = "unclear"


class Judgement(NamedTuple):
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


class _Aside(NamedTuple):
    """A word that no pattern knows, whether its clause may tell something of the matter with it, and which that is."""

    words: str
    tells: bool
    clause: int


class _Found(NamedTuple):
    """What all sentences together hold: said in ``ideas``, or at least touched ``anywhere``."""

    ideas: dict[str, str]
    anywhere: dict[str, str]
    wrong: dict[str, str]
    rest: list[str]
    aside: list[str]
    left: list[str]
    extensions: list[str]
    concepts: dict[tuple[int, int], str]  # sentence and place -> concept
    parts: dict[str, list[tuple[int, int]]]  # idea -> where it is said
    beyond: dict[int, int]  # sentences that go on to what is wrong, and where in them that begins
    voids: list[str]  # what takes back all that stands before it


def explain(
    text: str, rubric: Rubric, asked: str = "", facts: Mapping[str, str] | None = None
) -> Judgement:
    """Judge one answer.

    Args:
        text: As it was written.
        rubric: What it is held against.
        asked: The question and its hint: what copies them is no answer.
        facts: What is true of the machine, by name, for ideas that depend on it; with an unknown one an
            answer is unclear.
    """
    if len(text) > _MOST_CHARS:
        return Judgement(Verdict.UNCLEAR, "it is too long to be read clause by clause", {}, {}, ())
    own = without_copies(text, asked)
    taken = read(own, rubric.lexicon)
    found = _find(taken, rubric, facts or {})
    verdict, why = _decide(own, taken, found, rubric)
    if verdict is Verdict.FULL and asked and repeats(own, asked):
        verdict, why = Verdict.UNCLEAR, "it says what the question says, and nothing more"
    if verdict in (Verdict.FULL, Verdict.HALF) and retracts(own, rubric):
        verdict, why = Verdict.UNCLEAR, "it takes something back"
    return Judgement(
        verdict,
        why,
        found.ideas or found.anywhere,
        found.wrong,
        tuple(found.rest),
        tuple(found.left),
    )


def _decide(text: str, taken: Text, found: _Found, rubric: Rubric) -> tuple[Verdict, str]:
    nothing = worthless(text, taken, rubric)
    if nothing:
        return Verdict.UNCLEAR if found.anywhere and nothing != LISTED else Verdict.NONE, nothing
    if taken.known < LANGUAGE * taken.words:
        return Verdict.UNCLEAR, "it is written in words that are not known here"
    if scrambled(text):
        return Verdict.UNCLEAR, "its words stand in no order"
    if says_both(text):
        return Verdict.UNCLEAR, "it says one thing or its opposite"
    return _wrong(taken, found, rubric) or _right(found, rubric)


def _wrong(taken: Text, found: _Found, rubric: Rubric) -> tuple[Verdict, str] | None:
    """What is known to be wrong costs all where nothing is right, and half where only its extension is wrong."""
    opening = wrong_opening(taken.sentences, rubric)
    if opening and rubric.verdict not in found.anywhere:
        return Verdict.NONE, f"it begins with the wrong answer: {opening}"
    claimed = wrong_claim(taken.sentences, rubric)
    if claimed:
        all_said = any(entry <= found.anywhere.keys() for entry in rubric.full)
        return (
            Verdict.UNCLEAR if all_said else Verdict.NONE,
            f"it begins with what is wrong: {claimed}",
        )
    if rubric.fatal & found.wrong.keys() and not rubric.fatal & found.ideas.keys():
        return Verdict.NONE, "the machine's facts say the opposite"
    if found.wrong:
        said = f"it says what is wrong: {'; '.join(found.wrong.values())}"
        if _is_judged(found, rubric) and not (found.rest or found.aside):
            return Verdict.HALF, said
        misjudged = bool(rubric.wrong_opening) and rubric.verdict not in found.anywhere
        nothing = misjudged or not rubric.heart & found.anywhere.keys()
        return (Verdict.NONE if nothing else Verdict.UNCLEAR), said
    rival = rival_of(taken.sentences, rubric)
    if rival and not _is_worth_half(found, rubric):
        return Verdict.NONE, f"it names another cause: {rival}"
    return _beyond(found, rubric) if found.extensions else None


def _beyond(found: _Found, rubric: Rubric) -> tuple[Verdict, str]:
    """A known wrong extension costs half behind all that is wanted.

    It costs all where nothing is said that was asked, and nothing else that might be it in other words.
    """
    beyond = "; ".join(found.extensions)
    said = found.anywhere.keys()
    sure = len(found.extensions) >= _SURE or not rubric.reasons & said
    if sure and not found.left and not (rubric.heart - rubric.judged) & said:
        return Verdict.NONE, f"nothing that was asked, and what is wrong: {beyond}"
    few = len(found.extensions) <= _EXTENSIONS
    known = not (found.rest or found.voids) and few and _comes_first(found, rubric)
    return Verdict.HALF if known else Verdict.UNCLEAR, f"it goes on to what is wrong: {beyond}"


def _comes_first(found: _Found, rubric: Rubric) -> bool:
    """All that is wanted is said before the wrong extension: behind it, it is the rest of another story."""
    begins = min(found.beyond.items())
    named = {name for name, places in found.parts.items() if min(places, default=begins) < begins}
    said = named & found.ideas.keys()
    return any(entry <= said for entry in (*rubric.full, *rubric.nearly))


def _right(found: _Found, rubric: Rubric) -> tuple[Verdict, str]:
    """What nothing explains is for a person; all else is worth what it says."""
    if found.rest or len(found.aside) > _ASIDES:
        return Verdict.UNCLEAR, f"nothing explains: {' '.join([*found.rest, *found.aside])}"
    if _is_full(found, rubric):
        return Verdict.FULL, ""
    if any(entry <= found.ideas.keys() for entry in rubric.nearly):
        return Verdict.UNCLEAR, "it may be all that was asked, which a person says"
    if not found.aside and any(map(partial(_is_half, found, rubric), rubric.half, rubric.absent)):
        return Verdict.HALF, ""
    return Verdict.UNCLEAR, "all of it is true, and none of it is what was asked"


def _is_judged(found: _Found, rubric: Rubric) -> bool:
    """The judgement is right and a reason true, or all that is wanted is said; what is wrong is another reason."""
    untrue, true = found.wrong.keys(), found.ideas.keys()
    good = bool(rubric.fatal & true and true - rubric.fatal) or _is_full(found, rubric)
    return good and untrue <= rubric.spec.ideas.keys() - rubric.fatal


def _is_full(found: _Found, rubric: Rubric) -> bool:
    return any(entry <= found.ideas.keys() for entry in rubric.full)


def _is_worth_half(found: _Found, rubric: Rubric) -> bool:
    return any(entry <= found.anywhere.keys() for entry in (*rubric.full, *rubric.half))


def _is_half(found: _Found, rubric: Rubric, entry: frozenset[str], absent: frozenset[str]) -> bool:
    """Its ideas are said, and nothing beside them touches what would make it more than half."""
    if not absent.isdisjoint(found.concepts.values()):
        return False
    said = {part for name in entry for part in found.parts.get(name, ())}
    beside = {concept for part, concept in found.concepts.items() if part not in said}
    return entry <= found.ideas.keys() and not beside & rubric.not_half


def _find(taken: Text, rubric: Rubric, facts: Mapping[str, str]) -> _Found:
    found = _Found({}, {}, {}, [], [], [], [], {}, {}, {}, [])
    whole = _referred(taken.sentences, rubric)
    sentences = [_without_asides(sentence, rubric) for sentence in whole]
    looked_at = [
        _look(number, kept, rubric, facts, found) for number, (kept, _) in enumerate(sentences)
    ]
    starts = [number for number in range(len(looked_at)) if number not in taken.asides]
    # None in an empty answer.
    for start, end in zip(starts, [*starts[1:], len(looked_at)], strict=False):
        _note_together(start, looked_at[start:end], rubric, found)
    found.rest.extend(
        " ".join(token.words for token in looked_at[number])
        for number in starts
        if _is_bare(number, looked_at[number], rubric, found)
    )
    ordered = _in_order(taken.sentences, rubric)
    if ordered:
        found.ideas[ordered] = found.anywhere[ordered] = "as they are named"
        stages = frozenset[str]().union(*rubric.order)
        found.parts[ordered] = [
            place for place, concept in found.concepts.items() if concept in stages
        ]
    _note_asides([dropped for _, dropped in sentences], rubric, found)
    if _in_order(taken.sentences[1:], rubric) == ORDER:
        found.anywhere.setdefault(ORDER, "as they are named behind the first sentence")
    return found


def _referred(sentences: Sequence[Sentence], rubric: Rubric) -> list[Sentence]:
    """With the one thing that a sentence names in the place of the "it" that the next one begins with."""
    resolved = list(sentences)
    for number, (before, sentence) in enumerate(pairwise(sentences), start=1):
        alone = len(before) == 1 and before[0].concept in rubric.things
        if alone and sentence[0].concept == IT:
            resolved[number] = [Token(before[0].concept, sentence[0].words), *sentence[1:]]
    return resolved


def _note_asides(asides: Sequence[Sequence[_Aside]], rubric: Rubric, found: _Found) -> None:
    """Words of no matter of ours are let pass in a clause that says what is wanted, or tells nothing of ours.

    In a sentence that goes on to what is known to be wrong they belong to that.
    """
    places = {place for idea in rubric.wanted & found.parts.keys() for place in found.parts[idea]}
    wanted, clause, before = set[tuple[int, int]](), 0, -1
    for number, at in sorted(found.concepts):
        clause = clause if number == before else 0
        clause += found.concepts[number, at] in SIGNS
        before = number
        if (number, at) in places:
            wanted.add((number, clause))
    for number, words in enumerate(asides):
        for aside in words:
            said = (number, aside.clause) in wanted or number in found.beyond
            idle = said or not aside.tells
            (found.aside if idle else found.rest).append(aside.words)


def _look(
    number: int, sentence: Sentence, rubric: Rubric, facts: Mapping[str, str], found: _Found
) -> Sentence:
    """One sentence: what it says, what is wrong with it, and what of it nothing explains; what stands before that."""
    found.concepts.update({(number, at): token.concept for at, token in enumerate(sentence)})
    tiles = list(tiles_of(sentence, rubric.ways, rubric))
    for tile in tiles:
        if tile.way.idea and speaks_up(sentence, tile, rubric):
            found.anywhere.setdefault(tile.way.idea, words_of(sentence, tile))
    _note_wrong(sentence, rubric, found)
    chosen, rest = cover(sentence, tiles, rubric)
    said = _before_extension(sentence, rubric, found)
    if said < len(sentence):
        found.beyond[number] = said
    if said == len(sentence):
        alarms = (
            tile
            for tile in tiles_of(sentence, rubric.alarms, rubric)
            if not _denied(sentence, tile)
        )
        found.rest.extend(words_of(sentence, tile) for tile in alarms)
        _note_rest(sentence, rest, chosen, rubric, found)
    spans = {(tile.start, tile.end) for tile in chosen}
    for tile in tiles:  # one clause may say two ideas
        if (tile.start, tile.end) in spans and tile.end <= said:
            _note(tile, sentence, rubric, facts, found)
            found.parts.setdefault(tile.way.idea, []).extend(
                (number, at) for at in range(tile.start, tile.end)
            )
    return sentence[:said]


def _before_extension(sentence: Sentence, rubric: Rubric, found: _Found) -> int:
    """How many tokens stand before what is known to be wrong and is neither denied nor supposed; mostly all."""
    tiles = [
        tile
        for tile in tiles_of(sentence, rubric.extensions, rubric)
        if not _denied(sentence, tile)
        and (
            supposes(tile, sentence, rubric)
            or not supposed(sentence, tile, rubric)
            or _promised(sentence, rubric)
        )
    ]
    end = 0
    for tile in sorted(tiles, key=lambda tile: tile.end):
        if tile.start >= end:
            found.extensions.append(words_of(sentence, tile))
            end = tile.end
    found.voids.extend(tile.way.idea for tile in tiles if tile.way.idea in rubric.voids)
    first = min((tile.end for tile in tiles), default=0)
    return max((tile.start for tile in tiles if tile.end == first), default=len(sentence))


def _promised(sentence: Sentence, rubric: Rubric) -> bool:
    """Of whatever it supposes it says what then would be, and denies nothing: "as root it would work"."""
    concepts = {token.concept for token in sentence}
    return WOULD in concepts and NOT not in concepts and not concepts & (rubric.doubts - {WOULD})


def _denied(sentence: Sentence, tile: Tile) -> bool:
    """A denial stands inside it, or near before it in its clause."""
    start = next(
        (at + 1 for at in range(tile.start - 1, -1, -1) if sentence[at].concept in SIGNS), 0
    )
    near = sentence[max(start, tile.start - DENIED_WITHIN) : tile.end]
    return NOT not in tile.way.pattern.names and any(token.concept == NOT for token in near)


def _note_together(
    first: int, sentences: Sequence[Sentence], rubric: Rubric, found: _Found
) -> None:
    """Ideas that a sentence and its brackets say by what they name, in whatever order."""
    places = [
        (first + number, at)
        for number, sentence in enumerate(sentences)
        for at in range(len(sentence))
    ]
    tokens = [token for sentence in sentences for token in sentence]
    named = {token.concept for token in tokens}
    for idea, parts in rubric.together:
        if all(named & part for part in parts):
            those = [
                at
                for at, token in enumerate(tokens)
                if any(token.concept in part for part in parts)
            ]
            said = " ".join(tokens[at].words for at in those)
            found.ideas.setdefault(idea, said)
            found.anywhere.setdefault(idea, said)
            found.parts.setdefault(idea, []).extend(places[at] for at in those)


def _note_wrong(sentence: Sentence, rubric: Rubric, found: _Found) -> None:
    """Misconceptions, where nothing beside them in the sentence denies them or leaves them open."""
    for tile in tiles_of(sentence, rubric.wrong, rubric):
        if ends_there(sentence, tile, rubric) and not taken_back(sentence, tile, rubric):
            found.wrong.setdefault(tile.way.idea, words_of(sentence, tile))


def _note_rest(
    sentence: Sentence, rest: Sequence[int], chosen: Sequence[Tile], rubric: Rubric, found: _Found
) -> None:
    for clause in _clauses(sentence):
        left = [at for at in rest if at in clause]
        tokens = [sentence[at] for at in clause]
        if rubric.roles.falsely_denied(tokens):
            found.rest.append(" ".join(token.words for token in tokens))
        if _is_plain(sentence, left, clause, rubric):
            ways = [range(tile.start - clause.start, tile.end - clause.start) for tile in chosen]
            before = [] if any(0 in way for way in ways) else _told_of(sentence, clause)
            if rubric.roles.miscast(tokens, ways) or rubric.roles.goes_on(before, tokens):
                found.rest.append(" ".join(token.words for token in tokens))
            continue
        found.left.extend(sentence[at].concept for at in left)
        light = _is_light(sentence, left, clause, rubric) or _is_idle(
            sentence, left, clause, rubric
        )
        (found.aside if light else found.rest).extend(sentence[at].words for at in left)


def _told_of(sentence: Sentence, clause: range) -> Sentence:
    """What stands before a clause that begins with "which"."""
    relative = clause.start > 0 and sentence[clause.start - 1].words == WHICH
    return sentence[: clause.start - 1] if relative else []


def _is_plain(sentence: Sentence, left: Sequence[int], clause: range, rubric: Rubric) -> bool:
    """What is left is of the matter; or it denies once what is nobody's part."""
    odd = {sentence[at].concept for at in left} - rubric.plain
    return not odd or (odd == {NOT} and rubric.roles.truly_denied([sentence[at] for at in clause]))


def _is_bare(number: int, sentence: Sentence, rubric: Rubric, found: _Found) -> bool:
    """Two things of the matter side by side, and not a word of what the one is to the other: "the bridge of IPVS"."""
    places = [at for at, token in enumerate(sentence) if token.concept not in SIGNS]
    inner = range(places[0], places[-1] + 1) if places else range(0)
    named = {sentence[at].concept for at in inner}
    alone = len(named & rubric.things) >= _PAIR and not named - rubric.things - _BETWEEN
    covered = {place for places in found.parts.values() for place in places}
    ideas = {number for idea, covered in found.parts.items() if idea for number, _ in covered}
    whole = all((number, at) in covered for at in inner)
    return alone and number not in ideas and not whole and not rubric.spec.lists


def _in_order(sentences: Sequence[Sentence], rubric: Rubric) -> str:
    """The idea that is said where each is named for the first time behind the one before it; "" where one is not."""
    said = [token.concept for sentence in sentences for token in sentence]
    there = _first_places(said, rubric)
    if there != sorted(there) or len(there) < _PART_OF_ORDER:
        return ""
    again = _first_places(said[there[-1] + 1 :], rubric)
    if len(again) == len(rubric.order) and again != sorted(again):
        return ""  # "... in the books, but really ..."
    return ORDER if len(there) == len(rubric.order) else PART_OF_ORDER


def _first_places(said: Sequence[str], rubric: Rubric) -> list[int]:
    """Where each of those that have an order is named first, without those that are not named."""
    first = [
        next((at for at, concept in enumerate(said) if concept in names), -1)
        for names in rubric.order
    ]
    return [at for at in first if at >= 0]


def _note(
    tile: Tile, sentence: Sentence, rubric: Rubric, facts: Mapping[str, str], found: _Found
) -> None:
    """An idea that the machine's facts make true counts; one that they make untrue is wrong."""
    idea = tile.way.idea
    if not idea or not speaks_up(sentence, tile, rubric):
        return
    holds = _holds(tile, sentence, rubric.spec.ideas[idea], facts)
    said = words_of(sentence, tile)
    if holds is None:
        found.rest.append(said)
    elif holds:
        found.ideas.setdefault(idea, said)
    else:
        found.wrong.setdefault(idea, said)


def _holds(tile: Tile, sentence: Sentence, idea: IdeaSpec, facts: Mapping[str, str]) -> bool | None:
    """Whether the machine's facts bear an idea out; None where one is not known."""
    named = [
        idea.each[token.concept]
        for token in sentence[tile.start : tile.end]
        if token.concept in idea.each
    ]
    needs = [(name, idea.states) for names in named for name in names.split()]
    if idea.when:
        name, _, values = idea.when.partition("=")
        needs.append((name, values.split("|")))
    if any(name not in facts for name, _ in needs):
        return None
    return all(facts[name] in values for name, values in needs)


def _without_asides(sentence: Sentence, rubric: Rubric) -> tuple[Sentence, list[_Aside]]:
    """A sentence without the words that no pattern knows, where a clause has only few of them; and those.

    What is denied is no such word: "not encrypted" tells something.
    """
    light = [at for at, token in enumerate(sentence) if rubric.is_light(token)]
    dropped = dict[int, bool]()
    for clause in _clauses(sentence):
        here = [at for at in light if at in clause]
        denied = any(sentence[at].concept == NOT and at + 1 in here for at in clause)
        if len(here) <= len(clause) // _UNDERSTOOD and not denied:
            dropped.update(dict.fromkeys(here, _tells(sentence, clause, rubric)))
    kept = [token for at, token in enumerate(sentence) if at not in dropped]
    signs = [sum(token.concept in SIGNS for token in sentence[:at]) for at in range(len(sentence))]
    return kept, [
        _Aside(sentence[at].words, tells, signs[at]) for at, tells in sorted(dropped.items())
    ]


def _tells(sentence: Sentence, clause: range, rubric: Rubric) -> bool:
    """It names more than one concept of the matter, and so may say something of it."""
    return sum(sentence[at].concept in rubric.plain for at in clause) > 1


def _is_idle(sentence: Sentence, left: Sequence[int], clause: range, rubric: Rubric) -> bool:
    """Nothing is told of the matter, in words that no rubric has a use for: a picture, a remark, a slip."""
    strange = [sentence[at] for at in left if sentence[at].concept not in rubric.plain]
    unknown = [token for token in strange if rubric.is_light(token)]
    if any(token.concept == NOT for token in strange):
        strange = [token for token in strange if token.concept != NOT]
        ours = any(sentence[at].concept in rubric.plain | rubric.domain for at in clause)
        return bool(unknown) and len(unknown) == len(strange) and not ours
    return len(unknown) == len(strange) and not _tells(sentence, clause, rubric)


def _clauses(sentence: Sentence) -> Iterator[range]:
    start = 0
    for at, token in enumerate([*sentence, Token(BREAK, "")]):
        if token.concept in SIGNS:
            if at > start:
                yield range(start, at)
            start = at + 1


def _is_light(sentence: Sentence, left: Sequence[int], clause: range, rubric: Rubric) -> bool:
    """Few words of a clause that is understood for the rest, and none that belongs to the matter or could turn it."""
    size = sum(sentence[at].concept != IT for at in clause)
    ours = rubric.weighty | rubric.domain
    return len(left) <= size // _UNDERSTOOD and all(sentence[at].concept not in ours for at in left)
