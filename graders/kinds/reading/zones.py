"""The border: what is decided, and what a person must look at."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from enum import Enum

from labproof.graders.kinds.reading.claims import Reading


class Zone(Enum):
    """What an answer is; who sees the unclear one depends on the road (see ``grade``)."""

    RIGHT = "right"
    WRONG = "wrong"
    UNCLEAR = "unclear"


_EVERYTHING = 4  # so many values without a word are no answer but a list


def decide(reading: Reading, is_right: Callable[[Hashable], bool], several: bool = False) -> Zone:
    """RIGHT and WRONG where all is understood, or where nothing right stands there at all; else UNCLEAR.

    Args:
        several: Two right values are no second guess.
    """
    denied = {claim.value for claim in reading.claims if claim.holds is False}
    right = [claim for claim in reading.claims if is_right(claim.value)]
    if not right:
        return Zone.WRONG
    held = {claim.value for claim in reading.claims if claim.holds and not claim.aside}
    held -= {value for value in denied if not is_right(value)}  # "71, not 17; 17 is mmap alone"
    held_right = {value for value in held if is_right(value)}
    if reading.bare and len(held) >= _EVERYTHING:
        return Zone.WRONG
    either = len(right) == len(reading.claims) > 1 and not denied and bool(reading.rest)
    if either and not held_right:
        return Zone.UNCLEAR  # "each run is slightly different, 70 or 71"
    if not held_right:
        others = {claim.value for claim in reading.claims if claim.holds is False}
        if len(others) > 1 and not held and not any(claim.outright for claim in reading.claims):
            return Zone.UNCLEAR  # "my old one has BIOS, the one in the lab UEFI"
        if all(claim.outright and (held or not claim.holds) for claim in right):
            return Zone.WRONG
        explained = any(claim.holds and claim.aside for claim in right)
        return Zone.UNCLEAR if reading.rest or explained else Zone.WRONG
    # "T? no doubt: T"
    last = {claim.value: claim.holds for claim in reading.claims if not claim.aside}
    doubted = None in last.values()
    guessed = len(held_right) > 1 and (reading.bare or not several)
    unread = reading.rest and not reading.in_story
    if unread or doubted or guessed or held & denied or len(held) > len(held_right):
        return Zone.UNCLEAR
    return Zone.RIGHT
