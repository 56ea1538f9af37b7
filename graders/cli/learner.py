"""Whose values a command is about: who works in the folder of answers, or who says so."""

from __future__ import annotations

import os
from pathlib import Path

import click

from labproof.graders.draws import seed_of
from labproof.graders.model import Lab
from labproof.graders.specs.catalogue import find_labs
from labproof.graders.specs.load import lab_of, load_lab
from labproof.graders.specs.problems import SpecError


def personal(lab: Lab, answers: Path, learner: str = "", nonce: str = "") -> Lab:
    """The lab with the learner's own values, where it draws any.

    Args:
        answers: The folder of answer files, which tell who it is where nobody says.
    """
    found = theirs(lab, answers, learner, nonce)
    if lab.draws and not found.seed:
        told = f"{lab.id} draws values for each learner, and nobody says who you are"
        raise click.ClickException(
            f"{told}; lay its file with `labproof start {lab.path} --id ID`, or set LABPROOF_ID"
        )
    return found


def learner_id(answers: Path) -> str:
    """Who works in a folder, as its answer files or the environment tell."""
    from labproof.graders.session.learner import learner_id as told

    return told(answers, os.environ)


def theirs(lab: Lab, answers: Path, learner: str = "", nonce: str = "") -> Lab:
    """The same, with nobody's values where nobody can tell whose they are."""
    if not lab.draws:
        return lab
    if nonce or learner:
        return lab_of(lab, seed_of(nonce or learner))
    from labproof.graders.session.learner import learner_seed

    return lab_of(lab, learner_seed(answers, os.environ))


def lab_and_name(where: str) -> tuple[Lab, str]:
    """``LAB.NAME`` as the lab, with the values of who works in ./answers, and the name of something in it."""
    name, _, wanted = where.rpartition(".")
    try:
        return theirs(load_lab(find_labs([name])[0]), Path("answers")), wanted
    except SpecError as error:
        told = str(error) if name else f"{error}; name a question as LAB.QUESTION"
        raise click.ClickException(told) from None
