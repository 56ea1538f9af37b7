"""pytest hooks: lab folders become test items, and one grade() decides them all. Every test run pays its imports."""

from __future__ import annotations

import argparse
import gc
import importlib
import os
import shutil
import sys
from collections.abc import Generator, Iterator
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from labproof.graders.live import Run
    from labproof.graders.model import CheckResult, Report

RUN = pytest.StashKey["Run"]()
_REPORT = pytest.StashKey["Report"]()
_ERROR_EXIT = 3  # a result is `error`: what was printed are no marks
ENGINES = ("auto", "docker", "podman", "namespaces")
IMAGES = ("auto", "real", "standin")
_LIVE_ONLY = "live only: it looks at the machine itself, which recorded evidence cannot replace"


class LabproofHooks:
    """What fixtures implement: graders never touch a machine themselves."""

    @pytest.hookspec
    def pytest_labproof_observe(self, config: pytest.Config, probes: Any, wanted: Any, salt: str) -> Any:
        """Look at the world and return evidence, ``dict[str, Output]``, or None.

        Args:
            config: Its options say which machine and which engine.
            probes: Shell probes for the host.
            wanted: Images to start.
            salt: What private values are hashed with.
        Raises:
            HostUnreachable: The machine did not answer.
        """


def pytest_addhooks(pluginmanager: pytest.PytestPluginManager) -> None:
    """Let fixtures implement ours."""
    pluginmanager.add_hookspecs(LabproofHooks)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add what learners, instructors and CI may ask for."""
    group = parser.getgroup("labproof", "grading labs")
    group.addoption("--answers", metavar="DIR", default="answers", help="folder of the answer files [./answers]")
    group.addoption("--evidence", metavar="FILE", help="grade recorded evidence instead of this machine")
    group.addoption("--report-json", metavar="FILE", help="write the report as JSON")
    group.addoption("--min-score", metavar="PERCENT", type=_percent, help="exit 0 from this score on, such as 70%%")
    group.addoption("--require-docker", action="store_true", help="no container engine is an error, not a skip")
    group.addoption("--engine", choices=ENGINES, default="auto", help="what starts the containers [auto]")
    group.addoption("--images", choices=IMAGES, default="auto", help="which ones: a lab's, stand-ins, or what is there")
    group.addoption(
        "--image",
        metavar="NAME=IMAGE",
        type=_override,
        action="append",
        default=[],
        help="another image, or a tar of one, for a lab's",
    )
    group.addoption("--record", metavar="FILE", help="write evidence of the machine and grade nothing")
    group.addoption("--nonce", metavar="TEXT", default="", help="what your instructor gave you, for --record")
    group.addoption("--doctor", action="store_true", help="tell what the machine has and grade nothing")


def _percent(text: str) -> str:
    """Digits of a percentage; 0.7 without a sign may be meant as 70 %, so it is none."""
    digits = text.strip().removesuffix("%").strip()
    number = Decimal(digits) if digits.isascii() and digits.replace(".", "", 1).isdecimal() else Decimal(-1)
    if not 0 <= number <= 100 or (0 < number <= 1 and "%" not in text):
        raise argparse.ArgumentTypeError(f"expected a percentage such as 70%, found {text!r}")
    return digits  # as text: a Decimal does not travel between processes


def _override(text: str) -> tuple[str, str]:
    name, _, image = text.partition("=")
    if not (name and image):
        raise argparse.ArgumentTypeError(f"expected NAME=REFERENCE or NAME=FILE.tar, found {text!r}")
    return name, image


def run_of(config: pytest.Config) -> Run:
    """The run over labs that this pytest is; made when the first lab is met."""
    from labproof.graders.live import Run

    if RUN not in config.stash:
        here = config.invocation_params.dir
        recorded = config.getoption("--evidence")
        worker = getattr(config, "workerinput", None)
        config.stash[RUN] = Run(
            answers=Path(here, config.getoption("--answers")),
            observe=lambda **asked: config.hook.pytest_labproof_observe(config=config, **asked),
            recorded=Path(here, recorded) if recorded else None,
            shared=Path(worker["labproof_shared"]) if worker else None,
            hosts=config.getoption("hosts", None) or "",
            also=frozenset({"tools"} if config.getoption("--doctor") else ()),
            nonce=config.getoption("--nonce"),
            recording=Path(config.getoption("--record")) if config.getoption("--record") else None,
            required=frozenset({"containers"} if config.getoption("--require-docker") else ()),
        )
    return config.stash[RUN]


def wants_containers(config: pytest.Config) -> bool:
    """Whether anything that was selected asks for containers."""
    return RUN in config.stash and bool(config.stash[RUN].wanted())


# --- collecting: folders -> items ---------------------------------------------------------------


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Ask a lab's questions where its lab.yaml stands."""
    return LabFile.from_parent(parent, path=file_path) if file_path.name == "lab.yaml" else None


