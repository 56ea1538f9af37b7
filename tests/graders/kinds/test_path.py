"""Kind path: files that were seen; the one that everybody knows earns nothing by itself."""

from fractions import Fraction

import pytest

from labproof.graders.kinds.path import judge
from labproof.graders.model import Answer, Paths, Question, Status

ASK = Question("q", "", "path", shown_by="strace cat")
TRUTH = Paths(
    required=frozenset({"/etc/hostname"}),
    any_of=frozenset({"/etc/ld.so.cache", "/lib/libc.so.6"}),
    others=frozenset({"/usr/lib/a/LC_TIME", "/usr/lib/b/LC_TIME"}),
    tried=frozenset({"/usr/lib/locale-archive"}),
    seen="under LC_ALL=C",
)
WHERE = "answers/part3.yaml:5"


@pytest.mark.parametrize(
    "text",
    [
        ("/etc/hostname", "/lib/libc.so.6"),
        "/etc/hostname, /etc/ld.so.cache",
        "/etc/hostname /etc/ld.so.cache",
        "libc.so.6 in /lib, and /etc/hostname",
        "/etc/hostname and /etc/ld.so.cache",
        "It opened /etc/ld.so.cache, libc.so.6 and finally /etc/hostname.",
        "- `/etc/hostname`\n- `/etc/ld.so.cache`",
        'openat(AT_FDCWD, "/etc/ld.so.cache", O_RDONLY|O_CLOEXEC) = 3\nopenat(AT_FDCWD, "/etc/hostname", O_RDONLY) = 3',
        ("/etc/hostname", "/etc/ld.so.cache", "/usr/lib/a/LC_TIME"),
    ],
)
def test_the_files_in_the_ways_people_list_them(text):
    assert judge(ASK, Answer(text, WHERE), TRUTH).status is Status.PASSED


def test_a_trace_s_own_remarks_are_no_files():
    ask = Question("q", "", "path", params={"skip": ["+++ exited with"]})
    text = "/etc/hostname, libc.so.6\n+++ exited with 0 +++\n4711 +++ exited with 0.5 +++\n4711"
    assert judge(ask, Answer(text, WHERE), TRUTH).status is Status.PASSED


def test_a_file_that_was_looked_for_is_no_mistake_and_gets_a_note():
    line = 'open("/usr/lib/locale-archive", O_RDONLY) = -1 ENOENT (No such file or directory)'
    result = judge(ASK, Answer((line, "/etc/hostname", "libc.so.6"), WHERE), TRUTH)
    assert result.notes == ("/usr/lib/locale-archive: looked for and not there, so not opened",)
    assert result.status is Status.PASSED


def test_only_the_loaders_file_earns_half():
    result = judge(ASK, Answer("libc.so.6", WHERE), TRUTH)
    assert (result.status, result.share) == (Status.PARTIAL, Fraction(1, 2))
    assert (
        result.message
        == f"{WHERE}: the file that the command itself was told to read is not among them."
    )


def test_only_the_file_that_the_command_was_told_to_read_earns_half():
    result = judge(ASK, Answer("/etc/hostname", WHERE), TRUTH)
    told = "more was opened before it: name one that the program needed in order to start."
    assert (result.status, result.share, result.message) == (
        Status.PARTIAL,
        Fraction(1, 2),
        f"{WHERE}: {told}",
    )


@pytest.mark.parametrize("text", ["cat /etc/hostname", "hostname", "it ran cat /etc/hostname"])
def test_the_question_s_own_command_names_no_file(text):
    ask = Question("q", "What did `cat /etc/hostname` open?", "path")
    result = judge(ask, Answer(text, WHERE), TRUTH)
    told = f"{WHERE}: you wrote '{text}', which names a file in the question's words alone; write its path."
    assert (result.status, result.message) == (Status.FAILED, told)


def test_a_program_that_needs_no_other_file_is_right_with_its_own():
    truth = Paths(required=frozenset({"/etc/hostname"}))
    assert judge(ASK, Answer("/etc/hostname", WHERE), truth).status is Status.PASSED


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("/etc/hostname, /etc/passwd", "'/etc/passwd' is not among what `strace cat` shows under LC_ALL=C."),
        ("/etc/host, ld.so.cache", "'/etc/host' is not among what `strace cat` shows under LC_ALL=C."),
        ("LC_TIME /etc/x.y", "'/etc/x.y' is not among what `strace cat` shows under LC_ALL=C."),
        ("openat", "you wrote 'openat', which names no file."),
        ("a.so or b.so", "you wrote 'a.so or b.so'; write the files alone, without or, not, maybe and the like."),
        ("maybe a.so", "you wrote 'maybe a.so'; write the files alone, without or, not, maybe and the like."),
        ("wrong: a.so", "you wrote 'wrong: a.so'; write the files alone, without or, not, maybe and the like."),
        ("libc.so.6?", "you wrote 'libc.so.6?'; write the files alone, without or, not, maybe and the like."),
    ],
)  # fmt: skip
def test_anything_else_fails_and_says_why(text, said):
    result = judge(ASK, Answer(text, WHERE), TRUTH)
    assert (result.status, result.message) == (Status.FAILED, f"{WHERE}: {said}")


def test_a_dump_is_no_answer():
    result = judge(ASK, Answer(" ".join(f"/etc/{n}" for n in range(300)), WHERE), TRUTH)
    assert result.message == f"{WHERE}: 300 files; name the ones that were asked for."


def test_a_last_part_that_two_files_have_names_neither():
    truth = Paths(required=frozenset({"/a/x.so", "/b/x.so"}))
    told = f"{WHERE}: 'x.so' is not among what `strace cat` shows."
    assert judge(ASK, Answer("x.so", WHERE), truth).message == told


def test_a_story_is_no_list():
    text = "zig " * 25 + "libc.so.6"
    result = judge(ASK, Answer(text, WHERE), TRUTH)
    told = " beside 'zig' and 'so many words'; write the files alone."
    assert (result.status, result.unclear, result.message.endswith(told)) == (
        Status.FAILED,
        True,
        True,
    )
