"""Make this checkout the package `labproof` where it is not installed, and name the plugins."""

import importlib.util
import os
import runpy
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent
_needed = ("click", "docker", "msgspec", "rich", "testinfra", "yaml")
if getattr(pytest, "version_tuple", (0,)) < (8,) or not all(
    importlib.util.find_spec(name) for name in _needed
):
    # In a folder that was moved, or where the set-up was broken off, there is one that activating does not help.
    _made_for = ROOT / ".venv" / "made-for"
    _is_made = _made_for.is_file() and _made_for.read_bytes().split(b"\n")[0] == os.fsencode(ROOT)
    _activate = f"{'' if _is_made else 'make setup && '}. .venv/bin/activate"
    sys.stderr.write(
        f"this pytest is not the one that labproof was set up with: cd '{ROOT}' && {_activate}\n"
    )
    raise SystemExit(4)  # pytest's code for wrong usage: nothing was graded
_installed = importlib.util.find_spec("labproof") and importlib.util.find_spec("labproof.graders")
# Folders without a module in them are what an uninstalled one left.
if not (_installed and _installed.origin):
    runpy.run_path(str(ROOT / "graders" / "as_package.py"))["make"]()
elif (_used := Path(_installed.origin).resolve().parents[1]) != ROOT:
    sys.stderr.write(
        f"the labproof installed here is {_used}; run `pip install -e {ROOT}`, or uninstall the other\n"
    )
    raise SystemExit(4)
# Installed, they are there already, unless PYTEST_DISABLE_PLUGIN_AUTOLOAD is set: pytest loads entry points first.
_plugins = ("labproof.graders.pytest_plugin", "labproof.fixtures.plugin", "testinfra.plugin")
_unloaded = [name for name in _plugins if name not in sys.modules]
if _unloaded:  # a conftest that pytest meets late may not even have an empty list of them
    pytest_plugins = _unloaded
