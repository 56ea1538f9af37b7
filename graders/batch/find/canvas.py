"""Canvas: files side by side, `lovelaceada_LATE_1003_77_answers.zip`: name, late, the learner's number, the file's.

A file that is handed in again gets a number before its ending (lib/content_zipper.rb).
"""

from __future__ import annotations

import re

from labproof.graders.batch.find.site import Clue, HandIn, Site

_FILE = re.compile(
    r"(?P<who>[^/@]+?)_(?P<late>LATE_)?(?P<number>\d+)_\d+_(?P<file>.+)|"
    r"anon_(?P<anon_late>LATE_)?(?P<anon>[0-9A-Za-z]+)_\d+_(?P<anon_file>.+)",
    re.DOTALL,
)
_AGAIN = re.compile(r"-\d+(?=\.[^.]+$)")
_TEXT_ENTRY = re.compile(r".+_\d+_text\.html", re.DOTALL)


def hand_in(name: str) -> HandIn | None:
    """Whose it is, and whether it was late; nobody's where the marking is blind."""
    found = _FILE.fullmatch(name)
    if not found:
        return None
    late = "late" if found["late"] or found["anon_late"] else ""
    if found["anon"]:
        return HandIn(f"anon_{found['anon']}", file=_AGAIN.sub("", found["anon_file"]), late=late)
    clue = Clue(name=found["who"], number=found["number"])
    return HandIn(
        f"{found['who']}_{found['number']}",
        who=(clue,),
        group=found["who"],
        file=_AGAIN.sub("", found["file"]),
        late=late,
    )


CANVAS = Site("canvas", hand_in, comment=lambda name: bool(_TEXT_ENTRY.fullmatch(name)))
