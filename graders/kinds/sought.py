"""What was looked for or tried, and was not to be had: "I could not find any difference", "impossible to remove it"."""

from __future__ import annotations

from collections.abc import Sequence

from labproof.graders.kinds.reading.pieces import Piece, words_of
from labproof.graders.kinds.words import Sense, fold, marks

_SEEKS, _IN_VAIN, _ABLE = marks("seeks"), marks("seeks in vain"), marks("able to")
_EVERY, _IMPOSSIBLE = marks("every"), marks("impossible")
_DENIES = (Sense.NOT, Sense.NO, Sense.NONE)
_BESIDE = (Sense.REFER, Sense.FILL, Sense.KNOWN)
_THAT, _AGAIN = marks("that it is"), marks("denies again")
_MOST = 6  # pieces between a denial and what it is said of
_NOT = Piece(Sense.NOT, "not")


def sought(said: Sequence[Piece]) -> list[Piece]:
    """An answer with a plain denial in place of what says that nothing of the kind was found, or that it cannot be.

    Who sees no difference denies that there is one; "everything" before what is said is no blank either.
    """
    tells = any(isinstance(piece.value, bool) for piece in said)
    made = [
        piece._replace(sense=Sense.FILL)
        if tells and piece.sense is Sense.BLANK and fold(piece.text) in _EVERY
        else piece
        for piece in said
    ]
    at = 0
    while at < len(made):
        if isinstance(made[at].value, bool):
            made, at = _without_search(made, at)
        at += 1
    return made if tells else _without_sight(made)


def _without_sight(said: list[Piece]) -> list[Piece]:
    """The same, where what is asked about itself is not seen, which may mean that it is gone: a person must tell."""
    for at, piece in enumerate(said):
        behind = [one for one in said[at + 1 : at + _MOST] if one.sense is not Sense.REFER]
        searched = any(map(_is_search, behind[:1]))
        seen = _is_in_vain(piece) or (_is_denial(piece) and searched)
        if seen and any(isinstance(one.value, str) for one in behind[:2]):
            said[at] = Piece(Sense.WORD, piece.text)
    return said


def _without_search(said: list[Piece], at: int) -> tuple[list[Piece], int]:
    """The same without the search for one thing; and where that stands now."""
    start, found = _before(said, at), _behind(said, at)
    behind = said[at + 1 : found]
    if start is None and not behind:
        return said, at
    denied = start is not None or any(map(_is_denial, behind))
    front = said[:at] if start is None else said[:start]
    if start is not None and front and _is_impossible(front[-1]):  # "impossible to not remove it"
        front, denied = front[:-1], False
    elif start is not None and _is_relative(said[start:at]):
        denied = False  # "couldn't find one that isn't the same"
    if behind:
        front = [piece for piece in front if not _is_able(piece)]
    made = [*front, *([_NOT] if denied else []), said[at]]
    return [*made, *said[found:]], len(made) - 1


def _is_relative(said: Sequence[Piece]) -> bool:
    """Whether it denies twice, the second time of what was looked for."""
    that = next((at for at, piece in enumerate(said) if fold(piece.text) in _THAT), len(said))
    return any(map(_is_denial, said[:that])) and any(map(_is_denial, said[that:]))


def _before(said: Sequence[Piece], at: int) -> int | None:
    """Where begins what says that it was not found; None where nothing does."""
    start, tries = at - 1, False
    while (
        start >= 0
        and at - start <= _MOST
        and (_stands_between(said[start]) or _leads_to(said, start))
    ):
        tries = tries or _is_search(said[start]) or _is_able(said[start])
        start -= 1
    if start < 0 or not _is_denial(said[start]):
        return None
    verb = _before_pronouns(said, start)
    tried = verb >= 0 and (_is_able(said[verb]) or _is_search(said[verb]))  # "konnte ihn nicht"
    half = _before_pronouns(said, verb) if tried else -1
    start = half if half >= 0 and _is_denial(said[half]) else start  # "ne vois pas"
    before = _before_pronouns(said, start)
    twice = before >= 0 and _is_impossible(said[before])
    if not (tries or tried or twice or _is_in_vain(said[start])):
        return None
    start = before + 1 if twice else start
    while (
        start and not twice and (_is_able(said[start - 1]) or said[start - 1].sense is Sense.REFER)
    ):
        start -= 1  # "I could", "we did"
    return start


def _before_pronouns(said: Sequence[Piece], at: int) -> int:
    """Where the nearest word before it stands that is no pronoun or article; -1 where none does."""
    at -= 1
    while at >= 0 and (said[at].sense is Sense.REFER or fold(said[at].text) in _THAT):
        at -= 1
    return at


def _leads_to(said: Sequence[Piece], at: int) -> bool:
    """Whether what follows is what was looked for: "sehe nicht, dass", "no vi ninguna"."""
    if _is_in_vain(said[at]):
        return False
    again = not words_of(said[at : at + 1]).isdisjoint(_AGAIN)
    that = said[at].text == "," and fold(said[at + 1].text) in _THAT
    return said[at].sense is Sense.NONE or again or that or fold(said[at].text) in _THAT


def _behind(said: Sequence[Piece], at: int) -> int:
    """Where ends what says behind it that it was found or not; what follows it where nothing does."""
    end = at + 1
    while end < len(said) and (_stands_between(said[end]) or _is_denial(said[end])):
        end += 1
    object_ = said[at + 1 : end]
    ends = end == len(said) or said[end].sense in (Sense.SIGN, Sense.BUT)
    searched = any(_is_search(piece) or _is_in_vain(piece) for piece in object_)
    return end if ends and searched and len(object_) <= _MOST else at + 1


def _stands_between(piece: Piece) -> bool:
    if isinstance(piece.value, bool) or _is_denial(piece):
        return False
    beside = piece.sense in _BESIDE or fold(piece.text) in _EVERY or isinstance(piece.value, str)
    return beside or _is_search(piece) or _is_able(piece)


def _is_search(piece: Piece) -> bool:
    return fold(piece.text) in _SEEKS


def _is_in_vain(piece: Piece) -> bool:
    return fold(piece.text) in _IN_VAIN or _is_impossible(piece)


def _is_impossible(piece: Piece) -> bool:
    return fold(piece.text) in _IMPOSSIBLE


def _is_able(piece: Piece) -> bool:
    return fold(piece.text) in _ABLE and piece.sense is not Sense.SIGN


def _is_denial(piece: Piece) -> bool:
    named = isinstance(piece.value, bool)  # "impossible" alone is an answer
    return _is_impossible(piece) or (not named and (piece.sense in _DENIES or _is_in_vain(piece)))
