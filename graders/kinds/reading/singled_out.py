"""What is singled out of several: "not S or T but Z", "0 before, 143 after", "mmap wins, openat second"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from labproof.graders.kinds.reading.pieces import pieces
from labproof.graders.kinds.words import Sense, any_of, bounded, marks, ways_of
from labproof.graders.patterns import late

_ITEM = r"[^\s,;.!?]{1,30}(?: [^\s,;.!?]{1,20})?"
_AND = rf"(?: ?[,/] ?| )(?:{bounded('and', 'or')} )?"
_BUT = bounded("but rather")
_NOT = any_of([*ways_of(Sense.NOT), *ways_of(Sense.NONE), *ways_of(Sense.NO)])
_RATHER = late(
    rf"\W*(?:{bounded('subject')} )?(?:{_NOT}) (?!{bounded('exclusive')}){_ITEM}(?:{_AND}{_ITEM}){{0,5}},? "
    rf"{_BUT} ([^\n.;!?]{{1,60}})[.!]*",
    re.IGNORECASE,
)
_HAS_BUT = late(_BUT, re.IGNORECASE)  # a look for it is cheap, and most answers have none
_EARLY, _LATE = bounded("early"), bounded("late")
_PART = r"(?:[^,;/\n→.!?]|\.(?=\S)){1,40}?"
_THEN = r"(?: [^\W\d]{3,}){0,2}"  # "before the update"
_BETWEEN = rf"\s*(?:[,;/|→\n]|{bounded('and')}|{bounded('but')})[\s,;/|→]*"


def _pair(one: str, other: str) -> re.Pattern[str]:
    return late(rf"\W*{one}{_BETWEEN}{other}\W*", re.IGNORECASE)


# The label before what it is of, or behind it; what came late is taken, wherever it stands.
_FIRST_EARLY, _THEN_LATE = rf"{_EARLY}\s*[:=]?\s*{_PART}", rf"{_LATE}\s*[:=]?\s*({_PART})"
_EARLY_BEHIND = rf"{_PART}\s\(?{_EARLY}\)?{_THEN}"
_LATE_BEHIND = rf"({_PART})\s\(?{_LATE}\)?{_THEN}"
_AFTERWARDS = (
    _pair(_FIRST_EARLY, _THEN_LATE),
    _pair(_EARLY_BEHIND, _LATE_BEHIND),
    _pair(_LATE_BEHIND, _EARLY_BEHIND),
    _pair(_THEN_LATE, _FIRST_EARLY),
)
_PLACE = any_of(sorted(marks("runner up"), key=len, reverse=True))
_ITEMS = rf"{_ITEM}(?:{_AND}{_ITEM}){{0,3}}"
_RUNNERS_UP = late(
    rf"\W*(?:{bounded('late')} )?(?:{_ITEMS} (?:{_PLACE})(?: {_ITEM})?|(?:{_PLACE})(?: {_ITEM})?:? {_ITEMS})\W*",
    re.IGNORECASE,
)
_HAS_PLACE = late(rf"(?<!\w)(?:{_PLACE})", re.IGNORECASE)
_FIRST = re.compile(
    r"\W*(?:1[.):]\s*)?([^,;.\n(]{1,40}?)\s*(?:[,;.\n(]|\s2[.):]\s)\s*(.{1,80})", re.DOTALL
)
_MOST_CHARS = 300  # of two parts, each of 40; blanks without end would be tried in every way
_OTHER_TIMES = late(bounded("time or try"), re.IGNORECASE)
_UNSURE = (Sense.YES, Sense.HEDGE, Sense.BLANK, Sense.ELSE)  # "not sure but no"


def singled_out(text: str) -> Iterator[str]:
    """Parts of an answer of which each, where it is right alone, is meant in place of what stands beside it."""
    rather = _RATHER.fullmatch(text) if _HAS_BUT.search(text) else None
    if rather and not any(piece.sense in _UNSURE for piece in pieces(text[: rather.start(1)])):
        yield rather[1]
    for afterwards in _AFTERWARDS if len(text) <= _MOST_CHARS else ():
        found = afterwards.fullmatch(text)
        if found:
            yield found[1].strip()
    first = _FIRST.fullmatch(text)
    if not first or not _HAS_PLACE.search(first[2]) or _OTHER_TIMES.search(text):
        return
    if _RUNNERS_UP.fullmatch(first[2]):
        yield first[1]
