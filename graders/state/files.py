"""Files, folders, links: what stat(1), readlink(1), grep(1) and getfacl(1) tell of them."""

from __future__ import annotations

from shlex import quote

from labproof.graders.state.resource import (
    EACH,
    MODE,
    SIZE,
    TEXT,
    Attribute,
    Resource,
    needs,
    readable,
)

# stat(1) says it in words; those of coreutils and of BusyBox are the same.
_TYPE = (
    "case $(stat -c %F -- {}) in 'regular'*) echo file;; directory) echo directory;; 'symbolic link') echo link;; "
    "fifo) echo fifo;; socket) echo socket;; 'block'*) echo block;; 'character'*) echo character;; *) exit 1;; esac"
)


def _lines(name: str, then: str) -> str:
    """What is done with a file that can be read; what is no file has no lines, and a pipe would be waited for."""
    path = quote(name)
    return f"[ -f {path} ] || exit 1; {readable(path)}; {then} -- {path}"


def _acl_has(name: str, entry: str) -> str:
    return f"{needs('getfacl', 1)}; getfacl -cp -- {quote(name)} | grep -Eq -e {quote(_acl(entry))}"


def _there(name: str) -> str:
    path = quote(name)
    denied = f"ls -d -- {path} 2>&1 | grep -q 'Permission denied' && {{ echo 'a folder above it is closed' >&2; exit 13; }}"
    return f"[ -e {path} ] || [ -L {path} ] || {{ {denied}; exit 1; }}"


def _check_name(name: str) -> None:
    if not name.startswith("/"):
        raise ValueError("an absolute path")


def _stat(letter: str) -> Attribute:
    title = {"a": "the mode", "U": "the owner", "G": "the group"}[letter]
    # A link's own mode says nothing: what it leads to counts.
    return Attribute(
        title,
        MODE if letter == "a" else TEXT,
        lambda name, _: f"stat -Lc %{letter} -- {quote(name)}",
    )


FILES = Resource(
    noun="file",
    there=_there,
    check_name=_check_name,
    shown_by=lambda name: f"stat {quote(name)}",
    attributes={
        "type": Attribute("the type", TEXT, lambda name, _: _TYPE.format(quote(name))),
        "mode": _stat("a"),
        "owner": _stat("U"),
        "group": _stat("G"),
        "target": Attribute("the target", TEXT, lambda name, _: f"readlink -- {quote(name)}"),
        "size": Attribute("the size", SIZE, lambda name, _: f"stat -Lc %s -- {quote(name)}"),
        "lines": Attribute(
            "its lines", EACH, lambda name, line: _lines(name, f"grep -Fxq -e {quote(line)}")
        ),
        "without": Attribute(
            *("lines that are to go", EACH),
            lambda name, line: _lines(name, f"! grep -Fxq -e {quote(line)}"),
        ),
        "acl": Attribute(
            "its access list",
            EACH,
            _acl_has,
        ),
    },
)


def _acl(entry: str) -> str:
    """An entry as getfacl(1) prints it, whatever it says of the effective rights behind it."""
    return f"^{''.join(f'[{sign}]' if sign in '.*' else sign for sign in entry)}([[:space:]]|$)"
