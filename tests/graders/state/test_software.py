"""Processes of a real machine: who looks is not seen, and who ended runs no more."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from tests.graders.state.looking import said


def test_a_process_is_found_by_its_name():
    sleeper = subprocess.Popen(["sleep", "60"])
    try:
        assert said("{processes: {sleep: {}}}") == ""
        assert said("{processes: {none-of-that: {exists: false}}}") == ""
    finally:
        sleeper.kill()
        sleeper.wait()


def test_a_process_that_ended_and_was_not_waited_for_runs_no_more():
    name = "labproof-ended"
    ended = subprocess.Popen(
        ["/bin/sh", "-c", f"printf {name} >/proc/$$/comm; read -r _"], stdin=-1
    )
    try:
        while Path(f"/proc/{ended.pid}/comm").read_text() != f"{name}\n":
            pass
        assert said(f"{{processes: {{{name}: {{count: 1}}}}}}") == ""
        ended.kill()
        os.waitid(os.P_PID, ended.pid, os.WEXITED | os.WNOWAIT)
        assert said(f"{{processes: {{{name}: {{exists: false}}}}}}") == ""
    finally:
        ended.communicate()


def test_who_looks_is_not_seen():
    """A step's watcher sleeps where timeout(1) is lacking, and shells and cat(1) run in every probe."""
    name = "labproof-watch"
    own = subprocess.Popen(
        ["/bin/sh", "-c", f"printf {name} >/proc/$$/comm; read -r _"],
        stdin=subprocess.PIPE,
        env={"learner_locale": "", "PATH": os.defpath},
    )
    try:
        while Path(f"/proc/{own.pid}/comm").read_text() != f"{name}\n":
            pass
        assert said(f"{{processes: {{{name}: {{exists: false}}}}}}") == ""
    finally:
        own.communicate()
