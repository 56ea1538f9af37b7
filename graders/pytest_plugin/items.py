"""Lab folders as pytest sees them: a file of questions, a module of assertions, an item for each row of the report."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from labproof.graders.garbage import uncollected
from labproof.graders.pytest_plugin.runs import run_of

if TYPE_CHECKING:
    from labproof.graders.model import CheckResult


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
        for check in lab.checks:
            if check.declared:
                yield LabItem.from_parent(self, name=check.id, identity=(lab.id, check.id))


class LabModule(pytest.Module):
    """test_<lab>.py, loaded by path, its assertions as they stand (see modules.load_module)."""

    @property
    def lab(self) -> Any:
        """The lab beside it."""
        return _lab(self)

    def collect(self) -> list[pytest.Item | pytest.Collector]:
        """Collect as pytest does; a ``--hosts`` that testinfra cannot read is told in one sentence."""
        try:
            return list(super().collect())
        except RuntimeError as error:
            raise self.CollectError(
                f"--hosts={self.config.getoption('hosts', None)}: {error}"
            ) from None

    def _getobj(self) -> Any:
        from labproof.graders.specs.modules import load_module

        lab = _lab(self)
        module = load_module(self.path)
        own = (
            {"values": pytest.fixture(name="values")(lambda: dict(lab.values))} if lab.draws else {}
        )
        for given in (own, *self.config.hook.pytest_labproof_fixtures()):
            vars(module).update(
                {name: value for name, value in given.items() if name not in vars(module)}
            )
        return module


def _lab(collector: pytest.File) -> Any:
    from labproof.graders.specs.problems import SpecError

    try:
        with uncollected():
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
        return run_of(self.config).row(self.identity)

    def setup(self) -> None:
        """Raise an error here, and not in the test: pytest shows it as one, not as a failure."""
        if self.result.status.value == "error":
            raise HarnessError(self.result.message)

    def runtest(self) -> None:
        """Raise or skip, as the row says."""
        # Costs nothing, so it fails no run.
        undone = self.result.credit and self.result.status.value != "passed"
        if undone or self.result.status.value in ("skipped", "needs_review"):
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


def identity_of(item: pytest.Item) -> tuple[str, str] | None:
    """The lab and row of an item; None for a test that is no lab's."""
    if isinstance(item, LabItem):
        return item.identity
    module = item.getparent(LabModule)
    if module is None:
        return None
    name = getattr(item, "originalname", None) or item.name
    return module.lab.id, name.removeprefix("test_")
