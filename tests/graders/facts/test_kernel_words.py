"""The kernel's own words: its config, its command line, and the flags it was built with."""

import pytest

from labproof.graders.facts import kernel, system
from labproof.graders.facts.kernel import ConfigOptions, parse_build_flags, parse_parameters
from labproof.graders.model import Evidence, Missing, Output

CONFIG = 'CONFIG_SMP=y\nCONFIG_HZ=250\nCONFIG_RT=n\n# CONFIG_KASAN is not set\nCONFIG_LOCALVERSION="-generic"\n'


def test_what_is_set_in_a_config_has_its_value_without_quotes():
    options = ConfigOptions(CONFIG)
    assert dict(options) == {"SMP": ("y",), "HZ": ("250",), "LOCALVERSION": ("-generic",)}
    assert (options["HZ"], "SM" in options, len(options)) == (("250",), False, 3)


@pytest.mark.parametrize("name", ["RT", "KASAN", "BANANA", "SMP=y\nCONFIG_HZ", ""])
def test_what_is_not_set_is_not_there(name):
    assert name not in ConfigOptions(CONFIG)


def test_a_command_lines_words_keep_every_value_and_the_separator_is_none():
    assert parse_parameters('ro console=tty0 console=ttyS0,9600 x="a b" quiet -- single') == {
        "ro": (),
        "console": ("tty0", "ttyS0,9600"),
        "x": ("a b",),
        "quiet": (),
        "single": (),
    }


@pytest.mark.parametrize(
    ("uname_v", "flags"),
    [
        ("#45-Ubuntu SMP PREEMPT_DYNAMIC Fri Aug 30 12:02:04 UTC 2024", ("SMP", "PREEMPT_DYNAMIC")),
        ("#1 SMP PREEMPT_RT Debian 6.1.99-1 (2024-07-15)", ("SMP", "PREEMPT_RT")),
        ("#1 SMP PREEMPT RT SMP", ("SMP", "PREEMPT", "RT")),
        ("#1 Fri Aug 30", ()),
    ],
)
def test_build_flags_are_the_words_that_the_kernels_makefile_writes(uname_v, flags):
    assert parse_build_flags(uname_v) == flags


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
