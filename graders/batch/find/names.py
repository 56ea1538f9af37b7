"""Endings of files that are archives, and names as a zip of an old tool spells them."""

from __future__ import annotations

import re
import unicodedata
from contextlib import suppress

SUFFIXES = (".zip", ".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tar.xz", ".txz")
# What people hand in as well, and we cannot read.
OTHERS = (".rar", ".7z", ".tar.zst", ".tar.lz", ".tar.lz4", ".gz", ".bz2", ".xz", ".zst")
SURE_DIGITS = 5  # a shorter number is a site's, a lab's or an attempt's as soon as somebody's
LEFT_BEHIND = (".", "__MACOSX")  # by a desktop
_PASSED_OVER = (*LEFT_BEHIND, "node_modules")
_FEEDBACK = "Feedback Attachment(s)"  # what Sakai gives back
_FILES = re.compile(r"(?:\.ya?ml|\.json)+(?:\.txt)?$", re.IGNORECASE)


def is_archive(name: str) -> bool:
    """By its name; what it is in truth shows when it is read."""
    return name.lower().endswith(SUFFIXES + OTHERS)


def ending(name: str) -> str:
    """The ending that says what is in it, as it is spelled: ``.tar.gz``, ``.yaml``; empty where there is none."""
    found = next((suffix for suffix in SUFFIXES + OTHERS if name.lower().endswith(suffix)), "")
    if found:
        return name[len(name) - len(found) :]
    file = _FILES.search(name)
    return file[0] if file else ""


def passed_over(path: str) -> bool:
    """Whether a path is of what a desktop, git or a package manager keeps, or of what a course site gave back."""
    if "/" not in path:
        return path.startswith(_PASSED_OVER)
    return any(part.startswith(_PASSED_OVER) or part == _FEEDBACK for part in path.split("/"))


def stem(name: str) -> str:
    """A name without folders before it, and without an archive's endings."""
    last = name.rpartition("/")[2]
    while last.lower().endswith(SUFFIXES + OTHERS):
        last = last[: last.rindex(".")].removesuffix(".tar")
    return last


def readable(name: str, utf8: bool) -> str:
    """A name in a zip: where it does not say that it is UTF-8, it may be all the same; and a Windows tool's slashes."""
    if not utf8 and not name.isascii():
        with suppress(UnicodeError):
            name = name.encode("cp437").decode("utf-8")
    return unicodedata.normalize("NFC", name).replace("\\", "/")
