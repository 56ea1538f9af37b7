"""A clause without a value: it takes back, leaves open, gives a reason, or says nothing."""

from __future__ import annotations

from collections.abc import Iterable

from labproof.graders.kinds.reading.clauses import BOUNDS, CONTENT, DENIERS, OPEN, Clause
from labproof.graders.kinds.reading.frames import of_another
from labproof.graders.kinds.reading.pieces import Piece, is_value, words_of
from labproof.graders.kinds.reading.so_far import SoFar
from labproof.graders.kinds.words import (
    CAUSES,
    CONDITIONS,
    COURSE,
    NOBODY,
    OVER,
    PERSONS,
    Sense,
    fold,
    marks,
)

_MODALS = marks("would")
_FOREIGN = (Sense.WORD, Sense.DATA)


def remark(clause: Clause, state: SoFar, following: str) -> None:
    """A clause without a value: it takes back, leaves open, gives a reason, or says nothing."""
    content = [piece for piece in clause.pieces if piece.sense in CONTENT]
    denials = sum(piece.sense in (*DENIERS, Sense.WRONG, Sense.UNTRUE) for piece in clause.pieces)
    modal = clause.opener == "because" and bool(state.claims)  # "T, meaning it can be continued"
    opened = any(
        piece.sense in OPEN and not (modal and fold(piece.text) in _MODALS)
        for piece in clause.pieces
    )
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
    elif not (content or opened) and following == "because" and _gives_reason(clause, state):
        return  # "Z, weil niemand" "auf ihn gewartet hat"
    elif not content:
        _pure(clause, state, denials, opened, following)
    elif clause.pieces[0].sense is Sense.LEAVE and state.claims and not opened:
        return  # "20, not counting the header"
    elif (
        state.corrected
        and not state.claims
        and (not opened or _reads_on(clause, following))
        and not clause.has(Sense.ORDER, Sense.UNTRUE)
    ):
        return
    elif (state.fresh or clause.opener == "but") and _qualifies(clause) and clause.has(Sense.WORD):
        state.rest += [piece.text for piece in content if piece.sense is Sense.WORD]
    elif (
        clause.opener == "but"
        and state.claims
        and not clause.depth
        and not words_of(clause.pieces).isdisjoint(PERSONS)
    ):
        # "comes with Ubuntu, but I use Debian"
        state.rest += [piece.text for piece in clause.pieces]
    elif state.corrected and state.claims and clause.depth and _tells_why(clause):
        return  # "T → S (I forgot that it sleeps)"
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
    elif _or_else(clause) or shown_elsewhere(clause):
        state.rest += [piece.text for piece in clause.pieces]
    elif denials and not clause.depth and clause.opener == "" and clause.has(Sense.WORD):
        state.rest += [piece.text for piece in clause.pieces]  # "68 isn't installed"
    elif (
        denials
        and not clause.depth
        and clause.opener not in ("because", "but")
        and not clause.has(*_FOREIGN)
    ):
        state.rest += [piece.text for piece in clause.pieces]  # "68, the machine does not show it"


def _gives_reason(clause: Clause, state: SoFar) -> bool:
    """Whether a reason begins with it, that a later word cuts in two."""
    first = fold(clause.pieces[0].text)
    return bool(state.claims) and clause.opener == "because" and first in CAUSES


def _or_else(clause: Clause) -> bool:
    """Whether it begins another possibility: "T, or one of its neighbours"."""
    return clause.pieces[0].sense is Sense.OR


def shown_elsewhere(clause: Clause) -> bool:
    """Whether something that nobody knows shows it: "is what the poster shows", "says the poster"."""
    first = fold(clause.pieces[0].text)
    if first in _SAYS and clause.has(Sense.WORD) and not clause.depth:
        return True
    if first == "from" and of_another(clause.pieces):
        return True
    mine = clause.has(Sense.KNOWN) or not words_of(clause.pieces).isdisjoint(_SEERS)
    return first == "what" and len(clause.pieces) > 2 and not mine


_SAYS = marks("tells") | {"what"}
_SEERS = marks("sees")


def goes_on_telling(clause: Clause, following: Clause | None) -> bool:
    """Whether it may belong to the reason before it, and takes nothing back: "but not in the kernel", "nobody saw it"."""
    if clause.has(*OPEN, *BOUNDS, *_TAKING):
        return False
    where = following is not None and following.opener == "because" and clause.has(Sense.NOT)
    narrates = clause.has(*CONTENT) or (
        where and following is not None and fold(following.pieces[0].text) in _CIRCUMSTANCES
    )
    return narrates and words_of(clause.pieces).isdisjoint(OVER)


