"""Kind ``text``: free text, held against a rubric where the lab has one, and else kept for a person to read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from labproof.graders.kinds.propositions import LEXICONS
from labproof.graders.kinds.propositions.explain import Judgement, Verdict, explain
from labproof.graders.kinds.propositions.rubric import Rubric, load_rubric
from labproof.graders.kinds.reading.lines import kept
from labproof.graders.model import Answer, Kind, Outcome, Question, Status

_KEPT = "kept for your instructor to read; free text is not marked by a machine."
_UNCLEAR = "kept for your instructor to read: not all of it could be read with certainty."


def judge(question: Question, answer: Answer, truth: object) -> Outcome:
    """Full, half or none where all that is said is understood; anything else is for a person.

    Args:
        question: ``params``: ``rubric`` is the rubric's file. Where it was not handed out, a person reads.
        answer: Sentences, a list, a drawing of arrows; several entries are read one after the other.
        truth: Facts by name that ideas may depend on, where the question has a truth: a mapping or a struct of words.
    """
    reading = read(question, answer, truth)
    if reading is None:
        return Outcome(Status.NEEDS_REVIEW, _KEPT)
    taken = tuple(f"{idea}: {words}" for idea, words in reading.ideas.items())
    if reading.verdict is Verdict.FULL:
        return Outcome(Status.PASSED, matched=taken)
    if reading.verdict is Verdict.UNCLEAR:
        return Outcome(Status.NEEDS_REVIEW, _UNCLEAR, matched=(*taken, reading.why))
    rubric = _rubric(question.params["rubric"])
    said = f"{answer.where}: {_advice(reading, rubric)}"
    if reading.verdict is Verdict.HALF:
        return Outcome(Status.PARTIAL, said, Fraction(1, 2), matched=taken)
    return Outcome(Status.FAILED, said, matched=(reading.why,))


def read(question: Question, answer: Answer, truth: object = None) -> Judgement | None:
    """What an answer says by the question's rubric; None where there is no rubric to read it by."""
    path = question.params.get("rubric")
    if path is None or not path.is_file():
        return None
    text = (
        answer.text
        if isinstance(answer.text, str)
        else "\n".join(f"- {entry}" for entry in answer.text)
    )
    return _explained(
        text, (path, question.prompt_and_hints, tuple(sorted(facts_by_name(truth).items())))
    )


@kept
def _explained(text: str, asked: tuple[Path, str, tuple[tuple[str, str], ...]]) -> Judgement:
    """By rubric, question and facts: what a person must read is looked at again to be grouped."""
    path, question, facts = asked
    return explain(text, _rubric(path), question, dict(facts))


def group_key(question: Question, text: str) -> str:
    """Equal for answers that say the same: the same ideas, and of the rest the same concepts; "" without a rubric.

    For whoever reviews: one decision for all of them.
    """
    reading = read(question, Answer(text, ""))
    if reading is None:
        return ""
    ideas = " ".join(sorted(reading.ideas))
    return f"{ideas} | {' '.join(sorted(reading.wrong))} | {' '.join(sorted(set(reading.left)))}"


def lexicons_of(rubric: Path) -> Path:
    """Where the lexicons of a rubric's course lie: ``<labs>/lexicons`` for ``<labs>/<lab>/rubrics/<question>.yaml``."""
    return next(
        (folder / LEXICONS for folder in rubric.parents if (folder / LEXICONS).is_dir()),
        rubric.parent,
    )


@lru_cache(maxsize=64)
def _rubric(path: Path) -> Rubric:
    return load_rubric(path, lexicons_of(path))


def facts_by_name(truth: object) -> Mapping[str, str]:
    """Facts by name as words: a mapping's or a struct's, True and False as yes and no."""
    fields = getattr(truth, "__struct_fields__", ())
    named = truth if isinstance(truth, Mapping) else {name: getattr(truth, name) for name in fields}
    words = {True: "yes", False: "no"}
    return {
        name: words[value] if isinstance(value, bool) else value
        for name, value in named.items()
        if isinstance(value, (bool, str))
    }


class _Lacking(NamedTuple):
    """What an answer lacks of one that is whole; the least of several is what is told."""

    ideas: int
    silent: bool  # no hint says so
    unsaid: int
    hints: tuple[str, ...]


def _lacking(entry: Sequence[str], reading: Judgement, rubric: Rubric) -> _Lacking:
    ideas = [idea for idea in entry if idea not in reading.ideas]
    specs = [rubric.spec.ideas[idea] for idea in ideas if idea in rubric.spec.ideas]
    hints = tuple(dict.fromkeys(spec.hint for spec in specs if spec.hint))
    return _Lacking(len(ideas), not hints, len(ideas) - len(entry), hints)


def _advice(reading: Judgement, rubric: Rubric) -> str:
    """Which ideas are missing, in the words of their hints, which give none of them away."""
    if reading.verdict is Verdict.HALF and reading.why:
        return "what is asked is here, and beside it something that is not true."
    told_by = min(
        (_lacking(entry.split(), reading, rubric) for entry in rubric.spec.full), default=None
    )
    hints = told_by.hints if told_by else ()
    advice = (
        "part of what is asked is here"
        if reading.verdict is Verdict.HALF
        else "this does not answer what is asked"
    )
    return " ".join([f"{advice}.", *hints])


KIND = Kind(judge, None, takes_list=True, gist=group_key, params={"rubric": Path})
