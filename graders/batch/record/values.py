"""Whose values a submission was made with, held against whose it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from labproof.graders.batch.record.attribution import claimed_by
from labproof.graders.batch.roster import Roster
from labproof.graders.draws import seed_of
from labproof.graders.messages import shown
from labproof.graders.model import Person


class Seeds:
    """What each learner's values are drawn from: their nonce where any were issued, else their id."""

    def __init__(self, roster: Roster, nonces: Mapping[str, str]) -> None:
        """Index them.

        Args:
            nonces: Nonce to roster id, for the whole class; empty where there is no secret.
        """
        self._roster = roster
        self._issued = bool(nonces)
        words = nonces or {person.id: person.id for person in roster.people}
        self._owners = {seed_of(text): id_ for text, id_ in words.items()}

    def odd(self, people: Sequence[Person], seed: str, claimed: str) -> tuple[str, ...]:
        """Why a submission's values are not its owner's, as a flag; none where they are, or where nobody can tell.

        Args:
            people: Who gets the mark.
            seed: What the values were drawn from; empty where none were.
            claimed: The id in the answer files, which may be a login, or several of a group.
        """
        if not seed or not people:
            return ()
        owner, ids = self._owners.get(seed), [person.id for person in people]
        if owner in ids:
            return ()
        if owner is not None:
            return (f"its values are those of {shown(owner)}",)
        if seed not in map(seed_of, [*ids, *([claimed] if self._are(claimed, people) else [])]):
            return ("its values are those of nobody in this class",)
        alone = "its values were drawn from the id alone, and not from the nonce that was given"
        return (alone,) if self._issued else ()

    def _are(self, claimed: str, people: Sequence[Person]) -> bool:
        """Whether an id leads to these people, however they are called there."""
        named = claimed_by(claimed, self._roster)
        return not self._roster.people or (
            bool(named) and all(person in people for person in named)
        )
