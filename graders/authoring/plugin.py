"""Live-only tests on changed machines: each value that a test reads of its host is read as another one, in turn.

Loaded by `labproof validate` alone, with ``-p``.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from labproof.graders.pytest_plugin.items import LabModule, identity_of

OPTION = "--labproof-live-mutants"
_MOST = 30  # values that are changed for one test; the first ones
_NONE, _EACH = -1, -2
_LEAVES = (bool, int, float, str, bytes, list, tuple, dict, set)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Say where the tests that no changed machine fails are told."""
    parser.addoption(
        OPTION,
        metavar="FILE",
        help="Write the live-only tests that pass whatever the machine shows.",
    )


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> object:
    """Run a lab's test as ever, and then again on machines that differ in one value."""
    arguments = {name: pyfuncitem.funcargs[name] for name in pyfuncitem._fixtureinfo.argnames}
    identity = identity_of(pyfuncitem)
    if pyfuncitem.getparent(LabModule) is None or "host" not in arguments or not identity:
        return None
    host = arguments["host"]
    seen = _Looks()
    pyfuncitem.obj(**{**arguments, "host": _Machine(host, seen)})
    if not any(_fails(pyfuncitem.obj, arguments, host, looks) for looks in seen.changed()):
        path = Path(pyfuncitem.config.getoption(OPTION))
        names = json.loads(path.read_text(encoding="utf-8")) if path.exists() else []
        path.write_text(json.dumps([*names, identity[1]]), encoding="utf-8")
    return True


def _fails(test: Callable[..., None], arguments: dict[str, Any], host: Any, looks: _Looks) -> bool:
    try:
        test(**{**arguments, "host": _Machine(host, looks)})
    except (Exception, pytest.skip.Exception):
        return True
    return False


class _Looks:
    """The values that a test reads, in order; the one that is ``changed_at``, or each, is another one."""

    def __init__(self, changed_at: int = _NONE, way: int = 0) -> None:
        self.changed_at = changed_at
        self.way = way
        self.ways: list[int] = []

    def see(self, value: Any) -> Any:
        """A value as the test gets it."""
        others = list(_others(value))
        changes = self.changed_at in (len(self.ways), _EACH)
        self.ways.append(len(others))
        return others[self.way] if changes and self.way < len(others) else value

    def changed(self) -> Iterator[_Looks]:
        """One for each way of changing each value, and all of them: of several one may be enough."""
        for at, ways in enumerate(self.ways[:_MOST]):
            yield from (_Looks(at, way) for way in range(ways))
        yield from (_Looks(_EACH, way) for way in range(max(self.ways, default=0)))


def _others(value: Any) -> Iterator[Any]:
    """What another machine might show."""
    if isinstance(value, bool):
        yield not value
    elif isinstance(value, int | float):
        yield from (value + 1, 0)
    elif isinstance(value, str):
        yield from ("", f"{value}x")
    elif isinstance(value, bytes):
        yield from (b"", value + b"x")
    elif isinstance(value, list | tuple | dict | set):
        yield type(value)()


class _Machine:
    """A host of testinfra's, or what it gave, that is seen through."""

    def __init__(self, real: Any, looks: _Looks) -> None:
        self._real = real
        self._looks = looks

    def _shown(self, value: Any) -> Any:
        if value is None or isinstance(value, _LEAVES):
            return self._looks.see(value)
        return _Machine(value, self._looks)

    def __getattr__(self, name: str) -> Any:
        return self._shown(getattr(self._real, name))

    def __call__(self, *arguments: Any, **named: Any) -> Any:
        return self._shown(self._real(*arguments, **named))

    def __getitem__(self, key: Any) -> Any:
        return self._shown(self._real[key])

    def __iter__(self) -> Iterator[Any]:
        return (self._shown(value) for value in self._real)

    def __bool__(self) -> bool:
        truth = bool(self._real)
        has_truth = hasattr(type(self._real), "__bool__") or hasattr(type(self._real), "__len__")
        # That there is an object tells nothing.
        return bool(self._looks.see(truth)) if has_truth else truth

    def __eq__(self, other: object) -> bool:
        return bool(
            self._looks.see(self._real == (other._real if isinstance(other, _Machine) else other))
        )

    __hash__ = None  # type: ignore[assignment]

    def __str__(self) -> str:
        return str(self._looks.see(str(self._real)))

    def __enter__(self) -> Any:
        return self._shown(self._real.__enter__())

    def __exit__(self, *error: Any) -> Any:
        return self._real.__exit__(*error)
