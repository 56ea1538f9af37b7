"""Outcomes as plain values, which is all that travels between pytest's processes."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from labproof.graders.model import Outcome


def as_plain(outcome: Outcome) -> dict[str, Any]:
    """Text, numbers, lists and mappings alone."""
    import msgspec

    plain: dict[str, Any] = msgspec.to_builtins(outcome, enc_hook=str)
    return plain


def as_outcome(plain: dict[str, Any]) -> Outcome:
    """The same outcome again."""
    import msgspec

    from labproof.graders.model import Outcome

    return msgspec.convert(plain, Outcome, dec_hook=lambda _, text: Fraction(text))
