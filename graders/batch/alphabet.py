"""Text as it looks: letters of other alphabets that look like Latin ones, and signs that nobody sees, hide no copy."""

from __future__ import annotations

import re
import unicodedata

# Small letters as they are after case was folded; of Unicode's confusables.txt those that look alike in most fonts.
_CYRILLIC = ("авсԁеһіјӏкмопрԛгѕтиѵѡхуԝь", "abcdehijlkmonpqrstuvwxywb")
_GREEK = ("αβγεηικνορτυχω", "abyenikvoptuxw")
_OTHERS = ("ɑɡıɩհոօցսք", "agiihnogup")
_LOOKS = str.maketrans(
    *("".join(letters) for letters in zip(_CYRILLIC, _GREEK, _OTHERS, strict=True))
)
_UNSEEN = re.compile(
    r"[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    r"\u3164\ufe00-\ufe0f\ufeff\uffa0\U000e0000-\U000e0fff]"
)
_MARKS = re.compile(r"[\u0300-\u036f\u0483-\u0489]")


def plain(text: str) -> str:
    """Words with one blank between them, in small letters of one alphabet, without marks and what is not seen."""
    if not text.isascii():
        # Compatibility forms are other shapes of a letter: wide, bold, in a circle. Taken apart, a letter loses marks.
        text = _MARKS.sub("", unicodedata.normalize("NFKD", _UNSEEN.sub("", text)))
        text = text.casefold().translate(_LOOKS)
    return " ".join(text.casefold().split())
