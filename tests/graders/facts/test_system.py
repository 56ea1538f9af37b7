"""What every report says of a machine: its release, its boot id, and why either cannot be had."""

import os
import shutil
import subprocess

import pytest

from labproof.graders.facts import system
from labproof.graders.model import Evidence, Missing, Output

COVERED = Missing("something is mounted over the boot id, so it cannot be trusted")
FAKE = "0d5d0a8c-9a31-47f4-8d27-5b6c0de1a9f4\n"


def test_the_release_is_that_of_proc_and_else_that_of_uname():
    proc, uname = Output("cat", 0, "6.8.0\n"), Output("uname -r", 0, "4.4.0\n")
    for key in ("system.uname_r", "kernel.uname_r"):  # the second is of older recordings
        assert system.parse(Evidence({"system.release": proc, key: uname})).release == "6.8.0"
        assert system.parse(Evidence({key: uname})).release == "4.4.0"
    assert system.parse(Evidence({})).release == Missing(
        "system.release was not recorded", "record the evidence again"
    )


@pytest.mark.parametrize(
    ("output", "reason"),
    [
        (Output("uname -r", 1, "6.8.0\n", "no"), "`uname -r` failed (no)"),
        (Output("uname -r", 1, "6.8.0\n"), "`uname -r` failed (exit 1)"),
        (Output("uname -r", 0, " \n"), "`uname -r` printed nothing"),
        (Output("uname -r", 124, "", seconds=5), "`uname -r` took too long"),
        (Output("uname -r", 137), "`uname -r` was killed"),
        (Output("uname\n-r", 127), "the probe k failed (exit 127)"),
    ],
)
def test_what_a_failed_command_printed_is_no_fact(output, reason):
    found = system.text(Evidence({"k": output}), "k")
    assert isinstance(found, Missing)
    assert found.reason == reason


def seen(setup, *arguments):
    """What the probes tell after ``setup`` in a mount namespace of its own."""
    if not shutil.which("unshare"):
        pytest.skip("needs unshare(1)")
    own = ["unshare", "--mount"] if os.getuid() == 0 else ["unshare", "--map-root-user", "--mount"]
    outputs = {}
    for probe in system.PROBES:
        command = [*own, "sh", "-ec", f"{setup}\n{probe.run}", "sh", *arguments]
        done = subprocess.run(command, capture_output=True, text=True)
        outputs[probe.key] = Output(probe.run, done.returncode, done.stdout, done.stderr)
    return system.parse(Evidence(outputs))


def test_this_machines_own_boot_id_is_trusted():
    assert isinstance(seen(":").boot_id, str)


@pytest.mark.parametrize("place", ["random", "random/boot_id"], ids=["folder", "file"])
def test_what_something_lies_over_is_not_trusted(tmp_path, place):
    assert "boot_id" not in str(tmp_path)  # mountinfo names it, and must not be noticed by that
    (tmp_path / "random").mkdir()
    (tmp_path / "random/boot_id").write_text(FAKE)
    over = seen(f'mount --bind "$1/{place}" /proc/sys/kernel/{place}', str(tmp_path))
    assert over.boot_id == COVERED


def test_proc_sys_made_read_only_as_engines_do_it_shows_the_same_kernel():
    bound = "mount --bind /proc/sys /proc/sys; mount -o remount,bind,ro /proc/sys"
    assert seen(bound).boot_id == seen(":").boot_id
