"""Which labproof this is."""

from __future__ import annotations

from functools import cache
from importlib.metadata import PackageNotFoundError, version

UNKNOWN_VERSION = "0+unknown"


@cache
def harness_version() -> str:
    """Of the installed package; a bare clone has none."""
    try:
        return version("labproof")
    except PackageNotFoundError:
        return UNKNOWN_VERSION
