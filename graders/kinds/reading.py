"""One reading of an answer for all kinds: what it claims, what it takes back, and what nobody understood of it.

A kind finds its values (numbers, names, phrases); this takes the words and signs around them apart, by the tables of
``words/``, and decides.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from enum import Enum
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple, TypeVar

from labproof.graders import limits
from labproof.graders.kinds.words import (
    DEEDS,
    EQUALS,
    LEXICON,
    MINE,
    MOVES,
    PERSONS,
    PLACES,
    SEEING,
    TIMES,
    UNDONE,
    WORD,
    Phrase,
    Sense,
    fold,
    folded,
    longest,
    numerals,
    phrases,
)
from labproof.graders.model import Question

T = TypeVar("T")
R = TypeVar("R")


class Zone(Enum):
    """What an answer is; who sees the unclear one depends on the road (see ``grade``)."""

    RIGHT = "right"
    WRONG = "wrong"
    UNCLEAR = "unclear"


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


class Clause(NamedTuple):
    """What stands between two boundaries; ``opener`` is the sign or the sense of the word that begins it."""

    pieces: tuple[Piece, ...]
    opener: str
    depth: int  # of brackets

    def has(self, *senses: Sense) -> bool:
        """Whether a piece has one of these senses."""
        return any(piece.sense in senses for piece in self.pieces)


class Claim(NamedTuple):
    """A value with its polarity: it holds, it does not, or it is left open (None)."""

    value: Hashable
    holds: bool | None
    aside: bool = False  # it explains another one
    outright: bool = False  # that it does not hold, is a guess or another thing is said with it, and with no other word


class Reading(NamedTuple):
    """An answer taken apart."""

    claims: tuple[Claim, ...]  # in the order of writing; a correction leaves the last
    rest: tuple[str, ...]  # words and signs that belong to no claim, no known reason and no filler
    empty: bool = False  # it says nothing: "no idea", an order to whoever grades
    bare: bool = False  # values alone
    about: bool = False  # it says that it is no exact one


_BARE = (Sense.VALUE, Sense.SIGN, Sense.AND, Sense.NEXT)
_MOST_PIECES = 60  # of one answer; in a story nobody knows what is meant
_EVERYTHING = 4  # so many values without a word are no answer but a list


class Own(NamedTuple):
    """A question's own words: phrases that are values of its kind, and words that may stand around them."""

    values: Mapping[Phrase, Hashable]
    known: frozenset[str]
    lengths: Mapping[str, int]
    asides: frozenset[str] = frozenset()


def own_words(
    values: Mapping[str, Hashable], known: Iterable[str] = (), asides: Iterable[str] = ()
) -> Own:
    """``values`` maps ways of saying something to what they say; ``known`` are texts whose words are harmless.

    Args:
        asides: Words beside which a value is none of the answer.
    """
    said = {phrase: value for way, value in values.items() for phrase in phrases([way])}
    known = frozenset(fold(word) for text in known for word in WORD.findall(text))
    return Own(said, known, longest(said), frozenset(map(fold, asides)))


NOBODYS = own_words({})


def decide(reading: Reading, is_right: Callable[[Hashable], bool], several: bool = False) -> Zone:
    """RIGHT and WRONG where all is understood, or where nothing right stands there at all; else UNCLEAR.

    Args:
        several: Two right values are no second guess.
    """
    denied = {claim.value for claim in reading.claims if claim.holds is False}
    right = [claim for claim in reading.claims if is_right(claim.value)]
    if not right:
        return Zone.WRONG
    held = {claim.value for claim in reading.claims if claim.holds and not claim.aside}
    held -= {value for value in denied if not is_right(value)}  # "71, not 17; 17 is mmap alone"
    held_right = {value for value in held if is_right(value)}
    if reading.bare and len(held) >= _EVERYTHING:
        return Zone.WRONG
    if not held_right:
        if all(claim.outright and (held or not claim.holds) for claim in right):
            return Zone.WRONG
        explained = any(claim.holds and claim.aside for claim in right)
        return Zone.UNCLEAR if reading.rest or explained else Zone.WRONG
    last = {
        claim.value: claim.holds for claim in reading.claims if not claim.aside
    }  # "T? no doubt: T"
    doubted = None in last.values()
    guessed = len(held_right) > 1 and (reading.bare or not several)
    if reading.rest or doubted or guessed or held & denied or len(held) > len(held_right):
        return Zone.UNCLEAR
    return Zone.RIGHT


def kept(read: Callable[[str, T], R]) -> Callable[[str, T], R]:
    """A reader of answers that keeps what it made of short ones: a class of thousands writes the same few hundred."""
    known = lru_cache(maxsize=4096)(read)
    return lambda line, spec: (known if len(line) <= limits.SHOWN_CHARS else read)(line, spec)


# --- pieces -------------------------------------------------------------------------------------

