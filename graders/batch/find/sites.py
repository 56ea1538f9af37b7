"""How course sites name what they hand out, and whose a submission may be by its name."""

from __future__ import annotations

import re

from labproof.graders.batch.read.archives import OTHERS, SUFFIXES

# Moodle: a folder for each learner, or the same before each file's name.
MOODLE = re.compile(r"(?P<whose>.+_\d+_assignsubmission_file)_?")
_MOODLE_FILE = re.compile(r"(?P<whose>.+_\d+_assignsubmission_file)_(?P<file>.+)")
# Canvas (lib/content_zipper.rb): name, LATE, the learner's id, then the id of each single file, then its name, which
# gets a number when it is handed in again.
_CANVAS_FILE = re.compile(
    r"(?P<whose>.+?_(?P<late>LATE_)?\d+|anon_(?P<anon_late>LATE_)?[0-9A-Za-z]+)_\d+_(?P<file>.+)", re.DOTALL
)
# Moodle's "online text" and Canvas's "text entry".
_COMMENT = re.compile(r".+_\d+_assignsubmission_onlinetext(?:_.*)?|.+_\d+_text\.html", re.DOTALL)
_AGAIN = re.compile(r"-\d+(?=\.[^.]+$)")
_SITE = re.compile(r"(?P<who>.+)_(?P<id>\d+)(?:_assignsubmission_file_?)?")


def flat(name: str) -> tuple[str, str] | None:
    """Whose a file is that a course site laid beside all others, and what its learner called it."""
    moodle = _MOODLE_FILE.fullmatch(name)
    if moodle:
        return moodle["whose"], moodle["file"]
    canvas = _CANVAS_FILE.fullmatch(name)
    if not canvas:
        return None
    late = canvas["late"] or canvas["anon_late"] or ""
    return canvas["whose"].replace(f"_{late}", "_", 1), _AGAIN.sub("", canvas["file"])


def is_comment(path: str) -> bool:
    """Whether it is what a learner typed into a course site's own box, beside the files."""
    return any(_COMMENT.fullmatch(part) for part in path.split("/"))


def site_hints(name: str) -> tuple[str, str] | None:
    """Name and number in the name of what a course site handed out. Both are the site's: either may be another's id."""
    site = _SITE.fullmatch(_stem(name))
    return (site["who"], site["id"]) if site else None


def hints(name: str) -> tuple[str, ...]:
    """Whose a submission may be, by its name: ids and names, the likeliest first."""
    stem = _stem(name)
    # <assignment>-<user>: the user may have dashes too, so every cut is tried.
    cuts = [stem[at + 1 :] for at, sign in enumerate(stem) if sign == "-"]
    return tuple(dict.fromkeys([stem, *stem.split("_"), *cuts]))


def _stem(name: str) -> str:
    stem = name.rpartition("/")[2]
    ending = next((suffix for suffix in SUFFIXES + OTHERS if stem.lower().endswith(suffix)), "")
    return stem[: len(stem) - len(ending)]
