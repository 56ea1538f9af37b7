"""`labproof submit`: answers and evidence in one zip, with a manifest of hashes."""

from __future__ import annotations

import json
import os
import zipfile
from collections.abc import Iterator
from pathlib import Path

from labproof.graders import limits
from labproof.graders.answers.reader import load_answers
from labproof.graders.batch.grade.submission import file_hashes, wanted_files
from labproof.graders.batch.read.wanted import EVIDENCE, MANIFEST, Wanted
from labproof.graders.evidence.file import EvidenceError, parse_evidence
from labproof.graders.files import Unreadable, read_bytes
from labproof.graders.specs.catalogue import find_labs
from labproof.graders.specs.load import load_lab
from labproof.graders.specs.problems import SpecError
from labproof.graders.version import harness_version

_STAMP = (1980, 1, 1, 0, 0, 0)  # the same files give the same zip


class PackingError(Exception):
    """Nothing can be packed; the text says why."""


def _near(folder: Path, wanted: Wanted) -> list[str]:
    """Files that are meant for something, and called by another name."""
    return sorted(name for name in os.listdir(folder) if wanted.meant(name) not in ("", name))


def pack(folder: Path, to: Path) -> Iterator[str]:
    """Write the zip; yields what the learner should know, line by line.

    Raises:
        PackingError: There is nothing to hand in, or a file cannot be read or written.
    """
    try:
        labs = [load_lab(path) for path in find_labs()]
    except SpecError as error:
        raise PackingError(str(error)) from None
    wanted = wanted_files(labs)
    to = to / "submission.zip" if to.is_dir() else to if to.suffix.lower() == ".zip" else to.with_name(f"{to.name}.zip")
    names = [f"{lab.id}.yaml" for lab in labs] + [EVIDENCE]
    files = {}
    for name in names:
        try:
            files[name] = read_bytes(folder / name, wanted.limit(name))
        except (FileNotFoundError, NotADirectoryError):
            continue
        except Unreadable as error:
            raise PackingError(f"{folder / name}: {error}") from None
    if not any(name.endswith(".yaml") for name in files):
        raise PackingError(f"{folder}: holds no answers; lay a file with `labproof start`, and fill it in")
    for lab in labs:
        if f"{lab.id}.yaml" in files:
            file = load_answers(folder, lab.id, [question.id for question in lab.questions])
            yield from file.problems
            blank = [question.id for question in lab.questions if question.id not in file.answers]
            if blank and file.readable:
                yield f"{lab.id}: not answered: {', '.join(blank)}"
        else:
            yield f"{lab.id}: not done"
    for name in _near(folder, wanted):
        yield f"{folder / name}: is not packed; call it {wanted.meant(name)} so that it is"
    if EVIDENCE not in files:
        yield "There is no evidence: run `labproof record` first, or nothing can be compared with your machine."
    else:
        try:
            parse_evidence(files[EVIDENCE], str(folder / EVIDENCE))
        except EvidenceError as error:
            yield str(error)
    manifest = {
        "schema": 1,
        "harness": harness_version(),
        "files": file_hashes(files),
    }
    files[MANIFEST] = (json.dumps(manifest, indent=1, sort_keys=True) + "\n").encode()
    try:
        # It holds evidence: for its owner's eyes, until they hand it in.
        handle = os.open(to, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
        with os.fdopen(handle, "wb") as opened, zipfile.ZipFile(opened, "w", zipfile.ZIP_DEFLATED) as packed:
            for name, data in files.items():
                packed.writestr(zipfile.ZipInfo(f"answers/{name}", _STAMP), data, zipfile.ZIP_DEFLATED)
    except OSError as error:
        raise PackingError(f"{to}: {error.strerror}; name another place with --to") from None
    size = to.stat().st_size
    if size > limits.ARCHIVE_BYTES:
        yield f"{to} is larger than the {limits.ARCHIVE_BYTES // 1024 // 1024} MiB that are taken."
    yield f"Packed {len(files) - 1} files and a manifest into {to}: hand it in."
