"""`labproof page`: the exercise itself, without a checkout to look into."""

import os
import pty
import sys

from tests.conftest import LABS


def test_the_page_is_shown_as_it_was_written_where_nobody_watches(learner):
    done = learner.run("labproof", "page", "part1")
    written = (LABS / "part1" / "README.md").read_text(encoding="utf-8")
    assert (done.returncode, done.stdout) == (0, written.partition("\n")[2])


def test_where_it_lies_can_be_asked(learner):
    assert (
        learner.run("labproof", "page", "part1", "--path").stdout
        == f"{LABS / 'part1' / 'README.md'}\n"
    )


def test_a_lab_that_is_not_there_has_none(learner):
    done = learner.run("labproof", "page", "prat1")
    assert (done.returncode, done.stderr) == (
        1,
        "Error: no lab is called 'prat1'; did you mean part1?\n",
    )


def test_on_a_terminal_it_is_laid_out_for_it():
    process, terminal = pty.fork()
    if process == 0:
        command = [sys.executable, "-m", "labproof.graders.cli", "page", "part1"]
        os.execve(sys.executable, command, os.environ | {"TERM": "xterm", "PAGER": "cat"})
    shown = b""
    try:
        while part := os.read(terminal, 65536):
            shown += part
    except OSError:  # how a terminal says that nobody is there any more
        pass
    assert os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) == 0, shown
    assert b"\x1b[1m" in shown
    assert b"\n# Examine" not in shown
