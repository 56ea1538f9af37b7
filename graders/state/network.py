"""What listens, and how the machine is connected."""

from __future__ import annotations

import ipaddress
import re
from shlex import quote

from labproof.graders.state.resource import EACH, NUMBER, TEXT, Attribute, Resource, needs

_SOCKET = re.compile(r"(?P<way>tcp|udp)://(?:(?P<address>[0-9a-f.:\[\]]+):)?(?P<port>[0-9]{1,5})")
_LISTENS = {"tcp": "0A", "udp": "07"}  # include/net/tcp_states.h: TCP_LISTEN, TCP_CLOSE


def _parts(name: str) -> tuple[str, str, int]:
    found = _SOCKET.fullmatch(name)
    if not found or not 0 < int(found["port"]) < 65536:
        raise ValueError("'tcp://8080', 'tcp://127.0.0.1:8080' or 'udp://[::1]:53'")
    return found["way"], (found["address"] or "").strip("[]"), int(found["port"])


def _hexadecimal(address: str) -> str:
    """As /proc/net has it: in each group of four bytes the last one first, where the machine is little-endian."""
    packed = ipaddress.ip_address(address).packed
    return "".join(packed[at : at + 4][::-1].hex() for at in range(0, len(packed), 4)).upper()


def _check_socket(name: str) -> None:
    _, address, _ = _parts(name)
    if address:
        _hexadecimal(address)


def _listening(name: str) -> str:
    way, address, port = _parts(name)
    local = f"{_hexadecimal(address) if address else '*'}:{port:04X}"
    tables = f"/proc/net/{way} /proc/net/{way}6"
    match = f"case $a in {local}) [ $s = {_LISTENS[way]} ] && exit 0;; esac"
    return f"for f in {tables}; do [ -r $f ] || continue; while read -r _ a _ s _; do {match}; done <$f; done; exit 1"


SOCKETS = Resource(
    noun="listening socket",
    there=_listening,
    check_name=_check_socket,
    shown_by=lambda _: "ss -lntu",
    attributes={},
)

_IP = needs("ip", 8)

INTERFACES = Resource(
    noun="interface",
    there=lambda name: f"[ -d /sys/class/net/{quote(name)} ]",
    shown_by=lambda name: f"ip addr show {quote(name)}",
    attributes={
        "state": Attribute(
            "the state", TEXT, lambda name, _: f"cat /sys/class/net/{quote(name)}/operstate"
        ),
        "mtu": Attribute(
            "the MTU", NUMBER, lambda name, _: f"cat /sys/class/net/{quote(name)}/mtu"
        ),
        "mac": Attribute(
            "the hardware address",
            TEXT,
            lambda name, _: f"cat /sys/class/net/{quote(name)}/address",
        ),
        "addresses": Attribute(
            *("the addresses", EACH),
            lambda name, address: (
                f"{_IP}; ip -o addr show dev {quote(name)} | grep -Fq -e {quote(f' {address} ')}"
            ),
        ),
    },
)

ROUTES = Resource(
    noun="route",
    there=lambda name: f"{_IP}; ip route show {quote(name)} | grep -q .",
    shown_by=lambda name: f"ip route show {quote(name)}",
    attributes={
        "via": Attribute(
            "the gateway",
            TEXT,
            lambda name, _: f"ip route show {quote(name)} | {_word_after('via')}",
        ),
        "dev": Attribute(
            "the interface",
            TEXT,
            lambda name, _: f"ip route show {quote(name)} | {_word_after('dev')}",
        ),
    },
)


def _word_after(word: str) -> str:
    return f"sed -n 's/.* {word} \\([^ ]*\\).*/\\1/p' | head -n 1"


_GETENT = needs("getent", 1)
DNS = Resource(
    noun="host name",
    there=lambda name: f"{_GETENT}; getent hosts {quote(name)} || exit 1",
    shown_by=lambda name: f"getent ahosts {quote(name)}",
    attributes={
        "addresses": Attribute(
            *("the addresses", EACH),
            lambda name, address: (
                f"getent ahosts {quote(name)} | grep -q {quote(f'^{re.escape(address)} ')}"
            ),
        ),
    },
)


def _check_url(url: str) -> None:
    if not re.fullmatch(r"https?://[^\s'\"]+", url):
        raise ValueError("an address that begins with http:// or https://")


# curl(1): 6 and 7 are no such host and nobody there, 28 is no answer in time.
_CURL = "command -v curl >/dev/null || { echo 'there is no curl' >&2; exit 3; }"
_GET = "curl -ksS -m 3 --noproxy '*'"
HTTP = Resource(
    noun="answer from",
    there=lambda url: (
        f"{_CURL}; {_GET} -o /dev/null {quote(url)} 2>/dev/null\n"
        "case $? in 0) ;; 6|7|28|52|56) exit 1;; *) echo 'curl failed' >&2; exit 4;; esac"
    ),
    check_name=_check_url,
    shown_by=lambda url: f"curl -i {quote(url)}",
    attributes={
        "status": Attribute(
            "the status",
            NUMBER,
            lambda url, _: f"{_GET} -o /dev/null -w '%{{http_code}}' {quote(url)}",
        ),
        "body": Attribute(
            "the body", EACH, lambda url, text: f"{_GET} {quote(url)} | grep -Fq -e {quote(text)}"
        ),
    },
)
