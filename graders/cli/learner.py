"""Whose values a command is about: who works in the folder of answers, or who says so."""

from __future__ import annotations

import os
from pathlib import Path

import click

from labproof.graders.draws import seed_of
from labproof.graders.model import Lab
from labproof.graders.specs.load import lab_of


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
