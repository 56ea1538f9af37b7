"""The line with which a question's answer begins: the question's name, with its colon or without."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from labproof.graders.answers.misspelt import called, is_named, meant_question
from labproof.graders.answers.outline import SECTIONS
from labproof.graders.messages import shown
from labproof.graders.patterns import late

# Blanks that are none to YAML: no-break, typographic and ideographic ones, and those without a width.
ODD = "\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff"
BLANKS = f"[ \t{ODD}]*"
_INDENT = re.compile(BLANKS)
_SIGNS = "[\"'`*“”„‘’«»]{0,3}"  # put around a name, as in **name**
_LISTED = rf"(?:(?:[-*•]|(?P<number>\d+[.)]))[ {ODD}]+)?"
_KEY = late(
    rf"(?P<indent>{BLANKS}){_LISTED}(?P<open>{_SIGNS})(?P<key>\w+(?:[- ]\w+){{0,3}})(?P<close>{_SIGNS})"
    rf"{BLANKS}(?P<colon>[:：])(?P<gap>{BLANKS})(?P<rest>.*)"
)
_BARE = late(
    rf"(?P<indent>{BLANKS})(?P<open>{_SIGNS})(?P<key>\w+)(?P<close>{_SIGNS})"
    rf"(?P<gap>{BLANKS}(?P<sign>[=;→]|[-=]>|[-–—](?= ))?{BLANKS})(?P<rest>.*)"
)
_INNER = re.compile(  # what is quoted is passed over, unless it is a name
    r"\"[^\"]*\"(?!\s*:)|'[^']*'(?!\s*:)"
    r"|(?<![^\s,;])[\"']?(?P<key>\w+)[\"']?[ \t]*:(?P<gap>[ \t]+|$)"
)
_ALONE = "begin a line of its own with its name, indented by two blanks"


class LineKey(NamedTuple):
    """A name at the beginning of a line.

    Args:
        blanks: Before it.
        colon: Behind it; empty where it is missing.
        gap: The blanks between the colon and ``rest``.
        advice: How to write the name, where it is written otherwise.
        called: What stands there, where it is misspelt.
        is_remark: It is a comment to YAML, and may be the answer.
    """

    key: str
    blanks: str
    colon: str
    gap: str
    rest: str
    advice: str = ""
    called: str = ""
    is_remark: bool = False


class Above(NamedTuple):
    """What a line stands below: the answer to ``key``, and whether it may be at its end there."""

    key: str
    blanks: int
    may_end: bool


class Heads:
    """Finds the names in the lines of one file."""

    def __init__(self, lines: Sequence[str], questions: Collection[str]) -> None:
        """Nothing is looked for before somebody asks."""
        self._lines = lines
        self._questions = list(questions)

    def named(self, line: str) -> LineKey | None:
        """A question, or a section at the margin, with its colon."""
        found = _KEY.match(line)
        if not found:
            return None
        key = found["key"]
        section = key in SECTIONS and not found["indent"].strip("\ufeff")
        return _head(found, key) if section or key in self._questions else None

    def misspelt(self, line: str) -> LineKey | None:
        """A question or a section whose name has a slip in it, with its colon."""
        found = _KEY.match(line)
        if not found:
            return None
        close = meant_question(found["key"], self._questions)
        if not close and not found["indent"] and not found["rest"].strip():
            near = meant_question(found["key"], SECTIONS)
            close = near if near not in self._sections else ""
        said = found["key"]
        if not close or (not said.isidentifier() and not is_named(said, close)):
            return None  # of several words: "It proves: …" is a sentence
        advice = called(said, close)
        if close in SECTIONS:
            advice = f"{shown(said)} was read as {close}; call it so"
        return _head(found, close)._replace(advice=advice, called=said)

    def remarked(self, line: str) -> LineKey | None:
        """A question of which nothing but a comment is there: ``#kernel_version: 6.8``."""
        said = line.lstrip()
        found = _KEY.match(said.lstrip("# ")) if said.startswith("#") else None
        if not found or found["key"] not in self._questions or found["key"] in self._named:
            return None
        advice = f"# makes a comment of this line; if it is the answer to {found['key']}, remove it"
        head = LineKey(found["key"], " " * indent_of(line), ":", " ", found["rest"], advice)
        return head._replace(is_remark=True) if found["rest"].strip() else None

    def bare(self, line: str, above: Above | None) -> tuple[LineKey | None, str]:
        """A question without its colon, where it is certain; else the question that it may be.

        An id of several words (``build_options``) begins no sentence. One that is a word (``why``) may: it is a name
        below a whole answer to the question before it, or before a sign that stands for the colon.
        """
        found = _BARE.match(line)
        key = found["key"] if found else ""
        if not found or (not found["gap"] and found["rest"]):
            return None, ""
        if key == "answers" and not found["indent"] and not found["rest"].strip():
            return _without_colon(found), ""
        if key not in self._questions or key in self.written:
            return None, ""
        at_margin = not above or len(found["indent"]) <= above.blanks + 1
        follows = above and self._questions.index(key) == self._index(above.key) + 1
        certain = not above or found["sign"] or _is_no_word(key) or (above.may_end and follows)
        return (_without_colon(found), "") if at_margin and certain else (None, key)

    def inner(self, head: LineKey) -> tuple[LineKey, LineKey | None]:
        """Two questions on one line: the first without the second, and the second, which begins no other line."""
        seek = ":" in head.rest and head.rest[0] not in "{["
        for found in _INNER.finditer(head.rest) if seek else ():
            key = found["key"]
            if key not in self._questions or key in self._named:
                continue
            if not (head.key == "answers" or head.advice == _ALONE or _is_no_word(key)):
                continue
            self._named.add(key)
            blanks = "  " if head.key == "answers" else head.blanks
            rest = head.rest[found.end() :]
            second = LineKey(key, blanks, ":", found["gap"], rest, _ALONE)
            return head._replace(rest=head.rest[: found.start()].strip(" \t,;")), second
        return head, None

    def _index(self, key: str) -> int:
        return self._questions.index(key) if key in self._questions else -2

    @cached_property
    def written(self) -> frozenset[str]:
        """The questions by whose names lines begin that have more than the name."""
        return frozenset(self._written())

    @cached_property
    def _named(self) -> set[str]:
        """All questions by whose names lines begin, and those that were found inside of one."""
        return {found["key"] for line in self._lines if (found := _KEY.match(line))}

    @cached_property
    def _sections(self) -> frozenset[str]:
        """The sections that are there under their own names."""
        return frozenset(
            name for name in SECTIONS if any(line.startswith(f"{name}:") for line in self._lines)
        )

    def _written(self) -> Iterator[str]:
        blank, deep = "", 0  # the question above, as long as nothing stands below it
        for line in self._lines:
            found = _KEY.match(line)
            said = line.strip()
            if found and found["key"] in self._questions:
                rest = found["rest"].strip()
                if rest[:1] not in ("", "#", "|", ">"):
                    yield found["key"]
                    blank = ""
                else:
                    blank, deep = found["key"], indent_of(line)
            elif blank and said and not said.startswith("#"):
                if indent_of(line) > deep or said.startswith("- "):
                    yield blank
                blank = ""


