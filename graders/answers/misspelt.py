"""The question that a name in an answer file is meant for, where it is none of the lab's."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection

from labproof.graders.messages import shown

_LIKE = 0.8  # how like a question's id a name is that is meant for it; "kernel_verison" has 0.93
_APART = 0.1  # how much less like it any other one is
_SIGNS = re.compile(r"[\W_]+")


def meant_question(name: str, questions: Collection[str]) -> str:
    """The one question that a name can be meant for; empty where that is none, or may be several.

    ``Kernel-Version`` and ``kernel_verison`` are ``kernel_version``; digits tell questions apart and are never a slip.
    """
    said = _plain(name)
    same = [one for one in questions if _plain(one) == said]
    if same or len(name) > 100:
        return same[0] if len(same) == 1 else ""
    near = sorted(
        ((difflib.SequenceMatcher(None, said, _plain(one)).ratio(), one) for one in questions),
        reverse=True,
    )
    digits = [sign for sign in said if sign.isdigit()]
    if not near or near[0][0] < _LIKE or digits != [s for s in near[0][1] if s.isdigit()]:
        return ""
    alone = len(near) == 1 or near[1][0] < near[0][0] - _APART
    return near[0][1] if alone else ""


def is_named(name: str, question: str) -> bool:
    """Whether only capitals and signs make a name another one than the question's."""
    return _plain(name) == _plain(question)


def called(name: str, right: str) -> str:
    """How to write a question's name."""
    return f"it is called {shown(name)} there; call it {right}"


def _plain(name: str) -> str:
    return _SIGNS.sub("", name.casefold())
