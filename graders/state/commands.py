"""What a command prints, and how it ends. Of what it prints evidence keeps whether it is what is asked."""

from __future__ import annotations

from shlex import quote

from labproof.graders.state.resource import EACH, NUMBER, Attribute, Resource

COMMANDS = Resource(
    noun="command",
    there=lambda _: ":",
    shown_by=lambda command: command,
    attributes={
        "exit_status": Attribute(
            "the exit status", NUMBER, lambda run, _: f"( {run}\n) >/dev/null 2>&1; echo $?"
        ),
        "stdout": Attribute(
            "what it prints", EACH, lambda run, text: f"( {run}\n) | grep -Fq -e {quote(text)}"
        ),
    },
    can_be_absent=False,
)
