"""`labproof submit`: answers and evidence in one zip, with a manifest of hashes."""

from __future__ import annotations

import json
import os
import shlex
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from labproof.graders import limits
from labproof.graders.answers.names import EVIDENCE, MANIFEST, by_right_names, is_yaml
from labproof.graders.answers.reader import disagreement, load_answers
from labproof.graders.batch.grade.submission import file_hashes, wanted_files
from labproof.graders.batch.wanted import Wanted
from labproof.graders.evidence.file import EvidenceError, parse_evidence
from labproof.graders.evidence.losses import losses
from labproof.graders.files import Unreadable, read_bytes
from labproof.graders.messages import count
from labproof.graders.model import AnswerFile, Lab
from labproof.graders.specs.catalogue import command_argument, find_labs
from labproof.graders.specs.load import load_lab
from labproof.graders.specs.problems import SpecError
from labproof.graders.version import harness_version

_STAMP = (1980, 1, 1, 0, 0, 0)  # the same files give the same zip


class PackingError(Exception):
    """Nothing can be packed; the text says why."""


def _unasked(folder: Path, wanted: Wanted) -> list[str]:
    """Answer files of no lab that was asked for, a line each."""
    names = sorted(os.listdir(folder)) if folder.is_dir() else []
    odd = [name for name in names if is_yaml(name) and not wanted.meant(name)]
    advice = "is not packed: no lab here is called so; name its course or lab, as in `labproof submit DIR`"
    return [f"{folder / name}: {advice}" for name in odd]


def pack(folder: Path, to: Path, asked: Sequence[str] = ()) -> Iterator[str]:
    """Write the zip; yields what the learner should know, line by line.

    Args:
        asked: Labs or a course; none: the course that we are in.
    Raises:
        PackingError: There is nothing to hand in, or a file cannot be read or written.
    """
    try:
        labs = [load_lab(path) for path in find_labs(asked)]
    except SpecError as error:
        raise PackingError(str(error)) from None
    wanted = wanted_files(labs)
    named = "".join(f" {shlex.quote(name)}" for name in asked)
    right = by_right_names(os.listdir(folder) if folder.is_dir() else (), wanted.meant)
    files = _read(folder, right.found, wanted)
    # Where nothing is to be written down, evidence alone is handed in.
    shown_alone = EVIDENCE in files and not all(lab.asked for lab in labs)
    if not any(name.endswith(".yaml") for name in files) and not shown_alone:
        course = f" to {labs[0].course}" if str(labs[0].course) else ""
        message = f"{folder}: holds no answers{course}; lay a file with `labproof start{named}`, and fill it in"
        raise PackingError(message + "".join(f"\n{line}" for line in _unasked(folder, wanted)))
    answers = {
        lab.id: load_answers(folder, lab, command_argument(Path(lab.folder)))
        for lab in labs
        if f"{lab.id}.yaml" in files
    }
    yield from _lacking(labs, answers)
    if disagreed := disagreement(answers.values()):
        yield f"{folder}: {disagreed}"
    yield from (f"{folder}: {flag}" for flag in right.flags)
    yield from _unasked(folder, wanted)
    if EVIDENCE not in files:
        yield f"There is no evidence: run `labproof record{named}` first, or nothing can be compared with your machine."
    else:
        yield from _lost(folder, files[EVIDENCE], labs, answers)
    files[MANIFEST] = _manifest(labs[0], files)
    to = _zip_name(to)
    _write(to, files)
    if to.stat().st_size > limits.ARCHIVE_BYTES:
        yield f"{to} is larger than the {limits.ARCHIVE_BYTES // 1024 // 1024} MiB that are taken."
    message = f"Packed {count(len(files) - 1, 'file')} and a manifest into {to}"
    yield f"{message}: hand it in." if EVIDENCE in files else f"{message}, without evidence."


def _read(folder: Path, found: Mapping[str, str], wanted: Wanted) -> dict[str, bytes]:
    """The files by the names that they are handed in by; a manifest is made anew."""
    files = {}
    for name, there in found.items():
        try:
            if name != MANIFEST:
                files[name] = read_bytes(folder / there, wanted.limit(name))
        except Unreadable as error:
            raise PackingError(f"{folder / there}: {error}") from None
    return files


def _lacking(labs: Sequence[Lab], answers: Mapping[str, AnswerFile]) -> Iterator[str]:
    """What is wrong with each lab's answer file, and what is not answered."""
    for lab in labs:
        file = answers.get(lab.id)
        if file is None:
            yield from [f"{lab.id}: not done"] if lab.asked else ()
            continue
        yield from (*file.problems, *file.flags)
        blank = [question.id for question in lab.questions if question.id not in file.answers]
        if blank and file.readable:
            yield f"{lab.id}: not answered: {', '.join(blank)}"


def _lost(
    folder: Path, evidence: bytes, labs: Sequence[Lab], answers: Mapping[str, AnswerFile]
) -> Iterator[str]:
    """What of the answers the evidence does not show, or why it cannot be read."""
    try:
        read = parse_evidence(evidence, str(folder / EVIDENCE))
        yield from losses([lab for lab in labs if lab.id in answers], answers, read)
    except EvidenceError as error:
        yield str(error)


def _manifest(lab: Lab, files: Mapping[str, bytes]) -> bytes:
    manifest = {
        "schema": 1,
        "harness": harness_version(),
        "course": {"title": lab.course.title, "version": lab.course.version},
        "files": file_hashes(files),
    }
    return (json.dumps(manifest, indent=1, sort_keys=True) + "\n").encode()


def _zip_name(to: Path) -> Path:
    if to.is_dir():
        return to / "submission.zip"
    return to if to.suffix.lower() == ".zip" else to.with_name(f"{to.name}.zip")


def _write(to: Path, files: Mapping[str, bytes]) -> None:
    """It holds evidence: for its owner's eyes, until they hand it in."""
    try:
        handle = os.open(to, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
        with (
            os.fdopen(handle, "wb") as opened,
            zipfile.ZipFile(opened, "w", zipfile.ZIP_DEFLATED) as packed,
        ):
            for name, data in files.items():
                packed.writestr(
                    zipfile.ZipInfo(f"answers/{name}", _STAMP), data, zipfile.ZIP_DEFLATED
                )
    except OSError as error:
        raise PackingError(f"{to}: {error.strerror}; name another place with --to") from None
