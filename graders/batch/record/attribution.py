"""Attribution, whose each submission is: by the site's word, the name, the nonce and the answer files; never guessed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import msgspec

from labproof.graders.batch.find.site import Clue, HandIn
from labproof.graders.batch.nonces import nonce_flag
from labproof.graders.batch.record.names import ClassNames, maybe, team, whose
from labproof.graders.batch.roster import Roster
from labproof.graders.messages import few, listed, shown
from labproof.graders.model import Person

_UNTIL = "nobody gets the mark until you say whose it is (--owners)"
_ASIDE = re.compile(r"\s*\([^()]*\)\s*$")
_NOT_SHOWN = f"nothing shows that the recording is theirs: {_UNTIL}"
_NOBODYS = "nobody on the roster goes by this name"
_NEAR = 3  # people who are named, of all whose a name may be
_SEVERAL = re.compile(r"\s*[+,;&/]\s*|\s+(?:and|und|et|y)\s+")


class Attempt(msgspec.Struct, frozen=True):
    """What a submission tells of whose it is.

    Args:
        claimed: The id in its answer files.
        nonce: Of its evidence; empty where there is none.
        recorded: Whether there is evidence.
        unmet: Whether that lacks what its nonce asks for.
    """

    name: str
    hand_in: HandIn
    claimed: str = ""
    nonce: str = ""
    recorded: bool = False
    unmet: bool = False


class Owner(msgspec.Struct, frozen=True):
    """Whose a submission is: nobody's, one's, or every member's of a group.

    Args:
        disputed: Who it may be, where what tells it disagrees; then it is nobody's.
        stranger: Nobody is called as it is, which the first flag tells.
    """

    people: tuple[Person, ...] = ()
    flags: tuple[str, ...] = ()
    disputed: tuple[Person, ...] = ()
    stranger: bool = False


class _Named(NamedTuple):
    """Whose a name is; by an id or address it is surely so, by a person's name it may be another's of that name."""

    person: Person | None = None
    surely: bool = False
    dispute: str = ""  # why it is nobody's, where two are told
    between: tuple[Person, ...] = ()


def find_owner(
    attempt: Attempt,
    roster: Roster,
    shared: ClassNames,
    nonces: Mapping[str, str],
    said: tuple[Person, ...] = (),
    strict: bool = False,
) -> Owner:
    """Who gets the mark of a submission.

    Args:
        nonces: Nonce to roster id, for the whole class.
        said: Whose the instructor says it is, which comes before all else.
        strict: Whether a recording must be theirs by its nonce, and have what that asks for.
    """
    owner = _owner(attempt, roster, shared, nonces, said)
    inside = tuple(roster.by_id[one] for one in attempt.hand_in.inside if one in roster.by_id)
    if not said and not set(inside) <= set(owner.people):
        ids = listed(few([shown(person.id) for person in inside], _NEAR))
        flags = owner.flags[owner.stranger :]
        return Owner((), (f"things in it are called by {ids}: {_UNTIL}", *flags), inside)
    theirs = nonces.get(attempt.nonce) in {person.id for person in owner.people}
    if strict and not said and attempt.recorded and owner.people and (attempt.unmet or not theirs):
        return Owner((), (*owner.flags, _NOT_SHOWN), owner.people)
    return owner


def _owner(
    attempt: Attempt,
    roster: Roster,
    shared: ClassNames,
    nonces: Mapping[str, str],
    said: tuple[Person, ...],
) -> Owner:
    if not roster.people:
        return Owner()
    odd = nonce_flag(None, attempt.nonce, nonces) if nonces and attempt.recorded else ""
    issued = roster.by_id.get(nonces.get(attempt.nonce, ""))
    claimed = claimed_by(attempt.claimed, roster)
    if said:
        return Owner(said, _flags(attempt, said, claimed, issued, odd))
    named = _by_name(attempt, roster, shared)
    if named.person and issued and issued is not named.person and not named.surely:
        why = f"its name is that of {shown(named.person.id)}, its nonce that of {shown(issued.id)}"
        named = _Named(dispute=f"{why}: {_UNTIL}", between=(named.person, issued))
    if named.dispute:
        return Owner((), (named.dispute, *_nonce(issued, (), odd)), named.between)
    members = _group(attempt, roster, shared, named.person)
    if members:
        return Owner(members, _flags(attempt, members, claimed, issued, odd))
    members = _claimed_by_several(claimed, named.person)
    if members:
        alone = _only_claimed(members, (named.person, issued))
        return Owner(members, (*alone, *_flags(attempt, members, claimed, issued, odd)))
    person = named.person or issued or next(iter(claimed), None)
    if person is None:
        return _nobodys(attempt, roster, _nonce(issued, (), odd))
    only = () if named.person or issued else ("whose it is only its answer files say",)
    return Owner((person,), (*only, *_flags(attempt, (person,), claimed, issued, odd)))


def _nobodys(attempt: Attempt, roster: Roster, odd: tuple[str, ...]) -> Owner:
    """Whose it may be is told, and never guessed."""
    near = tuple(maybe(attempt.name, roster))
    if not near:
        return Owner((), (_NOBODYS, *odd), stranger=True)
    ids = " or ".join(shown(person.id) for person in near[:_NEAR])
    return Owner(
        (), (f"its name may be that of {ids}, and is not theirs alone: {_UNTIL}", *odd), near
    )


def claimed_by(claimed: str, roster: Roster) -> list[Person | None]:
    """Whom answer files name: one, or the members of a group, whose ids stand there as one."""
    alone = roster.login(claimed)
    return [alone] if alone else [roster.login(part) for part in _SEVERAL.split(claimed) if part]


def _only_claimed(members: Sequence[Person], otherwise: Sequence[Person | None]) -> tuple[str, ...]:
    """Whom nothing else names; of one group of the roster each speaks for the others."""
    groups = {person.group for person in members}
    alone = [shown(person.id) for person in members if person not in otherwise]
    if not alone or (len(groups) == 1 and "" not in groups):
        return ()
    return (f"only its answer files name {listed(alone)}",)


def _claimed_by_several(
    claimed: Sequence[Person | None], named: Person | None
) -> tuple[Person, ...]:
    """All whom one set of answer files names, where all are of the class and whoever handed it in is among them."""
    members = tuple(dict.fromkeys(person for person in claimed if person))
    return (
        members
        if len(members) > 1 and None not in claimed and (named is None or named in members)
        else ()
    )


def _group(
    attempt: Attempt, roster: Roster, shared: ClassNames, named: Person | None
) -> tuple[Person, ...]:
    """The members of the group that the site or the name tells."""
    clues = attempt.hand_in.who
    if len(clues) > 1:
        return tuple(dict.fromkeys(person for clue in clues if (person := _of_clue(clue, roster))))
    if named is not None:
        return ()
    return (
        roster.group(attempt.hand_in.group)
        if attempt.hand_in.group
        else team(attempt.name, roster, shared)
    )


def _by_name(attempt: Attempt, roster: Roster, shared: ClassNames) -> _Named:
    """Whose it is by the site's word, or by its name."""
    clues = attempt.hand_in.who
    if len(clues) != 1:
        found = whose(attempt.name, roster, shared) if not clues else None
        return _Named(
            found, surely=found is not None and found.id.casefold() in attempt.name.casefold()
        )
    (clue,) = clues
    person = _of_clue(clue, roster) or (whose(clue.text, roster, shared) if clue.text else None)
    other = roster.number(clue.number) or roster.by_id.get(clue.number)
    if person and other and other is not person and not clue.email:
        why = f"its name is that of {shown(person.id)}, its number that of {shown(other.id)}"
        return _Named(dispute=f"{why}: {_UNTIL}", between=(person, other))
    return _Named(person, surely=bool(clue.email or clue.login or roster.number(clue.number)))


