"""One entry of a `state`, read on the machine that runs the tests."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from typing import Any

from labproof.graders.model import Evidence, Missing, Output
from labproof.graders.specs.state import read_state
from labproof.graders.state.entry import Entry, judge, script, source_of
from labproof.graders.yaml_text import Node, parse


def entry(text: str) -> Entry:
    """The one entry of a `state` in flow style."""
    root, problems = parse(text)
    assert isinstance(root, Node), problems
    found = read_state(root, problems)
    assert not problems, problems
    return found[0]


def looked(
    wanted: Entry, *by: str, shell: str = "/bin/sh", before: str = ""
) -> Mapping[str, str] | Missing:
    """What the probe shows on this machine."""
    command = [*by, shell, "-c", before + script(wanted)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    key = f"lab_state.{wanted.id}"
    output = Output("x", done.returncode, done.stdout, done.stderr.strip())
    seen: Mapping[str, str] | Missing = (
        source_of("lab", (wanted,)).parse(Evidence({key: output})).seen[wanted.id]
    )
    return seen


def said(text: str) -> Any:
    wanted = entry(text)
    return judge(wanted, looked(wanted))
