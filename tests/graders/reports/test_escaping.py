"""No text, whatever is in it, comes out of its sink as anything but text."""

import re
import xml.etree.ElementTree as ElementTree

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from labproof.graders.reports import escaping

# What the sinks obey turns up often; everything else now and then.
COMMANDS = [
    "::",
    "##[",
    "]",
    "::error file=a::b",
    "\r",
    "\n",
    "\u00a0",
    "\u3000",
    "\u2028",
    "\x0b",
    "\x85",
    " ",
    "%",
]
MARKUP = [
    "```",
    "`",
    "~~~",
    "#",
    "@you",
    "[a](b)",
    "|",
    "<b>",
    "&",
    '"',
    "]]>",
    "[[ATTACHMENT|x]]",
    ",",
    ":",
    "<<",
    "=",
]
UNSEEN = [
    "\x1b[31m",
    "\x00",
    "\ufffe",
    "\uffff",
    "\ud800",
    "\u202e",
    "\u200b",
    "labproof_",
    "a",
    "é",
]
BITS = st.sampled_from([*COMMANDS, *MARKUP, *UNSEEN])
TEXTS = st.lists(BITS | st.text(max_size=3), max_size=30).map("".join)
LINE_ENDS = re.compile(r"\r\n|\r|\n")


def is_command(line: str) -> bool:
    """ActionCommand.cs: TryParseV2 trims white space as .NET does, TryParse looks anywhere."""
    return line.lstrip().startswith("::") or "##[" in line


def is_harmless(text: str) -> bool:
    """Nothing that moves a cursor, sets a colour or turns a direction round."""
    return all(sign.isprintable() for line in text.split("\n") for sign in line)


@given(TEXTS)
@example(" \u3000::error::x")
@example("a\r::stop-commands::x")
@example(":\u200b:notice::")
def test_no_line_of_a_log_is_a_command(text):
    shown = escaping.log_text(text)
    assert not any(is_command(line) for line in LINE_ENDS.split(shown))
    assert is_harmless(shown)


@given(TEXTS)
def test_a_coloured_line_is_a_command_no_more_than_a_plain_one(text):
    line = "\x1b[1m  \x1b[31m" + "".join(text.splitlines())
    assert not is_command(re.sub(r"\x1b\[[0-9;]*m", "", escaping.inert(line)))


@given(TEXTS, TEXTS)
def test_a_command_of_ours_is_one_line_with_our_name_and_our_properties(message, title):
    line = escaping.command("error", message, file="answers/part1.yaml", line=3, title=title)
    assert len(LINE_ENDS.split(line)) == 1
    properties, _, data = line.removeprefix("::error ").partition("::")
    assert [part.partition("=")[0] for part in properties.split(",")] == [
        "file",
        "line",
        *(["title"] if title else []),
    ]
    assert "##[" not in line
    told = data.replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%")
    assert told.replace("## [", "##[") == escaping.plain(message).replace("## [", "##[")


def entries(text: str) -> dict[str, str]:
    """FileCommandManager.cs, EnvFileKeyValuePairs: NAME=VALUE, or NAME<<MARK, lines, MARK."""
    found, lines = {}, text.split("\n")
    assert lines.pop() == ""
    while lines:
        name, equals, value = (line := lines.pop(0)).partition("=")
        before, arrows, mark = line.partition("<<")
        if arrows and len(before) < len(name + equals):
            name, kept = before, []
            while (line := lines.pop(0)) != mark:
                kept.append(line)
            value = "\n".join(kept)
        found[name] = value
    return found


@given(TEXTS)
@example("x\nscore=20")
@example("x\nEOF\nscore<<EOF\n20\nEOF")
def test_a_value_of_an_output_makes_no_other(text):
    written = escaping.output_entry("summary", text)
    assert "\r" not in written
    assert entries(written) == {"summary": escaping.plain(text)}


@given(st.lists(TEXTS, max_size=5), st.integers(200, 2_000))
@settings(max_examples=200)
def test_nothing_leaves_a_fence(texts, most):
    first, *inside, last, end = escaping.fenced(texts, most).split("\n")
    fence = first.removesuffix("text")
    assert (last, end, set(fence)) == (fence, "", {"`"})
    assert not any(line.strip(" ").startswith(fence) for line in inside)
    assert all(is_harmless(line) for line in inside)
    assert len("\n".join(inside).encode()) <= most


@given(TEXTS)
@example("]]>&#x1b;<!--")
@example("##[[[ATTACHMENT|x]]")
@example("[[[[")
def test_text_in_xml_is_text(text):
    told = escaping.xml_text(text)
    read = ElementTree.fromstring(f'<a b="{told}">{told}</a>')
    assert (read.text or "").replace("[ ", "[") == escaping.plain(text).replace("[ ", "[")
    assert not list(read)
    assert set(read.keys()) == {"b"}
    assert "[[" not in told


@given(TEXTS)
def test_what_a_reader_of_json_sees_is_harmless(text):
    assert is_harmless(escaping.plain(text))


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("::error::x", ": :error::x"),
        ("   ::x", "   : :x"),
        ("a ::x", "a ::x"),
        ("a ##[error]x", "a ## [error]x"),
        (
            "labs/part1/lab.yaml::kernel_version PASSED",
            "labs/part1/lab.yaml::kernel_version PASSED",
        ),
    ],
)
def test_only_what_is_obeyed_is_changed(line, shown):
    assert escaping.log_line(line) == shown
