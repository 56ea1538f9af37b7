"""pytest hooks: lab folders become test items, and one grade() decides them all. Every test run pays its imports."""

from __future__ import annotations

import gc
import importlib
import os
import sys
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from labproof.graders import ROOT
from labproof.graders.garbage import uncollected
from labproof.graders.pytest_plugin import configuration, harmless
from labproof.graders.pytest_plugin.items import (
    HarnessError,
    LabFile,
    LabItem,
    LabModule,
    identity_of,
)
from labproof.graders.pytest_plugin.options import LabOptions, add_options, refuse_misspelt
from labproof.graders.pytest_plugin.runs import RUN, refuse_no_evidence, run_of
from labproof.graders.pytest_plugin.tally import Tally
from labproof.graders.pytest_plugin.travel import as_plain


class LabproofHooks:
    """What fixtures implement: graders never touch a machine themselves."""

    @pytest.hookspec
    def pytest_labproof_observe(
        self, config: pytest.Config, probes: Any, wanted: Any, salt: str
    ) -> Any:
        """Look at the world and return evidence, ``dict[str, Output]``, or None.

        Args:
            config: Its options say which machine and which engine.
            probes: Shell probes for the host.
            wanted: Images to start.
            salt: What private values are hashed with.
        Raises:
            HostUnreachable: The machine did not answer.
        """

    @pytest.hookspec
    def pytest_labproof_fixtures(self) -> Any:
        """Return fixtures by name, ``dict[str, fixture]``, that a lab's live-only tests may ask for.

        They are laid into the modules of labs alone, so that no other test ever meets them.
        """


def pytest_addhooks(pluginmanager: pytest.PytestPluginManager) -> None:
    """Let fixtures implement ours."""
    pluginmanager.add_hookspecs(LabproofHooks)


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    """Add what learners, instructors and CI may ask for."""
    add_options(LabOptions(parser, pluginmanager))


