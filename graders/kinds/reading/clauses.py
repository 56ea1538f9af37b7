"""Pieces as clauses: what a correction leaves of an answer, and where its parts begin and end."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from operator import itemgetter
from typing import NamedTuple

from labproof.graders.kinds.reading.pieces import Piece, is_value, words_of
from labproof.graders.kinds.words import (
    BEHIND,
    CORRECTING,
    MINE,
    NOR,
    PERSONS,
    PLACES,
    RATHER,
    SEEING,
    TOO,
    Sense,
    fold,
    marks,
)

_SENSE = itemgetter(0)  # of a piece


class Clause(NamedTuple):
    """What stands between two boundaries; ``opener`` is the sign or the sense of the word that begins it."""

    pieces: tuple[Piece, ...]
    opener: str
    depth: int  # of brackets
    begins: bool = False  # a sentence

    def has(self, *senses: Sense) -> bool:
        """Whether a piece has one of these senses."""
        return any(map(senses.__contains__, map(_SENSE, self.pieces)))


_FIXES = (Sense.FIX, Sense.NEXT)


def corrected(
    said: list[Piece],
    is_value: Callable[[Piece], bool] = is_value,
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
    chain = _is_chain(said, is_value)
    while at > 0:
        at -= 1
        if is_value(said[at]):
            behind = True
        elif (
            behind
            and _corrects(said, at, by_no, by_next)
            and not (chain and said[at].text == "→")
            and _corrects_something(said[:at], is_value)
        ):
            return said[at + 1 :]
    return said


def _is_chain(said: Sequence[Piece], is_value: Callable[[Piece], bool]) -> bool:
    """Whether arrows join more than two values: of "R → S → T" none takes another's place."""
    arrows = sum(piece.text == "→" for piece in said)
    return arrows > 1 and len({piece.value for piece in said if is_value(piece)}) > 2


def _corrects_something(before: Sequence[Piece], is_value: Callable[[Piece], bool]) -> bool:
    said = [piece for piece in before if piece.sense is not Sense.SIGN]
    slip = len(said) == 1 and said[0].sense is Sense.WORD and len(said[0].text) > 2
    return (
        any(map(is_value, before))
        or slip  # "EUFI, sorry, UEFI"
        or (len(before) > 1 and before[-1].text == "?")  # "mmap2? no: mmap"
    )


def _corrects(said: Sequence[Piece], at: int, by_no: bool, by_next: bool) -> bool:
    """Whether what follows stands in the place of what was before: "no wait", or a "no" of its own between signs."""
    if said[at].sense is Sense.WRONG:
        # "Z, wrong, T"
        return 0 < at < len(said) - 1 and said[at - 1].sense is said[at + 1].sense is Sense.SIGN
    if said[at].sense in _FIXES:
        return by_next or said[at].sense is Sense.FIX
    if said[at].sense is Sense.NOT and 0 < at < len(said) - 1:
        return said[at - 1].text == "?" and said[at + 1].sense is Sense.SIGN  # "¿S? não: T"
    if not by_no or said[at].sense is not Sense.NO or at == 0 or at + 1 >= len(said):
        return False
    ends = said[at - 1].sense is Sense.SIGN or said[at - 1].text in "?→"
    follows = said[at + 1]
    return ends and (
        follows.sense in (Sense.SIGN, Sense.FIX)
        or follows.text.casefold() in ("it", "its", "it's")
        or (is_value(follows) and fold(said[at].text) in CORRECTING)
    )


_SENTENCE_ENDS = frozenset(".;!\n")
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
    opener, depth, ended = "", 0, False

    def close(sign: str) -> None:
        nonlocal current, opener, ended
        if current:
            made.append(Clause(tuple(current), opener, depth, ended))
            ended = False
        current, opener = [], sign

    for piece in said:
        if (piece.sense is Sense.SIGN and piece.text not in "/|") or piece.text == "→":
            reason = opener == "because" and piece.text in "—=" and not any(map(is_value, current))
            close(opener if reason and current else piece.text)  # "143, because TERM — it is 15"
            ended = ended or piece.text in _SENTENCE_ENDS
            depth = max(0, depth + (piece.text in "([") - (piece.text in ")]"))
            continue
        if piece.sense in _OPENERS or (ands and piece.sense is Sense.AND):
            close(piece.sense.value)
        elif values and piece.sense in DENIERS and any(map(is_value, current)):
            close(opener if opener == "because" else "")
        current.append(piece)
    close("")
    return made


_AT_ONCE = (Sense.SIGN, Sense.VALUE)