def indent_of(line: str) -> int:
    """How many blanks of any sort a line begins with."""
    found = _INDENT.match(line)
    return found.end() if found else 0


def _head(found: re.Match[str], key: str) -> LineKey:
    """A name with its colon, and without the signs around it, or around the line."""
    around, rest = found["open"], found["rest"]
    if found["number"]:
        advice = "write its name without a number before it"
        return LineKey(key, found["indent"], found["colon"], found["gap"], rest, advice)
    if around == found["close"] and around in ("", '"', "'"):
        return LineKey(key, found["indent"], found["colon"], found["gap"], rest)
    if around and not found["close"]:
        said = rest.rstrip()
        if said.startswith(around) and said.count(around) % 2:  # **name:** answer
            rest = said.removeprefix(around).lstrip()
        elif said.endswith(around) and said.count(around) == 1:  # 'name: answer'
            rest = said.removesuffix(around)
    advice = "write its name without signs around it"
    return LineKey(key, found["indent"], found["colon"], found["gap"] or " ", rest, advice)


def _without_colon(found: re.Match[str]) -> LineKey:
    key, rest = found["key"], found["rest"].rstrip()
    around = found["open"]
    if around and not found["close"] and rest.endswith(around) and rest.count(around) == 1:
        rest = rest.removesuffix(around)
    advice = f"a colon is missing behind {key}; put one there, and a blank"
    return LineKey(key, found["indent"], "", " ", rest, advice)


def _is_no_word(key: str) -> bool:
    return "_" in key or any(map(str.isdigit, key))
