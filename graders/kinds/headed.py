"""A yes or no in front of its reason: what the reason must not hold, for the answer to be what stands in front."""

from __future__ import annotations

from collections.abc import Sequence

from labproof.graders.kinds.reading.clauses import DENIERS, OPEN, Clause, clauses
from labproof.graders.kinds.reading.frames import is_thought, of_another
from labproof.graders.kinds.reading.manner import does
from labproof.graders.kinds.reading.narration import is_spoken, may_deny
from labproof.graders.kinds.reading.pieces import Piece, words_of
from labproof.graders.kinds.reading.remarks import conditions
from labproof.graders.kinds.words import JESTS, Sense, fold, marks

_ANSWERS = {Sense.YES: True, Sense.NO: False}
_TAKES_BACK = (Sense.FIX, Sense.ORDER, Sense.UNTRUE, Sense.EXCEPT, Sense.BLANK)
_MOST_PIECES = 60


def head(said: Sequence[Piece], parted: bool = True) -> tuple[bool, list[Piece]] | None:
    """The yes or no that stands in front, and what stands behind it.

    Args:
        parted: A sign has to stand between.
    """
    said = unmarked(said)
    if len(said) == 1 and said[0].sense in _ANSWERS:
        return _ANSWERS[said[0].sense], []
    if len(said) < 2 or len(said) > _MOST_PIECES:
        return None
    first, following = said[0], said[1]
    ends = following.sense in (Sense.SIGN, Sense.YES) or _is_picture(following)
    pronoun = first.sense is Sense.NO and fold(following.text) in ("you", "u")
    if first.sense in _ANSWERS and (ends or pronoun or not parted):
        return _ANSWERS[first.sense], list(said[1:])
    if first.sense is Sense.NOT and following.sense is Sense.SIGN and len(first.text.split()) == 1:
        return False, list(said[1:])
    return None


def unmarked(said: Sequence[Piece]) -> Sequence[Piece]:
    """Without a cross beside a no, or a tick before a yes: "no ✗" says it twice, and denies nothing."""
    pair = [piece.sense for piece in said[:2]]
    twice = ([Sense.WRONG, Sense.NO], [Sense.WRONG, Sense.NOT], [Sense.YES, Sense.YES])
    if pair in twice and _is_mark(said[0]):
        return said[1:]
    return [said[0], *said[2:]] if pair == [Sense.NO, Sense.WRONG] and _is_mark(said[1]) else said


def _is_mark(piece: Piece) -> bool:
    return not any(map(str.isalpha, piece.text))


def _is_picture(piece: Piece) -> bool:
    return piece.sense is Sense.FILL and not any(map(str.isalnum, piece.text))


def turned(said: Sequence[Piece]) -> list[Piece] | None:
    """What stands behind "but" where the other answer is what somebody thought: "I thought yes, but no: it stays"."""
    for at in range(len(said) - 1, 0, -1):
        meant = _answer(said[at:])
        if meant is None or said[at - 1].sense not in (Sense.BUT, Sense.AND):
            continue
        front = said[: at - 1]
        other = any(_ANSWERS.get(piece.sense, meant) is not meant for piece in front)
        return list(said[at:]) if other and is_thought(front) else None
    return None


def _answer(said: Sequence[Piece]) -> bool | None:
    if said[0].sense is Sense.NOT:
        return False if len(said) == 1 or said[1].sense is Sense.SIGN else None
    return _ANSWERS.get(said[0].sense)


def is_reason(said: Sequence[Piece], meant: bool) -> bool:
    """Whether it tells why the answer before it is so, or a story, and takes nothing of it back."""
    if conditions(said) or any(map(may_deny, said)):
        return False
    if any(fold(piece.text) in JESTS or _answers(piece, not meant) for piece in said):
        return False
    spoken = is_spoken(Clause(tuple(said), "", 0))
    return spoken and all(map(_tells, clauses(said, values=False, ands=True)))


def _answers(piece: Piece, meant: bool) -> bool:
    return _ANSWERS.get(piece.sense) is meant and fold(piece.text) not in _ADVERBS


_ADVERBS = marks("certainly")


def _tells(part: Clause) -> bool:
    if part.has(*_TAKES_BACK) or does(part.pieces):
        return False
    begins_or = part.pieces[0].sense is Sense.OR and not part.depth
    if part.opener == "but" and part.has(*DENIERS, Sense.DATA):
        return False  # "yes, but centos isn't"
    if begins_or or part.has(Sense.LIMIT) or of_another(part.pieces):
        return False
    opened = [at for at, piece in enumerate(part.pieces) if piece.sense in OPEN]
    return all(_is_harmless(part, at) for at in opened)


_OR_NOT = marks("or not")
_TELLING = (Sense.FILL, Sense.KNOWN, Sense.WORD)


def _is_harmless(part: Clause, at: int) -> bool:
    """Whether a doubt is of something else ("root or not"), and another time of a story ("got owned last year")."""
    piece, before = part.pieces[at], part.pieces[:at]
    words = sum(one.sense is Sense.WORD for one in part.pieces)
    if fold(piece.text) in _OR_NOT:
        return bool(before) and before[-1].sense in _TELLING and len(before) < 3
    own = any(isinstance(one.value, bool) for one in part.pieces)
    story = piece.sense is Sense.ELSE and words > 1 and not own
    return story and not words_of(part.pieces) & {"if", "unless"}
