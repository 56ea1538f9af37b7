"""Kind ``address``: one address of a network, an interface or a host, in any spelling."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from labproof.graders.kinds.reading.clearing import cleared
from labproof.graders.kinds.reading.pieces import Found
from labproof.graders.kinds.signs import tidy
from labproof.graders.kinds.single import field, judge_one
from labproof.graders.kinds.verdict import Say
from labproof.graders.kinds.words import bounded
from labproof.graders.model import Answer, Kind, OneOf, Outcome, Question, Status

_MAC = r"[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){5}|[0-9A-Fa-f]{2}(?:-[0-9A-Fa-f]{2}){5}|(?:[0-9A-Fa-f]{4}\.){2}[0-9A-Fa-f]{4}"
_V4 = r"\d{1,3}(?:\.\d{1,3}){3}"
_V6 = rf"(?:[0-9A-Fa-f]{{1,4}}:|(?<!:)::|:)(?:[0-9A-Fa-f]{{0,4}}:){{0,6}}(?:{_V4}|[0-9A-Fa-f]{{1,4}}|(?<=::))"
_ADDRESS = re.compile(
    rf"(?<![\w.:/-])(?:(?P<mac>{_MAC})|\[?(?P<ip>{_V6}|{_V4})\]?(?P<zone>%[\w.-]+)?"
    rf"(?:\s?/\s?(?P<prefix>{_V4}|\d{{1,3}})|,?\s(?:with )?(?:net)?mask:?\s(?P<mask>{_V4}))?)(?![\w-]|\.\w|/\w)"
)
_NUMBER = re.compile(r"(?<![\w.:/%-])\d+(?![\w.:/%-])")  # is none, and no part of one
# A MAC without signs in it, where one is asked for.
_BARE = re.compile(r"(?<!\w)[0-9A-Fa-f]{12}(?!\w)")
_WORDS = re.compile(
    rf"(?:\b(?:ip|ipv[46]|mac|cidr|addr|inet6?|link/\w+|ether|link-local)\b|{bounded('address')})[:=]?",
    re.IGNORECASE,
)
# Lines of ip(8) and ifconfig(8): what stands behind the address is not asked.
_SHOWN = re.compile(
    r"((?:inet6?|link/\w+|ether)\s+\S+(?:\s+netmask \S+)?)\s+(?:brd|scope|dynamic|peer|broadcast|txqueuelen)\b.*",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"^\d+: [\w@.-]+:?\s+(?=\S)")  # as ip -o begins a line
_PREFIXLEN = re.compile(r"\s+prefixlen\s+(\d+)(?:\s+scopeid\b.*)?", re.IGNORECASE)


class _Address(NamedTuple):
    """As it is compared: the same text for every spelling."""

    host: str
    prefix: str = ""
    zone: str = ""

    def __str__(self) -> str:
        return f"{self.host}{self.zone and f'%{self.zone}'}{self.prefix and f'/{self.prefix}'}"


def judge(question: Question, answer: Answer, truth: str | OneOf) -> Outcome:
    """Pass on the same address; half where the length of its prefix is asked for and not written.

    Args:
        answer: IPv4, IPv6 in any spelling, either with a prefix's length (``/24``) or mask, or a MAC with any signs
            between its parts. A zone (``%eth0``) and a prefix may stand there where the truth has none.
        truth: Such as ``192.0.2.7``, ``2001:db8::1/64`` or ``52:54:00:12:34:56``; of several any one is right.
    """
    wanted = _wanted(truth)
    say = Say(question, answer, "the address alone")
    line = field(_SHOWN, r"\1", field(_PREFIXLEN, r"/\1", cleared(tidy(answer.line))))
    line = _WORDS.sub(" ", _NUMBERED.sub("", line)).strip()
    mac = any(":" in one.host and len(one.host) == 17 for one in wanted)
    read = [
        (start, end, _fitted(one, wanted) if isinstance(one, _Address) else one)
        for start, end, one in _addresses(line, mac)
    ]
    found = [Found(start, end, str(one)) for start, end, one in read]
    if not found:
        return say.wrong(", which names no address.")
    numbers = [Found(*match.span(), match.group()) for match in _NUMBER.finditer(line)]
    found += [
        one
        for one in numbers
        if not any(start < one.end and one.start < end for start, end, _ in read)
    ]
    right = {str(one) for one in wanted}
    outcome = judge_one(say, line, found, right.__contains__, "addresses")
    if outcome.status is Status.PASSED or outcome.unclear or not any(one.prefix for one in wanted):
        return outcome
    bare = {str(one._replace(prefix="")) for one in wanted}
    half = judge_one(say, line, found, bare.__contains__, "addresses")
    if half.status is not Status.PASSED:
        return half if half.unclear else outcome
    message = (
        f"{say.said}: that is the address; write as well how long its prefix is, behind a stroke."
    )
    return Outcome(Status.PARTIAL, message, Fraction(1, 2), matched=half.matched)


def example(question: Question, truth: str | OneOf) -> str:  # noqa: ARG001 (the shape of every kind)
    """The first right address, in the usual spelling."""
    return str(_wanted(truth)[0])


def _wanted(truth: str | OneOf) -> list[_Address]:
    texts = sorted(truth.right) if isinstance(truth, OneOf) else [truth]
    return [_parsed(text.strip()) for text in texts]


def _parsed(text: str) -> _Address:
    """The address that a text is.

    Raises:
        ValueError: It is none.
    """
    read = list(_addresses(text, mac=True))
    if len(read) != 1 or read[0][:2] != (0, len(text)) or not isinstance(read[0][2], _Address):
        raise ValueError(
            f"{text!r} is no address such as 192.0.2.7, 2001:db8::1/64 or 52:54:00:12:34:56"
        )
    return read[0][2]


def _fitted(seen: _Address, wanted: list[_Address]) -> _Address:
    """An address without what is not asked of it."""
    for one in wanted:
        if seen.host == one.host:
            zone = seen.zone if one.zone and seen.zone else one.zone
            return _Address(seen.host, seen.prefix if one.prefix else "", zone)
    return seen


def _addresses(line: str, mac: bool) -> Iterator[tuple[int, int, _Address | str]]:
    """Every address with its place; as text what only looks like one."""
    for match in _ADDRESS.finditer(line):
        read = _read(
            match["mac"] or "",
            match["ip"] or "",
            match["zone"] or "",
            match["prefix"] or match["mask"] or "",
        )
        if (
            read
            or match["mac"]
            or match["ip"].count(".")
            or "::" in match["ip"]
            or match["ip"].count(":") > 3
        ):
            yield *match.span(), read or match.group()
    for match in _BARE.finditer(line) if mac else ():
        yield *match.span(), _read(match.group(), "", "", "") or match.group()


@lru_cache(maxsize=4096)
def _read(mac: str, ip: str, zone: str, prefix: str) -> _Address | None:
    if mac:
        digits = re.sub(r"[^0-9a-f]", "", mac.casefold())
        return _Address(":".join(digits[at : at + 2] for at in range(0, 12, 2)))
    import ipaddress  # what few answers need, few load

    try:
        made = ipaddress.ip_interface(f"{ip}/{prefix}" if prefix else ip)
    except ValueError:
        return None
    return _Address(str(made.ip), str(made.network.prefixlen) if prefix else "", zone.lstrip("%"))


KIND = Kind(judge, (str, OneOf), example, params={"around": list[str]})
