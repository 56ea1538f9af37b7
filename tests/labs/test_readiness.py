"""The lab `readiness`: what its probes printed -> facts, and its own kind."""

from fractions import Fraction

import pytest

from labproof.graders.authoring.proof import facts_of
from labproof.graders.model import Answer, Missing, Pairs, Status
from labproof.graders.specs.catalogue import find_labs
from labproof.graders.specs.load import load_lab

LAB = load_lab(find_labs(["readiness"])[0])
NAMESPACES = "ns mnt\nns uts\nns ipc\nns pid\nns net\nns user\n"
NOTHING = {"loaded": "supported\n", "files": "end\n", "config": "end\n", "signs": "end\n"}
UNTOLD = (
    "whether ip_vs could be loaded cannot be told: neither the kernel's config nor its folder under /lib/modules tells "
    "it here; look on the machine itself"
)


def fact(name, **printed):
    sample = {**LAB.sample, **{f"readiness.{key}": text for key, text in printed.items()}}
    return facts_of(LAB, sample).lookup(f"readiness.{name}")


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        ({"loaded": "supported\nip_vs\n", "config": "readable=y\nIP_VS=m\nend\n"}, "loaded"),
        ({"config": "readable=y\nIP_VS=y\nend\n"}, "built-in"),
        ({"files": "modules.builtin:\nip_vs\nmodules.dep:\nend\n"}, "built-in"),
        ({"signs": "ip_vs\nend\n"}, "built-in"),
        ({"files": "modules.builtin:\nmodules.dep:\nip_vs\nend\n"}, "available"),
        ({"files": "modules.builtin:\nmodules.dep:\nend\n"}, "missing"),
        ({"config": "readable=y\nOVERLAY_FS=m\nend\n"}, "missing"),
        ({"loaded": "unsupported\n"}, "missing"),
    ],
)
def test_a_module_is_looked_for_in_every_place_that_knows(printed, wanted):
    assert fact("ip_vs", **(NOTHING | printed)) == wanted


def test_in_a_container_without_the_hosts_files_nobody_can_tell():
    assert str(fact("ip_vs", **NOTHING)) == UNTOLD
    assert isinstance(fact("fit", **NOTHING), Missing)


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        ("cgroup2\nend\n", "v2"),
        ("cgroup\nend\n", "v1"),
        ("cgroup\ncgroup2\nend\n", "hybrid"),
        ("end\n", "none"),
    ],
)
def test_control_groups_are_what_is_mounted(printed, wanted):
    assert fact("cgroup_mode", cgroups=printed) == wanted


@pytest.mark.parametrize(
    ("release", "printed", "right", "either"),
    [
        # Carried back: the numbers say that neither can be.
        (
            "3.10.0-1160.el7.x86_64",
            "fs cgroup\nsysctl bpf\nsymbols\n",
            "namespaces user_namespaces cgroup_v1 ebpf",
            "",
        ),
        (
            "4.11.0-rhel",
            "fs bpf\nbtf\nsymbols\n",
            "namespaces user_namespaces ebpf ebpf_advanced",
            "",
        ),
        # Left out: the number says that all should be there.
        ("6.12.0", "symbols\n", "namespaces user_namespaces", ""),
        # No list of symbols, as in gVisor: what a number promises may be named or not.
        ("6.12.0", "fs bpf\n", "namespaces user_namespaces ebpf", "ebpf_advanced"),
        ("4.4.0", "", "namespaces user_namespaces", "ebpf ebpf_advanced"),
        ("6.1.0", "userns 0\nsymbols\nfs cgroup2\n", "namespaces cgroup_v2", "user_namespaces"),
    ],
)
def test_features_are_told_by_looking_and_a_number_only_where_nothing_else_tells(
    release, printed, right, either
):
    found = fact("features", release=f"{release}\n", features=f"{NAMESPACES}{printed}end\n")
    assert (set(found.right), set(found.either)) == (set(right.split()), set(either.split()))


