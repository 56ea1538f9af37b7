"""What is told of the case that is asked about, beside other cases, and beside what else brings the same about.

"It works on a sleeping process, not on a zombie" answers for the zombie; "it goes away once its parent waits" says
what removes it, and so that the signal does not.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from labproof.graders.kinds.asserted import ASIDE, ONLY, SUBJECT, claims_of, is_aside
from labproof.graders.kinds.reading.clauses import Clause
from labproof.graders.kinds.reading.pieces import Piece
from labproof.graders.kinds.words import Sense, fold, folded, marks, together


class Cases(NamedTuple):
    """A question's own words, folded."""

    case: frozenset[str]  # what is asked about
    others: frozenset[str]
    by_subject: bool  # who names its subject speaks of what is asked about


class _Part(NamedTuple):
    pieces: tuple[Piece, ...]
    claims: frozenset[bool]
    base: bool | None  # what it says, whether or not it is denied
    other: bool
    instead: bool
    unclear: bool  # what is asked about does it, and something else as well


_HERE, _AFFIRMING = marks("here"), marks("affirming")
_TEMPORAL = marks("brings it about")
_CONCEDES = marks("sets against", "though")
_SHOWS = frozenset("→:>=")
_CUTS = frozenset(",;.!\n()/—、，；。")
_DENIES = (Sense.NOT, Sense.NO, Sense.NONE, Sense.EXCEPT)
_OPEN = (
    *(Sense.HEDGE, Sense.ORDER, Sense.BLANK, Sense.FIX, Sense.ELSE, Sense.UNTRUE, Sense.WRONG),
    *(Sense.OR, Sense.LIMIT, Sense.ABOUT),
)
_NEVER = (Sense.HEDGE, Sense.ORDER, Sense.YES, Sense.BLANK)
_MOST = 12  # parts
_LONGEST = 3  # words of a name
_STRANGE = 2  # words that nobody knows, of a part that only denies


def told_of_case(said: Sequence[Piece], cases: Cases) -> frozenset[bool] | None:
    """What it says of the case that is asked about; None where it sets nothing against that, or is not clear."""
    parts = _parts(said, cases)
    if not any(_is_set_against(part) or part.unclear for part in parts):
        return None
    claimed = set[bool]()
    base = next((one.base for one in parts if one.base is not None and _is_set_against(one)), None)
    for part in parts:
        if part.unclear:
            return frozenset((True, False))
        if part.other or part.instead:
            base = part.base if part.base is not None else base
            claimed |= {False} if part.instead or _is_of_others_alone(part) else set()
            continue
        meant = _meant(part, base, cases)
        if meant is None:
            return None
        claimed |= meant
    return frozenset(claimed) if len(claimed) == 1 else None


def _is_set_against(part: _Part) -> bool:
    return part.other or part.instead


def _is_of_others_alone(part: _Part) -> bool:
    only = any(fold(piece.text) in ONLY for piece in part.pieces)
    return only and part.claims == {True}


def _meant(part: _Part, base: bool | None, cases: Cases) -> set[bool] | None:
    """What a part claims of the case itself, nothing where it tells a circumstance; None where nobody can tell."""
    if is_aside(part.pieces):
        return set()
    if any(piece.sense in _OPEN and not _is_here(piece) for piece in part.pieces):
        return None
    if part.claims and part.base is None and not _answers(part.pieces):
        return None if base is None else {not base}  # "on zombies it doesn't"
    if part.claims:
        return set(part.claims)
    if base is None:
        return set() if not _denies(part.pieces) else None
    strange = sum(piece.sense is Sense.WORD for piece in part.pieces)
    if _denies(part.pieces):
        known = not strange or (strange <= _STRANGE and _is_of_case(part.pieces, cases))
        return {not base} if known else None
    ends = [piece for piece in part.pieces if piece.sense is not Sense.SIGN][-1:]
    if ends and fold(ends[0].text) in _AFFIRMING and _is_of_case(part.pieces, cases):
        return {base}
    return set()


def _is_here(piece: Piece) -> bool:
    """Whether it names the case that is asked about: "but here"."""
    return not _HERE.isdisjoint(folded(piece.text))


def _answers(said: Sequence[Piece]) -> bool:
    """Whether it says yes or no itself, at its begin or end."""
    content = [piece for piece in said if piece.sense not in (Sense.SIGN, Sense.BUT, Sense.AND)]
    return any(piece.sense in (Sense.YES, Sense.NO) for piece in (*content[:1], *content[-1:]))


def _denies(said: Sequence[Piece]) -> bool:
    return any(piece.sense in _DENIES for piece in said)


