"""Submitty: a folder a learner, in it one a version; the active one counts, which the learner chooses, or the last.

`user_assignment_settings.json` beside them says which is active; 0 is what a learner leaves who cancelled all. A team's
folder has a number, and the settings tell who came and went.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec

from labproof.graders import limits
from labproof.graders.batch.find.site import Clue, HandIn, Site, SiteEntry
from labproof.graders.batch.find.tree import TreeNode

_TIME = re.compile(r"(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)([+-]\d{4})?")
_SETTINGS = "user_assignment_settings.json"
_ACTIVE = "active_version"
_HISTORY = "team_history"
# What brings somebody into a team or out of it, and where it stands whom.
_COMES = {
    "create": "user",
    "accept_invitation": "user",
    "admin_create": "first_user",
    "admin_add_user": "added_user",
}
_GOES = {"leave": "user", "admin_remove_user": "removed_user"}
_VERSION = re.compile(r"(?:(?:version|attempt|submission|v)[ _-]*)?(\d{1,3})", re.IGNORECASE)
# What other places keep versions under: `2026-11-03-21-05-00`.
_MOMENT = re.compile(r"\d{4}-?\d\d-?\d\d(?:[-_ T]?\d\d[-:._]?\d\d(?:[-:._]?\d\d)?)?Z?")


def versions(folder: TreeNode) -> list[tuple[int, TreeNode]]:
    """The numbered versions in a learner's folder, however deep they lie; none where there is anything else."""
    home = _home(folder, _VERSION)
    return [(_number(child), child) for child in _folders(home)] if home else []


def _home(folder: TreeNode, called: re.Pattern[str]) -> TreeNode | None:
    """The folder that holds the versions, and nothing else but the site's settings."""
    node = folder
    for _ in range(4):
        inner = _folders(node)
        if any(not child.folder and child.name != _SETTINGS for child in node.children):
            return None
        if inner and all(called.fullmatch(child.name) for child in inner):
            return node
        if len(inner) != 1:
            return None
        node = inner[0]
    return None


def _folders(node: TreeNode) -> list[TreeNode]:
    return [child for child in node.children if child.folder]


def _number(folder: TreeNode) -> int:
    """Of two versions the later one has the larger."""
    return int(re.sub(r"\D", "", folder.name))


def attempts(learner: TreeNode, hand_in: HandIn) -> list[SiteEntry]:
    """One entry a version of a learner's folder; none where it has no versions."""
    home = _home(learner, _VERSION)
    return _entries(learner, home, hand_in) if home else []


def _attempts_or_moments(learner: TreeNode, hand_in: HandIn) -> list[SiteEntry]:
    home = _home(learner, _VERSION) or _home(learner, _MOMENT)
    return _entries(learner, home, hand_in) if home else []


def _entries(learner: TreeNode, home: TreeNode, hand_in: HandIn) -> list[SiteEntry]:
    settings, found = _settings(home), _folders(home)
    active = settings.get(_ACTIVE)
    active = active if type(active) is int else None
    who = hand_in.who or tuple(Clue(login=one) for one in _team(settings.get(_HISTORY)))
    owned = msgspec.structs.replace(hand_in, who=who or (Clue(text=learner.name),))
    odd = ""
    if active is not None and active not in map(_number, found):
        odd = f"Submitty counts version {active}, which is not here"
        if active < 1:
            odd = "Submitty counts none of its versions: they were cancelled"
    return [
        SiteEntry(
            f"{learner.name}/{child.name}",
            [child],
            _version(owned, learner.name, child, active, odd),
        )
        for child in found
    ]


def _settings(home: TreeNode) -> Mapping[str, Any]:
    """What the site says of a learner's or a team's versions; nothing where it says nothing."""
    try:
        settings = json.loads(home.text(_SETTINGS, limits.SETTINGS_BYTES))
    except (ValueError, RecursionError):
        return {}
    return settings if isinstance(settings, dict) else {}


def _team(history: object) -> Iterator[str]:
    """The logins of who is in a team at the end."""
    members: dict[str, None] = {}
    for event in history if isinstance(history, list) else ():
        action = event.get("action") if isinstance(event, dict) else None
        if not isinstance(action, str):
            continue
        comes, goes = event.get(_COMES.get(action, "")), event.get(_GOES.get(action, ""))
        if isinstance(comes, str) and comes:
            members[comes] = None
        if isinstance(goes, str):
            members.pop(goes, None)
    yield from members


def _version(hand_in: HandIn, whose: str, folder: TreeNode, active: int | None, odd: str) -> HandIn:
    found = _TIME.match(folder.text(".submit.timestamp", limits.STAMP_BYTES))
    at = f"{found[1]}T{found[2]}{found[3] or ''}" if found else hand_in.at
    number = _number(folder)
    return HandIn(
        "",
        hand_in.who,
        hand_in.group or whose,
        at=at,
        late=hand_in.late,
        order=(number,),
        active=number == active,
        odd=odd,
    )


def entries(folder: TreeNode) -> Sequence[SiteEntry] | None:
    """The versions of all learners in a folder that has no other kind of learner."""
    found: list[SiteEntry] = []
    for child in folder.children:
        versions_of = attempts(child, HandIn()) if child.folder else []
        if child.folder and not versions_of:
            return None
        found += versions_of
    return found or None


# Teams packs what somebody is still at beside what they handed in.
SUBMITTY = Site(
    "submitty",
    entries=entries,
    attempts=_attempts_or_moments,
    comment=lambda name: name == "Working files",
)
