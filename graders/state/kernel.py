"""What the running system is set to: mounts, settings below /proc/sys, modules."""

from __future__ import annotations

import re
from shlex import quote

from labproof.graders.state.resource import EACH, TEXT, Attribute, Resource, readable


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


def _value(name: str) -> str:
    return f"{readable(_setting(name))}; tr -s '\\t' ' ' <{_setting(name)}"


SYSCTLS = Resource(
    noun="setting",
    there=lambda name: f"[ -e {_setting(name)} ]",
    shown_by=lambda name: f"sysctl {quote(name)}",
    attributes={
        "value": Attribute("the value", TEXT, lambda name, _: _value(name)),
    },
    can_be_absent=False,
)


def _module(name: str) -> str:
    """Whether it is loaded, or built in: nobody can load that."""
    module, file = name.replace("-", "_"), re.sub("[-_]", "[-_]", name)
    return (
        f"[ -d /sys/module/{quote(module)} ] && exit 0; "
        f'grep -qs {quote(f"/{file}[.]ko")} "/lib/modules/$(uname -r)/modules.builtin" && exit 0; '
        "[ -r /proc/modules ] || { echo 'this kernel loads no modules' >&2; exit 3; }; "
        f"grep -q {quote(f'^{module} ')} /proc/modules"
    )


KERNEL_MODULES = Resource(
    noun="kernel module",
    there=_module,
    shown_by=lambda name: f"lsmod | grep {quote(name)}",
    attributes={},
)
