"""Whose values a run is about: told by the answer files, by a nonce, or by an id."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from labproof.graders import limits
from labproof.graders.answers.reader import parse_answers
from labproof.graders.draws import is_nonce, seed_in, seed_of
from labproof.graders.files import Unreadable, read_bytes
from labproof.graders.model import AnswerFile

ID, NONCE = "LABPROOF_ID", "LABPROOF_NONCE"  # where the environment tells it


def learner_seed(answers: Path, environ: Mapping[str, str], own: AnswerFile | None = None) -> str:
    """What the values of whoever works in a folder are drawn from; empty where nobody says who that is.

    A seed that `labproof start` wrote down holds; then a nonce, which holds the course's secret; then an id.

    Args:
        answers: The folder of answer files.
        own: The one that is about the lab in question, which is believed before all others.
    """
    files = [*([own] if own else []), *_files(answers)]
    nonce = environ.get(NONCE, "")
    nonces = [
        *(seed_in(file) for file in files if file.seed),
        *([seed_of(nonce)] if is_nonce(nonce) else []),
        *(seed_in(file) for file in files),
        *([seed_of(environ[ID])] if environ.get(ID, "").strip() else []),
    ]
    return next(filter(None, nonces), "")


def learner_id(answers: Path, environ: Mapping[str, str]) -> str:
    """Who works in a folder, as its answer files tell or the environment does."""
    named = (file.student[0] for file in _files(answers))
    return next(filter(None, named), environ.get(ID, "").strip())


def _files(answers: Path) -> Iterator[AnswerFile]:
    """Every answer file that can be read, for who wrote it."""
    for path in sorted(answers.glob("*.yaml")) if answers.is_dir() else ():
        try:
            yield parse_answers(read_bytes(path, limits.ANSWERS_BYTES), path.name, path.stem, ())
        except (Unreadable, OSError):
            continue
