"""What reading a submission takes of us, and whose fault it is when we have no more of it."""

import errno
import os
import resource
import zipfile
from contextlib import contextmanager

import pytest

from labproof.graders.batch.find.contents import list_archive
from labproof.graders.batch.find.found import FoundSubmission
from labproof.graders.batch.find.tree import OnDisk
from labproof.graders.batch.grade.bounds import broke
from labproof.graders.batch.grade.submission import wanted_files
from labproof.graders.batch.read.class_archives import ClassArchives
from labproof.graders.batch.read.submission_files import read_submission
from labproof.graders.specs.catalogue import LABS
from labproof.graders.specs.load import load_lab

WANTED = wanted_files([load_lab(LABS / "part1")])
ANSWERS = b"answers: {}\n"


def laid(folder):
    (folder / "answers").mkdir(parents=True)
    (folder / "answers" / "part1.yaml").write_bytes(ANSWERS)
    return folder


@contextmanager
def descriptors(more):
    """No more than so many descriptors beside those that are open."""
    lowest = os.open("/", os.O_RDONLY)
    os.close(lowest)
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (lowest + more, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def test_nothing_stays_open_of_paths_that_are_named_one_by_one(tmp_path):
    """`labproof grade subs/*/` names thousands of them."""
    paths = [laid(tmp_path / f"s{number}") for number in range(20)]
    before = len(os.listdir("/proc/self/fd"))
    for path in paths:
        read = read_submission(FoundSubmission(path.name, str(path)), WANTED, ClassArchives([]))
        assert read.files == {"part1.yaml": ANSWERS}
    assert len(os.listdir("/proc/self/fd")) == before


@pytest.mark.parametrize("more", range(5))
def test_a_submission_is_not_rejected_because_we_have_too_many_files_open(tmp_path, more):
    found = FoundSubmission("s", str(tmp_path), (laid(tmp_path / "in" / "s").parent.name, "s"))
    with descriptors(more), pytest.raises(OSError, match="Too many open files") as caught:
        read_submission(found, WANTED, ClassArchives([]))
    assert caught.value.errno == errno.EMFILE


def test_nor_is_what_lies_in_an_archive_of_all(tmp_path):
    path = tmp_path / "all.zip"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("s/answers/part1.yaml", ANSWERS)
    members = (("s/answers/part1.yaml", "answers/part1.yaml"),)
    found = FoundSubmission("s", str(path), members=members, packed=True)
    with descriptors(0):
        archives = ClassArchives([found])
    raised = []
    for _ in range(2):
        with pytest.raises(OSError, match="Too many open files") as caught:
            read_submission(found, WANTED, archives)
        raised.append(caught.value)
    assert raised[0] is not raised[1]  # one would gather every traceback
    told = "Too many open files: no more files could be opened; allow more with `ulimit -n`"
    assert broke(raised[0]) == told


@pytest.mark.parametrize(
    "look",
    [
        lambda node: list_archive(OnDisk(node.root, ("in", "all.zip"), folder=False)),
        lambda node: node.children,
        lambda node: node.text("told", 10),
        lambda node: OnDisk(node.root, ("in", "told"), folder=False).head(10),
    ],
)
def test_nothing_is_taken_for_absent_because_we_have_too_many_files_open(tmp_path, look):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "told").write_text("x")
    with zipfile.ZipFile(tmp_path / "in" / "all.zip", "w") as packed:
        packed.writestr("a", "")
    with descriptors(0), pytest.raises(OSError, match="Too many open files"):
        look(OnDisk(tmp_path, ("in",)))
