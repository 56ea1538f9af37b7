"""A text is read alike by either way, and nothing goes deeper or further than the limits."""

import subprocess
import sys

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from labproof.graders import limits, yaml_text
from tests.conftest import ROOT

PIECES = st.sampled_from(
    ["a", "b", "answers", "~", '"', "'", ":", ": ", "- ", "-", "\n", "\n  ", "\n    ", "[", "]", "{", "}", ",", "?",
     "? ", "|\n", ">\n", "#", " # ", "--- ", "...", "&a ", "*a", "!!str ", "%YAML 1.1\n", "\t", "ä", "1", "", " "]
)  # fmt: skip


def tree(node):
    """A node as plain data with places."""
    place = (node.place.line, node.place.column)
    if isinstance(node.value, dict):
        keys = {name: (mark.line, mark.column) for name, mark in node.keys.items()}
        return place, keys, {name: tree(inner) for name, inner in node.value.items()}
    if isinstance(node.value, list):
        return place, [tree(inner) for inner in node.value]
    return place, node.value


def event_by_event(text):
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(yaml_text, "_compose", lambda _text: None)
        return yaml_text.parse(text)


ODD = [
    "a: 1\nb: {c: 1, c: 2}\n",
    "~: x\n'': y\n",
    "a: '~'\nb: ''\nc: ~\n",
    "a: &x 1\nb: *x\nc: !!int 3\n",
    "a: [[[[[[[x]]]]]]]\n",
    "a: [[[[[[[[x]]]]]]]]\n",
    "? [a]\n: b\n",
    "a\n---\nb\n",
    "",
    "# nothing\n",
]


def with_all(examples):
    """Every one of these is tried, whatever chance brings."""

    def decorate(test):
        for one in examples:
            test = example(one)(test)
        return test

    return decorate


@settings(max_examples=600, deadline=None)
@with_all(ODD)
@given(st.lists(PIECES, max_size=25).map("".join))
def test_what_is_composed_is_what_the_events_build(text):
    (root, problems), (built, told) = yaml_text.parse(text), event_by_event(text)
    assert (root and tree(root), problems) == (built and tree(built), told)


def test_a_plain_file_is_composed_at_once():
    composed = yaml_text._compose(
        "student: {id: s1}\nanswers:\n  a: 6.10\n  b: [x, 'y', ~]\n  c:\n"
    )
    assert tree(composed)[2]["answers"][2] == {
        "a": ((2, 5), "6.10"),
        "b": ((3, 5), [((3, 6), "x"), ((3, 9), "y"), ((3, 14), None)]),
        "c": ((4, 4), None),
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[" * 9, "1:9: more than 8 levels of nesting; write it flat"),
        ("- " * 5000, "1:17: more than 8 levels of nesting; write it flat"),
        (f"[{'a, ' * limits.YAML_NODES}]", "1:14999: more than 5000 values; answer in fewer words"),
    ],
    ids=["flows", "blocks", "many"],
)
def test_no_text_is_composed_that_goes_far(text, told):
    assert [problem.at("x", column=True) for problem in yaml_text.parse(text)[1]] == [f"x:{told}"]


PURE = """
import yaml
yaml.__with_libyaml__ = False
from labproof.graders import yaml_text
assert yaml_text._PARSER is yaml.SafeLoader
for text in ("answers: {a: [1, ~]}", 'a: "x\\x07"', "a: [" * 90, "- " * 190):
    root, problems = yaml_text.parse(text)
    print(root is not None, [problem.at("x") for problem in problems])
"""


def test_without_libyaml_the_same_is_read_and_told():
    done = subprocess.run(
        [sys.executable, "-c", PURE], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout.splitlines() == [
        "True []",
        "False ['x:1: a control character stands in the text; remove it']",
        "False ['x:1: more than 8 levels of nesting; write it flat']",
        "False ['x:1: more than 8 levels of nesting; write it flat']",
    ]


@pytest.mark.parametrize("sign", ["a", "ä", "猫"])
def test_a_value_is_bounded_by_its_characters_whatever_their_bytes(sign):
    most = limits.SCALAR_CHARS
    assert yaml_text.parse(f"a: {sign * most}")[1] == []
    problems = yaml_text.parse(f"a: {sign * (most + 1)}")[1]
    told = "x:1: a value of more than 65,536 characters; shorten it"
    assert [problem.at("x") for problem in problems] == [told]
