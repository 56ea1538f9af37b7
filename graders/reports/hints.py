"""A row's hint, and how to open the next one."""

from __future__ import annotations

from labproof.graders.model import CheckResult


def hint_line(lab: str, result: CheckResult) -> str:
    """The line that shows it; empty where there is none.

    Args:
        lab: What our commands are given for its lab.
    """
    if not result.hint or not result.more_hints:
        return f"Hint: {result.hint}" if result.hint else ""
    hint = f"Hint 1 of {result.more_hints + 1}: {result.hint}"
    return f"{hint} (the next one: `labproof hint {lab}.{result.id} 2`)"
