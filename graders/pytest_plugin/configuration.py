"""Whose settings pytest runs with: never those that lie beside the answers it grades.

pytest reads its command line once before plugins say which options there are: in ``--answers DIR LAB`` both are paths
to test, and an ini file in the first is its configuration.
"""

from __future__ import annotations

from pathlib import Path

import pytest

_FILES = ("labproof_evidence", "labproof_report_json", "labproof_record")


def refuse_foreign(config: pytest.Config) -> None:
    """Start nothing where the settings are those of a folder that was only named in an option.

    Raises:
        pytest.UsageError: It says which file, and how to write the command.
    """
    ini = config.inipath
    if ini is None or config.known_args_namespace.inifilename:
        return
    paths = [path.partition("::")[0] for path in config.known_args_namespace.file_or_dir]
    if any(_within(path, ini.parent) for path in (config.invocation_params.dir, *paths)):
        return
    if any(_within(folder, ini.parent) for folder in _named(config)):
        raise pytest.UsageError(
            f"{ini} lies with what is graded, and pytest would obey it; "
            "write the labs first and each option in one word: pytest labs --answers=DIR"
        )


def _named(config: pytest.Config) -> list[Path]:
    options = config.known_args_namespace
    files = [Path(value).parent for value in (getattr(options, name) for name in _FILES) if value]
    return [Path(options.labproof_answers), *files]


def _within(path: str | Path, folder: Path) -> bool:
    return Path(path).absolute().is_relative_to(folder)
