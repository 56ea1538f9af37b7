"""What leaves a machine in evidence: names stay, private values become salted hashes that can still be compared."""

from __future__ import annotations

import hashlib
import re

from labproof.graders.evidence.cmdline import FLAGS, is_name, is_open

# A double quote keeps blanks inside one parameter; a single one does so for the boot loader, and for who typed it.
_WORD = re.compile(r"""(?:[^\s"']|"[^"]*"?|'[^']*'|')+""")
_BUILDER = re.compile(r"\([^()\s]+@[^()\s]+\)")


HASH = "<"  # what a hash begins with


def hashed(value: str, salt: str) -> str:
    """The stand-in for a private value: equal values of one recording have equal hashes."""
    return f"{HASH}{hashlib.sha256(f'{salt}:{value}'.encode()).hexdigest()[:16]}>"


def split_parameters(cmdline: str) -> list[str]:
    """A kernel command line as its words; double quotes keep blanks together (kernel-parameters.txt)."""
    return _WORD.findall(cmdline)


def redact_cmdline(text: str, salt: str) -> str:
    """Hash every value and every bare word that no allow-list opens, and whatever else is no name."""
    words, for_init = [], False
    for word in split_parameters(text):
        name, equals, value = word.partition("=")
        if word == "--":
            for_init = True
        elif not is_name(name) and word != "---":
            word = hashed(word, salt)
        elif equals and not is_open(name, value):
            word = f"{name}={hashed(value.strip(chr(34)), salt)}"
        elif not equals and name not in FLAGS and not (for_init and name.startswith("-")):
            word = hashed(word, salt)
        words.append(word)
    return " ".join(words) + "\n"


def redact_builder(text: str, _salt: str) -> str:
    """/proc/version names who built the kernel, which on a self-built one is the learner."""
    return _BUILDER.sub("(builder)", text, count=1)


def redact_node(text: str, _salt: str) -> str:
    """``uname -a`` has the host's name as its second field (uname(1)); everything around it stays."""
    return re.sub(r"^(\S+) \S+ ", r"\1 (host) ", text, count=1)
