"""Kind ``word``: one word exactly, such as a user, a shell or a file system's type."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from labproof.graders.kinds.reading.clearing import cleared
from labproof.graders.kinds.reading.pieces import Found
from labproof.graders.kinds.signs import tidy
from labproof.graders.kinds.single import GUESSES, judge_one
from labproof.graders.kinds.verdict import Say
from labproof.graders.kinds.words import GLUED, Sense
from labproof.graders.model import Answer, Kind, Outcome, Question

# A word with a digit in it is a value, and not the right one.
_DATA = re.compile(r"(?<![\w/.:-])\w*\d[\w.:-]*")
_FOLDER = r"(?:(?<![\w/])/(?:[\w.+-]+/)*)?"  # of a path the last part is the word


def judge(question: Question, answer: Answer, truth: str) -> Outcome:
    """Pass on the word alone, or in a sentence in which nothing else is unknown.

    Args:
        question: ``params``: with ``case_matters`` "Ext4" is another word than "ext4"; ``others`` lists wrong words
            of the same sort, so that two are seen as two even where one of them is an everyday word.
        answer: The word; quotes and a short sentence around it count, and a path that ends in it.
        truth: Such as ``ext4`` or ``/bin/bash``: no blank in it.
    """
    say = Say(question, answer, "the word alone")
    line = cleared(tidy(answer.line))
    right = _one_word(truth)
    exactly = bool(question.params.get("case_matters"))
    found = [
        Found(*match.span(), word)
        for word in (right, *question.params.get("others", ()))
        for match in _pattern(word, exactly).finditer(line)
    ]
    if not any(one.value == right for one in found):
        return say.wrong(
            f", which is not what `{question.shown_by}` shows.", [str(one.value) for one in found]
        )
    found += [
        Found(*match.span(), match.group())
        for match in _DATA.finditer(line)
        if not _taken(match, found)
    ]
    return judge_one(
        say, line, found, lambda value: value == right, "words", others=(*GUESSES, Sense.FILL)
    )


def _taken(match: re.Match[str], found: Iterable[Found]) -> bool:
    return any(one.start < match.end() and match.start() < one.end for one in found)


def example(question: Question, truth: str) -> str:  # noqa: ARG001 (the shape of every kind)
    """The word itself."""
    return _one_word(truth)


def _one_word(text: str) -> str:
    if not text or len(text.split()) != 1:
        raise ValueError(f"{text!r} is not one word")
    return text.strip()


@lru_cache(maxsize=1024)
def _pattern(word: str, exactly: bool) -> re.Pattern[str]:
    folder = "" if "/" in word else _FOLDER
    before, behind = rf"(?<![^\W{GLUED}])(?<![./@+-])", rf"(?![^\W{GLUED}]|[/@+-]|[.:][^\W{GLUED}])"
    return re.compile(
        rf"{folder}{before if not folder else f'(?:(?<=/)|{before})'}{re.escape(word)}{behind}",
        0 if exactly else re.IGNORECASE,
    )


KIND = Kind(
    judge, str, example, params={"case_matters": bool, "others": list[str], "around": list[str]}
)
