"""What a learner can read of a lab, as answers that somebody might copy out of it."""

from __future__ import annotations

import operator
import re
from collections.abc import Iterator
from pathlib import Path

from labproof.graders.kinds.numerals import SIGNS
from labproof.graders.model import Lab, Question
from labproof.graders.page import MADE

_QUOTED = re.compile(r"`([^`]+)`|\"([^\"]+)\"")
_SENTENCE = re.compile(r"(?<=[.!?;:])\s+")
_SIGNS = {
    **SIGNS,
    "times": operator.mul,
    "multiplied by": operator.mul,
    "plus": operator.add,
    "minus": operator.sub,
    "−": operator.sub,
    "divided by": operator.floordiv,
    "to the power of": operator.pow,
    "**": operator.pow,
    "^": operator.pow,
    "/": operator.floordiv,
}
_SUM = re.compile(
    rf"(?<![\w.-])(\d{{1,9}})\s*({'|'.join(map(re.escape, _SIGNS))})\s*(\d{{1,9}})(?![\w.-]*\d)"
)
_HALF = re.compile(r"\bhalf of (\d{1,18})\b", re.IGNORECASE)
_POWER = 99  # the most that a number of a page is raised to
# A number or an address in the midst of a sentence; shorter ones stand there for something else.
_VALUE = re.compile(r"(?<![\w.,:/-])(?=[\d.,:/-]{4})\d[\d.,:/-]*\d(?![\w-])")
_MULTIPLES = re.compile(r"(?<![\w.-])(\d{1,6})\s?([KMG])(i?B)\b")


def told_openly(question: Question) -> Iterator[tuple[str, str]]:
    """What a question's prompt and hints say, each with its key in lab.yaml."""
    hints = (question.hint, *question.more_hints)
    several = (" ".join(hints),) if question.more_hints else ()
    for name, text in (
        ("prompt", question.prompt),
        *(("hint", hint) for hint in (*hints, *several)),
    ):
        yield from ((name, part) for part in _parts(text))


def shown_openly(lab: Lab) -> Iterator[tuple[str, str]]:
    """What a lab's page says beside its questions, each with where it stands."""
    texts = ("title", lab.title), ("objective", lab.objective), ("about", lab.about)
    for name, text in (*texts, ("after", lab.after)):
        yield from (
            (name, part) for line in text.splitlines() for part in _parts(line.strip("-*# "))
        )
    for at, step in enumerate(lab.steps):
        for name, text in (("do", step.do), ("run", step.run), ("note", step.note)):
            yield from ((f"steps[{at}].{name}", part) for part in _parts(text))
    page = Path(lab.folder, "README.md")
    text = page.read_text(encoding="utf-8", errors="replace") if page.is_file() else ""
    for number, line in enumerate(text.splitlines(), start=1) if not text.startswith(MADE) else ():
        yield from ((f"README.md:{number}", part) for part in _parts(line.strip("-*# ")))


def _parts(text: str) -> Iterator[str]:
    yield from dict.fromkeys((*fragments(text), *_VALUE.findall(text), *sums(text)))


def fragments(text: str) -> Iterator[str]:
    """A text, its sentences, and what stands in quotes or backticks."""
    yield text
    yield from _SENTENCE.split(text)
    for found in _QUOTED.finditer(text):
        yield found.group(1) or found.group(2)


def sums(text: str) -> Iterator[str]:
    """What "64 times 1024" and "64 KiB" come to."""
    for one, sign, two in _SUM.findall(text):
        sum_of = _SIGNS[sign]
        if not (sum_of is operator.floordiv and not int(two)) and not (
            sum_of is operator.pow and int(two) > _POWER
        ):
            yield str(sum_of(int(one), int(two)))
    yield from (str(int(number) // 2) for number in _HALF.findall(text))
    for number, letter, binary in _MULTIPLES.findall(text):
        yield str(
            int(number) * (1024 if binary.startswith("i") else 1000) ** ("KMG".index(letter) + 1)
        )
