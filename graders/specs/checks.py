"""Checks: a lab's plain test functions, loaded without pytest and run alike on live and recorded facts."""

from __future__ import annotations

import inspect
import traceback
from collections.abc import Callable, Collection, Mapping
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any, NoReturn

from labproof.graders.model import Absent, Answer, Check, Facts, Missing, Outcome, Status
from labproof.graders.specs.document import shown_path
from labproof.graders.specs.modules import load_module
from labproof.graders.specs.problems import meant

ANSWERS = "answers"  # the parameter by which a check asks for what the learner wrote
VALUES = "values"  # by which one asks for the learner's own values, where a lab draws any
FACTS = "facts"  # by which a live-only test asks for all facts of its lab


class CannotLook(Exception):
    """A check found that this machine cannot show what it asserts."""

    def __init__(self, missing: Missing) -> None:
        """Keep why."""
        self.missing = missing
        super().__init__(str(missing))


def cannot_look(reason: str, remedy: str = "") -> NoReturn:
    """End a check as skipped: this machine cannot show it, which is nobody's mistake."""
    raise CannotLook(Missing(reason, remedy))


class _Looked:
    """A part of Facts as a check sees it: reading what could not be had ends the check as skipped."""

    def __init__(self, part: Any) -> None:
        self._part = part

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._part, name)
        if isinstance(value, Missing):
            raise CannotLook(value)
        return value


def load_checks(
    path: Path,
    points: Mapping[str, Decimal],
    sources: Collection[str],
    required: bool = True,
    values: Mapping[str, str] | None = None,
) -> tuple[tuple[Check, ...], list[str]]:
    """The tests of a lab's file in the order they stand, and every problem as a whole message.

    A function whose parameters are all facts or ``answers``, and that carries no pytest marks, is a check;
    any other is live only. ``points`` (check id -> points) must fit the checks exactly. A lab that wants some state
    need not have the file, nor one that asks no machine.
    """
    name = shown_path(path)
    try:
        module = load_module(path)
    except FileNotFoundError:
        return (), [
            f"{name}: is missing; a lab has its assertions there"
        ] if required or points else []
    except (Exception, SystemExit) as error:
        return (), [f"{name}: cannot be loaded ({type(error).__name__}: {error})"]
    checks, problems = [], []
    stable = "/".join(path.parts[-3:])  # reports are the same wherever they are made
    for function_name, function in vars(module).items():
        if not function_name.startswith("test_") or not inspect.isfunction(function):
            continue
        identity = function_name.removeprefix("test_")
        line = function.__code__.co_firstlineno
        where = f"{name}:{line}"
        needs = tuple(inspect.signature(function).parameters)
        run: Callable[..., None] = function
        if values and VALUES in needs:
            run = partial(function, **{VALUES: values})
            needs = tuple(need for need in needs if need != VALUES)
        replayable = (
            needs and set(needs) <= {*sources, ANSWERS} and not hasattr(function, "pytestmark")
        )
        if inspect.iscoroutinefunction(function):
            problems.append(
                f"{where}: {function_name} is async, so nobody would ever run it; write a plain def"
            )
        if not replayable and identity in points:
            problem = f"{function_name} is live only, so it can have no points in lab.yaml's checks"
            problems.append(f"{where}: {problem}{_why_live(function, needs, [*sources, ANSWERS])}")
        if replayable and identity not in points:
            problems.append(
                f"{where}: {function_name} has no line in lab.yaml's checks; add `{identity}: 1`"
            )
        worth, ran = (points.get(identity, Decimal(0)), run) if replayable else (Decimal(0), None)
        checks.append(Check(identity, worth, needs, ran, stable, line))
    missing = [identity for identity in points if identity not in {check.id for check in checks}]
    problems += [
        f"{name}: lab.yaml's checks names {identity!r}, and no test_{identity} is here"
        for identity in missing
    ]
    if not checks:
        problems.append(f"{name}: has no test_ functions")
    return tuple(checks), problems


def _why_live(function: Any, needs: Collection[str], known: list[str]) -> str:
    """Why evidence cannot replay a test, as the end of a sentence."""
    if hasattr(function, "pytestmark"):
        return "; it carries pytest marks"
    unknown = next((need for need in needs if need not in known), "")
    return (
        f"; it asks for {unknown!r}, which no evidence holds{meant(unknown, known)}"
        if unknown
        else "; it asks for no facts"
    )


def run_check(check: Check, facts: Facts, answers: Mapping[str, Answer]) -> Outcome:
    """Run one check; whatever it does becomes an Outcome."""
    assert check.run is not None
    given: dict[str, Any] = {}
    for need in check.needs:
        part = answers if need == ANSWERS else facts.lookup(need)
        if isinstance(part, Missing):
            return cannot(part)
        given[need] = part if need == ANSWERS else _Looked(part)
    try:
        check.run(**given)
    except CannotLook as stop:
        return cannot(stop.missing)
    except AssertionError as failed:
        message = failed.args[0] if failed.args else None
        if isinstance(message, str) and message:
            return Outcome(Status.FAILED, message)
        return Outcome(
            Status.ERROR, f"{check.where}: the assertion that failed has no message", trace=_trace()
        )
    except Exception as error:
        said = f"{check.where}: the check broke ({type(error).__name__}: {error})"
        return Outcome(Status.ERROR, said, trace=_trace())
    return _PASSED


_PASSED = Outcome(Status.PASSED)


def cannot(missing: Missing) -> Outcome:
    """What a fact that could not be had means for whatever needed it."""
    if isinstance(missing, Absent):
        return Outcome(Status.FAILED, f"{missing}.")
    return Outcome(Status.ERROR if missing.fault else Status.SKIPPED, str(missing))


def _trace() -> str:
    return traceback.format_exc(limit=-6)
