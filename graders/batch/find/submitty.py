"""Submitty: a folder a learner, in it one a version, each with `.submit.timestamp`; the last version counts."""

from __future__ import annotations

import re
from collections.abc import Sequence

from labproof.graders.batch.find.site import Clue, Entry, HandIn, Site
from labproof.graders.batch.find.tree import Node

_TIME = re.compile(r"(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)([+-]\d{4})?")
_TIME_BYTES = 100
_SETTINGS = "user_assignment_settings.json"
_VERSION = re.compile(r"(?:(?:version|attempt|submission|v)[ _-]*)?(\d{1,3})", re.IGNORECASE)


def versions(folder: Node) -> list[tuple[int, Node]]:
    """The versions in a learner's folder, however deep they lie; none where there is anything else."""
    node = folder
    for _ in range(4):
        inner = [child for child in node.children if child.folder]
        numbered = [
            (int(found[1]), child) for child in inner if (found := _VERSION.fullmatch(child.name))
        ]
        others = [child for child in node.children if not child.folder and child.name != _SETTINGS]
        if numbered and len(numbered) == len(inner) and not others:
            return numbered
        if len(inner) != 1 or others:
            return []
        node = inner[0]
    return []


def attempts(learner: Node, hand_in: HandIn) -> list[Entry]:
    """One entry a version of a learner's folder; none where it has no versions."""
    return [
        Entry(
            f"{learner.name}/{child.name}", [child], _version(hand_in, learner.name, number, child)
        )
        for number, child in versions(learner)
    ]


def _version(told: HandIn, whose: str, number: int, folder: Node) -> HandIn:
    found = _TIME.match(folder.text(".submit.timestamp", _TIME_BYTES))
    at = f"{found[1]}T{found[2]}{found[3] or ''}" if found else told.at
    who = told.who or (Clue(text=whose),)
    return HandIn("", who, told.group or whose, at=at, late=told.late, order=(number,))


def entries(folder: Node) -> Sequence[Entry] | None:
    """The versions of all learners in a folder that has no other kind of learner."""
    found: list[Entry] = []
    for child in folder.children:
        versions_of = attempts(child, HandIn()) if child.folder else []
        if child.folder and not versions_of:
            return None
        found += versions_of
    return found or None


# Teams packs what somebody is still at beside what they handed in.
SUBMITTY = Site("submitty", entries=entries, comment=lambda name: name == "Working files")
