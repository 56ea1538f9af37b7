"""YAML's nodes become what lab.yaml may hold, and every mistake is told where it stands."""

from decimal import Decimal

import msgspec
import pytest

from labproof.graders.specs.shape import read_node
from labproof.graders.yaml_text import Node, parse


class Inner(msgspec.Struct):
    name: str
    often: int = 1


class Outer(msgspec.Struct):
    title: str
    inner: list[Inner] = []
    points: dict[str, Decimal | Inner] = {}
    open: bool = False


def made(text):
    root, problems = parse(text)
    assert isinstance(root, Node), problems
    found = read_node(root, Outer, "", problems)
    return found, [problem.at("x.yaml", column=True) for problem in problems]


def test_what_is_right_is_read():
    text = "title: T\ninner:\n- {name: a}\n- {name: b, often: 2}\npoints: {p: 0.5, q: {name: c}}\nopen: true\n"
    inner = [Inner("a"), Inner("b", 2)]
    points = {"p": Decimal("0.5"), "q": Inner("c")}
    assert made(text) == (Outer("T", inner, points, True), [])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("title: T\ntitel: U\n", "x.yaml:2:1: titel: unknown key; did you mean 'title'?"),
        ("open: true\n", "x.yaml:1:1: title: is missing"),
        (
            "[T]\n",
            "x.yaml:1:1: the file: expected a mapping with title, inner, points, open, found a list",
        ),
        ("title: [T]\n", "x.yaml:1:8: title: expected text, found a list"),
        ("title: T\ninner: T\n", "x.yaml:2:8: inner: expected a list, found 'T'"),
        ("title: T\npoints: [1]\n", "x.yaml:2:9: points: expected a mapping, found a list"),
        ("title: T\nopen: yes\n", "x.yaml:2:7: open: expected true or false, found 'yes'"),
        (
            "title: T\ninner: [{name: a, often: -1}]\n",
            "x.yaml:2:26: inner[0].often: expected a whole number of 0 or more, found '-1'",
        ),
        (
            "title: T\npoints: {p: 1e3}\n",
            "x.yaml:2:13: points.p: expected a number of 0 or more, in digits, found '1e3'",
        ),
        ("title: T\ninner: [{often: 1}]\n", "x.yaml:2:9: inner[0].name: is missing"),
    ],
)
def test_a_mistake_is_told_with_its_place(text, told):
    assert made(text)[1] == [told]


def test_all_mistakes_are_told_at_once_and_what_may_be_left_out_is():
    found, told = made("title: T\nopen: maybe\ninner: [{name: a}]\npoints: 3\n")
    assert (found, len(told)) == (Outer("T", [Inner("a")]), 2)


def test_what_is_empty_is_as_if_it_were_not_there():
    assert made("title: T\ninner:\nopen:\n") == (Outer("T"), [])
