"""What uname(2) and /proc tell of a kernel, as questions are judged by it."""

import pytest

from labproof.graders.kinds import names
from labproof.graders.model import Answer, Evidence, Missing, Names, Output, Question, Status
from labproof.labs import hashed
from labproof.labs.facts import kernel
from labproof.labs.facts.kernel import (
    ConfigOptions,
    parse_build_flags,
    parse_parameters,
    redact_cmdline,
    redact_node,
)

CMDLINE = 'BOOT_IMAGE=/vmlinuz ro quiet dyndbg="file x +p" rdinit=/agent -- --init --addr 0.0.0.0:2024 secret\n'
ASK = Question(
    "boot_parameters",
    "?",
    "names",
    shown_by="/proc/cmdline",
    params={"at_least": 3, "with_value": True},
)


def facts(**outputs):
    return kernel.parse(
        Evidence(
            {key.replace("__", "."): Output(key, 0, text) for key, text in outputs.items()},
            salt="5a17",
        )
    )


@pytest.mark.parametrize(
    "answer",
    [
        CMDLINE.strip(),
        "quiet, ro, BOOT_IMAGE=/vmlinuz",
        ["quiet", "rdinit=/agent", "--init"],
        ["rdinit=/agent", "0.0.0.0:2024", "secret"],
    ],
)
def test_what_stands_on_the_command_line_is_right_also_what_is_private_or_meant_for_init(answer):
    found = facts(kernel__cmdline=redact_cmdline(CMDLINE, "5a17"))
    text = answer if isinstance(answer, str) else tuple(answer)
    outcome = names.judge(ASK, Answer(text, "part1.yaml:1"), found.boot_parameters)
    assert (outcome.status, outcome.message) == (Status.PASSED, "")


def test_what_does_not_stand_there_is_not_shown():
    found = facts(kernel__cmdline=redact_cmdline(CMDLINE, "5a17"))
    outcome = names.judge(
        ASK, Answer("quiet, ro, rdinit=/agent, public", "part1.yaml:1"), found.boot_parameters
    )
    assert outcome.status is Status.FAILED
    assert outcome.message == "part1.yaml:1: 'public' is not shown by /proc/cmdline."


@pytest.mark.parametrize(
    ("uname_v", "flags"),
    [
        ("#45-Ubuntu SMP PREEMPT_DYNAMIC Fri Aug 30 12:02:04 UTC 2024", ("SMP", "PREEMPT_DYNAMIC")),
        ("#1 SMP PREEMPT RT Debian 6.1.0", ("SMP", "PREEMPT", "RT")),
        ("#1 Tue Nov 24 2026", ()),
        ("#1 SMPX XSMP preempt", ()),
    ],
)
def test_build_flags_are_those_that_the_kernel_itself_puts_there(uname_v, flags):
    assert parse_build_flags(uname_v) == flags


def test_options_of_a_config_are_those_that_are_set():
    options = ConfigOptions(
        'CONFIG_SMP=y\nCONFIG_HZ=250\nCONFIG_X="a b"\n# CONFIG_RT is not set\nCONFIG_N=n\n'
    )
    assert dict(options) == {"SMP": ("y",), "HZ": ("250",), "X": ("a b",)}
    assert len(options) == 3
    assert options
    assert not ConfigOptions("# CONFIG_RT is not set\nCONFIG_N=n\n")
    assert "SM" not in options
    assert "CONFIG_SMP" not in options
    assert ".*" not in options


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(
    "line",
    [
        "CONFIG_A=y",
        "CONFIG_A=m",
        'CONFIG_A=""',
        "CONFIG_A=nvme",
        "CONFIG_A=",
        "CONFIG_A=n",
        "#CONFIG_A=y",
        " CONFIG_A=y",
        "# x\x0cCONFIG_A=y",
        "CONFIG_A=n\x0cx",
        "",
    ],
)
def test_whether_any_option_is_set_is_told_as_by_counting_them(line, end):
    options = ConfigOptions(f"# a comment{end}{line}{end}# CONFIG_B is not set{end}")
    assert bool(options) is (len(options) > 0)


def test_a_parameter_keeps_every_value_it_is_given():
    assert parse_parameters('console=tty0 quiet console=ttyS0,115200 dyndbg="file x +p" -- x') == {
        "console": ("tty0", "ttyS0,115200"),
        "quiet": (),
        "dyndbg": ("file x +p",),
        "x": (),
    }


def test_without_a_config_what_it_would_tell_cannot_be_judged():
    found = facts(kernel__uname_v="#1 SMP Tue")
    assert isinstance(found.build_options, Names)
    assert found.build_options.listed == {"SMP": ("y",)}
    assert found.build_options.unseen == Missing(
        "kernel.config was not recorded", "record the evidence again"
    )


@pytest.mark.parametrize("name", ["N", "RT", "BANANA", "SMP=y\nCONFIG_HZ", ""])
def test_an_option_that_is_not_set_is_not_there(name):
    assert name not in ConfigOptions(
        "CONFIG_SMP=y\nCONFIG_HZ=250\n# CONFIG_RT is not set\nCONFIG_N=n\n"
    )


def test_names_stay_open_values_stay_and_every_other_value_is_a_hash():
    line = 'BOOT_IMAGE=/vmlinuz root=UUID=1234 quiet console=ttyS0,115200 ip=10.0.0.7 pass="a b"'
    assert redact_cmdline(line, "salt") == (
        f"BOOT_IMAGE={hashed('/vmlinuz', 'salt')} root={hashed('UUID=1234', 'salt')} quiet console=ttyS0,115200 "
        f"ip={hashed('10.0.0.7', 'salt')} pass={hashed('a b', 'salt')}\n"
    )


def test_what_is_meant_for_init_is_hashed_whole():
    assert (
        redact_cmdline("quiet -- secret --flag", "s")
        == f"quiet -- {hashed('secret', 's')} --flag\n"
    )


def test_the_hosts_name_goes():
    assert (
        redact_node("Linux laptop 6.1.0 #1 SMP x86_64 GNU/Linux\n", "")
        == "Linux (host) 6.1.0 #1 SMP x86_64 GNU/Linux\n"
    )


def test_a_config_that_is_asked_for_again_says_the_same():
    lines = [
        "CONFIG_A=y",
        "CONFIG_B=n",
        "CONFIG_A=m",
        'CONFIG_C="a=b"',
        "CONFIG_D=",
        "CONFIG_E",
        " CONFIG_F=y",
    ]
    text = "\n".join([*lines, "# CONFIG_G is not set", "CONFIG_H=1"])
    names = ["A", "B", "C", "D", "E", "F", "G", "H", "", "A=y\nCONFIG_B", "a", "A B"]
    told = [[ConfigOptions(text).get(name) for name in names] for _ in range(6)]
    assert told == [[("y",), None, ("a=b",), *[None] * 4, ("1",), *[None] * 4]] * 6


def test_a_config_without_end_is_not_kept():
    before = list(kernel._kept)
    assert "A" in ConfigOptions("CONFIG_A=y\n" * 50_000)
    assert list(kernel._kept) == before
