"""Kind ``one_of``: one name, where several may be right."""

from __future__ import annotations

import re

from labproof.graders.model import Answer, OneOf, Outcome, Question, Status
from labproof.graders.wording import DENIALS, HEDGES, asks, listed, shown, tidy, unsure, words

_MAX_WORDS = 16
_MOST = frozenset({"most", "mostly", "any"})  # "the most frequent one, more than any other"
_WORD = re.compile(r"\w+(?:[.-]\w+)*")  # docker-init and ld.so are one name each


def judge(question: Question, answer: Answer, truth: OneOf) -> Outcome:
    """Pass on any one of the right names; two names in one answer are none.

    Args:
        question: ``params``: ``noun`` is what the names are names of, for messages ("system call"); with ``aliases``
            all right names are names of one thing, so several of them are no second guess ("systemd (init)").
        answer: A name, with "()" or a short sentence around it; case does not matter.
        truth: The right names, and the wrong ones of the same sort.
    """
    said = f"{answer.where}: you wrote {shown(answer.line)}"
    noun = question.params.get("noun", "name")
    spelled = {name.casefold(): name for name in (*truth.others, *truth.right)}
    spoken = _WORD.findall(tidy(answer.line).casefold())
    named = list(dict.fromkeys(spelled[word] for word in spoken if word in spelled))
    seen = f" {truth.seen}" if truth.seen else ""
    if not named:
        return Outcome(Status.FAILED, f"{said}, which names no {noun} that `{question.shown_by}` shows{seen}.")
    if len(named) > 1 and not (question.params.get("aliases") and set(named) <= truth.right.keys()):
        return Outcome(Status.FAILED, f"{said}, which names {listed(named)}; write one {noun} alone.")
    other = [word for word in words(answer.line) if word not in {*map(str.casefold, named), *_MOST}]
    if set(other) & (HEDGES | DENIALS) or unsure(other) or asks(answer.line) or len(spoken) > _MAX_WORDS:
        return Outcome(Status.FAILED, f"{said}; write one {noun} alone, without or, not, maybe and the like.")
    if named[0] not in truth.right:
        return Outcome(
            Status.FAILED, f"{said}, which is not what `{question.shown_by}` shows{seen}.", matched=(named[0],)
        )
    note = truth.right[named[0]]
    return Outcome(Status.PASSED, notes=(note,) if note else (), matched=(named[0],))


def example(question: Question, truth: OneOf) -> str:  # noqa: ARG001 (the shape of every kind)
    """The first of the right names."""
    return min(truth.right)
