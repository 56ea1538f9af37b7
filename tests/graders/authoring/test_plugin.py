"""Live-only tests are run on changed machines too: one that looks at nothing is found."""

import pytest

from labproof.graders.authoring.proof import prove, run_reference
from labproof.graders.specs.load import load_lab
from tests.graders.authoring.planting import SPEC, TESTS, forget, plant

FILE = 'host.file("/proc/sys/kernel/pid_max").is_file'


def problems(folder):
    forget()
    lab = load_lab(folder)
    return [told for _, told in run_reference(prove(lab), lab).problems]


@pytest.mark.parametrize(
    "looks",
    [
        FILE,
        'host.run("cat /proc/sys/kernel/pid_max").rc == 0',
        'host.check_output("cat /proc/sys/kernel/pid_max").isdecimal()',
        'host.file("/proc/sys/kernel").mode == 0o555',
        'host.file("/proc/sys/kernel/pid_max").user in ("root", "nobody")',
        '"pid_max" in host.file("/proc/sys/kernel").listdir()',
        'any(host.file(f"/proc/sys/kernel/{name}").is_file for name in ("pid_max", "ostype"))',
    ],
)
def test_a_test_that_looks_is_proven(mine, looks):
    plant(mine, TESTS, (FILE, looks))
    assert problems(mine) == []


@pytest.mark.parametrize(
    "looks",
    [
        'host.file("/proc/sys/kernel/pid_max")',
        'host.run("true").rc is not None',
        'len(host.file("/").listdir()) >= 0',
    ],
)
def test_a_test_that_looks_at_nothing_is_found_and_may_be_named(mine, looks):
    plant(mine, TESTS, (FILE, looks))
    told = "test_the_setting_is_a_file passes on every changed machine, so it looks at nothing"
    assert problems(mine) == [f"{told}; mend it, or name it in survivors with the reason"]
    named = "\nsurvivors: [{check: the_setting_is_a_file, reason: it shows how}]\ncriteria:"
    plant(mine, SPEC, ("\ncriteria:", named))
    assert problems(mine) == []
