"""What the running system is set to: mounts, settings below /proc/sys, modules."""

from __future__ import annotations

from shlex import quote

from labproof.graders.state.resource import EACH, TEXT, Attribute, Resource


def _mounted(name: str, then: str) -> str:
    """What is done with the last mount there, which is the one that shows; proc_mounts(5) writes a blank as \\040."""
    point = quote(name.replace("\\", "\\134").replace(" ", "\\040"))
    last = f'while read -r s p t o _; do [ "$p" = {point} ] && {{ a=$s; b=$t; c=$o; }}; done </proc/self/mounts'
    return f'b=; {last}; [ -n "$b" ] || exit 1; {then}'


MOUNTS = Resource(
    noun="mount",
    there=lambda name: _mounted(name, ":"),
    shown_by=lambda name: f"findmnt {quote(name)}",
    attributes={
        "type": Attribute(
            "the file system's type", TEXT, lambda name, _: _mounted(name, 'echo "$b"')
        ),
        "source": Attribute("the source", TEXT, lambda name, _: _mounted(name, 'echo "$a"')),
        "options": Attribute(
            *("the options", EACH),
            lambda name, option: _mounted(
                name, f'case ",$c," in *,{quote(option)},*) ;; *) exit 1;; esac'
            ),
        ),
    },
)


def _setting(name: str) -> str:
    return quote(f"/proc/sys/{name.replace('.', '/')}")


SYSCTLS = Resource(
    noun="setting",
    there=lambda name: f"[ -e {_setting(name)} ]",
    shown_by=lambda name: f"sysctl {quote(name)}",
    attributes={
        "value": Attribute("the value", TEXT, lambda name, _: f"tr -s '\\t' ' ' <{_setting(name)}"),
    },
    can_be_absent=False,
)

KERNEL_MODULES = Resource(
    noun="kernel module",
    there=lambda name: (
        "[ -r /proc/modules ] || { echo 'this kernel loads no modules' >&2; exit 3; }; "
        f"grep -q {quote('^' + name.replace('-', '_') + ' ')} /proc/modules"
    ),
    shown_by=lambda name: f"lsmod | grep {quote(name)}",
    attributes={},
)
