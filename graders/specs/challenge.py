"""A lab's ``challenge``, held against what a recording can do with it."""

from __future__ import annotations

from collections.abc import Iterator

from labproof.graders.specs.extensions import SLOWEST_S
from labproof.graders.specs.problems import child_at
from labproof.graders.specs.shape import LabSpec
from labproof.graders.yaml_text import Node, Problem


def challenge_problems(spec: LabSpec, root: Node) -> Iterator[Problem]:
    """Numbers that choose nothing, and commands that are none or stand there twice."""
    asked, node = spec.challenge, child_at(root, "challenge")
    if asked is None:
        return
    if not 1 <= asked.choose <= len(asked.runs):
        problem = (
            f"expected 1 to {len(asked.runs)}, as many as there are runs, found {asked.choose}"
        )
        yield child_at(node, "choose").problem(problem, "challenge.choose")
    if not 1 <= asked.limit_seconds <= SLOWEST_S:
        problem = f"expected 1 to {SLOWEST_S}, found {asked.limit_seconds}"
        yield child_at(node, "limit_seconds").problem(problem, "challenge.limit_seconds")
    for at, run in enumerate(asked.runs):
        problem = (
            "is empty; write a command"
            if not run.strip()
            else "stands here twice"
            if run in asked.runs[:at]
            else ""
        )
        if problem:
            yield child_at(child_at(node, "runs"), at).problem(problem, f"challenge.runs[{at}]")
