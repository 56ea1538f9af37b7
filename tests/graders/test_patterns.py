"""graders/patterns.py: patterns that are compiled when they are first used, and that can be."""

from __future__ import annotations

import pkgutil
import re
from importlib import import_module

import pytest

import labproof.graders as room
from labproof.graders.patterns import Late, late


def test_a_pattern_is_what_re_compiles():
    one, other = late("(?P<word>l+)o", re.IGNORECASE), re.compile("(?P<word>l+)o", re.IGNORECASE)
    for name in ("findall", "split"):
        assert getattr(one, name)("HELLO lo") == getattr(other, name)("HELLO lo")
    assert one.search("HELLO", 1)["word"] == "LL"
    assert one.match("HELLO") is None
    assert one.fullmatch("lo").span() == (0, 2)
    assert [found.start() for found in one.finditer("lo, llo")] == [0, 4]
    assert one.sub(r"\g<word>", "lo, llo") == "l, ll"
    assert (one.pattern, one.flags) == (other.pattern, other.flags)


def test_it_is_compiled_when_it_is_first_used_and_once(monkeypatch):
    compiled = list[str]()
    monkeypatch.setattr(
        re,
        "compile",
        lambda text, flags, make=re.compile: compiled.append(text) or make(text, flags),
    )
    one = late("a+")
    assert compiled == []
    assert one.findall("aa a") == ["aa", "a"]
    assert bool(one.match("a"))
    assert compiled == ["a+"]


def test_a_broken_one_says_so_when_it_is_used():
    broken = late("(")
    with pytest.raises(re.error, match="missing \\), unterminated subpattern at position 0"):
        broken.match("a")


def test_each_of_ours_can_be_compiled():
    names = [one.name for one in pkgutil.walk_packages(room.__path__, f"{room.__name__}.")]
    ours = [
        one for name in names for one in vars(import_module(name)).values() if isinstance(one, Late)
    ]
    assert len(ours) > 50
    assert all(re.compile(one.pattern, one.flags) for one in ours)