_DATA = r"\d[\w.+/:@-]*\w|\d"
_TOKEN = re.compile(rf"{_DATA}|{WORD.pattern}|[!=]=|=/=|<>|\$\?|\.{{2,}}|[^\w\s]|_|\n")
_GLUE = frozenset("-'’_*`\"“”‘’«»#$%^{}\\„「」『』")
_BOUNDARIES = frozenset(",;:.!()[]\n—=•·…") | {"..", "...", "=="}
PATH = "¶"  # stands for a path that a kind has no use for
_SIGNS = {
    **dict.fromkeys("✗✘❌🚫⛔☒👎❎", Sense.WRONG),
    **dict.fromkeys("✓✔✅☑👍💯👌", Sense.YES),
    **dict.fromkeys(("≠", "!=", "<>", "=/=", "≉", "¬"), Sense.EXCEPT),
    **dict.fromkeys("??🤷🤔¿", Sense.HEDGE),
    **dict.fromkeys(">≥", Sense.OVER),
    **dict.fromkeys("<≤", Sense.UNDER),
    **dict.fromkeys("~≈±", Sense.ABOUT),
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
    tokens = list(_tokens(text, found))
    matches = list(_matches(tokens, own))
    votes: dict[str, int] = {}
    for _, senses in matches:
        if isinstance(senses, dict):
            for language in senses:
                votes[language] = votes.get(language, 0) + 1
    alone = sum(piece.sense is not Sense.SIGN for piece, _ in matches) == 1
    spoken = _spoken([senses for _, senses in matches if senses])
    read_ = [
        (piece if senses is None else _resolved(piece, senses, votes, alone), senses)
        for piece, senses in matches
    ]
    return [
        _foreign(piece, senses, spoken) if senses and fold(piece.text) not in own.known else piece
        for piece, senses in read_
    ]


def _spoken(known: Sequence[dict[str, Sense]]) -> frozenset[str]:
    """English, which anyone mixes in, and the language that has the most of the other words."""
    others = [language for senses in known if "en" not in senses for language in senses]
    return frozenset({"en", *([max(dict.fromkeys(others), key=others.count)] if others else [])})


def _foreign(piece: Piece, senses: dict[str, Sense], spoken: Collection[str]) -> Piece:
    """A harmless word of one more language than an answer is in is not known: it may be of a third one."""
    harmless = piece.sense in (*_HARMLESS, Sense.YES, Sense.BECAUSE, Sense.AND)
    return piece._replace(sense=Sense.WORD) if harmless and not senses.keys() & spoken else piece


def _tokens(text: str, found: Sequence[Found]) -> Iterator[_Token]:
    at = 0
    for value in (*sorted(found), None):
        end = value.start if value else len(text)
        for match in _TOKEN.finditer(text, at, end):
            yield from _read_token(match.group(), text, match.start())
        if value:
            yield _Token(text[value.start : value.end], "", Sense.VALUE, value.value, value.aside)
            at = value.end


_ABBREVIATED = re.compile(r"\b(?:max|min|ca|approx|nr|etc|incl|excl|bzw|vs)$", re.IGNORECASE)
_OWNED = re.compile("(?<=..)['’]s$")  # the tutorial's
_ELIDED = re.compile("(?:l|d|c|j|m|n|s|t|qu)['’](?=.)", re.IGNORECASE)


def _read_token(word: str, text: str, at: int) -> Iterator[_Token]:
    if unicodedata.category(word[0]) == "No":
        yield _Token(word, "", Sense.BOUND)  # a square, a half
    elif word[0].isdigit():
        yield _Token(word, fold(word), Sense.DATA)
    elif WORD.fullmatch(word) and text.startswith("()", at + len(word)):
        yield _Token(word, "", Sense.FILL)  # the name of a call
    elif WORD.fullmatch(word):
        elided = _ELIDED.match(word)
        if elided:
            yield _Token(elided.group(), fold(elided.group()), Sense.FILL)
            word = word[elided.end() :]
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
    elif word == "!" and text[at + 1 : at + 2].strip() and not text[max(0, at - 1) : at].strip():
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


def _matches(tokens: Sequence[_Token], own: Own) -> Iterator[tuple[Piece, dict[str, Sense] | None]]:
    """The longest phrase at each place, with its sense in each language; None where there is but one sense."""
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if token.sense is not None and token.sense is not Sense.DATA:
            yield Piece(token.sense, token.text, token.value, token.aside), None
            at += 1
            continue
        longest_one = max(own.lengths.get(token.folded, 0), LEXICON.lengths.get(token.folded, 0))
        for size in range(longest_one, 0, -1):
            run = tokens[at : at + size]
            if len(run) < size or any(not part.folded for part in run):
                continue
            phrase = tuple(part.folded for part in run)
            if size == 1 and token.folded in own.asides:
                continue
            written = " ".join(part.text for part in run)
            if phrase in own.values:
                yield Piece(Sense.VALUE, written, own.values[phrase]), None
            elif phrase in LEXICON.senses:
                yield Piece(Sense.WORD, written), LEXICON.senses[phrase]
            elif (
                _OWNED.search(written)
                and (owner := (*phrase[:-1], phrase[-1][:-1])) in LEXICON.senses
            ):
                yield Piece(Sense.WORD, written), LEXICON.senses[owner]
            else:
                continue
            at += size
            break
        else:
            known = not own.known.isdisjoint(
                (token.folded, token.folded.rstrip("s"), f"{token.folded}s")
            )
            sense: Sense = token.sense or (Sense.KNOWN if known else Sense.WORD)
            sense = Sense.ASIDE if token.folded in own.asides else sense
            number = any(sign.isdigit() for sign in token.text) or bool(numerals(token.folded))
            if sense is Sense.WORD and number:
                sense = Sense.DATA
            yield Piece(sense, token.text), None
            at += 1


_HARMLESS = (Sense.REFER, Sense.FILL)


def _resolved(
    piece: Piece, senses: dict[str, Sense], votes: Mapping[str, int], alone: bool
) -> Piece:
    """A phrase in the sense of the language that most of the answer is in; of equals the harmless one, or the first.

    Args:
        alone: It is the whole answer, and so not harmless.
    """
    if len(set(senses.values())) == 1:
        return piece._replace(sense=next(iter(senses.values())))
    most = max(votes[language] for language in senses)
    said = [sense for language, sense in senses.items() if votes[language] == most]
    wanted = [sense for sense in said if (sense in _HARMLESS) != alone]
    return piece._replace(sense=(wanted or said)[0])


# --- corrections --------------------------------------------------------------------------------

_FIXES = (Sense.FIX, Sense.NEXT)


def _is_value(piece: Piece) -> bool:
    return piece.sense is Sense.VALUE


def corrected(
    said: list[Piece],
    is_value: Callable[[Piece], bool] = _is_value,
    by_no: bool = True,
    by_next: bool = True,
) -> list[Piece]:
    """What is left when all before the last correction that has a value behind it is struck out.

    Args:
        by_no: A "no" between two values corrects; where it is an answer itself it does not.
        by_next: What came after takes the place of what was before; in a list both are entries.
    """
    at = len(said)
    behind = False
    while at > 0:
        at -= 1
        if is_value(said[at]):
            behind = True
        elif (
            behind
            and _corrects(said, at, by_no, by_next)
            and _corrects_something(said[:at], is_value)
        ):
            return said[at + 1 :]
    return said


def _corrects_something(before: Sequence[Piece], is_value: Callable[[Piece], bool]) -> bool:
    return any(map(is_value, before)) or (
        len(before) > 1 and before[-1].text == "?"
    )  # "mmap2? no: mmap"


def _corrects(said: Sequence[Piece], at: int, by_no: bool, by_next: bool) -> bool:
    """Whether what follows stands in the place of what was before: "no wait", or a "no" of its own between signs."""
    if said[at].sense is Sense.WRONG:
        return (
            0 < at < len(said) - 1 and said[at - 1].sense is said[at + 1].sense is Sense.SIGN
        )  # "Z, wrong, T"
    if said[at].sense in _FIXES:
        return by_next or said[at].sense is Sense.FIX
    if not by_no or said[at].sense is not Sense.NO or at == 0 or at + 1 >= len(said):
        return False
    ends = said[at - 1].sense is Sense.SIGN or said[at - 1].text in "?→"
    follows = said[at + 1]
    return ends and (
        follows.sense in (Sense.SIGN, Sense.FIX) or follows.text.casefold() in ("it", "its", "it's")
    )


# --- clauses ------------------------------------------------------------------------------------

_OPENERS = (Sense.BECAUSE, Sense.BUT, Sense.THAN, Sense.UNTRUE)
BOUNDS = (Sense.BOUND, Sense.OVER, Sense.UNDER)
DENIERS = (Sense.NOT, Sense.NO, Sense.EXCEPT, Sense.LEAVE, Sense.NONE)
OPEN = (Sense.HEDGE, Sense.ELSE, Sense.BLANK)
CONTENT = (Sense.WORD, Sense.KNOWN, Sense.ASIDE, Sense.FILL, Sense.DATA, Sense.TIMES, Sense.MORE)


def clauses(said: Iterable[Piece], values: bool = True, ands: bool = False) -> list[Clause]:
    """The pieces cut at signs, at words that begin a reason, and (``values``) at a denial behind a value.

    Args:
        ands: An "and" cuts as well.
    """
    made: list[Clause] = []
    current: list[Piece] = []
    opener, depth = "", 0

    def close(sign: str) -> None:
        nonlocal current, opener
        if current:
            made.append(Clause(tuple(current), opener, depth))
        current, opener = [], sign

    for piece in said:
        if (piece.sense is Sense.SIGN and piece.text not in "/|") or piece.text == "→":
            close(piece.text)
            depth = max(0, depth + (piece.text in "([") - (piece.text in ")]"))
            continue
        if piece.sense in _OPENERS or (ands and piece.sense is Sense.AND):
            close(piece.sense.value)
        elif values and piece.sense in DENIERS and any(map(_is_value, current)):
            close(opener if opener == "because" else "")
        current.append(piece)
    close("")
    return made


# --- claims -------------------------------------------------------------------------------------


_AT_ONCE = (Sense.SIGN, Sense.VALUE)


def settled(said: Sequence[Piece]) -> list[Piece]:
    """The pieces, with what is a place or a command by its neighbours: "under the header", "after the wait"."""
    made = list(said)
    for at, piece in enumerate(said):
        word = fold(piece.text)
        if piece.sense in BOUNDS and word in PLACES:
            following = next(
                (
                    other
                    for other in said[at + 1 :]
                    if other.sense not in (Sense.REFER, Sense.ABOUT)
                ),
                None,
            )
            if following is not None and following.sense not in _AT_ONCE:
                made[at] = piece._replace(sense=Sense.FILL)
        elif piece.sense is Sense.FIX and word == "wait":
            before, behind = said[at - 1 : at], said[at + 1 : at + 2]
            called = any(other.sense not in _AT_ONCE for other in before)
            if called or any(
                other.sense not in (*_AT_ONCE, Sense.REFER, Sense.NO) for other in behind
            ):
                made[at] = piece._replace(sense=Sense.FILL)
        elif piece.sense is Sense.ELSE and word in MINE and _looks(said[:at]):
            made[at] = piece._replace(sense=Sense.FILL)  # "I am running it on my laptop"
        elif piece.sense is Sense.THAN and not any(
            other.sense is not Sense.SIGN for other in said[:at]
        ):
            made[at] = piece._replace(sense=Sense.FILL)  # "Als PID 1 läuft"
    return made


def _looks(before: Sequence[Piece]) -> bool:
    """Whether somebody has or sees it now: "I am running", "just checked"."""
    signs = [at for at, piece in enumerate(before) if piece.sense is Sense.SIGN]
    words = _words(before[signs[-1] + 1 if signs else 0 :])
    return not words.isdisjoint(PERSONS | SEEING) and words.isdisjoint(("was", "were", "had"))


class _State:
    """What was read so far."""

    def __init__(self, struck: frozenset[Hashable] = frozenset()) -> None:
        self.struck = struck  # by a correction: what is said of them explains it
        self.claims: list[Claim] = []
        self.rest: list[str] = []
        self.before: bool | None = True  # what a pure clause in front makes of the values behind it
        self.main = False
        self.fresh = False  # the clause before has a value
        self.told = False  # and is about the answer
        self.least = False  # the clause before names the least: "least frequent: X"
        self.corrected = False  # what stands in front of the value may tell why

    def turn(self, holds: bool | None) -> None:
        """A clause without a value of its own speaks of the last one, or of the next."""
        if not self.claims:
            self.before = holds
            return
        last = self.claims[-1].value
        self.claims = [
            claim._replace(holds=holds) if claim.value == last else claim for claim in self.claims
        ]


def read(said: list[Piece], numeric: bool = False) -> Reading:
    """Claims and rest of an answer whose values are found.

    Args:
        numeric: "over", "under" and the like make another value of one.
    """
    said = settled(said)
    left = corrected(said)
    values = {piece.value for piece in left if _is_value(piece)}
    struck = frozenset(piece.value for piece in said[: len(said) - len(left)] if _is_value(piece))
    state = _State(struck if values - struck else frozenset())
    state.corrected = len(left) < len(said)
    places: list[str] = []  # what says where it is not
    parts = clauses(left)
    for at, clause in enumerate(parts):
        if any(map(_is_value, clause.pieces)):
            _claim(clause, state, numeric)
        else:
            state.fresh = bool(at) and state.told and any(map(_is_value, parts[at - 1].pieces))
            following = parts[at + 1] if at + 1 < len(parts) else None
            state.least = clause.has(Sense.LESS) and not clause.has(*DENIERS)
            if _denies_place(clause, following):
                places += [piece.text for piece in clause.pieces]
                continue
            if state.least and following and following.opener == ":":
                continue
            if numeric or not state.claims or not _is_reason(clause, following):
                _remark(clause, state, following.opener if following else "")
    timed = _in_time(state.claims, left, numeric)
    state.rest += _is_over(left) if state.claims else places
    if timed != state.claims:
        state.claims, state.rest = timed, [word for word in state.rest if fold(word) not in TIMES]
    state.rest += conditions(left)
    if len(left) > _MOST_PIECES:
        state.rest += ["so many words"]
    bare = all(piece.sense in _BARE and piece.text not in "()" for piece in said)
    about = any(piece.sense is Sense.ABOUT and any(map(str.isalpha, piece.text)) for piece in left)
    empty = said_nothing(said) and not places
    return Reading(tuple(state.claims), tuple(state.rest), empty, bare, about)


def _claim(clause: Clause, state: _State, numeric: bool) -> None:
    """The values of one clause, each with what is said of it there."""
    at = [index for index, piece in enumerate(clause.pieces) if _is_value(piece)]
    starts = [0, *(index + 1 for index in at)]
    ends = [*at[1:], len(clause.pieces)]
    other = numeric and clause.opener == "because" and fold(clause.pieces[0].text) in _ABOUT_ANOTHER
    explains = (
        state.main
        and not other
        and (clause.depth > 0 or clause.opener in ("because", "than", "but"))
    )
    if clause.pieces[0].sense is Sense.OR and state.claims and clause.depth == 0:
        last = state.claims[-1]
        state.claims[-1] = last._replace(holds=None, outright=True)  # "X, or maybe Y"
    bare = not any(piece.sense in (*CONTENT, *DENIERS, Sense.HEDGE) for piece in clause.pieces)
    same = (bare and clause.depth > 0 and clause.opener != "because") or _equates(clause)
    aside = explains and not same and clause.opener != "but"
    aside = (
        aside
        or (clause.opener == "than" and not state.main)
        or (state.main and clause.has(Sense.ASIDE))
    )
    struck = {claim.value for claim in state.claims if claim.holds is False} | state.struck
    aside = aside or all(clause.pieces[index].value in struck for index in at)
    for index, start, end in zip(at, starts, ends, strict=False):
        piece = clause.pieces[index]
        before, behind = clause.pieces[start:index], clause.pieces[index + 1 : end]
        holds = polarity(before, behind, numeric)
        state.rest += [] if aside else unsettled(before, behind)
        if state.before is False and clause.opener == "because":
            state.rest.append(clause.pieces[0].text)  # "not in the list, so available"
        if clause.opener == "untrue" or (state.least and clause.opener == ":"):
            holds = False
        elif (
            state.claims
            and index == 1
            and clause.pieces[0].sense is Sense.NO
            and clause.opener == ""
        ):
            holds = None  # "S no T" may correct, and may deny
            state.rest.append(clause.pieces[0].text)
        if (
            state.before is not True and holds and clause.opener != "→"
        ):  # "lsmod: nothing → available"
            holds = state.before
        held = [claim.value for claim in state.claims if claim.holds]
        if clause.opener == "but" and (
            not state.claims or (holds and held and piece.value not in held)
        ):
            state.rest.append(clause.pieces[0].text)  # "any number but 68", "here X, but there Y"
        told = piece.aside or outright(before, behind)
        state.claims.append(Claim(piece.value, holds, aside or piece.aside, told))
        state.main = state.main or not (aside or piece.aside or clause.opener == "than")
    aside = aside or all(clause.pieces[index].aside for index in at)
    state.told = not aside
    if not aside:
        holds = any(claim.holds for claim in state.claims[-len(at) :])
        state.rest += _unknown(clause, holds or not numeric, numeric)


def _equates(clause: Clause) -> bool:
    """Whether it says what the value before it means: "Z for sleeping"."""
    equates = fold(clause.pieces[0].text) in EQUALS and len(clause.pieces) > 1
    return clause.opener == "because" and equates and _is_value(clause.pieces[1])


def polarity(
    before: Sequence[Piece], behind: Sequence[Piece], numeric: bool = False
) -> bool | None:
    """Whether a value holds, by the words before and behind it in its clause; None where they leave it open."""
    far = (
        Sense.LEAVE if numeric and not _near(before, Sense.LEAVE) else None
    )  # "minus the header it makes 20"
    denials = sum(
        other.sense in (*DENIERS, Sense.WRONG) and other.sense is not far for other in before
    )
    if any(other.sense is Sense.UNTRUE for other in before):
        return False
    around_it = (*before, *behind)
    if any(other.sense in (Sense.HEDGE, Sense.BLANK) for other in around_it):
        return None
    if any(other.sense in (Sense.ELSE, Sense.LESS) for other in around_it):
        return False
    if any(other.sense is Sense.BEATEN for other in around_it):
        return None if any(other.sense is Sense.BEATEN for other in before) else False
    if not numeric and any(
        other.sense is Sense.ABOUT and other.text.isalpha() for other in before[-1:]
    ):
        return None  # "almost Z"
    either = any(other.sense is Sense.OR for other in around_it)
    if either or any(other.text in ("/", "|") for other in (*before[-1:], *behind[:1])):
        return None
    if numeric and _bounded(before, behind):
        return None
    if numeric and _near(before, Sense.LEAVE):
        return None  # "20, not counting 5"
    if denials > 1 or (denials and any(other.sense is Sense.WORD for other in before)):
        return None  # who knows what is denied
    return not (denials or any(other.sense is Sense.WRONG for other in behind))


def outright(before: Sequence[Piece], behind: Sequence[Piece], denier: Sense = Sense.NOT) -> bool:
    """Whether a value is a guess, or nothing but verbs and articles stands between it and its denial.

    Args:
        denier: Another sense that denies it.
    """
    if any(other.sense in (Sense.HEDGE, Sense.OR) for other in (*before, *behind)):
        return True
    denials = [
        at
        for at, other in enumerate(before)
        if other.sense in (*DENIERS, Sense.WRONG, Sense.UNTRUE)
    ]
    if len(denials) != 1 or before[denials[0]].sense not in (Sense.NOT, Sense.EXCEPT, denier):
        return False
    between = before[denials[0] + 1 :]
    plain = all(other.sense in (Sense.REFER, Sense.FILL, Sense.KNOWN) for other in between)
    return plain and not any(other.sense is Sense.LIMIT for other in before)


def _in_time(claims: list[Claim], said: Sequence[Piece], numeric: bool) -> list[Claim]:
    """Claims of which those that held before no longer do: "S at first, T afterwards", "from S to T"."""
    at = [index for index, piece in enumerate(said) if _is_value(piece)]
    if len(at) < 2 or len(at) != len(claims):
        return claims
    ends = zip([0, *(one + 1 for one in at)], at, [*at[1:], len(said)], strict=False)
    beside = [
        _beside(said[start:one], said[one + 1 : end], end == len(said)) for start, one, end in ends
    ]
    for early, late in MOVES[int(numeric) :]:
        now = {
            claim.value
            for claim, (_, own) in zip(claims, beside, strict=True)
            if claim.holds and own & late
        }
        then = [bool(words & early) and not own & late for words, own in beside]
        if now and any(then):
            pairs = zip(claims, then, strict=True)
            return [
                one._replace(holds=False) if was and one.value not in now else one
                for one, was in pairs
            ]
    return claims


def _is_over(said: Sequence[Piece]) -> list[str]:
    """The word that tells of what was, where something else is so now: "it was Z for a moment, now it is gone"."""
    at = [index for index, piece in enumerate(said) if _is_value(piece)]
    if len(at) != 1:
        return []
    was = [piece.text for piece in said if fold(piece.text) in ("was", "were", "belonged")]
    now = any(fold(piece.text) in {"now", "until", *UNDONE} for piece in said[at[0] + 1 :])
    return was if now else []


def _beside(
    before: Sequence[Piece], behind: Sequence[Piece], ends: bool
) -> tuple[set[str], set[str]]:
    """The words beside a value up to a sign, and those of them that belong to no other value.

    Args:
        ends: No value follows.
    """
    signs = [at for at, piece in enumerate(behind) if piece.sense is Sense.SIGN]
    fronts = [at for at, piece in enumerate(before) if piece.sense is Sense.SIGN]
    front = _words(before[fronts[-1] + 1 if fronts else 0 :])
    follows = _words(behind[: signs[0] if signs else None])
    return front | follows, front | (follows if signs or ends else set())


def _words(said: Sequence[Piece]) -> set[str]:
    texts = {fold(piece.text) for piece in said}
    return texts | {word for text in texts for word in text.split()}


def unsettled(before: Sequence[Piece], behind: Sequence[Piece]) -> list[str]:
    """What makes of a value nobody knows what: two denials, a stroke."""
    denials = [other.text for other in before if other.sense in (*DENIERS, Sense.WRONG)]
    strokes = [other.text for other in (*before[-1:], *behind[:1]) if other.text in ("/", "|")]
    few = any(other.sense in (Sense.DATA, Sense.TIMES) for other in behind)  # "X only 3 times"
    limits_ = [other.text for other in behind if few and other.sense is Sense.LIMIT]
    return (denials if len(denials) > 1 else []) + strokes + limits_


def _bounded(before: Sequence[Piece], behind: Sequence[Piece]) -> bool:
    """Whether a bound stands beside a number: "at least 68", "68 or more"."""
    return _near(before, *BOUNDS, Sense.MORE) or any(
        piece.sense in (*BOUNDS, Sense.MORE) for piece in behind[:1]
    )


def _near(before: Sequence[Piece], *senses: Sense) -> bool:
    """Whether the word that stands before a value has one of these senses."""
    near = [piece for piece in before if piece.sense not in (Sense.ABOUT, Sense.REFER)][-1:]
    return any(piece.sense in senses for piece in near)


def _unknown(clause: Clause, bounds: bool, numeric: bool) -> list[str]:
    """Words beside a value that nobody understands."""
    odd = [Sense.WORD, Sense.ORDER, Sense.FIX, *(BOUNDS if bounds else ())]
    first = next(index for index, piece in enumerate(clause.pieces) if _is_value(piece))
    unknown = [
        piece.text
        for index, piece in enumerate(clause.pieces)
        if piece.sense in odd and (numeric or index < first or piece.sense is not Sense.OVER)
    ]
    denied = clause.has(*DENIERS) and any(
        one.sense is Sense.VALUE and two.sense is Sense.YES for one, two in pairwise(clause.pieces)
    )
    return [*unknown, *(["yes"] if denied else [])]


_FOREIGN = (Sense.WORD, Sense.DATA)


def _remark(clause: Clause, state: _State, following: str) -> None:
    """A clause without a value: it takes back, leaves open, gives a reason, or says nothing."""
    content = [piece for piece in clause.pieces if piece.sense in CONTENT]
    denials = sum(piece.sense in (*DENIERS, Sense.WRONG, Sense.UNTRUE) for piece in clause.pieces)
    opened = clause.has(*OPEN)
    if clause.has(Sense.FIX) and state.claims and not clause.has(Sense.NEXT):
        state.rest += [piece.text for piece in clause.pieces if piece.sense is Sense.FIX]
    if (
        not content
        and state.claims
        and following == "because"
        and denials
        and clause.opener in ("but", "and")
    ):
        state.rest += [piece.text for piece in clause.pieces]  # "but not in the kernel"
    elif not content:
        _pure(clause, state, denials, opened)
    elif clause.pieces[0].sense is Sense.LEAVE and state.claims and not opened:
        return  # "20, not counting the header"
    elif (
        state.corrected
        and not state.claims
        and not opened
        and not clause.has(Sense.ORDER, Sense.UNTRUE)
    ):
        return
    elif (state.fresh or clause.opener == "but") and _qualifies(clause) and clause.has(Sense.WORD):
        state.rest += [piece.text for piece in content if piece.sense is Sense.WORD]
    elif (
        clause.opener == "but"
        and state.claims
        and not clause.depth
        and not _words(clause.pieces).isdisjoint(PERSONS)
    ):
        state.rest += [
            piece.text for piece in clause.pieces
        ]  # "comes with Ubuntu, but I use Debian"
    elif (
        clause.has(Sense.ORDER, Sense.UNTRUE) or opened or (clause.has(Sense.WRONG) and denials % 2)
    ):
        state.rest += [
            piece.text for piece in clause.pieces if piece.sense in (*OPEN, *CONTENT, Sense.ORDER)
        ]
    elif not state.claims:
        if denials:
            state.rest += [piece.text for piece in clause.pieces]
        elif not (len(content) == 1 and following == "="):  # "N = 68"
            state.rest += [piece.text for piece in content if piece.sense is Sense.WORD]
    elif denials and not clause.depth and clause.opener == "" and clause.has(Sense.WORD):
        state.rest += [piece.text for piece in clause.pieces]  # "68 isn't installed"
    elif (
        denials
        and not clause.depth
        and clause.opener not in ("because", "but")
        and not clause.has(*_FOREIGN)
    ):
        state.rest += [piece.text for piece in clause.pieces]  # "68, the machine does not show it"


_ABOUT_ANOTHER = frozenset(
    fold(word) for word in "in on for".split()
)  # "71 for cat, for ls I have 80"
_REASONS = (",", ";", ":", "—", "(", ".", "because", "and", "but")
_TELLING = (
    Sense.KNOWN,
    Sense.ASIDE,
    Sense.FILL,
    Sense.REFER,
    Sense.NOT,
    Sense.NO,
    Sense.NONE,
    Sense.AND,
    Sense.SIGN,
    Sense.BECAUSE,
    Sense.BUT,
)


def _denies_place(clause: Clause, following: Clause | None) -> bool:
    """Whether it says where something is not, and nothing of the answer: "not in lsmod"."""
    if (
        not following
        or following.opener != "because"
        or clause.has(*CONTENT)
        or not clause.has(Sense.NOT)
    ):
        return False
    inside = fold(following.pieces[0].text) in _CIRCUMSTANCES
    return inside and following.has(Sense.KNOWN) and not any(map(_is_value, following.pieces))


def _is_reason(clause: Clause, following: Clause | None) -> bool:
    """Whether a denial behind an answer tells of the question's own things: "Z, nobody reaped it"."""
    lacks = clause.has(Sense.NOT, Sense.NO, Sense.NONE) or any(
        fold(piece.text) == "empty" for piece in clause.pieces
    )
    if clause.opener not in _REASONS or not lacks:
        return False
    first = clause.pieces[int(clause.opener in ("because", "but")) :][:1]
    if not first or (first[0].sense is Sense.REFER and fold(first[0].text) in _PRONOUNS):
        return False  # "it does not show that"
    told = (
        *clause.pieces,
        *(following.pieces if following and following.opener == "because" else ()),
    )
    known = any(piece.sense is Sense.KNOWN for piece in told)
    return known and all(
        piece.sense in _TELLING or piece.text in ("empty", "|") for piece in clause.pieces
    )


_PRONOUNS = frozenset(
    "it this that its thats es das dies ello eso esto ce ça cela isso это це".split()
)
_CIRCUMSTANCES = frozenset(
    fold(word) for word in ("in", "on", "for", "with", "under", "once", "by", "as in")
)


def _qualifies(clause: Clause) -> bool:
    """Whether it tells a circumstance or an objection, and no reason: "T for trouble", "68, but I closed it"."""
    told = clause.opener == "because" and fold(clause.pieces[0].text) in _CIRCUMSTANCES
    return (told or clause.opener == "but") and clause.depth == 0


_IF = frozenset(fold(word) for word in "if unless wenn falls si se se якщо если 如果 अगर".split())


def conditions(said: Iterable[Piece]) -> list[str]:
    """The words that make an answer hold in a case alone."""
    return [piece.text for piece in said if piece.sense is Sense.LIMIT and fold(piece.text) in _IF]


def _pure(clause: Clause, state: _State, denials: int, opened: bool) -> None:
    """A clause of function words alone speaks of the answer as a whole."""
    if clause.has(Sense.ORDER):
        state.rest += [piece.text for piece in clause.pieces]
    elif opened:
        state.turn(None)
    elif denials > 1:
        state.rest += [piece.text for piece in clause.pieces]
    elif denials == 1:
        of_aside = clause.depth > 0 and not state.fresh  # "available (m, not y)"
        if (
            (clause.has(Sense.NO) and not state.claims)
            or clause.has(Sense.YES, Sense.AND)
            or of_aside
        ):
            state.rest += [piece.text for piece in clause.pieces]  # "no, 68" denies who knows what
        else:
            state.turn(False)
    elif clause.has(Sense.LESS, *BOUNDS) and clause.opener != "because":
        state.rest += [
            piece.text for piece in clause.pieces if piece.sense in (Sense.LESS, *BOUNDS)
        ]


def does(said: Sequence[Piece]) -> bool:
    """Whether it tells what its author did, which answers another question."""
    return _is_person(said) and any(fold(piece.text) in DEEDS for piece in said[1:3])


def digresses(said: Sequence[Piece]) -> bool:
    """Whether it speaks of its author, and of nothing that they saw, or did in order to see: "I like containers"."""
    return does(said) or (_is_person(said) and SEEING.isdisjoint(_words(said)))


def _is_person(said: Sequence[Piece]) -> bool:
    return len(said) > 1 and fold(said[0].text) in PERSONS


# --- what is struck out, ticked, numbered -------------------------------------------------------

_STRUCK = re.compile(r"~~.+?~~|<(s|del|strike)>.+?</\1>", re.DOTALL)
_BOX = re.compile(r"\[([ xX✓✔*_-]?)\]|\(([ xX✓✔*_]?)\)|([☐☑☒✅⬜❌✗✘✔✓])")
_TICKED = frozenset("xX✓✔*☑✅☒")
_NUMBERING = re.compile(
    r"^\s*(?:\(?(?:[a-z]|[ivx]{1,4})\)\s+(?=\S)|q\d{1,2}[.:)]\s+(?=\S)|\(?\d{1,2}[.)]\s+(?=\S+$))",
    re.IGNORECASE,
)
_POINTED = re.compile(r"^[-=]*(?:>+|→+)\s*([^<>→]+?)\s*(?:<+|←+)[-=]*$")  # ">>> 68 <<<"
_EMPHASIS = re.compile(r"^(-{2,3}|_{1,2}|\*{1,2}|==)([^-_*=\n]+|[^\n]+?)\1$|^<([^<>\n]+)>$")
_OPTION = re.compile(r"(?<=\s)(?:--[a-z][\w-]*(?:[ =]\d+)?|-[a-zA-Z])(?=\s|$)")  # of a command
_NOT_APPLICABLE = re.compile(r"\bn\.?/a\b", re.IGNORECASE)
_ANGLED = re.compile(r"<([^\W\d_]+)>")  # as in ``<defunct>``


def cleared(text: str) -> str:
    """A text without what is struck out or not ticked, and without the number of its question."""
    text = _STRUCK.sub(" ", text) if "~~" in text or "</" in text else text
    pointed = _POINTED.match(text.strip())
    text = pointed.group(1) if pointed else text
    emphasised = _EMPHASIS.match(text.strip())
    text = emphasised.group(2) or emphasised.group(3) if emphasised else text
    text = _NOT_APPLICABLE.sub("not applicable", _OPTION.sub(" ", text) if " -" in text else text)
    return _ANGLED.sub(r"\1", _NUMBERING.sub("", ticked(text))).strip()


def ticked(text: str) -> str:
    """Of options with boxes before or behind them, the one that is ticked."""
    boxes = list(_BOX.finditer(text))
    marks = [(box.group(1) or box.group(2) or box.group(3) or " ") in _TICKED for box in boxes]
    if len(boxes) < 2 or sum(marks) != 1:
        return text
    at = marks.index(True)
    first = not text[: boxes[0].start()].strip(" -*•\n")
    if first:
        return text[boxes[at].end() : boxes[at + 1].start() if at + 1 < len(boxes) else len(text)]
    return text[boxes[at - 1].end() if at else 0 : boxes[at].start()]


def said_nothing(said: Collection[Piece]) -> bool:
    """Whether an answer without a value says nothing: "no idea", "-", an order to whoever grades."""
    senses = {piece.sense for piece in said}
    return Sense.VALUE not in senses and (
        Sense.WORD not in senses or bool(senses & {*OPEN, Sense.ORDER})
    )


_DOUBTING = frozenset(
    (
        *OPEN,
        Sense.OR,
        Sense.NOT,
        Sense.NO,
        Sense.WRONG,
        Sense.UNTRUE,
        Sense.EXCEPT,
        Sense.FIX,
        Sense.ORDER,
    )
)


def doubts(text: str, own: Own = NOBODYS) -> list[str]:
    """The words and signs that take something back, correct it or leave it open; for kinds that read by themselves."""
    struck = ["~~"] if _STRUCK.search(text) else []
    return struck + [fold(piece.text) for piece in pieces(text, own) if piece.sense in _DOUBTING]


def foreign(said: Collection[Piece]) -> tuple[str, ...]:
    """The unknown words, where they are most of an answer: it may be in another language."""
    unknown = [piece.text for piece in said if piece.sense is Sense.WORD]
    words = sum(piece.sense not in (Sense.SIGN, Sense.DATA, Sense.KNOWN) for piece in said)
    return tuple(unknown) if len(unknown) > 1 and 2 * len(unknown) > words else ()


def repeats(line: str, question: Question) -> bool:
    """Whether an answer is a piece of the prompt or of a hint, and no short one."""
    said = folded(line) if line.count(" ") >= _PROMPT_WORDS - 1 else []
    return len(said) >= _PROMPT_WORDS and " ".join(said) in " ".join(folded(question.told))


_PROMPT_WORDS = 4


# --- whole answers ------------------------------------------------------------------------------


@lru_cache(maxsize=1024)
def around(question: Question, values: tuple[tuple[str, Hashable], ...] = ()) -> Own:
    """The words that may stand around an answer to a question: its own, and those of what shows it."""
    more = (word for name in ("unit", "other", "around") for word in question.params.get(name, ()))
    return own_words(
        dict(values), (question.prompt, question.shown_by, *more), question.params.get("aside", ())
    )


def read_values(
    line: str,
    question: Question,
    found: tuple[Found, ...] = (),
    values: tuple[tuple[str, Hashable], ...] = (),
    numeric: bool = False,
) -> Reading:
    """Claims and rest of a line in which a kind has found its values, or in which its phrases are looked for."""
    if len(line) > limits.SHOWN_CHARS:
        return _read_values(line, question, found, values, numeric)
    return _kept_values(line, question, found, values, numeric)


def _read_values(
    line: str,
    question: Question,
    found: tuple[Found, ...],
    values: tuple[tuple[str, Hashable], ...],
    numeric: bool,
) -> Reading:
    reading = read(pieces(line, around(question, values), found), numeric)
    return reading._replace(rest=(*reading.rest, *_other_number(line, question.prompt)))


_BRACKETED = re.compile(r"\([^()]*\)")
_LABELLED = re.compile(r"\b([^\W\d_]{2,}) (\d+)\b")


def _other_number(line: str, prompt: str) -> list[str]:
    """What speaks of another one than the question does: "as PID 2" where it asks for PID 1."""
    asked = {label.casefold(): number for label, number in _LABELLED.findall(prompt)}
    said = [
        (f"{label} {number}", asked.get(label.casefold(), number), number)
        for label, number in _numbered(line)
    ]
    return [text for text, wanted, number in said if wanted != number]


def _numbered(line: str) -> list[tuple[str, str]]:
    return (
        _LABELLED.findall(_BRACKETED.sub(" ", line))
        if any(sign.isdecimal() for sign in line)
        else []
    )


_kept_values = lru_cache(maxsize=4096)(_read_values)
