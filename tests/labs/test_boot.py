"""The lab `boot`: what its probes printed -> facts, and its own kinds."""

import pytest

from labproof.graders.authoring.proof import facts_of, judge
from labproof.graders.model import Missing, Order, Status
from labproof.graders.specs.catalogue import find_labs
from labproof.graders.specs.checks import run_check
from labproof.graders.specs.load import load_lab

LAB = load_lab(find_labs(["boot"])[0])
INITIAL, OWN = "pid pid:[4026531836]\n", "pid pid:[4026532183]\n"
HIDDEN = "/sys/firmware is empty here, as in a container, so UEFI and BIOS look the same; look on the machine itself"


def fact(name, **printed):
    sample = {**LAB.sample, **{f"boot.{key}": text for key, text in printed.items()}}
    return facts_of(LAB, sample).lookup(f"boot.{name}")


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        ("machine x86_64\nfolders acpi dmi efi memmap\ndmi there\n", "UEFI"),
        ("machine aarch64\nfolders devicetree efi\n", "UEFI"),
        ("machine x86_64\nfolders acpi dmi memmap\n", "BIOS"),  # a kernel without CONFIG_DMIID
        ("machine x86_64\nfolders acpi memmap\ndmi there\n", "BIOS"),
        ("machine x86_64\nfolders acpi memmap\n", "neither"),
        ("machine aarch64\nfolders devicetree fdt\n", "neither"),
        ("machine x86_64\n", "neither"),
    ],
)
def test_the_firmware_is_told_by_what_it_left(printed, wanted):
    assert fact("firmware", firmware=printed) == wanted


def test_what_an_engine_hides_is_not_told():
    assert str(fact("firmware", firmware="machine x86_64\ndmi there\n")) == HIDDEN
    assert isinstance(fact("firmware", firmware="machine aarch64\n"), Missing)


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        ("size 7536640\nend .\n", True),
        ("size 0\nend .\n", False),
        ("size 0\nlog unpacked\nend .\n", True),
        ("tree initrd-start\nend .\n", True),
        ("run initramfs\nend .\n", True),
        ("cmdline initrd\nend .\n", True),
    ],
)
def test_an_initramfs_shows_in_more_than_one_place(printed, wanted):
    assert fact("initramfs", initramfs=printed) is wanted


def test_no_sign_of_an_initramfs_is_no_proof_that_there_was_none():
    assert isinstance(fact("initramfs", initramfs="end .\n"), Missing)


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        (f"{INITIAL}booted systemd\ntarget graphical.target\n", "graphical.target"),
        (f"{INITIAL}target graphical.target\n", "none"),  # the link is there, and systemd never ran
        (f"{OWN}", "none"),
    ],
)
def test_a_target_is_one_that_systemd_reached(printed, wanted):
    assert fact("default_target", target=printed) == wanted


def test_a_target_of_ones_own_is_nothing_to_choose():
    told = str(fact("default_target", target=f"{INITIAL}booted systemd\ntarget kiosk.target\n"))
    assert told == "the default target here is kiosk.target, which is none of the usual ones"


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        ({}, Order(("d", "b", "f", "e", "c", "g", "a"))),
        ({"target": INITIAL}, Order(("d", "b", "f", "e", "c"))),
        ({"target": OWN}, Order(("d", "b", "f", "e", "c", "g", "a"), frozenset("ga"))),
        ({"initramfs": "size 0\nend .\n"}, Order(("d", "b", "f", "c", "g", "a"))),
        ({"initramfs": "end .\n"}, Order(("d", "b", "f", "e", "c", "g", "a"), frozenset("e"))),
        (
            {"firmware": "machine x86_64\nfolders acpi memmap\n"},
            Order(("b", "f", "e", "c", "g", "a"), frozenset("b")),
        ),
        (
            {"firmware": "machine x86_64\ndmi there\n"},
            Order(("d", "b", "f", "e", "c", "g", "a"), frozenset("db")),
        ),
    ],
)
def test_stages_that_took_no_place_are_out_and_what_is_hidden_may_be_left_out(printed, wanted):
    assert fact("order", **printed) == wanted


