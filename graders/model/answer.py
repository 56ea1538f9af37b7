"""What a learner wrote, as text."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec


class Span(msgspec.Struct, frozen=True):
    """Where in a file something begins; line and column count from 1."""

    file: str
    line: int
    column: int


class Answer(msgspec.Struct, frozen=True):
    """What a learner wrote, as text. A YAML list is a tuple of lines."""

    text: str | tuple[str, ...]
    where: str  # "answers/part1.yaml:3", for messages
    problem: str = ""  # why this is no answer to anything, as a whole message
    span: Span | None = None

    @property
    def line(self) -> str:
        """The answer as one text, list entries joined by commas."""
        return self.text if isinstance(self.text, str) else ", ".join(self.text)


class AnswerFile(msgspec.Struct, frozen=True):
    """One lab's answer file. ``problems`` are whole messages; ``readable`` is False when no answer could be had.

    ``flags`` are whole messages too: what was read otherwise than it is written, for whoever grades to know.
    """

    lab: str
    answers: Mapping[str, Answer] = msgspec.field(default_factory=dict)
    problems: tuple[str, ...] = ()
    readable: bool = True
    flags: tuple[str, ...] = ()
    student: tuple[str, str] = ("", "")  # id, name
    boot_id: str = ""  # of the machine when `labproof start` laid the file
    started: str = ""  # when that was, as the file tells
    seed: str = ""  # what the learner's own values were drawn from then
    # Where nothing was written behind a question.
    blank: Mapping[str, Span] = msgspec.field(default_factory=dict)
    start: str = ""  # the command that lays it, where there is none
    place: Span | None = None  # where the first problem stands; of the whole file there is none