def pytest_pycollect_makemodule(module_path: Path, parent: pytest.Collector) -> pytest.Module | None:
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
                line = int(check.where.rpartition(":")[2])
                return LabItem.from_parent(collector, name=name, identity=(collector.lab.id, check.id), line=line)
    return None


class LabFile(pytest.File):
    """lab.yaml: an item for each question, and one for an answer file that has problems."""

    def collect(self) -> Iterator[pytest.Item]:
        """Read the lab and its answer file."""
        lab = _lab(self)
        run = run_of(self.config)
        if run.files[lab.id].problems:
            yield LabItem.from_parent(self, name="answer_file", identity=(lab.id, "answer_file"))
        for question in lab.questions:
            yield LabItem.from_parent(self, name=question.id, identity=(lab.id, question.id))


class LabModule(pytest.Module):
    """test_<lab>.py, loaded by path, its assertions as they stand (see checks.load_module)."""

    @property
    def lab(self) -> Any:
        """The lab beside it."""
        return _lab(self)

    def collect(self) -> list[pytest.Item | pytest.Collector]:
        """Collect as pytest does; a ``--hosts`` that testinfra cannot read is told in one sentence."""
        try:
            return list(super().collect())
        except RuntimeError as error:
            raise self.CollectError(f"--hosts={self.config.getoption('hosts', None)}: {error}") from None

    def _getobj(self) -> Any:
        from labproof.graders.checks import load_module

        _lab(self)
        return load_module(self.path)


def _lab(collector: pytest.File) -> Any:
    from labproof.graders.specs import SpecError

    try:
        return run_of(collector.config).lab(collector.path.parent)
    except SpecError as error:
        raise collector.CollectError(str(error)) from None


class NotEarned(Exception):
    """The learner's to mend; the text is all that anyone sees."""


class HarnessError(Exception):
    """Ours or the machine's to mend."""


class LabItem(pytest.Item):
    """One row of the report. It does nothing but say what grade() found."""

    def __init__(self, *, identity: tuple[str, str], line: int = 0, **arguments: Any) -> None:
        """Remember which row."""
        super().__init__(**arguments)
        self.identity = identity
        self.line = line

    @property
    def result(self) -> CheckResult:
        """What grade() found."""
        return run_of(self.config).results[self.identity]

    def setup(self) -> None:
        """Raise an error here, and not in the test: pytest shows it as one, not as a failure."""
        if self.result.status.value == "error":
            raise HarnessError(self.result.message)

    def runtest(self) -> None:
        """Raise or skip, as the row says."""
        if self.result.status.value in ("skipped", "needs_review"):
            pytest.skip(self.result.message)
        if self.result.status.value != "passed":
            raise NotEarned(self.result.message)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """Show the message alone, without a traceback."""
        if isinstance(excinfo.value, (NotEarned, HarnessError)):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """Where the row comes from."""
        return self.path, self.line - 1 if self.line else None, self.name


# --- running: items -> report -------------------------------------------------------------------