def judged(question, text, **printed):
    (asked,) = (one for one in LAB.questions if one.id == question)
    sample = {**LAB.sample, **{f"boot.{key}": value for key, value in printed.items()}}
    return judge(LAB, asked, text, facts_of(LAB, sample))


@pytest.mark.parametrize(
    "text",
    [
        *(
            "restricted",
            "Operation not permitted",
            "dmesg: read kernel buffer failed: Operation not permitted",
        ),
        *(
            "I may not read it, permission denied",
            "root only",
            "it needs root",
            "[0.000000] Linux version 6.1.0-50-amd64",
        ),
    ],
)
def test_that_the_ring_buffer_is_closed_is_an_answer_where_it_is(text):
    assert judged("first_message", text, messages="restricted\n").status is Status.PASSED


@pytest.mark.parametrize(
    "text",
    ["Linux version 5.15.0", "maybe restricted", "restricted or not", "none", "banana", "dmesg"],
)
def test_and_nothing_else_is(text):
    assert judged("first_message", text, messages="restricted\n").status is Status.FAILED


def test_whoever_may_not_read_it_waits_for_nobody_and_is_told_the_truth():
    facts = facts_of(LAB, {**LAB.sample, "boot.messages": "restricted\n"})
    assert [run_check(check, facts, {}).status for check in LAB.checks if check.run] == [
        Status.PASSED
    ] * 2
    told = "only root may read the ring buffer here; `sudo sysctl kernel.dmesg_restrict=0` opens it until the next boot"
    parts = ("began_s", "ended_s", "named_release")
    assert [str(facts.lookup(f"boot.{name}")) for name in parts] == [told] * 3
    opened = facts_of(
        LAB, {**LAB.sample, "boot.messages": "first 5.0 Linux version 5.1\nlast 4.0\n"}
    )
    assert [run_check(check, opened, {}).status for check in LAB.checks if check.run] == [
        Status.FAILED
    ] * 2


def test_a_ring_buffer_that_wrapped_begins_with_what_is_left():
    wrapped = "first 812.113402 audit: type=1400 apparmor=STATUS\nlast 901.5\n"
    outcome = judged(
        "first_message", "[  812.113402] audit: type=1400 apparmor=STATUS op=load", messages=wrapped
    )
    assert outcome.status is Status.PASSED


FIRST = "Linux version 6.1.0-50-amd64"


@pytest.mark.parametrize(
    ("text", "status", "unclear"),
    [
        (f"**{FIRST}**", Status.PASSED, False),
        (f"({FIRST})!", Status.PASSED, False),
        (f"Linux version 5.10 {FIRST}", Status.FAILED, False),
        (f"without {FIRST}", Status.FAILED, True),
        (f"{FIRST} restricted", Status.FAILED, True),
    ],
)
def test_a_first_message_is_one_and_nothing_takes_it_back(text, status, unclear):
    outcome = judged("first_message", text)
    assert (outcome.status, outcome.unclear) == (status, unclear)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        *(
            ("1 day, 2:03", True),
            (" 09:12:40 up 1 day,  2:03,  2 users,  load average: 0.0, 0.0, 0.0", True),
        ),
        *(
            ("93784.11 183000.54", True),
            ("26 hours", True),
            ("a day", True),
            ("26", False),
            ("26 min", False),
        ),
        *(
            ("24.5 h", True),
            ("20 h", False),
            ("27 h", False),
            ("26 h 3 h", False),
            ("26 h?", False),
            ("-26 h", False),
        ),
        *(
            ("up since yesterday, 26 hours and 3 minutes", True),
            ("etwa 1560 Minuten", True),
            ("26 Stunden, seit gestern", True),
            ("26 uur sinds gisteren", True),
            ("26 horas desde ayer", True),
            ("seit gestern, 20 Stunden", False),
            ("26 godzin", True),
            ("it has not been up 26 hours", False),
            ("my friend's is up 26 hours", False),
        ),
    ],
)
def test_a_time_since_the_boot_may_be_some_hours_old_and_never_ahead(text, right):
    assert judged("uptime", text).status is (Status.PASSED if right else Status.FAILED)
