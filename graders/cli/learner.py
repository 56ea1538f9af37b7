"""Whose values a command is about: who works in the folder of answers, or who says so."""

from __future__ import annotations

import os
from pathlib import Path

import click

from labproof.graders.draws import seed_of
from labproof.graders.messages import listed, shown
from labproof.graders.model import Lab
from labproof.graders.specs.catalogue import find_labs
from labproof.graders.specs.load import lab_of, load_lab
from labproof.graders.specs.problems import SpecError, meant

whose = click.option(
    "--answers", default="answers", show_default=True, metavar="DIR", help="They say who you are."
)


def personal(lab: Lab, answers: Path, learner: str = "", nonce: str = "") -> Lab:
    """The lab with the learner's own values, where it draws any.

    Args:
        answers: The folder of answer files, which tell who it is where nobody says.
    """
    found = theirs(lab, answers, learner, nonce)
    if lab.draws and not found.seed:
        message = f"{lab.id} draws values for each learner, and nobody says who you are"
        raise click.ClickException(
            f"{message}; lay its file with `labproof start {lab.path} --id ID`, or set LABPROOF_ID"
        )
    return found


def learner_id(answers: Path) -> str:
    """Who works in a folder, as its answer files or the environment tell."""
    from labproof.graders.session.learner import learner_id as id_of

    return id_of(answers, os.environ)


def theirs(lab: Lab, answers: Path, learner: str = "", nonce: str = "") -> Lab:
    """The same, with nobody's values where nobody can tell whose they are."""
    if not lab.draws:
        return lab
    if nonce or learner:
        return lab_of(lab, seed_of(nonce or learner))
    from labproof.graders.session.learner import learner_seed

    return lab_of(lab, learner_seed(answers, os.environ))


def lab_and_name(where: str, answers: Path) -> tuple[Lab, str]:
    """``LAB.NAME`` as the lab, with the values of who works in a folder, and the name of something in it."""
    name, _, wanted = where.rpartition(".")
    try:
        if not name or "/" in wanted:
            raise click.ClickException(_half_named(where))
        return theirs(load_lab(find_labs([name])[0]), answers), wanted
    except SpecError as error:
        raise click.ClickException(str(error)) from None


def _half_named(where: str) -> str:
    """What may be meant by the name of a lab alone, or of something in one."""
    labs = [load_lab(folder) for folder in find_labs()]
    whole = [f"{lab.id}.{name}" for lab in labs for name in lab.by_id]
    named = [name for name in whole if name.partition(".")[2] == where]
    if named:
        return f"name its lab as well: {listed(named, 'or')}"
    try:
        lab = load_lab(find_labs([where])[0])
    except SpecError:
        return f"{shown(where)} is nothing like LAB.QUESTION{meant(where, whole)}"
    return f"name what of it is meant, as in {where}.{next(iter(lab.by_id))}; it has {listed(lab.by_id)}"
