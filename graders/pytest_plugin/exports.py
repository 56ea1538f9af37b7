"""What pytest's own run over labs writes for other places: the exports of the registry, from the one record."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
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
    told = ""
    for name, file in config.getoption("labproof_export") or ():
        from labproof.graders.model import record_of
        from labproof.graders.reports.registry import Setting, export_named

        here = config.invocation_params.dir
        text = export_named(name).render(
            [record_of(here.name, report, run.files)], Setting(os.environ)
        )
        try:
            Path(here, file).write_text(text, encoding="utf-8")
        except OSError as error:
            told += f"--export: {file} cannot be written ({error.strerror}); name another file\n"
    return told
