"""Who does what to whom: a clause of nothing but plain concepts is let pass only where each plays a part that it has.

Wrong statements are made of the words of right ones, so words alone explain nothing. A rubric writes down once for each
verb of its matter who may do it and to whom; what casts somebody else for it is for a person, and denying that is true.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from labproof.graders.kinds.propositions.patterns import Groups, PatternError
from labproof.graders.kinds.propositions.sentences import IT, NOT, Token

_ANYBODY, _BY = "*", "by"


class Role(NamedTuple):
    """Who does it, and to whom; None for anybody."""

    who: frozenset[str] | None
    whom: frozenset[str] | None


class _Cast(NamedTuple):
    """Who stands nearest before and behind a verb, "" for nobody, from ``start`` up to ``end`` of its clause.

    ``by``: it is done by the second.
    """

    before: str
    behind: str
    by: bool
    start: int
    end: int


class Roles:
    """Every verb's parts. A verb without any is everybody's; whoever has no part in any verb is no actor."""

    def __init__(self, entries: Sequence[str], groups: Groups) -> None:
        """Read entries such as ``cpu|hw > raise > exception``; ``*`` is anybody.

        Raises:
            PatternError: An entry is not who > what > whom, or names a group that there is not.
        """
        self._parts: dict[str, list[Role]] = {}
        actors = set[str]()
        for entry in entries:
            parts = entry.split(" > ")
            if len(parts) != 3:
                raise PatternError(f"{entry!r}: a role is who > what > whom")
            who, what, whom = (groups.concepts(part.strip()) for part in parts)
            role = Role(_part(who), _part(whom))
            for verb in what:
                self._parts.setdefault(verb, []).append(role)
            actors.update(role.who or (), role.whom or ())
        self._actors = frozenset(actors)
        self._anybodys = frozenset(
            verb
            for verb, roles in self._parts.items()
            if any(role.who is None or role.whom is None for role in roles)
        )

    def miscast(self, clause: Sequence[Token], stretches: Sequence[range]) -> bool:
        """Somebody does, or is done, what is not their part, and none of the ``stretches`` says all of that.

        A clause that denies casts nobody.
        """
        if any(token.concept == NOT for token in clause):
            return False
        for place, token in enumerate(clause):
            if token.concept in self._parts:
                cast = self._cast(clause, place)
                whole = any(cast.start in part and cast.end - 1 in part for part in stretches)
                if not whole and not self._fits(cast, token.concept):
                    return True
        return False

    def goes_on(self, before: Sequence[Token], clause: Sequence[Token]) -> bool:
        """ "..., which ...": what the clause begins with is no part of whoever was named last before it."""
        who = next((token for token in reversed(before) if token.concept in self._actors), None)
        verb = clause[0].concept
        if who is None or verb not in self._parts or any(token.concept == NOT for token in clause):
            return False
        return not self._fits(self._cast([who, *clause], 1), verb)

    def truly_denied(self, clause: Sequence[Token]) -> bool:
        """What it denies, once and of who is named, is what nobody of the matter does: so the denial is true."""
        casts = self._denied(clause)
        named = all(cast.before and cast.behind for cast, _ in casts)
        return bool(casts) and named and not any(self._fits(*cast) for cast in casts)

    def falsely_denied(self, clause: Sequence[Token]) -> bool:
        """What it denies, once and between two who are named, is just what the one does to the other."""
        place = next((at for at, token in enumerate(clause) if token.concept == NOT), 0)
        return any(
            cast.before and cast.behind and cast.start < place < cast.end and self._fits(cast, verb)
            for cast, verb in self._denied(clause)
            if verb not in self._anybodys
        )

    def _denied(self, clause: Sequence[Token]) -> list[tuple[_Cast, str]]:
        verbal = [token for token in clause if token.concept != NOT]
        verbs = [place for place, token in enumerate(verbal) if token.concept in self._parts]
        once = len(verbal) + 1 == len(clause)
        return [(self._cast(verbal, place), verbal[place].concept) for place in verbs if once]

    def _cast(self, clause: Sequence[Token], at: int) -> _Cast:
        """Who stands nearest on each side of a verb."""
        actors = [place for place, token in enumerate(clause) if token.concept in self._actors]
        start = max((place for place in actors if place < at), default=at)
        if any(token.concept == IT for token in clause[start:at]):
            start = at
        end = min((place for place in actors if place > at), default=at)
        by = any(token.concept == _BY for token in clause[at:end])
        before = clause[start].concept if start < at else ""
        return _Cast(before, clause[end].concept if end > at else "", by, start, end + 1)

    def _fits(self, cast: _Cast, verb: str) -> bool:
        """Said of who does it, or in the passive of whom it is done to."""
        who, whom = (cast.behind, cast.before) if cast.by else (cast.before, cast.behind)
        roles = self._parts[verb]
        done = any(_plays(who, role.who) and _plays(whom, role.whom) for role in roles)
        return done or (not whom and any(_plays(who, role.whom) for role in roles))


def _part(names: Sequence[str]) -> frozenset[str] | None:
    return None if list(names) == [_ANYBODY] else frozenset(names)


def _plays(concept: str, part: frozenset[str] | None) -> bool:
    return not concept or part is None or concept in part
