"""Kind ``choice``: one of the states that lab.yaml names."""

from __future__ import annotations

import re
from functools import lru_cache

from labproof.graders.model import Answer, Outcome, Question, Status
from labproof.graders.wording import DENIALS, NEGATIONS, asks, listed, shown, spec_words, unsure, words

_MAX_WORDS = 24
_REASON = re.compile(r"\b(?:because|since|as)\b(?! a\b).*", re.IGNORECASE | re.DOTALL)
_CONTRAST = frozenset({"but", "although", "however", "nor"})  # "not loaded, but available" leaves nothing open
_REACH = 2  # words between a "not" and the choice that it strikes out


def judge(question: Question, answer: Answer, truth: str) -> Outcome:
    """Pass when the answer names the right choice, and no other one than to strike it out.

    Args:
        question: ``params``: ``choices`` lists them; ``synonyms`` maps a choice to other ways of saying it, which may
            be several words and may hold a "not" ("not loaded but available").
        answer: A choice, or a sentence with one in it. "built-in, not loaded" strikes the second one out.
        truth: The right choice.
    """
    said = f"{answer.where}: you wrote {shown(answer.line)}"
    spoken = words(_reasoned(answer.line).replace("_", " "))
    wanted = listed(question.params["choices"], "or")
    if asks(answer.line) or len(spoken) > _MAX_WORDS:
        return Outcome(Status.FAILED, f"{said}; write one of {wanted}.")
    claimed, struck, rest = _claims(spoken, _phrases(question))
    if not claimed:
        return Outcome(Status.FAILED, f"{said}, which names none of {wanted}.")
    if len(claimed) > 1 or claimed & struck:
        return Outcome(Status.FAILED, f"{said}, which names {listed(sorted(claimed | struck))}; write one of them.")
    open_ = [word for word in rest if not (struck and word in _CONTRAST)]
    reason = [word for word in words(answer.line)[len(spoken) :] if word not in _CONTRAST]
    if unsure(open_) or DENIALS & set(open_) or unsure(reason):
        return Outcome(Status.FAILED, f"{said}; write one of {wanted}, without or, not, maybe and the like.")
    if claimed == {truth}:
        return Outcome(Status.PASSED, matched=(truth,))
    return Outcome(Status.FAILED, f"{said}, which is not what {question.shown_by} shows.", matched=tuple(claimed))


def _reasoned(line: str) -> str:
    """An answer without the reason behind it, which may deny what it likes ("Z, as nobody waited for it")."""
    return _REASON.sub("", line) if words(_REASON.sub("", line)) else line


def example(question: Question, truth: str) -> str:  # noqa: ARG001 (the shape of every kind)
    """The choice as lab.yaml spells it."""
    return truth


@lru_cache(maxsize=1024)
def _phrases(question: Question) -> dict[tuple[str, ...], str]:
    """Every way of saying a choice, as words, the longest first."""
    synonyms = question.params.get("synonyms", {})
    ways = {
        spec_words(way): choice for choice in question.params["choices"] for way in (choice, *synonyms.get(choice, ()))
    }
    return dict(sorted(ways.items(), key=lambda way: -len(way[0])))


def _claims(spoken: list[str], phrases: dict[tuple[str, ...], str]) -> tuple[set[str], set[str], list[str]]:
    """The choices that are claimed, those that are struck out, and the words that belong to neither."""
    claimed, struck, rest = set[str](), set[str](), list[str]()
    at = 0
    while at < len(spoken):
        found = next((way for way in phrases if tuple(spoken[at : at + len(way)]) == way), None)
        if found is None:
            rest.append(spoken[at])
            at += 1
            continue
        negation = next((i for i in range(1, _REACH + 1) if len(rest) >= i and rest[-i] in NEGATIONS), 0)
        if negation:
            del rest[-negation]
        (struck if negation else claimed).add(phrases[found])
        at += len(found)
    return claimed, struck, rest
