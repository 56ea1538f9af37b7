"""A lab's page: what is to be done and what is asked, as Markdown, from lab.yaml alone."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from pathlib import Path

from labproof.graders.messages import count, listed, shown_points
from labproof.graders.model import Lab, Question, Step

MADE = "<!-- Made of lab.yaml"  # how a README begins that nobody need write
_WIDTH = 120
_INDENT = "   "  # below a numbered step
_ITEM = "  "  # below a question


def written_page(lab: Lab) -> str:
    """The page as the lab's README.md, which says what it is made of."""
    return f"{MADE} by `labproof page {lab.id} --write`: change it there. -->\n{render_page(lab)}"


def is_left_behind(lab: Lab, text: str) -> bool:
    """Whether a README.md was made of another lab.yaml than the one there is now."""
    return text.startswith(MADE) and text != written_page(lab)


def render_page(lab: Lab) -> str:
    """The page of a lab; of one that draws values with those that it has, or with their names."""
    told = [
        f"# {lab.title}",
        *_head(lab),
        lab.about,
        *_values(lab),
        *_steps(lab),
        *_asked(lab),
        lab.after,
    ]
    return "\n\n".join(part.strip() for part in told if part.strip()) + "\n"


def _head(lab: Lab) -> Iterator[str]:
    takes = [count(lab.minutes, "minute")] if lab.minutes else []
    takes += [f"needs {listed([f'`{tool}`' for tool in lab.tools])}"] if lab.tools else []
    if takes:
        yield f"*{'; '.join(takes)}.*"
    if lab.objective:
        yield _wrapped(lab.objective)


def _values(lab: Lab) -> Iterator[str]:
    if lab.seed:
        yield f"Yours alone: {listed([f'{name} `{value}`' for name, value in lab.values.items()])}."
    elif lab.draws:
        names = listed([f"`{{{{{name}}}}}`" for name in lab.draws])
        told = f"`labproof start {lab.id} --id ID` tells you yours, and so does `labproof page {lab.id}` from then on"
        yield _wrapped(f"Each learner has their own {names}: {told}.")


def _steps(lab: Lab) -> Iterator[str]:
    if lab.steps:
        yield "## Do this"
        yield "\n".join(_step(number, step) for number, step in enumerate(lab.steps, start=1))


def _step(number: int, step: Step) -> str:
    """One step: what to do, the command in a block of its own, what to look at; a command alone stands in its line."""
    run, note = step.run.strip(), step.note.strip()
    if not step.do and "\n" not in run and "`" not in run:
        told = [f"`{run}`: {note}" if note else f"`{run}`"]
    else:
        block = f"```sh\n{run}\n```" if run else ""
        told = [part for part in (step.do.strip(), block, note) if part]
    text = "\n\n".join(
        part if "\n" in part else _wrapped(part, _WIDTH - len(_INDENT)) for part in told
    )
    return f"{number}. {textwrap.indent(text, _INDENT).strip()}" + ("\n" if len(told) > 1 else "")


def _asked(lab: Lab) -> Iterator[str]:
    path = named_from_beside(Path(lab.folder))
    if not lab.questions:
        yield f"Then `pytest {path}` says what is as it should be."
        return
    yield f"## Answer this, in `answers/{lab.id}.yaml`"
    yield f"`labproof start {lab.id}` lays the file, and `pytest {path}` grades it."
    yield "\n".join(line for question in lab.questions for line in _question(lab, question))


def named_from_beside(folder: Path) -> str:
    """A lab's folder as pytest is given it from where its course, or the folder of labs, lies."""
    around = folder.absolute().parent
    is_course = around.name == "labs" or (around / "course.yaml").is_file()
    return f"{around.name}/{folder.name}" if is_course else folder.name


def _question(lab: Lab, question: Question) -> Iterator[str]:
    told = [question.credit] if question.credit else []
    told.append(f"{shown_points(question.points)} point{'' if question.points == 1 else 's'}")
    told += (
        [f"after {listed([f'`{name}`' for name in question.waits_for])}"]
        if question.waits_for
        else []
    )
    text = _wrapped(f"- `{question.id}` ({', '.join(told)}): {question.prompt}")
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
