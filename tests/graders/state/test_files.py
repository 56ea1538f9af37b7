"""Files, folders and links, read on a real machine: what is so passes, what is not fails."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
from pathlib import Path

import pytest

from labproof.graders.model import Missing
from labproof.graders.state.entry import judge
from tests.graders.state.looking import entry, looked, said

ME = pwd.getpwuid(os.getuid()).pw_name
GROUP = subprocess.run(["id", "-gn"], capture_output=True, text=True, check=True).stdout.strip()


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """A folder of files with a blank, a quote and a letter beyond ASCII in its name."""
    folder = tmp_path / "it's ä"
    folder.mkdir(mode=0o750)
    (folder / "note").write_text("one\ntwo words\n")
    (folder / "note").chmod(0o4640)
    (folder / "link").symlink_to("note")
    (folder / "dangling").symlink_to("nowhere")
    (folder / "forged").symlink_to("x\nlines.0\tyes")
    os.mkfifo(folder / "pipe")
    return folder


@pytest.mark.parametrize(
    ("name", "asks", "told"),
    [
        ("", "type: directory, mode: '750', owner: ME", ""),
        ("", "mode: '0750'", ""),
        ("", "mode: '755'", "the mode is '750', which is not what is asked"),
        ("", "type: file", "the type is 'directory', which is not what is asked"),
        ("note", "mode: '4640', type: file, size: 14, group: GROUP", ""),
        ("note", "size: <= 13", "the size is '14', which is not what is asked"),
        ("note", "size: '>= 14 B', lines: [two words, one]", ""),
        ("note", "lines: [one, two]", "its lines: number 2 of what is asked is not so"),
        ("note", "without: [two], lines: one", ""),
        ("note", "without: [one]", "lines that are to go: number 1 of what is asked is not so"),
        ("link", "type: link, target: note, mode: '4640'", ""),
        ("dangling", "type: link", ""),
        ("dangling", "mode: '644'", "the mode is '', which is not what is asked"),
        ("dangling", "lines: [one]", "its lines: number 1 of what is asked is not so"),
        ("note", "target: x", "the target is '', which is not what is asked"),
        ("", "lines: [one]", "its lines: number 1 of what is asked is not so"),
        ("pipe", "without: [one]", "lines that are to go: number 1 of what is asked is not so"),
        (
            "forged",
            "type: link, target: x, lines: [one]",
            "its lines: number 1 of what is asked is not so",
        ),
        ("forged", "target: x", "the target is 'x …', which is not what is asked"),
        ("pipe", "type: fifo", ""),
        ("none", "exists: false", ""),
        ("none", "type: file", "there is no file"),
        ("note", "exists: false", "is still there"),
    ],
)
def test_files(made, name, asks, told):
    path = str(made / name).rstrip("/").replace('"', '\\"')
    text = said(f'files: {{"{path}": {{{asks.replace("ME", ME).replace("GROUP", GROUP)}}}}}')
    assert (told in text) if told else text == ""


def test_what_another_one_closed_cannot_be_seen(made):
    drop = ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"]
    if os.getuid():
        drop = []
    elif not shutil.which("setpriv"):
        pytest.skip("needs setpriv")
    closed = made / "closed"
    closed.write_text("one\n")
    closed.chmod(0)
    for folder in (made, *made.parents[:-2]):
        folder.chmod(0o755)
    for asks in ("lines", "without"):
        wanted = entry(f'{{files: {{"{closed}": {{{asks}: [one]}}}}}}')
        found = judge(wanted, looked(wanted, *drop))
        assert isinstance(found, Missing)
        assert found.reason.endswith("could not be read (whoever looks may not read it)")
