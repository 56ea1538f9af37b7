"""What a kind did not pass, once more: the part that is meant may be right alone, and so may be what was overlooked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import msgspec

from labproof.graders.kinds.own_verdict import own_verdict
from labproof.graders.kinds.reading.bare import bare_parts
from labproof.graders.kinds.reading.findings import found_out
from labproof.graders.kinds.reading.focus import focused
from labproof.graders.kinds.reading.fragments import beside_story, overlooked
from labproof.graders.kinds.reading.opening import opening
from labproof.graders.kinds.reading.prompted import behind_prompt
from labproof.graders.kinds.reading.typed import is_typed
from labproof.graders.kinds.recalled import recalled
from labproof.graders.kinds.signs import legible
from labproof.graders.kinds.verdict import Say
from labproof.graders.model import Answer, Kind, Outcome, Question, Status

_TYPED = ", which is a command; write what it shows, or what that means."


def read_anew(
    kind: Kind, question: Question, written: Sequence[Answer], truth: object, outcome: Outcome
) -> Outcome:
    """The outcome, passed where that is right which is meant as the answer, unclear where the kind overlooked it.

    Args:
        written: The answer as the kind read it, and as it stands there.
        outcome: What the kind made of it.
    """
    outcome_of_session = (
        kind.session(question, written[-1], truth) if kind.session and outcome.unclear else None
    )
    if outcome_of_session:
        return outcome_of_session
    below = behind_prompt(written[-1].line, question.prompt)
    if below:  # the question's own words are nobody's answer
        said = Answer(legible(below), written[0].where)
        outcome = own_verdict(kind, question, said, truth)
        if outcome.status is Status.PASSED:
            return outcome
        written = (said,)
    outcome = (
        _right_in_focus(kind, question, written[0], truth)
        or _as_found(kind, question, written[0], truth, outcome)
        or outcome
    )
    if outcome.unclear and is_typed(written[-1].line):
        outcome = Say(question, written[-1], "").wrong(_TYPED)
    lost = outcome.status in (Status.FAILED, Status.PARTIAL) and not outcome.unclear
    unseen = lost and not _is_all_seen(written[-1].line, outcome)
    if unseen and _overlooks(kind, question, written, truth, outcome.decided):
        return msgspec.structs.replace(outcome, status=Status.FAILED, unclear=True)
    return outcome


def _is_all_seen(line: str, outcome: Outcome) -> bool:
    """Whether an answer is nothing but values that the kind has seen, as a list that lacks some: none is overlooked."""
    return bool(outcome.matched) and {*bare_parts(line)} == {*outcome.matched}


def _right_in_focus(kind: Kind, question: Question, said: Answer, truth: object) -> Outcome | None:
    """The verdict on what is meant as the answer, if that is right: what else was said is no answer then."""
    if not isinstance(said.text, str):
        return None
    judged = _judge_of(kind, question, said.where, truth)
    opened = None if isinstance(truth, bool) else opening(said.text)
    if opened and (outcome := judged(opened.text)).status is Status.PASSED:
        story = judged(opened.story)
        if {*story.matched} <= {*outcome.matched} and not story.decided:
            return outcome
    for part in focused(said.text):
        outcome = judged(part.text)
        if outcome.status is Status.PASSED and not (part.front and judged(part.front).matched):
            return outcome
    return None


def _as_found(
    kind: Kind, question: Question, said: Answer, truth: object, outcome: Outcome
) -> Outcome | None:
    """The verdict on what its author found, if that is clear: what they expected, or were told, neither earns nor costs.

    Args:
        outcome: What the kind made of all of it; what is wrong stays so unless what was found is right.
    """
    found = found_out(said.text) if isinstance(said.text, str) else None
    if found is None:
        return None
    judged = _judge_of(kind, question, said.where, truth)
    verdicts = [judged(text) for text in dict.fromkeys((found.text, found.labelled)) if text]
    right = (one for one in verdicts if one.status is Status.PASSED)
    wrong = (one for one in verdicts if _is_another(one, truth))
    other = next(wrong, None) if outcome.unclear and found.sure else None
    if other and other.matched != judged(found.sure).matched:
        other = None  # "and that is what I got; S was before"
    if other and _overlooks(kind, question, (Answer(found.text, ""),), truth, seen=False):
        other = None
    return next(right, other)


def _judge_of(
    kind: Kind, question: Question, where: str, truth: object
) -> Callable[[str], Outcome]:
    """What judges each part of an answer as if it were all of it."""
    return lambda text: own_verdict(kind, question, Answer(text, where), truth)


def _is_another(outcome: Outcome, truth: object) -> bool:
    """Whether it names another value than the right one, and that one not at all; of two the other is always seen."""
    named = outcome.status is Status.FAILED and not outcome.unclear and bool(outcome.matched)
    return named and (not outcome.decided or isinstance(truth, bool))


def _overlooks(
    kind: Kind, question: Question, said: Iterable[Answer], truth: object, seen: bool
) -> bool:
    """Whether a right value stands there that the kind has not seen, as it is glued to something: "systemd입니다".

    Args:
        seen: The kind has seen it, and refused it for what stands beside it.
    """

    def is_right(part: str) -> bool:  # of the lists that a class writes most parts are alike
        outcome = recalled(own_verdict, kind, question, Answer(part, ""), truth)
        return outcome.status is Status.PASSED

    return any(
        beside_story(line, is_right) or (not seen and overlooked(line, is_right))
        for line in dict.fromkeys(
            text for one in said for text in (one.line, *(part.text for part in focused(one.line)))
        )
    )
