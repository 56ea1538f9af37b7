"""Kind ``yes_no``: yes or no, in the ways people write it."""

from __future__ import annotations

from labproof.graders.model import Answer, Outcome, Question, Status
from labproof.graders.wording import HEDGES, NEGATIONS, shown, words

_YES = frozenset("yes y yep yeah yup true correct right affirmative".split())
_NO = frozenset("no n nope false incorrect wrong negative".split())
_MAX_WORDS = 40
_REACH = 3  # words between a "not" and what it turns round


def judge(question: Question, answer: Answer, truth: bool) -> Outcome:
    """Pass when everything the answer claims says the same as the machine.

    Args:
        question: ``params``: ``yes`` and ``no`` list the words of this question that mean yes and no
            ("same", "different"); a negation turns them round.
        answer: "yes", "they're the same", "not different". "yes and no" claims both, so it is neither.
        truth: What the machine shows.
    """
    said = f"{answer.where}: you wrote {shown(answer.line)}"
    yes, no = frozenset(question.params["yes"]), frozenset(question.params["no"])
    unsure = set(answer.line) & set("?/|")  # "yes/no" is no answer, and neither is "n/a"
    claims = set() if unsure else _claims(words(answer.line), yes, no)
    if claims == {truth}:
        return Outcome(Status.PASSED, matched=("yes" if truth else "no",))
    if len(claims) == 1:
        return Outcome(
            Status.FAILED, f"{said}, which is not what {question.shown_by} show.", matched=("no" if truth else "yes",)
        )
    return Outcome(Status.FAILED, f"{said}, which reads neither as yes nor as no; begin with one of the two.")


def example(question: Question, truth: bool) -> str:  # noqa: ARG001 (the shape of every kind)
    """One word."""
    return "yes" if truth else "no"


def _claims(said: list[str], yes: frozenset[str], no: frozenset[str]) -> set[bool]:
    """What a sentence claims: {True}, {False}, both, or nothing that can be relied on."""
    if len(said) > _MAX_WORDS or set(said) & HEDGES:
        return set()
    claims = set()
    turned_by: set[int] = set()  # negations that belong to a later word, so are no claim themselves
    for at, word in enumerate(said):
        if word in yes or word in no:
            negations = [i for i in range(max(0, at - _REACH), at) if said[i] in NEGATIONS and _turns(said, i, at)]
            turned_by.update(negations)
            claims.add((word in yes) == (len(negations) % 2 == 0))
    for at, word in enumerate(said):
        negated = at > 0 and said[at - 1] in NEGATIONS
        if word in _YES:
            claims.add(not negated)
        elif word in _NO and at not in turned_by:
            claims.add(negated and said[at - 1] != "no")
    if not claims and "not" in said:
        return {False} if said in (["not"], ["they", "are", "not"], ["its", "not"]) else set()
    return claims


def _turns(said: list[str], negation: int, word: int) -> bool:
    """ "no" turns only the word right behind it ("no difference"); "No, they are the same" is two claims."""
    return said[negation] != "no" or word == negation + 1
