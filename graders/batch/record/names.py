"""Whose a submission is by its name alone, where no course site says what the parts of it are."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from urllib.parse import unquote

from labproof.graders.batch.find.names import SURE_DIGITS, stem
from labproof.graders.batch.roster import Roster
from labproof.graders.model import Person

_EMAIL = re.compile(r"[A-Za-z0-9.+_%-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}")
# What GitHub and GitLab add to a repository that they pack, or makes a second time; browsers number a second download.
_BRANCH = re.compile(r"(?:-(?:main|master|HEAD))?(?:-(?:[0-9a-f]{40}|(?=\d*[a-f])[0-9a-f]{7}))?$")
_COPY = re.compile(r"(?:Copy of|Kopie von|Copie de|Copia de) ", re.IGNORECASE)
_DAY = re.compile(r"\d{4}-?(?:0\d|1[0-2])-?(?:[0-2]\d|3[01])(?:[T _-]\d\d[-:.h]?\d\d)?[-_ .]+")
_BRACKETS = re.compile(r" ?\(\d{1,3}\)$")
_AGAIN = re.compile(r"-\d{1,2}$")
_CUT = re.compile(r"[-_ .]+")
_WORD = re.compile(r"[^\W_]+")
_MOST_WORDS = 12
_NAME_WORDS = 6
# What a number behind it counts: a hand-in, a lab, a day.
_COUNTED = re.compile(
    r"(?:submission|attempt|version|draft|answers?|v|lab|week|part|unit|module|exercise|task|homework|hw|assignment|"
    r"project|day|no|nr|\d{4}[-_.]?\d\d?)[-_ .]*$",
    re.IGNORECASE,
)
_PARTED = re.compile(r" - |[()\[\]]")
_WORDS = re.compile(r"[^-_ .]*[-_ .]*")
# Words that say what it is and not whose.
_WHAT = re.compile(
    r"(?:lab|part|module|exercise|homework|hw|assignment|task|project|submission|submitted|submit|answers?|solutions?|"
    r"handin|final|late|copy|resubmission|attempt|version|v|draft|unit|week|course|class)\d*",
    re.IGNORECASE,
)


class ClassNames:
    """What the names of a class share before and behind each learner's own part."""

    def __init__(self, names: Iterable[str]) -> None:
        """Count the beginnings and ends of all names, as whole words."""
        bases = [base(name) for name in names]
        self._all = len(bases)
        self._before = Counter(part for one in bases for part in set(_beginnings(one)))
        self._behind = Counter(part for one in bases for part in set(_ends(one)))

    def own_parts(self, name: str) -> Iterator[str]:
        """A name without what most of the class share with it."""
        before, behind = _most(_beginnings(name), self._before), _most(_ends(name), self._behind)
        yield from (name[len(part) :] for part in before)
        yield from (name[: len(name) - len(part)] for part in behind)
        for first in [part for part in before if self._before[part] == self._all]:
            for last in [part for part in behind if self._behind[part] == self._all]:
                yield name[len(first) : len(name) - len(last)]


def _most(parts: Iterable[str], times: Counter[str]) -> list[str]:
    """Those that most share, the longest first; what one alone has is nothing shared."""
    shared = sorted((part for part in parts if times[part] > 1), key=len, reverse=True)
    most = max((times[part] for part in shared), default=0)
    return [part for part in shared if times[part] == most]


def _beginnings(name: str) -> Iterator[str]:
    return (name[: found.end()] for found in _CUT.finditer(name) if found.end() < len(name))


def _ends(name: str) -> Iterator[str]:
    return (name[found.start() :] for found in _CUT.finditer(name) if found.start())


def base(name: str) -> str:
    """A name without an archive's ending, and without what GitHub and a browser add."""
    plain = stem(unquote(name) if "%" in name else name)
    copied = _COPY.match(plain)
    return _BRANCH.sub("", plain[copied.end() :] if copied else plain)