def settled(said: Sequence[Piece]) -> list[Piece]:
    """The pieces, with what is a place or a command by its neighbours: "under the header", "after the wait"."""
    said = persuaded(_denied_behind(said))
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
        elif piece.sense is Sense.LEAVE and word in RATHER and _denies(said[:at]):
            made[at] = piece._replace(sense=Sense.FIX)
        elif piece.sense is Sense.FIX and word == "wait":
            before, behind = said[at - 1 : at], said[at + 1 : at + 2]
            called = any(other.sense not in _AT_ONCE for other in before)
            if called or any(
                other.sense not in (*_AT_ONCE, Sense.REFER, Sense.NO) for other in behind
            ):
                made[at] = piece._replace(sense=Sense.FILL)
        elif piece.sense is Sense.FIX and word == "sorry" and _excuses(said[at + 1 :]):
            made[at] = piece._replace(sense=Sense.FILL)  # "sorry for the late answer"
        elif piece.sense is Sense.FIX and word == "actually" and _wants(said[at + 1 :]):
            made[at] = piece._replace(sense=Sense.FILL)  # "the file I actually asked for"
        elif piece.sense is Sense.FIX and word in _MISTAKES and _names_another(said, at):
            made[at] = piece._replace(sense=Sense.WRONG)  # "T, S was a typo"
        elif piece.sense is Sense.BLANK and word == "empty" and _shows(said[:at]):
            made[at] = piece._replace(sense=Sense.FILL)  # "the grep came back empty"
        elif piece.sense is Sense.BLANK and word in _SUBJECTS and _tells(said[at + 1 : at + 2]):
            made[at] = piece._replace(sense=Sense.FILL)  # "everything baked in"
        elif piece.sense is Sense.BLANK and word in _STATED and _tells(said[max(0, at - 1) : at]):
            made[at] = piece._replace(sense=Sense.FILL)  # "bpftool works"
        elif piece.sense is Sense.BLANK and word in _ABOVE and any(map(is_value, said)):
            made[at] = piece._replace(sense=Sense.FILL)  # "143 (see above)"
        elif piece.sense is Sense.BLANK and word == "forgot" and _goes_on(said[at + 1 :]):
            made[at] = piece._replace(sense=Sense.FILL)  # "forgot which signal it got"
        elif (
            piece.sense is Sense.ELSE
            and word in MINE
            and (_looks(said[:at]) or _tells_one(said, piece))
        ):
            made[at] = piece._replace(sense=Sense.FILL)  # "I am running it on my laptop"
        elif piece.sense is Sense.THAN and not any(
            other.sense is not Sense.SIGN for other in said[:at]
        ):
            made[at] = piece._replace(sense=Sense.FILL)  # "Als PID 1 läuft"
    return made


def persuaded(said: Sequence[Piece]) -> list[Piece]:
    """The pieces, with a persuasion that failed, or was to come, as no correction: "nobody convinced me of S"."""
    return [
        piece._replace(sense=Sense.WORD)
        if piece.sense is Sense.FIX and fold(piece.text) in _PERSUADES and _is_open(said[:at])
        else piece
        for at, piece in enumerate(said)
    ]


_PERSUADES, _EARLY = marks("persuades"), marks("early")
_UNDONE = (Sense.NOT, Sense.NONE, Sense.NO, Sense.HEDGE, Sense.LIMIT, Sense.BOUND, Sense.BLANK)


def _is_open(front: Sequence[Piece]) -> bool:
    """Whether the part before it, up to a sign or a value, denies or doubts it, or says when it would be."""
    at = max(
        (at for at, one in enumerate(front) if is_value(one) or one.sense is Sense.SIGN), default=-1
    )
    part = front[at + 1 :]
    return any(one.sense in _UNDONE or fold(one.text) in _EARLY for one in part)


def _denies(before: Sequence[Piece]) -> bool:
    """Whether a value is denied there."""
    denials = [at for at, piece in enumerate(before) if piece.sense is Sense.NOT]
    return bool(denials) and any(map(is_value, before[denials[0] :]))


def _denied_behind(said: Sequence[Piece]) -> list[Piece]:
    """The pieces, with denials that belong to the value before them said of it, and of nothing else: "S değil T"."""
    if not any(fold(piece.text) in _DENYING_BEHIND for piece in said):
        return list(said)
    made: list[Piece] = []
    for piece in said:
        if fold(piece.text) in NOR and made and is_value(made[-1]):
            made.append(Piece(Sense.WRONG, piece.text))  # "S nor T"
        behind = fold(piece.text) in BEHIND and piece.sense in (*DENIERS, Sense.FIX, Sense.THAN)
        if behind and _is_neither(made):
            denied = Piece(Sense.WRONG, piece.text)
            made = [denied if fold(other.text) in TOO else other for other in made]
            made.append(Piece(Sense.SIGN, ","))
        else:
            made += _behind(piece, made, said) if behind else [piece]
    return made


