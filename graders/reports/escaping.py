"""A learner's text on its way out: one escaper for each sink, and what each sink would obey.

Facts from:
    Workflow commands: actions/runner, src/Runner.Common/ActionCommand.cs. ``::name`` counts after any white space and
    ``##[name]`` anywhere in a line; a lone carriage return ends a line as well. Indenting is no protection.
    Links: gitlabhq, lib/gitlab/ci/parsers/test/junit.rb.
    Characters: XML 1.0, 2.2. Fences: CommonMark 4.5.
"""

from __future__ import annotations

import re

from labproof.graders.messages import printable

_COMMAND = re.compile(r"^((?:\s|\x1b\[[0-9;]*m)*):(?=:)")
_FENCE_TICKS = re.compile(r"`+")
_LINK = "[[ATTACHMENT|"
_DOUBLED_BRACKET = re.compile(r"\[(?=\[)")


def log_line(text: str) -> str:
    """One line of a log that no runner takes for a command, and no terminal for a sequence."""
    return inert(printable(text))


def inert(line: str) -> str:
    """A line that is shown as it is, colours and all, but is no workflow command, and links no file of a job."""
    broken = line.replace("##[", "## [") if "##[" in line else line
    if "[[" in broken:
        broken = broken.replace(_LINK, f"[ {_LINK[1:]}")
    return _COMMAND.sub(r"\1: ", broken) if "::" in broken else broken


def log_text(text: str) -> str:
    """Several lines of a log; each kind of line end ends one."""
    return "\n".join(log_line(line) for line in text.splitlines())


def command(name: str, message: str, **properties: object) -> str:
    """A workflow command of our own, with whatever text in it."""
    shown = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items() if value)
    return f"::{name} {shown}::{_data(message)}" if shown else f"::{name}::{_data(message)}"


def _data(text: str) -> str:
    lines = "\n".join(printable(line) for line in text.splitlines()).replace("##[", "## [")
    return lines.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def output_entry(name: str, value: str) -> str:
    """One entry of $GITHUB_OUTPUT; the mark around it cannot be guessed by whoever wrote the value."""
    import secrets  # a learner's own run writes no outputs, and need not wait for it

    lines = "\n".join(printable(line) for line in value.splitlines())
    mark = f"labproof_{secrets.token_hex(16)}"
    return f"{name}<<{mark}\n{lines}\n{mark}\n"


def fenced(lines: list[str], most_bytes: int) -> str:
    """Lines as a Markdown code block, where nothing is a heading, link, mention, tag or fence.

    Args:
        most_bytes: Of all together; what is more is left out, and said.
    """
    shown = [printable(line) for text in lines for line in (text.splitlines() or [""])]
    ticks = max((len(run) for line in shown for run in _FENCE_TICKS.findall(line)), default=0)
    fence = "`" * max(3, ticks + 1)
    kept: list[str] = []
    left = most_bytes - 2 * len(fence) - 80
    for at, line in enumerate(shown):
        left -= len(line.encode()) + 1
        if left < 0:
            kept.append(f"… {len(shown) - at} more lines")
            break
        kept.append(line)
    return "\n".join([f"{fence}text", *kept, fence]) + "\n"


def xml_text(text: str) -> str:
    """Text inside an XML element or a quoted attribute: no character that XML 1.0 lacks, no ``[[ATTACHMENT|…]]``."""
    shown = _DOUBLED_BRACKET.sub("[ ", "\n".join(printable(line) for line in text.splitlines()))
    for sign, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        shown = shown.replace(sign, entity)
    return shown


def plain(text: str) -> str:
    """Text for a reader of JSON: its line ends are ``\\n``, and nothing in it moves a cursor or sets a colour."""
    return "\n".join(printable(line) for line in text.splitlines())
