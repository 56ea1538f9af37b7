"""Values alone are judged as whatever is read word by word."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from labproof.graders.kinds import count, names, one_of, path, release
from labproof.graders.kinds.reading import clearing
from labproof.graders.kinds.reading.bare import bare_number, bare_parts
from labproof.graders.model import Answer, Counts, Names, OneOf, Paths, Question

PROMPT = "Which parameters was your kernel booted with, as `2 of them`?"
NAMES = Names(
    {
        "quiet": (),
        "no": (),
        "console": ("tty0", "ttyS0,115200"),
        "mitigations": ("auto,nosmt",),
        "root": ("<d64bc75b2b5d4f48>",),
        "ro": ("1",),
        "a,b": (),
        "/dev": (),
        "skip": ("xxx",),
    },
    {"HZ": ("250",)},
    ignored=frozenset({"no", "Size", "1"}),
    salt="00",
)
PATHS = Paths(
    frozenset({"/etc/hostname"}), frozenset({"/lib/libc.so.6", "/a,b"}), frozenset({"/x/n/a", "c"})
)
WORDS = ["quiet", "no", "console", "console=tty0", "console=ttyS0,115200", "console=ttyS1", "mitigations=auto,nosmt",
         "root=<d64bc75b2b5d4f48>", "root=/dev/sda1", "ro=1", "a,b", "/dev", "skip=xxx", "HZ=250", "HZ", "Size", "QUIET",
         "/etc/hostname", "/lib/libc.so.6", "/a,b", "/x/n/a", "c", "libc.so.6", "6.8.0-45-generic", "7", "07", "2", "250",
         "2 of them", "12", "", "n/a", "or", "mmap", "MMAP", "Read", "close", "ld-linux"]  # fmt: skip
LINE = st.one_of(
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(", ".join),
    st.lists(st.sampled_from([*WORDS, ",", " ", "-", "="]), max_size=4).map("".join),
)
CALLS = OneOf(
    {"mmap": "", "Read": "so it is", "READ": "", "ld-linux": ""}, frozenset({"close", "MMAP"})
)
JUDGED = [
    (one_of, CALLS, {}),
    (one_of, CALLS, {"aliases": True, "row": ["1"]}),
    (names, NAMES, {"at_least": 3, "with_value": True}),
    (names, structs.replace(NAMES, allowed={}), {"at_least": 3, "with_value": True}),
    (path, PATHS, {"skip": ["/lib"]}),
    (path, PATHS, {}),
    (release, "6.8.0-45-generic", {}),
    (count, 7, {"tolerance": 2}),
    (count, Counts({2: "", 12: "the other"}, exact=True), {}),
]


def at_length(kind, *judged):
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(kind, "bare_parts", lambda _line: [], raising=False)
        patched.setattr(kind, "bare_number", lambda _line: None, raising=False)
        patched.setattr(kind, "_is_bare", lambda _line, _truth: False, raising=False)
        return kind.judge(*judged)


@settings(max_examples=500, deadline=None)
@given(st.one_of(LINE, st.lists(LINE, min_size=1, max_size=3).map(tuple)), st.sampled_from(JUDGED))
def test_what_is_bare_is_judged_as_at_length(text, judged):
    kind, truth, params = judged
    if isinstance(text, tuple) and kind not in (names, path):
        text = text[0]
    question = Question("q", PROMPT, kind.__name__, shown_by="/proc/cmdline", params=params)
    answer = Answer(text, "answers/x.yaml:3")
    assert kind.judge(question, answer, truth) == at_length(kind, question, answer, truth)


def test_values_alone_are_told_from_all_else():
    assert bare_parts("quiet, console=tty0, /etc/hostname") == [
        "quiet",
        "console=tty0",
        "/etc/hostname",
    ]
    for line in ("", "quiet,", "quiet splash", "-quiet", "not (quiet)", "n/a", "quiet.", "é"):
        assert bare_parts(line) == []
    assert (bare_number("0"), bare_number("68")) == (0, 68)
    for line in ("", "007", "1 ", "-1", "6.8", "٣", "1234567890"):
        assert bare_number(line) is None


SIGNS = st.sampled_from(["q1", "a", "x)", "n/a", " - ", " -", "-", "--", "_", "*", "[x]", "( )", "~~", "<a>",
                         ">", "1.", ":", " ", ".", "=", "\n", "'", '"', "é", "i", ")"])  # fmt: skip


@settings(max_examples=500, deadline=None)
@given(st.lists(SIGNS, max_size=7).map("".join))
def test_nothing_is_cleared_of_plain_words(text):
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(clearing, "_PLAIN", re.compile("(?!)"))
        at_length = clearing.cleared(text)
    assert clearing.cleared(text) == at_length
