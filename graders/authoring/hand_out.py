"""The learners' copy of a course: without keys, rubrics, solutions and recorded machines, and proven to hold no key."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import yaml

from labproof.graders import yaml_text
from labproof.graders.kinds.propositions import LEXICONS
from labproof.graders.messages import shown
from labproof.graders.specs.catalogue import find_labs
from labproof.graders.specs.course import COURSE, SHARED
from labproof.graders.specs.document import shown_path
from labproof.graders.specs.keys import FILE
from labproof.graders.specs.load import load_lab
from labproof.graders.specs.problems import SpecError
from labproof.graders.yaml_text import Node

_KEY = ".key.yaml"
# Answers: what its author tried; lexicons: of no use without rubrics.
_KEPT = ("solution.py", "machines", "rubrics", "__pycache__", "answers", LEXICONS)
_SECRET = ("given", "accepts")  # what a key has of a question that is right
TOLD_CHARS = 6  # a shorter answer, such as `b` or `no`, stands in any text


def hand_out(course: Path, to: Path) -> Iterator[Path]:
    """Copy a course for learners; yields what stays behind.

    Raises:
        SpecError: A key, or a value of one, would be handed out, or the copy does not load.
        OSError: Something cannot be read or written. Whatever is raised, there is no copy then.
        FileExistsError: ``to`` is there already.
    """
    if not (course / COURSE).is_file():
        raise SpecError([f"{shown_path(course)}: has no course.yaml, so it is no course"])
    behind = sorted(
        path
        for path in course.rglob("*")
        if _stays(path) and not _stays(path.parent) and path.name != "__pycache__"
    )
    with _proven(course, [course], to):
        _copy(course, to)
    yield from behind


def hand_out_labs(labs: Sequence[Path], to: Path) -> None:
    """Copy some labs of a course for learners, with what they share, and a course.yaml of them alone.

    Raises:
        SpecError, FileExistsError: As ``hand_out``.
    """
    course = labs[0].parent
    is_course = (course / COURSE).is_file()
    shared = [course / name for name in SHARED if is_course and not _stays(course / name)]
    with _proven(course, labs, to):
        for folder in [*labs, *filter(Path.is_dir, shared)]:
            _copy(folder, to / folder.name)
        if is_course:
            text, _ = yaml_text.decode((course / COURSE).read_bytes())
            listing = _with_labs(text, [lab.name for lab in labs])
            (to / COURSE).write_text(listing, encoding="utf-8", newline="")


def _with_labs(text: str, labs: Sequence[str]) -> str:
    """A course.yaml of these labs: all else stays as its author typed it, as a version that looks like a number."""
    root = yaml.compose(text, yaml.BaseLoader)
    assert isinstance(root, yaml.MappingNode)
    key, value = next(pair for pair in root.value if pair[0].value == "labs")
    end, between = value.end_mark.index, ""
    # A list of lines ends where the next key begins, behind comments that are not its own.
    if not value.flow_style:
        end = text.find("\n", value.value[-1].end_mark.index) + 1 or len(text)
        between = "\n"
    return f"{text[: key.end_mark.index]}: [{', '.join(labs)}]{between}{text[end:]}"


def _copy(folder: Path, to: Path) -> None:
    shutil.copytree(
        folder,
        to,
        ignore=lambda inner, names: {name for name in names if _stays(Path(inner, name))},
    )


@contextmanager
def _proven(course: Path, folders: Iterable[Path], to: Path) -> Iterator[None]:
    """What is laid inside holds no value of a key in these folders of the course, and loads; else it is not there."""
    was_there = to.exists()
    try:
        yield
        problems = sorted(_given_away(course, folders, to)) + list(_not_loading(to))
        if problems:
            raise SpecError(problems)
        _sweep(to)
    except BaseException as error:
        if not was_there:
            shutil.rmtree(to, ignore_errors=True)
        if isinstance(error, shutil.Error):
            raise SpecError([_not_copied(error, to)]) from None
        raise


def _not_copied(error: shutil.Error, to: Path) -> str:
    """The first of what could not be copied: shutil lists all."""
    source, _, said = error.args[0][0]
    problem = f"{shown_path(Path(source))}: cannot be copied ({str(said).partition('] ')[2].partition(': ')[0] or said})"
    return f"{problem}; see that it is a file that you may read, and that {shown_path(to)} has room"


def told_openly(to: Path) -> Iterator[str]:
    """What a learner can read in the copy though no key has it: each question that says itself what is right.

    ``accepts`` beside a truth of the machine's are of the sample, and tell nothing.
    """
    for lab in map(load_lab, find_labs([str(to)])):
        for question in lab.questions:
            if question.given is not None and not question.keyed:
                problem = "tells what is right, as `given`"
                yield f"{lab.id}.{question.id} {problem}; `truth: key` would keep it in {lab.id}/{FILE}"
    _sweep(to)


def _stays(path: Path) -> bool:
    """Whether a file or folder of a course is for no learner's eyes, or nobody's work."""
    return (
        path.name in _KEPT
        or path.name.endswith(_KEY)
        or path.name.startswith(".")
        or path.is_symlink()
    )


def _given_away(course: Path, folders: Iterable[Path], to: Path) -> Iterator[str]:
    """Each right answer of a key that stands in a file of the copy, where no question offers it as a choice."""
    texts = {path: path.read_bytes() for path in sorted(to.rglob("*")) if path.is_file()}
    offered = {
        value for path in to.rglob("lab.yaml") for value in _below(_document(path), "params")
    }
    for key in sorted(key for folder in folders for key in folder.rglob(f"*{_KEY}")):
        entries = _document(key)
        secrets = {value: None for name in _SECRET for value in _below(entries, name)}
        for value in secrets.keys() - offered:
            for path, content in texts.items():
                if len(value) >= TOLD_CHARS and value.encode() in content:
                    where = shown_path(course / path.relative_to(to))
                    line = content[: content.index(value.encode())].count(b"\n") + 1
                    yield f"{where}:{line}: holds {shown(value)} of {shown_path(key)}; word it otherwise"


def _document(path: Path) -> Node | None:
    """A file's nodes; what is wrong with it is told by whoever loads it.

    Raises:
        SpecError: A key that cannot be read: nobody knows what must not be handed out.
    """
    text, problems = yaml_text.decode(path.read_bytes())
    root = None
    if not problems:
        root, problems = yaml_text.parse(text)
    if problems and path.name.endswith(_KEY):
        raise SpecError(problem.at(shown_path(path), column=True) for problem in problems)
    return root


def _below(node: Node | None, name: str) -> Iterator[str]:
    """Every text below every key of that name."""
    value = node.value if node else None
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _values(inner) if key == name else _below(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from _below(inner, name)


def _values(node: Node) -> Iterator[str]:
    if isinstance(node.value, dict):
        for inner in node.value.values():
            yield from _values(inner)
    elif isinstance(node.value, list):
        for inner in node.value:
            yield from _values(inner)
    elif isinstance(node.value, str):
        yield node.value.strip()


def _sweep(to: Path) -> None:
    """Loading the copy left Python's caches in it."""
    for cache in [*to.rglob("__pycache__")]:
        shutil.rmtree(cache)


def _not_loading(to: Path) -> Iterator[str]:
    """Why a lab of the copy cannot be graded with."""
    try:
        for folder in find_labs([str(to)]):
            load_lab(folder)
    except SpecError as error:
        yield from error.problems
