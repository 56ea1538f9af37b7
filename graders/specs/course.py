"""course.yaml and the Python beside it -> Course: a folder of labs, and the facts and kinds that they share."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from functools import lru_cache, partial
from pathlib import Path
from typing import Any, TypeVar, get_args, get_type_hints

from msgspec import Struct

from labproof.graders.facts import SOURCES
from labproof.graders.kinds import KINDS
from labproof.graders.kinds.propositions import LEXICONS
from labproof.graders.model import Course, Kind, Missing, Source
from labproof.graders.specs.document import open_document, shown_path
from labproof.graders.specs.modules import load_module
from labproof.graders.specs.problems import SNAKE_CASE, SpecError, child_at
from labproof.graders.specs.shape import read_node
from labproof.graders.yaml_text import Node, Problem

COURSE = "course.yaml"
SHARED = ("facts", "kinds", LEXICONS)  # folders beside those of the labs
_Part = TypeVar("_Part", Source, Kind)


class CourseSpec(Struct, forbid_unknown_fields=True):
    """A course as course.yaml writes it: its labs' folders in their order, and what the files of facts/ and kinds/ are.

    ``facts: [disks]`` is facts/disks.py, which defines ``SOURCE``; ``kinds: [mode]`` is kinds/mode.py with ``KIND``.
    """

    title: str
    version: str
    labs: list[str]
    facts: list[str] = []
    kinds: list[str] = []


def course_of(lab: Path) -> Course:
    """The course that a lab's folder lies in; one without a folder where it lies alone.

    Raises:
        SpecError: There is one, and it cannot be read.
    """
    return load_course(lab.parent) if (lab.parent / COURSE).is_file() else Course()


def load_course(folder: Path) -> Course:
    """Read a course's own files, once; its labs are read one by one.

    Raises:
        SpecError: With every problem of all of them.
    """
    folder = folder.absolute()
    try:
        changed = (folder / COURSE).stat().st_mtime_ns
    except OSError:
        changed = 0
    return _load(folder, changed)


@lru_cache(maxsize=8)
def _load(folder: Path, _changed: int) -> Course:
    path = folder / COURSE
    root, problems = open_document(
        path, "a course is a folder with a course.yaml: title, version and labs"
    )
    spec = read_node(root, CourseSpec, "", problems)
    others: list[str] = []
    sources: Mapping[str, Source] = {}
    kinds: Mapping[str, Kind] = {}
    if isinstance(spec, CourseSpec):
        _review(spec, root, problems)
    if isinstance(spec, CourseSpec) and not problems:
        known = frozenset((*SOURCES, *spec.facts))
        review = partial(_source_problem, known)
        sources = _parts(folder / "facts", spec.facts, "SOURCE", Source, review, others)
        kinds = _parts(folder / "kinds", spec.kinds, "KIND", Kind, lambda _: "", others)
    if problems or others:
        raise SpecError(
            [p.at(shown_path(path), column=True) for p in sorted(set(problems))] + others
        )
    assert isinstance(spec, CourseSpec)
    return Course(spec.title, spec.version, str(folder), tuple(spec.labs), sources, kinds)


def _review(spec: CourseSpec, root: Node, problems: list[Problem]) -> None:
    taken: Mapping[str, Iterable[str]] = {"labs": (), "facts": SOURCES, "kinds": KINDS}
    for key, known in taken.items():
        names: list[str] = getattr(spec, key)
        for at, name in enumerate(names):
            wrong = (
                "is not snake_case"
                if not SNAKE_CASE.fullmatch(name)
                else "stands here twice"
                if name in names[:at]
                else "is the name of one that every course has; choose another"
                if name in known
                else ""
            )
            if wrong:
                problems.append(
                    child_at(child_at(root, key), at).problem(f"{name!r} {wrong}", f"{key}[{at}]")
                )
    if not spec.labs:
        problems.append(
            child_at(root, "labs").problem(
                "labs: is empty; name the folders of the labs in their order"
            )
        )


def _parts(
    folder: Path,
    names: Iterable[str],
    constant: str,
    wanted: type[_Part],
    review: Callable[[Any], str],
    problems: list[str],
) -> Mapping[str, _Part]:
    """What each file defines, by its name; every problem is noted as a whole message."""
    parts = {}
    for name in names:
        path = folder / f"{name}.py"
        shown = shown_path(path)
        try:
            part = getattr(load_module(path), constant, None)
            wrong = review(part) if isinstance(part, wanted) else ""
        except FileNotFoundError:
            problems.append(f"{shown}: is missing; course.yaml names it")
            continue
        except (Exception, SystemExit) as error:
            problems.append(f"{shown}: cannot be loaded ({type(error).__name__}: {error})")
            continue
        if not isinstance(part, wanted):
            problems.append(
                f"{shown}: defines no {constant}; it is a labproof.labs.{wanted.__name__}"
            )
        elif wrong:
            problems.append(f"{shown}: {wrong}")
        else:
            parts[name] = part
    return parts


def _source_problem(known: Collection[str], source: Source) -> str:
    returned = get_type_hints(source.parse).get("return")
    types = [part for part in get_args(returned) or (returned,) if part is not Missing]
    if not types or not all(isinstance(one, type) and issubclass(one, Struct) for one in types):
        return "parse must say that it returns a msgspec.Struct, whose fields are the facts"
    unknown = [name for name in source.reads if name not in known]
    if unknown:
        return (
            f"reads {unknown[0]!r}, and no facts are called that; known: {', '.join(sorted(known))}"
        )
    return ""
