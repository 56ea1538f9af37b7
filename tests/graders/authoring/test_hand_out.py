"""The learners' copy of a course holds no key, no solution and nothing that gives one away, or there is no copy."""

from __future__ import annotations

import os

import pytest

from labproof.graders.authoring import hand_out
from tests.conftest import Learner


def test_what_is_handed_out_holds_no_key_and_no_solution(learner, course):
    (course / "first" / "lab.key.yaml").write_text("# the truth\n")
    done = learner.run("labproof", "hand-out", "my disks")
    told = [
        "not handed out: my disks/first/lab.key.yaml",
        "not handed out: my disks/first/solution.py",
    ]
    assert done.stdout.splitlines()[:2] == told, done.stderr
    laid = [path for path in (learner.folder / "my disks-learners").rglob("*") if path.is_file()]
    copy = {path.name for path in laid}
    assert copy == {
        "course.yaml",
        "lab.schema.json",
        *("README.md", "lab.yaml", "test_first.py", "test_second.py"),
    }


def test_what_is_right_and_in_no_key_is_told_when_it_is_handed_out(learner, course):
    spec = course / "second" / "lab.yaml"
    text = spec.read_text().replace("    truth: second.pid_max\n", "    given: 4194304\n")
    spec.write_text(text.replace("    shown_by: cat /proc/sys/kernel/pid_max\n", ""))
    told = learner.run("labproof", "hand-out", "my disks").stdout.splitlines()[-2:]
    assert told == [
        "handed out: second.pid_max tells what is right, as `given`; `truth: key` would keep it in second/lab.key.yaml",
        "Laid my disks-learners: no key, and no value of a key with 6 characters or more, is in it.",
    ]
    assert not list((learner.folder / "my disks-learners").rglob("__pycache__"))


def test_a_value_of_a_key_that_stands_elsewhere_is_not_handed_out(learner, course):
    (course / "first" / "lab.key.yaml").write_text("pid_max: {given: quasar, rejects: [process]}\n")
    page = course / "first" / "README.md"
    page.write_text(page.read_text() + "\nNot a quasar.\n")
    done = learner.run("labproof", "hand-out", "my disks")
    line = page.read_text().splitlines().index("Not a quasar.") + 1
    assert done.stderr == (
        f"Error: my disks/first/README.md:{line}: holds 'quasar' of my disks/first/lab.key.yaml; word it otherwise\n"
        "Nothing was handed out.\n"
    )
    assert not (learner.folder / "my disks-learners").exists()
    spec = course / "first" / "lab.yaml"
    spec.write_text(
        spec.read_text().replace(
            "  - id: pid_max\n", "  - id: pid_max\n    params: {tolerance: quasar}\n"
        )
    )
    said = learner.run("labproof", "hand-out", "my disks").stderr
    assert "word it otherwise" not in said  # it is a choice that everybody reads


def test_a_file_that_cannot_be_copied_is_named_and_leaves_no_copy(learner, course):
    os.mkfifo(course / "first" / "pipe")
    done = learner.run("labproof", "hand-out", "my disks")
    told = "my disks/first/pipe: cannot be copied (`my disks/first/pipe` is a named pipe)"
    assert done.stderr == (
        f"Error: {told}; see that it is a file that you may read, and that my disks-learners has room\n"
        "Nothing was handed out.\n"
    )
    assert not (learner.folder / "my disks-learners").exists()


@pytest.mark.parametrize("error", [KeyboardInterrupt(), OSError(28, "No space left on device")])
def test_a_copy_that_was_not_proven_to_its_end_is_none(course, tmp_path, monkeypatch, error):
    def ends(*_):
        raise error

    monkeypatch.setattr(hand_out, "_given_away", ends)
    with pytest.raises(type(error)):
        list(hand_out.hand_out(course, tmp_path / "copy"))
    assert not (tmp_path / "copy").exists()


def test_a_key_that_cannot_be_read_is_never_passed_over(learner, course):
    (course / "first" / "lab.key.yaml").write_text("pid_max: [")
    done = learner.run("labproof", "hand-out", "my disks")
    assert done.stderr == (
        "Error: my disks/first/lab.key.yaml:2:1: this is not YAML (while parsing a flow node did not find expected "
        "node content); check the indentation and quotes\nNothing was handed out.\n"
    )
    assert not (learner.folder / "my disks-learners").exists()


def test_what_its_author_tried_is_not_handed_out(learner, course):
    Learner(course).run("labproof", "start")
    Learner(course / "first").run("labproof", "start")
    learner.run("labproof", "hand-out", "my disks")
    assert not list((learner.folder / "my disks-learners").rglob("answers"))
