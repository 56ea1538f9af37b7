"""What was read of an answer so far."""

from __future__ import annotations

from collections.abc import Hashable
from typing import NamedTuple


class Claim(NamedTuple):
    """A value with its polarity: it holds, it does not, or it is left open (None)."""

    value: Hashable
    holds: bool | None
    aside: bool = False  # it explains another one
    outright: bool = False  # that it does not hold, is a guess or another thing is said with it, and with no other word


class SoFar:
    """What was read so far."""

    def __init__(self, struck: frozenset[Hashable] = frozenset()) -> None:
        """Nothing yet; ``struck`` are values that a correction took back."""
        self.struck = struck  # what is said of them explains the correction
        self.claims: list[Claim] = []
        self.rest: list[str] = []
        self.before: bool | None = True  # what a pure clause in front makes of the values behind it
        self.main = False
        self.fresh = False  # the clause before has a value
        self.about_answer = False  # and is said of the answer
        self.least = False  # the clause before names the least: "least frequent: X"
        self.reason = False  # the sentence gives one for the claims before it
        self.corrected = False  # what stands in front of the value may tell why

    def turn(self, holds: bool | None) -> None:
        """A clause without a value of its own speaks of the last one, or of the next."""
        if not self.claims:
            self.before = holds
            return
        last = self.claims[-1].value
        self.claims = [
            claim._replace(holds=holds) if claim.value == last else claim for claim in self.claims
        ]
