"""What pytest itself prints of a lab's tests: text of a learner or their machine, in a log that a runner reads."""

from __future__ import annotations

from typing import Any

import pytest


def disarm(report: pytest.TestReport) -> None:
    """Leave nothing in a report that a CI runner would obey or a terminal act on.

    A report that has nothing of the kind stays as pytest made it, with its colours.
    """
    report.sections = [(name, _safe(text)) for name, text in report.sections]
    longrepr: Any = report.longrepr
    if isinstance(longrepr, tuple) and len(longrepr) == 3:  # a skip: file, line, reason
        report.longrepr = (longrepr[0], longrepr[1], _safe(str(longrepr[2])))
    elif longrepr is not None:
        text = report.longreprtext
        safe = _safe(text)
        if safe != text:
            report.longrepr = safe


def _safe(text: str) -> str:
    """The same text where nothing in it is dangerous."""
    if (
        text.isascii()
        and "::" not in text
        and "##[" not in text
        and "[[" not in text
        and text.replace("\n", "").isprintable()
    ):
        return text
    from labproof.graders.reports.escaping import log_text

    safe = log_text(text)
    return f"{safe}\n" if text.endswith("\n") else safe