def _of_clue(clue: Clue, roster: Roster) -> Person | None:
    """Who is told: an address before a login, a login before a name, a name before the site's number."""
    return (
        (roster.email(clue.email) if clue.email else None)
        or (roster.login(clue.login) if clue.login else None)
        or (_called(clue.name, roster) if clue.name else None)
        or roster.number(clue.number)
    )


def _called(name: str, roster: Roster) -> Person | None:
    """Who is called so, or so but for what a site lays around a name, such as a group before it or pronouns behind it."""
    return roster.name(name) or roster.name(_ASIDE.sub("", name)) or _behind_a_dash(name, roster)


def _behind_a_dash(name: str, roster: Roster) -> Person | None:
    """Moodle lays a group's name and a dash before the learner's."""
    parts = name.split("-")
    found = (roster.name("-".join(parts[at:])) for at in range(1, len(parts)))
    return next((person for person in found if person is not None), None)


def _flags(
    attempt: Attempt,
    people: Sequence[Person],
    claimed: Sequence[Person | None],
    issued: Person | None,
    odd: str,
) -> tuple[str, ...]:
    """What its files say against it."""
    flags = []
    if attempt.claimed and not (claimed and all(person in people for person in claimed)):
        flags.append(f"the answer files name {shown(attempt.claimed)}")
    return (*flags, *_nonce(issued, people, odd))


def _nonce(issued: Person | None, people: Sequence[Person], odd: str) -> tuple[str, ...]:
    return (odd,) if odd and (issued is None or issued not in people) else ()
