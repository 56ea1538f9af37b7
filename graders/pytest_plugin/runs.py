"""The run over labs that one pytest process is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from labproof.graders.session.run import Run

RUN = pytest.StashKey["Run"]()


def refuse_no_evidence(config: pytest.Config) -> None:
    """Start nothing by a file that is no evidence: with several processes none of them could say so.

    Raises:
        pytest.UsageError: It says what was found there, and what is wanted.
    """
    if recorded := config.getoption("labproof_evidence"):
        from labproof.graders.evidence.file import EvidenceError, load_evidence

        try:
            load_evidence(Path(config.invocation_params.dir, recorded))
        except EvidenceError as error:
            raise pytest.UsageError(f"--evidence={error}") from None


def run_of(config: pytest.Config) -> Run:
    """The run over labs that this pytest is; made when the first lab is met."""
    if RUN not in config.stash:
        from labproof.graders.answers.reader import named_from_here
        from labproof.graders.pytest_plugin.exports import named_from_root
        from labproof.graders.session.run import Run

        here = config.invocation_params.dir
        answers = Path(here, config.getoption("labproof_answers"))
        recorded = config.getoption("labproof_evidence")
        worker = getattr(config, "workerinput", None)
        config.stash[RUN] = Run(
            answers=answers,
            observe=lambda **asked: config.hook.pytest_labproof_observe(config=config, **asked),
            recorded=Path(here, recorded) if recorded else None,
            shared=Path(worker["labproof_shared"]) if worker else None,
            hosts=config.getoption("hosts", None) or "",
            also=frozenset({"tools"} if config.getoption("labproof_doctor") else ()),
            nonce=config.getoption("labproof_nonce"),
            recording=Path(config.getoption("labproof_record"))
            if config.getoption("labproof_record")
            else None,
            receipt=config.getoption("labproof_receipt"),
            named=named_from_root(here, answers)
            if config.getoption("labproof_export")
            else named_from_here,
            required=frozenset(
                {"containers"} if config.getoption("labproof_require_docker", False) else ()
            ),
        )
    return config.stash[RUN]


def wants_containers(config: pytest.Config) -> bool:
    """Whether anything that was selected asks for containers."""
    return RUN in config.stash and bool(config.stash[RUN].wanted())
