"""PrairieLearn: files side by side, `al1815@example.edu_1_kernel_1_1_submission.zip`.

That is whose, the assessment's instance, the question, its variant, the submission and the file: no number is an id.
"""

from __future__ import annotations

import re

from labproof.graders.batch.find.site import Clue, HandIn, Site

_NAME = re.compile(
    r"(?P<whose>(?P<who>[^_]+)_(?P<instance>\d+)_(?P<question>[^\d_].*?)_(?P<variant>\d+)_(?P<submission>\d+))"
    r"_(?P<file>.+)",
    re.DOTALL,
)


def hand_in(name: str) -> HandIn | None:
    """Whose it is, by e-mail address or group; a later submission is a later attempt."""
    found = _NAME.fullmatch(name)
    if not found:
        return None
    who = found["who"]
    clue = Clue(email=who) if "@" in who else Clue(login=who)
    order = (int(found["instance"]), int(found["variant"]), int(found["submission"]))
    return HandIn(found["whose"], (clue,), who, found["file"], order=order)


PRAIRIELEARN = Site("prairielearn", hand_in)
