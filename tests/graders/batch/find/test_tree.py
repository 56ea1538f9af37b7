"""What lies in a folder is followed nowhere else, whatever it is."""

from __future__ import annotations

import os
import socket

from tests.graders.batch.hand_ins import grade, lay


def test_links_fifos_devices_and_odd_names_are_never_followed(learner):
    home = learner.folder / "in"
    key = lay(learner.folder / "key")
    (home / "a" / "answers").mkdir(parents=True)
    (home / "a" / "answers" / "part1.yaml").symlink_to(key / "answers" / "part1.yaml")
    (home / "b").mkdir()
    (home / "b" / "answers").symlink_to(key / "answers")
    (home / "c").symlink_to(key)
    (home / "d" / "answers").mkdir(parents=True)
    os.mkfifo(home / "d" / "answers" / "part1.yaml")
    (home / "e" / "answers" / "part1.yaml").mkdir(parents=True)
    sparse = home / "f" / "answers" / "part1.yaml"
    sparse.parent.mkdir(parents=True)
    with sparse.open("wb") as file:
        file.truncate(5 * 1024**3)
    lay(home / "new\nline\x1b[31m")
    lay(home / os.fsdecode(b"bytes\xff"))
    (home / "g" / "answers").mkdir(parents=True)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(home / "g" / "answers" / "part1.yaml"))
    rows = grade(learner, home, code=2)
    assert {name: rows[name]["outcome"] for name in "abcdefg"} == dict.fromkeys(
        "abcdefg", "rejected"
    )
    assert {name: rows[name]["reason"] for name in "acdef"} == {
        "a": "part1.yaml: is a link; put the file itself there",
        "c": "is a link; hand in the files themselves",
        "d": "part1.yaml: is no regular file",
        "e": rows["e"]["reason"],
        "f": "part1.yaml: is larger than 256 KiB; shorten it",
    }
    assert rows["new\\nline\\x1b[31m"]["points"] == 4
    assert rows["bytes\\udcff"]["points"] == 4
