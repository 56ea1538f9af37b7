"""What the running system is set to, read on a real one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.graders.state.looking import said


def test_a_module_that_is_built_in_is_there():
    if not Path("/sys/module/kernel").is_dir():
        pytest.skip("needs /sys")
    assert said("{kernel_modules: {kernel: {}}}") == ""
    other = str(said("{kernel_modules: {none_of_that: {}}}"))
    assert "there is no" in other or "this kernel loads no modules" in other


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{sysctls: {kernel.ostype: {value: Linux}}}", ""),
        (
            "{sysctls: {kernel.ostype: {value: Plan 9}}}",
            "the value is 'Linux', which is not what is asked. Look with `sysctl kernel.ostype`.",
        ),
        ("{sysctls: {kernel.none: {value: 1}}}", "there is no setting kernel.none. Look with `sysctl kernel.none`."),
        ("{mounts: {/proc: {type: proc}}}", ""),
        ("{mounts: {/proc: {options: [rw, bind]}}}", "the options: number 2 of what is asked is not so. Look with `findmnt /proc`."),
        ("{mounts: {/none: {}}}", "there is no mount /none. Look with `findmnt /none`."),
    ],
)  # fmt: skip
def test_settings_and_mounts(text, told):
    assert said(text) == told
