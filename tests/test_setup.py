"""`make setup`: what it says on machines that lack something, and what it does where it may."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.conftest import ROOT

# What somebody is told to type; where nobody asked yet, as in a new container, a package is unknown.
APT = "sudo apt-get update && sudo apt-get install -y --no-install-recommends"
# What the scripts themselves use.
COMMANDS = "basename cat cksum dirname env grep mkdir mktemp rm sed sh sleep tail tr true".split()


@pytest.fixture
def machine(tmp_path):
    """A machine with nothing but a shell, and a checkout on it; ``program(name, text)`` adds a program."""
    folder = Path(tmp_path, "a blank", "Übung")
    (folder / "tests").mkdir(parents=True)
    shutil.copy(ROOT / "pyproject.toml", folder)
    shutil.copytree(ROOT / "tests" / "setup", folder / "tests" / "setup")
    programs = tmp_path / "bin"
    programs.mkdir()
    for name in COMMANDS:
        (programs / name).symlink_to(shutil.which(name))
    return folder


@pytest.fixture
def program(machine):
    def add(name, text):
        path = machine.parents[1] / "bin" / name
        path.write_text(f"#!/bin/sh\n{text}\n")
        path.chmod(0o755)

    add("lsmod", "")  # looked for in /usr/sbin as well, where it may be
    add("id", "[ $1 = -u ] && echo 1000 || echo user")
    return add


def run(machine, script, *arguments):
    environment = {"PATH": str(machine.parents[1] / "bin"), "HOME": str(machine)}
    return subprocess.run(
        ["/bin/sh", f"tests/setup/{script}", *arguments],
        cwd=machine,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


def python(version="3.11.2", old=0, bare=0):
    made = 'printf "#!/bin/sh\\necho \\"\\$*\\" >>.venv/ran\\n" >.venv/bin/python; chmod +x .venv/bin/python'
    return f"""\
case "$2" in
  *print*) echo {version} ;;
  *sys.exit*) exit {old} ;;
  *ensurepip*) exit {bare} ;;
  venv) rm -rf .venv; mkdir -p .venv/bin; {made} ;;
esac"""


def steps(done):
    """What was said, without the dots that show that it works."""
    return [re.sub(r" \.* done$", "", line) for line in done.stdout.splitlines()]


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (None, f"There is no python3 here; run: {APT} python3 python3-venv\n"),
        (
            python("3.9.2", old=1),
            "labproof needs Python 3.10 or newer, and python3 is 3.9.2; "
            "name a newer one, such as: make demo PYTHON=python3.12\n",
        ),
        (
            python(bare=1),
            f"python3 has no venv module to set labproof up with; run: {APT} python3-venv\n",
        ),
    ],
    ids=["none", "old", "no venv"],
)
def test_a_python_that_will_not_do_is_one_sentence_and_the_command(machine, program, given, told):
    program("apt-get", "exit 1")
    if given:
        program("python3", given)
    done = run(machine, "venv.sh", "python3")
    assert (done.returncode, done.stdout, done.stderr) == (1, "", told)


def test_it_is_set_up_once_and_again_where_the_folder_was_moved(machine, program):
    program("chmod", f'exec {shutil.which("chmod")} "$@"')
    program("python3", python())
    first = run(machine, "venv.sh", "python3")
    assert first.stdout.splitlines()[0].startswith("Into .venv go labproof and what it needs")
    assert steps(first)[1:] == [
        "making .venv with Python 3.11.2",
        "installing what tests/setup/lock.txt lists",
        "installing labproof itself",
    ]
    installed = (machine / ".venv" / "ran").read_text().splitlines()
    assert installed[0].endswith(
        "install --no-compile --require-hashes --requirement tests/setup/lock.txt"
    )
    assert installed[1].endswith("install --no-compile --no-deps --no-build-isolation --editable .")
    assert run(machine, "venv.sh", "python3").stdout == ""
    moved = machine.rename(machine.with_name("moved"))
    again = run(moved, "venv.sh", "python3")
    assert again.stdout.splitlines()[0] == f"This folder was {machine}; its .venv is made again."


def test_what_may_not_be_installed_is_told_with_the_command(machine, program):
    program("apt-get", "exit 1")
    done = run(machine, "tools.sh", "labs")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (
        "Missing: strace procps curl. What needs them is skipped, until somebody who may runs: "
        f"{APT} strace procps curl\n"
    )


def test_what_is_installed_is_told_before_it_is(machine, program):
    program("strace", "")
    program("wget", "")
    log = machine / "log"
    program("apt-get", f'echo "apt-get $*" >>"{log}"')
    program("sudo", 'shift; exec "$@"')
    done = run(machine, "tools.sh", "labs")
    assert steps(done) == [
        "On this machine will be installed: procps",
        "asking what there is",
        "installing",
    ]
    assert log.read_text() == "apt-get update\napt-get install -y --no-install-recommends procps\n"


def test_an_install_that_fails_is_no_end_and_shows_why(machine, program):
    program("apt-get", "echo the mirror is away; exit 1")
    program("sudo", 'shift; exec "$@"')
    done = run(machine, "tools.sh", "labs")
    assert done.returncode == 0
    assert done.stdout.splitlines()[-2:] == [
        "the mirror is away",
        "What needs them is skipped, until this works: "
        f"{APT.replace('sudo', 'sudo -n')} strace procps curl",
    ]


def test_a_package_that_nobody_has_loses_no_other(machine, program):
    """Ubuntu 22.04 has no runsc."""
    log = machine / "log"
    program("apt-get", f'echo "apt-get $*" >>"{log}"')
    program("apt-cache", "[ $2 != procps ]")
    program("sudo", 'shift; exec "$@"')
    assert steps(run(machine, "tools.sh", "labs")) == [
        "On this machine will be installed: strace procps curl",
        "asking what there is",
        "Nobody has procps for this machine; what needs that is skipped.",
        "installing",
    ]
    assert log.read_text().endswith("install -y --no-install-recommends strace curl\n")


def test_the_python_that_was_named_lacks_a_package_of_its_own(machine, program):
    program("apt-get", "exit 1")
    program("python3.12", python("3.12.1", bare=1))
    done = run(machine, "venv.sh", "python3.12")
    assert done.stderr == (
        f"python3.12 has no venv module to set labproof up with; run: {APT} python3.12-venv\n"
    )
