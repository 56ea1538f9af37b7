"""Clauses as claims: what an answer says that holds or does not, and what nobody understood of it."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from itertools import pairwise
from typing import NamedTuple

from labproof.graders.kinds.reading.clauses import (
    BOUNDS,
    CONTENT,
    DENIERS,
    OPEN,
    Clause,
    clauses,
    corrected,
    settled,
)
from labproof.graders.kinds.reading.emphasis import without_emphasis
from labproof.graders.kinds.reading.frames import concludes, of_here, set_against
from labproof.graders.kinds.reading.manner import said_nothing
from labproof.graders.kinds.reading.moves import in_time, is_over
from labproof.graders.kinds.reading.narration import is_clear, may_deny
from labproof.graders.kinds.reading.pieces import Piece, is_value, words_of
from labproof.graders.kinds.reading.polarity import outright, polarity, unsettled
from labproof.graders.kinds.reading.remarks import (
    conditions,
    denies_place,
    goes_on_telling,
    is_reason,
    remark,
)
from labproof.graders.kinds.reading.so_far import Claim, SoFar
from labproof.graders.kinds.words import (
    CAUSES,
    EQUALS,
    OTHER_MACHINES,
    THINGS,
    TIMES,
    VERSUS,
    Sense,
    fold,
    marks,
)


class Reading(NamedTuple):
    """An answer taken apart."""

    claims: tuple[Claim, ...]  # in the order of writing; a correction leaves the last
    rest: tuple[str, ...]  # words and signs that belong to no claim, no known reason and no filler
    empty: bool = False  # it says nothing: "no idea", an order to whoever grades
    bare: bool = False  # values alone
    about: bool = False  # it says that it is no exact one
    seen: frozenset[Hashable] = frozenset()  # every value that stands there, taken back or not
    in_story: bool = False  # what nobody understood of it is a story beside a clear claim


_BARE = (Sense.VALUE, Sense.SIGN, Sense.AND, Sense.NEXT)
_MOST_PIECES = 60  # of one answer; in a story nobody knows what is meant


def read(said: list[Piece], numeric: bool = False) -> Reading:
    """Claims and rest of an answer whose values are found.

    Args:
        numeric: "over", "under" and the like make another value of one.
    """
    said = settled(_open_ended(said) if numeric else said)
    reading = _read(said, numeric)
    if reading.rest or len(reading.claims) > 1:
        other = _here(said, numeric) or _at_last(said, numeric) or _in_the_end(said, numeric)
        reading = other or reading
    reading = (_concluded(said, numeric) if reading.rest else None) or reading
    if reading.rest or len({claim.value for claim in reading.claims}) > 1:
        reading = _set_here(said, reading, numeric) or reading
    if not numeric and not reading.rest and sum(bool(one.holds) for one in reading.claims) > 1:
        reading = reading._replace(rest=set_against(said))
    in_story = reading.in_story or (bool(reading.rest) and is_clear(said, reading.claims))
    seen = frozenset(piece.value for piece in said if is_value(piece))
    return reading._replace(seen=seen, in_story=in_story)


def _open_ended(said: list[Piece]) -> list[Piece]:
    """The pieces, with a plus that adds nothing as the bound that it is: "1434 modules+", "90 min plus"."""
    ends = [*said, Piece(Sense.SIGN, ".")][1:]
    return [
        piece._replace(sense=Sense.BOUND)
        if piece.text in _ADDS and (end.sense is Sense.SIGN or end.text in _ADDS)
        else piece
        for piece, end in zip(said, ends, strict=True)
    ]


_ADDS = ("+", "plus")


def _concluded(said: list[Piece], numeric: bool) -> Reading | None:
    """The last conclusion alone, where no more than reasons stand before it: "it lies there but nobody uses it, so T"."""
    at = max((at for at, piece in enumerate(said) if concludes(piece)), default=0)
    at = at or _announced(said)
    front, behind = said[:at], said[at + 1 :]
    if not front or not any(map(is_value, behind)) or conditions(front):
        return None
    if any(piece.sense in NO_REASON for piece in front) or front[-1].sense in DENIERS:
        return None
    if words_of(front) & _SOURCES and any(map(is_value, front)):
        return None  # "the slide says T, so T"
    reasons, reading = _read(front, numeric), _read(behind, numeric)
    meant = {claim.value for claim in reading.claims}
    if any(claim.holds is not False and claim.value not in meant for claim in reasons.claims):
        return None
    denied = tuple(claim for claim in reasons.claims if claim.value not in meant)
    return reading._replace(claims=(*denied, *reading.claims), bare=False)


def _set_here(said: list[Piece], whole: Reading, numeric: bool) -> Reading | None:
    """What is claimed of this machine as it is now, where other values are of another one, or of before."""
    here = of_here(said)
    reading = _read(here, numeric) if here else None
    if reading is None or len({claim.value for claim in reading.claims}) != 1:
        return None
    clear = all(claim.holds for claim in reading.claims)
    if not clear or (reading.rest and not is_clear(here or [], reading.claims)):
        return None
    meant = reading.claims[0].value
    others = {claim.value for claim in whole.claims} - {meant}
    denied = tuple(Claim(value, False) for value in others)
    return reading._replace(
        claims=(*denied, *reading.claims), rest=whole.rest, bare=False, in_story=True
    )


def of_this_machine(said: list[Piece]) -> list[Piece]:
    """What stands behind what is told of another one, or nothing: "on my Pi it is X, on this VM it is Y"."""
    at = next((at for at in range(1, len(said)) if _begins_here(said, at)), 0)
    front, behind = said[:at], said[at:]
    of_another = (
        front and not _begins_here(said, 0) and not words_of(front).isdisjoint(OTHER_MACHINES)
    )
    return behind if of_another and not any(piece.sense in _UNSURE for piece in front) else []


def _here(said: list[Piece], numeric: bool) -> Reading | None:
    behind = of_this_machine(said)
    if not behind:
        return None
    reading = _read(behind, numeric)
    clear = len(reading.claims) == 1 and reading.claims[0].holds and not reading.rest
    return reading._replace(bare=False) if clear else None


def _begins_here(said: Sequence[Piece], at: int) -> bool:
    """Whether a sentence or a part of one begins there that speaks of this machine: "here", "this RHEL box"."""
    begins = at == 0 or said[at - 1].sense in (Sense.SIGN, Sense.BUT, Sense.AND)
    words = " ".join(fold(piece.text) for piece in said[at : at + _OF_HERE]).split()
    words = words[1:] if words[:1] in (["on"], ["in"], ["the"], ["and"], ["but"]) else words
    if not begins or not words:
        return False
    named = not _HERE_NAMES.isdisjoint(words[1:4])
    return words[0] == "here" or (words[0] in ("this", "lab") and named)


def _at_last(said: list[Piece], numeric: bool) -> Reading | None:
    """What is so now, behind what was so before: "was X this morning, then I started it and now it is Y"."""
    at = max((at for at, piece in enumerate(said) if fold(piece.text) in _NOW), default=0)
    front, behind = said[:at], said[at + 1 :]
    if words_of(front).isdisjoint(_WAS) or not any(map(is_value, front)):
        return None
    if any(piece.sense in (Sense.OR, Sense.HEDGE, Sense.ORDER, Sense.UNTRUE) for piece in front):
        return None
    earlier, reading = _read(front, numeric), _read(behind, numeric)
    if len(reading.claims) != 1 or not reading.claims[0].holds or reading.rest:
        return None
    meant = reading.claims[0].value
    before = tuple(claim._replace(holds=False) for claim in earlier.claims if claim.value != meant)
    return reading._replace(claims=(*before, *reading.claims), bare=False)


def _in_the_end(said: list[Piece], numeric: bool) -> Reading | None:
    """The value alone at the end, behind nothing but what was looked at: "lsmod has none. available (a file is there)"."""
    ends = [
        at for at, piece in enumerate(said) if piece.text in _ENDS and piece.sense is Sense.SIGN
    ]
    at = next((at for at in reversed(ends) if any(map(is_value, said[at + 1 :]))), 0)
    front, behind = said[:at], said[at + 1 :]
    if not front or not is_value(behind[0]) or any(map(is_value, front)) or conditions(front):
        return None
    if behind[1:] and behind[1].sense is not Sense.SIGN:
        return None
    if any(piece.sense in _NO_LOOK for piece in front) or not any(
        piece.sense in (Sense.KNOWN, Sense.WORD) for piece in front
    ):
        return None
    reading = _read(behind, numeric)
    clear = len(reading.claims) > 0 and reading.claims[0].holds and not reading.rest
    return reading._replace(bare=False) if clear else None


_ENDS = frozenset(".\n")
_ENDS_SENTENCE = frozenset((*".;!\n,—:", "..."))
_NO_LOOK = (
    *(Sense.HEDGE, Sense.ELSE, Sense.OR, Sense.ORDER, Sense.UNTRUE, Sense.WRONG, Sense.FIX),
    *(Sense.EXCEPT, Sense.LEAVE, Sense.LESS),
)
_OF_HERE = 5  # pieces
_HERE_NAMES = marks("machine", "window")
_UNSURE = (Sense.OR, Sense.HEDGE, Sense.ORDER, Sense.UNTRUE, Sense.BLANK)
_NOW, _WAS = marks("now"), marks("earlier")
_SOURCES = marks("told by others")


def _announced(said: Sequence[Piece]) -> int:
    """Where a colon stands before the one value at the end, if a denial before it is of another thing, or 0.

    "lsmod does not list it: available", "a server without desktop: T"; but "you should not call it: available".
    """
    end = len(said)
    while end and said[end - 1].sense is Sense.SIGN:
        end -= 1
    at = end - 2
    if (
        at < 2
        or said[at].text != ":"
        or not is_value(said[at + 1])
        or any(map(is_value, said[:at]))
    ):
        return 0
    denials = [one for one, piece in enumerate(said[:at]) if piece.sense in (*DENIERS, *BOUNDS)]
    if any(
        piece.sense in (Sense.WRONG, Sense.LESS, Sense.ASIDE, Sense.ELSE) for piece in said[:at]
    ):
        return 0
    if len(denials) != 1 or denials[0] == 0:
        return 0
    denial, before = said[denials[0]], said[: denials[0]]
    machine = not words_of(before).isdisjoint(_MACHINES)
    lacks = denial.sense is Sense.LEAVE and denials[0] == at - 2 and machine
    does = {fold(denial.text), fold(before[-1].text)} & _DOES
    shown = any(piece.sense is Sense.KNOWN or fold(piece.text) in THINGS for piece in before)
    return at if lacks or (does and shown and fold(said[at - 1].text) in _OBJECTS) else 0


_MACHINES = marks("machine", "installation")
_DOES, _OBJECTS = marks("auxiliary"), marks("object")
NO_REASON = (*OPEN, Sense.ORDER, Sense.UNTRUE, Sense.OR, Sense.FIX)


def _read(said: list[Piece], numeric: bool) -> Reading:
    said = without_emphasis(said)
    left = corrected(said)
    values = {piece.value for piece in left if is_value(piece)}
    struck = frozenset(piece.value for piece in said[: len(said) - len(left)] if is_value(piece))
    if struck and not values - struck and any(fold(piece.text) in EQUALS for piece in said):
        struck = frozenset([next(piece.value for piece in said if is_value(piece))])
    state = SoFar(struck if values - struck else frozenset())
    state.corrected = len(left) < len(said)
    places: list[str] = []  # what says where it is not
    early: list[str] = []  # what is said of values that do not hold, while others may follow
    parts = clauses(left)
    for at, clause in enumerate(parts):
        following = parts[at + 1] if at + 1 < len(parts) else None
        if clause.opener == "because" and at and _only_turns(parts[at - 1]):
            clause = clause._replace(opener="but")  # "but by calls it is close"
        state.reason = state.reason and not clause.begins
        if any(map(is_value, clause.pieces)):
            _claim(clause, state, numeric)
        elif state.reason and goes_on_telling(clause, following):
            continue  # "T because it was stopped but did not end"
        else:
            state.reason = clause.opener == "because" and _gives_cause(clause, state)
            state.fresh = (
                bool(at) and state.about_answer and any(map(is_value, parts[at - 1].pieces))
            )
            state.least = clause.has(Sense.LESS) and not clause.has(*DENIERS)
            if denies_place(clause, following):
                places += [piece.text for piece in clause.pieces]
                continue
            if state.least and following and following.opener == ":":
                continue
            if numeric or not state.claims or not is_reason(clause, following):
                before = len(state.rest)
                remark(clause, state, following.opener if following else "")
                if state.claims and not any(claim.holds for claim in state.claims):
                    early += _told_early(clause, state, before)
    if not any(claim.holds for claim in state.claims):
        state.rest += early
    timed = in_time(state.claims, left, numeric)
    state.rest += is_over(left) if state.claims else places
    if timed != state.claims:
        state.claims, state.rest = timed, [word for word in state.rest if fold(word) not in TIMES]
    state.rest += conditions(said) + _versus(left) + _placed(left, state)
    state.rest += [piece.text for piece in left if may_deny(piece)]
    if len(left) > _MOST_PIECES:
        state.rest += ["so many words"]
    if left and left[-1].text == "?" and _ENDS_SENTENCE.isdisjoint(piece.text for piece in left):
        state.claims = [one._replace(holds=None) if one.holds else one for one in state.claims]
    bare = all(piece.sense in _BARE and piece.text not in "()" for piece in said)
    about = any(piece.sense is Sense.ABOUT for piece in left)
    empty = said_nothing(said) and not places
    return Reading(tuple(state.claims), tuple(state.rest), empty, bare, about)


def _placed(said: Sequence[Piece], state: SoFar) -> list[str]:
    """What says where the only value is from, which a person must look at: "on my laptop it is X"."""
    if not state.claims or any(claim.holds is not None for claim in state.claims):
        return []
    doubts = (Sense.HEDGE, Sense.BLANK, Sense.OR, Sense.ORDER, Sense.UNTRUE, Sense.WRONG, *DENIERS)
    if any(piece.sense in doubts for piece in said):
        return []
    return [piece.text for piece in said if piece.sense is Sense.ELSE]


def _only_turns(clause: Clause) -> bool:
    """Whether it is no more than a "but", which belongs to what follows."""
    return clause.opener == "but" and all(piece.sense is Sense.BUT for piece in clause.pieces)


def _versus(said: Sequence[Piece]) -> list[str]:
    """What sets values against each other, where nothing says which is more: "S vs T"."""
    values = {piece.value for piece in said if is_value(piece) and not piece.aside}
    compared = any(piece.sense in (Sense.MORE, Sense.LESS, Sense.TIMES) for piece in said)
    against = [piece.text for piece in said if fold(piece.text) in VERSUS]
    return against if len(values) > 1 and not compared else []


def _gives_cause(clause: Clause, state: SoFar) -> bool:
    return fold(clause.pieces[0].text) in CAUSES and any(claim.holds for claim in state.claims)


def _told_early(clause: Clause, state: SoFar, before: int) -> list[str]:
    """Words that explain why what was said so far does not hold: "I first wrote S but that was another one. T"."""
    if clause.has(Sense.ORDER, Sense.UNTRUE, Sense.HEDGE):
        return []
    words, state.rest = state.rest[before:], state.rest[:before]
    return words


def _claim(clause: Clause, state: SoFar, numeric: bool) -> None:
    """The values of one clause, each with what is said of it there."""
    at = [index for index, piece in enumerate(clause.pieces) if is_value(piece)]
    starts = [0, *(index + 1 for index in at)]
    ends = [*at[1:], len(clause.pieces)]
    other = numeric and clause.opener == "because" and fold(clause.pieces[0].text) in _ABOUT_ANOTHER
    denied = all(claim.holds is False for claim in state.claims)  # "not S, because it is T"
    explains = (
        state.main
        and not other
        and (clause.depth > 0 or (clause.opener in ("because", "than", "but") and not denied))
    )
    if clause.pieces[0].sense is Sense.OR and state.claims and clause.depth == 0:
        last = state.claims[-1]
        state.claims[-1] = last._replace(holds=None, outright=True)  # "X, or maybe Y"
    bare = not any(piece.sense in (*CONTENT, *DENIERS, Sense.HEDGE) for piece in clause.pieces)
    same = (bare and clause.depth > 0 and clause.opener != "because") or _equates(clause)
    another = not numeric and (concludes(clause.pieces[0]) or _is_other_case(clause))
    aside = explains and not same and clause.opener != "but" and not (another and not clause.depth)
    aside = (
        aside
        or (clause.opener == "than" and not state.main)
        or (state.main and clause.has(Sense.ASIDE))
    )
    struck = {claim.value for claim in state.claims if claim.holds is False} | state.struck
    if not concludes(clause.pieces[0]):  # "she says X, so X"
        aside = aside or all(clause.pieces[index].value in struck for index in at)
    chosen = not numeric and aside and _may_choose(clause, at)
    for index, start, end in zip(at, starts, ends, strict=False):
        piece = clause.pieces[index]
        before, behind = clause.pieces[start:index], clause.pieces[index + 1 : end]
        holds = polarity(before, behind, numeric)
        if holds and index != at[0] and _goes_with(clause.pieces, at, index, state):
            holds = False  # "second come close and openat"
        state.rest += [] if aside or piece.aside else unsettled(before, behind)
        if state.before is False and clause.opener == "because":
            state.rest.append(clause.pieces[0].text)  # "not in the list, so available"
        if clause.opener == "untrue" or (state.least and clause.opener == ":"):
            holds = False
        elif (
            state.claims
            and index == 1
            and clause.pieces[0].sense is Sense.NO
            and (clause.opener == "" or (numeric and clause.opener in _RUNS_ON))
        ):
            holds = None  # "S no T" may correct, and may deny
            state.rest.append(clause.pieces[0].text)
        # "lsmod: nothing → available"
        if state.before is not True and holds and clause.opener != "→":
            holds = state.before
        guessed = any(one.value == piece.value and one.holds is None for one in state.claims)
        again = bare and clause.opener in ("(", ",", "=")  # "maybe 2770 (drwxrws---)"
        if holds and guessed and (again or concludes(clause.pieces[0])):
            holds = None  # "my first guess was T, so T"
        held = [claim.value for claim in state.claims if claim.holds and not claim.aside]
        if chosen and holds and held and piece.value not in [*held, *struck]:
            aside = False
            state.rest.append(clause.pieces[0].text)
        if clause.opener == "but" and (
            not state.claims or (holds and held and piece.value not in held)
        ):
            state.rest.append(clause.pieces[0].text)  # "any number but 68", "here X, but there Y"
        is_outright = piece.aside or outright(before, behind)
        state.claims.append(Claim(piece.value, holds, aside or piece.aside, is_outright))
        state.main = state.main or not (aside or piece.aside or clause.opener == "than")
    aside = aside or all(clause.pieces[index].aside for index in at)
    state.about_answer = not aside
    if not aside:
        holds = any(claim.holds for claim in state.claims[-len(at) :])
        state.rest += _unknown(clause, holds or not numeric, numeric)


def _may_choose(clause: Clause, at: Sequence[int]) -> bool:
    """Whether a letter ends it behind a preposition, which may be of a verb that chooses: "had T, settled on S"."""
    alone = clause.opener == "because" and not clause.depth and [*at] == [len(clause.pieces) - 1]
    return alone and len(clause.pieces) == 2 and len(clause.pieces[1].text) == 1


def _goes_with(said: Sequence[Piece], at: Sequence[int], index: int, state: SoFar) -> bool:
    """Whether nothing but an "and" joins a value to one that is less than another."""
    before = at[at.index(index) - 1]
    joined = said[before + 1 : index]
    less = any(piece.sense is Sense.LESS for piece in said[: at[0]])
    only = joined and all(piece.sense is Sense.AND for piece in joined)
    return bool(only and less and state.claims and state.claims[-1].holds is False)


def _equates(clause: Clause) -> bool:
    """Whether it says what the value before it means: "Z for sleeping", "Z, that is the sleeping state"."""
    first, *others = clause.pieces
    if clause.opener != "because" or fold(first.text) not in EQUALS:
        return False
    named = next((piece for piece in others if piece.sense not in (Sense.REFER, Sense.FILL)), None)
    return named is not None and is_value(named)


def _is_other_case(clause: Clause) -> bool:
    """Whether it tells what is so in another case than the one before it: "on the second run close"."""
    within = fold(clause.pieces[0].text) in _ABOUT_ANOTHER
    return within and not words_of(clause.pieces[1:3]).isdisjoint(_OTHERS)


def _unknown(clause: Clause, bounds: bool, numeric: bool) -> list[str]:
    """Words beside a value that nobody understands."""
    odd = [Sense.WORD, Sense.ORDER, Sense.FIX, *(BOUNDS if bounds else ())]
    first = next(index for index, piece in enumerate(clause.pieces) if is_value(piece))
    unknown = [
        piece.text
        for index, piece in enumerate(clause.pieces)
        if piece.sense in odd and (numeric or index < first or piece.sense is not Sense.OVER)
    ]
    denied = clause.has(*DENIERS) and any(
        one.sense is Sense.VALUE and two.sense is Sense.YES for one, two in pairwise(clause.pieces)
    )
    return [*unknown, *(["yes"] if denied else [])]


_RUNS_ON = (",", "—", "...")
_OTHERS = marks("another case")
_ABOUT_ANOTHER = marks("within")  # "71 for cat, for ls I have 80"
