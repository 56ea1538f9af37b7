"""What every report says of a machine: its release, its boot id, and why either cannot be had."""

import pytest

from labproof.graders.facts import kernel, system
from labproof.graders.model import Evidence, Missing, Output


def test_the_release_is_that_of_proc_and_else_that_of_uname():
    proc, uname = Output("cat", 0, "6.8.0\n"), Output("uname -r", 0, "4.4.0\n")
    assert kernel.parse(Evidence({"system.release": proc, "kernel.uname_r": uname})).release == "6.8.0"
    assert kernel.parse(Evidence({"kernel.uname_r": uname})).release == "4.4.0"
    assert kernel.parse(Evidence({})).release == Missing("system.release was not recorded", "record the evidence again")


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


def test_a_boot_id_with_a_mount_over_it_is_not_trusted():
    outputs = {
        "system.boot_id": Output("cat", 0, "0f3c\n"),
        "system.boot_id_mounts": Output("read", 0, "36 25 boot_id\n"),
    }
    found = system.parse(Evidence(outputs)).boot_id
    assert found == Missing("something is mounted over the boot id, so it cannot be trusted")
    assert system.parse(Evidence({"system.boot_id": outputs["system.boot_id"]})).boot_id == "0f3c"