_DENYING_BEHIND = BEHIND | NOR


def _is_neither(before: Sequence[Piece]) -> bool:
    """Whether a denial behind it is said of each of several: "S도 T도"."""
    too = [at for at, other in enumerate(before) if fold(other.text) in TOO]
    return len(too) > 1 and all(is_value(before[at - 1]) for at in too)


def _behind(piece: Piece, before: Sequence[Piece], said: Sequence[Piece]) -> list[Piece]:
    """A denial, or a comparison, that is said of what stands before it."""
    near = [other for other in before if other.sense not in (Sense.REFER, Sense.TIMES)][-1:]
    if near and fold(near[0].text) in TOO:
        near = [other for other in before if is_value(other)][-1:]
    if near and is_value(near[0]):
        if piece.sense is not Sense.THAN:
            return [piece._replace(sense=Sense.WRONG), Piece(Sense.SIGN, ",")]
        alone = len({other.value for other in said if is_value(other)}) == 1
        return [piece._replace(sense=Sense.BOUND) if alone else piece]  # "20개보다 많습니다"
    if piece.sense is Sense.LEAVE:
        return [piece._replace(sense=Sense.FILL)]  # "the header left out, 20"
    contrasts = piece.sense in (Sense.NOT, Sense.NONE) and near and near[0].sense in CONTENT
    return [piece, Piece(Sense.SIGN, ",")] if contrasts else [piece]  # "not loaded, on disk"


_SHOWN = marks("search")


_MISTAKES = marks("mistakes")


def _names_another(said: Sequence[Piece], at: int) -> bool:
    """Whether the last value is called something there, and is another one than the first."""
    values = [index for index, piece in enumerate(said) if is_value(piece)]
    if len(values) < 2 or values[-1] > at or said[values[0]].value == said[values[-1]].value:
        return False
    before = [piece for piece in said[: values[-1]] if piece.sense is not Sense.REFER]
    between = said[values[-1] + 1 : at]
    if not before or before[-1].sense is not Sense.SIGN:
        return False  # "T for S was a typo"
    return bool(between) and all(piece.sense is Sense.REFER for piece in between)


_SUBJECTS = marks("many things")
_STATED = marks("works")
_ABOVE = marks("shown above")


def _tells(beside: Sequence[Piece]) -> bool:
    return any(piece.sense in (Sense.WORD, Sense.KNOWN) for piece in beside)


def _shows(before: Sequence[Piece]) -> bool:
    """Whether it is said of what a command shows."""
    return not any(map(is_value, before)) and not words_of(before).isdisjoint(_SHOWN)


def _wants(behind: Sequence[Piece]) -> bool:
    return bool(behind) and fold(behind[0].text) in ("asked", "want", "wanted", "need", "needed")


def _excuses(behind: Sequence[Piece]) -> bool:
    """Whether somebody is sorry for another thing than what they wrote: "for the late answer", "my phone …"."""
    if any(map(is_value, behind)) or not behind or fold(behind[0].text) not in _EXCUSES:
        return False
    signs = [at for at, piece in enumerate(behind) if piece.sense is Sense.SIGN]
    said = behind[: signs[0] if signs else None]
    says_more = any(piece.sense in (Sense.WORD, Sense.KNOWN) for piece in said)
    return says_more and words_of(said).isdisjoint(("it", "that", "this", "mistake", "error"))


_EXCUSES = marks("excuse")


def _goes_on(behind: Sequence[Piece]) -> bool:
    return bool(behind) and behind[0].sense is not Sense.SIGN


def _tells_one(said: Sequence[Piece], place: Piece) -> bool:
    """Whether it has one value, and nothing to set that place against: "on my laptop X is running"."""
    values = {piece.value for piece in said if is_value(piece)}
    against = any(piece.sense in _AGAINST for piece in said if piece is not place)
    return len(values) == 1 and not against and words_of(said).isdisjoint(_ONCE)


_ONCE = marks("once")
_AGAINST = (
    *(*OPEN, *DENIERS),
    *(Sense.BUT, Sense.LIMIT, Sense.OR, Sense.ORDER, Sense.UNTRUE),
)


def _looks(before: Sequence[Piece]) -> bool:
    """Whether somebody has or sees it now: "I am running", "just checked"."""
    signs = [at for at, piece in enumerate(before) if piece.sense is Sense.SIGN]
    words = words_of(before[signs[-1] + 1 if signs else 0 :])
    return not words.isdisjoint(PERSONS | SEEING) and words.isdisjoint(("was", "were", "had"))
