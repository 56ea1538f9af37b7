"""Where a lab is prepared: folders of this machine, or whatever else fixtures bring. What all of them can do."""

from __future__ import annotations

import json
import signal
import time
from collections.abc import Callable
from enum import Enum
from importlib.metadata import entry_points
from pathlib import Path
from typing import Protocol

from labproof.graders import limits
from labproof.graders.facts.system import BOOT_ID_PATH
from labproof.graders.messages import why_of_file
from labproof.graders.model import Lab

LIMIT_S = 300  # one of a lab's scripts
_GROUP = "labproof.workplaces"


class NotPrepared(Exception):
    """The machine was left, or made again, as it was; the text says why."""


class CannotPrepare(NotPrepared):
    """This machine lacks what the lab is prepared with; the text says what, and how to get it."""


class ScriptFailed(NotPrepared):
    """One of the lab's scripts did not end well; the text says how, as the end of a sentence."""


def ended(status: int, words: str) -> ScriptFailed:
    """How a script ended: its exit status, or the signal that ended it, and its last words."""
    how = f"was ended by {signal.Signals(-status).name}" if status < 0 else f"ended with {status}"
    return ScriptFailed(f"{how}: {words.strip()[-limits.SHOWN_CHARS :] or 'it said nothing'}")


class Progress(Enum):
    """How far a lab's preparation came; what a killed run leaves is `PARTLY` there."""

    NOTHING = "nothing"
    PARTLY = "partly"
    BEGUN = "begun"


class Workplace(Protocol):
    """All that one lab makes of a machine.

    Each step may be the last one before a crash, so `progress` and `remove` know whatever a half-done step leaves.
    """

    described: str  # as the end of "began disk in …"
    enter: str  # the command that leads into it; empty where no command is needed

    def progress(self) -> Progress:
        """What of it is there."""

    def make(self) -> None:
        """Lay it, empty; raises NotPrepared where something of that name is somebody else's."""

    def run(self, script: str) -> None:
        """Run a shell script in it; raises ScriptFailed where that fails."""

    def note(self, progress: Progress) -> None:
        """Note on it how far it came, in one step."""

    def remove(self) -> list[str]:
        """End what runs in it, and remove it; what could not be removed, a sentence each."""

    def close(self) -> None:
        """Let go of whatever led to it."""


def workplace_of(lab: Lab) -> Workplace:
    """The place that a lab prepares.

    Raises:
        CannotPrepare: This machine has no such place.
    """
    assert lab.prepares is not None
    if not lab.prepares.container:
        from labproof.graders.session.folders import Folders

        return Folders(lab)
    for point in entry_points(group=_GROUP, name="container"):
        make: Callable[[Lab], Workplace] = point.load()
        return make(lab)
    raise CannotPrepare(
        "nothing here starts containers for labs; install labproof, such as with `pip install .`"
    )


def owner_of(lab: Lab) -> str:
    """Whose a place is: a lab of a course."""
    return f"{lab.course.title}/{lab.id}"


def mark_text(lab: Lab, progress: Progress, **more: str) -> str:
    """What is written on a place: whose it is, how far it came, when, and on which boot; JSON on one line."""
    try:
        boot_id = Path(BOOT_ID_PATH).read_text(encoding="ascii").strip()
    except OSError:
        boot_id = ""
    at = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    mark = {"lab": owner_of(lab), "progress": progress.value, "at": at, "boot_id": boot_id, **more}
    return json.dumps(mark) + "\n"


def said(error: Exception) -> str:
    """An error in the words that people need."""
    return why_of_file(error) if isinstance(error, OSError) else str(error)