@pytest.mark.parametrize(
    ("release", "wanted"),
    [
        ("5.15.0-generic", (("5",), ("15",), ("0",), ("-generic", "generic"))),
        ("6.18.44", (("6",), ("18",), ("44",), ("none",))),
        ("6.13-rc1", (("6",), ("13",), ("none", "0"), ("-rc1", "rc1"))),
        ("6.12.4+", (("6",), ("12",), ("4",), ("none", "+"))),
    ],
)
def test_a_release_is_taken_apart(release, wanted):
    parts = ("major", "minor", "patch", "suffix")
    assert fact("version_parts", release=f"{release}\n") == Pairs(
        dict(zip(parts, wanted, strict=True))
    )


@pytest.mark.parametrize(
    ("text", "share"),
    [
        (
            "The major version is 4, the minor one is 18, the patch level is 0 and the suffix reads -553.el8 (RHEL 8 family)",
            Fraction(1),
        ),
        ("major one, minor 18, patch 0, suffix -553.el8 (not RHEL)", Fraction(0)),
        ("major 4, minor 18, patch 0", Fraction(3, 4)),
        ("major 4, minor 14, patch 0, suffix none", Fraction(1, 2)),
        ("major 8, minor 10, patch 0, suffix none", Fraction(0)),
        ("patch 0", Fraction(0)),
        *((sign, Fraction(0)) for sign in ("-", "linux", "*", "a:")),
        ("4.18.0-553.el8 → major 4, minor 18, patch 0, suffix -553.el8", Fraction(1)),
        ("major 4, minor 18, patch 0, suffix -553.el8 which Red Hat added", Fraction(1)),
        ("major 4, minor 18, patch 5 (no! 0), the rest I don't know", Fraction(3, 4)),
        ("the patch is 0, and -553.el8 is the suffix", Fraction(1, 2)),
        ("major four, the minor one is eighteen, patch zero, suffix -553.el8", Fraction(1)),
        ("major 4, minor 8 (typo, 18!), patch 0, suffix -553.el8", Fraction(1)),
        ("major 4, minor 8 (desculpa, 18), patch 0, suffix -553.el8", Fraction(1)),
        ("major 4, minor 18 (perdón, 8), patch 0, suffix -553.el8", Fraction(3, 4)),
        ("major 4, minor 18 (hours, 8), patch 0, suffix -553.el8", Fraction(3, 4)),
        ("major 4\nminor 18\npatch 0\nsuffix -553.el8\nthat took me a while", Fraction(1)),
    ],
)
def test_parts_are_found_in_sentences_and_a_zero_of_another_release_is_none(text, share):
    question = next(one for one in LAB.questions if one.id == "version_parts")
    truth = fact("version_parts", release="4.18.0-553.el8\n")
    result = LAB.kinds["parts"].judge(question, Answer(text, "a.yaml:1"), truth)
    share_of = Fraction(1) if result.status is Status.PASSED else result.share
    assert share_of == share


def test_parts_are_not_looked_for_in_a_dump():
    question = next(one for one in LAB.questions if one.id == "version_parts")
    truth = fact("version_parts", release="4.18.0-553.el8\n")
    result = LAB.kinds["parts"].judge(question, Answer("a=b " * 600, "a.yaml:1"), truth)
    assert result.message == "a.yaml:1: an answer of 2400 characters; 2000 are more than enough."


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        ({"loaded": "supported\noverlay\nbr_netfilter\n"}, "ready"),
        ({}, "loadable"),
        ({"cgroups": "end\n"}, "unfit"),
        ({"features": "fs cgroup\nend\n"}, "unfit"),
        ({"files": "modules.builtin:\nmodules.dep:\nend\n", "config": "end\n"}, "unfit"),
    ],
)
def test_fit_is_what_all_of_it_comes_to(printed, wanted):
    assert fact("fit", **printed) == wanted
