"""All that is asked of a machine fits into a command line, however much it is and however it is wrapped."""

import subprocess
import threading
from types import SimpleNamespace

import pytest

from labproof.graders import limits
from labproof.graders.evidence.probing import HostUnreachable, clean_environment, collect, scrubbed
from labproof.graders.model import Probe

ARGUMENT = 128 * 1024  # MAX_ARG_STRLEN of Linux: the longest single argument of a program
ODD = """a'b"c\\d\\\\e\\047f\\n%s$HOME`id`\té"""


class Here:
    """This machine, as testinfra's local backend asks it, behind so many wrappings."""

    def __init__(self, wrapped: int = 0, **environment: str) -> None:
        self.wrapped, self.environment, self.trips = wrapped, environment, 0

    def run(self, command: str) -> SimpleNamespace:
        self.trips += 1
        for _ in range(self.wrapped):
            command = scrubbed(command)
        assert len(command.encode()) < ARGUMENT
        done = subprocess.run(["/bin/sh", "-c", command], env=self.environment, capture_output=True)
        return SimpleNamespace(
            stdout_bytes=done.stdout, stderr=done.stderr.decode(), rc=done.returncode
        )


@pytest.mark.parametrize("wrapped", [0, 1, 2])
def test_every_character_of_a_probe_reaches_the_machine_as_it_is(wrapped):
    probe = Probe("odd", f"cat <<'end'\n{ODD}\nend\n")
    assert collect(Here(wrapped), [probe], "")["odd"].stdout == f"{ODD}\n"


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"LANG": "de_DE.UTF-8", "LC_ALL": "", "LC_TIME": "en_GB@euro", "LANGUAGE": "de:en"},
        {"LC_ALL": "C.UTF-8", "LANG": "C", "LC_CTYPE": "x"},
        {"LC_ALL": "a b", "LANG": "de\n", "LC_NAME": "$HOME", "LC_PAPER": "\udcff", "LC_TIME": "é"},
        {
            "PATH": "/tmp",
            "HOME": "/root",
            "ENV": "/x",
            "IFS": "_",
            "LC_OTHER": "C",
            "learner_locale": "LANG=x ",
        },
    ],
)
def test_a_command_started_here_has_the_environment_of_one_that_is_asked_for(environment):
    printed = "tr '\\0' '\\n' </proc/self/environ"
    asked = Here(**environment).run(scrubbed(printed))
    assert Here(**clean_environment(environment)).run(printed) == asked
    assert asked.stdout_bytes


def test_quotes_do_not_multiply_with_every_wrapping():
    quotes = "echo '" * 1000
    once, twice = scrubbed(quotes), scrubbed(scrubbed(quotes))
    assert len(twice) < 2 * len(once) < 20 * len(quotes)


@pytest.mark.parametrize("wrapped", [0, 1])
def test_what_is_too_much_for_one_command_line_is_asked_in_several(wrapped):
    probes = [Probe(f"n{number}", f"echo {number}; : '{'x' * 400}'") for number in range(400)]
    here = Here(wrapped)
    outputs = collect(here, probes, "")
    assert [outputs[probe.key].stdout for probe in probes] == [f"{n}\n" for n in range(400)]
    assert 1 < here.trips < 5


def test_what_fits_is_asked_at_once():
    here = Here()
    collect(here, [Probe(f"n{number}", "echo 'it'") for number in range(100)], "")
    assert here.trips == 1


def test_no_function_of_the_learners_answers_for_the_shells_own():
    functions = {f"BASH_FUNC_{name}%%": "() { echo forged; }" for name in ("printf", "unset", "[")}
    outputs = collect(Here(**functions), [Probe("told", "echo true; printf true")], "")
    assert outputs["told"].stdout == "true\ntrue"


def test_a_host_is_waited_for_as_long_as_its_probes_may_take(monkeypatch):
    monkeypatch.setattr(limits, "HOST_S", 0)
    over = threading.Event()
    probes = [Probe(f"n{number}", "sleep", limit_s=0.1) for number in range(3)]
    asks_the_kernel = Probe("quick", "uname -r", limit_s=60)  # which cannot hang
    with pytest.raises(HostUnreachable) as told:
        collect(SimpleNamespace(run=lambda _: over.wait(30)), [*probes, asks_the_kernel], "")
    over.set()
    assert str(told.value) == (
        "the host did not answer within 0.3 s; see whether it is overloaded, and try again"
    )


@pytest.mark.parametrize(
    ("status", "said", "told_of_it", "to_do"),
    [
        (127, "sh: not found\n", "sh: not found", "see whether `/bin/sh` runs there"),
        (1, "", "no message", "see whether `/bin/sh` runs there"),
        (
            1,
            "it printed more than 8192 KiB",
            "it printed more than 8192 KiB",
            "mend that, and try again",
        ),
    ],
)
def test_a_host_that_did_not_run_our_script_says_what_it_did_and_what_to_look_at(
    status, said, told_of_it, to_do
):
    broken = SimpleNamespace(rc=status, stdout_bytes=b"", stderr=said)
    with pytest.raises(HostUnreachable) as told:
        collect(SimpleNamespace(run=lambda _: broken), [Probe("a", "true")], "")
    assert str(told.value) == (
        f"the host did not run our script to its end (exit {status}): {told_of_it}; {to_do}"
    )


def test_a_host_that_answers_in_that_time_is_read(monkeypatch):
    monkeypatch.setattr(limits, "HOST_S", 0)
    slow = [Probe(f"n{number}", "cat", limit_s=30) for number in range(3)]
    assert [output.status for output in collect(Here(), slow, "").values()] == [0, 0, 0]
