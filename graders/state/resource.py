"""What may be asked of one resource of a machine, such as a file: how it is read there, and when it is as wanted."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

import msgspec


class Value(msgspec.Struct, frozen=True):
    """How a value of lab.yaml is read and compared.

    Args:
        wanted: What it must be, for messages to authors.
        read: Its text -> the same as machines show it; ValueError where it is none.
        fits: ``(wanted, seen)``: whether what was seen is as wanted.
        near: ``wanted ->`` what machines show where it is not quite so; a lab that takes one of them does not grade.
        several: A list, each entry of which is asked by itself and answered with yes or no.
    """

    wanted: str
    read: Callable[[str], str] = str
    fits: Callable[[str, str], bool] = str.__eq__
    near: Callable[[str], Iterable[str]] = lambda wanted: (f"{wanted}x", "")
    several: bool = False


class Attribute(msgspec.Struct, frozen=True):
    """One thing that lab.yaml may ask of a resource.

    Args:
        title: What messages call it: "the mode".
        value: Of which sort it is.
        ask: ``(name, wanted) -> shell`` that prints on one line what is so, and ends with 1 where it has no such value;
            of ``several`` one that ends with 0 when it is so, and with 1 when not. It ends with anything else, and a
            reason on standard error, where nobody can tell.
    """

    title: str
    value: Value
    ask: Callable[[str, str], str]


class Resource(msgspec.Struct, frozen=True):
    """One sort of thing.

    Args:
        noun: What messages call it: "file".
        there: ``name -> shell`` that ends with 0 where it is there, with 1 where it is not, and with anything else,
            and a reason on standard error, where nobody can tell.
        attributes: What may be asked, by its key in lab.yaml.
        shown_by: ``name -> command`` by which a learner looks.
        check_name: Raises ValueError with what is wanted where a name cannot be one.
        can_be_absent: False: lab.yaml cannot want that it is not there.
    """

    noun: str
    there: Callable[[str], str]
    attributes: Mapping[str, Attribute]
    shown_by: Callable[[str], str]
    check_name: Callable[[str], None] = lambda _: None
    can_be_absent: bool = True


def _octal(text: str) -> str:
    if not re.fullmatch("0?[0-7]{3,4}", text):
        raise ValueError
    return format(int(text, 8), "o")


def _one_bit_off(mode: str) -> Iterable[str]:
    return (format(int(mode, 8) ^ (1 << bit), "o") for bit in range(12))


def _number(text: str) -> str:
    if not re.fullmatch("[0-9]{1,18}", text):
        raise ValueError
    return str(int(text))


def _yes_no(text: str) -> str:
    return {"true": "yes", "false": "no"}[text]


_UNITS = {unit: 1024**power for power, unit in enumerate(("B", "KiB", "MiB", "GiB", "TiB"))}
_UNITS |= {unit: 1000**power for power, unit in enumerate(("kB", "MB", "GB", "TB"), start=1)}
_SIZE = re.compile(
    rf"(?P<sign><=|>=|=)? ?(?P<number>[0-9]{{1,12}})(?: ?(?P<unit>{'|'.join(_UNITS)}))?"
)


def _size(text: str) -> str:
    """``>= 10 MiB`` -> ``>= 10485760``."""
    found = _SIZE.fullmatch(text)
    if not found:
        raise ValueError
    return f"{found['sign'] or '='} {int(found['number']) * _UNITS[found['unit'] or 'B']}"


def _size_fits(wanted: str, seen: str) -> bool:
    sign, _, size = wanted.partition(" ")
    if not seen.isdecimal():
        return False
    return {
        "=": int(seen) == int(size),
        "<=": int(seen) <= int(size),
        ">=": int(seen) >= int(size),
    }[sign]


def _sizes_near(wanted: str) -> Iterable[str]:
    sign, _, size = wanted.partition(" ")
    return {
        "=": (str(int(size) + 1),),
        "<=": (str(int(size) + 1),),
        ">=": (str(max(0, int(size) - 1)),),
    }[sign]


TEXT = Value("text")
MODE = Value(
    "an octal mode, such as '2770'",
    _octal,
    lambda wanted, seen: int(wanted, 8) == _mode(seen),
    _one_bit_off,
)
NUMBER = Value("a whole number", _number, near=lambda wanted: (str(int(wanted) + 1), f"{wanted}0"))
YES_NO = Value("true or false", _yes_no, near=lambda wanted: ("no" if wanted == "yes" else "yes",))
SIZE = Value("a size, such as '4096', '<= 10 MiB' or '>= 1 GB'", _size, _size_fits, _sizes_near)
EACH = Value("text", fits=lambda _, seen: seen == "yes", near=lambda _: ("no",), several=True)


def _mode(seen: str) -> int:
    return int(seen, 8) if re.fullmatch("[0-7]{1,4}", seen) else -1


def needs(program: str, section: int) -> str:
    """Shell that ends as whoever cannot tell does, where a program lacks."""
    return f"command -v {program} >/dev/null || {{ echo 'there is no {program}({section})' >&2; exit 3; }}"


def readable(path: str) -> str:
    """Shell that ends so where a file, quoted, may not be read."""
    return f"[ -r {path} ] || {{ echo 'whoever looks may not read it' >&2; exit 3; }}"
