"""What a kind did not pass, once more: the part that is meant may be right alone, and so may be what was overlooked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from labproof.graders.kinds.reading.focus import focused
from labproof.graders.kinds.reading.fragments import beside_story, overlooked
from labproof.graders.model import Answer, Kind, Outcome, Question, Status


def read_anew(
    kind: Kind, question: Question, written: Sequence[Answer], truth: object, outcome: Outcome
) -> Outcome:
    """The outcome, passed where that is right which is meant as the answer, unclear where the kind overlooked it.

    Args:
        written: The answer as the kind read it, and as it stands there.
        outcome: What the kind made of it.
    """
    outcome = _right_in_focus(kind, question, written[0], truth) or outcome
    lost = outcome.status in (Status.FAILED, Status.PARTIAL) and not outcome.unclear
    if lost and _overlooks(kind, question, written, truth, outcome.decided):
        return msgspec.structs.replace(outcome, status=Status.FAILED, unclear=True)
    return outcome


def _right_in_focus(kind: Kind, question: Question, said: Answer, truth: object) -> Outcome | None:
    """The verdict on what is meant as the answer, if that is right: what else was said is no answer then."""

    def judged(text: str) -> Outcome:
        return kind.judge(question, Answer(text, said.where), truth)

    for part in focused(said.text) if isinstance(said.text, str) else ():
        outcome = judged(part.text)
        if outcome.status is Status.PASSED and not (part.front and judged(part.front).matched):
            return outcome
    return None


def _overlooks(
    kind: Kind, question: Question, said: Iterable[Answer], truth: object, seen: bool
) -> bool:
    """Whether a right value stands there that the kind has not seen, as it is glued to something: "systemd입니다".

    Args:
        seen: The kind has seen it, and refused it for what stands beside it.
    """

    def is_right(part: str) -> bool:
        return kind.judge(question, Answer(part, ""), truth).status is Status.PASSED

    return any(
        beside_story(line, is_right) or (not seen and overlooked(line, is_right))
        for line in dict.fromkeys(
            text for one in said for text in (one.line, *(part.text for part in focused(one.line)))
        )
    )
