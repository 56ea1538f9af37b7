"""Lay the folder of a new lab, one that validates at once, to be changed step by step."""

from __future__ import annotations

import json
import keyword
import re
from collections.abc import Iterator
from pathlib import Path

from labproof.graders.authoring.schema import lab_schema
from labproof.graders.facts import SOURCES
from labproof.graders.model import Course
from labproof.graders.page import written_page
from labproof.graders.specs.catalogue import LABS, find_course
from labproof.graders.specs.course import COURSE, course_of
from labproof.graders.specs.load import load_lab

SCHEMA = "lab.schema.json"
_TEMPLATE = Path(__file__).resolve().parent / "template"
_COURSE = f"{COURSE}.in"
# What a check may ask for by name.
_TAKEN = {*SOURCES, "answers", "facts", "host", "request", "values"}


def name_problem(lab: str, root: Path) -> str:
    """Why a lab below ``root`` cannot have this name, or an empty text."""
    if not re.fullmatch(r"[a-z][a-z0-9_]{0,39}", lab) or keyword.iskeyword(lab):
        return f"{lab!r} is no name for a lab; write small letters, digits and _, beginning with a letter"
    if lab in _TAKEN | course_of(root / lab).sources.keys():
        return f"{lab!r} is what checks ask for by name; choose another name"
    return ""


def home(here: Path) -> Path:
    """Where a lab is laid that is told no place: in the course that we are in, else below `labs`."""
    course = find_course(here)
    return here / "labs" if course == LABS else course


def lay_course(root: Path, lab: str) -> Iterator[Path]:
    """Write a course of one lab; yields each path.

    Raises:
        FileExistsError: There is a course already.
    """
    root.mkdir(parents=True, exist_ok=True)
    path = root / COURSE
    title = json.dumps(
        root.absolute().name.replace("-", " ").replace("_", " ").capitalize(), ensure_ascii=False
    )
    text = (_TEMPLATE / _COURSE).read_text(encoding="utf-8")
    with path.open("x", encoding="utf-8") as file:
        file.write(text.replace("@TITLE@", title).replace("@LAB@", lab))
    yield path
    yield from lay(lab, root)


def enroll(lab: str, root: Path) -> bool:
    """Name a new lab at the end of its course's labs; False where a person must, because they stand otherwise."""
    path = root / COURSE
    text = path.read_text(encoding="utf-8")
    added, count = re.subn(r"(?m)^(labs: \[[^]\n]*)\]", rf"\g<1>, {lab}]", text)
    if count == 1:
        path.write_text(added.replace("labs: [, ", "labs: ["), encoding="utf-8")
    return count == 1


def lay(lab: str, root: Path) -> Iterator[Path]:
    """Write the files of a lab below ``root``, and the schema for editors beside it; yields each path.

    Raises:
        FileExistsError: Its folder is there already.
    """
    folder = root / lab
    folder.mkdir(parents=True)
    for template in sorted(path for path in _TEMPLATE.iterdir() if path.name != _COURSE):
        path = folder / template.name.removesuffix(".in").replace("test_lab", f"test_{lab}")
        path.write_text(
            template.read_text(encoding="utf-8").replace("@LAB@", lab), encoding="utf-8"
        )
        yield path
    page = folder / "README.md"
    page.write_text(written_page(load_lab(folder)), encoding="utf-8")
    yield page
    path, text = root / SCHEMA, schema_text(course_of(folder))
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")
        yield path


def schema_text(course: Course) -> str:
    """The schema of a course's labs as the file that editors read."""
    return json.dumps(lab_schema(course), indent=1, sort_keys=True) + "\n"