_TAKING = (
    Sense.ORDER,
    Sense.UNTRUE,
    Sense.WRONG,
    Sense.EXCEPT,
    Sense.LEAVE,
    Sense.FIX,
    Sense.OR,
)


def _tells_why(clause: Clause) -> bool:
    """Whether it may explain a mistake, and hedges nothing."""
    return not clause.has(Sense.ORDER, Sense.UNTRUE, Sense.HEDGE, Sense.OR, Sense.WRONG)


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


def denies_place(clause: Clause, following: Clause | None) -> bool:
    """Whether it says where something is not, and nothing of the answer: "not in lsmod"."""
    if (
        not following
        or following.opener != "because"
        or clause.has(*CONTENT)
        or not clause.has(Sense.NOT)
    ):
        return False
    inside = fold(following.pieces[0].text) in _CIRCUMSTANCES
    return inside and following.has(Sense.KNOWN) and not any(map(is_value, following.pieces))


def is_reason(clause: Clause, following: Clause | None) -> bool:
    """Whether a denial behind an answer tells of the question's own things: "Z, nobody reaped it"."""
    lacks = clause.has(Sense.NOT, Sense.NO, Sense.NONE) or any(
        fold(piece.text) == "empty" for piece in clause.pieces
    )
    if clause.opener not in _REASONS or not lacks:
        return False
    first = clause.pieces[int(clause.opener in ("because", "but")) :][:1]
    if not first or (first[0].sense is Sense.REFER and fold(first[0].text) in _PRONOUNS):
        return False  # "it does not show that"
    both = (
        *clause.pieces,
        *(following.pieces if following and following.opener == "because" else ()),
    )
    nobody = len(clause.pieces) > 1 and fold(clause.pieces[0].text) in NOBODY
    known = nobody or any(piece.sense is Sense.KNOWN for piece in both)
    if nobody and not words_of(clause.pieces).isdisjoint(("know", "knows", "sure")):
        return False
    return known and all(
        piece.sense in _TELLING or piece.text in ("empty", "|") for piece in clause.pieces
    )


_PRONOUNS = marks("pronoun")
_CIRCUMSTANCES = marks("circumstance")


def _qualifies(clause: Clause) -> bool:
    """Whether it tells a circumstance or an objection, and no reason: "T for trouble", "68, but I closed it"."""
    circumstance = clause.opener == "because" and fold(clause.pieces[0].text) in _CIRCUMSTANCES
    return (circumstance or clause.opener == "but") and clause.depth == 0


def conditions(said: Iterable[Piece]) -> list[str]:
    """The words that make an answer hold in a case alone."""
    return [
        piece.text
        for piece in said
        if piece.sense is Sense.LIMIT and fold(piece.text) in CONDITIONS
    ]


_GUESSES = (Sense.HEDGE, Sense.BLANK)


def _reads_on(clause: Clause, following: str) -> bool:
    """Whether it tells what was read before the correction that follows: "after reading the hint: T"."""
    opened = [piece for piece in clause.pieces if piece.sense in OPEN]
    return following == ":" and all(fold(piece.text) in COURSE for piece in opened)


_PAST = marks("past")


def _was(clause: Clause) -> bool:
    """Whether it tells of what was, and is no guess."""
    return not clause.has(*_GUESSES) and not words_of(clause.pieces).isdisjoint(_PAST)


def _pure(clause: Clause, state: SoFar, denials: int, opened: bool, following: str) -> None:
    """A clause of function words alone speaks of the answer as a whole."""
    if clause.has(Sense.ORDER):
        state.rest += [piece.text for piece in clause.pieces]
    elif (
        opened
        and state.claims
        and not state.claims[-1].aside
        and clause.opener == "because"
        and not clause.has(*_GUESSES)
    ):
        state.rest += [piece.text for piece in clause.pieces]  # "T, for the next boot"
    elif opened and state.claims and clause.opener == "→":
        state.rest += [piece.text for piece in clause.pieces]
    elif (
        opened and state.corrected and not state.claims and _was(clause) and following in (".", ",")
    ):
        return  # "V, sorry, that was before the reboot. Now it is W"
    elif opened and clause.opener == "→":
        return  # "grep → something. T"
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