@pytest.hookimpl(tryfirst=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> None:
    """Run nothing by the settings of what is graded, and nothing that was not meant."""
    configuration.refuse_foreign(early_config)
    refuse_misspelt(early_config)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Ask a lab's questions where its lab.yaml stands."""
    return LabFile.from_parent(parent, path=file_path) if file_path.name == "lab.yaml" else None


def pytest_pycollect_makemodule(
    module_path: Path, parent: pytest.Collector
) -> pytest.Module | None:
    """Load a lab's assertions our own way."""
    folder = module_path.parent
    if module_path.name == f"test_{folder.name}.py" and (folder / "lab.yaml").is_file():
        return LabModule.from_parent(parent, path=module_path)
    return None


def pytest_pycollect_makeitem(collector: pytest.Collector, name: str) -> Any:
    """Make checks items of ours; live-only tests stay pytest's."""
    if isinstance(collector, LabModule):
        for check in collector.lab.checks:
            if name == f"test_{check.id}" and check.run:
                identity = (collector.lab.id, check.id)
                return LabItem.from_parent(collector, name=name, identity=identity, line=check.line)
    return None


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Run labs in their course's order, and no live-only tests where there is no machine.

    Whoever counts tests counts what can be passed.
    """
    if RUN not in config.stash:
        return
    places = config.stash[RUN].places
    ours = sorted(filter(identity_of, items), key=lambda item: places[item.path.parent])
    ordered = iter(ours)
    items[:] = [next(ordered) if identity_of(item) else item for item in items]
    if config.stash[RUN].recorded:
        out = [item for item in items if not isinstance(item, LabItem) and identity_of(item)]
        if out:
            config.hook.pytest_deselected(items=out)
            items[:] = [item for item in items if item not in out]


@pytest.hookimpl(tryfirst=True)
def pytest_collection_finish(session: pytest.Session) -> None:
    """Start to observe the machine for what is selected, and make room for our table."""
    config = session.config
    if RUN not in config.stash:
        return
    run = config.stash[RUN]
    identities = [identity_of(item) for item in session.items]
    run.selected = {identity for identity in identities if identity}
    if (
        run.selected
        and not config.option.collectonly
        and not session.testsfailed
        and not run.shared
    ):
        # The observer needs little at a time, and would wait for each of it as long as others may keep on (5 ms).
        sys.setswitchinterval(0.0005)
        run.begin()
        # While the machine answers: loading the terminal's libraries takes as long.
        with uncollected():
            importlib.import_module("labproof.graders.reports.terminal")
            run.judge_ahead()
            if all(identities):
                # pytest looks for garbage several times before it ends; rows leave none, and it took a third of our time.
                gc.freeze()


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop(session: pytest.Session) -> bool | None:
    """Record or examine the machine instead, where that was asked for."""
    config = session.config
    path = config.getoption("labproof_record")
    receipt = config.getoption("labproof_receipt")
    if not (path or receipt or config.getoption("labproof_doctor")) or session.testsfailed:
        return None
    from labproof.graders.reports.wrapping import wrapped
    from labproof.graders.session.doctor import doctor
    from labproof.graders.session.recording import keep_receipt, record

    run = run_of(config)
    if receipt:
        message, session.testsfailed = keep_receipt(run)
    else:
        message, session.testsfailed = record(run, Path(path)) if path else doctor(run)
    writer = config.get_terminal_writer()
    writer.write(wrapped(message, writer.fullwidth))
    return True


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Run no live-only test where the machine cannot be reached."""
    if isinstance(item, LabItem) or not identity_of(item):
        return
    evidence = run_of(item.config).evidence
    if type(evidence).__name__ == "Missing":
        raise HarnessError(str(evidence))


@pytest.hookimpl(wrapper=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> Generator[None, object, object]:
    """Let live-only tests say ``cannot_look`` as checks do."""
    try:
        return (yield)
    except Exception as error:
        if type(error).__name__ == "CannotLook" and pyfuncitem.getparent(LabModule):
            pytest.skip(str(error))
        raise


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Note on a test's report which row it speaks for; plain values, as they travel between processes."""
    report = yield
    identity = identity_of(item) if RUN in item.config.stash else None
    if identity is None:
        return report
    harmless.disarm(report)
    message: dict[str, Any] = {"folder": str(item.path.parent), "row": list(identity)}
    if isinstance(item, LabItem):
        outcome = run_of(item.config).outcomes.get(identity)
        if outcome is not None:
            message["outcome"] = as_plain(outcome)
    elif report.when == "call" or report.outcome != "passed":
        message["live"] = _live_outcome(report, call)
    report.labproof = message  # type: ignore[attr-defined]
    return report


def _live_outcome(report: pytest.TestReport, call: pytest.CallInfo[None]) -> list[str]:
    """Status, message and traceback of one phase of a live-only test."""
    error = call.excinfo.value if call.excinfo else None
    if report.skipped:
        return ["skipped", getattr(error, "msg", None) or str(error), ""]
    if error is None:
        return ["passed", "", ""]
    if isinstance(error, AssertionError) and report.when == "call":
        return ["failed", str(error), ""]
    if isinstance(error, HarnessError):
        return ["error", str(error), ""]
    return [
        "error",
        f"{report.nodeid.rpartition('::')[2]} broke ({type(error).__name__}: {error})",
        report.longreprtext,
    ]


@pytest.hookimpl(tryfirst=True)
def pytest_report_teststatus(report: Any) -> tuple[str, str, str] | None:
    """Call a live-only test that broke an error: it says nothing about the learner."""
    live = getattr(report, "labproof", {}).get("live")
    return ("error", "E", "ERROR") if report.failed and live and live[0] == "error" else None


def _found(config: pytest.Config, argument: str) -> str:
    """``labs/part1`` is ours where the folder that pytest was called in has nothing of that name."""
    path, colons, item = argument.partition("::")
    first, *rest = Path(path).parts or ("",)
    ours = ROOT / path
    if (
        first == "labs"
        and ".." not in rest
        and not Path(config.invocation_params.dir, path).exists()
        and ours.exists()
    ):
        return f"{ours}{colons}{item}"
    _refuse_unknown(config.invocation_params.dir, path)
    return argument


def _refuse_unknown(folder: Path, path: str) -> None:
    """Say which lab may be meant, where pytest would only say that no such file is there.

    Raises:
        pytest.UsageError: It is a lab's name, or like one, and no path.
    """
    parts = Path(path).parts
    if (
        len(parts) != 1 + (parts[:1] == ("labs",))
        or ".." in parts
        or os.path.lexists(folder / path)
    ):
        return
    course = folder / "labs" if (folder / "labs").is_dir() else ROOT / "labs"
    names = sorted(found.parent.name for found in course.glob("*/lab.yaml"))
    if len(parts) == 2:
        from labproof.graders.specs.problems import meant

        advice = meant(parts[1], names) or f"; there are {', '.join(names) or 'none'}"
        raise pytest.UsageError(f"no lab is called {parts[1]!r}{advice}")
    if path in names:
        raise pytest.UsageError(f"there is no {path!r} here; the lab is labs/{path}")


def pytest_configure(config: pytest.Config) -> None:
    """Find our labs from any folder, and keep the ledger in the process that prints."""
    config.args[:] = [_found(config, argument) for argument in config.args]
    if not hasattr(config, "workerinput"):
        refuse_no_evidence(config)
        config.pluginmanager.register(Tally(config), "labproof-ledger")


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Tell the controlling process which labs this one met."""
    output = getattr(session.config, "workeroutput", None)
    if output is not None and RUN in session.config.stash:
        output["labproof_labs"] = list(session.config.stash[RUN].labs)
