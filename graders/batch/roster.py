"""The class: who is in it, by all the names they go by."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from labproof.graders.model import Person

_APOSTROPHES = re.compile(r"['’‘ʼ`´]")
_TWO_LETTERS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "æ": "ae"})
_WORDS = re.compile(r"[^\W_]+")


class Roster:
    """People by all the names they go by; where two share one, it leads to neither."""

    def __init__(
        self,
        people: Iterable[Person],
        aliases: Mapping[str, Iterable[str]] | None = None,
        numbers: Mapping[str, str] | None = None,
    ) -> None:
        """Index them.

        Args:
            aliases: Roster id to what else the class list calls that person: logins, other numbers.
            numbers: A course site's own number to roster id, where the class list is that site's.
        """
        self._numbers = numbers or {}
        self.people = tuple(people)
        aliases = aliases or {}
        self.by_id = {person.id: person for person in self.people}
        self._ids = _index((person, [person.id]) for person in self.people)
        self._emails = _index((person, [person.email]) for person in self.people)
        others = [
            (person, [*aliases.get(person.id, ()), person.email.partition("@")[0]])
            for person in self.people
        ]
        self._logins = _index(others)
        self._names = _index((person, spellings(person.name)) for person in self.people)
        self._numbers_alone = _index((person, [_number(person.id)]) for person in self.people)
        self._words = _index((person, _words(person.name)) for person in self.people)
        self._groups: dict[str, list[Person]] = {}
        self._group_names: dict[str, set[str]] = {}
        for person in self.people:
            if person.group:
                self._groups.setdefault(_key(person.group), []).append(person)
                self._group_names.setdefault(letters(person.group), set()).add(_key(person.group))

    def login(self, text: str) -> Person | None:
        """Who has this id, e-mail address or login, whole."""
        if text in self.by_id:
            return self.by_id[text]
        return _first(_key(text), self._ids, self._emails, self._logins)

    def number(self, text: str) -> Person | None:
        """Who has this number on the site that the class list is of."""
        return self.by_id.get(self._numbers.get(text, ""))

    def email(self, text: str) -> Person | None:
        """Who has this address; or whose id stands before its @, unless they have one of another place."""
        found = _first(_key(text), self._emails)
        if found is not None:
            return found
        own, _, place = _key(text).partition("@")
        person = self.login(own)
        if person is None or (person.email and _key(person.email).partition("@")[2] != place):
            return None
        return person

    def name(self, text: str) -> Person | None:
        """Who is called so, however it is spelled: the last name first, run together, without apostrophes."""
        for key in (letters(text), _bare(text), _written_out(text)):
            if key in self._names:
                return _first(key, self._names)
        return None

    def named(self, text: str) -> Person | None:
        """Who goes by this, whole: an id, an address, a login or a name."""
        return self.login(text) or self.name(text)

    def all_named(self, text: str) -> set[Person]:
        """Everyone who goes by this, whole, also where that is more than one."""
        return {
            *self._ids.get(_key(text), ()),
            *(self._numbers_alone.get(_number(text), ()) if _number(text) else ()),
            *self._logins.get(_key(text), ()),
            *self._names.get(letters(text), ()),
        }

    def by_words(self, words: Iterable[str]) -> set[Person]:
        """Everyone of whose name two words are among these: a middle name is often left out."""
        found = [
            person
            for word in {_bare(word) for word in words}
            for person in self._words.get(word, ())
        ]
        return {person for person, times in Counter(found).items() if times > 1}

    def group(self, name: str) -> tuple[Person, ...]:
        """The members of a group; spelled otherwise, where that is no other group's spelling."""
        spelled = self._group_names.get(letters(name), set()) if name else set()
        key = _key(name) if _key(name) in self._groups else next(iter(spelled), "")
        return tuple(self._groups.get(key, ())) if key == _key(name) or len(spelled) == 1 else ()


def _index(called: Iterable[tuple[Person, Iterable[str]]]) -> dict[str, tuple[Person, ...]]:
    index: dict[str, tuple[Person, ...]] = {}
    for person, names in called:
        for name in {_key(name) for name in names} - {""}:
            index[name] = (*index.get(name, ()), person)
    return index


def _first(key: str, *indexes: Mapping[str, tuple[Person, ...]]) -> Person | None:
    """Whom the first index that has the key leads to; nobody where it leads to two."""
    people = next((index[key] for index in indexes if key in index), ())
    return people[0] if len(people) == 1 else None


def _key(name: str) -> str:
    """One spelling for what looks the same: a Mac writes an accent as a sign of its own."""
    return unicodedata.normalize("NFC", name).casefold()


def _number(text: str) -> str:
    """A number without the zeros before it, which spreadsheets drop."""
    return text.lstrip("0") if text.isdecimal() else ""


def _words(name: str) -> Iterator[str]:
    return (word for found in _WORDS.findall(name) if len(word := _bare(found)) > 1)


def letters(name: str) -> str:
    """``O'Hara, Fiona`` as it is left when a site drops all but letters and digits: ``oharafiona``."""
    return "".join(
        _WORDS.findall(_APOSTROPHES.sub("", unicodedata.normalize("NFC", name)).casefold())
    )


def _bare(name: str) -> str:
    """The same without accents."""
    return "".join(
        sign
        for sign in unicodedata.normalize("NFD", letters(name))
        if not unicodedata.combining(sign)
    )


def _written_out(name: str) -> str:
    """The same as where there are no such letters: ``mueller``."""
    return _bare(letters(name).translate(_TWO_LETTERS))


def spellings(name: str) -> Iterator[str]:
    """A name run together, with any of its words first: which of three is the last name nobody can tell."""
    words = _WORDS.findall(_APOSTROPHES.sub("", unicodedata.normalize("NFC", name)).casefold())
    for at in range(len(words)):
        joined = "".join(words[at:] + words[:at])
        yield joined
        yield _bare(joined)
        yield _written_out(joined)
