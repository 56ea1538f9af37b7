"""In the process that prints: what ran, wherever it ran, and the report on it."""

from __future__ import annotations

import os
import shutil
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from labproof.graders.pytest_plugin.exports import write_exports
from labproof.graders.pytest_plugin.runs import RUN, run_of
from labproof.graders.pytest_plugin.travel import as_outcome
from labproof.graders.score import is_reached, score_line

if TYPE_CHECKING:
    from labproof.graders.model import Report

_REPORT = pytest.StashKey["Report"]()
_ERROR_EXIT = 3  # a result is `error`: what was printed are no marks


class Tally:
    """In the process that prints: what ran, wherever it ran."""

    def __init__(self, config: pytest.Config) -> None:
        """Nothing has run yet."""
        self.config = config
        self.others = False  # tests that are no lab's
        self.others_failed = False
        self.unwritten = ""

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep which row a test spoke for, and what a live-only one said."""
        attached = getattr(report, "labproof", None)
        if attached is None:
            self.others = True
            self.others_failed |= report.failed
            return
        from labproof.graders.model import Outcome, Status

        run = run_of(self.config)
        run.lab(Path(attached["folder"]))
        row: tuple[str, str] = (attached["row"][0], attached["row"][1])
        run.ran = True
        run.selected.add(row)
        if "outcome" in attached:
            run.outcomes[row] = as_outcome(attached["outcome"])
        if "live" in attached:
            status, message, trace = attached["live"]
            before = run.outcomes.get(row)
            if before is None or before.status in (Status.PASSED, Status.SKIPPED):
                run.outcomes[row] = Outcome(Status(status), message, trace=trace)

    @pytest.hookimpl(optionalhook=True)
    def pytest_configure_node(self, node: Any) -> None:
        """Give each xdist worker the folder that they share."""
        if not hasattr(self, "shared"):
            from labproof.graders.session.shared_folder import claim

            self.shared, self.held = claim()
        node.workerinput["labproof_shared"] = str(self.shared)

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any, error: Any) -> None:  # noqa: ARG002 (pytest-xdist's signature)
        """Learn which labs a worker met."""
        for folder in getattr(node, "workeroutput", {}).get("labproof_labs", ()):
            run = run_of(self.config)
            run.shared = self.shared
            run.lab(Path(folder))

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Make the report, and of it the exit code and what was asked for in files."""
        run = self.config.stash.get(RUN, None)
        if run is None or not run.ran:
            return
        report = self.config.stash[_REPORT] = run.report()
        if session.exitstatus in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED):
            session.exitstatus = self._exit(report, session.exitstatus)
        if not self.others:
            _quieten(self.config)
        path = self.config.getoption("labproof_report_json")
        if path:
            from labproof.graders.reports.json import render_json

            try:
                Path(self.config.invocation_params.dir, path).write_text(
                    render_json(report), encoding="utf-8"
                )
            except OSError as error:
                self.unwritten = f"--report-json: {path} cannot be written ({error.strerror}); name another file\n"
                session.exitstatus = pytest.ExitCode.USAGE_ERROR
        unwritten = write_exports(self.config, run, report)
        if unwritten:
            self.unwritten += unwritten
            session.exitstatus = pytest.ExitCode.USAGE_ERROR

    def _exit(self, report: Report, status: int | pytest.ExitCode) -> int | pytest.ExitCode:
        if any(result.status.value == "error" for lab in report.labs for result in lab.results):
            return _ERROR_EXIT
        wanted = self.config.getoption("labproof_min_score")
        if wanted is None or self.others_failed:
            return status
        return (
            pytest.ExitCode.OK
            if is_reached(report, Decimal(wanted))
            else pytest.ExitCode.TESTS_FAILED
        )

    def pytest_terminal_summary(self, terminalreporter: Any, exitstatus: int) -> None:
        """Print the report."""
        report = self.config.stash.get(_REPORT, None)
        if report is None:
            if exitstatus == pytest.ExitCode.NO_TESTS_COLLECTED:
                terminalreporter.write(self._selects_nothing())
            return
        from labproof.graders.reports.escaping import log_text
        from labproof.graders.reports.terminal import encodable, render_terminal

        writer = terminalreporter._tw
        terminalreporter.ensure_newline()
        text = render_terminal(report, writer.fullwidth, writer.hasmarkup)
        terminalreporter.write(encodable(text, getattr(writer._file, "encoding", None) or "utf-8"))
        for lab in report.labs:
            for result in lab.results:
                if result.trace:
                    text = (
                        f"{result.id} in {lab.id}, for whoever mends it:\n{log_text(result.trace)}"
                    )
                    terminalreporter.write(f"\n{text}\n")
        wanted = self.config.getoption("labproof_min_score")
        if wanted is not None:
            terminalreporter.write(score_line(report, Decimal(wanted)))
        terminalreporter.write(self.unwritten)

    def _selects_nothing(self) -> str:
        """What may be meant by a ``-k`` that no row of the run's labs has in its name."""
        wanted = self.config.option.keyword
        if not wanted or RUN not in self.config.stash:
            return ""
        from labproof.graders.specs.problems import meant

        names = [name for lab in self.config.stash[RUN].labs.values() for name in lab.by_id]
        return f"-k {wanted!r} selects nothing here{meant(wanted, names)}\n"

    def pytest_unconfigure(self) -> None:
        """Let go of what the run held."""
        if RUN in self.config.stash:
            self.config.stash[RUN].finish()
        if hasattr(self, "shared"):
            shutil.rmtree(self.shared, ignore_errors=True)
            os.close(self.held)


def _quieten(config: pytest.Config) -> None:
    """Our table says everything once; pytest's own failure sections would say it before, and again after."""
    if getattr(config.option, "tbstyle", "") == "auto":
        config.option.tbstyle = "no"
    terminal = config.pluginmanager.get_plugin("terminalreporter")
    if terminal and config.option.reportchars == "fE":
        terminal.reportchars = ""
