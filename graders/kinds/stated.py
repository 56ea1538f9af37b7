"""What a list states: entries that hold, that are denied or left open, and words that are none of these."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from labproof.graders.kinds.reading import CONTENT, DENIERS, OPEN, Claim, Clause, Piece, clauses, corrected, polarity
from labproof.graders.kinds.words import Sense


class Stated(NamedTuple):
    """Entries as claims: a kind's own values, and words that can be meant as nothing else than a (false) entry."""

    claims: tuple[Claim, ...]
    rest: tuple[str, ...]
    open: bool  # a remark leaves all of it open, or takes it back
    none: bool  # it says that there is none


def stated(said: list[Piece], listed_one: bool = False) -> Stated:
    """The entries of one line.

    Args:
        listed_one: The line is an entry of a list, so that words without a name in them are meant as one.
    """
    state = _State()
    parts = [part for clause in clauses(corrected(said)) for part in _entries(clause)]
    for part in parts:
        if any(piece.sense is Sense.VALUE for piece in part.pieces):
            _name(part, state)
        else:
            _words(part, state, listed_one)
    return Stated(tuple(state.claims), tuple(state.rest), state.open, state.none and not state.claims)


class _State:
    def __init__(self) -> None:
        self.claims: list[Claim] = []
        self.rest: list[str] = []
        self.open = False
        self.none = False
        self.before: bool | None = True  # what words in front make of the names behind them


def _entries(clause: Clause) -> Iterable[Clause]:
    """The parts of a clause between "and"s; a denial in front of the first one reaches the others."""
    parts: list[list[Piece]] = [[]]
    for piece in clause.pieces:
        if piece.sense is Sense.AND or (piece.text in "/|" and piece.sense is Sense.SIGN):
            parts.append([])
        else:
            parts[-1].append(piece)
    front = [piece for piece in parts[0] if piece.sense in (*DENIERS, *OPEN)]
    reaches = any(piece.sense is Sense.VALUE for piece in parts[0])
    for index, part in enumerate(parts):
        if part:
            reach = tuple(front) if index and reaches and not any(p.sense in DENIERS for p in part) else ()
            yield Clause((*reach, *part), clause.opener, clause.depth)


def _name(part: Clause, state: _State) -> None:
    """Names, and the words around them: behind a single one they explain it."""
    at = [index for index, piece in enumerate(part.pieces) if piece.sense is Sense.VALUE]
    ends = [*at[1:], len(part.pieces)]
    for index, start, end in zip(at, [0, *(one + 1 for one in at)], ends, strict=False):
        piece = part.pieces[index]
        before, behind = part.pieces[start:index], part.pieces[index + 1 : end]
        holds = polarity(before, behind, part.pieces)
        if part.opener == "untrue":
            holds = False
        if holds and state.before is not True:
            holds = state.before
        state.claims.append(Claim(piece.value, holds))
    if state.claims and part.depth and part.opener == "(":
        return
    front = [piece.text for piece in part.pieces[: at[0]] if piece.sense in (Sense.WORD, Sense.ORDER)]
    between = [piece.text for piece in part.pieces[at[0] : at[-1]] if piece.sense in (Sense.WORD, Sense.ORDER)]
    told = [piece.text for piece in part.pieces if piece.sense in (Sense.FIX, Sense.ORDER)]
    if len(at) > 1 and len(part.pieces) - 1 > at[-1]:
        last = part.pieces[at[-1] + 1 :]
        if len(last) == 1 and last[0].sense is Sense.WORD:
            between.append(last[0].text)  # one word more in a row of names
    state.rest += [*front, *between, *told]


def _words(part: Clause, state: _State, listed_one: bool) -> None:
    """A part without a name: a false one, a remark, or a reason."""
    content = [piece for piece in part.pieces if piece.sense in CONTENT and piece.sense is not Sense.DATA]
    words = [piece for piece in content if piece.sense is Sense.WORD]
    denials = sum(piece.sense in (*DENIERS, Sense.WRONG, Sense.UNTRUE) for piece in part.pieces)
    opened = part.has(*OPEN)
    if part.has(Sense.NONE) and not state.claims:
        state.none = True
    if part.has(Sense.FIX) and state.claims:
        state.rest += [piece.text for piece in part.pieces if piece.sense is Sense.FIX]
    if part.has(Sense.ORDER):
        state.rest += [piece.text for piece in part.pieces]
    elif not content:
        _remark(part, state, denials, opened)
    elif opened or part.has(Sense.UNTRUE, Sense.WRONG):
        state.rest += [piece.text for piece in part.pieces]
    elif _is_entry(part, words, listed_one) and not denials:
        state.claims.append(Claim(" ".join(piece.text for piece in words), True))
    elif not state.claims and not denials:
        state.rest += [piece.text for piece in words]


def _remark(part: Clause, state: _State, denials: int, opened: bool) -> None:
    """Function words alone: they speak of all names before them, or behind them."""
    holds = None if opened else False if denials % 2 else True
    if holds is True:
        return
    if part.has(Sense.NO, Sense.NONE) and not state.claims and not opened:
        state.none = True
        return
    if not state.claims:
        state.before = holds
    elif part.depth and not opened:
        last = state.claims[-1].value
        state.claims = [claim._replace(holds=holds) if claim.value == last else claim for claim in state.claims]
        state.open = True
    else:
        state.open = True
        state.claims = [claim._replace(holds=holds) for claim in state.claims]


def _is_entry(part: Clause, words: Sequence[Piece], listed_one: bool) -> bool:
    """Whether words that name nothing here stand where a name does."""
    if part.depth or part.opener in (":", "=", "—", "because", "but", "→", "."):
        return False
    return bool(words) and (listed_one or (len(words) == 1 and len(part.pieces) <= 2))
