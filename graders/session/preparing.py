"""A machine made ready for a lab, and made as it was: only inside the place that the lab declares."""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from labproof.graders.model import Lab
from labproof.graders.session.workplace import CannotPrepare as CannotPrepare
from labproof.graders.session.workplace import NotPrepared as NotPrepared
from labproof.graders.session.workplace import Progress, ScriptFailed, Workplace, said, workplace_of
from labproof.graders.specs.catalogue import command_argument


def begin(lab: Lab) -> Iterator[str]:
    """Make the lab's place and run its `begin` there; yields what was done, a line each.

    Begun already, it does nothing. Where a killed run left it half way, it is made anew. Where anything fails, all is
    undone.

    Raises:
        NotPrepared: Something of its place is somebody else's, or `begin` failed.
    """
    assert lab.prepares is not None
    undoes = f"`labproof end {command_argument(Path(lab.folder))}` undoes it"
    with _alone(lab) as place:
        progress = place.progress()
        if progress is Progress.BEGUN:
            yield f"{lab.id} is begun already; {undoes}"
            return
        if progress is Progress.PARTLY:
            problems = _undo(lab, place)
            if problems:
                raise NotPrepared("; ".join(problems))
            yield f"{lab.id} was left half way; that is undone, and it begins anew"
        _make(lab, place)
        yield f"began {lab.id} in {place.described}; {undoes}"
        if place.enter:
            yield f"work in it with `{place.enter}`"


def end(lab: Lab) -> Iterator[str]:
    """Run the lab's `end`, and remove its place with all that is in it; yields what was done, a line each.

    Raises:
        NotPrepared: `end` failed, or something is left.
    """
    with _alone(lab) as place:
        if place.progress() is Progress.NOTHING:
            yield f"{lab.id} is not begun here"
            return
        problems = _undo(lab, place)
        if problems:
            raise NotPrepared("; ".join(problems))
        yield f"ended {lab.id}: {place.described} removed"


def _make(lab: Lab, place: Workplace) -> None:
    assert lab.prepares is not None
    try:
        place.make()
        if lab.prepares.begin:
            _run(place, "begin", lab.prepares.begin)
        place.note(Progress.BEGUN)
    except BaseException as error:  # Ctrl-C too
        problems = _undo(lab, place)
        if isinstance(error, CannotPrepare):
            raise
        if isinstance(error, (OSError, NotPrepared)):
            raise NotPrepared("; ".join([said(error), *problems])) from None
        raise


def _run(place: Workplace, name: str, script: str) -> None:
    """One of the lab's scripts; where it fails, that is told with its name."""
    try:
        place.run(script)
    except ScriptFailed as error:
        raise NotPrepared(f"the lab's `{name}` {error}") from None


def _undo(lab: Lab, place: Workplace) -> list[str]:
    """What could not be undone; the rest is. Of half a preparation, or of half an undoing, `end` may fail in peace."""
    assert lab.prepares is not None
    progress, problems = place.progress(), []
    if progress is Progress.NOTHING:
        return []
    try:
        # So that whoever comes after a crash does not take it for begun.
        place.note(Progress.PARTLY)
        if lab.prepares.end:
            _run(place, "end", lab.prepares.end)
    except (OSError, NotPrepared) as error:
        if progress is Progress.BEGUN:
            problems.append(said(error))
    return [*problems, *place.remove()]


@contextmanager
def _alone(lab: Lab) -> Iterator[Workplace]:
    """The lab's place, while nobody else begins or ends it."""
    with Path(lab.folder, "lab.yaml").open("rb") as spec, closing(workplace_of(lab)) as place:
        fcntl.flock(spec, fcntl.LOCK_EX)
        yield place
