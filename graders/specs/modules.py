"""The Python of a lab and of its course: loaded by path, once, without pytest, under names of its own."""

from __future__ import annotations

import hashlib
import importlib.util
import sys
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import CodeType, ModuleType

from labproof.graders import ROOT


class _Fresh(SourceFileLoader):
    """Reads what an author wrote a moment ago: bytecode of the same second and size passes for it, and litters."""

    def get_code(self, fullname: str) -> CodeType:  # noqa: ARG002 (the loader's own signature)
        return self.source_to_code(self.get_data(self.path), self.path)


def load_module(path: Path) -> ModuleType:
    """Import a file below one of a course's folders; pytest's assertion rewriting stays out of it.

    Rewritten assertions would print the compared values, and with them the truth, beside the message. The files of a
    course name one another by place (``from ..facts.traces import SAVED``), since a course may lie anywhere.
    """
    package = _package(path.parent)
    name = f"{package}.{path.stem}"
    loaded = sys.modules.get(name)
    if loaded is not None and getattr(loaded, "__file__", None) == str(path):
        return loaded
    if not path.is_file():
        raise FileNotFoundError(path)
    loader = None if _ships(path.parent) else _Fresh(name, str(path))
    spec = importlib.util.spec_from_file_location(name, path, loader=loader)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except BaseException:
        del sys.modules[name]
        raise
    return module


def _ships(folder: Path) -> bool:
    """Whether it is a folder of the course that comes along."""
    return folder.parent == ROOT / "labs"


def _package(folder: Path) -> str:
    """The package that a lab's folder is: below its course's, which no other course has."""
    course = folder.parent
    digest = hashlib.sha256(str(course).encode()).hexdigest()[:12]
    name = "labproof.labs" if _ships(folder) else f"labproof_course_{digest}"
    if not _ships(folder):
        _register(name, course)
    _register(f"{name}.{folder.name}", folder)
    return f"{name}.{folder.name}"


def _register(name: str, folder: Path) -> None:
    if name not in sys.modules:
        package = ModuleType(name)
        package.__path__ = [str(folder)]
        sys.modules[name] = package
