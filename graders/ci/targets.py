"""The places where a repository is graded: how each is known, which files it looks for, what else it is told."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import NamedTuple

from labproof.graders.messages import shown_points
from labproof.graders.model import Record
from labproof.graders.reports import classroom50, classroom_reporter
from labproof.graders.reports.registry import Setting

_GRADESCOPE = "/autograder"


class Target(NamedTuple):
    """One place.

    Args:
        here: Whether an environment is its.
        exports: What is written as files of their own.
        folder: Where to, if that is there; else into the checkout.
        outputs: What goes to $GITHUB_OUTPUT.
        annotates: Whether annotations are printed, and a summary is appended to $GITHUB_STEP_SUMMARY.
        records: It keeps the marks itself, so that a bad one is no failure of the job.
    """

    here: Callable[[Mapping[str, str]], bool]
    exports: tuple[str, ...] = ()
    folder: str = ""
    outputs: Callable[[Record, Setting], dict[str, str]] | None = None
    annotates: bool = False
    records: bool = False


def _is_set(*names: str) -> Callable[[Mapping[str, str]], bool]:
    return lambda environ: all(environ.get(name) for name in names)


def _points(record: Record, setting: Setting) -> dict[str, str]:
    """A log with debug lines shows outputs too."""
    outcome = {"outcome": record.outcome}
    if setting.hidden:
        return outcome
    named = {"points": record.points, "possible": record.possible, "pending": record.pending}
    points = {name: shown_points(value) for name, value in named.items()}
    return points | outcome | {"final": str(record.final).lower()}


def _release(record: Record, setting: Setting) -> dict[str, str]:  # noqa: ARG001 (one signature for all)
    return {"status": classroom50.status(record), "summary": classroom50.summary(record)}


def _result(record: Record, setting: Setting) -> dict[str, str]:
    return {"result": classroom_reporter.render([record], setting).strip()}


# The first that knows its environment: Classroom 50 and Forgejo set GITHUB_ACTIONS as well.
TARGETS: Mapping[str, Target] = {
    "classroom50": Target(
        _is_set("CLASSROOM", "ASSIGNMENT", "SUBMISSION_TAG"),
        ("classroom50", "classroom50-release"),
        outputs=_release,
        records=True,
    ),
    "forgejo": Target(
        lambda environ: bool(environ.get("FORGEJO_ACTIONS") or environ.get("GITEA_ACTIONS")),
        outputs=_points,
        annotates=True,
    ),
    "github": Target(_is_set("GITHUB_ACTIONS"), outputs=_points, annotates=True),
    "classroom-reporter": Target(
        lambda _: False, ("classroom-reporter",), outputs=_result, records=True
    ),
    "gitlab": Target(_is_set("GITLAB_CI"), ("junit", "gitlab-quality")),
    "gradescope": Target(
        lambda _: os.path.isfile(f"{_GRADESCOPE}/submission_metadata.json"),
        ("gradescope",),
        folder=f"{_GRADESCOPE}/results",
        records=True,
    ),
    "junit": Target(lambda _: True, ("junit",)),
}


def target_here(environ: Mapping[str, str]) -> str:
    """The name of the place whose environment this is; plain JUnit where it is nobody's."""
    return next(name for name, target in TARGETS.items() if target.here(environ))
