"""`labproof ci` in its isolated process: read, grade, and tell the place in the way it listens."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from decimal import Decimal
from pathlib import Path

import msgspec

from labproof.graders import limits
from labproof.graders.batch.grade.submission import grade_record, rejected_record, wanted_files
from labproof.graders.ci.bounded import Lost, bounded
from labproof.graders.ci.checkout import Refused, other_labs, read_checkout
from labproof.graders.ci.job_log import lines_of
from labproof.graders.ci.request import Request
from labproof.graders.ci.targets import TARGETS, Target, target_here
from labproof.graders.ci.writing import Unwritable, append, remove, write_new
from labproof.graders.messages import why
from labproof.graders.model import Lab, Record, Status
from labproof.graders.reports.escaping import log_line, output_entry
from labproof.graders.reports.registry import Export, Setting, export_named
from labproof.graders.reports.rows import RUNNER, with_feedback
from labproof.graders.score import certain_line, is_certain
from labproof.graders.specs.catalogue import LABS, find_labs
from labproof.graders.specs.load import load_lab
from labproof.graders.specs.problems import SNAKE_CASE, SpecError

GRADED, NOT_REACHED, NOT_TAKEN, NO_MARKS = 0, 1, 2, 3
_INSIDE = (
    "labproof itself stands in this repository, so whoever can change that can change the marks"
)


def main(asked: bytes) -> None:
    """Do what was asked, and end with the exit code."""
    request = msgspec.json.decode(asked, type=Request)
    for stream in (sys.stdout, sys.stderr):  # runners read UTF-8, whatever a locale says
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    try:
        code = run(request, os.environ)
    except (SpecError, Unwritable) as error:
        _print(str(error).splitlines(), sys.stderr)
        code = NOT_TAKEN
    sys.stdout.flush()
    sys.exit(code)


def run(request: Request, environ: Mapping[str, str]) -> int:
    """Grade, tell and write; returns the exit code.

    Raises:
        SpecError: The labs cannot be graded with.
        Unwritable: A result cannot be written.
    """
    name = request.target or target_here(environ)
    labs = [load_lab(folder) for folder in _folders(request, name, environ)]
    target = TARGETS[name]
    places = _places(request, target)
    _make(request.out)
    for _, path in places:
        remove(path)
    record, ours = _graded(request, labs, environ), _ours(request, labs)
    record = msgspec.structs.replace(record, flags=(*record.flags, *ours))
    shown = with_feedback(record, request.feedback)
    live = _live(request, labs)
    setting = Setting(environ, hidden=request.feedback == "none")
    if _is_broken(record):
        _print(lines_of(with_feedback(record, "marks"), live, name, hidden=False), sys.stdout)
        return NO_MARKS
    records = [shown, *live]
    for export, path in places:
        write_new(path, export.render(records if export.several else [shown], setting))
    flags = shown.flags or ours
    lines = [*lines_of(shown, live, name, setting.hidden), *(f"Note: {flag}." for flag in flags)]
    written = [str(path) for _, path in places] + _tell_runner(target, shown, records, setting)
    _print([*lines, *(f"Written: {path}" for path in written)], sys.stdout)
    if request.min_score and not setting.hidden:
        _print([certain_line(record, Decimal(request.min_score))], sys.stdout)
    return _exit_code(record, target, request.min_score)


def _make(folder: str) -> None:
    """The folder of results that was named, as `labproof grade` makes its own."""
    try:
        if folder:
            os.makedirs(folder, exist_ok=True)
    except OSError as error:
        raise Unwritable(f"--out {folder}: {error.strerror}") from None


def _folders(request: Request, target: str, environ: Mapping[str, str]) -> list[Path]:
    """Where the labs are; a learner's own are none of them, whoever names them."""
    folders = find_labs(request.labs or _assigned(target, environ))
    own = [
        folder
        for folder in folders
        if folder.parent != LABS and folder.is_relative_to(request.repo)
    ]
    wanted = "labs that grade come from outside of it"
    if own:
        raise SpecError(
            [f"{folder} stands in the repository that is graded; {wanted}" for folder in own]
        )
    return folders


