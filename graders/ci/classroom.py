"""`labproof classroom init`: a learner's template repository, and what the instructor keeps."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from labproof.graders.answers.blank import blank_lines
from labproof.graders.authoring.hand_out import hand_out_labs
from labproof.graders.ci.targets import TARGETS
from labproof.graders.credit import asked
from labproof.graders.messages import shown_points
from labproof.graders.model import Lab
from labproof.graders.reports.registry import export_named

_TEMPLATE = Path(__file__).resolve().parent / "template"
# What trying it leaves behind, `labproof ci` by hand among it.
_RESULTS = sorted(
    {export_named(name).file for target in TARGETS.values() for name in target.exports}
)
_LEFT = ("__pycache__/", ".pytest_cache/", ".venv/", "submission.zip", *_RESULTS)
_STAMP = (1980, 1, 1, 0, 0, 0)  # the same files give the same zip
_RUNNABLE = ("setup.sh", "run_autograder")
_WHEEL = "'labproof @ https://files.example.org/labproof-X-py3-none-any.whl#sha256=…'"
_COMMIT = "'labproof @ git+https://git.example.org/labproof@COMMIT'"
_INSTALL = re.compile(r"[\w.+~=<>!\[\]@:/?&#%, -]+")

_GITHUB = """1. Put `learner/` into a repository of your organization, and mark it as a template.
2. Each learner makes a repository from it; a push is graded by `.github/workflows/labproof.yml`.
3. The workflow lies in the learner's repository: a rule that lets nobody else change `.github/` keeps it as it is."""
_CLASSROOM50 = """1. Put `learner/` into a repository of your organization: it is the assignment's template.
2. Put both files of `bundle/` into `CLASSROOM/autograders/ASSIGNMENT/` of your repository `classroom50`. It is published:
   keep no secret in it. `allowed_files`, if the assignment has any, must let `answers/` through.
3. Scores there are whole numbers: each point counts 100."""
_GITLAB = """1. Push `learner/` into a project; learners fork it.
2. Better than the fork's own `.gitlab-ci.yml`: name one in a project of yours as the CI/CD configuration file."""
_GRADESCOPE = """1. Make a programming assignment of @POINTS@ points, and upload `autograder.zip`.
2. Learners hand in their repository, or the files of `answers/`."""


class Kit(NamedTuple):
    """What a place wants laid.

    Args:
        learner, instructor: Template -> path below the learner's repository, or the instructor's folder.
        steps: What an instructor does with it.
    """

    learner: dict[str, str]
    instructor: dict[str, str]
    steps: str


_ACTIONS = Kit({"github.yml.in": ".github/workflows/labproof.yml"}, {}, _GITHUB)
KITS = {
    "github": _ACTIONS,
    "classroom50": Kit({}, {"autograder.py.in": "bundle/autograder.py"}, _CLASSROOM50),
    "gitlab": Kit({"gitlab-ci.yml.in": ".gitlab-ci.yml"}, {}, _GITLAB),
    "gradescope": Kit(
        {},
        {"setup.sh.in": "autograder/setup.sh", "run_autograder.in": "autograder/run_autograder"},
        _GRADESCOPE,
    ),
}


class NotLaid(Exception):
    """Nothing can be laid; the text says why."""


def lay(
    folder: Path, place: str, labs: Sequence[Lab], install: str, min_score: str = ""
) -> Iterator[Path]:
    """Write both sides into a new folder; yields each path.

    Args:
        place: One of ``KITS``.
        install: What pip installs. There is no default: a name alone may be nobody's yet, or another's tomorrow.
        min_score: A percentage's digits; empty: the job passes whatever the score.
    Raises:
        NotLaid: The folder has something in it, or ``install`` would not stay one word of a shell.
        SpecError: The learners' copy would tell what is right, or does not load; nothing is laid then.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise NotLaid(f"{folder} is not empty; name a new folder")
    if not install:
        raise NotLaid(
            f"say with --install what every job installs: a wheel, {_WHEEL}, or a commit, {_COMMIT}"
        )
    if not _INSTALL.fullmatch(install):
        raise NotLaid(
            f"--install {install!r}: expected what pip installs, without quotes or dollar signs"
        )
    fill = _filler(place, labs, install, min_score)
    kit = KITS[place]
    learner, instructor = folder / "learner", folder / "instructor"
    try:
        hand_out_labs([Path(lab.folder) for lab in labs], learner / "labs")
    except BaseException:
        with suppress(OSError):
            learner.rmdir()  # so that it can be laid here when that is mended
        raise
    yield from sorted(path for path in (learner / "labs").rglob("*") if path.is_file())
    for lab in labs:
        blank = "\n".join(blank_lines(lab, "", "~"))
        yield _write(learner / "answers" / f"{lab.id}.yaml", f"{blank}\n")
    yield _write(learner / "README.md", fill(_read("learner.md.in")))
    yield _write(learner / ".gitignore", "".join(f"{name}\n" for name in _LEFT))
    for template, name in kit.learner.items():
        yield _write(learner / name, fill(_read(template)))
    for template, name in kit.instructor.items():
        yield _write(instructor / name, fill(_read(template)))
    if place == "classroom50":
        yield _write(instructor / "bundle/requirements.txt", f"{install}\n")
    if place == "gradescope":
        yield _zip(instructor / "autograder", instructor / "autograder.zip")
    yield _write(instructor / "README.md", fill(_read("instructor.md.in")))
    yield _write(instructor / "roster.csv", "id,name,email,group\n")
    pins = [f"{lab.id} {lab.hash}" for lab in labs]
    yield _write(instructor / "course.txt", "\n".join([install, *pins]) + "\n")


def _filler(place: str, labs: Sequence[Lab], install: str, min_score: str) -> Callable[[str], str]:
    possible = asked(item for lab in labs for item in lab.items)
    words = {
        "@STEPS@": KITS[place].steps,
        "@POINTS@": shown_points(possible),
        "@INSTALL@": install,
        "@LABS@": ",".join(lab.id for lab in labs),
        "@FIRST@": labs[0].id,
        "@TITLE@": ", ".join(lab.title for lab in labs) if len(labs) < 3 else "Linux labs",
        "@PAGES@": "\n".join(f"- [{lab.title}](labs/{lab.id}/README.md)" for lab in labs),
        "@MIN_SCORE@": f" --min-score {min_score}%" if min_score else "",
    }

    def fill(text: str) -> str:
        for word, value in words.items():
            text = text.replace(word, value)
        return text

    return fill


def _read(template: str) -> str:
    return (_TEMPLATE / template).read_text(encoding="utf-8")


def _write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
    if path.name in _RUNNABLE:
        path.chmod(0o755)
    return path


def _zip(folder: Path, to: Path) -> Path:
    """Both scripts in the zip's root, runnable there too."""
    with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as packed:
        for path in sorted(folder.iterdir()):
            entry = zipfile.ZipInfo(path.name, _STAMP)
            entry.external_attr = (0o100755 if path.name in _RUNNABLE else 0o100644) << 16
            packed.writestr(entry, path.read_bytes(), zipfile.ZIP_DEFLATED)
    return to
