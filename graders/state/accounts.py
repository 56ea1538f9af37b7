"""Users and groups, as getent(1) and id(1) tell of them."""

from __future__ import annotations

from shlex import quote

from labproof.graders.state.resource import EACH, NUMBER, TEXT, Attribute, Resource


def _entry(database: str, name: str) -> str:
    """Its line; minimal systems lack getent(1)."""
    pattern = quote(f"^{name.replace('.', '[.]')}:")
    return f"{{ getent {database} {quote(name)} || grep {pattern} /etc/{database}; }} 2>/dev/null"


def _field(database: str, number: int, name: str) -> str:
    return f"{_entry(database, name)} | cut -d: -f{number}"


def _is_among(listed: str, name: str) -> str:
    return f"{listed} | tr ' ,' '\\n\\n' | grep -Fxq -e {quote(name)}"


USERS = Resource(
    noun="user",
    there=lambda name: _entry("passwd", name),
    shown_by=lambda name: f"id {quote(name)}",
    attributes={
        "uid": Attribute("the user ID", NUMBER, lambda name, _: _field("passwd", 3, name)),
        "group": Attribute("the primary group", TEXT, lambda name, _: f"id -gn -- {quote(name)}"),
        "groups": Attribute(
            "the groups", EACH, lambda name, group: _is_among(f"id -Gn -- {quote(name)}", group)
        ),
        "home": Attribute("the home folder", TEXT, lambda name, _: _field("passwd", 6, name)),
        "shell": Attribute("the shell", TEXT, lambda name, _: _field("passwd", 7, name)),
    },
)
GROUPS = Resource(
    noun="group",
    there=lambda name: _entry("group", name),
    shown_by=lambda name: f"getent group {quote(name)}",
    attributes={
        "gid": Attribute("the group ID", NUMBER, lambda name, _: _field("group", 3, name)),
        "members": Attribute(
            "the members", EACH, lambda name, user: _is_among(_field("group", 4, name), user)
        ),
    },
)
