"""Moodle: a folder a learner, `Ada Lovelace_4711_assignsubmission_file_`, or the same before each file's name.

The number is the participant's in this assignment. With blind marking the name is `Participant`; of a team it is the
team's, or stands before the name with a dash.
"""

from __future__ import annotations

import re

from labproof.graders.batch.find.site import Clue, HandIn, Site

_NAME = re.compile(
    r"(?P<whose>(?P<who>.+)_(?P<number>\d+)_assignsubmission_file)(?:_(?P<file>.*))?", re.DOTALL
)
_NO_WORK = re.compile(
    r".+_\d+_(?:assignsubmission_onlinetext|assignfeedback_[a-z]+)(?:_.*)?", re.DOTALL
)
_BLIND = re.compile(
    r"Participant|Teilnehmer(?:/in|in)?|Participante?|Partecipante|Deelnemer", re.IGNORECASE
)


def hand_in(name: str) -> HandIn | None:
    """Whose it is; with blind marking only the participant's number."""
    found = _NAME.fullmatch(name)
    if not found:
        return None
    who = "" if _BLIND.fullmatch(found["who"]) else found["who"]
    clue = Clue(name=who, number=found["number"])
    return HandIn(found["whose"], who=(clue,), group=who, file=found["file"] or "")


MOODLE = Site("moodle", hand_in, comment=lambda name: bool(_NO_WORK.fullmatch(name)))