def _parts(said: Sequence[Piece], cases: Cases) -> list[_Part]:
    """The answer cut where another case may begin; what only tells when stands with what happens then."""
    made: list[list[Piece]] = [[]]
    for piece in said:
        ends = piece.text == ":" and _denies(made[-1])
        cuts = piece.sense is Sense.SIGN and (ends or not _CUTS.isdisjoint(piece.text))
        if cuts or piece.sense in (Sense.BUT, Sense.AND):
            made.append([])
        if not cuts:
            made[-1].append(piece)
    parts = [part for part in made if part]
    if len(parts) > _MOST:
        return []
    joined: list[list[Piece]] = []
    held: list[Piece] = []
    for part in parts:
        if _tells_when(part) and not _values(part):
            if joined and _values(joined[-1]) and not is_aside(joined[-1]):
                joined[-1] += part
            else:
                held += part
            continue
        joined.append([*held, *part])
        held = []
    return [_part(part, cases) for part in joined]


def _tells_when(said: Sequence[Piece]) -> bool:
    return is_aside(said) and any(fold(piece.text) in _TEMPORAL for piece in said)


def _values(said: Sequence[Piece]) -> list[Piece]:
    return [piece for piece in _without_deeds(said) if isinstance(piece.value, bool)]


def _without_deeds(said: Sequence[Piece]) -> list[Piece]:
    """Without what is done to another thing, or what that does: "kill the parent", "its parent dies"."""
    made: list[Piece] = []
    for at, piece in enumerate(said):
        near = next((one for one in said[at + 1 :] if one.sense is not Sense.REFER), None)
        to_it = near is not None and near.value == ASIDE
        before = next((one for one in reversed(said[:at]) if one.sense is not Sense.REFER), None)
        told_when = any(fold(one.text) in _TEMPORAL for one in said[:at])
        by_it = (
            before is not None and before.value == ASIDE and told_when and not _has_object(said, at)
        )
        if isinstance(piece.value, bool) and (to_it or by_it):
            made.append(piece._replace(sense=Sense.FILL, value=None))
        else:
            made.append(piece)
    return made


def _has_object(said: Sequence[Piece], at: int) -> bool:
    """Whether it is done to what is asked about: "only its parent removes it"."""
    behind = said[at + 1 :][:1]
    return any(piece.sense is Sense.REFER or piece.value == SUBJECT for piece in behind)


def _part(said: Sequence[Piece], cases: Cases) -> _Part:
    content = [piece for piece in _without_deeds(said) if piece.sense is not Sense.SIGN]
    begun = next(
        (at for at, one in enumerate(content) if one.sense not in (Sense.BUT, Sense.AND)), 0
    )
    plain = [
        piece._replace(sense=Sense.KNOWN, value=None) if piece.value == ASIDE else piece
        for piece in content[begun:]
    ]
    claims = claims_of(Clause(tuple(plain), "", 0))[0] if plain else set()
    values = {piece.value for piece in plain if isinstance(piece.value, bool)}
    base = values.pop() if len(values) == 1 else None
    words = folded(" ".join(piece.text for piece in said))
    other = _names(words, cases.others) and not _is_of_case(said, cases)
    about = any(fold(piece.text) in _TEMPORAL | ONLY or piece.text in _SHOWS for piece in said)
    doubted = any(piece.sense in _NEVER or fold(piece.text) in _CONCEDES for piece in said)
    caused = claims == {True} and base is True and is_aside(said) and about and not doubted
    instead = cases.by_subject and caused
    by_case = _is_by_case(said, cases)
    return _Part(
        tuple(said), frozenset(claims), base, other, instead and not by_case, instead and by_case
    )


def _is_by_case(said: Sequence[Piece], cases: Cases) -> bool:
    """Whether what is asked about does it: "KILL removes it once …"; not "once you kill the parent"."""
    for at, piece in enumerate(said):
        near = next((one for one in said[at + 1 :] if one.sense is not Sense.REFER), None)
        if _names(folded(piece.text), cases.case) and not (near and near.value == ASIDE):
            return True
    return False


def _is_of_case(said: Sequence[Piece], cases: Cases) -> bool:
    words = folded(" ".join(piece.text for piece in said))
    by_subject = cases.by_subject and any(piece.value == SUBJECT for piece in said)
    return by_subject or _names(words, cases.case) or not _HERE.isdisjoint(words)


def _names(words: Sequence[str], ways: Collection[str]) -> bool:
    return not together(words, _LONGEST).isdisjoint(ways)
