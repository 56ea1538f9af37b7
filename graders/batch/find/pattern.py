"""`--name-pattern`: what nobody foresaw, said by whoever has it."""

from __future__ import annotations

import re

from labproof.graders.batch.find.site import Clue, HandIn, Site

GROUPS = ("person", "id", "name", "email", "group", "file", "at", "late", "attempt")


class NamePatternError(Exception):
    """A pattern that cannot be used; the text says why."""


def site_of(pattern: str) -> Site:
    """A site that names its hand-ins so.

    Args:
        pattern: A regular expression for a whole name, with named groups out of ``GROUPS``.

    Raises:
        NamePatternError: It is none, or tells nothing.
    """
    try:
        compiled = re.compile(pattern, re.DOTALL)
    except re.error as error:
        raise NamePatternError(
            f"--name-pattern {pattern!r}: is no regular expression ({error})"
        ) from None
    unknown = sorted(compiled.groupindex.keys() - set(GROUPS))
    if unknown or not compiled.groupindex:
        strange = f"unknown {', '.join(unknown)}; " if unknown else ""
        raise NamePatternError(
            f"--name-pattern {pattern!r}: {strange}name groups such as (?P<id>…) out of {', '.join(GROUPS)}"
        )

    def hand_in(name: str) -> HandIn | None:
        found = compiled.fullmatch(name)
        return (
            _hand_in({key: value or "" for key, value in found.groupdict().items()}, name)
            if found
            else None
        )

    return Site("pattern", hand_in)


def _hand_in(groups: dict[str, str], name: str) -> HandIn:
    clue = Clue(
        groups.get("name", ""),
        groups.get("id", ""),
        groups.get("email", ""),
        text=groups.get("person", ""),
    )
    attempt = "".join(sign for sign in groups.get("attempt", "") if sign.isdecimal())
    order = (int(attempt[:18]),) if attempt else _moment(groups.get("at", ""))
    file = groups.get("file", "")
    whose = name[: len(name) - len(file)].rstrip("_- ") if file and name.endswith(file) else name
    known = any((clue.name, clue.login, clue.email, clue.text))
    late = "late" if groups.get("late") else ""
    return HandIn(
        whose,
        (clue,) if known else (),
        groups.get("group", ""),
        file,
        groups.get("at", ""),
        late,
        order,
    )


def _moment(text: str) -> tuple[int, ...]:
    """Digits of a time, the largest unit first, tell which of two came later."""
    digits = re.findall(r"\d{1,18}", text)
    return tuple(int(part) for part in digits)
