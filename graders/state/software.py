"""Packages, services and processes."""

from __future__ import annotations

from shlex import quote

from labproof.graders.model import LEARNER_LOCALE
from labproof.graders.state.resource import NUMBER, TEXT, YES_NO, Attribute, Resource


def _by_manager(dpkg: str, rpm: str, apk: str, pacman: str) -> str:
    return (
        f"if command -v dpkg-query >/dev/null; then {dpkg}; elif command -v rpm >/dev/null; then {rpm}; "
        f"elif command -v apk >/dev/null; then {apk}; elif command -v pacman >/dev/null; then {pacman}; "
        "else echo 'no package manager that is known' >&2; exit 3; fi"
    )


def _installed(name: str) -> str:
    package = quote(name)
    return _by_manager(
        f"dpkg-query -W -f '${{db:Status-Status}}' {package} 2>/dev/null | grep -qx installed",
        *(f"rpm -q {package}", f"apk info -e {package}", f"pacman -Q {package}"),
    )


def _version(name: str, _: str) -> str:
    package = quote(name)
    return _by_manager(
        f"dpkg-query -W -f '${{Version}}' {package}",
        f"rpm -q --qf '%{{VERSION}}' {package}",
        f"apk list -I {package} | cut -d' ' -f1",
        f"pacman -Q {package} | cut -d' ' -f2",
    )


PACKAGES = Resource(
    noun="package",
    there=_installed,
    shown_by=lambda name: f"dpkg -s {quote(name)}` or `rpm -q {quote(name)}",
    attributes={"version": Attribute("the version", TEXT, _version)},
)


def _unit(name: str) -> str:
    return quote(name if "." in name else f"{name}.service")


def _known(name: str) -> str:
    no_systemd = "[ -d /run/systemd/system ] || { echo 'systemd does not run here' >&2; exit 3; }"
    return f"{no_systemd}; systemctl cat -- {_unit(name)} >/dev/null 2>&1 || exit 1"


def _is(question: str) -> Attribute:
    title = {"is-active": "whether it runs", "is-enabled": "whether it starts with the machine"}[
        question
    ]
    return Attribute(
        title,
        YES_NO,
        lambda name, _: (
            f"if systemctl {question} -q -- {_unit(name)}; then echo yes; else echo no; fi"
        ),
    )


SERVICES = Resource(
    noun="service",
    there=_known,
    shown_by=lambda name: f"systemctl status {quote(name)}",
    attributes={"running": _is("is-active"), "enabled": _is("is-enabled")},
)


def _each(name: str, then: str) -> str:
    """What is done with every process of that name, in whose folder ``$p`` is; comm(5) has its first 15 characters.

    One that ended, and that nobody waited for, runs no more; those that look are known by a variable of theirs.
    """
    found = f'[ "$c" = {quote(name[:15])} ]'
    ours = f"tr '\\0' '\\n' 2>/dev/null <$p/environ | grep -q ^{LEARNER_LOCALE}="
    runs = f"case $(cat $p/stat 2>/dev/null) in ''|*') Z '*) ;; *) {ours} || {{ {then}; }};; esac"
    return f"for p in /proc/[0-9]*; do read -r c 2>/dev/null <$p/comm && {found} && {runs}; done"


PROCESSES = Resource(
    noun="process",
    there=lambda name: f"{_each(name, 'exit 0')}; exit 1",
    shown_by=lambda name: f"pgrep -a {quote(name[:15])}",
    attributes={
        "user": Attribute("the user", TEXT, lambda name, _: _each(name, "stat -c %U $p; break")),
        "count": Attribute(
            "how many run", NUMBER, lambda name, _: f"n=0; {_each(name, 'n=$((n+1))')}; echo $n"
        ),
    },
)
