"""The blank answer file that `labproof start` lays; its form invites no mistakes in YAML."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from labproof.graders.model import Kind, Lab, Question

_WIDTH = 76


def blank_lines(lab: Lab, boot_id: str, at: str, learner: str = "") -> Iterator[str]:
    """The lines of an answer file with nothing in it yet.

    Args:
        boot_id: Of the machine where it is laid; empty where it has none.
        at: When (UTC, ISO 8601).
        learner: Their id, where it is known.
    """
    yield f"# {lab.title}"
    yield "# Write behind the colon and a blank. Several names: put commas between them."
    yield "# Put 'single quotes' around an answer that begins with a sign, such as # or [, or has a colon in it."
    if lab.seed:
        values = ", ".join(f"{name} {value}" for name, value in lab.values.items())
        yield f"# Yours alone: {values}."
    yield "student:"
    yield f"  id: {_quoted(learner)}".rstrip()
    yield "  name:"
    seed = f", seed: {lab.seed}" if lab.seed else ""
    yield f"started: {{boot_id: {boot_id or '~'}, at: {at}{seed}}}"
    yield "answers:"
    for question in lab.questions:
        kind = lab.kinds[question.kind]
        prompt = f"({question.credit}) {question.prompt}" if question.credit else question.prompt
        yield from (f"  # {line}" for line in _wrapped(prompt))
        yield from (f"  #   {line}" for line in (kind.shows(question) if kind.shows else ()))
        yield from _place(question, kind)


def _quoted(text: str) -> str:
    """In quotes, so that YAML's readers elsewhere take no number and no date for it."""
    return "'" + text.replace("'", "''") + "'" if text else ""


def _place(question: Question, kind: Kind) -> Iterator[str]:
    """Where an answer goes: sentences below a ``|``, which keeps colons, quotes and line breaks as they are."""
    if not kind.is_free_text:
        yield f"  {question.id}:"
        return
    yield "  # Write below the next line, each line behind four blanks."
    yield f"  {question.id}: |"
    yield "    "


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(
        " ".join(text.split()), _WIDTH, break_long_words=False, break_on_hyphens=False
    )