def _assigned(target: str, environ: Mapping[str, str]) -> list[str]:
    """The lab that a classroom's assignment is named after; none where it is named otherwise."""
    assignment = environ.get("ASSIGNMENT", "") if target == "classroom50" else ""
    return (
        [assignment]
        if (LABS / assignment / "lab.yaml").is_file() and SNAKE_CASE.fullmatch(assignment)
        else []
    )


def _places(request: Request, target: Target) -> list[tuple[Export, Path]]:
    """Each export that is wanted, and where it goes.

    Raises:
        Unwritable: Two of them go to one file.
    """
    folder = Path(request.out or request.repo)
    if not request.out and target.folder and os.path.isdir(target.folder):
        folder = Path(target.folder)
    usual = [(export, folder / export.file) for export in map(export_named, target.exports)]
    places = usual + [(export_named(name), Path(path)) for name, path in request.exports]
    paths = [path for _, path in places]
    for path in paths:
        if paths.count(path) > 1:
            raise Unwritable(f"{path}: two results are to be written there; name another file")
    return places


def _graded(request: Request, labs: Sequence[Lab], environ: Mapping[str, str]) -> Record:
    """The checkout's record; whatever its files do to their reader costs nothing but their marks."""
    repo, name = Path(request.repo), _name(request)

    def work() -> bytes:
        try:
            files, problems, folder = read_checkout(repo, request.answers, wanted_files(labs))
        except (Refused, OSError) as error:
            return msgspec.json.encode(rejected_record(name, why(error), labs))
        where = _from_root(repo, environ) + folder
        return msgspec.json.encode(grade_record(name, files, problems, labs, where))

    try:
        return msgspec.json.decode(bounded(work), type=Record)
    except Lost as error:
        return rejected_record(name, f"could not be graded: {error}", labs, "error")


def _name(request: Request) -> str:
    """What the record is called: as its folder, unless that is what the runner's own is called."""
    name = log_line(Path(request.repo).name)[: limits.NAME_CHARS]
    return name if name not in ("", RUNNER) else "repository"


def _from_root(repo: Path, environ: Mapping[str, str]) -> str:
    """The way from the repository's root, where the checkout is a folder of it."""
    root = environ.get("GITHUB_WORKSPACE") or environ.get("CI_PROJECT_DIR") or ""
    if not os.path.isabs(root) or (repo / ".git").exists() or repo == Path(root):
        return ""
    return f"{repo.relative_to(root).as_posix()}/" if repo.is_relative_to(root) else ""


def _ours(request: Request, labs: Sequence[Lab]) -> list[str]:
    """What everybody is to know, whatever else a learner may see."""
    return other_labs(Path(request.repo), labs) + ([_INSIDE] if request.labproof_inside else [])


def _live(request: Request, labs: Sequence[Lab]) -> list[Record]:
    if not request.live:
        return []
    from labproof.graders.ci.runner_checks import runner_record

    return [runner_record(labs)]


def _is_broken(record: Record) -> bool:
    """Whether these are no marks, for a reason that is not the learner's."""
    broken = any(result.status is Status.ERROR for lab in record.labs for result in lab.results)
    return record.outcome == "error" or broken


def _tell_runner(
    target: Target, shown: Record, records: Sequence[Record], setting: Setting
) -> list[str]:
    """Annotations, the step's summary and its outputs, where the place has them; the files that got something."""
    if target.annotates:
        sys.stdout.write(export_named("github").render(records, setting))
    texts = {}
    if target.annotates:
        texts["GITHUB_STEP_SUMMARY"] = export_named("markdown").render(records, setting)
    if target.outputs:
        outputs = target.outputs(shown, setting).items()
        texts["GITHUB_OUTPUT"] = "".join(output_entry(key, value) for key, value in outputs)
    there = {name: text for name, text in texts.items() if setting.environ.get(name)}
    for name, text in there.items():
        append(setting.environ[name], text, name)
    return [setting.environ[name] for name in there]


def _exit_code(record: Record, target: Target, min_score: str) -> int:
    if target.records:
        return GRADED
    if record.outcome != "graded":
        return NOT_TAKEN
    reached = not min_score or is_certain(record, Decimal(min_score))
    return GRADED if reached else NOT_REACHED


def _print(lines: Sequence[str], file: object) -> None:
    for line in lines:
        print(log_line(line), file=file)  # type: ignore[call-overload]
