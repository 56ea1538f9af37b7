"""What the shipped labs let a nonce ask for can be done where its tools are, and shows the nonce's word."""

from __future__ import annotations

import os
import subprocess

import pytest

from labproof.graders.evidence.challenge import WORD, probes, tasks
from labproof.graders.specs.catalogue import find_labs
from labproof.graders.specs.load import load_lab

LABS = {lab.id: lab for lab in map(load_lab, find_labs()) if lab.challenge}
NONCE = "ab" * 16
IMAGES = {"alpine:latest", "ubuntu:latest", "centos:7", "amazonlinux:latest"}
# It says which container it was asked for, and behaves as one whose host name is asked.
STUB = """#!/bin/sh
echo "$@" >>"$LOG"
while [ $# -gt 0 ]; do [ "$1" != --hostname ] || name=$2; shift; done
echo "$name"
"""


def shell(run, **environ):
    clean = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C"}
    return subprocess.run(
        ["/bin/sh", "-c", run], env=clean | environ, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("run", LABS["part3"].challenge.runs)
def test_each_trace_ends_well_and_shows_a_word_where_it_has_one(run, find_program):
    find_program("strace")
    done = shell(f"{{ {run.replace(WORD, 'deadbeef1234')}\n}} 2>&1")
    assert (done.returncode, "deadbeef1234" in done.stdout) == (0, WORD in run), done.stdout
    assert "execve" in done.stdout


def test_a_nonce_starts_two_images_under_its_name_and_leaves_none(tmp_path):
    lab = LABS["part4"]
    (tmp_path / "docker").write_text(STUB)
    (tmp_path / "docker").chmod(0o755)
    path = {"PATH": f"{tmp_path}:{os.environ['PATH']}", "LOG": str(tmp_path / "log")}
    for probe, task in zip(probes([lab], NONCE), tasks(lab, NONCE), strict=True):
        done = shell(probe.run, **path)
        assert (done.returncode, task.word in done.stdout) == (0, True), done.stderr
    asked = [line.split() for line in (tmp_path / "log").read_text().splitlines()]
    assert all({"--rm", "never", "none"} <= set(words) for words in asked)
    assert len({*IMAGES}.intersection(word for words in asked for word in words)) == 2
    (name,) = {words[words.index("--name") + 1] for words in asked}
    assert name == f"challenge-{tasks(lab, NONCE)[0].word}", (
        "not one of labproof's own, nor of the learner's"
    )
