"""A clear claim with a story beside it: what has words of its own, and takes nothing back, need not be understood."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from functools import cache

from labproof.graders.kinds.reading.clauses import (
    BOUNDS,
    DENIERS,
    OPEN,
    Clause,
    clauses,
    corrected,
    settled,
)
from labproof.graders.kinds.reading.frames import of_another
from labproof.graders.kinds.reading.moves import is_over
from labproof.graders.kinds.reading.pieces import Own, Piece, is_value, pieces, words_of
from labproof.graders.kinds.reading.remarks import conditions, shown_elsewhere
from labproof.graders.kinds.reading.so_far import Claim
from labproof.graders.kinds.reading.spelling import is_near
from labproof.graders.kinds.words import (
    PERSONS,
    VERSUS,
    VOCABULARY,
    Sense,
    denials,
    fold,
    joined,
    marks,
)

_SPOKEN = (Sense.FILL, Sense.REFER, Sense.AND, Sense.BECAUSE, Sense.YES, Sense.BUT)
_STATES = (
    *(*_SPOKEN, Sense.VALUE, Sense.KNOWN, Sense.SIGN, Sense.NEXT, Sense.ABOUT),
    *(Sense.MORE, Sense.TIMES),
)
_TAKES_BACK = (Sense.ORDER, Sense.UNTRUE, Sense.ELSE, Sense.THAN, Sense.BEATEN)
_DENIES = (*DENIERS, Sense.WRONG)
_TELLS = (Sense.WORD, Sense.KNOWN, Sense.FILL, Sense.DATA, Sense.ASIDE)
_ENDS = frozenset(".!\n")
_LABELS = frozenset(":=—→")
_MOST_PIECES = 60


def is_clear(said: list[Piece], claims: Sequence[Claim]) -> bool:
    """Whether the one value that holds stands in a clear clause, and what stands beside that is a story."""
    held = {claim.value for claim in claims if claim.holds is not False and not claim.aside}
    sure = all(claim.holds is not None for claim in claims)
    if len(held) != 1 or not sure or len(said) > _MOST_PIECES:
        return False
    (meant,) = held
    denied = {claim.value for claim in claims if claim.holds is False} - held
    left = corrected(said)
    open_ = conditions(said) or is_over(left) or words_of(left) & VERSUS
    if open_ or any(map(may_deny, left)):
        return False
    parts = clauses(left)
    at = next((at for at, part in enumerate(parts) if _names(part, meant)), None)
    if at is None:
        return False
    front, behind = parts[:at], parts[at + 1 :]
    labelled = front and parts[at].opener in _LABELS and front[-1].has(Sense.WORD)
    if labelled and not _is_distinct(str(meant)):
        return False  # "the tee in my golf bag: T"
    if behind and behind[0].opener == "" and behind[0].has(*_DENIES, Sense.BLANK):
        return False  # "T doesn't ring a bell"
    if behind and behind[0].has(Sense.WORD) and _tells_where(behind[0]):
        return False  # "available in any shop", "T as in tea"
    ended = parts[at].opener in _ENDS
    return (
        _states(parts[at], first=ended or not any(part.has(Sense.WORD) for part in front))
        and all(_leads_in(part, ended or _is_statement(parts[at])) for part in front)
        and all(map(_follows, _without_others(behind, meant, denied)))
    )


def _without_others(
    behind: Sequence[Clause], meant: Hashable, denied: set[Hashable]
) -> list[Clause]:
    """Clauses behind it, without reasons why another value does not hold: "not D as I'd have guessed"."""
    kept: list[Clause] = []
    of_other = False
    for part in behind:
        values = {piece.value for piece in part.pieces if is_value(piece)}
        of_other = values <= denied if values else of_other and part.opener == "because"
        kept += [] if of_other and meant not in values else [part]
    return kept


def _is_statement(part: Clause) -> bool:
    """Whether a command or the like is said to tell the value: "systemctl answers T"."""
    at = next(at for at, piece in enumerate(part.pieces) if is_value(piece))
    return at > 1 and part.pieces[0].sense is Sense.KNOWN


def _names(part: Clause, meant: Hashable) -> bool:
    return any(is_value(piece) and piece.value == meant for piece in part.pieces)


def _states(part: Clause, first: bool) -> bool:
    """Whether it says the value and nothing that could turn it; words that nobody knows only far from it.

    Args:
        first: Nothing of its sentence stands before it.
    """
    values = [at for at, piece in enumerate(part.pieces) if is_value(piece)]
    unknown = [at for at, piece in enumerate(part.pieces) if piece.sense is Sense.WORD]
    if part.depth or part.opener in ("than", "untrue", "but"):
        return False
    if any(piece.sense not in (*_STATES, Sense.WORD) for piece in part.pieces):
        return False
    if not unknown:
        return True
    spoken = sum(len(piece.text.split()) for piece in part.pieces if piece.sense in _SPOKEN)
    between = " ".join(
        fold(piece.text) for piece in part.pieces[unknown[-1] + 1 : values[0]]
    ).split()
    others = of_another(part.pieces) or any(
        piece.text.endswith(("'s", "’s")) and piece.sense is Sense.WORD for piece in part.pieces
    )
    subject = not _SUBJECTS.isdisjoint(between)
    claims = unknown[-1] < values[0] and subject and between[-1] in _CLAIMS
    return bool(first and claims and not others and 2 * len(unknown) <= spoken)


_NOW = marks("now")
_SUBJECTS = marks("subject") | _NOW  # of what is claimed
_CLAIMS = marks("states") | _NOW


def _leads_in(part: Clause, ended: bool) -> bool:
    """Whether a clause before it says nothing of the answer: "took me a while to find the dash".

    Args:
        ended: The answer stands in a sentence of its own.
    """
    if part.has(*_TAKES_BACK, Sense.FIX, Sense.HEDGE, Sense.OR, *BOUNDS):
        return False
    if any(map(is_value, part.pieces)):
        return False
    if part.has(*_DENIES, Sense.BLANK, Sense.LIMIT, Sense.LESS):
        return ended and _of_other_things(part) and not _of_author(part)
    return is_spoken(part)


def _follows(part: Clause) -> bool:
    """Whether a clause behind it gives a reason or tells a story."""
    if any(map(is_value, part.pieces)):
        return True  # what it says of values is read already
    if words_of(part.pieces) & _MINE or not is_spoken(part):
        return False
    if any(piece.sense in _TAKES_BACK and not _will(piece, part) for piece in part.pieces):
        return False
    if part.opener == "but" and _of_author(part):
        return False  # "but I closed the window"
    tells = [piece for piece in part.pieces if piece.sense in _TELLS]
    if part.has(Sense.FIX) or shown_elsewhere(part):
        return False
    if part.has(Sense.HEDGE) and not (_wonders(part) or _supposes(part)):
        return False
    if part.has(*_DENIES, Sense.BLANK) and not (_of_other_things(part) and not _of_author(part)):
        return False
    return not part.has(Sense.OR) or (bool(tells) and part.pieces[0].sense is not Sense.OR)


def _is_distinct(value: str) -> bool:
    """Whether nobody writes it but to name it: no letter, small number or word of a language."""
    if len(value) < _DISTINCT or not value.isascii():
        return False
    word = value.isalpha() and (fold(value),) not in VOCABULARY.senses
    return word or any(sign.isdigit() or sign in "./_" for sign in value)


_DISTINCT = 4  # signs


def _tells_where(part: Clause) -> bool:
    where = fold(part.pieces[0].text).split()[0] in _WHERE
    return part.opener == "because" and where and not words_of(part.pieces) & _SPELLED


_SPELLED = frozenset("delta romeo sierra tango zulu".split())  # "T as in Tango"


def _will(piece: Piece, part: Clause) -> bool:
    """Whether it tells what something else will do: "and my cluster would be happy"."""
    modal = piece.sense is Sense.ELSE and fold(piece.text) in _MODALS
    words = [one for one in part.pieces if one.sense is Sense.WORD]
    return (
        modal
        and bool(words)
        and part.pieces[0].sense is not Sense.ELSE
        and not (words_of(part.pieces) & _ANSWER)
    )


_MODALS = marks("would")
_WHERE = marks("where")
_MINE = marks("instead")
_ANSWER = marks("the answer")


def _of_other_things(part: Clause) -> bool:
    """Whether what it denies is no answer: it has a subject of its own, and no word for what stands before it."""
    telling_at = [at for at, piece in enumerate(part.pieces) if piece.sense in _TELLS]
    words = [at for at, piece in enumerate(part.pieces) if piece.sense in (Sense.WORD, Sense.KNOWN)]
    states = [at for at, piece in enumerate(part.pieces) if piece.sense is Sense.BLANK]
    if words_of(part.pieces) & _ANSWER:
        return False
    if len(telling_at) > 0 and part.pieces[0].sense is Sense.NO and telling_at[0] == 1:
        return words_of(part.pieces).isdisjoint(_SHOWN)  # "no desktop here"
    return bool(words) and not (states and states[0] < telling_at[0])


_SHOWN = marks("outcome")


def _of_author(part: Clause) -> bool:
    return not words_of(part.pieces).isdisjoint(PERSONS)


def _wonders(part: Clause) -> bool:
    """Whether it asks about something else: "but why does it have so many?"."""
    hedges = [piece.text for piece in part.pieces if piece.sense is Sense.HEDGE]
    words = [piece for piece in part.pieces if piece.sense is Sense.WORD]
    asks = all(text in "?¿" for text in hedges)
    return asks and len(words) > 1 and not part.has(Sense.YES, Sense.WRONG)


def _supposes(part: Clause) -> bool:
    """Whether a sentence of its own supposes why: "Apparently the loader does that"."""
    first, *others = part.pieces
    hedges = sum(piece.sense is Sense.HEDGE for piece in part.pieces)
    words = [piece for piece in others if piece.sense in _TELLS]
    if part.has(Sense.YES, Sense.WRONG) or words_of(others) & _SHOWN:
        return False
    supposed = part.opener in _ENDS and fold(first.text) in _SUPPOSES and hedges == 1
    return supposed and bool(words) and not words_of(others[:1]) & _ANSWER


_SUPPOSES = marks("supposes")


def is_spoken(part: Clause) -> bool:
    """Whether no more words of it are unknown than known: it is in a language that there is a table for."""
    unknown = sum(piece.sense is Sense.WORD for piece in part.pieces)
    known = sum(piece.sense not in (Sense.WORD, Sense.SIGN, Sense.DATA) for piece in part.pieces)
    return unknown <= known


def tells_beside(part: Clause) -> bool:
    """Whether a clause behind a list says that there is no more of it, explains an entry, or tells a story."""
    if part.has(*_TAKES_BACK, Sense.FIX, Sense.HEDGE) or any(map(may_deny, part.pieces)):
        return False
    if part.pieces[0].sense is Sense.OR or not is_spoken(part):
        return False
    words = words_of(part.pieces)
    denied = [piece for piece in part.pieces if piece.sense in (*_DENIES, Sense.BLANK)]
    if not denied or words & _MORE:
        return not part.has(Sense.WRONG)
    if part.depth and not part.has(Sense.WRONG):
        return bool(words & _VALUES) or not part.has(*_DENIES)
    if part.opener == "but" or part.has(Sense.WRONG, *BOUNDS):
        return False
    return _of_other_things(part) and not _of_author(part)


def is_beside(text: str, own: Own, rest: Sequence[str]) -> bool:
    """Whether words that nobody knows are a tale beside a list: in a language with a table, and nothing taken back.

    Args:
        text: All that was said, without the entries of the list.
        rest: Those of its words that nobody understood.
    """
    said = settled(pieces(text, own))
    words = [piece.text for piece in said if piece.sense is Sense.WORD]
    taking = (*OPEN, *DENIERS, *_CHANGES)
    open_ = any(piece.sense in taking or may_deny(piece) for piece in said) or of_another(said)
    spoken = sum(piece.sense in (Sense.FILL, Sense.REFER, *_LINKS) for piece in said)
    few = len(rest) <= spoken and len(words) <= _MOST_WORDS
    return not open_ and {*rest} <= {*words} and few


_CHANGES = (Sense.WRONG, Sense.UNTRUE, Sense.FIX, Sense.ORDER, Sense.OR)
_LINKS = (Sense.AND, Sense.BECAUSE, Sense.NEXT)
_MOST_WORDS = 12


def says_none(said: Sequence[Piece]) -> bool:
    """Whether "none" stands alone in front or at the end, with nothing but what was looked at beside it."""
    if any(piece.sense in (*_OPEN, *_TAKES_BACK) or may_deny(piece) for piece in said):
        return False
    content = [piece for piece in said if piece.sense is not Sense.SIGN or piece.text == "→"]
    first = said[0].sense is Sense.NONE and (len(said) == 1 or said[1].sense is Sense.SIGN)
    last = len(content) > 1 and content[-1].sense is Sense.NONE and content[-2].text == "→"
    spoken = is_spoken(Clause(tuple(said), "", 0))
    return (first or last) and spoken and not any(piece.sense is Sense.BUT for piece in said)


_OPEN = (Sense.HEDGE, Sense.FIX, Sense.OR, Sense.EXCEPT, Sense.WRONG, Sense.LEAVE)
_MORE, _VALUES = marks("more of it"), marks("value")


def may_deny(piece: Piece) -> bool:
    """Whether it may be a denial or a doubt: with a slip ("isnt't", "nto", "noit"), or of a language without a table."""
    if piece.sense is not Sense.WORD:
        return False
    word = fold(piece.text)
    if word in _DENIALS or (not word.isascii() and any(sign in word for sign in _GLUED)):
        return True
    return word.isascii() and word.isalpha() and is_near(word, _doubts(), _deniers())


_DENIALS = joined(denials.WORDS)
_GLUED = [fold(sign) for sign in denials.GLUED.split()]


@cache
def _doubts() -> frozenset[str]:
    return frozenset(
        word for word in VOCABULARY.doubting if len(word) > 2 and _sense(word) is not None
    )


@cache
def _deniers() -> frozenset[str]:
    return frozenset(word for word in _doubts() if _sense(word) in DENIERS)


def _sense(word: str) -> Sense | None:
    """What a word of English does, but for bounds."""
    sense = VOCABULARY.senses[(word,)].get("en")
    return None if sense in BOUNDS else sense
