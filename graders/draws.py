"""Values that each learner has of their own, drawn from a seed: the same ones on every machine and in every version.

Facts from:
    RFC 2104: HMAC. How it is used here never changes: ``_SCHEME`` has its number, and docs/instructors.md tells it.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import unicodedata
from collections.abc import Mapping

from labproof.graders.model import AnswerFile, Draw

_SCHEME = b"labproof values 1"
_SEED_DIGITS = 32
_NONCE = re.compile("[0-9a-f]{32}")


def seed_of(learner: str) -> str:
    """What a learner's values are drawn from: 32 hexadecimal digits.

    Args:
        learner: The nonce that `labproof issue` made of the course's secret; without one the roster id.
    """
    id_ = unicodedata.normalize("NFC", learner.strip()).casefold()
    return hmac.new(_SCHEME, id_.encode("utf-8", "replace"), hashlib.sha256).hexdigest()[
        :_SEED_DIGITS
    ]


def is_nonce(text: str) -> bool:
    """Whether it has the form of those that `labproof issue` gives out."""
    return bool(_NONCE.fullmatch(text))


def seed_in(file: AnswerFile) -> str:
    """What the values of whoever wrote an answer file are drawn from; empty where it does not say who that is."""
    if len(file.seed) == _SEED_DIGITS and not file.seed.strip("0123456789abcdef"):
        return file.seed
    return seed_of(file.student[0]) if file.student[0] else ""


def drawn(draws: Mapping[str, Draw], lab: str, seed: str) -> dict[str, str]:
    """A learner's values of one lab, by name."""
    return {name: _at(draw, _number(seed, f"{lab}.{name}")) for name, draw in draws.items()}


def _at(draw: Draw, number: int) -> str:
    if draw.one_of:
        return draw.one_of[number % len(draw.one_of)]
    return str(draw.least + number % (draw.most - draw.least + 1))


def _number(seed: str, name: str) -> int:
    return int.from_bytes(hmac.new(seed.encode(), name.encode(), hashlib.sha256).digest(), "big")


def listed_values(values: Mapping[str, str]) -> str:
    """Values as people read them: ``port 20413, file beta.conf``."""
    return ", ".join(f"{name} {value}" for name, value in values.items())
