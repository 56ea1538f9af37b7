"""Notations of a number that count where they are all of an answer, and nothing else does."""

import pytest

from labproof.graders.kinds.lone_number import lone_number


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0b10001111", 143), ("0o217", 143), ("8F hex", 143), ("x143", 143), ("× 143", 143), ("143pcs", 143),
        ("143 штук", 143), ("seventyone", 71), ("ninetynine", 99), ("cxliii", 143), ("lxxi.", 71), ("一四三", 143),
        ("三万一千三百三十七", 31337), ("十五", 15), ("二〇二四", 2024),
    ],
)  # fmt: skip
def test_a_number_alone_is_read_in_any_notation(text, value):
    assert lone_number(text) == value


@pytest.mark.parametrize(
    "text",
    ["143", "dix", "mmap", "i", "x86_64", "8F", "hex", "twentyeleven", "twentyhundred", "civil", "五", "0b", "0b2",
     "71 pcs of it", "", "no"],
)  # fmt: skip
def test_any_other_text_is_none(text):
    assert lone_number(text) is None
