"""Options are named by their letters or in words, in the order of writing."""

import pytest

from labproof.graders.kinds.labels import Options

OPTIONS = Options({"a": "boot loader", "b": "kernel", "c": "init"}, {"b": ["linux"]})


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("a, b, c", ["a", "b", "c"]),
        ("cab", ["c", "a", "b"]),
        ("boot loader, then the kernel", ["a", "b"]),
        ("b (linux)", ["b"]),
        ("loader", ["a"]),
        ("first the kernel and then init", ["b", "c"]),
    ],
)
def test_letters_words_and_parts_of_them_name_an_option(text, mentions):
    assert OPTIONS.read(text) == (tuple((label,) for label in mentions), ())


def test_numbers_stand_beside_the_labels_that_they_go_with():
    assert OPTIONS.read("1b 2a").mentions == (1, ("b",), 2, ("a",))


@pytest.mark.parametrize(
    ("text", "rest"),
    [("not a", ("?", "not")), ("a or b", ("?", "or")), ("without c, a b", ("?", "without"))],
)
def test_what_takes_an_option_back_or_leaves_it_open_is_told(text, rest):
    named = OPTIONS.read(text)
    assert (named.rest, named.doubts) == (rest, True)


def test_a_word_that_names_nothing_is_left_unless_it_is_to_be_ignored():
    assert OPTIONS.read("banana") == ((), ("banana",))
    assert Options({"a": "kernel"}, {}, ["Banana"]).read("banana a") == ((("a",),), ())


def test_words_of_two_options_name_both():
    options = Options({"a": "user space", "b": "kernel space"}, {})
    assert options.read("space").mentions == (("a", "b"),)
