"""What `labproof doctor` tells of a machine, and what to do about it."""

import pytest

from labproof.graders.model import Output
from labproof.graders.session.doctor import doctor
from labproof.graders.session.run import Run
from tests.conftest import LABS

BOX = """
id: box
title: In a box
prepares: {container: "debian:12"}
state: {files: {/srv/done: {}}}
"""
NO_DOCKER = Output("", None, stderr="no Docker is running here\ninstall or start it")


def told(folder, tmp_path, **outputs):
    """All that stands below what the machine has."""
    run = Run(tmp_path, lambda **_: [outputs], also=frozenset({"tools"}))
    lab = run.lab(folder)
    run.selected = {(lab.id, name) for name in lab.by_id}
    text, failures = doctor(run)
    assert failures == 0
    return text.partition("\n\n")[2]


@pytest.mark.parametrize(
    ("programs", "advice"),
    [
        ("apt-get\n", "To install what is missing:\n  apt-get install -y docker.io\n\n"),
        ("", "Missing: docker; install them with your distribution's package manager.\n\n"),
        ("apt-get\ndocker\n", ""),
        ("apt-get\npodman\n", ""),
    ],
)
def test_an_engine_that_a_container_needs_is_installed(tmp_path, programs, advice):
    folder = tmp_path / "box"
    folder.mkdir()
    (folder / "lab.yaml").write_text(BOX)
    found = {"tools.programs": Output("", 0, programs), "tools.user": Output("", 0, "0\n")}
    assert told(folder, tmp_path, box_place=NO_DOCKER, **found) == (
        "box           is graded in part here\n"
        "              file_srv_done will be skipped: no Docker is running here; install or start it\n\n"
        f"{advice}Next: `labproof page {folder}` tells what to do.\n"
    )


def test_the_doctor_sends_nobody_to_the_doctor(tmp_path):
    found = {"tools.programs": Output("", 0, "apt-get\n"), "tools.user": Output("", 0, "1000\n")}
    none = {"traces.ls_c": Output("", 127, stderr="strace: not found")}
    text = told(LABS / "part3", tmp_path, **found, **none)
    names = "top_syscall, crossings, opened_files, complex_more"
    assert f"              {names} will be skipped: strace is not installed here\n" in text
    assert "doctor" not in text
    assert text.endswith(
        "To install what is missing:\n  sudo apt-get install -y strace curl\n\n"
        "Next: `labproof page part3` tells what to do.\n"
    )
