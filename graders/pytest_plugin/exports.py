"""What pytest's own run over labs writes for other places: the exports of the registry, from the one record."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from labproof.graders.model import Report
    from labproof.graders.session.run import Run


def export_option(text: str) -> tuple[str, str]:
    """``NAME=FILE`` of an option."""
    from labproof.graders.reports.registry import named_file

    try:
        return named_file(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def write_exports(config: pytest.Config, run: Run, report: Report) -> str:
    """Write each file that was asked for; returns what could not be, and what to do."""
    messages = ""
    for name, file in config.getoption("labproof_export") or ():
        from labproof.graders.model import record_of
        from labproof.graders.reports.registry import Setting, export_named

        here = config.invocation_params.dir
        record = record_of(here.name, report, run.files)
        text = export_named(name).render([record], Setting(os.environ))
        try:
            Path(here, file).write_text(text, encoding="utf-8")
        except OSError as error:
            messages += (
                f"--export: {file} cannot be written ({error.strerror}); name another file\n"
            )
    return messages


def named_from_root(here: Path, answers: Path) -> Callable[[Path], str]:
    """What an answer file is called from the repository's root on, which is where those that show exports look."""
    checkouts = [os.environ.get(name, "") for name in ("GITHUB_WORKSPACE", "CI_PROJECT_DIR")]
    roots = [*(Path(root) for root in checkouts if os.path.isabs(root)), here, answers.parent]

    def named(path: Path) -> str:
        path = Path(here, path)
        root = next((root for root in roots if path.is_relative_to(root)), here)
        return os.path.relpath(path, root)

    return named
