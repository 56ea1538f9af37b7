"""Which labs there are, and where: those of a course, of a folder of labs, or one."""

from __future__ import annotations

import os
import shlex
from collections.abc import Iterable
from pathlib import Path

from labproof.graders import ROOT
from labproof.graders.messages import near
from labproof.graders.specs.course import COURSE, load_course
from labproof.graders.specs.document import shown_path
from labproof.graders.specs.problems import SNAKE_CASE, SpecError

LABS = ROOT / "labs"  # the course that ships
COURSE_FOLDER = "LABPROOF_COURSE"  # in the environment: the folder in which a lab's id is enough, wherever we are


def find_labs(names: Iterable[str] = ()) -> list[Path]:
    """Folders of labs, each once, in the order of their names; no name: all labs of the course that we are in.

    A name is a lab's id in that course, or the path of a lab, of a course, or of a folder of labs.

    Raises:
        SpecError: Something is not there, or course.yaml cannot be read.
    """
    course = find_course(Path.cwd())
    found: dict[Path, None] = {}
    problems: list[str] = []
    for name in names:
        try:
            found.update(dict.fromkeys(_named(name, course)))
        except SpecError as error:
            problems += error.problems
    if problems:
        raise SpecError(problems)
    folders = list(found) or _labs_in(course)
    one_course(folders)
    return folders


def one_course(folders: Iterable[Path]) -> None:
    """Refuse labs of two courses at once, and two labs of one name: answers and facts would mix.

    Raises:
        SpecError: They are.
    """
    courses: dict[Path, None] = {}
    labs: dict[str, Path] = {}
    for folder in folders:
        if (folder.parent / COURSE).is_file():
            courses[folder.parent] = None
        other = labs.setdefault(folder.name, folder)
        if other != folder:
            raise SpecError(
                [f"two labs are called {folder.name}: {shown_path(other)} and {shown_path(folder)}"]
            )
    if len(courses) > 1:
        named = " and ".join(map(shown_path, courses))
        raise SpecError(
            [f"these labs are of two courses, {named}; name labs of one course at a time"]
        )


def lab_argument(folder: Path) -> str:
    """What pytest and our commands are given for a lab, so that it is found from here."""
    short = Path("labs", folder.name)
    ours = folder == LABS / folder.name and (not short.exists() or short.samefile(folder))
    return str(short) if ours else shown_path(folder)


def command_argument(folder: Path) -> str:
    """What our own commands are given for a lab, so that they find it from here: its id is enough in its course."""
    return (
        folder.name
        if find_course(Path.cwd()) == folder.parent
        else shlex.quote(lab_argument(folder))
    )


def find_course(here: Path) -> Path:
    """The course that a folder belongs to: it, one around it, or the one in its `labs`; else the one that ships.

    What `labproof validate` runs is told by the environment which course it is about.
    """
    if os.environ.get(COURSE_FOLDER):
        return Path(os.environ[COURSE_FOLDER])
    here = here.absolute()
    for folder in (here, *here.parents, here / "labs"):
        if (folder / COURSE).is_file():
            return folder
    return LABS


def _named(name: str, course: Path) -> list[Path]:
    path = Path(name).absolute()
    if (course / name / "lab.yaml").is_file() and SNAKE_CASE.fullmatch(name):
        return [course / name]
    if (path / "lab.yaml").is_file():
        return [path]
    if (path / COURSE).is_file() or list(path.glob("*/lab.yaml")):
        return _labs_in(path)
    if path.name == "lab.yaml" and path.is_file():
        return [path.parent]
    first, *rest = Path(name).parts or ("",)
    if (
        first == "labs"
        and rest
        and not path.exists()
        and (LABS.joinpath(*rest) / "lab.yaml").is_file()
    ):
        return [LABS.joinpath(*rest)]  # as `pytest labs/part1` finds it from any folder
    raise SpecError([_no_lab(name, path, course)])


def _no_lab(name: str, path: Path, course: Path) -> str:
    """What there is instead, where the name leads, in a folder below, or else in the course."""
    if name and path.is_dir():
        return f"{shown_path(path)}: holds no lab: neither a lab.yaml, nor folders that have one"
    around = Path(name).parent
    there = bool(around.name) and bool(list(around.glob("*/lab.yaml")))
    labs = [lab.name for lab in _labs_in(around.absolute() if there else course)]
    close = near(Path(name).name if there else name, labs)
    close = str(around / close) if close and there else close
    if SNAKE_CASE.fullmatch(name[:100]):
        below = (str(lab.parent) for lab in sorted(Path().glob(f"*/{name}/lab.yaml")))
        close = next(below, close)
    hint = (
        f"did you mean {shlex.quote(close)}?" if close else f"there are {', '.join(labs) or 'none'}"
    )
    return f"no lab is called {name!r}; {hint}"


def _labs_in(folder: Path) -> list[Path]:
    """A course's labs in its own order; else the labs of a folder, sorted."""
    if not (folder / COURSE).is_file():
        return [path.parent for path in sorted(folder.glob("*/lab.yaml"))]
    labs = load_course(folder).labs
    lacking = [name for name in labs if not (folder / name / "lab.yaml").is_file()]
    if lacking:
        raise SpecError(
            [
                f"{shown_path(folder / COURSE)}: labs: {name!r} has no lab.yaml here"
                for name in lacking
            ]
        )
    return [folder / name for name in labs]
