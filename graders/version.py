"""Which labproof this is. It stands here alone: pyproject.toml reads it, and a bare clone knows it as well."""

from __future__ import annotations

VERSION = "0.1.0"
UNKNOWN_VERSION = (
    "0+unknown"  # what bare clones wrote into evidence when only an installed one knew its version
)


def harness_version() -> str:
    """As reports and evidence carry it."""
    return VERSION
