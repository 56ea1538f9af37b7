"""Kind ``yes_no``: yes or no, in the ways people write it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache
from typing import NamedTuple

from labproof.graders.model import Answer, Outcome, Question, Status
from labproof.graders.wording import NEGATIONS, asks, kept, shown, unsure, words

_YES = frozenset("yes y yep yeah yup true correct right affirmative".split())
_NO = frozenset("n nope false incorrect wrong negative".split())
_JUDGE = frozenset("false incorrect wrong".split())
_CONTRASTS = ("but", "although", "though", "however", "while", "whereas")
_CLAUSE = re.compile(
    rf"([.,;:!()\n–—]|\s-\s|\b(?:and|because|since|even|so|until|{'|'.join(_CONTRASTS)})\b)", re.IGNORECASE
)  # a group, so that split() gives what stands between the clauses as well
# What such a clause says holds for a part, or at another time.
_LIMITS = frozenset("only if whether once some few half then".split())
_PART = re.compile(r"\b(?:one|two|three|half|most|part) of\b|\bin part\b", re.IGNORECASE)
# "it does not" says no, although no word of the question is in it.
_VERBS = frozenset("is are was were does do did has have will can".split())
_PLAIN = _VERBS | frozenset(
    "it its they this that there these all at i we you the a an each every because for in".split()
)
_DENY = NEGATIONS - frozenset("no none neither nor nothing nobody without hardly".split())
_MAX_WORDS = 40
_NO_REACH = 4  # words that a "no" turns round, as in "no container has its own"
_ONLY_REACH = 3  # words between "only" and the subject, as in "they share only the kernel"


class _Words(NamedTuple):
    """The question's own words."""

    yes: Collection[str]
    no: Collection[str]
    aside: Collection[str]
    subject: Collection[str]


class _Clause(NamedTuple):
    contrasts: bool  # with the one before it
    said: list[str]


def judge(question: Question, answer: Answer, truth: bool) -> Outcome:
    """Pass when everything the answer claims says the same as the machine.

    Args:
        question: ``params``: ``yes`` and ``no`` list the words of this question that mean yes and no
            ("same", "different"); a negation turns them round. ``aside`` lists the words for other things: what is
            said of those ("but the distributions differ") claims nothing. ``subject`` lists the words for what is
            asked about: "only the kernel is the same" limits nothing.
        answer: "yes", "they're the same", "not different". "yes and no" claims both, so it is neither.
        truth: What the machine shows.
    """
    said = f"{answer.where}: you wrote {shown(answer.line)}"
    doubtful = asks(answer.line) or set(answer.line) & set("/|")  # "yes/no" is no answer, and neither is "n/a"
    claims = frozenset() if doubtful else _claims(answer.line, question)
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


@lru_cache(maxsize=1024)
def _own_words(question: Question) -> _Words:
    return _Words(*(frozenset(question.params.get(name, ())) for name in _Words._fields))


@kept
def _claims(line: str, question: Question) -> frozenset[bool]:
    """What an answer claims: {True}, {False}, both, or nothing that can be relied on."""
    own = _own_words(question)
    clauses = list(_clauses(line, own.aside))
    spoken = words(line)
    open_ = [word for word in spoken if word not in {"between", *_CONTRASTS}]
    if len(spoken) > _MAX_WORDS or unsure(open_) or _PART.search(line):
        return frozenset()
    claims = set[bool]()
    for clause in clauses:
        if clause.contrasts:
            return frozenset()
        found = _claim(clause.said, own)
        if _limited(clause.said, own.subject):
            if (found or claims) and claims != {False}:
                return frozenset()
            continue  # "no, only its parent removes it"
        claims |= found
    return frozenset(claims)


def _clauses(line: str, aside: Collection[str]) -> Iterator[_Clause]:
    """The clauses about the question's subject; what contrasts with one about something else contrasts with nothing."""
    contrasts = other = False
    for part in _CLAUSE.split(line):
        said = words(part)
        if _CLAUSE.fullmatch(part):
            contrasts = contrasts or part.casefold() in _CONTRASTS
        elif set(said) & set(aside):
            contrasts, other = False, True
        elif said:
            yield _Clause(contrasts and not other, said)
            contrasts = other = False


def _limited(said: list[str], subject: Collection[str]) -> bool:
    limits = [at for at, word in enumerate(said) if word in _LIMITS]
    return any(said[at] != "only" or not set(said[at + 1 : at + 1 + _ONLY_REACH]) & set(subject) for at in limits)


def _claim(said: list[str], own: _Words) -> set[bool]:
    """What one clause claims."""
    claims = set[bool]()
    if said[0] == "no" and (len(said) == 1 or said[1] in _PLAIN | _YES | _NO | _DENY):
        claims.add(False)  # "No, …"; any other "no" belongs to what follows it
        said = said[1:]
    for at, word in enumerate(said):
        if word in own.yes or word in own.no:
            turned = sum(
                other in NEGATIONS and (other != "no" or at - place <= _NO_REACH)
                for place, other in enumerate(said[:at])
            )
            claims.add((word in own.yes) == (turned % 2 == 0))
        elif word in _YES | _NO:
            if "that" in said or (claims and word in _JUDGE):  # "it is not true that …", "no is wrong"
                return {True, False}
            claims.add((word in _YES) != (at > 0 and said[at - 1] in NEGATIONS))
    denials = sum(word in _DENY for word in said)
    if not claims and said and set(said) <= _PLAIN | _DENY and (denials or said[-1] in _VERBS):
        claims.add(denials % 2 == 0)
    return claims
