"""Modules: what is loaded, what the exercise's grep shows, and where overlay is when lsmod does not list it."""

import pytest

from labproof.graders.model import Counts, Evidence, Missing, Output
from labproof.labs.facts.modules import container_names, contradictions, parse, parse_proc_modules

PROC = """\
br_netfilter 32768 0 - Live 0x0000000000000000
bridge 311296 1 br_netfilter, Live 0x0000000000000000
stp 16384 1 bridge, Live 0x0000000000000000
llc 16384 2 bridge,stp, Live 0x0000000000000000
nf_conntrack 176128 2 xt_conntrack,br_netfilter, Live 0x0000000000000000
ext4 933888 1 - Live 0x0000000000000000
"""


def evidence(**outputs: "str | tuple[int, str]") -> Evidence:
    """Evidence of probes by the last part of their keys; a tuple is a status and what stood on standard error."""
    made = {}
    for name, found in outputs.items():
        key = f"kernel.{name}" if name == "config" else f"modules.{name}"
        made[key] = (
            Output(key, 0, found)
            if isinstance(found, str)
            else Output(key, found[0], stderr=found[1])
        )
    return Evidence(made)


def test_each_module_with_those_that_use_it():
    modules = parse_proc_modules(PROC)
    assert list(modules) == ["br_netfilter", "bridge", "stp", "llc", "nf_conntrack", "ext4"]
    assert modules["llc"] == ("bridge", "stp")
    assert modules["br_netfilter"] == ()


def test_nothing_loaded_is_legal():
    assert parse_proc_modules("") == {}


def test_a_permanent_module_has_no_user_of_that_name():
    """The kernel writes [permanent] among the users of a module that has an init and no exit (proc_modules(5))."""
    assert parse_proc_modules("binfmt_misc 24576 1 [permanent], Live 0x0") == {"binfmt_misc": ()}


@pytest.mark.parametrize("line", ["ext4 big 1 -", "ext4"])
def test_a_line_without_a_size_names_itself(line):
    with pytest.raises(
        ValueError, match=r"^/proc/modules:2: expected bytes after 'ext4', got '(big)?'$"
    ):
        parse_proc_modules(f"stp 16384 0 -\n{line}")


def test_grep_finds_names_and_lets_those_pass_that_it_shows_for_another_reason():
    names = container_names(parse_proc_modules(PROC))
    assert set(names.listed) == {"br_netfilter", "bridge"}
    assert set(names.allowed) == {"stp", "llc", "nf_conntrack", "xt_conntrack"}


def test_a_kernel_without_module_support_has_none_loaded_and_that_is_certain():
    modules = parse(evidence(proc=(3, "there is no /proc/modules"), lsmod_lines="0\n"))
    assert (modules.supported, modules.loaded_count, modules.counts) == (
        False,
        0,
        Counts({0: ""}, exact=True),
    )
    assert modules.container.listed == {}
    assert modules.overlay_state == "missing"


def test_busybox_prints_its_header_over_no_module_at_all():
    counts = parse(evidence(proc=(3, "there is no /proc/modules"), lsmod_lines="1\n")).counts
    assert counts == Counts(
        {0: "", 1: "that counts lsmod's header line, which is no module"}, exact=True
    )


def test_a_list_that_cannot_be_read_is_missing_and_not_empty():
    modules = parse(evidence(proc=(2, "cannot open /proc/modules: Permission denied")))
    told = "/proc/modules could not be read: `modules.proc` failed (cannot open /proc/modules: Permission denied)"
    assert modules.loaded_count == Missing(told)
    assert modules.container == modules.counts == modules.overlay_state == Missing(told)


@pytest.mark.parametrize(
    ("found", "state"),
    [
        ({"proc": "overlay 151552 2 -"}, "loaded"),
        ({"proc": PROC, "files": "modules.builtin:\nkernel/fs/overlayfs/overlay.ko\n"}, "built-in"),
        ({"proc": PROC, "filesystems": "nodev\tproc\nnodev\toverlay\n"}, "built-in"),
        ({"proc": PROC, "config": "CONFIG_SMP=y\nCONFIG_OVERLAY_FS=y\n"}, "built-in"),
        ({"proc": PROC, "files": "modules.dep:\nkernel/fs/overlayfs/overlay.ko.xz\n"}, "available"),
        ({"proc": PROC, "files": "modules.dep:\n", "config": "CONFIG_OVERLAY_FS=m\n"}, "missing"),
        ({"proc": PROC, "config": "# CONFIG_OVERLAY_FS is not set\nCONFIG_SMP=y\n"}, "missing"),
        ({"proc": PROC, "files": "modules.dep:\nkernel/drivers/of/test_overlay.ko\n"}, "missing"),
        ({"proc": (3, ""), "config": "CONFIG_OVERLAY_FS=y\n"}, "built-in"),
    ],
)
def test_absence_from_lsmod_is_not_absence_from_the_kernel(found, state):
    assert parse(evidence(**found)).overlay_state == state


@pytest.mark.parametrize("config", [{}, {"config": "CONFIG_OVERLAY_FS=m\n"}])
def test_inside_a_container_nobody_can_tell_what_could_be_loaded(config):
    state = parse(
        evidence(proc=PROC, filesystems="nodev\tproc\n", files=(3, "cd: can't cd"), **config)
    ).overlay_state
    assert str(state) == (
        "whether overlay could be loaded cannot be told: neither the kernel's config nor its folder under /lib/modules "
        "tells it here; look on the machine itself"
    )


def found(**outputs):
    return list(contradictions(evidence(**outputs)))


def test_users_of_modules_are_loaded_and_counted():
    sound = "overlay 151552 0 -\nllc 16384 2 bridge,stp,\nbridge 311296 0 -\nstp 16384 1 bridge,[permanent],\n"
    assert found(proc=sound) == []
    assert found(proc=sound.replace("bridge,stp,", "bridge,stq,")) == [
        "modules.proc has 'llc' used by 'stq', which is not loaded"
    ]
    assert found(proc=sound.replace("16384 2", "16384 1")) == [
        "modules.proc counts 1 references to 'llc', and names 2 users"
    ]
    assert found(proc="ext4 933888 - -\n") == [], "a kernel that unloads nothing counts nothing"


def test_lsmod_and_sys_show_the_modules_that_are_loaded():
    proc = "a 1 0 -\nb 1 0 -\nc 1 0 -\n"
    assert found(proc=proc, lsmod_lines="4\n", sys="a\nb\nc\nkernel\n") == []
    assert found(proc=proc, lsmod_lines="6\n", sys="a\nkernel\n") == [], (
        "some came between the probes"
    )
    assert found(proc=proc, lsmod_lines="40\n", sys="kernel\n") == [
        "modules.lsmod_lines says '40', and modules.proc has 3 modules",
        "modules.proc has 3 modules that modules.sys lacks, such as 'a'",
    ]


def test_a_kernel_without_modules_has_nothing_to_disagree_with():
    assert found(proc=(3, "there is no /proc/modules"), lsmod_lines="1\n", sys="kernel\n") == []
