"""OpenOlat: a folder a learner, in it one a step: `1_task`, `2_submissions`, `3_corrections`, `4_revisions_1`.

What teachers gave out and gave back is no hand-in, though answer files may lie there.
"""

from __future__ import annotations

import re

from labproof.graders.batch.find.site import Clue, HandIn, Site, SiteEntry
from labproof.graders.batch.find.tree import TreeNode

_HANDED_IN = re.compile(r"(?:\d+_)?(?:submissions?|dropbox|revisions?(?:_\d+)?)", re.IGNORECASE)
_GIVEN = re.compile(
    r"(?:\d+_)?(?:tasks?|returnbox|returned|corrections?(?:_\d+)?|(?:sample_)?solutions?)",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d+")


def attempts(learner: TreeNode, hand_in: HandIn) -> list[SiteEntry]:
    """One entry a step in which the learner handed in; none where the folder has no steps of teachers."""
    steps = [child for child in learner.children if _HANDED_IN.fullmatch(child.name)]
    given = [child for child in learner.children if _GIVEN.fullmatch(child.name)]
    if not (steps and given) or len(steps) + len(given) < len(learner.children):
        return []
    who = hand_in.who or (Clue(text=learner.name),)
    return [
        SiteEntry(
            f"{learner.name}/{step.name}",
            [step],
            HandIn("", who, learner.name, late=hand_in.late, order=_order(step.name)),
        )
        for step in steps
    ]


def _order(name: str) -> tuple[int, ...]:
    found = _DIGITS.search(name)
    return (int(found[0][:9]) if found else 0,)


OPENOLAT = Site("openolat", attempts=attempts)
