"""Gradescope: `submission_990001/` for each hand-in, and `submission_metadata.yml`, which tells whose each one is.

The file is Ruby's YAML and may be long: it holds results as well. The few lines that count always have one shape, so
they are read by it, and nothing is built of the rest.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from datetime import datetime

from labproof.graders import limits
from labproof.graders.batch.find.site import Clue, HandIn, Site, SiteEntry
from labproof.graders.batch.find.tree import TreeNode

METADATA = "submission_metadata.yml"
_BESIDE = "submission_metadata.json"
_LINE = re.compile(r"(?P<indent> *)(?P<dash>- )?:?(?P<key>\w+):(?: (?P<value>.*))?")
_ESCAPE = re.compile(r"\\(x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)")


def entries(folder: TreeNode) -> Sequence[SiteEntry] | None:
    """The hand-ins of an export, each with all who handed it in."""
    text = folder.text(METADATA, limits.METADATA_BYTES)
    if not text:
        return _of_autograder(folder)
    by_name = {hand_in.name: hand_in for hand_in in parse_metadata(text)}
    found = [
        SiteEntry(
            child.name, [child], by_name.get(child.name.partition(".")[0], HandIn(child.name))
        )
        for child in folder.children
        if child.name.startswith("submission_") and child.name != METADATA
    ]
    return found or None


def _of_autograder(folder: TreeNode) -> Sequence[SiteEntry] | None:
    """What an autograder is given: `submission/` and a file beside it; for one learner, or a folder for each."""
    each = [folder] if folder.child("submission") else folder.children
    found = []
    for child in each:
        hand_in = (
            parse_submission_metadata(child.text(_BESIDE, limits.BESIDE_BYTES), child.name)
            if child.folder
            else None
        )
        submission = child.child("submission") if hand_in else None
        if hand_in is None or submission is None:
            return None
        found.append(SiteEntry(child.name, [submission], hand_in))
    return found or None


def parse_metadata(text: str) -> Iterator[HandIn]:
    """One hand-in for each entry of the file; what has another shape is passed over."""
    name, at, late, people = "", "", "", list[dict[str, str]]()
    section = ""
    for line in text.splitlines():
        found = _LINE.fullmatch(line)
        if not found:
            continue
        indent, key, value = len(found["indent"]), found["key"], _value(found["value"] or "")
        if indent == 0:
            if name and not found["dash"]:
                yield _hand_in(name, people, at, late)
            if not found["dash"]:
                name, at, late, people, section = key, "", "", [], ""
        elif indent == 2 and not found["dash"]:
            section = key
            at = value if key == "created_at" else at
            late = value if key == "lateness" else late
        elif section == "submitters" and key in ("name", "sid", "email"):
            if found["dash"]:
                people.append({})
            if people:
                people[-1][key] = value
    if name:
        yield _hand_in(name, people, at, late)


def _hand_in(name: str, people: list[dict[str, str]], at: str, late: str) -> HandIn:
    who = tuple(
        Clue(one.get("name", ""), one.get("sid", ""), one.get("email", "")) for one in people
    )
    return HandIn(
        name, who, at=_time(at), late="" if late in ("", "00:00:00") else f"late by {late}"
    )


def _time(text: str) -> str:
    """``2026-11-03 21:05:00.365935000 Z`` in ISO 8601, to the second."""
    found = re.match(
        r"(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(?:\.\d+)? ?(Z|UTC|[+-]\d\d:?\d\d)?", text
    )
    if not found:
        return ""
    day, time, zone = found.groups()
    return f"{day}T{time}{'Z' if zone in ('Z', 'UTC') else zone or ''}"


def _value(text: str) -> str:
    """A scalar as Ruby writes it: plain, or in single or double quotes."""
    if text[:1] == text[-1:] == "'":
        return text[1:-1].replace("''", "'")
    if len(text) > 1 and text[0] == text[-1] == '"':
        return _ESCAPE.sub(_unescaped, text[1:-1])
    return text


def _unescaped(found: re.Match[str]) -> str:
    sign = found[1]
    if len(sign) == 1:
        return {"n": " ", "t": " ", "e": "", "0": ""}.get(sign, sign)
    code = int(sign[1:], 16)
    return chr(code) if code < 0x110000 else "\ufffd"


def parse_submission_metadata(text: str, name: str) -> HandIn | None:
    """What Gradescope lays beside one submission for its autograder; None where it is none."""
    try:
        data = json.loads(text)
        users = [(str(one.get("name", "")), str(one.get("email", ""))) for one in data["users"]]
        at, due = str(data.get("created_at", "")), str(data["assignment"].get("due_date") or "")
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    late = "late" if due and _later(at, due) else ""
    return HandIn(
        name, tuple(Clue(name=who, email=email) for who, email in users), at=_time(at), late=late
    )


def _later(at: str, due: str) -> bool:
    try:
        return datetime.fromisoformat(at) > datetime.fromisoformat(due)
    except (ValueError, TypeError):
        return False


GRADESCOPE = Site("gradescope", entries=entries, given=(METADATA,))