def whose(name: str, roster: Roster, shared: ClassNames) -> Person | None:
    """Who goes by this name, or by all of it that is a learner's own; a name that only contains an id is nobody's."""
    text = base(name)
    addresses = {
        person.id: person for found in _EMAIL.findall(text) if (person := roster.email(found))
    }
    if addresses:
        return _only(addresses.values())
    for part in _wholes(text, shared, roster):
        person = _exactly(part, roster)
        if person is not None:
            return person
    named = (_exactly(part, roster) for part in _segments(text))
    return _only(person for person in named if person is not None) or _by_both(text, roster)


def _by_both(text: str, roster: Roster) -> Person | None:
    """Whose whole name stands there with nothing else but their id, numbers and such words as "lab1".

    `Lovelace_Ada_al1815_12345`, `4711_Ada_Lovelace_submission_8123`.
    """
    words = [word for word in _CUT.split(text) if word]
    if len(words) > _MOST_WORDS:
        return None
    ids = {word: person for word in words if (person := roster.login(word)) is not None}
    name = [word for word in words if word not in ids and not word.isdecimal()]
    short = [word for word in name if not _WHAT.fullmatch(word)]
    named = roster.name(" ".join(name)) or roster.name(" ".join(short))
    if named is None or not (ids or len(short) > 1):
        return None
    return named if _only([named, *ids.values()]) is named else None


def maybe(name: str, roster: Roster) -> list[Person]:
    """Those of whom an id, or two words of the name, stand somewhere in a name that is nobody's for sure."""
    text = base(name)
    words = [found.span() for found in _WORD.finditer(text)][:_MOST_WORDS]
    found = roster.by_words(text[start:end] for start, end in words)
    for at, (start, _) in enumerate(words):
        for _, end in words[at : at + _NAME_WORDS]:
            part = text[start:end]
            if not part.isdecimal() or len(part) >= SURE_DIGITS or part == text:
                found |= roster.all_named(part)
    return sorted(found, key=lambda person: person.id)


def team(name: str, roster: Roster, shared: ClassNames) -> tuple[Person, ...]:
    """The members of the group that is called so, in the same ways."""
    text = base(name)
    called = (part.strip(" -_.") for part in (*_wholes(text, shared, roster), *_segments(text)))
    return next((members for part in called if (members := roster.group(part))), ())


def _wholes(text: str, shared: ClassNames, roster: Roster) -> list[str]:
    """A name, and what of it is a learner's own."""
    own = [part for part in shared.own_parts(text) if not _counts(text, part, roster)]
    dated = _DAY.match(text)
    return [text, *own, *([text[dated.end() :]] if dated else [])]


def _exactly(text: str, roster: Roster) -> Person | None:
    """Who goes by a text, whole; or but for the number of a second one."""
    text = text.strip(" -_.")
    person = roster.named(text) or roster.named(_BRACKETS.sub("", text))
    if person is None and _AGAIN.search(text) and any(map(str.isdecimal, _AGAIN.sub("", text))):
        person = roster.named(_AGAIN.sub("", text))  # of a login in letters it may be a part
    return person


def _counts(text: str, part: str, roster: Roster) -> bool:
    """Whether a number only counts: ``submission_1`` is not learner 1's, nor is ``ada_lovelace_1``."""
    if not part.isdecimal() or part == text:
        return False
    before = text[: text.rindex(part)]
    words = _WORD.findall(before)
    named = roster.by_words(words) or any(map(roster.login, words))
    return bool(_COUNTED.search(before) or named)


def _segments(text: str) -> Iterator[str]:
    """Its parts between dashes with blanks and brackets, and between the words that say what it is."""
    parts = _PARTED.split(text)
    yield from parts if len(parts) > 1 else ()
    for part in parts:
        runs = [""]
        for word in _WORDS.findall(part):
            if _WHAT.fullmatch(word.strip(" -_.")):
                runs.append("")
            else:
                runs[-1] += word
        if len(runs) > 1:
            # "lab 2" and "submission_12": a number behind such a word counts something.
            yield runs[0]
            yield from (run for run in runs[1:] if not run.strip(" -_.").isdecimal())


def _only(people: Iterable[Person]) -> Person | None:
    found = {person.id: person for person in people}
    return next(iter(found.values())) if len(found) == 1 else None