@pytest.hookimpl(tryfirst=True)
def pytest_collection_finish(session: pytest.Session) -> None:
    """Start to observe the machine for what is selected, and make room for our table."""
    config = session.config
    if RUN not in config.stash:
        return
    run = config.stash[RUN]
    identities = [_identity(item) for item in session.items]
    run.selected = {identity for identity in identities if identity}
    if run.selected and not config.option.collectonly and not session.testsfailed and not run.shared:
        if all(identities):
            # pytest looks for garbage several times before it ends; rows leave none, and it took a third of our time.
            gc.freeze()
        # The observer needs little at a time, and would wait for each of it as long as others may keep on (5 ms).
        sys.setswitchinterval(0.0005)
        run.begin()
        # While the machine answers: loading the terminal's libraries takes as long.
        importlib.import_module("labproof.graders.reports.terminal")


def _quieten(config: pytest.Config) -> None:
    """Our table says everything once; pytest's own failure sections would say it before, and again after."""
    if getattr(config.option, "tbstyle", "") == "auto":
        config.option.tbstyle = "no"
    terminal = config.pluginmanager.get_plugin("terminalreporter")
    if terminal and config.option.reportchars == "fE":
        terminal.reportchars = ""


def _identity(item: pytest.Item) -> tuple[str, str] | None:
    """The lab and row of an item; None for a test that is no lab's."""
    if isinstance(item, LabItem):
        return item.identity
    module = item.getparent(LabModule)
    if module is None:
        return None
    name = getattr(item, "originalname", None) or item.name
    return module.lab.id, name.removeprefix("test_")


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop(session: pytest.Session) -> bool | None:
    """Record or examine the machine instead, where that was asked for."""
    config = session.config
    path = config.getoption("--record")
    if not (path or config.getoption("--doctor")) or session.testsfailed:
        return None
    from labproof.graders import examine

    run = run_of(config)
    told, session.testsfailed = examine.record(run, Path(path)) if path else examine.doctor(run)
    config.get_terminal_writer().write(told)
    return True


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip live-only tests where there is no machine to look at, and run none where it cannot be reached."""
    if isinstance(item, LabItem) or not _identity(item):
        return
    if item.config.getoption("--evidence"):
        pytest.skip(_LIVE_ONLY)
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
    identity = _identity(item) if RUN in item.config.stash else None
    if identity is None:
        return report
    told: dict[str, Any] = {"folder": str(item.path.parent), "row": list(identity)}
    if not isinstance(item, LabItem) and (report.when == "call" or report.outcome != "passed"):
        told["live"] = _live_outcome(report, call)
    report.labproof = told  # type: ignore[attr-defined]
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


class _Ledger:
    """In the process that prints: what ran, wherever it ran."""

    def __init__(self, config: pytest.Config) -> None:
        self.config = config
        self.others = False  # tests that are no lab's
        self.others_failed = False
        self.unwritten = ""

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        told = getattr(report, "labproof", None)
        if told is None:
            self.others = True
            self.others_failed |= report.failed
            return
        from labproof.graders.model import Outcome, Status

        run = run_of(self.config)
        run.lab(Path(told["folder"]))
        row: tuple[str, str] = (told["row"][0], told["row"][1])
        run.ran.add(row)
        run.selected.add(row)
        if "live" in told:
            status, message, trace = told["live"]
            before = run.live.get(row)
            if before is None or before.status in (Status.PASSED, Status.SKIPPED):
                run.live[row] = Outcome(Status(status), message, trace=trace)

    @pytest.hookimpl(optionalhook=True)
    def pytest_configure_node(self, node: Any) -> None:
        if not hasattr(self, "shared"):
            from labproof.graders.sharing import claim

            self.shared, self.held = claim()
        node.workerinput["labproof_shared"] = str(self.shared)

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any, error: Any) -> None:  # noqa: ARG002 (pytest-xdist's signature)
        for folder in getattr(node, "workeroutput", {}).get("labproof_labs", ()):
            run = run_of(self.config)
            run.shared = self.shared
            run.lab(Path(folder))

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        run = self.config.stash.get(RUN, None)
        if run is None or not run.ran:
            return
        report = self.config.stash[_REPORT] = run.report()
        if session.exitstatus in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED):
            session.exitstatus = self._exit(report, session.exitstatus)
        if not self.others:
            _quieten(self.config)
        path = self.config.getoption("--report-json")
        if path:
            from labproof.graders.reports.json import render_json

            try:
                Path(self.config.invocation_params.dir, path).write_text(render_json(report), encoding="utf-8")
            except OSError as error:
                self.unwritten = f"--report-json: {path} cannot be written ({error.strerror}); name another file\n"
                session.exitstatus = pytest.ExitCode.USAGE_ERROR

    def _exit(self, report: Report, status: int | pytest.ExitCode) -> int | pytest.ExitCode:
        if any(result.status.value == "error" for lab in report.labs for result in lab.results):
            return _ERROR_EXIT
        wanted = self.config.getoption("--min-score")
        if wanted is None or self.others_failed:
            return status
        return pytest.ExitCode.OK if _reached(report, Decimal(wanted)) else pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        report = self.config.stash.get(_REPORT, None)
        if report is None:
            return
        from labproof.graders.reports.terminal import encodable, render_terminal

        writer = terminalreporter._tw
        terminalreporter.ensure_newline()
        told = render_terminal(report, writer.fullwidth, writer.hasmarkup)
        terminalreporter.write(encodable(told, getattr(writer._file, "encoding", None) or "utf-8"))
        for lab in report.labs:
            for result in lab.results:
                if result.trace:
                    terminalreporter.write(f"\n{result.id} in {lab.id}, for whoever mends it:\n{result.trace}\n")
        wanted = self.config.getoption("--min-score")
        if wanted is not None:
            terminalreporter.write(_score_line(report, Decimal(wanted)))
        terminalreporter.write(self.unwritten)

    def pytest_unconfigure(self) -> None:
        if RUN in self.config.stash:
            self.config.stash[RUN].finish()
        if hasattr(self, "shared"):
            shutil.rmtree(self.shared, ignore_errors=True)
            os.close(self.held)


def _found(config: pytest.Config, argument: str) -> str:
    """``labs/part1`` is ours where the folder that pytest was called in has nothing of that name."""
    path, colons, item = argument.partition("::")
    first, *rest = Path(path).parts or ("",)
    ours = Path(__file__).resolve().parents[1] / path
    if first == "labs" and ".." not in rest and not Path(config.invocation_params.dir, path).exists() and ours.exists():
        return f"{ours}{colons}{item}"
    return argument


def _reached(report: Report, wanted: Decimal) -> bool:
    gradable = report.possible - report.pending
    return gradable > 0 and report.points * 100 >= wanted * gradable


def _score_line(report: Report, wanted: Decimal) -> str:
    gradable = report.possible - report.pending
    if not gradable:
        return f"Score: nothing could be graded, so {wanted} % is not reached.\n"
    score = (report.points * 100 / gradable).quantize(Decimal("0.1"), ROUND_HALF_UP)
    reached = "reached" if _reached(report, wanted) else "not reached"
    provisional = ", provisional while points are pending" if report.pending else ""
    return f"Score: {score} % of what could be graded; {wanted} % is {reached}{provisional}.\n"


def pytest_configure(config: pytest.Config) -> None:
    """Find our labs from any folder, and keep the ledger in the process that prints."""
    config.args[:] = [_found(config, argument) for argument in config.args]
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(_Ledger(config), "labproof-ledger")


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Tell the controlling process which labs this one met."""
    output = getattr(session.config, "workeroutput", None)
    if output is not None and RUN in session.config.stash:
        output["labproof_labs"] = list(session.config.stash[RUN].labs)
