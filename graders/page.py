"""A lab's page: what is to be done and what is asked, as Markdown, from lab.yaml alone."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from labproof.graders.credit import asked
from labproof.graders.messages import count, listed, shown_points
from labproof.graders.model import Lab, Question, Step

MADE = "<!-- Made of lab.yaml"  # how a README begins that nobody need write
_WIDTH = 120
_INDENT = "   "  # below a numbered step
_ITEM = "  "  # below a question


class Called(NamedTuple):
    """What a lab is called in commands: of ours, and of pytest; ``where`` says in which folder that is so."""

    ours: str
    pytest: str
    where: str = ""


def written_page(lab: Lab) -> str:
    """The page as the lab's README.md, which says what it is made of."""
    return f"{MADE} by `labproof page {lab.id} --write`: change it there. -->\n{render_page(lab)}"


def is_left_behind(lab: Lab, text: str) -> bool:
    """Whether a README.md was made of another lab.yaml than the one there is now."""
    return text.startswith(MADE) and text != written_page(lab)


def render_page(lab: Lab, called: Called | None = None) -> str:
    """The page of a lab; of one that draws values with those that it has, or with their names.

    Args:
        called: How the reader's commands find it; without it they are such that they do wherever the page is read.
    """
    called = called or _called_anywhere(lab)
    parts = [
        f"# {lab.title}",
        *_head(lab, called),
        lab.about,
        *_values(lab, called),
        *_begins(lab, called),
        *_steps(lab),
        *_receipts(lab, called),
        *_asked(lab, called),
        lab.after,
    ]
    return "\n\n".join(part.strip() for part in parts if part.strip()) + "\n"


def _called_anywhere(lab: Lab) -> Called:
    """By its folder's name in the folder around it, which may be called anything; a course in ``labs`` from beside it."""
    around = Path(lab.folder).absolute().parent
    if around.name == "labs" and lab.course.folder:
        return Called(lab.id, f"labs/{lab.id}")
    where = "in the course's folder" if lab.course.folder else f"where the folder `{lab.id}` lies"
    return Called(lab.id, lab.id, where)


def _head(lab: Lab, called: Called) -> Iterator[str]:
    takes = [count(lab.minutes, "minute")] if lab.minutes else []
    takes += [f"needs {listed([f'`{tool}`' for tool in lab.tools])}"] if lab.tools else []
    takes += [f"commands are called {called.where}"] if called.where else []
    if takes:
        sentence = "; ".join(takes)
        yield f"*{sentence[0].upper()}{sentence[1:]}.*"
    if lab.objective:
        yield _wrapped(lab.objective)


def _values(lab: Lab, called: Called) -> Iterator[str]:
    if lab.seed:
        yield f"Yours alone: {listed([f'{name} `{value}`' for name, value in lab.values.items()])}."
    elif lab.draws:
        names = listed([f"`{{{{{name}}}}}`" for name in lab.draws])
        sentence = f"`labproof start {called.ours} --id ID` tells you yours"
        sentence += f", and so does `labproof page {called.ours}` from then on"
        yield _wrapped(f"Each learner has their own {names}: {sentence}.")


def _steps(lab: Lab) -> Iterator[str]:
    if lab.steps:
        yield "## Do this"
        yield "\n".join(_step(number, step) for number, step in enumerate(lab.steps, start=1))


def _step(number: int, step: Step) -> str:
    """One step: what to do, the command in a block of its own, what to look at; a command alone stands in its line."""
    run, note = step.run.strip(), step.note.strip()
    if not step.do and "\n" not in run and "`" not in run:
        parts = [f"`{run}`: {note}" if note else f"`{run}`"]
    else:
        block = f"```sh\n{run}\n```" if run else ""
        parts = [part for part in (step.do.strip(), block, note) if part]
    text = "\n\n".join(
        part if "\n" in part else _wrapped(part, _WIDTH - len(_INDENT)) for part in parts
    )
    return f"{number}. {textwrap.indent(text, _INDENT).strip()}" + ("\n" if len(parts) > 1 else "")


def _begins(lab: Lab, called: Called) -> Iterator[str]:
    if not lab.prepares:
        return
    place = lab.prepares
    made = [f"`{folder}`" for folder in place.folders]
    made += ["a network of its own"] if place.network else []
    made += ["a container"] if place.container else []
    sentence = f"`labproof begin {called.ours}` makes what you work on: {listed(made)}"
    yield _wrapped(f"{sentence}. `labproof end {called.ours}` removes it, with all that is in it.")


def _receipts(lab: Lab, called: Called) -> Iterator[str]:
    if not lab.receipts:
        return
    yield "Some of it is graded as it is on the way. Keep that, in this order, once it is so:"
    lines = (
        f"- `labproof receipt {called.ours} {one.name}`{_ANEW * one.reboot}" for one in lab.receipts
    )
    yield "\n".join(lines)


_ANEW = ", after the machine was started anew"


def _asked(lab: Lab, called: Called) -> Iterator[str]:
    shown = asked(lab.checks)
    points = f"{shown_points(shown)} point{'' if shown == 1 else 's'}"
    if not lab.questions:
        worth = f" ({points})" if shown else ""
        yield f"Then `pytest {called.pytest}` says what is as it should be{worth}."
        return
    yield f"## Answer this, in `answers/{lab.id}.yaml`"
    yield f"`labproof start {called.ours}` lays the file, and `pytest {called.pytest}` grades it."
    yield "\n".join(line for question in lab.questions for line in _question(lab, question))
    if shown:
        yield f"`pytest` looks at the machine as well, for {points} more."


def _question(lab: Lab, question: Question) -> Iterator[str]:
    in_brackets = [question.credit] if question.credit else []
    in_brackets.append(
        f"{shown_points(question.points)} point{'' if question.points == 1 else 's'}"
    )
    in_brackets += (
        [f"after {listed([f'`{name}`' for name in question.waits_for])}"]
        if question.waits_for
        else []
    )
    text = _wrapped(f"- `{question.id}` ({', '.join(in_brackets)}): {question.prompt}")
    yield textwrap.indent(text, _ITEM).strip()
    shows = lab.kinds[question.kind].shows
    for line in shows(question) if shows else ():
        deeper = line[: len(line) - len(line.lstrip())]
        yield f"{_ITEM}{deeper}- {line.strip()}"


def _wrapped(text: str, width: int = _WIDTH) -> str:
    """One paragraph; code in backquotes stays in one line."""
    held = _held(" ".join(text.split()))
    lines = textwrap.wrap(held, width, break_long_words=False, break_on_hyphens=False)
    return "\n".join(lines).replace("\0", " ")


def _held(text: str) -> str:
    """Blanks within backquotes as a sign that no line is broken at."""
    parts = text.split("`")
    return "`".join(part.replace(" ", "\0") if at % 2 else part for at, part in enumerate(parts))
