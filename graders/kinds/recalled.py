"""Verdicts that are kept: to the same question a class gives the same few answers, on machines that show the same."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from labproof.graders import limits
from labproof.graders.model import Answer, Kind, Names, Outcome, Question, Status

Judge = Callable[[Kind, Question, Answer, object], Outcome]
_Key = tuple[Judge, Question, str | tuple[str, ...], str, type, bytes]
_MOST = 4096  # verdicts; the one that is kept longest goes first
_LONGEST_TRUTH = 1500  # bytes; what a machine shows more of is its own
_MODEL = Names.__module__  # whose fields have one type each
_SCALARS = (str, bool, int, float, type(None))
_encoded = msgspec.msgpack.Encoder().encode
_kept: dict[_Key, tuple[Kind, Outcome]] = {}


def recalled(
    judge: Judge, kind: Kind, question: Question, answer: Answer, truth: object
) -> Outcome:
    """What ``judge`` makes of an answer, or made of the same answer to the same truth. It must be pure."""
    key = _key(judge, question, answer, truth)
    if key is None:
        return judge(kind, question, answer, truth)
    known = _kept.get(key)
    if known and known[0] is kind:
        return known[1]
    outcome = judge(kind, question, answer, truth)
    if outcome.status is not Status.ERROR:  # which may be of this moment alone
        if len(_kept) >= _MOST:
            _kept.pop(next(iter(_kept)))
        _kept[key] = (kind, outcome)
    return outcome


def _key(judge: Judge, question: Question, answer: Answer, truth: object) -> _Key | None:
    """All that decides; None where an answer or a truth is too long to be written twice, or a truth is of a type of its own.

    A truth is compared by its type and bytes: 1, 1.0 and True are equal, and not the same.
    """
    of_ours = type(truth).__module__ == _MODEL or type(truth) in _SCALARS
    if len(answer.line) > limits.SHOWN_CHARS or not of_ours:
        return None
    try:
        shown = _encoded(truth)
    except (TypeError, ValueError, OverflowError):
        return None
    if len(shown) > _LONGEST_TRUTH:
        return None
    return (judge, question, answer.text, answer.where, type(truth), shown)
